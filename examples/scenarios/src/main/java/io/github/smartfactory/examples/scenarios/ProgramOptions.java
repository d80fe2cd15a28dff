package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.json.JsonStyle;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.program.Program;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
        if (file != null) {
            return read(file, JsonFormat.PROGRAM.with(JsonStyle.STANDARD.knowing(OfficialCatalog.catalog())));
        }
        try {
            return OfficialCatalog.catalog().program(id);
        } catch (IllegalArgumentException e) {
            throw new InputException("--program " + id, String.valueOf(e.getMessage()), e);
        }
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
