package io.github.smartfactory.support.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.domain.SupportCase;
import io.github.smartfactory.support.testkit.reference.Reference;
import io.github.smartfactory.support.testkit.reference.Replay;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Trait;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(FundingDomain.class)
class FundingPlanPropertyTest {

    private static final Won ONE = Won.of(1);

    @Property(tries = 1_000)
    void thePlanIsWhatTheRulesSay(@ForAll SupportCase given) {
        FundingPlan plan = given.plan();
        FundingTerms terms = given.terms();
        List<Trait> traits = given.traits();
        ProjectCost cost = given.request().cost();
        BigInteger staff = Reference.big(plan.cost().ownStaff());
        BigInteger total = Reference.withoutStaff(terms, traits, cost).add(staff);
        assertThat(plan.cost().base()).isEqualTo(cost.base());
        assertThat(plan.cost().cloudYears()).isEqualTo(Reference.cloudYears(terms, traits, cost));
        assertThat(Reference.big(plan.total())).isEqualTo(total);
        assertThat(plan.cost()
                        .base()
                        .plus(plan.cost().cloudFees())
                        .plus(plan.cost().ownStaff()))
                .isEqualTo(plan.total());
        assertThat(plan.shares())
                .isEqualTo(Reference.shares(terms.split(), given.request().shares()));
        Map<Payer, BigInteger> parts = new EnumMap<>(Payer.class);
        plan.parts().forEach((payer, part) -> parts.put(payer, Reference.big(part)));
        assertThat(parts).isEqualTo(Reference.parts(terms, traits, given.request(), total));
        assertThat(plan.support()).isEqualTo(plan.partOf(Payer.GOVERNMENT));
        assertThat(plan.burden()).isEqualTo(plan.partOf(Payer.ADOPTER));
        assertThat(Reference.big(plan.shareOfCost()))
                .isEqualTo(Reference.shareOf(government(plan), total, terms.rounding()));
    }

    @Property(tries = 500)
    void thePartsSumToTheTotalAndNoneIsBelowNothing(@ForAll SupportCase given) {
        FundingPlan plan = given.plan();
        assertThat(Won.sum(plan.parts().values())).isEqualTo(plan.total());
        assertThat(plan.parts().values()).noneMatch(Won::isNegative);
        assertThat(plan.parts()).containsKeys(Payer.GOVERNMENT, Payer.ADOPTER);
    }

    @Property(tries = 500)
    void supportIsTheLeastOfItsBoundsAndOneOfThemBinds(@ForAll SupportCase given) {
        FundingPlan plan = given.plan();
        Won support = plan.support();
        BigInteger exact = Reference.big(support)
                .multiply(BigInteger.valueOf(government(plan).denominator()));
        assertThat(exact)
                .isLessThanOrEqualTo(Reference.big(plan.total())
                        .multiply(BigInteger.valueOf(government(plan).numerator())));
        assertThat(support).isLessThanOrEqualTo(plan.total()).isLessThanOrEqualTo(plan.shareOfCost());
        List<Constraint> binding = new ArrayList<>();
        if (support.equals(plan.shareOfCost())) {
            binding.add(Constraint.SHARE_OF_COST);
        }
        if (given.terms().limit().isPresent()) {
            BigInteger limit = Reference.limit(given.terms().limit().get(), given.traits());
            assertThat(Reference.big(support)).isLessThanOrEqualTo(limit);
            if (Reference.big(support).equals(limit)) {
                binding.add(Constraint.LIMIT);
            }
        }
        given.request().supportAtMost().ifPresent(most -> {
            assertThat(support).isLessThanOrEqualTo(most);
            if (support.equals(most)) {
                binding.add(Constraint.REQUEST);
            }
        });
        assertThat(plan.binding()).isNotEmpty().isEqualTo(binding);
    }

