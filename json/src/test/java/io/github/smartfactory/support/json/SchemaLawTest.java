package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.json.problem.JsonProblem;
import io.github.smartfactory.support.json.problem.JsonProblem.Kind;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Catalog;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The law of the schemas: what a schema refuses, the reader refuses; and of the shape of a document it refuses as much. */
class SchemaLawTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /**
     * What is put in the place of a value: of every type, at every bound, and in every way that a text is read. No
     * 1e30: the validator does not get by with decimals beyond a long.
     */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "1.0",
            "1e2",
            "0.5",
            "1.5",
            "51",
            "1999",
            "2147483648",
            "-0",
            "1e18",
            "1e17",
            "123456789012345678901",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"X Y\"",
            "\"0\"",
            "\"5000\"",
            "\"-5\"",
            "\"6,000만원\"",
            "\"50%\"",
            "\"50 %\"",
            "\"1/3\"",
            "\"0.5\"",
            "\"4/3\"",
            "\"-1/3\"",
            "\"2021/x\"",
            "\"1999/x\"",
            "\"2000/x\"",
            "\"2999/x\"",
            "\"3000/x\"",
            "\"2021/X\"",
            "\"D21-123\"",
            "\"I1\"",
            "\"A1\"",
            "\"d21-123\"",
            "\"C\"",
            "\"C10\"",
            "\"C1\"",
            "\"Z\"",
            "\"17:00\"",
            "\"17:00:00.\"",
            "\"2021-02\"",
            "\"+12021-02\"",
            "\"2021-02-30\"",
            "\"2021-02-25\"",
            "\"2021-2-5\"",
            "\"-0001-02-25\"",
            "\"+12021-02-25\"",
            "\"2021-02-25T17:00\"",
            "\"2021-02-25T17:00+09:00\"",
            "\"2021-02-25t17:00:00.5z\"",
            "\"2021-02-25T17:00:00+09\"",
            "\"2021-02-25T17:00:00+0900\"",
            "\"basic\"",
            "\"u-turn\"",
            "\"only\"",
            "\"government\"",
            "\"adopter\"",
            "\"small\"",
            "\"application\"",
            "\"Basic\"",
            "[]",
            "[[]]",
            "[null]",
            "[\"x\"]",
            "[1, 1]",
            "{}",
            "{\"x\": 1}",
            "{\"ko\": \"가\", \"en\": \"a\"}",
            "{\"key\": \"x\", \"label\": {\"ko\": \"가\", \"en\": \"a\"}}",
            "{\"value\": 1}",
            "{\"least\": 0}",
            "{\"base\": 1}",
            "{\"u-turn\": true}",
            "{\"X\": true}",
            "[{\"key\": \"u-turn\", \"value\": true}]",
            "[{\"key\": \"x\", \"value\": 1}]",
            "[{\"key\": \"x\"}]",
            "{\"type\": \"x\"}");

    private static final int MUTANTS = 1_000;

    /** What a schema can always tell. */
    private static final Set<Kind> SHAPE = EnumSet.of(Kind.MISSING_PROPERTY, Kind.UNKNOWN_PROPERTY, Kind.WRONG_TYPE);

    static List<Class<?>> types() {
        return JsonSchemas.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatASchemaRefusesTheReaderRefuses(Class<?> type) {
        Schema validator = JsonSchemasTest.validator(type);
        List<JsonNode> valid = WrittenByUsers.of(type).stream()
                .map(value -> MAPPER.readTree(JsonSchemasTest.write(type, value)))
                .toList();
        Random random = new Random(20210225);
        // Whole catalogs are long, and hold what programs hold.
        int mutants = type == Catalog.class ? 100 : type == Announcement.class ? 300 : MUTANTS;
        int byReader = 0;
        int byBoth = 0;
        for (int i = 0; i < mutants; i++) {
            JsonNode mutant = valid.get(random.nextInt(valid.size())).deepCopy();
            String changes = mutate(mutant, random);
            if (random.nextInt(4) == 0) {
                changes += "; " + mutate(mutant, random);
            }
            boolean refused = !validator.validate(mutant).isEmpty();
            Set<Kind> problems = problems(JsonFormat.of(type), mutant.toString());
            if (refused) {
                assertThat(problems)
                        .as("%s: the reader takes what the schema refuses: %s", type.getSimpleName(), changes)
                        .isNotEmpty();
            } else {
                assertThat(problems)
                        .as("%s: the schema takes a shape that the reader does not: %s", type.getSimpleName(), changes)
                        .doesNotContainAnyElementsOf(SHAPE);
            }
            byReader += problems.isEmpty() ? 0 : 1;
            byBoth += refused ? 1 : 0;
        }
        assertThat(byReader).isGreaterThan(mutants / 2);
        assertThat(byBoth).as("of %s that the reader refuses", byReader).isGreaterThan(byReader * 3 / 4);
    }

    private static Set<Kind> problems(JsonFormat<?> format, String document) {
        try {
            format.read(document);
            return Set.of();
        } catch (JsonDocumentException e) {
            return e.problems().stream().map(JsonProblem::kind).collect(Collectors.toSet());
        }
    }

    /** Changes one place of a document, and tells what. */
    private static String mutate(JsonNode root, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        containers.removeIf(JsonNode::isEmpty);
        if (containers.isEmpty()) {
            return "nothing";
        }
        JsonNode at = containers.get(random.nextInt(containers.size()));
        JsonNode value = MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
        if (at instanceof ArrayNode array) {
            int index = random.nextInt(array.size());
            switch (random.nextInt(4)) {
                case 0 -> array.removeAll();
                case 1 -> array.add(array.get(index).deepCopy());
                case 2 -> array.remove(index);
                default -> array.set(index, value);
            }
            return "element " + index + " with " + value + " gives " + array;
        }
        ObjectNode object = (ObjectNode) at;
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "s", object.remove(name));
            case 2 -> object.set("more", value);
            case 3 -> object.set(name, other(object.get(name), random));
            default -> object.set(name, value);
        }
        return "property " + name + " with " + value + " gives " + object;
    }

    /** Something near: another number, a text with one more letter, the same as a list or as a text. */
    private static JsonNode other(JsonNode value, Random random) {
        if (value.isNumber() && random.nextBoolean()) {
            return NODES.numberNode(value.decimalValue().negate());
        }
        if (value.isString() && random.nextBoolean()) {
            return NODES.stringNode(value.asString() + "-x");
        }
        return random.nextBoolean() ? NODES.arrayNode().add(value.deepCopy()) : NODES.stringNode(value.toString());
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(each -> collect(each, containers));
        }
    }
}
