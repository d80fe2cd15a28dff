package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.json.problem.JsonProblem;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JsonSchemasTest {

    private static final String FOLDER = "src/main/resources/io/github/smartfactory/support/json/schema/1/";
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** The keywords under which schemas stand by name, and where a name is not a keyword. */
    private static final Set<String> BY_NAME = Set.of("properties", "$defs");

    @ParameterizedTest
    @MethodSource("types")
    void theKeptSchemasAreThoseThatTheCodeGives(Class<?> type) {
        String id = JsonSchemas.id(type).orElseThrow();
        Golden.check(FOLDER + id.substring(id.lastIndexOf('/') + 1), GeneratedSchemas.of(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSchemasThatAreShippedAreThoseThatTheCodeGives(Class<?> type) {
        Golden.assumeTheClassPathHasWhatIsKept();
        assertThat(JsonSchemas.schema(type)).isEqualTo(GeneratedSchemas.of(type));
    }

    static List<Class<?>> types() {
        return JsonSchemas.types();
    }

    static JsonNode schema(Class<?> type) {
        return MAPPER.readTree(GeneratedSchemas.of(type));
    }

    static Schema validator(Class<?> type) {
        return REGISTRY.getSchema(GeneratedSchemas.of(type), InputFormat.JSON);
    }

    @SuppressWarnings("unchecked")
    static String write(Class<?> type, Object value) {
        return ((JsonFormat<Object>) JsonFormat.of(type)).write(value);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaTellsWhatItIsAndIsOneItself(Class<?> type) {
        JsonNode schema = schema(type);
        Schema ofSchemas = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(ofSchemas.validate(schema)).isEmpty();
        assertThat(schema.get("$id").asString()).isEqualTo(JsonSchemas.id(type).orElseThrow());
        assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.get("title").asString()).isNotBlank();
        assertThat(schema.get("description").asString()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatIsWrittenIsValid(Class<?> type) {
        Schema validator = validator(type);
        assertThat(WrittenByUsers.of(type))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(validator.validate(write(type, value), InputFormat.JSON))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("types")
    @SuppressWarnings("unchecked")
    void whatIsWrittenWithAmountsAsTextsOrWithoutLineBreaksIsValid(Class<?> type) {
        JsonFormat<Object> format = ((JsonFormat<Object>) JsonFormat.of(type))
                .with(JsonStyle.STANDARD.withWonAsText())
                .compact();
        Schema validator = validator(type);
        assertThat(WrittenByUsers.of(type))
                .allSatisfy(value -> assertThat(validator.validate(format.write(value), InputFormat.JSON))
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSamplesThatAreKeptAreValid(Class<?> type) throws IOException {
        String id = JsonSchemas.id(type).orElseThrow();
        String sample =
                Files.readString(Golden.file("src/test/resources/samples/1/" + id.substring(id.lastIndexOf('/') + 1)));
        assertThat(validator(type).validate(sample, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theAnnouncementThatComesWithTheQuickstartIsValid() throws IOException {
        String announcement = Files.readString(Golden.file("../examples/quickstart/announcements/2024-example.json"));
        assertThat(validator(Announcement.class).validate(announcement, InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPropertyAndEveryDefinitionIsDescribed(Class<?> type) {
        List<String> undescribed = new ArrayList<>();
        visit(schema(type), "", (path, schema) -> {
            for (String keyword : BY_NAME) {
                schema.path(keyword).properties().forEach(entry -> {
                    if (entry.getValue().path("description").asString("").isBlank()) {
                        undescribed.add(path + "/" + keyword + "/" + entry.getKey());
                    }
                });
            }
        });
        assertThat(undescribed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void objectsTakeNothingThatTheyDoNotKnowAndReferToWhatIsThere(Class<?> type) {
        JsonNode root = schema(type);
        visit(root, "", (path, schema) -> {
            if (schema.has("properties") && !schema.has("allOf") && !path.endsWith("/if")) {
                assertThat(schema.path("additionalProperties").asBoolean(true))
                        .as(path)
                        .isFalse();
                Set<String> names = new LinkedHashSet<>(schema.get("properties").propertyNames());
                schema.path("required").forEach(each -> assertThat(names).contains(each.asString()));
            }
            if (schema.has("$ref")) {
                assertThat(root.at(schema.get("$ref").asString().substring(1)).isMissingNode())
                        .as(path)
                        .isFalse();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void theReaderMissesWhatIsRequiredAndNothingElse(Class<?> type) {
        JsonNode schema = schema(type);
        Set<String> required = new LinkedHashSet<>();
        schema.path("required").forEach(each -> required.add(each.asString()));

        assertThat(missing(type, MAPPER.createObjectNode())).isEqualTo(required);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aDefaultIsWhatTheReaderTakesForAPropertyThatIsLeftOut(Class<?> type) {
        JsonNode root = schema(type);
        Set<String> seen = new LinkedHashSet<>();
        for (Object value : WrittenByUsers.of(type)) {
            JsonNode document = MAPPER.readTree(write(type, value));
            fill(document, root, root, seen);
            assertThat(JsonFormat.of(type).read(document.toString())).isEqualTo(value);
        }
        if (type.equals(Program.class)) {
            assertThat(seen).contains("rounding", "due", "stated", "step");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void examplesAndDefaultsAreValid(Class<?> type) {
        ObjectNode root = (ObjectNode) schema(type);
        visit(root, "", (path, schema) -> {
            List<JsonNode> values = new ArrayList<>();
            schema.path("examples").forEach(values::add);
            if (schema.has("default")) {
                values.add(schema.get("default"));
            }
            if (!values.isEmpty()) {
                ObjectNode alone = (ObjectNode) schema.deepCopy();
                alone.set("$defs", root.get("$defs"));
                Schema validator = REGISTRY.getSchema(alone);
                assertThat(values)
                        .as(path)
                        .allSatisfy(
                                value -> assertThat(validator.validate(value)).isEmpty());
            }
        });
    }

    @Test
    void thereIsNoSchemaOfOtherTypes() {
        assertThat(JsonSchemas.id(Won.class)).isEmpty();
        assertThatThrownBy(() -> JsonSchemas.schema(Won.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no schema of io.github.smartfactory.support.money.Won; there are those of [Program, "
                        + "Announcement, Catalog, Application, Consortium, FundingRequest, ClusterRequest, Candidate, "
                        + "ScoreBook, Reform]");
    }

    @Test
    void aDocumentNamesTheSchemaOfItsTypeOnly() {
        Schema validator = validator(FundingRequest.class);

        assertThat(validator.validate(
                        "{\"$schema\": \""
                                + JsonSchemas.id(FundingRequest.class).orElseThrow() + "\", \"cost\": 1}",
                        InputFormat.JSON))
                .isEmpty();
        assertThat(validator.validate("{\"$schema\": \"another\", \"cost\": 1}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static Set<String> missing(Class<?> type, JsonNode document) {
        Set<String> missing = new LinkedHashSet<>();
        try {
            JsonFormat.of(type).read(document.toString());
        } catch (JsonDocumentException e) {
            e.problems().stream()
                    .filter(problem -> problem.kind() == JsonProblem.Kind.MISSING_PROPERTY)
                    .forEach(problem -> missing.add(problem.message().split("\"", -1)[1]));
        }
        return missing;
    }

    /** Puts defaults wherever a property is left out. */
    private static void fill(JsonNode value, JsonNode schema, JsonNode root, Set<String> seen) {
        if (schema.has("$ref")) {
            fill(value, root.at(schema.get("$ref").asString().substring(1)), root, seen);
        }
        schema.path("anyOf").forEach(choice -> {
            JsonNode target =
                    choice.has("$ref") ? root.at(choice.get("$ref").asString().substring(1)) : choice;
            JsonNode tag = target.path("properties").path("type").path("const");
            if (tag.isMissingNode() || tag.equals(value.path("type"))) {
                fill(value, target, root, seen);
            }
        });
        if (value.isArray() && schema.has("items")) {
            value.forEach(each -> fill(each, schema.get("items"), root, seen));
        }
        boolean fits = value instanceof ObjectNode && schema.has("properties");
        for (JsonNode name : schema.path("required")) {
            fits &= value.has(name.asString());
        }
        if (fits) {
            schema.get("properties").properties().forEach(property -> {
                if (value.has(property.getKey())) {
                    fill(value.get(property.getKey()), property.getValue(), root, seen);
                } else if (property.getValue().has("default")) {
                    ((ObjectNode) value)
                            .set(property.getKey(), property.getValue().get("default"));
                    seen.add(property.getKey());
                }
            });
        }
    }

    private interface Visitor {
        void visit(String path, JsonNode schema);
    }

    /** Visits a schema and those in it. */
    private static void visit(JsonNode schema, String path, Visitor visitor) {
        if (!schema.isObject()) {
            return;
        }
        visitor.visit(path, schema);
        for (String keyword : BY_NAME) {
            schema.path(keyword)
                    .properties()
                    .forEach(each -> visit(each.getValue(), path + "/" + keyword + "/" + each.getKey(), visitor));
        }
        for (String keyword : List.of("items", "additionalProperties", "propertyNames")) {
            visit(schema.path(keyword), path + "/" + keyword, visitor);
        }
        schema.path("anyOf").forEach(each -> visit(each, path + "/anyOf", visitor));
    }

    @Test
    void descriptionsSpeakOfDocumentsAndNotOfJava() {
        for (Class<?> type : types()) {
            for (JsonNode description : schema(type).findValues("description")) {
                assertThat(description.asString(""))
                        .doesNotContainPattern("[A-Z]\\w+\\[|[a-z][A-Z]\\w* is asked|\\(\\)");
            }
        }
    }
}
