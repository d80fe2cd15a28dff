package io.github.smartfactory.support.json.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document cannot be read. It names everything that is wrong with it, as far as that can be told in one go. */
public final class JsonDocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** How many problems are named at most: a document that is wrong everywhere should not fill a log. */
    public static final int MAX_PROBLEMS = 100;

    /** A list of the JDK that can be serialized, as its elements can. */
    @SuppressWarnings("serial")
    private final List<JsonProblem> problems;

    private JsonDocumentException(List<JsonProblem> problems, int number, @Nullable Throwable cause) {
        super(
                problems.stream().map(JsonProblem::toString).collect(Collectors.joining("\n"))
                        + (number > problems.size() ? "\n... and " + (number - problems.size()) + " more" : ""),
                cause);
        this.problems = problems;
    }

    /**
     * A document with problems.
     *
     * @param problems the problems, at least one; of more than {@value #MAX_PROBLEMS} the first are kept
     * @param number how many there are in all, some of which may not be among them
     * @return the exception
     * @throws IllegalArgumentException if there are none
     */
    public static JsonDocumentException of(List<JsonProblem> problems, int number) {
        return of(problems, number, null);
    }

    /**
     * A document with a problem that another exception told of.
     *
     * @param problem the problem
     * @param cause the other exception; may be null
     * @return the exception
     */
    public static JsonDocumentException of(JsonProblem problem, @Nullable Throwable cause) {
        return of(List.of(problem), 1, cause);
    }

    private static JsonDocumentException of(List<JsonProblem> problems, int number, @Nullable Throwable cause) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems must not be empty");
        }
        return new JsonDocumentException(
                List.copyOf(problems.subList(0, Math.min(problems.size(), MAX_PROBLEMS))), number, cause);
    }

    /**
     * What is wrong.
     *
     * @return at least one problem and at most {@value #MAX_PROBLEMS}, in the order of the document where lines are known; the
     *     messages are in English, for whoever made the document
     */
    public List<JsonProblem> problems() {
        return problems;
    }
}
