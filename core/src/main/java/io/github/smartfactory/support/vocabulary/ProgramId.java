package io.github.smartfactory.support.vocabulary;

import io.github.smartfactory.support.internal.Checks;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One edition of a program: {@code 2021/build-upgrade}. The key is the same in every year in which the program runs.
 *
 * @param year the year of the announcement, from 2000 to 2999
 * @param key lower-case words with hyphens between them
 */
public record ProgramId(int year, String key) implements Comparable<ProgramId> {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})/(.+)");

    private static final Comparator<ProgramId> ORDER =
            Comparator.comparingInt(ProgramId::year).thenComparing(ProgramId::key);

    /** Checks the year and the key. */
    public ProgramId {
        Checks.within(year, 2000, 2999, "year of a program");
        Checks.key(key, "key of a program");
    }

    /**
     * One edition of a program.
     *
     * @param year the year of the announcement
     * @param key lower-case words with hyphens between them
     * @return the id
     */
    public static ProgramId of(int year, String key) {
        return new ProgramId(year, key);
    }

    /**
     * Reads {@code 2021/build-upgrade}; the inverse of {@link #toString()}.
     *
     * @param text the id
     * @return the id
     * @throws IllegalArgumentException if the text is not a year, a slash and a key
     */
    public static ProgramId parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "a program is named by year and key, such as 2021/build-upgrade: \"" + text + "\"");
        }
        return of(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }

    @Override
    public int compareTo(ProgramId other) {
        return ORDER.compare(this, other);
    }

    /** {@code 2021/build-upgrade}. */
    @Override
    public String toString() {
        return year + "/" + key;
    }
}
