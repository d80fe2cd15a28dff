package io.github.smartfactory.examples.portal.web;

import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.json.problem.JsonProblem;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.lang.invoke.MethodHandles;
import java.util.List;

/**
 * What programs are told of a request that failed (RFC 9457).
 *
 * @param title what kind of failure it is
 * @param status the status of the answer
 * @param detail what is wrong
 * @param problems everything that is wrong with a document, each with its place
 */
record ProblemDetails(String title, int status, String detail, List<Problem> problems) {

    private static final JsonFormat<ProblemDetails> FORMAT =
            JsonFormat.of(ProblemDetails.class, MethodHandles.lookup()).compact();

    /**
     * One thing that is wrong with a document.
     *
     * @param path where it is, as a JSON path
     * @param line the line
     * @param column the column
     * @param message what is wrong
     */
    record Problem(String path, int line, int column, String message) {

        static Problem of(JsonProblem problem) {
            return new Problem(problem.path(), problem.line(), problem.column(), problem.message());
        }
    }

    static ProblemDetails of(HttpStatus status, String detail) {
        return new ProblemDetails(status.getMessage(), status.getCode(), detail, List.of());
    }

    static ProblemDetails of(JsonDocumentException e, String detail) {
        return new ProblemDetails(
                HttpStatus.BAD_REQUEST.getMessage(),
                HttpStatus.BAD_REQUEST.getCode(),
                detail,
                e.problems().stream().map(Problem::of).toList());
    }

    void answer(Context context) {
        context.status(status).contentType("application/problem+json").result(FORMAT.write(this));
    }
}
