package io.github.smartfactory.support.testkit.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The conformance corpus: cases in JSON, with inputs, expected figures and verdicts, clauses and reasons, for every official
 * program. It is made for implementations in any language; the file {@code README.md} beside the cases says how they are
 * read.
 *
 * <p>{@link #files()} lists the files, {@link #open(String)} and {@link #read(String)} give one.
 */
public final class ConformanceCorpus {

    /** The version of the format of the cases. It changes when a reader of the cases has to. */
    public static final int FORMAT = 1;

    private static final String FOLDER = FORMAT + "/";

    private ConformanceCorpus() {}

    /**
     * The files with cases, one a program and one for the thresholds of small enterprises.
     *
     * @return their names, such as {@code 2023-win-win.json}
     */
    public static List<String> files() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open("files.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a file of the corpus: one with cases, or {@code index.json}, {@code clauses.tsv}, {@code corpus.schema.json},
     * {@code README.md}, or the schema of a format that the cases use, such as {@code application.json}.
     *
     * @param name its name
     * @return the file, in UTF-8; to be closed
     * @throws IllegalArgumentException if there is no such file
     */
    public static InputStream open(String name) {
        Objects.requireNonNull(name, "name");
        InputStream file = name.isEmpty() || name.contains("/")
                ? null
                : ConformanceCorpus.class.getResourceAsStream(FOLDER + name);
        if (file == null) {
            throw new IllegalArgumentException("no file \"" + name + "\" in the conformance corpus");
        }
        return file;
    }

    /**
     * The whole text of a file.
     *
     * @param name its name
     * @return the text
     * @throws IllegalArgumentException if there is no such file
     */
    public static String read(String name) {
        try (InputStream file = open(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
