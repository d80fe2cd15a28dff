package io.github.smartfactory.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.vocabulary.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FirmGeneratorTest {

    private final FirmGenerator generator = new FirmGenerator(
            1, LocalDate.of(2023, 1, 9), LocalDate.of(2023, 3, 31), List.of(Tier.BASIC, Tier.ADVANCED_1));

    @Test
    void theSameSeedGivesTheSameFirmsOnAnyMachine() {
        FirmRows rows = new FirmRows(Columns.all(FirmGenerator.TRAITS), Vocabulary.NONE);
        assertThat(generator.firms(2).map(rows::write).map(fields -> String.join(",", fields)))
                .containsExactly(
                        "F0000001,advanced1,966600000,medium,C28,경북,1,54.5,3,2023-03-21T08:11:14+09:00,no,no,no",
                        "F0000002,basic,142300000,medium,C26,부산,10,82.2,5,2023-01-21T12:23:58+09:00,no,no,no");
    }

    @Test
    void aFirmDependsOnItsNumberAloneSoThatPartsCanBeMadeAnywhere() {
        List<Firm> all = generator.firms(100).toList();
        List<Firm> part =
                LongStream.rangeClosed(51, 100).mapToObj(generator::firm).toList();
        assertThat(all.subList(50, 100)).isEqualTo(part);
    }

    @Test
    void anotherSeedGivesOtherFirms() {
        FirmGenerator other = new FirmGenerator(
                2, LocalDate.of(2023, 1, 9), LocalDate.of(2023, 3, 31), List.of(Tier.BASIC, Tier.ADVANCED_1));
        assertThat(other.firms(100))
                .doesNotContainAnyElementsOf(generator.firms(100).toList());
    }

    @Test
    void allSeventeenRegionsComeUpAndTypesByTheirWeights() {
        List<Firm> firms = generator.firms(20_000).toList();
        assertThat(firms.stream()
                        .map(firm -> firm.profile().region().orElseThrow())
                        .collect(Collectors.toSet()))
                .hasSize(17);
        assertThat(firms.stream()
                        .filter(firm -> firm.profile().type() == Tier.BASIC)
                        .count())
                .isBetween(13_000L, 13_700L);
        assertThat(firms.stream().map(Firm::id).distinct()).hasSize(20_000);
    }

    @Test
    void withoutATypeOrADayNothingCanBeMade() {
        assertThatThrownBy(() ->
                        new FirmGenerator(1, LocalDate.of(2023, 3, 31), LocalDate.of(2023, 1, 9), List.of(Tier.BASIC)))
                .hasMessage("last day 2023-01-09 must not be before the first, 2023-03-31");
        assertThatThrownBy(() -> new FirmGenerator(1, LocalDate.of(2023, 1, 9), LocalDate.of(2023, 3, 31), List.of()))
                .hasMessage("firms need at least one support type to wish");
    }
}
