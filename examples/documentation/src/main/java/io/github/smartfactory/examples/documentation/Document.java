package io.github.smartfactory.examples.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that shows code: a README, or a source with Javadoc. */
public final class Document {

    private static final Pattern IN_MARKDOWN = Pattern.compile(
            "(?m)(?<margin>^)```java\\n(?<code>(?s:.*?))^```\\n(?:\\n(?:prints|reports)\\n\\n```text\\n(?<told>(?s:.*?))^```\\n)?");

    /** As in the README: a block of code, and where a paragraph says that it prints or reports something, a block of that. */
    private static final Pattern IN_JAVADOC =
            Pattern.compile("(?m)^(?<margin> *\\* )<pre>\\{@code\\n(?<code>(?s:.*?))^ *\\* \\}</pre>\\n"
                    + "(?: *\\*\\n *\\* <p>(?:prints|reports)\\n *\\*\\n"
                    + " *\\* <pre>\\{@code\\n(?<told>(?s:.*?))^ *\\* \\}</pre>\\n)?");

    private record Shown(Snippet snippet, String margin, int from, int to) {}

    private final Path file;
    private final String text;
    private final List<Shown> shown;

    private Document(Path file, String text, List<Shown> shown) {
        this.file = file;
        this.text = text;
        this.shown = List.copyOf(shown);
    }

    /**
     * Reads a file.
     *
     * @param file in Markdown or in Java
     * @return what it shows
     * @throws IOException if it cannot be read
     */
    public static Document read(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        String text = Files.readString(file);
        Matcher matcher = (file.toString().endsWith(".md") ? IN_MARKDOWN : IN_JAVADOC).matcher(text);
        List<Shown> shown = new ArrayList<>();
        while (matcher.find()) {
            String margin = matcher.group("margin");
            long line = text.substring(0, matcher.start()).lines().count() + 1;
            Snippet snippet = new Snippet(
                    file.normalize() + ":" + line,
                    without(margin, matcher.group("code")),
                    Optional.ofNullable(matcher.group("told")).map(told -> without(margin, told)));
            shown.add(new Shown(snippet, margin, matcher.start("told"), matcher.end("told")));
        }
        return new Document(file, text, shown);
    }

    private static String without(String margin, String block) {
        StringBuilder lines = new StringBuilder();
        block.lines()
                .map(line -> line.startsWith(margin) ? line.substring(margin.length()) : "")
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }

    private static String with(String margin, String block) {
        StringBuilder lines = new StringBuilder();
        block.lines()
                .map(line -> (margin + line).stripTrailing())
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }

    /**
     * Where it is.
     *
     * @return the file
     */
    public Path file() {
        return file;
    }

    /**
     * What it says.
     *
     * @return the text of the file
     */
    public String text() {
        return text;
    }

    /**
     * The code that it shows.
     *
     * @return the pieces, in order
     */
    public List<Snippet> snippets() {
        return shown.stream().map(Shown::snippet).toList();
    }

    /**
     * What it would have to say.
     *
     * @param outputs what comes of each piece of code
     * @return the text, with that below each piece that says what comes of it
     */
    public String telling(List<String> outputs) {
        StringBuilder told = new StringBuilder();
        int done = 0;
        for (int i = 0; i < shown.size(); i++) {
            Shown each = shown.get(i);
            if (each.from() >= 0) {
                told.append(text, done, each.from()).append(with(each.margin(), outputs.get(i)));
                done = each.to();
            }
        }
        return told.append(text.substring(done)).toString();
    }

    @Override
    public String toString() {
        return file.normalize().toString();
    }
}
