package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.tree.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The name that somebody may have meant. */
final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /** The name that takes the fewest changes, if they are few. */
    static Optional<String> to(String wrong, Collection<String> names) {
        if (wrong.length() > LONGEST) {
            return Optional.empty();
        }
        int bearable = Math.max(1, wrong.length() / 3);
        return names.stream()
                .filter(name -> changes(wrong, name) <= bearable)
                .min(Comparator.comparingInt(name -> changes(wrong, name)));
    }

    /** That there is no such name: the nearest one, or else something else to say. */
    static String message(String what, String wrong, Collection<String> names, Supplier<String> otherwise) {
        return "no " + what + " \"" + Place.clip(wrong) + "\"; "
                + to(wrong, names).map(near -> "did you mean \"" + near + "\"?").orElseGet(otherwise);
    }

    /** Letters to be added, dropped, replaced or swapped with the next, whatever their case. */
    private static int changes(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        int[][] least = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int replaced = least[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                least[i][j] = Math.min(replaced, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], 1 + least[i - 2][j - 2]);
                }
            }
        }
        return least[a.length()][b.length()];
    }
}
