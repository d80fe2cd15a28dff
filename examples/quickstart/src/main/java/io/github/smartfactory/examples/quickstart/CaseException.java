package io.github.smartfactory.examples.quickstart;

import java.nio.file.Path;

/** A case file that cannot be used; the message names the file and, where there is one, the place in it. */
final class CaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CaseException(Path file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
    }
}
