package io.github.smartfactory.support.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.reference.Fraction;
import io.github.smartfactory.support.testkit.reference.Reference;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What one company gets: at every limit, share and cap of every support type. */
final class SupportCases {

    static final JsonFormat<FundingRequest> REQUEST =
            JsonFormat.of(FundingRequest.class).compact();

    /** Worked out by hand: program, type, traits, cost in won, and what the government pays. */
    static final String WORKED = """
            # program | type | traits | cost | government | large enterprise | adopter
            2020/build-upgrade | new-build | - | 150000000 | 100000000 | - | 50000000
            2021/build-upgrade | basic | - | 100000000 | 70000000 | - | 30000000
            2021/build-upgrade | advanced2 | u-turn regional-jobs | 800000000 | 650000000 | - | 150000000
            2021/digital-cluster-general | basic | - | 140000000 | 70000000 | - | 70000000
            2021/digital-cluster-general | advanced1 | - | 399999999 | 199999999 | - | 200000000
            2021/digital-cluster-general | advanced1 | u-turn | 500000000 | 250000000 | - | 250000000
            2021/digital-cluster-general | advanced1 | u-turn | 700000000 | 300000000 | - | 400000000
            2021/digital-cluster-general | advanced2 | u-turn regional-jobs | 1300000000 | 650000000 | - | 650000000
            2021/win-win | advanced2 | - | 100000000 | 70000000 | 0 | 30000000
            2021/robot | only | u-turn | 600000000 | 500000000 | - | 100000000
            2021/robot | only | - | 600000000 | 300000000 | - | 300000000
            2021/level-check | only | - | 800000 | 800000 | - | 0
            2021/meister | only | - | 10000000 | 8370000 | - | 1630000
            2022/digital-cluster-lead | basic | - | 100000000 | 50000000 | - | 50000000
            2023/build-upgrade | advanced1 | - | 400000000 | 200000000 | - | 200000000
            2023/build-upgrade | advanced1 | - | 300000000 | 150000000 | - | 150000000
            2023/win-win | basic | - | 100000000 | 30000000 | 30000000 | 40000000
            2023/win-win | advanced1 | - | 400000000 | 120000000 | 120000000 | 160000000
            2023/win-win | advanced1 | - | 500000000 | 120000000 | 150000000 | 230000000
            2023/robot | only | - | 700000000 | 300000000 | - | 400000000
            2023/ai-consulting | only | - | 50000000 | 45000000 | - | 5000000
            2023/ai-consulting | only | - | 100000000 | 70000000 | - | 30000000
            2023/data-facilitator | only | - | 10000000 | 10000000 | - | 0
            2023/level-check | only | - | 1000000 | 1000000 | - | 0
            2023/meister | only | - | 16800000 | 15120000 | - | 1680000
            2023/meister | only | - | 20000000 | 15120000 | - | 4880000
            2023/cloud-total-solution | only | - | 1660000000 | 830000000 | - | 830000000
            2023/after-care | only | - | 40000000 | 20000000 | - | 20000000
            """;

    private final ProgramFile file;
    private final String type;
    private final FundingTerms terms;

    private SupportCases(ProgramFile file, String type, FundingTerms terms) {
        this.file = file;
        this.type = type;
        this.terms = terms;
    }

    static void addTo(ProgramFile file) {
        for (Offer offer : file.program().offers()) {
            if (offer.terms().isPresent()) {
                new SupportCases(file, offer.type().key(), offer.terms().get()).addAll();
            } else {
                refused(
                        file,
                        offer.type().key(),
                        "terms-not-stated",
                        offer.grounds(),
                        Name.of("공고에 지원조건이 없다.", "The announcement does not state the terms of the type."));
            }
        }
        for (Tier tier : Tier.values()) {
            if (file.program().offers().stream().noneMatch(offer -> offer.type().equals(tier))) {
                refused(
                        file,
                        tier.key(),
                        "type-not-offered",
                        Grounds.union(file.program().offers().stream()
                                .map(Offer::grounds)
                                .toList()),
                        Name.of("사업에 없는 지원유형이다.", "The program does not offer the type."));
                break;
            }
        }
        worked(file);
    }

