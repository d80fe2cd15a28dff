package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.Population;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loads a population from a file, and says of every row that it leaves out why. */
final class Populations {

    /**
     * A population and what is missing of it.
     *
     * @param population the firms that could be read
     * @param problems why the others could not
     * @param ignored the names of columns that were not looked at
     */
    record Loaded(Population population, RowProblems problems, List<String> ignored) {

        /** The exit code of a command that could use all that is there. */
        int status() {
            return problems.isEmpty() ? Scenarios.ALL : Scenarios.LEFT_OUT;
        }
    }

    private Populations() {}

    static Loaded load(Path file, Vocabulary vocabulary, boolean ignoreUnknown, boolean shown) {
        try (Progress progress = Progress.of(String.valueOf(file.getFileName()), -1, shown)) {
            Loading loading = new Loading(file, vocabulary, ignoreUnknown, progress);
            PopulationFile.of(file).read(file, loading);
            return loading.loaded();
        }
    }

    private static final class Loading implements PopulationFile.Rows {

        private final Path file;
        private final Vocabulary vocabulary;
        private final boolean ignoreUnknown;
        private final Progress progress;
        private final Population.Builder population = Population.builder();
        private final RowProblems.Builder problems = new RowProblems.Builder();
        private final Map<String, Long> lines = new HashMap<>();
        private Columns columns = Columns.all(List.of());
        private FirmRows rows;

        Loading(Path file, Vocabulary vocabulary, boolean ignoreUnknown, Progress progress) {
            this.file = file;
            this.vocabulary = vocabulary;
            this.ignoreUnknown = ignoreUnknown;
            this.progress = progress;
            this.rows = new FirmRows(columns, vocabulary);
        }

        @Override
        public void header(List<String> names) {
            try {
                columns = Columns.of(names, vocabulary, ignoreUnknown);
            } catch (IllegalArgumentException e) {
                throw new InputException(file, String.valueOf(e.getMessage()), e);
            }
            rows = new FirmRows(columns, vocabulary);
        }

        @Override
        public void row(long line, List<String> fields) {
            FirmRow row = rows.read(line, fields);
            row.firm().ifPresentOrElse(firm -> add(line, firm), () -> problems.addRow(row.problems()));
            progress.step();
        }

        private void add(long line, Firm firm) {
            Long before = lines.putIfAbsent(firm.id(), line);
            if (before == null) {
                population.add(firm);
                return;
            }
            problems.addRow(List.of(new RowProblem(
                    line,
                    Column.ID.key(),
                    firm.id(),
                    RowProblem.Reason.DUPLICATE,
                    "the firm of line " + before + " has the same id")));
        }

        Loaded loaded() {
            return new Loaded(population.build(), problems.build(), columns.ignored());
        }
    }
}
