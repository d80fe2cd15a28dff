package io.github.smartfactory.examples.portal.web;

import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.json.problem.JsonProblem;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What programs are told of a request that failed (RFC 9457).
 *
 * @param title what kind of failure it is
 * @param status the status of the answer
 * @param detail what is wrong
 * @param problems everything that is wrong with a document or with the parameters, each with its place
 */
record ProblemDetails(String title, int status, String detail, List<Problem> problems) {

    private static final JsonFormat<ProblemDetails> FORMAT =
            JsonFormat.of(ProblemDetails.class, MethodHandles.lookup()).compact();

    /**
     * One thing that is wrong.
     *
     * @param path where it is: of a document a JSON path such as {@code $.cost}, of an address {@code ?type}
     * @param line the line of a document
     * @param column the column of a document
     * @param message what is wrong
     */
    record Problem(String path, Optional<Integer> line, Optional<Integer> column, String message) {

        static Problem of(JsonProblem problem) {
            return new Problem(problem.path(), place(problem.line()), place(problem.column()), problem.message());
        }

        static Problem of(Map.Entry<String, String> parameter) {
            return new Problem("?" + parameter.getKey(), Optional.empty(), Optional.empty(), parameter.getValue());
        }

        private static Optional<Integer> place(int number) {
            return number > 0 ? Optional.of(number) : Optional.empty();
        }
    }

    static ProblemDetails of(HttpStatus status, String detail) {
        return new ProblemDetails(status.getMessage(), status.getCode(), detail, List.of());
    }

    static ProblemDetails of(JsonDocumentException e, String detail) {
        return unreadable(detail, e.problems().stream().map(Problem::of).toList());
    }

    static ProblemDetails of(BadParameters e, String detail) {
        return unreadable(
                detail, e.problems().entrySet().stream().map(Problem::of).toList());
    }

    private static ProblemDetails unreadable(String detail, List<Problem> problems) {
        HttpStatus status = HttpStatus.BAD_REQUEST;
        return new ProblemDetails(status.getMessage(), status.getCode(), detail, problems);
    }

    void answer(Context context) {
        context.header("Cache-Control", "no-store");
        // Not as a text, which would be written in the charset that the type has by default.
        context.status(status)
                .contentType("application/problem+json")
                .result(FORMAT.write(this).getBytes(StandardCharsets.UTF_8));
    }
}
