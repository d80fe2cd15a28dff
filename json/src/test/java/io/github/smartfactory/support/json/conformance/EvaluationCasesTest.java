package io.github.smartfactory.support.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.conformance.ConformanceCorpus;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whatever the gate of a program is like, its cases stand on both sides of what passes. */
class EvaluationCasesTest {

    private static final String SHEET = "60 40 | 60 | - | yes | (0)";

    private static final String SCENARIO = """
            = 2099/build-upgrade | pass-mark/exactly-and-below | - | - | 60점은 통과한다. | 60 passes.
            A | 60 | - | - | - | - | 1 | 60 | selected | by-rank
            B | 59.9 | - | - | - | - | 2 | 59.9 | rejected | below-pass-mark
            """;

    private static final Gate SIXTY = MadeUp.gate(60, 40, ScoreSheet.TENTH)
            .passMark(Cited.of(Score.of(60), "D99-001"))
            .build();

    /** A gate in a file with its cases. */
    record Given(String name, Gate gate, ProgramFile file, JsonNode json) {

        static Given of(String name, Gate gate, ProgramFile file) {
            ScoringCases.addTo(file);
            return new Given(name, gate, file, Tree.parse(file.content()));
        }

        /** The cases of the gate of which nothing is open or refused. */
        List<JsonNode> settled() {
            return json.get("cases")
                    .valueStream()
                    .filter(each -> each.get("id").asString().startsWith(file.id("evaluation/" + gate.key() + "/")))
                    .filter(each -> each.get("expected").has("points"))
                    .filter(each -> points(each, "least").equals(points(each, "most")))
                    .toList();
        }

