package io.github.smartfactory.examples.scenarios;

import static io.github.smartfactory.examples.scenarios.Ran.assertError;
import static io.github.smartfactory.examples.scenarios.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.OutcomeDiff;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.vocabulary.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferenceTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void theReportIsAsItWas(String language) throws IOException {
        Ran ran = run("difference", "2021/build-upgrade", "2023/build-upgrade", "-l", language);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .isEqualTo(Files.readString(Path.of("src/test/resources/reports/difference_" + language + ".txt")));
    }

    @Test
    void aProgramOfAFileIsComparedWithOneOfTheAnnouncements() throws IOException {
        Program general = OfficialCatalog.catalog().program("2023/build-upgrade");
        Path file = folder.resolve("lower.json");
        JsonFormat.PROGRAM.write(Reform.limit(Tier.ADVANCED_1, Won.ofEok(1)).appliedTo(general), file);
        OutcomeDiff difference = JsonFormat.of(OutcomeDiff.class)
                .read(run("difference", "2023/build-upgrade", file.toString(), "--format=json")
                        .out());
        assertThat(difference.regions()).hasSize(1);
    }

    @Test
    void theSameProgramMakesNoDifference() {
        assertThat(run("difference", "2023/win-win", "2023/win-win").out()).endsWith("\n\nAll firms fare the same.\n");
    }

    @Test
    void whatCannotBeComparedIsNamed() {
        assertError("2023/win-wim: ", "difference", "2023/win-wim", "2023/win-win");
        assertError("nowhere.json: cannot be read", "difference", "2023/win-win", "nowhere.json");
        assertError("Missing required parameter: 'AFTER'", "difference", "2023/win-win");
        assertError(
                "Invalid value for option '--format'", "difference", "2023/win-win", "2023/win-win", "--format=csv");
    }
}
