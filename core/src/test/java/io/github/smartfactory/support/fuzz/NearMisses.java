package io.github.smartfactory.support.fuzz;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Texts that are what a parser reads but for an edit, and texts that have nothing to do with it. */
public final class NearMisses {

    /** What somebody may type, paste or forge instead of a plain letter or digit. */
    private static final List<String> ODD = List.of(
            // Digits that are not those of ASCII: full-width, Arabic, Devanagari, mathematical, superscript, Chinese.
            "\uFF11",
            "\uFF10",
            "\u0661",
            "\u0967",
            "\uD835\uDFCF",
            "\u00B2",
            "\u4E00",
            // Signs and separators, and those that look like them.
            ",",
            "\uFF0C",
            ".",
            "\uFF0E",
            "\u066B",
            "+",
            "-",
            "\u2212",
            "\uFF0D",
            "/",
            "\u2044",
            "%",
            "\uFF05",
            "_",
            "e",
            "E",
            "x",
            "d",
            "L",
            // Spaces and line ends, seen and unseen.
            " ",
            "  ",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\u0085",
            "\u2028",
            "\u00A0",
            "\u3000",
            "\u200B",
            "\u0000",
            "\uFEFF",
            "\u202E",
            // Marks that combine, Korean in pieces, and half a character.
            "\u0301",
            "\u20E3",
            "\u110B\u1165\u11A8",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            // Digits that overflow.
            "0",
            "9",
            "00000000000000000000",
            "99999999999999999999",
            "9223372036854775808");

    private NearMisses() {}

    /**
     * Texts that are read, the same after up to three edits, and noise.
     *
     * @param texts texts that are read
     * @return one in three as it is, most others after one edit
     */
    public static Arbitrary<String> of(Arbitrary<String> texts) {
        Arbitrary<String> once = edited(texts);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, texts),
                        Tuple.of(9, once),
                        Tuple.of(2, edited(edited(once))),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(12)))
                .withoutEdgeCases();
    }

    /** One edit: something goes, comes, is doubled, swapped or replaced. */
    private static Arbitrary<String> edited(Arbitrary<String> texts) {
        return Combinators.combine(
                        texts,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 9_999),
                        Arbitraries.of(ODD))
                .as(NearMisses::edited);
    }

    private static String edited(String text, int edit, int place, String odd) {
        if (text.isEmpty()) {
            return odd;
        }
        int at = place % text.length();
        String before = text.substring(0, at);
        String each = text.substring(at, at + 1);
        String behind = text.substring(at + 1);
        return switch (edit) {
            case 0 -> before + behind;
            case 1 -> before + each + each + behind;
            case 2 -> behind.isEmpty() ? each + before : before + behind.charAt(0) + each + behind.substring(1);
            case 3 -> before + odd + behind;
            case 4 -> text + odd;
            default -> before + odd + each + behind;
        };
    }
}
