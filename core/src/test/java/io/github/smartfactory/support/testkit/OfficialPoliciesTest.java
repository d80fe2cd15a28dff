package io.github.smartfactory.support.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.domain.ProjectCase;
import io.github.smartfactory.support.testkit.law.PolicyLaws;
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
        ProjectCase project = new ProjectCase(WIN_WIN_2021, List.of(), Won.ofEok(10));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> laws.aHigherTierNeverGetsLess(project))
                .withMessageContaining("support of advanced2 at 2021/win-win")
                .withMessageContaining("D21-014")
                .withMessageContaining("70,000,000")
                .withMessageContaining("120,000,000");
    }
}