        Score mark() {
            return gate.passMark().orElseThrow().value();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Score points(JsonNode each, String end) {
        return Score.parse(each.get("expected").get("points").get(end).asString());
    }

    private static Given madeUp(String name, Gate gate, String sheet) {
        return Given.of(name, gate, MadeUp.file(MadeUp.program(gate), sheet, ""));
    }

    static Stream<Given> gatesWithAPassMark() {
        return Stream.concat(
                OfficialCatalog.catalog().programs().stream()
                        .flatMap(program -> program.gates().stream()
                                .filter(gate -> gate.passMark().isPresent())
                                .map(gate ->
                                        Given.of(program.id() + " " + gate.key(), gate, new ProgramFile(program)))),
                madeUpGates());
    }

    static Stream<Given> madeUpGates() {
        return Stream.of(
                madeUp("pass mark of 60", SIXTY, SHEET),
                madeUp("without a bonus", SIXTY.withAddsBonus(false), "60 40 | 60 | - | no | (0)"),
                madeUp(
                        "pass mark between points",
                        SIXTY.withPassMark(Cited.of(Score.parse("62.5"), "D99-001")),
                        "60 40 | 62.5 | - | yes | (0)"),
                madeUp(
                        "highest and lowest dropped",
                        SIXTY.withAggregation(Cited.of(Aggregation.TRIMMED_MEAN, "D99-001")),
                        "60 40 | 60 | - | yes | 1"),
                madeUp(
                        "five evaluators at least",
                        SIXTY.withAggregation(Cited.of(new Aggregation(2, 2), "D99-001")),
                        "60 40 | 60 | - | yes | 2"),
                madeUp(
                        "job scores of one company",
                        SIXTY.withJobs(new JobScoring(Share.ofPercent(35), Member.BEARERS, 100, Grounds.of("D99-001"))),
                        "60 40 | 60 | 35 of 100 | yes | (0)"),
                madeUp(
                        "whole points of fifty",
                        MadeUp.gate(30, 20, Score.of(1))
                                .passMark(Cited.of(Score.of(45), "D99-001"))
                                .build(),
                        "30 20 | 45 | - | yes | (0)"));
    }

    @ParameterizedTest
    @MethodSource("gatesWithAPassMark")
    void oneCaseIsExactlyAtThePassMarkAndOneJustBelowIt(Given given) {
        assertThat(given.settled()).anySatisfy(each -> {
            assertThat(points(each, "least")).isEqualTo(given.mark());
            assertThat(each.get("expected").get("passes").asString()).isEqualTo("yes");
        });
        assertThat(given.settled()).anySatisfy(each -> {
            assertThat(points(each, "least"))
                    .isLessThan(given.mark())
                    .isGreaterThanOrEqualTo(
                            given.mark().minus(given.gate().sheet().step()));
            assertThat(each.get("expected").get("passes").asString()).isEqualTo("no");
        });
    }

    @ParameterizedTest
    @MethodSource("gatesWithAPassMark")
    void theBonusAloneMakesTheDifferenceWhereThereIsOne(Given given) {
        if (!given.gate().addsBonus()) {
            assertThat(given.settled())
                    .noneMatch(each -> each.get("id").asString().contains("/bonus/"));
            return;
        }
        assertThat(given.settled()).anySatisfy(each -> {
            Score bonus = Score.parse(each.get("expected").get("bonus").asString());
            assertThat(bonus).isGreaterThan(Score.ZERO);
            assertThat(points(each, "least")).isEqualTo(given.mark());
        });
        assertThat(given.settled()).anySatisfy(each -> {
            Score bonus = Score.parse(each.get("expected").get("bonus").asString());
            assertThat(bonus).isGreaterThan(Score.ZERO);
            assertThat(points(each, "least"))
                    .isBetween(given.mark().minus(given.gate().sheet().step()), given.mark())
                    .isNotEqualTo(given.mark());
        });
    }

    /** From what one can no longer pass over what is open to what has passed already. */
    @ParameterizedTest
    @MethodSource("gatesWithAPassMark")
    void whileACardIsMissingEveryChangeOfWhatIsSaidIsShownToTheStep(Given given) {
        String missing = given.file().id("evaluation/" + given.gate().key() + "/one-card-missing/");
        NavigableMap<Score, String> passes = new TreeMap<>();
        for (JsonNode each : given.json().get("cases")) {
            String id = each.get("id").asString();
            if (id.startsWith(missing)) {
                passes.put(
                        Score.parse(id.substring(missing.length())),
                        each.get("expected").get("passes").asString());
            }
        }
        assertThat(passes.firstEntry().getValue()).isEqualTo("no");
        assertThat(passes.lastEntry().getValue()).isNotEqualTo("no");
        passes.forEach((score, said) -> {
            Map.Entry<Score, String> below = passes.lowerEntry(score);
            if (below != null && !below.getValue().equals(said)) {
                assertThat(below.getKey())
                        .isEqualTo(score.minus(given.gate().sheet().step()));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("madeUpGates")
    void theLibraryGivesWhatTheCasesOfAMadeUpGateExpect(Given given) {
        assertThat(failures(given.json(), given.file().program())).isEmpty();
    }

    /** The cases to which the library gives another answer. */
    private static List<String> failures(JsonNode json, Program program) {
        Runner runner = new Runner(json, MadeUp.with(program));
        return ConformanceTest.failures(runner, List.copyOf(json.get("cases").values()));
    }

    @Test
    void everyKindOfCaseOfOneCompanyIsMadeOfAMadeUpProgram() {
        Program program = MadeUp.program(SIXTY);
        ProgramFile file = MadeUp.file(program, SHEET, SCENARIO);
        StatedCases.addTo(file);
        SupportCases.addTo(file);
        ClusterCases.addTo(file);
        EligibilityCases.addTo(file);
        ScoringCases.addTo(file);
        SelectionCases.addTo(file);

        JsonNode json = Tree.parse(file.content());
        Set<String> kinds = new HashSet<>();
        json.get("cases").forEach(each -> kinds.add(each.get("kind").asString()));
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "stated", "window", "support", "eligibility", "bonus", "evaluation", "selection");
        assertThat(file.unpaired()).isEmpty();
        assertThat(failures(json, program)).isEmpty();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ConformanceCorpus.read("corpus.schema.json"))
                        .validate(file.content(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void aSelectionHasAsManyEvaluatorsAsTheGateWants() {
        Gate gate = SIXTY.withAggregation(Cited.of(new Aggregation(2, 2), "D99-001"));
        Program program = MadeUp.program(gate);
        ProgramFile file = MadeUp.file(program, "60 40 | 60 | - | yes | 2", SCENARIO);
        SelectionCases.addTo(file);

        JsonNode json = Tree.parse(file.content());
        assertThat(json.get("cases")
                        .get(0)
                        .get("input")
                        .get("scoreBooks")
                        .get("selection")
                        .get("committee"))
                .hasSize(5);
        assertThat(failures(json, program)).isEmpty();
    }

    @Test
    void aGateOfWhichNothingIsTypedOrWorkedOutIsTold() {
        ProgramFile untyped = new ProgramFile(
                MadeUp.program(SIXTY),
                MadeUp.file(MadeUp.program(SIXTY), SHEET, "").satisfied(),
                Map.of());
        assertThatIllegalStateException()
                .isThrownBy(() -> ScoringCases.addTo(untyped))
                .withMessage("no row of 2099/build-upgrade selection in SHEETS of Printed.java");
        assertThatIllegalStateException()
                .isThrownBy(() -> SelectionCases.addTo(MadeUp.file(MadeUp.program(SIXTY), SHEET, "")))
                .withMessage("no selection of 2099/build-upgrade is worked out:"
                        + " add one to SCENARIOS of SelectionCases.java");
    }

    @Test
    void jobScoresOfAnotherHeightThanTheSheetAreToldSinceNoCaseWouldStandAtThePassMark() {
        Gate gate = SIXTY.withJobs(new JobScoring(Share.ofPercent(20), Member.BEARERS, 10, Grounds.of("D99-001")));
        assertThatIllegalStateException()
                .isThrownBy(() -> madeUp("job scores of ten", gate, "60 40 | 60 | 20 of 10 | yes | (0)"))
                .withMessageContaining("EvaluationCases.java has to tell them apart");
    }
}