    /** One won more of staff cost adds at most one to the burden: if the next does not fit, none above does. */
    @Property(tries = 1_000)
    void ownStaffIsTheMostThatKeepsTheRule(@ForAll SupportCase given) {
        FundingPlan plan = given.plan();
        BigInteger staff = Reference.big(plan.cost().ownStaff());
        assertThat(Reference.admits(given.terms(), given.traits(), given.request(), staff))
                .isTrue();
        assertThat(Reference.admits(given.terms(), given.traits(), given.request(), staff.add(BigInteger.ONE)))
                .isFalse();
    }

    @Property(tries = 300)
    void noOtherStaffCostThatKeepsTheRuleIsMore(
            @ForAll SupportCase given,
            @ForAll @LongRange(max = 300) long base,
            @ForAll @LongRange(max = 120) long wages) {
        FundingRequest small = given.request()
                .withCost(ProjectCost.of(Won.of(base)).withOwnStaff(Won.of(wages)))
                .withLocalGovernment(Won.ZERO);
        BigInteger most = BigInteger.ZERO;
        for (long staff = 0; staff <= wages; staff++) {
            BigInteger tried = BigInteger.valueOf(staff);
            if (Reference.admits(given.terms(), given.traits(), small, tried)) {
                most = tried;
            }
        }
        assertThat(given.withRequest(small).plan().cost().ownStaff()).isEqualTo(Reference.won(most));
    }

    @Property(tries = 500)
    void moreCostNeverLowersSupport(@ForAll SupportCase any, @ForAll Won more) {
        // More support may leave the adopter less than the local government was to give: that is refused.
        SupportCase given = any.withRequest(any.request().withLocalGovernment(Won.ZERO));
        ProjectCost cost = given.request().cost();
        Assume.that(Reference.fits(
                Reference.big(cost.base()).add(Reference.big(more)).shiftLeft(1)));
        for (Won step : List.of(ONE, more)) {
            ProjectCost higher = new ProjectCost(cost.base().plus(step), cost.ownStaff(), cost.cloud());
            FundingPlan costlier =
                    given.withRequest(given.request().withCost(higher)).plan();
            assertThat(costlier.support()).isGreaterThanOrEqualTo(given.plan().support());
            assertThat(costlier.total()).isGreaterThanOrEqualTo(given.plan().total());
        }
    }

    /** With own staff it holds to the won only: a unit more of support lowers the burden, and that the staff cost. */
    @Property(tries = 500)
    void aHigherLimitNeverLowersSupport(@ForAll SupportCase any, @ForAll Won more) {
        SupportCase given = toTheWonIfStaffCounts(any);
        Assume.that(given.terms().limit().isPresent());
        SupportLimit limit = given.terms().limit().orElseThrow();
        SupportLimit higher = new SupportLimit(limit.amount().plus(more), limit.adjustments(), Grounds.NONE);
        FundingTerms better = given.terms().withLimit(higher);
        assertThat(given.withTerms(better).plan().support())
                .isGreaterThanOrEqualTo(given.plan().support());
        FundingTerms none = given.terms().withLimit(Optional.empty());
        assertThat(given.withTerms(none).plan().support())
                .isGreaterThanOrEqualTo(given.plan().support());
    }

    @Property(tries = 500)
    void aHigherShareNeverLowersSupport(@ForAll SupportCase any, @ForAll @IntRange(max = 1_000) int permille) {
        SupportCase given = toTheWonIfStaffCounts(any);
        Share share = government(given.plan());
        Map<Payer, Share> others = new EnumMap<>(given.plan().shares());
        others.remove(Payer.GOVERNMENT);
        Share most = Reference.shares(given.terms().split(), others).getOrDefault(Payer.GOVERNMENT, Share.ZERO);
        Share higher = FundingDomain.between(share, most, permille);
        Map<Payer, Share> before = given.plan().shares();
        Map<Payer, Share> chosen = new EnumMap<>(before);
        chosen.put(Payer.GOVERNMENT, higher);
        FundingRequest request = given.request().withLocalGovernment(Won.ZERO);
        assertThat(given.withRequest(request.withShares(chosen)).plan().support())
                .isGreaterThanOrEqualTo(
                        given.withRequest(request.withShares(before)).plan().support());
    }

