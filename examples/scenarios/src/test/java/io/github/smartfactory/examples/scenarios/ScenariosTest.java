package io.github.smartfactory.examples.scenarios;

import static io.github.smartfactory.examples.scenarios.Ran.assertError;
import static io.github.smartfactory.examples.scenarios.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.json.JsonFormat;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenariosTest {

    private static final String SAMPLE = "populations/sample.csv";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void theReportOfTheSampleIsAsItWas(String language) throws IOException {
        Ran ran = run(
                "compare",
                SAMPLE,
                "--program=2023/win-win",
                "--order=by-arrival",
                "--limit=basic=1억원",
                "--split=40/30/30",
                "--budget=100억원",
                "--together",
                "--by=type,size",
                "--language=" + language);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .isEqualTo(Files.readString(Path.of("src/test/resources/reports/compare_" + language + ".txt")));
    }

    @Test
    void theNumberOfThreadsDoesNotShow() {
        Ran one = run("compare", "--generate=9000", "--share=20%", "--threads=1");
        assertThat(one.status()).as(one.err()).isZero();
        assertThat(run("compare", "--generate=9000", "--share=20%", "--threads=4"))
                .isEqualTo(one);
    }

    @Test
    void rowsThatAreLeftOutShowInTheReportOnTheSideAndInTheExitCode() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), "id,type,cost\na,basic,1억원\nb,basic,x\n");
        Ran ran = run("compare", file.toString());
        assertThat(ran.status()).isEqualTo(Scenarios.LEFT_OUT);
        assertThat(ran.out()).contains("Population: 1 firms\nLeft out: 1 rows, because of\n  value not readable: 1\n");
        assertThat(ran.err())
                .startsWith(file + ": line 3, column cost, \"x\": ")
                .contains("Left out: 1 rows");
    }

    @Test
    void strictStopsAtRowsThatCannotBeUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), "id,type,cost\na,basic,1억원\nb,basic,x\n");
        Ran ran = run("compare", file.toString(), "--strict");
        assertThat(ran.status()).isEqualTo(Scenarios.BAD_INPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).endsWith(file + ": 1 rows cannot be used, and --strict was given\n");
    }

    @Test
    void commaSeparatedValuesHaveARowForEachScenarioAndGroup() {
        Ran ran = run("compare", SAMPLE, "--program=2023/win-win", "--limit=basic=1억원", "--by=type", "--format=csv");
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out().lines())
                .first()
                .asString()
                .startsWith("scenario,dimension,label,firms,supported,support,burden,mean,");
        assertThat(ran.out().lines().map(line -> line.split(",", -1)[0] + " " + line.split(",", -1)[2]))
                .contains("baseline BASIC", "limit-basic-1eok ", "limit-basic-1eok BASIC");
    }

    @Test
    void jsonReadsBackAsTheOutcome() {
        Ran ran = run("compare", SAMPLE, "--program=2023/win-win", "--seats=20", "--format=json");
        assertThat(ran.status()).as(ran.err()).isZero();
        Outcome outcome = JsonFormat.of(Outcome.class, MethodHandles.lookup()).read(ran.out());
        assertThat(outcome.firms()).isEqualTo(200);
        assertThat(outcome.comparison().effects()).hasSize(1);
    }

    @Test
    void reformsAndProgramsAreReadFromFiles() throws IOException {
        Path reforms = Files.writeString(folder.resolve("reforms.json"), """
                [{"key": "fewer", "name": {"ko": "선정 축소", "en": "fewer seats"},
                  "amendments": [{"type": "seats", "number": 20}]}]
                """);
        Path program = folder.resolve("program.json");
        JsonFormat.PROGRAM.write(OfficialCatalog.catalog().program("2023/win-win"), program);
        Ran ran = run(
                "compare",
                SAMPLE,
                "--program-file=" + program,
                "--reforms=" + reforms,
                "--order=by-rank",
                "--language=ko");
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("선정 축소").startsWith("2023/win-win ");
    }

    @Test
    void aReformOfAFileSetsTheLimitOfOneType() throws IOException {
        Path reforms = Files.writeString(folder.resolve("limit.json"), """
                [{"key": "more-basic", "name": {"ko": "기초 상향", "en": "more for basic"},
                  "amendments": [{"type": "limit", "supportType": "basic", "amount": 100000000}]}]
                """);
        Ran ran = run("compare", SAMPLE, "--reforms=" + reforms, "--by=type", "--format=csv");
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(support(ran, "more-basic", "BASIC")).isGreaterThan(support(ran, "baseline", "BASIC"));
        assertThat(support(ran, "more-basic", "ADVANCED_1")).isEqualTo(support(ran, "baseline", "ADVANCED_1"));
    }

    private static long support(Ran ran, String scenario, String type) {
        return ran.out()
                .lines()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[0].equals(scenario) && cells[2].equals(type))
                .mapToLong(cells -> Long.parseLong(cells[5]))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theStudyStandsBelowTheTablesOfTheYearThatReportsItAndNowhereElse() {
        Ran ran = run("compare", SAMPLE, "--share=20%");
        assertThat(ran.out()).containsSubsequence("Expected outcomes", "not a forecast", "1.5 jobs [D23-010]");
        assertThat(run("compare", SAMPLE, "--share=20%", "--format=csv").out()).doesNotContain("forecast");
        assertThat(run("compare", "--generate=5", "--program=2021/build-upgrade")
                        .out())
                .doesNotContain("forecast");
    }

    @Test
    void whatIsWrongIsSaidInALineAndNotAsATrace() throws IOException {
        assertError("--program 2023/win-wim: ", "compare", "--generate=5", "--program=2023/win-wim");
        assertError(
                "--order fastest: no order \"fastest\"; there are [by-rank, by-arrival]; or none",
                "compare",
                "--generate=5",
                "--order=fastest");
        assertError("--by place: ", "compare", "--generate=5", "--by=place");
        assertError("compare: give a population file or --generate N, and not both", "compare");
        assertError(
                "reform seats-5: is called \"seats: 5\", as seats-5 is",
                "compare",
                "--generate=5",
                "--seats=5",
                "--seats=5");
        assertError("--generate 0: must be at least 1", "compare", "--generate=0");
        assertError("2023/win-win: ", "compare", "--generate=5", "--share=100%");
        assertError("--together: reforms ", "compare", "--generate=5", "--share=10%", "--share=20%", "--together");
        assertError("2023/win-win: ", "compare", "--generate=5", "--limit=advanced2=1억원");
        assertError(
                "2022/build-upgrade: the documents do not state what 2022/build-upgrade pays for basic",
                "compare",
                "--generate=5",
                "--program=2022/build-upgrade",
                "--limit=basic=0.7억원");
        Path broken = Files.writeString(folder.resolve("broken.json"), "[{\"key\": 1}]");
        assertError(broken + ": ", "compare", "--generate=5", "--reforms=" + broken);
    }

    @Test
    void firmsAreGeneratedIntoAFile() throws IOException {
        Path file = folder.resolve("firms.csv");
        assertThat(run("generate", file.toString(), "--firms=200", "--seed=7", "--program=2023/win-win")
                        .status())
                .isZero();
        assertThat(file).hasSameTextualContentAs(Path.of(SAMPLE));
    }

    @Test
    void mostInventedFirmsApplyWhileTheProgramTakesApplications() {
        for (String program : List.of("2021/build-upgrade", "2023/build-upgrade", "2023/win-win")) {
            ApplicationDays days = ApplicationDays.of(OfficialCatalog.catalog().program(program));
            Ran ran = run("compare", "--generate=500", "--program=" + program, "--format=csv");
            assertThat(days.first()).as(program).isBefore(days.last());
            long supported = Long.parseLong(ran.out().lines().toList().get(1).split(",", -1)[4]);
            assertThat(supported).as(program + " " + days).isGreaterThan(250);
        }
    }

    @Test
    void theDemonstrationShowsWhatItCanDo() {
        Ran ran = run(Scenarios.demonstration(2_000));
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Population: 2,000 firms").contains("Winners");
    }
}
