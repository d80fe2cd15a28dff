package io.github.smartfactory.examples.policytests;

import static io.github.smartfactory.support.funding.Constraint.LIMIT;
import static io.github.smartfactory.support.funding.Constraint.SHARE_OF_COST;
import static io.github.smartfactory.support.testkit.assertion.SupportAssertions.assertThat;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_1;
import static io.github.smartfactory.support.vocabulary.Tier.BASIC;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Payer;
import org.junit.jupiter.api.Test;

/** What the team read in the 2023 announcement, in its own words, checked against the library. */
class WinWin2023FiguresTest {

    private static final Program WIN_WIN = OfficialCatalog.catalog().program("2023/win-win");

    @Test
    void theLimitsAreThoseOfTheTable() {
        assertThat(WIN_WIN)
                .offers(BASIC, ADVANCED_1)
                .hasLimit(BASIC, "0.3억원")
                .hasLimit(ADVANCED_1, "1.2억원")
                .hasShare(BASIC, Payer.GOVERNMENT, "30%")
                .hasBudget("216억원");
    }

    @Test
    void aBasicProjectOfOneEokGetsThirtyMillionWon() {
        assertThat(WIN_WIN.resolve(BASIC).plan(Won.ofEok(1)))
                .isWithinLimit()
                .bindsOn(SHARE_OF_COST, LIMIT)
                .givesGovernment("0.3억원")
                .charges(Payer.LARGE_ENTERPRISE, "0.3억원")
                .leavesAdopter("0.4억원")
                .addsUp()
                .restsOn("D23-027", "D23-028");
    }

    @Test
    void aCostlierProjectIsBoundByTheLimitAndTheAdopterBearsTheRest() {
        assertThat(WIN_WIN.resolve(ADVANCED_1).plan(Won.ofEok(5)))
                .bindsOn(LIMIT)
                .givesGovernment("1.2억원")
                .charges(Payer.LARGE_ENTERPRISE, "1.5억원")
                .leavesAdopter("2.3억원");
    }

    @Test
    void withALargeEnterpriseItIsEligibleAndWithoutOneNot() {
        Application application = Applications.satisfied("2023/win-win");
        assertThat(WIN_WIN.assess(application))
                .isEligible()
                .asksOnlyFor("A1: cost")
                .hasSupportBetween("0원", "0.3억원");

        Application alone = Applications.without("B").apply(application);
        assertThat(WIN_WIN.assess(alone))
                .isNotEligible()
                .violates("large-enterprise")
                .violatesClause("D23-025");
    }
}
