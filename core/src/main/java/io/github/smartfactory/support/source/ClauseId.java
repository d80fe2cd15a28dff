package io.github.smartfactory.support.source;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Names one clause of one document: {@code D21-123}. The part before the first hyphen tells the document.
 *
 * @param value capital letters and digits that begin with a letter, a hyphen, then letters, digits and hyphens
 */
public record ClauseId(String value) implements Comparable<ClauseId> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*-[A-Z0-9]++(?:-[A-Z0-9]++)*+");

    /** Checks the form. */
    public ClauseId {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a clause is named such as D21-123: \"" + value + "\"");
        }
    }

    /**
     * A clause by its name.
     *
     * @param value such as {@code D21-123}
     * @return the id
     * @throws IllegalArgumentException if the text is not such a name
     */
    public static ClauseId of(String value) {
        return new ClauseId(value);
    }

    /**
     * Several clauses, in the order given.
     *
     * @param values such as {@code D21-123}
     * @return the ids
     * @throws IllegalArgumentException if a text is not such a name
     */
    public static List<ClauseId> listOf(String... values) {
        return Arrays.stream(Objects.requireNonNull(values, "values"))
                .map(ClauseId::of)
                .toList();
    }

    @Override
    public int compareTo(ClauseId other) {
        return value.compareTo(other.value);
    }

    /** {@code D21-123}. */
    @Override
    public String toString() {
        return value;
    }
}
