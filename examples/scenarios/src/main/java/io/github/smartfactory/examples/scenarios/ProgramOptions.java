package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.json.JsonStyle;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.program.Program;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Which program, as options. */
final class ProgramOptions {

    @Option(
            names = "--program",
            paramLabel = "ID",
            defaultValue = "2023/win-win",
            description = "A program of the announcements, such as 2023/build-upgrade (default: ${DEFAULT-VALUE}).")
    private String id = "";

    @Option(
            names = "--program-file",
            paramLabel = "FILE",
            description = "A program as a JSON file, in place of one of the announcements.")
    private Path file;

    Program program() {
        return file == null ? official("--program " + id, id) : read(file);
    }

    /** A program of the announcements by its id, or that of a file whose name ends in {@code .json}. */
    static Program named(String text) {
        return text.toLowerCase(Locale.ROOT).endsWith(".json") ? read(Path.of(text)) : official(text, text);
    }

    private static Program official(String place, String id) {
        try {
            return OfficialCatalog.catalog().program(id);
        } catch (IllegalArgumentException e) {
            throw new InputException(place, String.valueOf(e.getMessage()), e);
        }
    }

    private static Program read(Path file) {
        return read(file, JsonFormat.PROGRAM.with(JsonStyle.STANDARD.knowing(OfficialCatalog.catalog())));
    }

    static <T> T read(Path file, JsonFormat<T> format) {
        try {
            return format.read(file);
        } catch (JsonDocumentException e) {
            throw new InputException(file, String.valueOf(e.getMessage()).replace("\n", "\n  "), e);
        } catch (UncheckedIOException e) {
            throw new InputException(file, "cannot be read", e);
        }
    }
}
