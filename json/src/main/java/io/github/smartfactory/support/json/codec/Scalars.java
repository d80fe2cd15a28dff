package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.tree.Node;
import io.github.smartfactory.support.json.tree.Node.JsonBoolean;
import io.github.smartfactory.support.json.tree.Node.JsonNumber;
import io.github.smartfactory.support.json.tree.Node.JsonText;
import io.github.smartfactory.support.json.tree.Place;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Score;
import java.math.BigDecimal;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Numbers, amounts, shares, scores and truth values. */
final class Scalars {

    private static final int MOST_DIGITS = 100;

    static final Codec<Integer> INT = new WholeCodec<>(
            "a whole number", Integer.MIN_VALUE, Integer.MAX_VALUE, Math::toIntExact, Integer::longValue);

    static final Codec<Long> LONG =
            new WholeCodec<>("a whole number", Long.MIN_VALUE, Long.MAX_VALUE, number -> number, number -> number);

    static final Codec<BigDecimal> DECIMAL =
            new DecimalCodec<>("a number", number -> number, text -> {
                throw new IllegalArgumentException("expected a number, not a text");
            }) {
                @Override
                public void write(BigDecimal value, Writing out) {
                    out.sink().number(value);
                }
            };

    /** Decimals where they are exact, else ratios: {@code 0.5}, {@code "1/3"}. */
    static final Codec<Share> SHARE = new DecimalCodec<>("a share such as 0.5 or \"1/3\"", Share::of, Share::parse) {
        @Override
        public void write(Share value, Writing out) {
            String text = value.toString();
            if (text.endsWith("%")) {
                out.sink().number(plain(new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2)));
            } else {
                out.sink().text(text);
            }
        }
    };

    /** Decimals where they are exact, else ratios: {@code 69.5}, {@code "209/3"}. */
    static final Codec<Score> SCORE = new DecimalCodec<>("a score such as 69.5 or \"209/3\"", Score::of, Score::parse) {
        @Override
        public void write(Score value, Writing out) {
            String text = value.toString();
            if (text.indexOf('/') < 0) {
                out.sink().number(plain(new BigDecimal(text)));
            } else {
                out.sink().text(text);
            }
        }
    };

    /** Whole won; texts are read, too, in every way that {@link Won#parse} knows. */
    static final Codec<Won> WON = new WonCodec();

    static final Codec<Boolean> BOOLEAN = new Codec<>() {
        @Override
        public void write(Boolean value, Writing out) {
            out.sink().bool(value);
        }

        @Override
        public @Nullable Boolean read(Node node, Reading in) {
            return node instanceof JsonBoolean bool ? (Boolean) bool.value() : in.wrongType(node, expected());
        }

        @Override
        String expected() {
            return "true or false";
        }
    };

    private Scalars() {}

    private static BigDecimal plain(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The number as it is written. Null if it has more digits than anything here could have. */
    private static @Nullable BigDecimal decimal(JsonNumber number, Reading in) {
        try {
            BigDecimal decimal = new BigDecimal(number.digits());
            if (decimal.scale() <= MOST_DIGITS
                    && (long) decimal.precision() - decimal.scale() <= MOST_DIGITS
                    && decimal.scale() >= -MOST_DIGITS) {
                return decimal;
            }
        } catch (NumberFormatException e) {
            return in.invalid(number.place(), "not a number that is read: " + Place.clip(number.digits()));
        }
        return in.invalid(
                number.place(),
                "a number has at most " + MOST_DIGITS + " digits on either side of the point: "
                        + Place.clip(number.digits()));
    }

    /** Whole numbers within bounds. */
    static final class WholeCodec<T> extends Codec<T> {

        private final String expected;
        private final long least;
        private final long most;
        private final LongFunction<T> of;
        private final ToLongFunction<T> number;

        WholeCodec(String expected, long least, long most, LongFunction<T> of, ToLongFunction<T> number) {
            this.expected = expected;
            this.least = least;
            this.most = most;
            this.of = of;
            this.number = number;
        }

        @Override
        public void write(T value, Writing out) {
            out.sink().number(number.applyAsLong(value));
        }

        @Override
        public @Nullable T read(Node node, Reading in) {
            if (!(node instanceof JsonNumber digits)) {
                return in.wrongType(node, expected());
            }
            BigDecimal decimal = decimal(digits, in);
            if (decimal == null) {
                return null;
            }
            if (decimal.stripTrailingZeros().scale() > 0) {
                return in.invalid(node.place(), "expected " + expected + ", not " + Place.clip(digits.digits()));
            }
            if (decimal.compareTo(BigDecimal.valueOf(least)) < 0 || decimal.compareTo(BigDecimal.valueOf(most)) > 0) {
                return in.invalid(
                        node.place(),
                        "expected " + expected + " from " + least + " to " + most + ", not "
                                + Place.clip(digits.digits()));
            }
            return of.apply(decimal.longValueExact());
        }

        @Override
        String expected() {
            return expected;
        }
    }

    private static final class WonCodec extends Codec<Won> {

        private static final Codec<Won> NUMBER =
                new WholeCodec<>("whole won", Long.MIN_VALUE, Long.MAX_VALUE, Won::of, Won::amount);

        @Override
        public void write(Won value, Writing out) {
            if (out.wonAsText()) {
                out.sink().text(String.valueOf(value.amount()));
            } else {
                out.sink().number(value.amount());
            }
        }

        @Override
        public @Nullable Won read(Node node, Reading in) {
            if (node instanceof JsonNumber) {
                return NUMBER.read(node, in);
            }
            if (!(node instanceof JsonText text)) {
                return in.wrongType(node, expected());
            }
            return in.parsed(text.value(), text.place(), Won::parse);
        }

        @Override
        String expected() {
            return "whole won";
        }
    }

    /** Decimal numbers, or texts that say what no decimal can. */
    abstract static class DecimalCodec<T> extends Codec<T> {

        private final String expected;
        private final Function<BigDecimal, T> of;
        private final Function<String, T> parse;

        DecimalCodec(String expected, Function<BigDecimal, T> of, Function<String, T> parse) {
            this.expected = expected;
            this.of = of;
            this.parse = parse;
        }

        @Override
        public @Nullable T read(Node node, Reading in) {
            if (node instanceof JsonText text) {
                return in.parsed(text.value(), text.place(), parse);
            }
            if (!(node instanceof JsonNumber number)) {
                return in.wrongType(node, expected());
            }
            BigDecimal decimal = decimal(number, in);
            if (decimal == null) {
                return null;
            }
            try {
                return of.apply(decimal);
            } catch (IllegalArgumentException | ArithmeticException e) {
                return in.invalid(node.place(), String.valueOf(e.getMessage()));
            }
        }

        @Override
        String expected() {
            return expected;
        }
    }
}