    @Property(tries = 500)
    void askingForMoreNeverGivesLess(@ForAll SupportCase any, @ForAll Won asked, @ForAll Won more) {
        SupportCase given = toTheWonIfStaffCounts(any);
        FundingRequest less = given.request().withSupportAtMost(asked).withLocalGovernment(Won.ZERO);
        assertThat(given.withRequest(less.withSupportAtMost(asked.plus(more)))
                        .plan()
                        .support())
                .isGreaterThanOrEqualTo(given.withRequest(less).plan().support());
    }

    @Property(tries = 500)
    void theFunctionAndThePlanAgreeToTheWon(@ForAll SupportCase given) {
        FundingPlan plan = given.plan();
        SupportFunction function =
                given.resolved().supportFunction(given.request().shares());
        Won total = plan.total();
        Won possible = given.withRequest(given.request()
                        .withSupportAtMost(Optional.empty())
                        .withLocalGovernment(Won.ZERO)
                        .withCost(ProjectCost.of(total)))
                .plan()
                .support();
        long[] bulk = new long[1];
        function.supportAtAll(new long[] {total.amount()}, bulk);
        assertThat(function.supportAt(total)).isEqualTo(possible);
        assertThat(Won.of(bulk[0])).isEqualTo(possible);
        assertThat(Won.of(function.asLongFunction().applyAsLong(total.amount())))
                .isEqualTo(possible);
        assertThat(plan.support())
                .isEqualTo(given.request().supportAtMost().map(possible::min).orElse(possible));
        Replay.of(plan.explain()).says("funding.support", plan.support());
    }

    @Property(tries = 300)
    void theUsualFunctionIsThatOfTheUsualPlan(@ForAll SupportCase given, @ForAll Won cost) {
        ResolvedTerms terms = given.resolved();
        assertThat(terms.plan(cost).support()).isEqualTo(terms.supportFunction().supportAt(cost));
        assertThat(terms.plan(cost)).isEqualTo(terms.plan(FundingRequest.of(ProjectCost.of(cost))));
        assertThat(terms.burdenAt(cost)).isEqualTo(terms.plan(cost).burden());
        assertThat(terms.supportFunction()).isEqualTo(terms.supportFunction(Map.of()));
    }

    @Property(tries = 500)
    void theOrderOfAdjustmentsDoesNotMatter(@ForAll SupportLimit limit, @ForAll List<Trait> traits, @ForAll long seed) {
        List<LimitAdjustment> shuffled = new ArrayList<>(limit.adjustments());
        Collections.shuffle(shuffled, new Random(seed));
        ResolvedLimit resolved = limit.resolve(traits);
        assertThat(Reference.big(resolved.amount())).isEqualTo(Reference.limit(limit, traits));
        assertThat(new SupportLimit(limit.amount(), shuffled, Grounds.NONE)
                        .resolve(traits)
                        .amount())
                .isEqualTo(resolved.amount());
        assertThat(resolved.base()
                        .plus(Won.sum(resolved.additions().stream()
                                .map(ResolvedLimit.Addition::amount)
                                .toList())))
                .isEqualTo(resolved.amount());
    }

    @Property(tries = 300)
    void theOrderOfPartsDoesNotMatter(@ForAll SupportCase given) {
        List<PayerPart> reversed = new ArrayList<>(given.terms().split().parts());
        Collections.reverse(reversed);
        FundingPlan other = given.withTerms(given.terms()
                        .withSplit(new CostShare(reversed, given.terms().split().stated())))
                .plan();
        assertThat(other.parts()).isEqualTo(given.plan().parts());
    }

