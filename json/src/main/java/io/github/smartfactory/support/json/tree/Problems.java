package io.github.smartfactory.support.json.tree;

import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.json.problem.JsonProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with a document, as it is found. */
public final class Problems {

    private static final Comparator<JsonProblem> ORDER =
            Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column);

    private final List<JsonProblem> all = new ArrayList<>();

    /**
     * Reports a problem.
     *
     * @param kind what kind it is
     * @param place where it is
     * @param message what is wrong
     */
    public void report(JsonProblem.Kind kind, Place place, String message) {
        if (all.size() < JsonDocumentException.MAX_PROBLEMS) {
            all.add(new JsonProblem(kind, place.path(), place.line(), place.column(), message));
        }
    }

    /**
     * Throws if there is a problem.
     *
     * @throws JsonDocumentException with all problems, in the order of the document
     */
    public void check() {
        if (!all.isEmpty()) {
            all.sort(ORDER);
            throw JsonDocumentException.of(all);
        }
    }
}
