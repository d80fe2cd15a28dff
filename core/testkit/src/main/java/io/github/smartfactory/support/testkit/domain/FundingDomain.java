package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.AdmittedCost;
import io.github.smartfactory.support.funding.CloudFeeCap;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.ClusterTerms;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.GrantPlan;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.MemberPlan;
import io.github.smartfactory.support.funding.OperatingCostCap;
import io.github.smartfactory.support.funding.OwnStaffCap;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.ResolvedLimit;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.funding.SupportFunction.Segment;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.reference.Reference;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Terms and requests of every kind that the types allow, not only those that some announcement has: limits with
 * adjustments, splits among up to four payers with ranges and ceilings, coarse roundings, caps, and costs from nothing
 * to what a {@code long} holds.
 */
public final class FundingDomain extends DomainContextBase {

    /** The program of all terms. */
    public static final ProgramId PROGRAM = ProgramId.of(2042, "any");
    /** The name of the program. */
    public static final Name NAME = Name.of("아무 사업", "any program");

    private static final List<Trait> TRAITS = List.of(
            Trait.U_TURN, Trait.REGIONAL_JOBS, Trait.SMALL_ENTERPRISE, Trait.of("pioneer", "선구기업", "pioneer company"));

    private static final int PERMILLE = 1_000;

    private static final Arbitrary<Grounds> GROUNDS = new SourceDomain().grounds();

    /** For jqwik, and for the tests of other modules. */
    public FundingDomain() {}

    // ---- Money ----

