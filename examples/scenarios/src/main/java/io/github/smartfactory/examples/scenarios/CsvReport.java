package io.github.smartfactory.examples.scenarios;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.Dimension;
import io.github.smartfactory.support.scenario.Effect;
import io.github.smartfactory.support.scenario.Figures;
import io.github.smartfactory.support.scenario.Shift;
import io.github.smartfactory.support.scenario.Shifts;
import io.github.smartfactory.support.scenario.Totals;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a comparison as comma-separated values: a row for each scenario and group, amounts in whole won. */
final class CsvReport {

    private static final Share HALF = Share.ofPercent(50);

    private static final List<String> COLUMNS = List.of(
            "scenario",
            "dimension",
            "label",
            "firms",
            "supported",
            "support",
            "burden",
            "mean",
            "median-least",
            "median-most",
            "winners",
            "gained",
            "losers",
            "lost",
            "entering",
            "leaving");

    private final Words words;

    CsvReport(Words words) {
        this.words = words;
    }

    String of(Comparison comparison, List<Dimension> dimensions) {
        return CsvText.of(csv -> {
            csv.writeRecord(COLUMNS);
            rows(csv, "baseline", comparison.baseline(), Optional.empty(), dimensions);
            for (Effect effect : comparison.effects()) {
                rows(csv, effect.reform().key(), effect.totals(), Optional.of(effect.shifts()), dimensions);
            }
        });
    }

    private void rows(
            CsvWriter csv, String scenario, Totals totals, Optional<Shifts> shifts, List<Dimension> dimensions) {
        csv.writeRecord(row(scenario, "all", "", totals.overall(), shifts.map(Shifts::overall)));
        for (Dimension dimension : dimensions) {
            Optional<Map<Name, Shift>> changes = shifts.map(its -> its.by(dimension));
            totals.by(dimension)
                    .forEach((label, figures) -> csv.writeRecord(row(
                            scenario,
                            dimension.key(),
                            words.word(label),
                            figures,
                            changes.map(its -> its.getOrDefault(label, Shift.NONE)))));
        }
    }

    private static List<String> row(
            String scenario, String dimension, String label, Figures figures, Optional<Shift> shift) {
        Optional<WonRange> median = figures.support().quantile(HALF);
        Stream<String> counted = Stream.of(
                scenario,
                dimension,
                label,
                Long.toString(figures.firms()),
                Long.toString(figures.supported()),
                won(Optional.of(figures.support().sum())),
                won(Optional.of(figures.burden().sum())),
                won(figures.support().mean()),
                won(median.map(WonRange::least)),
                won(median.flatMap(WonRange::most)));
        return Stream.concat(counted, changes(shift)).toList();
    }

    private static Stream<String> changes(Optional<Shift> shift) {
        return Stream.of(
                shift.map(its -> Long.toString(its.winners())).orElse(""),
                won(shift.map(Shift::gained)),
                shift.map(its -> Long.toString(its.losers())).orElse(""),
                won(shift.map(Shift::lost)),
                shift.map(its -> Long.toString(its.entering())).orElse(""),
                shift.map(its -> Long.toString(its.leaving())).orElse(""));
    }

    private static String won(Optional<Won> amount) {
        return amount.map(CsvText::won).orElse("");
    }
}
