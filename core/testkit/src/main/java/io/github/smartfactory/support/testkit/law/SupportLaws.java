package io.github.smartfactory.support.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.Constraint;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.testkit.domain.ProgramCases;
import io.github.smartfactory.support.testkit.domain.SupportCase;
import io.github.smartfactory.support.testkit.reference.Reference;
import io.github.smartfactory.support.testkit.reference.Replay;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Trait;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/**
 * What every company's support keeps: its caps, its shares, its sums and their order.
 *
 * <p>Cases are drawn around the edges of {@linkplain #programs() the programs}. Override {@link #supportCases()} to draw
 * from elsewhere.
 */
public interface SupportLaws extends ProgramLaws {

    /**
     * Who applies for what.
     *
     * @return companies that apply to the programs
     */
    @Provide
    default Arbitrary<SupportCase> supportCases() {
        return ProgramCases.support(programs());
    }

    // ---- Caps ----

    /**
     * The limit caps what the government pays, with all that adjusts it for the company.
     *
     * @param given a company
     */
    @Property
    default void theGovernmentNeverPaysMoreThanTheLimit(@ForAll("supportCases") SupportCase given) {
        FundingPlan plan = given.plan();
        given.terms()
                .limit()
                .ifPresent(limit -> assertThat(Reference.big(plan.support()))
                        .as(shown(given, plan))
                        .isLessThanOrEqualTo(Reference.limit(limit, given.traits())));
    }

    /**
     * The share of the total cost caps it, too, and so does what the company asks for.
     *
     * @param given a company
     */
    @Property
    default void theGovernmentNeverPaysMoreThanItsShareOrWhatIsAskedFor(@ForAll("supportCases") SupportCase given) {
        FundingPlan plan = given.plan();
        Share share = government(plan);
        assertThat(times(plan.support(), share.denominator()))
                .as(shown(given, plan))
                .isLessThanOrEqualTo(times(plan.total(), share.numerator()));
        given.request()
                .supportAtMost()
                .ifPresent(most ->
                        assertThat(plan.support()).as(shown(given, plan)).isLessThanOrEqualTo(most));
    }

    /**
     * The support is the least of what bounds it, and the plan names all that bind.
     *
     * @param given a company
     */
    @Property
    default void whatBindsIsNamed(@ForAll("supportCases") SupportCase given) {
        FundingPlan plan = given.plan();
        List<Constraint> binding = new ArrayList<>();
        if (plan.support().equals(plan.shareOfCost())) {
            binding.add(Constraint.SHARE_OF_COST);
        }
        if (given.terms()
                .limit()
                .filter(limit -> Reference.big(plan.support()).equals(Reference.limit(limit, given.traits())))
                .isPresent()) {
            binding.add(Constraint.LIMIT);
        }
        if (given.request().supportAtMost().filter(plan.support()::equals).isPresent()) {
            binding.add(Constraint.REQUEST);
        }
        assertThat(plan.binding()).as(shown(given, plan)).isNotEmpty().isEqualTo(binding);
    }

    // ---- Shares ----

    /**
     * Nobody beside the company pays more than its share of the total or its ceiling, but for what the local government
     * gives as matching money.
     *
     * @param given a company
     */
    @Property
    default void nobodyBesideTheCompanyPaysMoreThanItsShare(@ForAll("supportCases") SupportCase given) {
        FundingPlan plan = given.plan();
        for (PayerPart part : given.terms().split().parts()) {
            if (part.payer() != Payer.ADOPTER) {
                Won matching =
                        part.payer() == Payer.LOCAL_GOVERNMENT ? plan.request().localGovernment() : Won.ZERO;
                Won paid = plan.partOf(part.payer()).minus(matching);
                Share share = plan.shares().getOrDefault(part.payer(), Share.ZERO);
                assertThat(share).as(shown(given, plan)).isBetween(part.least(), part.most());
                assertThat(times(paid, share.denominator()))
                        .as(shown(given, plan))
                        .isLessThanOrEqualTo(times(plan.total(), share.numerator()));
                part.ceiling()
                        .ifPresent(ceiling ->
                                assertThat(paid).as(shown(given, plan)).isLessThanOrEqualTo(ceiling));
            }
        }
    }

