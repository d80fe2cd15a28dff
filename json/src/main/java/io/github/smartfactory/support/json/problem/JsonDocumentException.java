package io.github.smartfactory.support.json.problem;

import java.util.List;
import java.util.Objects;
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

    private JsonDocumentException(List<JsonProblem> problems, @Nullable Throwable cause) {
        super(problems.stream().map(JsonProblem::toString).collect(Collectors.joining("\n")), cause);
        this.problems = problems;
    }

    /**
     * A document with problems.
     *
     * @param problems the problems, at least one; of more than {@value #MAX_PROBLEMS} the first are kept
     * @return the exception
     * @throws IllegalArgumentException if there are none
     */
    public static JsonDocumentException of(List<JsonProblem> problems) {
        return of(problems, null);
    }

    /**
     * A document with problems that another exception told of.
     *
     * @param problems the problems, at least one; of more than {@value #MAX_PROBLEMS} the first are kept
     * @param cause the other exception; may be null
     * @return the exception
     * @throws IllegalArgumentException if there are none
     */
    public static JsonDocumentException of(List<JsonProblem> problems, @Nullable Throwable cause) {
        Objects.requireNonNull(problems, "problems");
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems must not be empty");
        }
        return new JsonDocumentException(
                List.copyOf(problems.subList(0, Math.min(problems.size(), MAX_PROBLEMS))), cause);
    }

    /**
     * What is wrong.
     *
     * @return at least one problem, in the order of the document
     */
    public List<JsonProblem> problems() {
        return problems;
    }
}
