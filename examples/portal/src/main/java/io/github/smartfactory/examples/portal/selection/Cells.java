package io.github.smartfactory.examples.portal.selection;

import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What is written in cells; nothing if it is not what was asked for. */
final class Cells {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "o", "예", "해당");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "x", "아니요", "아니오", "해당없음");

    private Cells() {}

    static Optional<Score> score(String text) {
        return read(text, Score::parse);
    }

    static Optional<Won> won(String text) {
        return read(text, Won::parse).filter(amount -> !amount.isNegative());
    }

    static Optional<Boolean> yesOrNo(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        return YES.contains(plain) ? Optional.of(true) : NO.contains(plain) ? Optional.of(false) : Optional.empty();
    }

    static Optional<SizeClass> size(String text) {
        return Arrays.stream(SizeClass.values())
                .filter(size -> size.key().equalsIgnoreCase(text)
                        || size.label().korean().equals(text)
                        || size.label().english().equalsIgnoreCase(text))
                .findFirst();
    }

    private static <T> Optional<T> read(String text, Function<String, T> reader) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
