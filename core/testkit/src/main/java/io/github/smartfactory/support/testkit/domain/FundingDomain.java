package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.CloudFeeCap;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.OwnStaffCap;
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
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.math.BigInteger;
import java.util.ArrayList;
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

    static final List<Trait> TRAITS = List.of(
            Trait.U_TURN, Trait.REGIONAL_JOBS, Trait.SMALL_ENTERPRISE, Trait.of("pioneer", "선구기업", "pioneer company"));

    static final int PERMILLE = 1_000;

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

    static Arbitrary<Integer> permille() {
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
                        .as(SplitMaker::split));
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
        Map<Payer, Share> chosen = SplitMaker.choose(terms.split(), choices);
        FundingRequest without = new FundingRequest(cost, chosen, atMost, Won.ZERO);
        BigInteger burden = Reference.parts(terms, traits, without, Reference.withoutStaff(terms, traits, cost))
                .getOrDefault(Payer.ADOPTER, BigInteger.ZERO);
        Won local = Reference.won(
                burden.multiply(BigInteger.valueOf(matching.orElse(0))).divide(BigInteger.valueOf(PERMILLE)));
        return plain.withRequest(without.withLocalGovernment(local));
    }

    // ---- Clusters and functions ----

    /**
     * Clusters of one member and of up to thirty, with up to three grants.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ClusterCase> clusters() {
        return ClusterDomain.cases();
    }

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
}