    /**
     * Amounts as announcements have them, small ones, odd ones and nothing.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Won> amounts() {
        return Draw.once(
                "FundingDomain.amounts",
                () -> Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0L)),
                                Tuple.of(3, Arbitraries.longs().between(0, 200)),
                                Tuple.of(4, Arbitraries.longs().between(0, 10_000_000_000L)),
                                Tuple.of(
                                        3, Arbitraries.longs().between(0, 1_000).map(tenth -> tenth * 10_000_000L)),
                                Tuple.of(1, Arbitraries.longs().between(0, 100_000_000_000_000L)))
                        .map(Won::of));
    }

    private static Arbitrary<Won> largestAmounts() {
        return Arbitraries.longs().between(0, 10_000).map(less -> Won.of(Long.MAX_VALUE - less));
    }

    /**
     * Shares with small denominators and large ones, both ends among them.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Share> shares() {
        return Draw.once(
                "FundingDomain.shares",
                () -> Combinators.combine(denominators(), permille())
                        .as((denominator, permille) -> new Share(denominator * permille / PERMILLE, denominator)));
    }

    private static Arbitrary<Long> denominators() {
        return Arbitraries.oneOf(
                Arbitraries.of(1L, 2L, 3L, 7L, 10L, 20L, 100L, 997L, 1_000L, 999_999_937L, Share.MAX_DENOMINATOR),
                Arbitraries.longs().between(1, 1_000));
    }

    private static Arbitrary<Integer> permille() {
        return Arbitraries.integers().between(0, PERMILLE);
    }

    /**
     * Down, as terms want it: mostly to the won.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Rounding> roundings() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.just(1L)),
                        Tuple.of(3, Arbitraries.of(10L, 1_000L, 10_000L, 1_000_000L, 100_000_000L)),
                        Tuple.of(2, Arbitraries.longs().between(2, 50)),
                        Tuple.of(1, Arbitraries.longs().between(1, Long.MAX_VALUE)))
                .map(unit -> Rounding.down(Won.of(unit)));
    }

    // ---- Terms ----

    /**
     * Traits that adjust limits, none and all of them.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<List<Trait>> traits() {
        return Arbitraries.subsetOf(TRAITS).map(List::copyOf);
    }

    /**
     * Adjustments of every kind.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<LimitAdjustment> adjustments() {
        Arbitrary<Trait> trait = Arbitraries.of(TRAITS);
        return Arbitraries.oneOf(
                Combinators.combine(trait, amounts())
                        .as((its, to) -> new LimitAdjustment.Replace(its, to, Grounds.NONE)),
                Combinators.combine(trait, shares()).as((its, by) -> new LimitAdjustment.Raise(its, by, Grounds.NONE)),
                Combinators.combine(trait, amounts()).as((its, by) -> new LimitAdjustment.Add(its, by, Grounds.NONE)));
    }

    /**
     * A replacement may well say what is printed anyway.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SupportLimit> limits() {
        Arbitrary<Won> printed = Arbitraries.oneOf(amounts(), Arbitraries.of(Won.ofEok(1), Won.ofEok(4)));
        Arbitrary<LimitAdjustment> same =
                Arbitraries.of(TRAITS).map(trait -> new LimitAdjustment.Replace(trait, Won.ofEok(1), Grounds.NONE));
        return Combinators.combine(
                        printed,
                        Arbitraries.frequencyOf(Tuple.of(4, adjustments()), Tuple.of(1, same))
                                .list()
                                .ofMaxSize(5))
                .as((amount, list) -> new SupportLimit(amount, list, Grounds.NONE));
    }

    /**
     * The whole is cut into what each takes at least; what each may take at most is drawn above that, whether it leaves
     * the others their least or not.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<CostShare> splits() {
        return Draw.once(
                "FundingDomain.splits",
                () -> Combinators.combine(
                                denominators(),
                                permille().list().ofSize(4),
                                permille().list().ofSize(4),
                                Arbitraries.integers().between(0, 15),
                                amounts().optional(0.3),
                                amounts().optional(0.3),
                                Arbitraries.integers().between(0, 3))
                        .as(FundingDomain::split));
    }

    private static CostShare split(
            long whole,
            List<Integer> cuts,
            List<Integer> widths,
            int stated,
            Optional<Won> ceiling,
            Optional<Won> other,
            int rotation) {
        List<Integer> sorted = new ArrayList<>(cuts);
        Collections.sort(sorted);
        long[] at = new long[4];
        for (int i = 0; i < 4; i++) {
            at[i] = whole * sorted.get(i) / PERMILLE;
        }
        List<PayerPart> parts = new ArrayList<>();
        long government = at[0];
        long most = government + (whole - government) * widths.get(0) / PERMILLE;
        parts.add(part(Payer.GOVERNMENT, whole, (stated & 8) != 0 ? government : 0, most, Optional.empty()));
        if ((stated & 1) != 0) {
            long least = at[1] - at[0];
            long upper = least + (whole - least) * widths.get(1) / PERMILLE;
            parts.add(part(Payer.LARGE_ENTERPRISE, whole, least, upper, ceiling));
        }
        if ((stated & 2) != 0) {
            long least = at[2] - at[1];
            long upper = least + (whole - least) * widths.get(2) / PERMILLE;
            parts.add(part(Payer.LOCAL_GOVERNMENT, whole, least, upper, other));
        }
        if ((stated & 4) != 0) {
            parts.add(part(Payer.ADOPTER, whole, at[3] - at[2], whole, Optional.empty()));
        }
        Collections.rotate(parts, rotation);
        return new CostShare(parts, widths.get(3) % 2 == 0);
    }

    private static PayerPart part(Payer payer, long whole, long least, long most, Optional<Won> ceiling) {
        return new PayerPart(payer, new Share(least, whole), new Share(most, whole), ceiling, Grounds.NONE);
    }

    /**
     * Caps of own staff cost.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<OwnStaffCap> ownStaffCaps() {
        return Combinators.combine(shares(), amounts())
                .as((share, atMost) -> new OwnStaffCap(share, atMost, Grounds.NONE));
    }

    /**
     * Caps of cloud fees, of no year and of fifty.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<CloudFeeCap> cloudFeeCaps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 50))
                .as((one, other) -> new CloudFeeCap(Math.min(one, other), Math.max(one, other), Grounds.NONE));
    }

    /**
     * Terms with a limit and caps or without.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<FundingTerms> terms() {
        return Draw.once(
                "FundingDomain.terms",
                () -> Combinators.combine(
                                limits().optional(0.8),
                                splits(),
                                roundings(),
                                ownStaffCaps().optional(0.6),
                                cloudFeeCaps().optional(0.6))
                        .as(FundingTerms::new));
    }

    // ---- Requests ----

    /**
     * Near the largest amount there is nothing but the base, so that the total is an amount, too.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ProjectCost> costs() {
        Arbitrary<CloudService> cloud = Combinators.combine(
                        amounts(), Arbitraries.integers().between(1, 50))
                .as(CloudService::new);
        Arbitrary<ProjectCost> usual = Combinators.combine(
                        amounts(), Arbitraries.oneOf(Arbitraries.just(Won.ZERO), amounts()), cloud.optional(0.4))
                .as(ProjectCost::new);
        return Arbitraries.frequencyOf(
                Tuple.of(9, usual), Tuple.of(1, largestAmounts().map(ProjectCost::of)));
    }

    /**
     * Companies with terms and a request that these admit.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SupportCase> cases() {
        return Draw.once(
                "FundingDomain.cases",
                () -> Combinators.combine(
                                terms(),
                                traits(),
                                costs(),
                                permille().optional(0.5).list().ofSize(3),
                                amounts().optional(0.3),
                                permille().optional(0.3))
                        .as((its, traits, cost, choices, atMost, matching) -> request(
                                new SupportCase(PROGRAM, NAME, Tier.ADVANCED_1, its, traits, FundingRequest.of(cost)),
                                choices,
                                atMost,
                                matching)));
    }

    /** The case with what else a company may ask for, as far as its terms allow it. */
    static SupportCase request(
            SupportCase plain, List<Optional<Integer>> choices, Optional<Won> atMost, Optional<Integer> matching) {
        FundingTerms terms = plain.terms();
        List<Trait> traits = plain.traits();
        ProjectCost cost = plain.request().cost();
        Map<Payer, Share> chosen = choose(terms.split(), choices);
        FundingRequest without = new FundingRequest(cost, chosen, atMost, Won.ZERO);
        BigInteger burden = Reference.parts(terms, traits, without, Reference.withoutStaff(terms, traits, cost))
                .getOrDefault(Payer.ADOPTER, BigInteger.ZERO);
        Won local = Reference.won(
                burden.multiply(BigInteger.valueOf(matching.orElse(0))).divide(BigInteger.valueOf(PERMILLE)));
        return plain.withRequest(without.withLocalGovernment(local));
    }

