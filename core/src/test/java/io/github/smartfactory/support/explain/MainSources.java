package io.github.smartfactory.support.explain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of core, read as text: what is a string literal and what is a comment. */
final class MainSources {

    private static final Path ROOT = Path.of("src/main/java");

    private static final String BLOCK = "\"\"\"(?:[^\\\\]|\\\\.)*?\"\"\"";
    private static final String STRING = "\"((?:[^\"\\\\\n]|\\\\.)*+)\"";
    private static final String CHARACTER = "'(?:[^'\\\\]|\\\\.)++'";
    private static final String COMMENT = "//[^\n]*+|/\\*[\\s\\S]*?\\*/";

    private static final Pattern TOKEN =
            Pattern.compile(BLOCK + "|" + STRING + "|" + CHARACTER + "|(?<comment>" + COMMENT + ")");

    private MainSources() {}

    /** Each source without its comments. */
    static List<String> withoutComments() {
        return texts().stream().map(MainSources::withoutComments).toList();
    }

    /** The string literals of all sources, those in comments left out. */
    static List<String> literals() {
        List<String> literals = new ArrayList<>();
        for (String text : withoutComments()) {
            Matcher token = TOKEN.matcher(text);
            while (token.find()) {
                if (token.group(1) != null) {
                    literals.add(token.group(1));
                }
            }
        }
        return literals;
    }

    static String withoutComments(String source) {
        return TOKEN.matcher(source)
                .replaceAll(token -> Matcher.quoteReplacement(token.group().startsWith("/") ? " " : token.group()));
    }

    private static List<String> texts() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(MainSources::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
