package io.github.smartfactory.examples.portal.web;

import io.github.smartfactory.support.vocabulary.Language;
import io.javalin.http.HttpStatus;
import java.util.List;

/** A request that is not answered, with a reason for whoever sent it. Nothing else that is thrown is shown to anybody. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String key;
    private final transient List<Object> arguments;

    private Refusal(HttpStatus status, String key, List<Object> arguments, Throwable cause) {
        super(Words.in(Language.ENGLISH).say(key, arguments.toArray()), cause);
        this.status = status;
        this.key = key;
        this.arguments = List.copyOf(arguments);
    }

    /** A refusal with the key of its sentence. */
    public static Refusal of(HttpStatus status, String key, Object... arguments) {
        return new Refusal(status, key, List.of(arguments), null);
    }

    /** What the library refused: its own sentence tells the value and the bound. */
    public static Refusal of(RuntimeException refused) {
        return new Refusal(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "refused.by-library",
                List.of(String.valueOf(refused.getMessage())),
                refused);
    }

    /** The status of the answer. */
    public HttpStatus status() {
        return status;
    }

    /** The reason in a language. */
    public String reason(Words words) {
        return words.say(key, arguments.toArray());
    }
}
