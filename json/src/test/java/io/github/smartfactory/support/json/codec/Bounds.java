package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.codec.Containers.Elements;
import io.github.smartfactory.support.json.codec.Containers.OptionalCodec;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of components, found by asking the records themselves: a value beyond is put into a valid record, and the
 * message of the refusal tells the bound. A bound holds if all records at hand, which differ, refuse with the same words.
 */
final class Bounds {

    /** Enough records that differ, and not so many that it takes long. */
    private static final int MOST = 40;

    private static final Pattern WITHIN = Pattern.compile("must be from (-?\\d+) to (-?\\d+): -?\\d+$");
    private static final Pattern AT_LEAST = Pattern.compile("must be at least (-?\\d+): -?\\d+$");

    private final Map<Class<?>, List<Record>> samples = new HashMap<>();

    /** The bounds that the records in some values show. */
    Bounds(Collection<?> values) {
        values.forEach(this::gather);
    }

    private void gather(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::gather);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::gather);
        } else if (value instanceof Map<?, ?> map) {
            gather(map.keySet());
            gather(map.values());
        } else if (value instanceof Record record) {
            if (record instanceof ScoreBook book) {
                gather(Shapes.Cards.of(book));
            }
            List<Record> known = samples.computeIfAbsent(record.getClass(), type -> new ArrayList<>());
            if (known.size() < MOST && !known.contains(record)) {
                known.add(record);
            }
            shape(record.getClass()).components().forEach(component -> gather(component.of(record)));
        }
    }

    private static RecordShape shape(Class<?> type) {
        return RecordShape.of(type, java.lang.invoke.MethodHandles.lookup());
    }

    /** The keywords of JSON Schema for the bounds of a component. */
    Map<String, Object> of(Class<?> type, int component, Codec<?> codec) {
        boolean optional = codec instanceof OptionalCodec;
        Codec<?> inner = codec instanceof OptionalCodec wrapped ? wrapped.inner() : codec;
        Map<String, Object> found = new LinkedHashMap<>();
        if (inner instanceof Elements<?> elements) {
            Object empty = elements instanceof Containers.SetCodec ? Set.of() : List.of();
            if (refusal(type, component, wrap(empty, optional)).endsWith(" must not be empty")) {
                found.put("minItems", 1);
            }
        } else if (inner == Texts.STRING) {
            if (refusal(type, component, wrap("", optional)).endsWith(" must not be blank")) {
                found.put("minLength", 1);
            }
            if (refusal(type, component, wrap("-", optional)).endsWith(", such as win-win: \"-\"")) {
                found.put("pattern", Forms.KEY);
            }
        } else if (inner == Scalars.WON || inner == Scalars.SCORE) {
            Object negative = inner == Scalars.WON ? Won.of(-1) : new Score(-1, 1);
            if (refusal(type, component, wrap(negative, optional)).contains(" must not be negative: ")) {
                found.put("minimum", 0);
            }
        } else if (inner == Scalars.INT) {
            String below = refusal(type, component, wrap(Integer.MIN_VALUE, optional));
            Matcher within = WITHIN.matcher(below);
            Matcher least = AT_LEAST.matcher(below);
            if (within.find()) {
                found.put("minimum", Integer.parseInt(within.group(1)));
                found.put("maximum", Integer.parseInt(within.group(2)));
            } else if (least.find()) {
                found.put("minimum", Integer.parseInt(least.group(1)));
            }
        }
        return found;
    }

    private static Object wrap(Object value, boolean optional) {
        return optional ? Optional.of(value) : value;
    }

    /** How all samples refuse a value in the place of a component: the common end of their words; empty if one takes it. */
    private String refusal(Class<?> type, int component, Object value) {
        String common = null;
        for (Record sample : samples.getOrDefault(type, List.of())) {
            String message = refusal(sample, component, value);
            if (message == null) {
                return "";
            }
            common = common == null ? message : commonEnd(common, message);
        }
        return common == null ? "" : common;
    }

    private static String commonEnd(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - length) == other.charAt(other.length() - 1 - length)) {
            length++;
        }
        return one.substring(one.length() - length);
    }

    private static @Nullable String refusal(Record sample, int component, Object value) {
        RecordShape shape = shape(sample.getClass());
        Object[] values =
                shape.components().stream().map(each -> each.of(sample)).toArray();
        values[component] = value;
        try {
            Object made = shape.make(values);
            if (made instanceof Shapes.Cards cards) {
                cards.book();
            }
            return null;
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