    /** Shares within the bounds; a choice that would leave the adopter too little is dropped. */
    private static Map<Payer, Share> choose(CostShare split, List<Optional<Integer>> choices) {
        Map<Payer, Share> chosen = new EnumMap<>(Payer.class);
        List<Payer> payers = List.of(Payer.GOVERNMENT, Payer.LARGE_ENTERPRISE, Payer.LOCAL_GOVERNMENT);
        for (int i = 0; i < payers.size(); i++) {
            for (PayerPart part : split.parts()) {
                if (part.payer() == payers.get(i) && choices.get(i).isPresent()) {
                    chosen.put(
                            part.payer(),
                            between(part.least(), part.most(), choices.get(i).get()));
                    if (!leavesEnough(split, chosen)) {
                        chosen.remove(part.payer());
                    }
                }
            }
        }
        return chosen;
    }

    /**
     * One of the ends, or a share with three decimal places between them.
     *
     * @param least the lower end
     * @param most the upper end
     * @param permille what is wished, in thousandths
     * @return the wish, or the end that is nearer to it
     */
    public static Share between(Share least, Share most, int permille) {
        Share middle = new Share(permille, PERMILLE);
        if (middle.compareTo(least) >= 0 && middle.compareTo(most) <= 0) {
            return middle;
        }
        return middle.compareTo(least) < 0 ? least : most;
    }

    private static boolean leavesEnough(CostShare split, Map<Payer, Share> chosen) {
        // Over one denominator for all: the product of theirs.
        List<Share> all = new ArrayList<>();
        split.parts().forEach(part -> all.add(chosen.getOrDefault(part.payer(), part.least())));
        BigInteger whole = BigInteger.ONE;
        for (Share share : all) {
            whole = whole.multiply(BigInteger.valueOf(share.denominator()));
        }
        BigInteger sum = BigInteger.ZERO;
        for (Share share : all) {
            sum = sum.add(whole.multiply(BigInteger.valueOf(share.numerator()))
                    .divide(BigInteger.valueOf(share.denominator())));
        }
        return sum.compareTo(whole) <= 0;
    }

    // ---- Clusters ----