    private static void refused(ProgramFile file, String type, String why, Grounds grounds, Name reason) {
        file.add(Case.of(
                file.id("support/" + type + "/" + why),
                "support",
                reason,
                grounds,
                Tree.object("type", type, "request", json(FundingRequest.of(Won.of(100_000_000)))),
                Tree.object("refused", why)));
    }

    private static JsonNode json(FundingRequest request) {
        return Tree.parse(REQUEST.write(request));
    }

    // ---- By hand ----

    private static void worked(ProgramFile file) {
        int number = 0;
        for (List<String> row : file.printed(WORKED)) {
            FundingTerms terms = file.program()
                    .offer(file.program().type(row.get(1)))
                    .terms()
                    .orElseThrow();
            List<Trait> traits = row.get(2).equals("-")
                    ? List.of()
                    : List.of(row.get(2).split(" ", -1)).stream()
                            .map(SupportCases::trait)
                            .toList();
            FundingRequest request = FundingRequest.of(Won.of(Long.parseLong(row.get(3))));
            Map<String, Object> parts = new TreeMap<>();
            parts.put("government", Long.valueOf(row.get(4)));
            parts.put("adopter", Long.valueOf(row.get(6)));
            Printed.number(row.get(5)).ifPresent(part -> parts.put("large-enterprise", part));
            Map<String, Object> expected = Money.expected(terms, traits, request);
            assertThat(Tree.of(expected).get("parts")).as(row.toString()).isEqualTo(Tree.of(parts));
            new SupportCases(file, row.get(1), terms)
                    .add(
                            "worked-" + ++number,
                            traits,
                            request,
                            Name.of("손으로 계산한 예이다.", "An example that was worked out by hand."));
        }
    }

    private static Trait trait(String key) {
        return key.equals("u-turn") ? Trait.U_TURN : Trait.REGIONAL_JOBS;
    }

    // ---- At every bound ----

    private void addAll() {
        for (List<Trait> traits : combinations()) {
            String of = traits.isEmpty() ? "" : traits.stream().map(Trait::key).collect(Collectors.joining("+")) + "/";
            atTheLimit(of, traits);
        }
        shares();
        requests();
        clouds();
        staff();
    }

