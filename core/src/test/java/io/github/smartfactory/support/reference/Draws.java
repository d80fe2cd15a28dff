package io.github.smartfactory.support.reference;

import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import java.util.Random;

/** Numbers drawn fast, with a leaning to the edges and to what announcements print. */
final class Draws {

    private static final List<Long> UNITS = List.of(1L, 1L, 1L, 10L, 1_000L, 10_000L, 100_000_000L, Long.MAX_VALUE);

    private Draws() {}

    static <T> T one(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Not negative. */
    static long amount(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextLong() & Long.MAX_VALUE;
            case 1 -> random.nextInt(200);
            case 2 -> Long.MAX_VALUE - random.nextInt(1_000);
            case 3 -> random.nextInt(1_000) * 10_000_000L;
            case 4 -> Math.abs(power(random) + random.nextInt(5) - 2);
            default -> (random.nextLong() & Long.MAX_VALUE) >>> random.nextInt(60);
        };
    }

    private static long power(Random random) {
        long power = 1;
        for (int i = random.nextInt(19); i > 0; i--) {
            power *= 10;
        }
        return power;
    }

    static long number(Random random) {
        return random.nextBoolean() ? amount(random) : -amount(random) - random.nextInt(2);
    }

    static Share share(Random random) {
        long denominator = switch (random.nextInt(5)) {
            case 0 -> 1 + (long) random.nextInt((int) Share.MAX_DENOMINATOR);
            case 1 -> 1 + random.nextInt(1_000);
            case 2 -> one(random, List.of(1L, 2L, 3L, 7L, 1L << 29, 244_140_625L, 999_999_937L, Share.MAX_DENOMINATOR));
            // Half of an odd amount lies half way.
            case 3 -> 2;
            default -> 100;
        };
        long numerator = random.nextInt(20) == 0 ? denominator : (long) (random.nextDouble() * (denominator + 1));
        return new Share(Math.min(numerator, denominator), denominator);
    }

    static Rounding rounding(Random random, Rounding.Mode mode) {
        long unit = random.nextInt(4) == 0 ? Math.max(1, amount(random)) : one(random, UNITS);
        return new Rounding(Won.of(unit), mode);
    }

    /** Mostly as evaluators and means of them give. */
    static Score score(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new Score(number(random), Math.max(1, amount(random)));
            case 1 -> Score.of(random.nextInt(201) - 100);
            case 2 -> new Score(random.nextInt(200_001) - 100_000, 1_000);
            default -> new Score(random.nextInt(2_000_001) - 1_000_000, 1 + random.nextInt(1_000));
        };
    }
}
