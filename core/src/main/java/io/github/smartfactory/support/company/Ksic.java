package io.github.smartfactory.support.company;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A code of the Korean Standard Industrial Classification (한국표준산업분류): a section such as {@code C}, a division such as
 * {@code C10}, or a finer code such as {@code C31202}.
 *
 * <p>Sections and divisions are those of the tenth revision, to which the announcements refer; of finer codes only the
 * form is checked.
 *
 * @param code a capital letter from A to U, then nothing or two to five digits
 */
public record Ksic(String code) implements Comparable<Ksic> {

    private static final Pattern FORM = Pattern.compile("[A-U](\\d{2,5})?");

    /** The divisions of each section, from and to. */
    private enum Section {
        A(1, 3),
        B(5, 8),
        C(10, 34),
        D(35, 35),
        E(36, 39),
        F(41, 42),
        G(45, 47),
        H(49, 52),
        I(55, 56),
        J(58, 63),
        K(64, 66),
        L(68, 68),
        M(70, 73),
        N(74, 76),
        O(84, 84),
        P(85, 85),
        Q(86, 87),
        R(90, 91),
        S(94, 96),
        T(97, 98),
        U(99, 99);

        private final int first;
        private final int last;

        Section(int first, int last) {
            this.first = first;
            this.last = last;
        }
    }

    /** Checks that there is such a section or division. */
    public Ksic {
        Objects.requireNonNull(code, "code");
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "an industry is named by a letter from A to U and two to five digits, such as C10: \"" + code
                            + "\"");
        }
        if (code.length() > 1) {
            Section section = Section.valueOf(code.substring(0, 1));
            int division = Integer.parseInt(code.substring(1, 3));
            if (division < section.first || division > section.last) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "section %s of the industrial classification has divisions %02d to %02d: \"%s\"",
                        section,
                        section.first,
                        section.last,
                        code));
            }
        }
    }

    /**
     * An industry by its code.
     *
     * @param code such as {@code C}, {@code C10} or {@code C31202}
     * @return the industry
     * @throws IllegalArgumentException if there is no such section or division, or the form is another
     */
    public static Ksic of(String code) {
        return new Ksic(code);
    }

    /**
     * All sections.
     *
     * @return A to U
     */
    public static List<Ksic> sections() {
        return Arrays.stream(Section.values()).map(Section::name).map(Ksic::of).toList();
    }

    /**
     * The section.
     *
     * @return the code of one letter
     */
    public Ksic section() {
        return of(code.substring(0, 1));
    }

    /**
     * The division.
     *
     * @return the code of a letter and two digits, or nothing if this is a section
     */
    public Optional<Ksic> division() {
        return code.length() < 3 ? Optional.empty() : Optional.of(of(code.substring(0, 3)));
    }

    /**
     * The divisions that this industry has a part in.
     *
     * @return those of a section, or the one that a finer code is in
     */
    public List<Ksic> divisions() {
        Section section = Section.valueOf(code.substring(0, 1));
        return division()
                .map(List::of)
                .orElseGet(() -> IntStream.rangeClosed(section.first, section.last)
                        .mapToObj(number -> of(String.format(Locale.ROOT, "%s%02d", section, number)))
                        .toList());
    }

    /**
     * Whether this industry is another one or a part of it.
     *
     * @param other the other industry
     * @return true if it is
     */
    public boolean isWithin(Ksic other) {
        return code.startsWith(other.code);
    }

    @Override
    public int compareTo(Ksic other) {
        return code.compareTo(other.code);
    }

    /** {@code C31202}. */
    @Override
    public String toString() {
        return code;
    }
}
