package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.problem.JsonProblem.Kind;
import io.github.smartfactory.support.json.tree.Node;
import io.github.smartfactory.support.json.tree.Node.JsonNull;
import io.github.smartfactory.support.json.tree.Node.JsonObject;
import io.github.smartfactory.support.json.tree.Node.JsonText;
import io.github.smartfactory.support.json.tree.Node.Property;
import io.github.smartfactory.support.json.tree.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Records as objects, a property for each component.
 *
 * @param <T> the record
 */
final class RecordCodec<T> extends Codec<T> {

    /** The property that tells which of several types an object is. */
    static final String TAG = "type";

    private final Class<?> type;
    private final Optional<String> tag;
    private final RecordShape shape;
    private final List<Component> components;
    private final List<Extra<? super T>> extras;
    private final Set<String> names = new LinkedHashSet<>();
    private final Schema schema;

    /**
     * What a document of this type may name as its schema.
     *
     * @param any whether it may be any: of somebody's own records nobody knows
     * @param id the one that it is otherwise; none if it has no schema
     */
    record Schema(boolean any, Optional<String> id) {

        static final Schema NONE = new Schema(false, Optional.empty());

        boolean isNamedBy(String property) {
            return property.equals(SchemaIds.PROPERTY) && (any || id.isPresent());
        }

        /** Whether a document may name it; what is wrong is reported. */
        boolean check(Node named, Reading in) {
            if (!(named instanceof JsonText text)) {
                in.wrongType(named, "the id of a schema");
                return false;
            }
            if (!any && !text.value().equals(id.orElseThrow())) {
                // The end of an id is what tells schemas apart, so that it is not cut.
                in.invalid(text.place(), "expected the schema \"" + id.get() + "\", not \"" + text.value() + "\"");
                return false;
            }
            return true;
        }
    }

    /** A component, its name in documents and how it is read. */
    record Component(
            String property, RecordShape.Component component, Lazy codec, Optional<Object> fallback, boolean needed) {

        Codec<Object> found() {
            return codec.get();
        }

        /** What it means that the property is left out. */
        Optional<Object> absent() {
            return needed ? Optional.empty() : fallback.or(() -> found().absent());
        }

        boolean isAbsent(Object value) {
            return !needed && fallback.map(value::equals).orElseGet(() -> found().isAbsent(value));
        }
    }

    RecordCodec(
            Class<?> type,
            Optional<String> tag,
            RecordShape shape,
            List<Component> components,
            List<Extra<? super T>> extras,
            Schema schema) {
        this.type = type;
        this.tag = tag;
        this.shape = shape;
        this.components = components;
        this.extras = extras;
        this.schema = schema;
        components.forEach(component -> names.add(component.property()));
        tag.ifPresent(name -> names.add(TAG));
    }

    Class<?> type() {
        return type;
    }

    Optional<String> tag() {
        return tag;
    }

    List<Component> components() {
        return components;
    }

    Optional<String> schema() {
        return schema.id();
    }

    /** What is written and, where a document has it, passed over. */
    List<String> extras() {
        return extras.stream().map(Extra::property).toList();
    }

    @Override
    public void write(T value, Writing out) {
        Sink sink = out.sink();
        sink.startObject();
        tag.ifPresent(name -> {
            sink.name(TAG);
            sink.text(name);
        });
        for (Component each : components) {
            Object its = each.component().of((Record) value);
            if (!each.isAbsent(its)) {
                sink.name(each.property());
                each.found().write(its, out);
            }
        }
        extras.forEach(extra -> extra.write(value, out));
        sink.endObject();
    }

    @Override
    public @Nullable T read(Node node, Reading in) {
        if (!(node instanceof JsonObject object)) {
            return in.wrongType(node, expected());
        }
        boolean sound = checkTag(object, in);
        sound &= checkNames(object, in);
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = read(components.get(i), object, in);
            sound &= value != null;
            values[i] = value;
        }
        return sound ? make(object, values, in) : null;
    }

    private boolean checkTag(JsonObject object, Reading in) {
        Property given = object.properties().get(TAG);
        if (tag.isEmpty()
                || (given != null
                        && given.value() instanceof JsonText text
                        && text.value().equals(tag.get()))) {
            return true;
        }
        if (given == null) {
            in.missing(object.place(), TAG, "\"" + tag.get() + "\"");
        } else {
            in.invalid(
                    given.value().place(),
                    "expected \"" + tag.get() + "\", not " + given.value().describe());
        }
        return false;
    }

    private boolean checkNames(JsonObject object, Reading in) {
        boolean all = true;
        for (var entry : object.properties().entrySet()) {
            String name = entry.getKey();
            if (!names.contains(name) && schema.isNamedBy(name)) {
                all &= schema.check(entry.getValue().value(), in);
            } else if (!names.contains(name)
                    && extras.stream().noneMatch(extra -> extra.property().equals(name))) {
                in.problems().report(Kind.UNKNOWN_PROPERTY, entry.getValue().name(), () -> unknown(name));
                all = false;
            }
        }
        return all;
    }

    /** A message for a property that there is not: the nearest one, or all. */
    private String unknown(String name) {
        return Nearest.message(
                "property",
                name,
                names,
                () -> names.isEmpty() ? "it has none" : "there are " + String.join(", ", names));
    }

    private @Nullable Object read(Component component, JsonObject object, Reading in) {
        Property given = object.properties().get(component.property());
        Optional<Object> absent = component.absent();
        if (given != null && given.value() instanceof JsonNull && absent.isPresent()) {
            return in.wrongType(
                    given.value(), component.found().expected(), "; leave the property out if there is nothing to say");
        }
        if (given != null) {
            return component.found().read(given.value(), in);
        }
        if (absent.isEmpty()) {
            in.missing(object.place(), component.property(), component.found().expected());
        }
        return absent.orElse(null);
    }

    @SuppressWarnings("unchecked")
    private @Nullable T make(JsonObject object, Object[] values, Reading in) {
        try {
            return (T) shape.make(values);
        } catch (RuntimeException e) {
            String message = Reading.said(e);
            in.problems().report(Kind.BROKEN_RULE, placeOf(message, object), message);
            return null;
        }
    }

    /** The property that a message begins with, as in {@code mean sales of A must not be}, or else the object. */
    private static Place placeOf(String message, JsonObject object) {
        return object.properties().entrySet().stream()
                .filter(entry -> message.startsWith(Names.spaced(entry.getKey()) + " ")
                        || message.startsWith(entry.getKey() + " "))
                .map(entry -> entry.getValue().value().place())
                .findFirst()
                .orElse(object.place());
    }

    @Override
    String expected() {
        List<String> needed = components.stream()
                .filter(each -> each.absent().isEmpty())
                .map(Component::property)
                .toList();
        return needed.isEmpty() ? "an object" : "an object with " + String.join(", ", needed);
    }
}
