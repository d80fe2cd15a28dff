package io.github.smartfactory.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartfactory.examples.scenarios.Columns;
import io.github.smartfactory.examples.scenarios.FirmGenerator;
import io.github.smartfactory.examples.scenarios.FirmRows;
import io.github.smartfactory.examples.scenarios.RowProblem.Reason;
import io.github.smartfactory.examples.scenarios.Vocabulary;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Amendment;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.Effect;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.Order;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.scenario.Standing;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparkComparisonTest {

    private static final int FIRMS = 20_000;
    private static final long SEED = 7;
    private static final Program PROGRAM = OfficialCatalog.catalog().program("2023/win-win");
    private static final List<Reform> REFORMS = List.of(
            Reform.limit(Tier.BASIC, Won.ofEok(1)),
            Reform.share(Share.ofPercent(25)),
            Reform.named("half-the-budget", new Amendment.Budget(Won.ofEok(300))),
            Reform.of(
                    "much-more",
                    "대폭 확대",
                    "much more",
                    new Amendment.Seats(7_000),
                    new Amendment.Budget(Won.ofEok(5_000))));
    private static final Columns COLUMNS = Columns.all(FirmGenerator.TRAITS);

    private static SparkSession session;

    /** Also after a test of the command, which stops the session. */
    @BeforeEach
    void start() {
        session = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.serializer", "org.apache.spark.serializer.JavaSerializer")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "3")
                .config("spark.sql.files.maxPartitionBytes", "300000")
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        session.stop();
    }

    private static Scenario scenario(String order) {
        Scenario scenario = Scenario.of(PROGRAM);
        return order.equals("none") ? scenario : scenario.rationed(Order.of(order));
    }

    private static Findings onSpark(Scenario scenario, List<Reform> reforms, FirmSource source) {
        return new SparkComparison(JavaSparkContext.fromSparkContext(session.sparkContext()), scenario, reforms)
                .of(source);
    }

    private static List<Firm> firms(int count) {
        return FirmGenerator.of(SEED, PROGRAM).firms(count).toList();
    }

    private static Comparison onOneMachine(Scenario scenario, List<Reform> reforms, List<Firm> firms) {
        return Comparison.of(scenario, Population.of(firms.stream()), reforms.toArray(Reform[]::new));
    }

    private static ShippedStudy study() {
        return ShippedStudy.of(Scenario.of(PROGRAM), List.of());
    }

    private static FirmSource generated(int count, int partitions) {
        return new GeneratedFirms(session, study(), count, SEED, partitions);
    }

    private static FirmSource stored(Path path) {
        return StoredFirms.of(session, path.toString(), false, study());
    }

    private static Path csv(Path file, List<Firm> firms) {
        FirmRows rows = new FirmRows(COLUMNS, Vocabulary.of(PROGRAM));
        return write(
                file,
                Stream.concat(Stream.of(COLUMNS.header()), firms.stream().map(rows::write))
                        .map(row -> String.join(",", row))
                        .toList());
    }

    private static Path write(Path file, List<String> lines) {
        try {
            return Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    // ---- The same as on a single machine ----

    @ParameterizedTest
    @ValueSource(strings = {"none", "by-rank", "by-arrival"})
    void theResultIsThatOfASingleMachineToTheLastWon(String order) {
        Comparison expected = onOneMachine(scenario(order), REFORMS, firms(FIRMS));

        Findings found = onSpark(scenario(order), REFORMS, generated(FIRMS, 5));

        assertThat(found.comparison().baseline()).isEqualTo(expected.baseline());
        for (Effect effect : expected.effects()) {
            Effect its = found.comparison().effect(effect.reform().key());
            assertThat(its.totals()).as(effect.reform().key()).isEqualTo(effect.totals());
            assertThat(its.shifts()).as(effect.reform().key()).isEqualTo(effect.shifts());
        }
        assertThat(found.comparison()).isEqualTo(expected);
        assertThat(found.firms()).isEqualTo(FIRMS);
        assertThat(found.leftOut()).isZero();
    }

    @Test
    void pointsBonusAndPassMarkAreThoseOfASingleMachine() {
        Scenario cluster = Scenario.of(OfficialCatalog.catalog().program("2021/digital-cluster-general"))
                .rationed(Order.BY_RANK);
        List<Reform> reforms = List.of(
                Reform.named("no-bonus", new Amendment.BonusCap(Score.ZERO)),
                Reform.of(
                        "bounded",
                        "제한",
                        "bounded",
                        new Amendment.Budget(Won.ofEok(40)),
                        new Amendment.PassMark(Optional.empty(), Score.of(72))));
        FirmGenerator generator = FirmGenerator.of(SEED, cluster.program());

        Findings found = onSpark(
                cluster, reforms, new GeneratedFirms(session, ShippedStudy.of(cluster, List.of()), 5_000, SEED, 4));

        assertThat(found.comparison())
                .isEqualTo(onOneMachine(cluster, reforms, generator.firms(5_000).toList()));
        assertThat(found.comparison().effect("bounded").totals().overall().firms(Standing.NO_BUDGET))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"by-rank,1", "by-rank,3", "by-rank,16", "by-arrival,16", "none,16"})
    void theNumberOfPartitionsDoesNotMatter(String order, int partitions) {
        List<Reform> reforms = REFORMS.subList(2, 3);

        assertThat(onSpark(scenario(order), reforms, generated(3_000, partitions))
                        .comparison())
                .isEqualTo(onOneMachine(scenario(order), reforms, firms(3_000)));
    }

    @Test
    void neitherDoTheOrderOfTheRowsNorTheirFilesNorTheirFormat(@TempDir Path folder) {
        List<Firm> firms = new ArrayList<>(firms(FIRMS));
        List<Reform> reforms = REFORMS.subList(3, 4);
        Comparison expected = onOneMachine(scenario("by-rank"), reforms, firms);
        Collections.shuffle(firms, new Random(3));
        Path csv = csv(folder.resolve("firms.csv"), firms);
        Path parquet = folder.resolve("firms.parquet");
        session.read()
                .option("header", true)
                .csv(csv.toString())
                .withColumn("cost", functions.col("cost").cast("long"))
                .withColumn("companies", functions.col("companies").cast("int"))
                .withColumn("points", functions.col("points").cast("double"))
                .withColumn("bonus", functions.col("bonus").cast("decimal(5,1)"))
                .withColumn("applied", functions.col("applied").cast("timestamp"))
                .withColumn("u-turn", functions.col("u-turn").equalTo("yes"))
                .repartition(4)
                .write()
                .parquet(parquet.toString());

        assertThat(stored(csv).rows().getNumPartitions()).isGreaterThan(3);
        assertThat(onSpark(scenario("by-rank"), reforms, stored(csv)).comparison())
                .isEqualTo(expected);
        assertThat(onSpark(scenario("by-rank"), reforms, stored(parquet)).comparison())
                .isEqualTo(expected);
    }

    @Test
    void firmsWithTheSamePointsStandInTheOrderOfTheirIds(@TempDir Path folder) {
        // Java's order of texts, not that of their bytes: the two differ beyond the 65,536 letters of old.
        List<Firm> firms = Stream.of("\uFF5E", "\uD83C\uDFED", "가", "Z", "a")
                .flatMap(name -> Stream.iterate(1, i -> i + 1).limit(400).map(i -> name + i))
                .map(id -> Firm.of(id, Tier.BASIC, Won.ofEok(2)).withPoints(Score.of(80)))
                .toList();
        Reform seats = Reform.named("few-seats", new Amendment.Seats(1_700));

        Findings found = onSpark(scenario("by-rank"), List.of(seats), stored(csv(folder.resolve("equal.csv"), firms)));

        assertThat(found.comparison()).isEqualTo(onOneMachine(scenario("by-rank"), List.of(seats), firms));
    }

    // ---- Rows that cannot be used ----

    @Test
    void rowsThatCannotBeUsedAreCountedAndSaid(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("firms.csv");
        List<String> lines = new ArrayList<>(Files.readAllLines(csv(file, firms(FIRMS))));
        String good = lines.get(1);
        lines.set(5, good.replace("F0000001", "bad-cost").replaceFirst(",\\d{6,},", ",much,"));
        lines.set(9_000, "too,few");
        lines.set(19_000, lines.get(19_000) + ",more");
        lines.add(good);
        lines.add("\"a \"\"quoted\"\" id\"" + good.substring(good.indexOf(',')));
        write(file, lines);

        Findings found = onSpark(scenario("none"), List.of(), stored(file));

        assertThat(found.firms()).isEqualTo(FIRMS - 3 + 1);
        assertThat(found.leftOut()).isEqualTo(4);
        assertThat(found.problems())
                .containsEntry(Reason.UNREADABLE, 1L)
                .containsEntry(Reason.FIELD_COUNT, 2L)
                .containsEntry(Reason.DUPLICATE, 1L);
        assertThat(found.first().stream().map(problem -> problem.problem().line()))
                .containsExactly(5L, 9_000L, 19_000L, 20_001L);
        assertThat(found.first().get(0).toString()).contains("firms.csv, row 5, column cost, \"much\": ");
        assertThat(found.comparison().baseline().overall().firms()).isEqualTo(FIRMS - 2);
    }

    @Test
    void anIdThatIsThereTwiceIsThatOfItsFirstRowHoweverTheFileIsCut(@TempDir Path folder) {
        List<Firm> firms = new ArrayList<>(firms(FIRMS));
        List<Firm> twice = new ArrayList<>(firms);
        for (int i = 0; i < FIRMS; i += 100) {
            twice.add(FIRMS - i, firms.get(i).withCost(Won.ofEok(5)));
        }
        List<Firm> first = new ArrayList<>();
        java.util.Set<String> seen = new java.util.HashSet<>();
        twice.stream().filter(firm -> seen.add(firm.id())).forEach(first::add);

        Findings found = onSpark(scenario("by-arrival"), List.of(), stored(csv(folder.resolve("twice.csv"), twice)));

        assertThat(found.problems()).containsExactly(java.util.Map.entry(Reason.DUPLICATE, 200L));
        assertThat(found.comparison()).isEqualTo(onOneMachine(scenario("by-arrival"), List.of(), first));
    }

    @Test
    void aFileInAnotherCodingIsNotCounted(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("korean.csv");
        Files.write(file, "id,type,cost,region\nA,basic,1억원,경기\n".getBytes("EUC-KR"));

        Findings found = onSpark(scenario("none"), List.of(), stored(file));

        assertThat(found.firms()).isZero();
        assertThat(found.first().get(0).toString()).endsWith("value is not in UTF-8; save the file as CSV UTF-8");
    }

    @Test
    void aHeaderThatIsNotUnderstoodIsRefused(@TempDir Path folder) {
        Path file = write(folder.resolve("firms.csv"), List.of("id,type,csot", "A,basic,1"));

        assertThatThrownBy(() -> stored(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("firms.csv: column number 3 is not known: \"csot\"");
    }

    // ---- What travels ----

    @Test
    void aStudyIsMadeOnceOnAMachine() {
        ShippedStudy one = ShippedStudy.of(scenario("by-rank"), REFORMS);
        ShippedStudy other = ShippedStudy.of(scenario("by-rank"), REFORMS);

        assertThat(one.study()).isSameAs(other.study());
        assertThat(one.study().baseline().program()).isEqualTo(PROGRAM);
        assertThat(one.study().scenarios().stream().skip(1).map(Scenario::program))
                .isEqualTo(REFORMS.stream()
                        .map(reform -> reform.appliedTo(PROGRAM))
                        .toList());
    }

    // ---- The command ----

    @Test
    void theCommandPrintsTheComparison(@TempDir Path folder) {
        Path reforms = folder.resolve("reforms.json");
        JsonFormat.listOf(Reform.class).write(REFORMS, reforms);
        Path json = folder.resolve("comparison.json");
        StringWriter out = new StringWriter();

        int status = SparkScenarios.commandLine(new PrintWriter(out, true), new PrintWriter(out, true))
                .execute(
                        "--generate=2000",
                        "--seed=7",
                        "--order=by-rank",
                        "--reforms=" + reforms,
                        "--json=" + json,
                        "--partitions=3");

        assertThat(status).as(out.toString()).isZero();
        assertThat(out.toString())
                .contains("2023/win-win", "firms: 2,000", REFORMS.get(0).name().english());
        assertThat(JsonFormat.of(Comparison.class).read(json))
                .isEqualTo(onOneMachine(scenario("by-rank"), REFORMS, firms(2_000)));
    }

    @Test
    void theCommandSaysWhatStoppedATaskAndNotHowSparkDoes(@TempDir Path folder) {
        Path file = write(folder.resolve("firms.csv"), List.of("id,type,cost", "A,basic,1억원"));
        StringWriter out = new StringWriter();

        int status = SparkScenarios.commandLine(new PrintWriter(out, true), new PrintWriter(out, true))
                .execute("--population=" + file, "--order=by-rank");

        assertThat(status).isEqualTo(2);
        assertThat(out.toString())
                .isEqualTo("2023/win-win: firm A qualifies, and its points are not known: it has no place by-rank\n");
    }
}
