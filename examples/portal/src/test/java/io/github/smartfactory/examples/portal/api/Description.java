package io.github.smartfactory.examples.portal.api;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.smartfactory.examples.portal.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API as a server hands it out: its calls with their examples, and its schemas. */
final class Description {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String AT = "/api/openapi.json";

    private final Site site;
    private final String text;
    private final JsonNode root;
    private final SchemaRegistry registry;

    Description(Site site) {
        this.site = site;
        this.text = site.get(AT).body();
        this.root = MAPPER.readTree(text);
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(iri -> iri.startsWith(site.address("/"))
                        ? site.get(iri.substring(site.address("").length())).body()
                        : null));
    }

    /**
     * A request that the description shows, and what it says of the answer.
     *
     * @param operation the operation
     * @param example the name of the example
     * @param method the method
     * @param path where it goes
     * @param body what is sent
     * @param status the status of the answer
     * @param answer the answer, if it is shown
     */
    record Call(
            String operation,
            String example,
            String method,
            String path,
            Optional<String> body,
            int status,
            Optional<JsonNode> answer) {

        @Override
        public String toString() {
            return operation + " " + example;
        }
    }

    String text() {
        return text;
    }

    static JsonNode parsed(String json) {
        return MAPPER.readTree(json);
    }

    /** Each {@code GET /api/programs}. */
    Set<String> operations() {
        Set<String> all = new TreeSet<>();
        root.get("paths")
                .forEachEntry((path, item) ->
                        item.propertyNames().forEach(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        return all;
    }

    List<Call> calls() {
        List<Call> all = new ArrayList<>();
        root.get("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) ->
                        examples(operation).forEach(example -> all.add(call(path, method, operation, example)))));
        return all;
    }

    private Set<String> examples(JsonNode operation) {
        Set<String> names = new TreeSet<>();
        operation.findValues("examples").stream()
                .filter(JsonNode::isObject)
                .forEach(examples -> names.addAll(examples.propertyNames()));
        if (names.isEmpty()) {
            names.add("plain");
        }
        return names;
    }

    private Call call(String template, String method, JsonNode operation, String example) {
        String path = template;
        List<String> query = new ArrayList<>();
        for (JsonNode listed : operation.path("parameters")) {
            JsonNode parameter = resolved(listed);
            String name = parameter.get("name").asString();
            JsonNode value = parameter.path("examples").path(example).path("value");
            if (parameter.get("in").asString().equals("path")) {
                path = path.replace("{" + name + "}", value.asString());
            } else if (name.equals("language")) {
                query.add("language=en");
            } else if (!value.isMissingNode()) {
                query.add(name + "=" + Site.encoded(value.asString()));
            }
        }
        JsonNode body = operation.at("/requestBody/content/application~1json/examples/" + example + "/value");
        int status = 200;
        Optional<JsonNode> answer = Optional.empty();
        for (String each : operation.get("responses").propertyNames()) {
            JsonNode response = resolved(operation.get("responses").get(each));
            for (JsonNode content : response.get("content")) {
                JsonNode shown = content.path("examples").path(example).path("value");
                if (!shown.isMissingNode()) {
                    status = Integer.parseInt(each);
                    answer = Optional.of(shown);
                }
            }
        }
        return new Call(
                operation.get("operationId").asString(),
                example,
                method.toUpperCase(Locale.ROOT),
                query.isEmpty() ? path : path + "?" + String.join("&", query),
                body.isMissingNode() ? Optional.empty() : Optional.of(body.toString()),
                status,
                answer);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asString().substring(1)) : node;
    }

    /** What is wrong with an answer, by the schema that the description states for it. */
    List<String> problems(String operation, int status, String type, String answer) {
        String at = at(operation) + "/responses/" + status;
        JsonNode response = root.at(at);
        String pointer = (response.has("$ref") ? response.get("$ref").asString().substring(1) : at) + "/content/"
                + type.replace("/", "~1") + "/schema";
        if (root.at(pointer).isMissingNode()) {
            return List.of("the description has no " + pointer);
        }
        return problems(pointer, answer);
    }

    /** What is wrong with what is sent. */
    List<String> problemsOfBody(String operation, String body) {
        return problems(at(operation) + "/requestBody/content/application~1json/schema", body);
    }

    private List<String> problems(String pointer, String document) {
        Schema schema = registry.getSchema(SchemaLocation.of(
                site.address(AT) + "#" + pointer.replace("{", "%7B").replace("}", "%7D")));
        return schema.validate(document, InputFormat.JSON).stream()
                .map(String::valueOf)
                .collect(Collectors.toList());
    }

    private String at(String operation) {
        for (String path : root.get("paths").propertyNames()) {
            for (String method : root.get("paths").get(path).propertyNames()) {
                if (root.get("paths")
                        .get(path)
                        .get(method)
                        .get("operationId")
                        .asString()
                        .equals(operation)) {
                    return "/paths/" + path.replace("/", "~1") + "/" + method;
                }
            }
        }
        throw new AssertionError("no operation " + operation);
    }
}
