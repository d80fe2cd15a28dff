package io.github.smartfactory.examples.quickstart;

import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.json.JsonStyle;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Catalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads case files and announcements, and refuses what it does not understand. */
final class CaseReader {

    private static final JsonFormat<Case> CASE = JsonFormat.of(Case.class, MethodHandles.lookup());

    private CaseReader() {}

    /** The JSON files among paths: files as they are, folders with their JSON files in order of name. */
    static List<Path> files(List<Path> paths) {
        return paths.stream().flatMap(CaseReader::files).toList();
    }

    private static Stream<Path> files(Path path) {
        if (Files.isDirectory(path)) {
            try (Stream<Path> entries = Files.list(path)) {
                List<Path> files = entries.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .toList();
                if (files.isEmpty()) {
                    throw new CaseException(path, "no JSON file (*.json) in this folder", null);
                }
                return files.stream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!Files.isReadable(path)) {
            throw new CaseException(path, "no such file or folder", null);
        }
        return Stream.of(path);
    }

    /** A case of programs of a catalog: it names their traits and support types by key. */
    static Case read(Path file, Catalog catalog) {
        return read(file, CASE.with(JsonStyle.STANDARD.knowing(catalog)));
    }

    /** A catalog and the announcements in files, each of which may name what those before it brought. */
    static Catalog adding(Catalog catalog, List<Path> files) {
        Catalog all = catalog;
        for (Path file : files(files)) {
            Announcement announcement = read(file, JsonFormat.ANNOUNCEMENT.with(JsonStyle.STANDARD.knowing(all)));
            all = all.with(announcement);
        }
        return all;
    }

    private static <T> T read(Path file, JsonFormat<T> format) {
        try {
            return format.read(file);
        } catch (JsonDocumentException e) {
            throw new CaseException(file, String.valueOf(e.getMessage()).replace("\n", "\n  "), e);
        } catch (UncheckedIOException e) {
            throw new CaseException(file, "cannot be read", e);
        }
    }
}