    /**
     * The company bears at least its share of the total, but for what a local government takes off it as matching money.
     *
     * @param given a company
     */
    @Property
    default void theCompanyBearsAtLeastItsShare(@ForAll("supportCases") SupportCase given) {
        FundingPlan plan = given.plan();
        Won borne = plan.burden().plus(plan.request().localGovernment());
        for (PayerPart part : given.terms().split().parts()) {
            if (part.payer() == Payer.ADOPTER) {
                assertThat(times(borne, part.least().denominator()))
                        .as(shown(given, plan))
                        .isGreaterThanOrEqualTo(times(plan.total(), part.least().numerator()));
            }
        }
    }

    private static BigInteger times(Won amount, long factor) {
        return Reference.big(amount).multiply(BigInteger.valueOf(factor));
    }

    // ---- Sums ----

    /**
     * All parts sum to the total, nobody pays less than nothing.
     *
     * @param given a company
     */
    @Property
    default void allPartsSumToTheTotalAndNoneIsBelowNothing(@ForAll("supportCases") SupportCase given) {
        FundingPlan plan = given.plan();
        assertThat(Won.sum(plan.parts().values())).as(shown(given, plan)).isEqualTo(plan.total());
        assertThat(plan.parts().values()).as(shown(given, plan)).noneMatch(Won::isNegative);
        assertThat(plan.parts()).as(shown(given, plan)).containsKeys(Payer.GOVERNMENT, Payer.ADOPTER);
    }

    /**
     * Every figure is what the rules say in exact arithmetic that is written apart.
     *
     * @param given a company
     */
    @Property
    default void thePlanIsWhatTheRulesSay(@ForAll("supportCases") SupportCase given) {
        FundingPlan plan = given.plan();
        FundingTerms terms = given.terms();
        ProjectCost cost = given.request().cost();
        BigInteger staff = Reference.big(plan.cost().ownStaff());
        BigInteger total = Reference.withoutStaff(terms, given.traits(), cost).add(staff);
        assertThat(plan.cost().cloudYears())
                .as(shown(given, plan))
                .isEqualTo(Reference.cloudYears(terms, given.traits(), cost));
        assertThat(Reference.big(plan.total())).as(shown(given, plan)).isEqualTo(total);
        assertThat(plan.shares())
                .as(shown(given, plan))
                .isEqualTo(Reference.shares(terms.split(), given.request().shares()));
        Map<Payer, BigInteger> parts = new EnumMap<>(Payer.class);
        plan.parts().forEach((payer, part) -> parts.put(payer, Reference.big(part)));
        assertThat(parts)
                .as(shown(given, plan))
                .isEqualTo(Reference.parts(terms, given.traits(), given.request(), total));
        assertThat(plan.support()).as(shown(given, plan)).isEqualTo(plan.partOf(Payer.GOVERNMENT));
        assertThat(plan.burden()).as(shown(given, plan)).isEqualTo(plan.partOf(Payer.ADOPTER));
        assertThat(Reference.big(plan.shareOfCost()))
                .as(shown(given, plan))
                .isEqualTo(Reference.shareOf(government(plan), total, terms.rounding()));
    }

    /**
     * Of its own staff's cost a company may count as much as keeps within its caps, and not a won less. (One won more of
     * it adds at most one to the burden: if the next does not fit, none above does.)
     *
     * @param given a company
     */
    @Property
    default void ownStaffCountsAsMuchAsTheCapsAllow(@ForAll("supportCases") SupportCase given) {
        FundingPlan plan = given.plan();
        BigInteger staff = Reference.big(plan.cost().ownStaff());
        assertThat(Reference.admits(given.terms(), given.traits(), given.request(), staff))
                .as(shown(given, plan))
                .isTrue();
        assertThat(Reference.admits(given.terms(), given.traits(), given.request(), staff.add(BigInteger.ONE)))
                .as(shown(given, plan))
                .isFalse();
    }

    /**
     * The function that is made for bulk work gives what the plan gives.
     *
     * @param given a company
     */
    @Property
    default void theFunctionAndThePlanAgreeToTheWon(@ForAll("supportCases") SupportCase given) {
        FundingPlan plan = given.plan();
        SupportFunction function =
                given.resolved().supportFunction(given.request().shares());
        Won possible = function.supportAt(plan.total());
        long[] bulk = new long[1];
        function.supportAtAll(new long[] {plan.total().amount()}, bulk);
        assertThat(Won.of(bulk[0])).as(shown(given, plan)).isEqualTo(possible);
        assertThat(Won.of(function.asLongFunction().applyAsLong(plan.total().amount())))
                .as(shown(given, plan))
                .isEqualTo(possible);
        assertThat(plan.support())
                .as(shown(given, plan))
                .isEqualTo(given.request().supportAtMost().map(possible::min).orElse(possible));
    }

