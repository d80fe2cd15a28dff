package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Attribution;
import java.util.List;
import java.util.stream.Stream;

/** Writes what each reform of a bundle costs. */
final class AttributionReport {

    private static final List<String> COLUMNS = List.of("reform", "alone", "last", "fair");

    private final Words words;

    AttributionReport(Words words) {
        this.words = words;
    }

    String table(Attribution attribution) {
        TextTable table = new TextTable(
                1, Stream.of("reform", "alone", "last", "fair").map(words::word).toList());
        attribution
                .parts()
                .forEach(part ->
                        table.row(cells(words.word(part.reform().name()), part.alone(), part.last(), part.fair())));
        Won total = attribution.total();
        table.row(cells(words.word("together"), total, total, total));
        return words.word("unit") + "\n\n" + words.word("attribution") + "\n" + table.render();
    }

    private static List<String> cells(String name, Won... amounts) {
        return Stream.concat(Stream.of(name), Stream.of(amounts).map(amount -> Words.moreEok(amount, 2)))
                .toList();
    }

    /** A row for each reform and one for all together, which is all the same whether alone, last or fair. */
    String csv(Attribution attribution) {
        return CsvText.of(csv -> {
            csv.writeRecord(COLUMNS);
            attribution
                    .parts()
                    .forEach(part -> csv.writeRecord(
                            part.reform().key(),
                            CsvText.won(part.alone()),
                            CsvText.won(part.last()),
                            CsvText.won(part.fair())));
            String total = CsvText.won(attribution.total());
            csv.writeRecord("all-together", total, total, total);
        });
    }
}
