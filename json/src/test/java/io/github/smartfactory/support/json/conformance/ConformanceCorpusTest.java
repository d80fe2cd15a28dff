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
import io.github.smartfactory.support.json.JsonSchemas;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.testkit.conformance.ConformanceCorpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The corpus that is shipped is the one that the references give. */
class ConformanceCorpusTest {

    private static final String FOLDER =
            "../core/testkit/src/main/resources/io/github/smartfactory/support/testkit/conformance/"
                    + ConformanceCorpus.FORMAT + "/";

    private static final Set<String> BY_HAND = Set.of("README.md", "corpus.schema.json");

    /** A case as the README shows one. */
    private static final Pattern SHOWN = Pattern.compile("```json\n(\\{\\s*\"id\".*?)\n```\n", Pattern.DOTALL);

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
    void whatIsGivenKeepsToTheSchemasBesideTheCases() {
        Map<String, Schema> schemas = new HashMap<>();
        Corpus.FORMATS.keySet().forEach(name -> {
            schemas.put(
                    name,
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(files.getOrDefault(name, "")));
        });
        withCases().forEach(file -> {
            file.get("bases").forEach(base -> assertKeeps(schemas, "application.json", base));
            for (JsonNode each : file.get("cases")) {
                JsonNode input = each.get("input");
                switch (kind(each)) {
                    case "support" -> assertKeeps(schemas, "funding-request.json", input.get("request"));
                    case "cluster-support" -> assertKeeps(schemas, "cluster-request.json", input.get("request"));
                    case "evaluation" -> {
                        assertKeeps(schemas, "score-book.json", input.get("scoreBook"));
                        assertKeeps(schemas, "candidate.json", whole(file, input.get("candidate")));
                    }
                    case "selection" -> {
                        input.get("scoreBooks").forEach(book -> assertKeeps(schemas, "score-book.json", book));
                        input.get("candidates")
                                .forEach(one -> assertKeeps(schemas, "candidate.json", whole(file, one)));
                    }
                    default -> {}
                }
            }
        });
    }

    private static void assertKeeps(Map<String, Schema> schemas, String name, JsonNode document) {
        Schema schema = Objects.requireNonNull(schemas.get(name));
        assertThat(schema.validate(Tree.compact(document), InputFormat.JSON))
                .as("%s: %s", name, document)
                .isEmpty();
    }

    /** A candidate with its application written out. */
    private static JsonNode whole(JsonNode file, JsonNode candidate) {
        JsonNode application = candidate.get("application");
        JsonNode base = file.get("bases").get(application.get("base").asString());
        JsonNode whole = application.has("change") ? Tree.patched(base, application.get("change")) : base;
        return Tree.patched(
                candidate, Tree.of(List.of(Tree.object("op", "replace", "path", "/application", "value", whole))));
    }

    @Test
    void noChangeTakesMoreThanSixteenOperations() {
        withCases()
                .forEach(file -> file.findValues("change")
                        .forEach(change ->
                                assertThat(change.size()).as(change.toString()).isLessThanOrEqualTo(16)));
    }

    @Test
    void theFolderHoldsNothingThatIsNotListed() throws IOException {
        Set<String> notListed = there();
        notListed.removeAll(listed());
        assertThat(notListed)
                .as("nothing gives these files any more: delete them from %s", FOLDER)
                .isEmpty();
    }

    @Test
    void theFolderHoldsWhatIsListed() throws IOException {
        // In a run that writes, a file that is new may come after this test.
        Golden.assumeTheClassPathHasWhatIsKept();
        assertThat(there()).containsAll(listed());
    }

    private static Set<String> there() throws IOException {
        try (Stream<Path> all = Files.list(Golden.file(FOLDER))) {
            return all.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> listed() {
        Set<String> listed = new TreeSet<>(BY_HAND);
        listed.addAll(files.keySet());
        return listed;
    }

    @Test
    void whatTheCatalogStatesOfAProgramIsTypedFromThePages() {
        List<String> missing = new ArrayList<>();
        for (Program program : programs()) {
            for (Offer offer : program.offers()) {
                if (offer.terms().isPresent()
                        && isNotTyped(Printed.TERMS, program, offer.type().key())) {
                    missing.add(program.id() + ": TERMS of " + offer.type().key());
                }
            }
            for (Gate gate : program.gates()) {
                if (isNotTyped(Printed.SHEETS, program, gate.key())) {
                    missing.add(program.id() + ": SHEETS of " + gate.key());
                }
            }
            if (Printed.rows(Printed.WINDOWS, program.id()).size()
                    != program.windows().size()) {
                missing.add(program.id() + ": WINDOWS");
            }
            if (program.budget().isPresent() && isNotTyped(Printed.BUDGETS, program, "-")) {
                missing.add(program.id() + ": BUDGETS");
            }
            if (PRINTED.stream()
                    .allMatch(table -> Printed.rows(table, program.id()).isEmpty())) {
                missing.add(program.id() + ": any row at all");
            }
        }
        assertThat(missing)
                .as("figures of the catalog to be typed from the pages into Printed.java")
                .isEmpty();
    }

    private static final List<String> PRINTED =
            List.of(Printed.TERMS, Printed.WINDOWS, Printed.BUDGETS, Printed.TARGETS, Printed.SHEETS, Printed.DAYS);

    private static boolean isNotTyped(String table, Program program, String key) {
        return Printed.rows(table, program.id()).stream()
                .noneMatch(row -> row.get(1).equals(key));
    }

    @Test
    void theReadmeShowsACaseOfEachKindAsItStandsInTheFiles() {
        Map<String, JsonNode> cases = new HashMap<>();
        Set<String> kinds = new TreeSet<>();
        withCases()
                .forEach(file -> file.get("cases").forEach(each -> {
                    cases.put(each.get("id").asString(), each);
                    kinds.add(kind(each));
                }));
        Set<String> shown = new TreeSet<>();
        Matcher blocks = SHOWN.matcher(ConformanceCorpus.read("README.md"));
        while (blocks.find()) {
            JsonNode block = Tree.parse(blocks.group(1));
            JsonNode its = Objects.requireNonNull(cases.get(block.get("id").asString()));
            for (String name : List.of("kind", "input", "expected")) {
                assertThat(block.get(name)).as(block.get("id").asString()).isEqualTo(its.get(name));
            }
            shown.add(kind(its));
        }
        assertThat(shown).isEqualTo(kinds);
    }

    @Test
    void theReadmeTellsWhatEveryWordMeans() {
        String readme = ConformanceCorpus.read("README.md");
        JsonNode schema = Tree.parse(ConformanceCorpus.read("corpus.schema.json"));
        for (JsonNode words : schema.findValues("enum")) {
            for (JsonNode word : words) {
                assertThat(readme).contains("`" + word.asString() + "`");
            }
        }
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
        Golden.assumeTheClassPathHasWhatIsKept();
        assertThat(ConformanceCorpus.files())
                .containsExactlyElementsOf(files.keySet().stream()
                        .filter(name -> name.startsWith("2"))
                        .toList());
        assertThat(Tree.parse(ConformanceCorpus.read("index.json"))
                        .get("format")
                        .asInt())
                .isEqualTo(ConformanceCorpus.FORMAT);
        Corpus.FORMATS.forEach((name, type) ->
                assertThat(ConformanceCorpus.read(name)).as(name).isEqualTo(JsonSchemas.schema(type)));
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
