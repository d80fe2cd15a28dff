package io.github.smartfactory.examples.scenarios;

import java.util.Optional;
import java.util.function.Supplier;

/** A file or an option that cannot be used; the message names it, and the place in it where there is one. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(Object place, String problem, Throwable cause) {
        super(place + ": " + problem, cause);
    }

    /** Works something out of what was given: if it does not fit together, the error names where it was given. */
    static <T> T refusing(Object place, Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException | ArithmeticException | IllegalStateException e) {
            throw new InputException(place, Optional.ofNullable(e.getMessage()).orElse("too large"), e);
        }
    }
}
