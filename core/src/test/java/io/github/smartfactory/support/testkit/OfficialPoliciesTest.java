package io.github.smartfactory.support.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.domain.SupportCase;
import io.github.smartfactory.support.testkit.law.PolicyLaws;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.List;
import net.jqwik.api.Example;

/** Every official program is such as a policy should be, but for win-win 2021, which is carried as printed (anomaly A1). */
class OfficialPoliciesTest implements PolicyLaws {

    private static final Program WIN_WIN_2021 = OfficialCatalog.catalog().program("2021/win-win");

    @Override
    public List<Program> programs() {
        return OfficialCatalog.catalog().programs().stream()
                .filter(program -> !program.equals(WIN_WIN_2021))
                .toList();
    }

    @Example
    @Verifies("D21-014")
    void winWin2021PaysAHigherTierLessAndTheLawSaysSo() {
        PolicyLaws laws = () -> List.of(WIN_WIN_2021);
        SupportCase company = new SupportCase(
                WIN_WIN_2021.id(),
                WIN_WIN_2021.name().value(),
                Tier.ADVANCED_2,
                WIN_WIN_2021.offer(Tier.ADVANCED_2).terms().orElseThrow(),
                List.of(),
                FundingRequest.of(ProjectCost.of(Won.ofEok(10))));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> laws.aHigherTierNeverGetsLess(company))
                .withMessageContaining("support of advanced2 at 2021/win-win")
                .withMessageContaining("D21-014")
                .withMessageContaining("70,000,000")
                .withMessageContaining("120,000,000");
    }
}
