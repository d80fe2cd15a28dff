package io.github.smartfactory.support.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.testkit.reference.Reference;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a cluster gets: own factories, the pool, the shared system and what comes on top. */
final class ClusterCases {

    static final JsonFormat<ClusterRequest> REQUEST =
            JsonFormat.of(ClusterRequest.class).compact();

    private static final long EOK = 100_000_000;

    private final ProgramFile file;
    private final ClusterScheme scheme;

    private ClusterCases(ProgramFile file, ClusterScheme scheme) {
        this.file = file;
        this.scheme = scheme;
    }

    static void addTo(ProgramFile file) {
        file.program().cluster().ifPresent(scheme -> new ClusterCases(file, scheme).addAll());
        file.program().operatingCostCap().ifPresent(cap -> {
            for (long total : new long[] {0, 1, 19, 20, 21, 40 * EOK, 40 * EOK + 19, 40 * EOK + 20}) {
                // Printed: 5% of the total project cost of the cluster.
                file.add(Case.of(
                        file.id("operating-cost/" + total),
                        "operating-cost",
                        Name.of(
                                "운영비는 선정된 클러스터 총사업비의 5% 이내이다.",
                                "Operating cost is at most 5% of the total cost of the selected cluster."),
                        Grounds.of("D21-101").with(Interpretation.I1),
                        Tree.object("clusterTotal", total),
                        Tree.object("atMost", total / 20)));
            }
        });
    }

    private boolean isHalf() {
        return file.program().id().toString().equals("2021/digital-cluster-general");
    }

    private static ClusterMember own(String id, SupportType type, long cost) {
        return ClusterMember.adopting(id, type, Won.of(cost));
    }

