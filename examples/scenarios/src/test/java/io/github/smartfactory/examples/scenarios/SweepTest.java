package io.github.smartfactory.examples.scenarios;

import static io.github.smartfactory.examples.scenarios.Ran.assertError;
import static io.github.smartfactory.examples.scenarios.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.scenario.SweepPoint;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SweepTest {

    private static final String SAMPLE = "populations/sample.csv";

    @TempDir
    private Path folder;

    private static void assertReport(String name, Ran ran) throws IOException {
        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).isEqualTo(Files.readString(Path.of("src/test/resources/reports/" + name + ".txt")));
    }

    // ---- Sweeping ----

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void theReportsOfTheSampleAreAsTheyWere(String language) throws IOException {
        assertReport("sweep_share_" + language, run("sweep", SAMPLE, "--share=0%..100%", "--step=5%", "-l", language));
        assertReport(
                "sweep_limit_" + language,
                run("sweep", SAMPLE, "--limit=0.5억..3억", "--step=0.25억", "--type=basic", "-l", language));
        assertReport(
                "seek_" + language, run("seek", SAMPLE, "--share", "--budget=70억원", "--type=basic", "-l", language));
    }

    @Test
    void everyPointOfASweepIsWhatComparingTheReformComesTo() {
        Ran swept = run("sweep", SAMPLE, "--limit=0.2억..0.8억", "--step=0.2억", "--type=basic", "--format=csv");
        assertThat(swept.status()).as(swept.err()).isZero();
        List<String> lines = swept.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("parameter,type,value,supported,support,at-limit,budget,left");
        assertThat(lines).hasSize(6);
        for (String line : lines.subList(2, 6)) {
            String[] cells = line.split(",", -1);
            Ran compared = run("compare", SAMPLE, "--limit=basic=" + cells[2], "--format=csv");
            String[] reform = compared.out().lines().toList().get(2).split(",", -1);
            assertThat(List.of(cells[3], cells[4])).containsExactly(reform[4], reform[5]);
        }
    }

    @Test
    void jsonReadsBack() {
        Ran ran = run("sweep", SAMPLE, "--share=0%..50%", "--step=12.5%", "--format=json");
        assertThat(ran.err()).isEqualTo("From 37.5% on the others would be left without their parts: not tried.\n");
        SweepOutcome outcome =
                JsonFormat.of(SweepOutcome.class, MethodHandles.lookup()).read(ran.out());
        assertThat(outcome.firms()).isEqualTo(200);
        assertThat(outcome.points().stream().map(SweepPoint::setting).map(Parameter.SHARE::plain))
                .containsExactly("0%", "12.5%", "25%");
        SeekOutcome sought = JsonFormat.of(SeekOutcome.class, MethodHandles.lookup())
                .read(run("seek", SAMPLE, "--limit", "--format=json").out());
        assertThat(sought.point()).isPresent();
        assertThat(sought.ends()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "--share=0%..30%, sweep-share, ko, 정부지원 비율 (%)",
        "--share=0%..30%, sweep-share, en, Government share of the total cost (%)",
        "--pass-mark=0.7..0.9, sweep-pass-mark, en, Pass mark (points)"
    })
    void theChartIsThereAsPngAndSvg(String range, String name, String language, String axis) throws IOException {
        Ran ran = run("sweep", SAMPLE, range, "--step=0.1", "--charts=" + folder, "-l", language);
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(name + ".png", name + ".svg");
        assertThat(Files.readString(folder.resolve(name + ".svg"))).contains(axis, "216");
    }

    @Test
    void aSingleValueCanBeDrawn() {
        Ran ran = run("sweep", SAMPLE, "--limit=1억..1억", "--step=1억", "--charts=" + folder);
        assertThat(ran.status()).as(ran.err()).isZero();
    }

    @Test
    void whatCannotBeSweptIsNamed() {
        assertError(
                "--share 0%-50%: a range is of two values, such as 0%..50%",
                "sweep", SAMPLE, "--share=0%-50%", "--step=5%");
        assertError("--limit 3억..1억: 1억 must not be below 3억", "sweep", SAMPLE, "--limit=3억..1억", "--step=1억");
        assertError("--pass-mark -5..90: -5 must not be negative", "sweep", SAMPLE, "--pass-mark=-5..90", "--step=5");
        assertError("--step 0%: must be more than zero", "sweep", SAMPLE, "--share=0%..50%", "--step=0%");
        assertError("--step five: not a share such as", "sweep", SAMPLE, "--share=0%..50%", "--step=five");
        assertError(
                "--step 1: makes 100000001 values from 0억..1억; at most 10001 can be tried",
                "sweep",
                SAMPLE,
                "--limit=0억..1억",
                "--step=1");
        assertError("--share 0%..130%: a share must be from 0 to 1", "sweep", SAMPLE, "--share=0%..130%", "--step=5%");
        assertError("--share: government share must be at most 30%", "sweep", SAMPLE, "--share=40%..50%", "--step=5%");
        assertError(
                "--type basic: a pass mark is of all types: leave --type out",
                "sweep",
                SAMPLE,
                "--pass-mark=60..90",
                "--step=5",
                "--type=basic");
        assertError(
                "--type basik: no such support type: \"basik\"; did you mean basic?",
                "sweep",
                SAMPLE,
                "--share=0%..30%",
                "--step=5%",
                "--type=basik");
        assertError(
                "--type basic: 2023/build-upgrade does not state what it pays for it",
                "sweep",
                SAMPLE,
                "--share=0%..30%",
                "--step=5%",
                "--type=basic",
                "--program=2023/build-upgrade");
        assertError("Error: ", "sweep", SAMPLE, "--share=0%..30%", "--limit=1억..2억", "--step=5%");
        assertError("sweep: give a population file or --generate N", "sweep", "--share=0%..30%", "--step=5%");
    }

    // ---- Seeking ----

    @Test
    void whatIsSoughtUsesTheBudgetUpAndOneStepFurtherWouldNot() {
        Ran share = run("seek", SAMPLE, "--share", "--budget=50억원", "--format=csv");
        assertThat(share.status()).as(share.err()).isZero();
        String[] cells = share.out().lines().toList().get(2).split(",", -1);
        assertThat(Long.parseLong(cells[7])).isBetween(0L, 50_000_000L);
        Ran mark = run("seek", SAMPLE, "--pass-mark", "--budget=50억원");
        assertThat(mark.out()).doesNotContain("suffices").contains("Budget: 50.0", "The documents state no evaluation");
        assertThat(mark.out().lines().toList().get(11)).matches(" +\\d+\\.\\d .*");
    }

    @Test
    void aBudgetThatSufficesOrThatNothingFitsIsSaid() {
        assertThat(run("seek", SAMPLE, "--limit", "--budget=10000억원").out())
                .endsWith("The budget suffices whatever the value: this is the end of what is possible, not of the"
                        + " money.\n");
        assertThat(run("seek", SAMPLE, "--limit", "--type=basic", "--budget=1억원")
                        .out())
                .endsWith("No value fits into the budget.\n");
    }

    @Test
    void whatCannotBeSoughtIsNamed() {
        assertError("--budget much: ", "seek", SAMPLE, "--share", "--budget=much");
        assertError("--budget -5: ", "seek", SAMPLE, "--share", "--budget=-5");
        assertError("Error: ", "seek", SAMPLE, "--share", "--limit");
        assertError("Error: ", "seek", SAMPLE);
    }
}
