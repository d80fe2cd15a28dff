package io.github.smartfactory.examples.scenarios;

/** A file or an option that cannot be used; the message names it, and the place in it where there is one. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(Object place, String problem, Throwable cause) {
        super(place + ": " + problem, cause);
    }
}