    /** Every set of traits that change the limit. */
    private List<List<Trait>> combinations() {
        List<Trait> changing = terms.limit().stream()
                .flatMap(limit -> limit.adjustments().stream())
                .map(each -> each.trait())
                .distinct()
                .toList();
        List<List<Trait>> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << changing.size(); bits++) {
            List<Trait> some = new ArrayList<>();
            for (int i = 0; i < changing.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    some.add(changing.get(i));
                }
            }
            all.add(some);
        }
        return all;
    }

    private void add(String what, List<Trait> traits, FundingRequest request, Name reason) {
        file.add(Case.of(
                file.id("support/" + type + "/" + what),
                "support",
                reason,
                Money.grounds(terms, traits, request),
                Tree.object(
                        "type",
                        type,
                        "traits",
                        Optional.of(traits.stream().map(Trait::key).toList()).filter(keys -> !keys.isEmpty()),
                        "request",
                        json(request)),
                Money.expected(terms, traits, request)));
    }

    private static FundingRequest costing(BigInteger won) {
        return FundingRequest.of(Reference.won(won));
    }

    private Share usual() {
        return Reference.shares(terms.split(), Map.of()).getOrDefault(Payer.GOVERNMENT, Share.ZERO);
    }

    /** The lowest cost whose share is so much, rounded down. */
    private BigInteger costFor(BigInteger support) {
        BigInteger[] parts = support.multiply(BigInteger.valueOf(usual().denominator()))
                .divideAndRemainder(BigInteger.valueOf(usual().numerator()));
        return parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE);
    }

    private BigInteger limitOf(List<Trait> traits) {
        return Reference.limit(terms.limit().orElseThrow(), traits);
    }

    private void atTheLimit(String of, List<Trait> traits) {
        BigInteger cost = costFor(limitOf(traits));
        BigInteger one = BigInteger.ONE;
        add(
                of + "limit-missed-by-one-won",
                traits,
                costing(cost.subtract(one)),
                Name.of("총사업비가 1원 모자라 한도에 닿지 못한다.", "The cost is one won too low for the share to reach the limit."));
        add(
                of + "limit-reached-exactly",
                traits,
                costing(cost),
                Name.of("총사업비의 비중이 한도에 이른다.", "The share of the cost is what the limit is."));
        add(
                of + "beyond-the-limit-by-one-won",
                traits,
                costing(cost.add(one)),
                Name.of("한도를 넘는 몫은 기업이 부담한다.", "What is beyond the limit is borne by the company."));
        add(
                of + "far-beyond-the-limit",
                traits,
                costing(cost.multiply(BigInteger.TEN)),
                Name.of("한도까지만 지원한다.", "Support ends at the limit."));
        if (traits.isEmpty()) {
            add("nothing", traits, costing(BigInteger.ZERO), Name.of("사업비가 없다.", "Nothing is spent."));
            add(
                    "one-won",
                    traits,
                    costing(one),
                    Name.of("1원의 비중은 원 미만을 버린다.", "The share of one won is rounded down."));
            BigInteger whole = costFor(one);
            add(
                    "first-whole-won",
                    traits,
                    costing(whole),
                    Name.of("비중이 처음으로 1원이 된다.", "It is the first cost whose share is a whole won."));
            add(
                    "rounded-down",
                    traits,
                    costing(new BigInteger("1234567")),
                    Name.of("비중의 원 미만을 버린다.", "What is less than a won of the share is dropped."));
        }
    }

    // ---- Shares that are chosen ----

    private void shares() {
        FundingRequest request = costing(new BigInteger("10000001"));
        for (PayerPart part : terms.split().parts()) {
            if (part.payer() == Payer.ADOPTER) {
                // What nobody else pays is its own: it chooses no share, and none is to be refused.
                continue;
            }
            Fraction least = Money.fraction(part.least());
            Fraction most = Money.fraction(part.most());
            Fraction step = Fraction.of(1, 100);
            chosen(part.payer(), "least", request, least);
            if (least.compare(most) < 0) {
                chosen(part.payer(), "most", request, most);
                chosen(part.payer(), "between", request, least.plus(most).times(Fraction.of(1, 2)));
            }
            if (least.compare(Fraction.of(0, 1)) > 0) {
                chosen(part.payer(), "below-the-least", request, least.minus(step));
            }
            if (most.compare(Fraction.of(1, 1)) < 0) {
                chosen(part.payer(), "above-the-most", request, most.plus(step));
            }
        }
        Payer nobody = Payer.LOCAL_GOVERNMENT;
        chosen(nobody, "no-part", request, Fraction.of(1, 10));
    }

    private void chosen(Payer payer, String what, FundingRequest request, Fraction share) {
        Share chosen = new Share(
                share.numerator().longValueExact(), share.denominator().longValueExact());
        add(
                "share-of-" + payer.key() + "/" + what,
                List.of(),
                request.withShares(Map.of(payer, chosen)),
                Name.of(
                        payer.label().korean() + " 비중을 " + Money.text(chosen) + "로 정한 경우이다.",
                        "The share of the " + payer.label().english() + " is chosen to be " + Money.text(chosen)
                                + "."));
    }

    // ---- Less is asked for, or others help ----

    private void requests() {
        BigInteger cost = costFor(limitOf(List.of()));
        BigInteger limit = limitOf(List.of());
        BigInteger one = BigInteger.ONE;
        Map<String, BigInteger> asked = Tree.object(
                        "nothing",
                        BigInteger.ZERO,
                        "one-won-less",
                        limit.subtract(one),
                        "the-same",
                        limit,
                        "more",
                        limit.add(one))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> (BigInteger) it.getValue(), (a, b) -> a, LinkedHashMap::new));
        asked.forEach((what, amount) -> add(
                "asked-for/" + what,
                List.of(),
                costing(cost).withSupportAtMost(Reference.won(amount)),
                Name.of("신청한 금액까지만 지원한다.", "No more is paid than what is asked for.")));
        BigInteger burden =
                Reference.parts(terms, List.of(), costing(cost), cost).getOrDefault(Payer.ADOPTER, BigInteger.ZERO);
        List<BigInteger> amounts = new ArrayList<>(List.of(burden, burden.add(one)));
        if (burden.compareTo(one) > 0) {
            amounts.add(0, one);
        }
        for (BigInteger amount : amounts) {
            if (amount.signum() > 0) {
                add(
                        "local-government/" + amount,
                        List.of(),
                        costing(cost).withLocalGovernment(Reference.won(amount)),
                        amount.compareTo(burden) > 0
                                ? Name.of(
                                        "지자체 지원금은 기업 부담금을 넘을 수 없다.",
                                        "Matching money cannot be more than what the company would bear.")
                                : Name.of(
                                        "지자체 지원금은 기업 부담금을 줄이고 국비는 그대로이다.",
                                        "Matching money lowers what the company bears, not what the government pays."));
            }
        }
    }

    // ---- Cloud fees and own staff ----

    private void clouds() {
        Won fee = Won.of(1_000_001);
        for (int years = 1; years <= 6; years++) {
            for (List<Trait> traits : List.<List<Trait>>of(List.of(), List.of(Trait.SMALL_ENTERPRISE))) {
                if (terms.cloudFeeCap().isEmpty() && (years > 1 || !traits.isEmpty())) {
                    continue;
                }
                boolean counts = terms.cloudFeeCap().isPresent();
                add(
                        "cloud/" + (traits.isEmpty() ? "" : "small-enterprise/") + years + "-years",
                        traits,
                        FundingRequest.of(ProjectCost.of(Won.of(10_000_000)).withCloud(new CloudService(fee, years))),
                        counts
                                ? Name.of(
                                        "클라우드 이용료는 정해진 햇수까지만 사업비에 든다.",
                                        "Cloud fees count for no more years than the announcement says.")
                                : Name.of(
                                        "공고에 클라우드 이용료를 사업비에 넣는다는 말이 없다.",
                                        "The announcement does not count cloud fees."));
            }
        }
    }

    private void staff() {
        if (terms.ownStaffCap().isEmpty()) {
            staff(
                    "not-counted",
                    10_000_000,
                    1,
                    Name.of("공고에 자체 인건비를 넣는다는 말이 없다.", "The announcement does not count own staff."));
            return;
        }
        long cap = terms.ownStaffCap().get().atMost().amount();
        Name byCap = Name.of("자체 인건비는 유형별 한도까지만 든다.", "Own staff counts up to the cap of the type.");
        Name byBurden = Name.of("자체 인건비는 기업 부담금의 20%까지만 든다.", "Own staff counts up to 20% of what the company bears.");
        long large = limitOf(List.of()).longValueExact() * 10;
        for (long more = -1; more <= 1; more++) {
            staff("cap/" + (cap + more), large, cap + more, byCap);
        }
        // Of a base of 90, own staff of 10 is 20% of the half of 100.
        for (long more = -1; more <= 1; more++) {
            staff("burden/" + (10_000_000 + more), 90_000_000, 10_000_000 + more, byBurden);
            staff("burden/base-" + (90_000_000 + more), 90_000_000 + more, 14_000_000, byBurden);
        }
        staff("burden/odd", 1_234_567, 14_000_000, byBurden);
        staff("burden/nothing", 0, 14_000_000, byBurden);
    }

    private void staff(String what, long base, long wages, Name reason) {
        add(
                "own-staff/" + what,
                List.of(),
                FundingRequest.of(ProjectCost.of(Won.of(base)).withOwnStaff(Won.of(wages))),
                reason);
    }
}
