package io.github.smartfactory.support.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.NotStatedException;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an index refuses, it refuses as a reform does, whoever the firms are. */
class SweepIndexTest {

    private static SweepIndex index(String program, Firm... firms) {
        return SweepIndex.of(Scenario.of(OfficialCatalog.catalog().program(program)), Population.of(firms));
    }

    @Test
    void aTypeOfWhichNoTermsAreStatedIsRefused() {
        Setting setting = Setting.limit(Won.ofEok(1)).withType(Tier.BASIC);
        String message = "the documents do not state what 2022/build-upgrade pays for basic";
        Program program = OfficialCatalog.catalog().program("2022/build-upgrade");

        assertThatThrownBy(() -> Reform.limit(Tier.BASIC, Won.ofEok(1)).appliedTo(program))
                .isInstanceOf(NotStatedException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> index("2022/build-upgrade").at(setting))
                .isInstanceOf(NotStatedException.class)
                .hasMessage(message);
    }

    @Test
    void aShareThatLeavesOthersTooLittleIsRefusedEvenIfNoFirmWishesTheType() {
        Program program = OfficialCatalog.catalog().program("2023/win-win");
        String message =
                "government share must be at most 30%, which leaves the others their parts: 31%; set the split of"
                        + " all to change theirs";

        assertThatThrownBy(() -> Reform.share(Share.ofPercent(31)).appliedTo(program))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> index("2023/win-win").at(Setting.share(Share.ofPercent(31))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void theHighestShareIsOneThatTheProgramCanHaveEvenWithoutFirms() {
        assertThat(index("2023/win-win")
                        .highestShareWithin(Won.ZERO, Setting.AS_IT_IS, 100)
                        .flatMap(point -> point.setting().share()))
                .contains(Share.ofPercent(30));
        assertThat(index("2023/build-upgrade")
                        .highestShareWithin(Won.ZERO, Setting.AS_IT_IS, 100)
                        .flatMap(point -> point.setting().share()))
                .contains(Share.ONE);
    }

    @Test
    void theGridOfFewFirmsTakesNoMoreThanTheyDo() throws ReflectiveOperationException {
        Population firms = Population.of(IntStream.range(0, 20_000)
                .mapToObj(
                        i -> Firm.of("firm-" + i, Tier.ADVANCED_1, Won.ofMan(i)).withPoints(Score.of(i % 100))));
        Scenario scenario = Scenario.of(OfficialCatalog.catalog().program("2023/build-upgrade"));
        long before = TallyAllocationTest.allocated();
        SweepIndex index = SweepIndex.of(scenario, firms);

        assertThat(TallyAllocationTest.allocated() - before).isLessThan(12_000_000);
        assertThat(index.at(Setting.share(Share.ofPercent(40))).support())
                .isEqualTo(scenario.under(Reform.share(Share.ofPercent(40)))
                        .run(firms)
                        .totals()
                        .overall()
                        .support()
                        .sum());
    }
}