    /**
     * The explanation replays: every figure follows from those below it, in both languages.
     *
     * @param given a company
     */
    @Property
    default void theExplanationAddsUp(@ForAll("supportCases") SupportCase given) {
        FundingPlan plan = given.plan();
        Replay.of(plan.explain())
                .reads()
                .says("funding.total", plan.total())
                .says("funding.support", plan.support())
                .says("funding.burden", plan.burden());
    }

    // ---- Order ----

    /**
     * A costlier project never gets less.
     *
     * @param any a company
     * @param more how much costlier, in won
     */
    @Property
    default void moreCostNeverLowersSupport(
            @ForAll("supportCases") SupportCase any,
            @ForAll @LongRange(min = 1, max = 100_000_000_000_000L) long more) {
        // More support may leave the adopter less than the local government was to give: that is refused.
        SupportCase given = any.withRequest(any.request().withLocalGovernment(Won.ZERO));
        ProjectCost cost = given.request().cost();
        Assume.that(Reference.fits(
                Reference.big(cost.base()).add(BigInteger.valueOf(more)).shiftLeft(1)));
        FundingPlan plan = given.plan();
        for (long step : new long[] {1, more}) {
            ProjectCost higher = new ProjectCost(cost.base().plus(Won.of(step)), cost.ownStaff(), cost.cloud());
            FundingPlan costlier =
                    given.withRequest(given.request().withCost(higher)).plan();
            assertThat(costlier.support())
                    .as("support at a cost that is " + Won.of(step) + " higher than of " + given)
                    .isGreaterThanOrEqualTo(plan.support());
            assertThat(costlier.total()).as(shown(given, plan)).isGreaterThanOrEqualTo(plan.total());
        }
    }

    /**
     * A higher limit never gives less, and none at all the most. (With own staff that holds to the won only: a unit more
     * of support lowers the burden, and that the cost that counts.)
     *
     * @param any a company
     * @param more how much higher, in won
     */
    @Property
    default void aHigherLimitNeverLowersSupport(
            @ForAll("supportCases") SupportCase any, @ForAll @LongRange(max = 100_000_000_000_000L) long more) {
        SupportCase given = toTheWonIfStaffCounts(any);
        SupportLimit limit = given.terms().limit().orElse(null);
        if (limit != null) {
            Won support = given.plan().support();
            FundingTerms better = given.terms()
                    .withLimit(
                            new SupportLimit(limit.amount().plus(Won.of(more)), limit.adjustments(), limit.grounds()));
            assertThat(given.withTerms(better).plan().support())
                    .as("support under a limit that is " + Won.of(more) + " higher than of " + given)
                    .isGreaterThanOrEqualTo(support);
            FundingTerms none = given.terms().withLimit(Optional.empty());
            assertThat(given.withTerms(none).plan().support())
                    .as("support without a limit of " + given)
                    .isGreaterThanOrEqualTo(support);
        }
    }

    /**
     * A higher share, as far as the others leave it, never gives less.
     *
     * @param any a company
     * @param permille the share
     */
    @Property
    default void aHigherShareNeverLowersSupport(
            @ForAll("supportCases") SupportCase any, @ForAll @IntRange(max = 1_000) int permille) {
        SupportCase given = toTheWonIfStaffCounts(any);
        Map<Payer, Share> before = given.plan().shares();
        Map<Payer, Share> others = new EnumMap<>(before);
        others.remove(Payer.GOVERNMENT);
        Share most = Reference.shares(given.terms().split(), others).getOrDefault(Payer.GOVERNMENT, Share.ZERO);
        Share wished = new Share(permille, 1_000);
        Share share = government(given.plan());
        Share higher = wished.isGreaterThan(most) ? most : share.isGreaterThan(wished) ? share : wished;
        Map<Payer, Share> chosen = new EnumMap<>(before);
        chosen.put(Payer.GOVERNMENT, higher);
        assertThat(given.withRequest(given.request().withShares(chosen)).plan().support())
                .as("support with a share of " + higher + " instead of " + share + " of " + given)
                .isGreaterThanOrEqualTo(given.withRequest(given.request().withShares(before))
                        .plan()
                        .support());
    }