    private static List<ClusterMember> ten(SupportType type, long cost) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(i -> own("A" + i, type, cost))
                .toList();
    }

    private void addAll() {
        // The worked example of D21-122 and D22-025: 1.4 eok of 2 for the own factory, 0.6 for the shared system.
        ClusterRequest example = ClusterRequest.of(
                IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> own("A" + i, Tier.ADVANCED_1, 28 * EOK / 10)
                                .withOwnSupportAtMost(Won.of(14 * EOK / 10)))
                        .toList(),
                Won.of(24 * EOK));
        Map<String, Object> worked = expected(example);
        assertThat(Tree.of(worked).get("ownSupport").asLong()).isEqualTo(28 * EOK);
        assertThat(Tree.of(worked).get("sharedSupport").asLong()).isEqualTo(12 * EOK);
        assertThat(Tree.of(worked).get("support").asLong()).isEqualTo(40 * EOK);
        file.add(Case.of(
                file.id("cluster-support/printed-example"),
                "cluster-support",
                Name.of(
                        "공고의 예시이다: 20개 기업에 28억원과 12억원.",
                        "The announcement's own example: 28 and 12 eok won for 20 companies."),
                Grounds.of(isHalf() ? "D21-122" : "D22-025").and(grounds(example)),
                Tree.object("request", Tree.parse(REQUEST.write(example))),
                worked));

        sharedSystem();
        sharedCost();
        members();
        choices();
        grants();
    }

    private void sharedSystem() {
        // Own factories of 1 eok each: where half is paid, 0.5 eok each, so that 2 eok of the limits are left.
        List<ClusterMember> ten = ten(Tier.BASIC, EOK);
        long edge = isHalf() ? 4 * EOK : 2 * EOK;
        List<ClusterMember> used = isHalf() ? ten : ten(Tier.BASIC, EOK * 3 / 10);
        for (long cost : new long[] {0, 1, edge - 2, edge - 1, edge, edge + 1, edge + 2, edge * 10}) {
            add(
                    "shared-system/" + cost,
                    ClusterRequest.of(used, Won.of(cost)),
                    Name.of(
                            "공동시스템에는 한도 잔액의 합, 비중, 그 비용 가운데 가장 적은 금액을 지원한다.",
                            "The shared system gets the least of the unused limits, what the share leaves, and its cost."));
        }
        add(
                "limits-used-up",
                ClusterRequest.of(ten(Tier.BASIC, 10 * EOK), Won.of(EOK)),
                Name.of(
                        "개별공장이 한도를 다 쓰면 공동시스템 몫이 없다.",
                        "Own factories use up the limits, and nothing is left to pool."));
    }

    /** Nobody asks for anything for its own factory, so that all limits are left and the share leaves more than they are. */
    private void sharedCost() {
        List<ClusterMember> none = ten(Tier.BASIC, 4 * EOK).stream()
                .<ClusterMember>map(member -> member.withOwnSupportAtMost(Won.ZERO))
                .toList();
        long pool = (isHalf() ? 7 : 5) * EOK;
        for (long cost : new long[] {1, pool - 1, pool, pool + 1}) {
            add(
                    "shared-system/all-limits-left/" + cost,
                    ClusterRequest.of(none, Won.of(cost)),
                    Name.of("공동시스템에는 그 비용보다 많이 지원하지 않는다.", "The shared system never gets more than it costs."));
        }
    }

    private void members() {
        Name uneven = Name.of(
                "공동시스템 지원은 잔액에 비례해 나누고 나머지는 큰 순서로 준다.",
                "What the shared system gets is divided by what each leaves, the largest remainders first.");
        List<ClusterMember> three = List.of(
                own("A1", Tier.BASIC, 33_333_333),
                own("A2", Tier.ADVANCED_1, 77_777_777),
                own("A3", Tier.ADVANCED_2, 11_111_111),
                ClusterMember.sharing("U"));
        add("uneven", ClusterRequest.of(three, Won.of(100_000_001)), uneven);
        add("uneven/plenty", ClusterRequest.of(three, Won.of(10 * EOK)), uneven);
        add(
                "equal-remainders",
                ClusterRequest.of(
                        List.of(
                                own("A1", Tier.BASIC, 10_000_000),
                                own("A2", Tier.BASIC, 10_000_000),
                                own("A3", Tier.BASIC, 10_000_000)),
                        Won.of(20_000_002)),
                Name.of("나머지가 같으면 앞의 기업이 1원을 더 받는다.", "Where remainders are equal, who comes first gets the won."));
        add(
                "one-only-shares",
                ClusterRequest.of(List.of(own("A1", Tier.BASIC, EOK), ClusterMember.sharing("U")), Won.of(EOK)),
                Name.of("공동시스템만 쓰는 기업은 한도가 없다.", "Who only uses the shared system has no limit to leave."));
        for (Trait trait : file.program().traits()) {
            List<ClusterMember> all = new ArrayList<>(ten(Tier.BASIC, EOK));
            all.set(0, all.get(0).withTraits(trait));
            add(
                    "with-" + trait.key(),
                    ClusterRequest.of(all, Won.of(6 * EOK)),
                    Name.of(
                            "한 기업의 한도가 커져 잔액의 합도 커진다.",
                            "The limit of one company is raised, and with it what is pooled."));
        }
        List<ClusterMember> asking = new ArrayList<>(ten(Tier.BASIC, EOK));
        asking.set(0, asking.get(0).withOwnSupportAtMost(Won.ZERO));
        add(
                "nothing-asked-for-own-factory",
                ClusterRequest.of(asking, Won.of(6 * EOK)),
                Name.of(
                        "개별공장 지원을 신청하지 않으면 한도 전부가 공동시스템 몫이 된다.",
                        "Who asks for nothing for its own factory leaves its whole limit to the shared system."));
        refused(
                "type-not-offered",
                new ClusterRequest(
                        List.of(own("A1", Variant.ONLY, EOK)), Won.of(EOK), Map.of(), Optional.empty(), Won.ZERO),
                "type-not-offered");
    }

    private void choices() {
        ClusterRequest request = ClusterRequest.of(ten(Tier.BASIC, EOK), Won.of(4 * EOK));
        add(
                "government-share-chosen",
                request.withGovernmentShare(Share.ofPercent(25)),
                Name.of("비중을 25%로 정한 경우이다.", "The share is chosen to be 25%."));
        if (isHalf()) {
            refused(
                    "government-share-above-the-most",
                    request.withGovernmentShare(Share.ofPercent(51)),
                    "share-out-of-bounds");
        }
        BigInteger burden = (BigInteger) expected(request).getOrDefault("burden", BigInteger.ZERO);
        add(
                "local-government-pays-the-burden",
                request.withLocalGovernment(Reference.won(burden)),
                Name.of("지자체 지원금이 기업 부담금과 같다.", "Matching money is as much as the companies would bear."));
        refused(
                "local-government-pays-more-than-the-burden",
                request.withLocalGovernment(Reference.won(burden.add(BigInteger.ONE))),
                "more-matching-money-than-the-burden");
    }

    private void grants() {
        ClusterRequest request = ClusterRequest.of(ten(Tier.BASIC, EOK), Won.of(4 * EOK));
        for (SharedSystemGrant grant : scheme.grants()) {
            // Printed: 4 eok for the plan, 60 for the shared system.
            long limit = (grant.key().equals("isp") ? 4 : 60) * EOK;
            for (long cost : new long[] {0, 1, limit - 1, limit, limit + 1}) {
                ClusterRequest with = request.withGrantCosts(Map.of(grant.key(), Won.of(cost)));
                Map<String, Object> expected = expected(with);
                assertThat(Tree.of(expected)
                                .at("/grants/" + grant.key() + "/support")
                                .asLong())
                        .isEqualTo(Math.min(cost, limit));
                add(
                        "grant-" + grant.key() + "/" + cost,
                        with,
                        Name.of("추가 지원은 그 한도까지이다.", "What comes on top ends at its own limit."));
            }
        }
        if (!scheme.grants().isEmpty()) {
            Map<String, Won> costs = new LinkedHashMap<>();
            costs.put("isp", Won.of(5 * EOK));
            costs.put("shared-system", Won.of(61 * EOK));
            ClusterRequest both = request.withGrantCosts(costs);
            assertThat(Tree.of(expected(both)).get("grantSupport").asLong()).isEqualTo(64 * EOK);
            add("grants/both", both, Name.of("추가 지원은 모두 64억원까지이다.", "Both together are 64 eok won at most."));
        }
        refused("grant-that-there-is-not", request.withGrantCosts(Map.of("moon", Won.of(1))), "no-such-grant");
    }

    private void add(String what, ClusterRequest request, Name reason) {
        file.add(Case.of(
                file.id("cluster-support/" + what),
                "cluster-support",
                reason,
                grounds(request),
                Tree.object("request", Tree.parse(REQUEST.write(request))),
                expected(request)));
    }

    private void refused(String what, ClusterRequest request, String why) {
        file.add(Case.of(
                file.id("cluster-support/" + what),
                "cluster-support",
                Name.of("받아들일 수 없는 신청이다.", "Such a request cannot be granted."),
                grounds(request),
                Tree.object("request", Tree.parse(REQUEST.write(request))),
                Tree.object("refused", why)));
    }

    private Grounds grounds(ClusterRequest request) {
        List<Grounds> all = new ArrayList<>();
        all.add(scheme.grounds().with(Interpretation.I14));
        for (ClusterMember member : request.members()) {
            member.type()
                    .flatMap(this::terms)
                    .ifPresent(terms ->
                            all.add(Money.grounds(terms, member.traits(), FundingRequest.of(member.ownFactory()))));
        }
        for (SharedSystemGrant grant : scheme.grants()) {
            if (request.grantCosts().containsKey(grant.key())) {
                all.add(grant.limit().grounds());
            }
        }
        if (!request.localGovernment().equals(Won.ZERO)) {
            all.add(Grounds.NONE.with(Interpretation.I8));
        }
        return Grounds.union(all);
    }

    private Optional<FundingTerms> terms(SupportType type) {
        return file.program().offers().stream()
                .filter(offer -> offer.type().equals(type))
                .findFirst()
                .flatMap(offer -> offer.terms());
    }

    // ---- The arithmetic ----

    private Map<String, Object> expected(ClusterRequest request) {
        FundingTerms any = file.program().offers().get(0).terms().orElseThrow();
        Share share = request.governmentShare()
                .orElseGet(() -> Reference.shares(any.split(), Map.of()).getOrDefault(Payer.GOVERNMENT, Share.ZERO));
        BigInteger ownCost = BigInteger.ZERO;
        BigInteger ownSupport = BigInteger.ZERO;
        BigInteger pool = BigInteger.ZERO;
        List<BigInteger> supports = new ArrayList<>();
        List<BigInteger> unused = new ArrayList<>();
        for (ClusterMember member : request.members()) {
            BigInteger support = BigInteger.ZERO;
            BigInteger left = BigInteger.ZERO;
            if (member.type().isPresent()) {
                FundingTerms terms = terms(member.type().get()).orElseThrow();
                BigInteger cost = Reference.big(base(member.ownFactory()));
                support = Reference.support(terms, member.traits(), share, member.ownSupportAtMost(), cost);
                left = Reference.limit(terms.limit().orElseThrow(), member.traits())
                        .subtract(support);
                ownCost = ownCost.add(cost);
            }
            ownSupport = ownSupport.add(support);
            pool = pool.add(left);
            supports.add(support);
            unused.add(left);
        }
        BigInteger sharedCost = Reference.big(request.sharedSystem());
        BigInteger total = ownCost.add(sharedCost);
        BigInteger ofTotal = Reference.shareOf(share, total, any.rounding());
        BigInteger shared = pool.min(ofTotal.subtract(ownSupport)).min(sharedCost);
        List<BigInteger> divided = divided(shared, unused, pool);
        List<Map<String, Object>> members = new ArrayList<>();
        for (int i = 0; i < supports.size(); i++) {
            members.add(Tree.object(
                    "id", request.members().get(i).id(),
                    "ownSupport", supports.get(i),
                    "unusedLimit", unused.get(i),
                    "sharedSupport", divided.get(i),
                    "support", supports.get(i).add(divided.get(i))));
        }
        BigInteger support = ownSupport.add(shared);
        BigInteger grantSupport = BigInteger.ZERO;
        Map<String, Object> grants = new LinkedHashMap<>();
        for (SharedSystemGrant grant : scheme.grants()) {
            BigInteger cost = Reference.big(request.grantCosts().getOrDefault(grant.key(), Won.ZERO));
            BigInteger granted = Reference.shareOf(share, cost, any.rounding())
                    .min(Reference.big(grant.limit().amount()));
            grants.put(grant.key(), Tree.object("cost", cost, "support", granted, "burden", cost.subtract(granted)));
            grantSupport = grantSupport.add(granted);
        }
        List<String> binding = new ArrayList<>();
        if (shared.equals(pool)) {
            binding.add("unused-limits");
        }
        if (support.equals(ofTotal)) {
            binding.add("share-of-cost");
        }
        if (shared.equals(sharedCost)) {
            binding.add("shared-cost");
        }
        return Tree.object(
                "share", Money.text(share),
                "ownCost", ownCost,
                "ownSupport", ownSupport,
                "pool", pool,
                "total", total,
                "shareOfTotal", ofTotal,
                "sharedSupport", shared,
                "support", support,
                "burden", total.subtract(support).subtract(Reference.big(request.localGovernment())),
                "binding", binding,
                "members", members,
                "grants", grants,
                "grantSupport", grantSupport,
                "governmentTotal", support.add(grantSupport));
    }

    /** What the factory costs; none of these cases has staff or cloud fees. */
    private static Won base(ProjectCost cost) {
        return cost.base();
    }

    /** By largest remainder, the first of equals first. */
    private static List<BigInteger> divided(BigInteger amount, List<BigInteger> unused, BigInteger pool) {
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        BigInteger left = amount;
        for (BigInteger each : unused) {
            BigInteger[] both = pool.signum() == 0
                    ? new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO}
                    : amount.multiply(each).divideAndRemainder(pool);
            parts.add(both[0]);
            remainders.add(both[1]);
            left = left.subtract(both[0]);
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, parts.size()).boxed().toList());
        order.sort(
                Comparator.comparing((Integer i) -> remainders.get(i).negate()).thenComparing(i -> i));
        for (int i = 0; i < left.intValueExact(); i++) {
            parts.set(order.get(i), parts.get(order.get(i)).add(BigInteger.ONE));
        }
        return parts;
    }
}
