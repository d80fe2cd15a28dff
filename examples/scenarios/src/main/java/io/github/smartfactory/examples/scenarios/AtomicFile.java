package io.github.smartfactory.examples.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes files that are there as a whole or not at all. */
final class AtomicFile {

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Writing {
        void to(Path file) throws IOException;
    }

    private AtomicFile() {}

    static void write(Path file, Writing writing) {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(".part-" + UUID.randomUUID());
        try {
            Files.createDirectories(target.getParent());
            try {
                writing.to(part);
                move(part, target);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(file, "cannot be written: " + e.getMessage(), e);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
