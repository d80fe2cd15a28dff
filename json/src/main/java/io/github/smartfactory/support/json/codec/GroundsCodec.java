package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.tree.Node;
import io.github.smartfactory.support.json.tree.Node.JsonArray;
import io.github.smartfactory.support.json.tree.Node.JsonObject;
import io.github.smartfactory.support.json.tree.Node.JsonText;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Grounds as an array: the ids of clauses, the ids of interpretations and anomalies that are known, and those that are not
 * as objects.
 */
final class GroundsCodec extends Codec<Grounds> {

    /** What interpretations and anomalies are called. */
    private static final Pattern ID = Pattern.compile("[A-Z][0-9]+");

    private final Codec<Object> interpretation;
    private final Codec<Object> anomaly;

    GroundsCodec(Codec<Object> interpretation, Codec<Object> anomaly) {
        this.interpretation = interpretation;
        this.anomaly = anomaly;
    }

    Codec<Object> interpretation() {
        return interpretation;
    }

    Codec<Object> anomaly() {
        return anomaly;
    }

    @Override
    public void write(Grounds value, Writing out) {
        out.sink().startArray();
        value.clauses().forEach(clause -> out.sink().text(clause.value()));
        value.interpretations().forEach(each -> write(each.id(), each, interpretation, out));
        value.anomalies().forEach(each -> write(each.id(), each, anomaly, out));
        out.sink().endArray();
    }

    private static void write(String id, Record source, Codec<Object> codec, Writing out) {
        if (out.vocabulary().knows(id, source)) {
            out.sink().text(id);
        } else {
            codec.write(source, out);
        }
    }

    @Override
    public @Nullable Grounds read(Node node, Reading in) {
        if (!(node instanceof JsonArray array)) {
            return in.wrongType(node, expected());
        }
        List<Object> all = new ArrayList<>();
        boolean sound = true;
        for (Node each : array.elements()) {
            Object one = readOne(each, in);
            sound &= one != null;
            if (one != null) {
                all.add(one);
            }
        }
        return sound
                ? new Grounds(only(ClauseId.class, all), only(Interpretation.class, all), only(Anomaly.class, all))
                : null;
    }

    private @Nullable Object readOne(Node node, Reading in) {
        if (node instanceof JsonText text) {
            if (!ID.matcher(text.value()).matches()) {
                return Texts.CLAUSE.parse(text.value(), text.place(), in);
            }
            Optional<Record> known = in.vocabulary().source(text.value());
            return known.isPresent()
                    ? known.get()
                    : in.invalid(
                            text.place(),
                            () -> NamedCodec.unknown(
                                    "interpretation or anomaly",
                                    text.value(),
                                    in.vocabulary().sourceIds()));
        }
        if (node instanceof JsonObject object) {
            return object.properties().containsKey("question") ? interpretation.read(node, in) : anomaly.read(node, in);
        }
        return in.wrongType(node, Texts.CLAUSE.expected());
    }

    private static <T> List<T> only(Class<T> type, List<Object> all) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    Optional<Grounds> absent() {
        return Optional.of(Grounds.NONE);
    }

    @Override
    String expected() {
        return "an array of clauses such as D21-123";
    }
}