    /**
     * To ask for more never gives less.
     *
     * @param any a company
     * @param asked what it asks for, in won
     * @param more how much more, in won
     */
    @Property
    default void askingForMoreNeverGivesLess(
            @ForAll("supportCases") SupportCase any,
            @ForAll @LongRange(max = 10_000_000_000L) long asked,
            @ForAll @LongRange(max = 10_000_000_000L) long more) {
        SupportCase given = toTheWonIfStaffCounts(any);
        FundingRequest less = given.request().withSupportAtMost(Won.of(asked));
        assertThat(given.withRequest(less.withSupportAtMost(Won.of(asked + more)))
                        .plan()
                        .support())
                .as("support if " + Won.of(more) + " more is asked for than in " + given.withRequest(less))
                .isGreaterThanOrEqualTo(given.withRequest(less).plan().support());
    }

    /**
     * Matching money of a local government lowers what the company bears by as much, and nothing else.
     *
     * @param any a company
     * @param permille how much of the burden
     */
    @Property
    default void matchingMoneyLowersOnlyTheBurden(
            @ForAll("supportCases") SupportCase any, @ForAll @IntRange(max = 1_000) int permille) {
        ProjectCost plain = ProjectCost.of(any.request().cost().base());
        FundingRequest without = any.request().withLocalGovernment(Won.ZERO).withCost(plain);
        FundingPlan before = any.withRequest(without).plan();
        Won matching = Rounding.DOWN_TO_WON.shareOf(new Share(permille, 1_000), before.burden());
        FundingPlan after =
                any.withRequest(without.withLocalGovernment(matching)).plan();
        assertThat(after.burden())
                .as(shown(any, after))
                .isEqualTo(before.burden().minus(matching));
        assertThat(after.partOf(Payer.LOCAL_GOVERNMENT))
                .as(shown(any, after))
                .isEqualTo(before.partOf(Payer.LOCAL_GOVERNMENT).plus(matching));
        assertThat(after.support()).as(shown(any, after)).isEqualTo(before.support());
        assertThat(after.total()).as(shown(any, after)).isEqualTo(before.total());
        Assume.that(before.burden().isLessThan(Won.of(Long.MAX_VALUE)));
        Won tooMuch = before.burden().plus(Won.of(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        any.withRequest(without.withLocalGovernment(tooMuch)).plan())
                .withMessage("matching money of the local government must be at most what the adopter would bear, "
                        + before.burden() + ": " + tooMuch);
    }

    // ---- Permutation ----

    /**
     * In which order a company's traits, a limit's adjustments and the payers are named does not matter.
     *
     * @param given a company
     * @param order another order
     */
    @Property
    default void theOrderOfTraitsAdjustmentsAndPayersDoesNotMatter(
            @ForAll("supportCases") SupportCase given, @ForAll long order) {
        List<Trait> traits = Shuffled.of(given.traits(), order);
        CostShare split = given.terms().split();
        List<PayerPart> parts = Shuffled.of(split.parts(), order);
        FundingTerms terms = given.terms().withSplit(new CostShare(parts, split.stated()));
        SupportLimit limit = terms.limit().orElse(null);
        if (limit != null) {
            List<LimitAdjustment> adjustments = Shuffled.of(limit.adjustments(), order);
            terms = terms.withLimit(new SupportLimit(limit.amount(), adjustments, limit.grounds()));
        }
        FundingPlan plan = given.plan();
        FundingPlan other = given.withTerms(terms).withTraits(traits).plan();
        assertThat(other.parts()).as(shown(given, plan)).isEqualTo(plan.parts());
        assertThat(other.binding()).as(shown(given, plan)).isEqualTo(plan.binding());
    }

    private static SupportCase toTheWonIfStaffCounts(SupportCase given) {
        boolean counts = !given.request().cost().ownStaff().isZero();
        SupportCase plain = given.withRequest(given.request().withLocalGovernment(Won.ZERO));
        return counts ? plain.withTerms(given.terms().withRounding(Rounding.DOWN_TO_WON)) : plain;
    }

    private static Share government(FundingPlan plan) {
        return plan.shares().getOrDefault(Payer.GOVERNMENT, Share.ZERO);
    }

    private static Supplier<String> shown(SupportCase given, FundingPlan plan) {
        return Shown.with(given, plan::explain, plan::grounds);
    }
}
