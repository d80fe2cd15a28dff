package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.json.JsonScanner.Spot;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.json.problem.JsonProblem;
import io.github.smartfactory.support.json.problem.JsonProblem.Kind;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What has to come of reading any bytes as a document. */
final class JsonReading {

    /** What breaks a line of a log, turns its direction, or cannot be written to it at all. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final List<String> INTERNALS = List.of("tools.jackson", "java.lang", "StreamReadConstraints");

    private static final Set<Kind> OF_THE_TEXT = Set.of(Kind.SYNTAX, Kind.TOO_LARGE);

    private JsonReading() {}

    /**
     * Reads a value that is written and read again as the same, or refuses the document with places that are in it: as a
     * text that is no JSON if, and only if, it is none.
     *
     * @return whether it is read
     */
    static <T> boolean check(JsonFormat<T> format, byte[] document) {
        CharBuffer whole = CharBuffer.allocate(document.length);
        boolean utf8 = !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(document), whole, true)
                .isError();
        String marked = whole.flip().toString();
        String text = marked.startsWith("\uFEFF") ? marked.substring(1) : marked;
        T value;
        try {
            value = format.read(new ByteArrayInputStream(document));
        } catch (JsonDocumentException e) {
            assertThat(e.problems()).hasSizeBetween(1, JsonDocumentException.MAX_PROBLEMS);
            Set<Spot> places = new HashSet<>(JsonScanner.places(text));
            e.problems().forEach(problem -> checkPlace(problem, text, places));
            if (e.problems().stream().noneMatch(JsonReading::isBeyondTheGrammar)) {
                JsonScanner scanned = new JsonScanner(text);
                boolean syntax = e.problems().stream().allMatch(problem -> problem.kind() == Kind.SYNTAX);
                assertThat(syntax).as(e.getMessage()).isEqualTo(!(utf8 && scanned.isValid()));
                if (!syntax) {
                    e.problems().forEach(problem -> checkPath(problem, scanned));
                }
            }
            return false;
        }
        assertThat(utf8 && new JsonScanner(text).isValid()).as(text).isTrue();
        T again = format.read(format.write(value));
        assertThat(again).isEqualTo(value);
        return true;
    }

    /** The grammar knows no bounds, and lets a name have half a character. */
    private static boolean isBeyondTheGrammar(JsonProblem problem) {
        return problem.kind() == Kind.TOO_LARGE
                || (problem.kind() == Kind.SYNTAX && problem.message().contains("surrogate"));
    }

    private static void checkPlace(JsonProblem problem, String text, Set<Spot> places) {
        assertThat(problem.message()).isNotBlank().isNotEqualTo("null");
        // A document that has these words is quoted with them.
        INTERNALS.stream()
                .filter(word -> !text.contains(word))
                .forEach(word -> assertThat(problem.message()).doesNotContain(word));
        assertThat(problem.path()).startsWith("$");
        assertThat(UNSEEN.matcher(problem.toString()).find())
                .as(problem.toString())
                .isFalse();
        boolean unknown = OF_THE_TEXT.contains(problem.kind()) && problem.line() == 0 && problem.column() == 0;
        if (!unknown) {
            assertThat(places).as(problem.toString()).contains(new Spot(problem.line(), problem.column()));
        }
    }

    private static void checkPath(JsonProblem problem, JsonScanner scanned) {
        assertThat(scanned.at(problem.path()))
                .as(problem.toString())
                .contains(new Spot(problem.line(), problem.column()));
    }
}
