package io.github.smartfactory.support.json.tree;

import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.json.problem.JsonProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** What is wrong with a document, as it is found. */
public final class Problems {

    private static final Comparator<JsonProblem> ORDER =
            Comparator.comparingInt(JsonProblem::line).thenComparingInt(JsonProblem::column);

    private static final int LONGEST_MESSAGE = 1_000;

    private final List<JsonProblem> all = new ArrayList<>();
    private int number;

    /**
     * Reports a problem.
     *
     * @param kind what kind it is
     * @param place where it is
     * @param message what is wrong
     */
    public void report(JsonProblem.Kind kind, Place place, String message) {
        report(kind, place, () -> message);
    }

    /**
     * Reports a problem with a message that takes some work, which is not done for more problems than are named.
     *
     * @param kind what kind it is
     * @param place where it is
     * @param message what is wrong
     */
    public void report(JsonProblem.Kind kind, Place place, Supplier<String> message) {
        number++;
        if (all.size() < JsonDocumentException.MAX_PROBLEMS) {
            all.add(problem(kind, place, message.get()));
        }
    }

    /**
     * A problem, with a message that is cut if it is long, and whose characters can all be seen.
     *
     * @param kind what kind it is
     * @param place where it is
     * @param message what is wrong
     * @return the problem
     */
    public static JsonProblem problem(JsonProblem.Kind kind, Place place, String message) {
        return new JsonProblem(
                kind, place.path(), place.line(), place.column(), Characters.shown(message, LONGEST_MESSAGE));
    }

    /**
     * Throws if there is a problem.
     *
     * @throws JsonDocumentException with the problems that were found first, in the order of the document
     */
    public void check() {
        if (!all.isEmpty()) {
            all.sort(ORDER);
            throw JsonDocumentException.of(all, number);
        }
    }
}