    @Property(tries = 500)
    void matchingMoneyLowersOnlyTheBurden(@ForAll SupportCase any, @ForAll @IntRange(max = 1_000) int permille) {
        ProjectCost plain = ProjectCost.of(any.request().cost().base());
        FundingRequest without = any.request().withLocalGovernment(Won.ZERO).withCost(plain);
        FundingPlan before = any.withRequest(without).plan();
        Won burden = before.burden();
        Won matching = Rounding.DOWN_TO_WON.shareOf(new Share(permille, 1_000), burden);
        FundingPlan after =
                any.withRequest(without.withLocalGovernment(matching)).plan();
        assertThat(after.burden()).isEqualTo(burden.minus(matching));
        assertThat(after.partOf(Payer.LOCAL_GOVERNMENT))
                .isEqualTo(before.partOf(Payer.LOCAL_GOVERNMENT).plus(matching));
        assertThat(after.support()).isEqualTo(before.support());
        assertThat(after.partOf(Payer.LARGE_ENTERPRISE)).isEqualTo(before.partOf(Payer.LARGE_ENTERPRISE));
        assertThat(after.total()).isEqualTo(before.total());
        Assume.that(burden.isLessThan(Won.of(Long.MAX_VALUE)));
        Won tooMuch = burden.plus(ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        any.withRequest(without.withLocalGovernment(tooMuch)).plan())
                .withMessage("matching money of the local government must be at most what the adopter would bear, "
                        + burden + ": " + tooMuch);
    }

    @Property(tries = 500)
    void theExplanationHasEveryFigureAndAddsUp(@ForAll SupportCase given) {
        FundingPlan plan = given.plan();
        Replay replay = Replay.of(plan.explain())
                .reads()
                .says("funding.total", plan.total())
                .says("funding.support", plan.support())
                .says("funding.burden", plan.burden());
        boolean chosen = plan.request().shares().containsKey(Payer.GOVERNMENT);
        boolean stated = plan.terms().split().stated();
        boolean all = plan.terms().split().part(Payer.GOVERNMENT).most().equals(government(plan));
        String usual = stated ? "funding.share" : all ? "funding.share.not-stated" : "funding.share.left";
        replay.says(chosen ? "funding.share.chosen" : usual, government(plan));
        assertThat(replay.figures("funding.share-of-cost")).contains(figure(plan.shareOfCost()));
        plan.terms().limit().ifPresent(limit -> {
            replay.says("funding.limit", limit.amount());
            for (ResolvedLimit.Addition addition : limit.additions()) {
                assertThat(replay.figures("funding.limit.addition")).contains(figure(addition.amount()));
                replay.says("funding.limit.base", limit.base());
            }
        });
        plan.request().supportAtMost().ifPresent(most -> replay.says("funding.asked-for", most));
        plan.parts().forEach((payer, part) -> {
            if (payer != Payer.GOVERNMENT && payer != Payer.ADOPTER) {
                assertThat(replay.figures("funding.part")).contains(figure(part));
            }
        });
        if (!plan.request().localGovernment().isZero() && plan.shares().containsKey(Payer.LOCAL_GOVERNMENT)) {
            replay.says("funding.matching", plan.request().localGovernment());
        }
        ProjectCost cost = plan.request().cost();
        if (cost.cloud().isPresent()) {
            replay.says("funding.cloud", plan.cost().cloudFees())
                    .says("funding.cloud.fee", cost.cloud().get().feePerYear())
                    .says("funding.total.base", cost.base());
        }
        if (!cost.ownStaff().isZero()) {
            boolean capped = plan.terms().ownStaffCap().isPresent();
            replay.says(
                            capped ? "funding.staff" : "funding.staff.none",
                            plan.cost().ownStaff())
                    .says("funding.total.base", cost.base());
            if (capped) {
                replay.says("funding.staff.planned", cost.ownStaff())
                        .says(
                                "funding.staff.cap",
                                plan.terms().ownStaffCap().get().atMost());
            }
        }
    }

    private static SupportCase toTheWonIfStaffCounts(SupportCase given) {
        boolean counts = !given.request().cost().ownStaff().isZero();
        FundingRequest request = given.request().withLocalGovernment(Won.ZERO);
        return counts
                ? given.withRequest(request).withTerms(given.terms().withRounding(Rounding.DOWN_TO_WON))
                : given.withRequest(request);
    }

    private static Share government(FundingPlan plan) {
        return plan.shares().getOrDefault(Payer.GOVERNMENT, Share.ZERO);
    }

    private static Figure figure(Won won) {
        return Figure.of(won);
    }
}
