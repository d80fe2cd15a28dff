package io.github.smartfactory.examples.scenarios;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what may have been meant by a misspelt word. */
final class Nearest {

    private Nearest() {}

    /** The closest of the words, unless none is close. */
    static Optional<String> to(String word, Collection<String> words) {
        int bound = Math.max(2, word.length() / 3);
        return words.stream()
                .filter(known -> distance(word, known) <= bound)
                .min(Comparator.comparingInt((String known) -> distance(word, known))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A hint to put behind a message; empty if no word is close. */
    static String hint(String word, Collection<String> words) {
        return to(word, words).map(known -> "; did you mean " + known + "?").orElse("");
    }

    /** How many letters have to be put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
