package io.github.smartfactory.support.json.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as trees: made of plain values, compared, patched (RFC 6902: add, remove, replace) and written for eyes. */
final class Tree {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int WIDTH = 118;

    /** Of operations. */
    private static final int MANY = 8;

    private Tree() {}

    /** An object of keys and values in turn; what is an empty optional is left out. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            String key = (String) keysAndValues[i];
            Object value = keysAndValues[i + 1];
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(it -> object.put(key, it));
            } else {
                object.put(key, value);
            }
        }
        return object;
    }

    static JsonNode of(Object value) {
        return MAPPER.readTree(MAPPER.writeValueAsString(value));
    }

    static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }

    static String compact(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    // ---- Patches ----

    /** The operations that make one tree of another. */
    static List<Map<String, Object>> diff(JsonNode from, JsonNode to) {
        List<Map<String, Object>> operations = new ArrayList<>();
        diff("", from, to, operations);
        return operations;
    }

    private static void diff(String path, JsonNode from, JsonNode to, List<Map<String, Object>> into) {
        if (from.equals(to)) {
            return;
        }
        if (from.isObject() && to.isObject()) {
            for (String name : from.propertyNames()) {
                if (!to.has(name)) {
                    into.add(object("op", "remove", "path", path + "/" + escaped(name)));
                }
            }
            for (String name : to.propertyNames()) {
                String its = path + "/" + escaped(name);
                if (from.has(name)) {
                    diff(its, from.get(name), to.get(name), into);
                } else {
                    into.add(object("op", "add", "path", its, "value", to.get(name)));
                }
            }
        } else if (from.isArray() && to.isArray()) {
            elements(path, from, to, into);
        } else {
            into.add(object("op", "replace", "path", path, "value", to));
        }
    }

    /**
     * Whichever takes fewer operations: element by element as they stand, or those that are of the same matched; and all
     * at once where either takes many and is longer.
     */
    private static void elements(String path, JsonNode from, JsonNode to, List<Map<String, Object>> into) {
        List<Map<String, Object>> fewest = matched(path, from, to);
        if (from.size() == to.size()) {
            List<Map<String, Object>> inPlace = new ArrayList<>();
            for (int i = 0; i < from.size(); i++) {
                diff(path + "/" + i, from.get(i), to.get(i), inPlace);
            }
            fewest = inPlace.size() <= fewest.size() ? inPlace : fewest;
        }
        boolean many = fewest.size() > MANY
                && compact(of(fewest)).length() > compact(to).length();
        into.addAll(many ? List.of(object("op", "replace", "path", path, "value", to)) : fewest);
    }

    private static List<Map<String, Object>> matched(String path, JsonNode from, JsonNode to) {
        List<String> before = identities(from);
        List<String> after = identities(to);
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Map<String, Object>> removed = new ArrayList<>();
        List<Map<String, Object>> added = new ArrayList<>();
        List<Map<String, Object>> changed = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            String at = path + "/" + j;
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                diff(at, from.get(i++), to.get(j++), changed);
            } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
                removed.add(0, object("op", "remove", "path", path + "/" + i++));
            } else {
                added.add(object("op", "add", "path", at, "value", to.get(j++)));
            }
        }
        removed.addAll(added);
        removed.addAll(changed);
        return removed;
    }

    private static List<String> identities(JsonNode array) {
        List<String> identities = new ArrayList<>();
        array.forEach(element -> identities.add(identity(element)));
        return identities;
    }

    /** What tells whether two elements are of the same: the company of a member, the document of a company, or all. */
    static String identity(JsonNode element) {
        JsonNode id = element.at("/company/id");
        if (id.isMissingNode()) {
            return element.has("key") ? element.get("key") + " " + element.get("company") : compact(element);
        }
        return compact(id);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** A tree with operations applied. */
    static JsonNode patched(JsonNode base, JsonNode operations) {
        JsonNode root = base.deepCopy();
        for (JsonNode operation : operations) {
            String path = operation.get("path").asString();
            String op = operation.get("op").asString();
            String name =
                    path.substring(path.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
            JsonNode parent = root.at(path.substring(0, path.lastIndexOf('/')));
            if (parent instanceof ObjectNode object) {
                if (op.equals("remove")) {
                    object.remove(name);
                } else {
                    object.set(name, operation.get("value"));
                }
            } else if (parent instanceof ArrayNode array) {
                int index = Integer.parseInt(name);
                switch (op) {
                    case "remove" -> array.remove(index);
                    case "add" -> array.insert(index, operation.get("value"));
                    default -> array.set(index, operation.get("value"));
                }
            } else {
                throw new IllegalStateException("nothing at " + path);
            }
        }
        return root;
    }

    // ---- For eyes ----

    /** The tree with whatever fits on a line on one line. */
    static String pretty(JsonNode node) {
        StringBuilder out = new StringBuilder();
        write(node, 0, 0, out);
        return out.append('\n').toString();
    }

    private static void write(JsonNode node, int indent, int column, StringBuilder out) {
        if (!node.isContainer() || node.isEmpty()) {
            out.append(compact(node));
            return;
        }
        if (isShort(node)) {
            String line = spaced(node);
            if (column + line.length() <= WIDTH) {
                out.append(line);
                return;
            }
        }
        String margin = " ".repeat(indent + 2);
        boolean object = node.isObject();
        out.append(object ? "{" : "[");
        String between = "\n";
        if (object) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                String key = quoted(entry.getKey()) + ": ";
                out.append(between).append(margin).append(key);
                write(entry.getValue(), indent + 2, indent + 2 + key.length(), out);
                between = ",\n";
            }
        } else {
            for (JsonNode element : node) {
                out.append(between).append(margin);
                write(element, indent + 2, indent + 2, out);
                between = ",\n";
            }
        }
        out.append('\n').append(" ".repeat(indent)).append(object ? "}" : "]");
    }

    /** Whether it may fit on a line at all. */
    private static boolean isShort(JsonNode node) {
        int leaves = 0;
        for (JsonNode child : node) {
            leaves += child.isContainer() ? child.size() + 1 : 1;
            if (leaves > WIDTH / 3) {
                return false;
            }
        }
        return true;
    }

    private static String quoted(String name) {
        return MAPPER.writeValueAsString(name);
    }

    private static String spaced(JsonNode node) {
        if (!node.isContainer() || node.isEmpty()) {
            return compact(node);
        }
        List<String> parts = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(it -> parts.add(quoted(it.getKey()) + ": " + spaced(it.getValue())));
            return "{" + String.join(", ", parts) + "}";
        }
        node.forEach(it -> parts.add(spaced(it)));
        return "[" + String.join(", ", parts) + "]";
    }
}
