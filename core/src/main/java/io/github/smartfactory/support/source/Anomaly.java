package io.github.smartfactory.support.source;

import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A figure that looks like a misprint, or that does not agree with another. It is kept as printed; whatever rests on it
 * carries the anomaly, and a strict reader may refuse it.
 *
 * @param id a letter and a number: {@code A1}
 * @param description what is odd
 * @param clauses where it stands; at least one
 */
public record Anomaly(String id, Name description, List<ClauseId> clauses) {

    private static final Pattern FORM = Pattern.compile("[A-Z][0-9]+");

    /** Checks the id and that it is cited. */
    public Anomaly {
        Objects.requireNonNull(id, "id");
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("an anomaly is named such as A1: \"" + id + "\"");
        }
        Objects.requireNonNull(description, "description");
        clauses = List.copyOf(Objects.requireNonNull(clauses, "clauses"));
        if (clauses.isEmpty()) {
            throw new IllegalArgumentException("anomaly " + id + " must cite the clause that it stands in");
        }
    }
}
