package io.github.smartfactory.examples.spark;

/** A file or an option that cannot be used; the message names it. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(Object place, String problem) {
        super(place + ": " + problem);
    }

    InputException(Object place, String problem, Throwable cause) {
        super(place + ": " + problem, cause);
    }
}
