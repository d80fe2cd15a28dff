package consumer;

import static io.github.smartfactory.support.testkit.assertion.SupportAssertions.assertThat;

import io.github.smartfactory.support.funding.Constraint;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.law.EligibilityLaws;
import io.github.smartfactory.support.testkit.law.PolicyLaws;
import io.github.smartfactory.support.testkit.law.ScoringLaws;
import io.github.smartfactory.support.testkit.law.SelectionLaws;
import io.github.smartfactory.support.testkit.law.SupportLaws;
import io.github.smartfactory.support.testkit.refusal.Refusal;
import io.github.smartfactory.support.testkit.refusal.RefusalDomain;
import io.github.smartfactory.support.testkit.domain.SupportDomain;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class RegionalTest implements SupportLaws, EligibilityLaws, ScoringLaws, SelectionLaws, PolicyLaws {

    @Override
    public List<Program> programs() {
        return List.of(Regional.program());
    }

    @Example
    void halfOfTheCostUpToTheLimit() {
        assertThat(Regional.program().resolve(Tier.BASIC).plan(Won.ofEok(2)))
                .isWithinLimit()
                .bindsOn(Constraint.LIMIT)
                .givesGovernment("0.3억원")
                .leavesAdopter("1.7억원");
    }

    @Property(tries = 100)
    @Domain(SupportDomain.class)
    void anyPlanAddsUp(@ForAll FundingPlan plan) {
        assertThat(plan).addsUp();
    }

    @Property(tries = 100)
    @Domain(RefusalDomain.class)
    void whatIsRefusedSaysWhy(@ForAll Refusal refusal) {
        refusal.assertRefused();
    }
}
