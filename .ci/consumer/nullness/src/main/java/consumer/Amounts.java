package consumer;

import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.json.problem.JsonProblem;
import io.github.smartfactory.support.money.Won;

/** Gives the library what it takes: a null only where it says so. */
public final class Amounts {

    private Amounts() {}

    /** What a text says. */
    public static Won read(String text) {
        return Won.parse(text);
    }

    /** A problem that nothing else caused. */
    public static JsonDocumentException exception(JsonProblem problem) {
        return JsonDocumentException.of(problem, null);
    }
}