    /**
     * Clusters of one member and of up to thirty, with up to three grants.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ClusterCase> clusters() {
        return Draw.once("FundingDomain.clusters", () -> {
            Arbitrary<CostShare> split = splits().map(its -> new CostShare(
                    its.parts().stream()
                            .filter(part -> part.payer() == Payer.GOVERNMENT || part.payer() == Payer.ADOPTER)
                            .toList(),
                    its.stated()));
            Arbitrary<FundingTerms> offer = Combinators.combine(
                            limits(),
                            ownStaffCaps().optional(0.4),
                            cloudFeeCaps().optional(0.4))
                    .as((limit, staff, cloud) -> FundingTerms.of(limit, CostShare.notStated(Grounds.NONE))
                            .withOwnStaffCap(staff)
                            .withCloudFeeCap(cloud));
            return Combinators.combine(
                            split,
                            roundings(),
                            amounts().list().ofMaxSize(3),
                            offer.list().ofSize(3),
                            member().list().ofMinSize(1).ofMaxSize(30),
                            amounts(),
                            Combinators.combine(
                                            amounts().optional(0.6).list().ofSize(3),
                                            permille().optional(0.4))
                                    .as(Tuple::of))
                    .as((its, rounding, grants, offers, members, shared, more) ->
                            cluster(its, rounding, grants, offers, members, shared, more.get1(), more.get2()));
        });
    }

    private static ClusterCase cluster(
            CostShare split,
            Rounding rounding,
            List<Won> grantLimits,
            List<FundingTerms> offers,
            List<ClusterMember> members,
            Won shared,
            List<Optional<Won>> grantCosts,
            Optional<Integer> choice) {
        List<SharedSystemGrant> grants = new ArrayList<>();
        Map<String, Won> costs = new LinkedHashMap<>();
        for (int i = 0; i < grantLimits.size(); i++) {
            String key = "grant-" + i;
            grants.add(new SharedSystemGrant(
                    key,
                    Name.of("지원", "grant"),
                    i + 1,
                    i + 1 + i % 2,
                    SupportLimit.of(grantLimits.get(i), Grounds.NONE),
                    split));
            grantCosts.get(i).ifPresent(cost -> costs.put(key, cost));
        }
        Map<SupportType, FundingTerms> byTier = new LinkedHashMap<>();
        for (Tier tier : Tier.values()) {
            byTier.put(tier, offers.get(byTier.size()).withSplit(split).withRounding(rounding));
        }
        List<ClusterMember> named = new ArrayList<>();
        members.forEach(member -> named.add(member.withId("company-" + named.size())));
        Map<Payer, Share> chosen = choose(split, List.of(choice, Optional.empty(), Optional.empty()));
        return new ClusterCase(
                new ClusterTerms(PROGRAM, NAME, new ClusterScheme(grants, Grounds.NONE), byTier),
                new ClusterRequest(named, shared, costs, Optional.ofNullable(chosen.get(Payer.GOVERNMENT)), Won.ZERO));
    }

    private Arbitrary<ClusterMember> member() {
        Arbitrary<ProjectCost> modest = Combinators.combine(
                        amounts(),
                        Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Won.ZERO)), Tuple.of(1, amounts())))
                .as((base, staff) -> ProjectCost.of(base.max(Won.of(1))).withOwnStaff(staff));
        Arbitrary<ClusterMember> adopting = Combinators.combine(
                        Arbitraries.of(Tier.class), modest, amounts().optional(0.3), traits())
                .as((tier, cost, atMost, traits) -> new ClusterMember("any", Optional.of(tier), cost, atMost, traits));
        return Arbitraries.frequencyOf(
                Tuple.of(5, adopting), Tuple.of(1, Arbitraries.just(ClusterMember.sharing("any"))));
    }

    // ---- Functions ----

    /**
     * Functions that are small enough to try every cost, with cliffs up and down.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SupportFunction> functions() {
        Arbitrary<Segment> segment = Combinators.combine(
                        Arbitraries.longs().between(1, 60),
                        Arbitraries.longs().between(0, 80),
                        Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Share.ZERO)), Tuple.of(2, shares())))
                .as((length, amount, slope) -> new Segment(Won.of(length), Won.of(amount), slope));
        return Combinators.combine(
                        segment.list().ofMinSize(1).ofMaxSize(5), Arbitraries.of(1L, 1L, 2L, 3L, 7L, 10L, 100L))
                .as((pieces, unit) -> {
                    List<Segment> segments = new ArrayList<>();
                    long from = 0;
                    for (Segment piece : pieces) {
                        segments.add(new Segment(Won.of(from), piece.amount(), piece.slope()));
                        from += piece.from().amount();
                    }
                    return new SupportFunction(segments, Rounding.down(Won.of(unit)));
                });
    }

    // ---- Parts of terms ----

    /**
     * Parts of payers with one share, with a range of them, with a ceiling.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<PayerPart> payerParts() {
        return Draw.oneOf(splits(), CostShare::parts);
    }

    /**
     * Limits that are replaced.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<LimitAdjustment.Replace> replacements() {
        return Combinators.combine(Arbitraries.of(TRAITS), amounts(), GROUNDS).as(LimitAdjustment.Replace::new);
    }

    /**
     * Limits that are raised by a share.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<LimitAdjustment.Raise> raises() {
        return Combinators.combine(Arbitraries.of(TRAITS), shares(), GROUNDS).as(LimitAdjustment.Raise::new);
    }

    /**
     * Limits to which an amount is added.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<LimitAdjustment.Add> additions() {
        return Combinators.combine(Arbitraries.of(TRAITS), amounts(), GROUNDS).as(LimitAdjustment.Add::new);
    }

    /**
     * Caps of what running a cluster may cost.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<OperatingCostCap> operatingCostCaps() {
        return Combinators.combine(shares(), GROUNDS).as(OperatingCostCap::new);
    }

    private Arbitrary<CostShare> clusterSplits() {
        return splits().map(its -> new CostShare(
                its.parts().stream()
                        .filter(part -> part.payer() == Payer.GOVERNMENT || part.payer() == Payer.ADOPTER)
                        .toList(),
                its.stated()));
    }

    /**
     * Grants of one year and of all ten.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SharedSystemGrant> grants() {
        return Combinators.combine(
                        Draw.keys(),
                        new VocabularyDomain().names(),
                        Draw.within(1, 10),
                        Draw.within(1, 10),
                        amounts(),
                        clusterSplits(),
                        GROUNDS)
                .as((key, name, one, other, limit, split, grounds) -> new SharedSystemGrant(
                        key, name, Math.min(one, other), Math.max(one, other), SupportLimit.of(limit, grounds), split));
    }

    /**
     * Schemes without a grant, and with up to three.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ClusterScheme> schemes() {
        return clusters().map(its -> its.terms().scheme());
    }

    /**
     * Terms of clusters.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ClusterTerms> clusterTerms() {
        return clusters().map(ClusterCase::terms);
    }

    // ---- Parts of requests ----

    /**
     * Requests that terms admit.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<FundingRequest> requests() {
        return cases().map(SupportCase::request);
    }

    /**
     * Requests of clusters of one member and of up to thirty.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ClusterRequest> clusterRequests() {
        return clusters().map(ClusterCase::request);
    }

    /**
     * Members that build a factory, and members that only use the shared system.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ClusterMember> clusterMembers() {
        return Combinators.combine(member(), Draw.texts()).as(ClusterMember::withId);
    }

    // ---- Results ----

    /**
     * Terms as they are for one company.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ResolvedTerms> resolvedTerms() {
        return cases().map(SupportCase::resolved);
    }

    /**
     * Limits as they are for one company.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ResolvedLimit> resolvedLimits() {
        return Draw.there(resolvedTerms(), ResolvedTerms::limit);
    }

    /**
     * What the traits of one company add to its limit.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ResolvedLimit.Addition> resolvedAdditions() {
        return Draw.oneOf(resolvedLimits(), ResolvedLimit::additions);
    }

    /**
     * Plans of one company.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<FundingPlan> plans() {
        return cases().map(SupportCase::plan);
    }

    /**
     * Costs as far as they count.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<AdmittedCost> admittedCosts() {
        return plans().map(FundingPlan::cost);
    }

    /**
     * Plans of clusters.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ClusterPlan> clusterPlans() {
        return clusters().map(ClusterCase::plan);
    }

    /**
     * What members of clusters get.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<MemberPlan> memberPlans() {
        return Draw.oneOf(clusterPlans(), ClusterPlan::members);
    }

    /**
     * What clusters get on top.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<GrantPlan> grantPlans() {
        return Draw.oneOf(clusterPlans(), ClusterPlan::grants);
    }

    /**
     * Costs at which a won more of cost moves the support by more than a won.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SupportFunction.Cliff> cliffs() {
        return Draw.oneOf(functions(), SupportFunction::cliffs);
    }

    /**
     * Points of curves.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SupportFunction.Point> curvePoints() {
        return Draw.oneOf(functions(), its -> its.curve(Won.of(300)));
    }

    /**
     * Segments of functions.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SupportFunction.Segment> segments() {
        return Draw.oneOf(functions(), SupportFunction::segments);
    }
}
