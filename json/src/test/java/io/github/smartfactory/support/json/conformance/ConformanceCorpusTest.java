package io.github.smartfactory.support.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.json.Golden;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.conformance.ConformanceCorpus;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The corpus that is shipped is the one that the references give; after {@code -Dgolden=write} build once more. */
class ConformanceCorpusTest {

    private static final String FOLDER =
            "../core/testkit/src/main/resources/io/github/smartfactory/support/testkit/conformance/1/";

    private static Map<String, String> files = Map.of();

    @BeforeAll
    static void generate() {
        files = Corpus.files();
    }

    private static Stream<JsonNode> withCases() {
        return files.keySet().stream()
                .filter(name -> name.startsWith("2"))
                .map(name -> Tree.parse(files.getOrDefault(name, "")));
    }

    @Test
    void theKeptFilesAreThoseThatTheReferencesGive() {
        files.forEach((name, content) -> Golden.check(FOLDER + name, content));
    }

    @Test
    void theFilesKeepToTheirSchema() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ConformanceCorpus.read("corpus.schema.json"));
        files.forEach((name, content) -> {
            if (name.startsWith("2")) {
                assertThat(schema.validate(content, InputFormat.JSON)).as(name).isEmpty();
            }
        });
    }

    @Test
    void theWholeIsSmallEnoughToBeShipped() {
        int size = files.values().stream()
                .mapToInt(content -> content.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        assertThat(size).isLessThan(6_000_000);
    }

    @Test
    void everyProgramHasAFileAndEveryIdIsThereOnce() {
        List<String> programs = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        withCases().forEach(file -> {
            programs.add(file.get("program").asString());
            for (JsonNode each : file.get("cases")) {
                assertThat(each.get("id").asString())
                        .startsWith(file.get("program").asString() + "/")
                        .matches(ids::add);
            }
        });
        assertThat(programs)
                .containsAll(OfficialCatalog.catalog().programs().stream()
                        .map(program -> program.id().toString())
                        .toList());
    }

    @Test
    void theKitFindsTheFilesAndNoOthers() {
        assertThat(ConformanceCorpus.files())
                .containsExactlyElementsOf(files.keySet().stream()
                        .filter(name -> name.startsWith("2"))
                        .toList());
        assertThat(Tree.parse(ConformanceCorpus.read("index.json"))
                        .get("format")
                        .asInt())
                .isEqualTo(ConformanceCorpus.FORMAT);
        assertThat(ConformanceCorpus.read("README.md")).startsWith("# Conformance cases\n");
        for (String name : List.of("no.json", "../1/index.json", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ConformanceCorpus.read(name))
                    .withMessage("no file \"" + name + "\" in the conformance corpus");
        }
    }

    // ---- That each condition matters on its own ----

    static List<Program> programs() {
        return OfficialCatalog.catalog().programs();
    }

    /** By the applications of the cases, for every condition of every rule, bonus item and reserved seat. */
    @ParameterizedTest
    @MethodSource("programs")
    void everyConditionHasAPairOfCasesInWhichItAloneMakesTheDifference(Program program) {
        JsonNode file = Tree.parse(files.getOrDefault(program.id().toString().replace('/', '-') + ".json", ""));
        Runner runner = new Runner(file);
        Map<String, JsonNode> cases = new HashMap<>();
        file.get("cases").forEach(each -> cases.put(each.get("id").asString(), each));
        List<String> wanted = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (Map.Entry<String, Target> entry : targets(program).entrySet()) {
            for (Leaf leaf : Leaf.of(entry.getValue())) {
                wanted.add(entry.getKey() + " " + leaf.path());
                for (JsonNode pair : file.get("pairs")) {
                    JsonNode met =
                            Objects.requireNonNull(cases.get(pair.get("met").asString()));
                    JsonNode notMet =
                            Objects.requireNonNull(cases.get(pair.get("notMet").asString()));
                    String key = kind(met) + "/" + pair.get("rule").asString();
                    if (key.equals(entry.getKey())
                            && pair.get("leaf").asString().equals(leaf.path())
                            && isShown(entry.getValue(), leaf, runner, met, notMet)) {
                        shown.add(key + " " + leaf.path());
                    }
                }
            }
        }
        file.get("unpaired")
                .forEach(each -> shown.add("eligibility/" + each.get("rule").asString() + " "
                        + each.get("leaf").asString()));
        assertThat(shown).containsExactlyElementsOf(wanted);
    }

    private static Map<String, Target> targets(Program program) {
        Map<String, Target> targets = new LinkedHashMap<>();
        program.ruleBook().rules().forEach(rule -> targets.put("eligibility/" + rule.key(), Target.of(rule)));
        program.bonus()
                .ifPresent(scheme ->
                        scheme.items().forEach(item -> targets.put("bonus/" + item.key(), Target.of(item))));
        program.reservedSeats().ifPresent(seats -> {
            Condition condition = seats.condition();
            targets.put(
                    "selection/" + SelectionCases.RESERVED,
                    new Target(SelectionCases.RESERVED, Optional.empty(), condition));
        });
        return targets;
    }

    private static String kind(JsonNode each) {
        return each.get("kind").asString();
    }

    private static boolean isShown(Target target, Leaf leaf, Runner runner, JsonNode met, JsonNode notMet) {
        Application one = runner.application(reference(met));
        Application other = runner.application(reference(notMet));
        return Search.differ(target, leaf, one, other)
                && new TwoValued(one).meets(target)
                && told(target, met)
                && !told(target, notMet);
    }

    private static JsonNode reference(JsonNode each) {
        JsonNode input = each.get("input");
        return kind(each).equals("selection")
                ? input.get("candidates").get(2).get("application")
                : input.get("application");
    }

    /** Whether a case says that a rule is met, an item granted, or a seat taken. */
    private static boolean told(Target target, JsonNode each) {
        JsonNode expected = each.get("expected");
        return switch (kind(each)) {
            case "eligibility" -> !names(expected.get("violated")).contains(target.key());
            case "bonus" -> names(expected.get("items")).contains(target.key());
            default -> expected.get("decisions").get(2).get("award").asString().equals("selected");
        };
    }

    private static List<String> names(JsonNode array) {
        List<String> names = new ArrayList<>();
        array.forEach(each -> names.add(each.asString()));
        return names;
    }
}
