package io.github.smartfactory.support.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.domain.SupportCase;
import io.github.smartfactory.support.testkit.law.SupportLaws;
import io.github.smartfactory.support.testkit.reference.Reference;
import io.github.smartfactory.support.testkit.reference.Replay;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Trait;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(FundingDomain.class)
class FundingPlanPropertyTest implements SupportLaws {

    @Override
    public List<Program> programs() {
        return List.of();
    }

    /** Terms of any form. */
    @Override
    @Provide
    public Arbitrary<SupportCase> supportCases() {
        return new FundingDomain().cases();
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

    private static Share government(FundingPlan plan) {
        return plan.shares().getOrDefault(Payer.GOVERNMENT, Share.ZERO);
    }

    private static Figure figure(Won won) {
        return Figure.of(won);
    }
}
