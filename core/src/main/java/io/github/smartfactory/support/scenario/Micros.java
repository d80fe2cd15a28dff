package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Score;
import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Points and times of populations as whole millionths, so that columns of them are exact. */
final class Micros {

    /** Stands for what is not known. */
    static final long UNKNOWN = Long.MIN_VALUE;

    private static final long MILLION = 1_000_000;

    private static final long MOST = 1_000_000_000;

    private Micros() {}

    static long of(Score score, String name) {
        boolean fits = MILLION % score.denominator() == 0
                && score.compareTo(Score.of(MOST)) <= 0
                && score.compareTo(Score.of(-MOST)) >= 0;
        if (!fits) {
            throw new IllegalArgumentException(
                    name + " must have at most six decimals and be from -" + MOST + " to " + MOST + ": " + score);
        }
        return score.numerator() * (MILLION / score.denominator());
    }

    /** The least whole number of millionths that is not below a score. */
    static long atLeast(Score score) {
        BigInteger[] parts = BigInteger.valueOf(score.numerator())
                .multiply(BigInteger.valueOf(MILLION))
                .divideAndRemainder(BigInteger.valueOf(score.denominator()));
        BigInteger ceiling = parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
        if (ceiling.bitLength() > 62) {
            return ceiling.signum() > 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
        }
        return ceiling.longValue();
    }

    static long of(Instant moment, String name) {
        Checks.dated(moment, name);
        if (moment.getNano() % 1000 != 0) {
            throw new IllegalArgumentException(name + " must be given to the microsecond: " + moment);
        }
        return moment.getEpochSecond() * MILLION + moment.getNano() / 1000;
    }

    static Optional<Score> score(long micros) {
        return micros == UNKNOWN ? Optional.empty() : Optional.of(new Score(micros, MILLION));
    }

    static Optional<Instant> instant(long micros) {
        return micros == UNKNOWN ? Optional.empty() : Optional.of(moment(micros));
    }

    /** The moment of known microseconds. */
    static Instant moment(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** The points of a firm without those of the bonus. */
    static long points(Firm firm) {
        return firm.points().map(score -> of(score, "points")).orElse(UNKNOWN);
    }

    /** The bonus points that a firm could claim. */
    static long bonus(Firm firm) {
        return firm.bonus().map(score -> of(score, "bonus points")).orElse(0L);
    }

    /** When a firm applied. */
    static long applied(Firm firm) {
        return firm.applied().map(moment -> of(moment, "application")).orElse(UNKNOWN);
    }
}
