package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What is known of whether something holds, and which unknowns it turns on.
 *
 * @param truth whether it holds
 * @param pivots the unknowns that it turns on; none if and only if it is known
 */
public record Check(Truth truth, List<Pivot> pivots) {

    private static final Check YES = new Check(Truth.YES, List.of());

    private static final Check NO = new Check(Truth.NO, List.of());

    /** Checks that what is not known turns on something. */
    public Check {
        Objects.requireNonNull(truth, "truth");
        pivots = List.copyOf(Objects.requireNonNull(pivots, "pivots"));
        if ((truth == Truth.UNKNOWN) == pivots.isEmpty()) {
            throw new IllegalArgumentException(
                    "what is unknown turns on something, and what is known on nothing: " + truth + ", " + pivots);
        }
    }

    /**
     * What is known.
     *
     * @param holds whether it holds
     * @return the check
     */
    public static Check known(boolean holds) {
        return holds ? YES : NO;
    }

    /**
     * What one fact settles alone.
     *
     * @param truth what the fact says
     * @param fact the fact; made only if it is unknown
     * @return the check, turning on the fact if it is unknown
     */
    public static Check of(Truth truth, Supplier<Unknown> fact) {
        return truth == Truth.UNKNOWN ? open(fact.get()) : known(truth == Truth.YES);
    }

    /**
     * What one unknown fact settles alone.
     *
     * @param fact the fact
     * @return the check
     */
    public static Check open(Unknown fact) {
        return new Check(Truth.UNKNOWN, List.of(Pivot.of(fact)));
    }

    /**
     * Whether all of several hold.
     *
     * @param checks the checks
     * @return the check of all
     */
    public static Check all(List<Check> checks) {
        return atLeast(checks.size(), checks);
    }

    /**
     * Whether one of several holds.
     *
     * @param checks the checks
     * @return the check of any
     */
    public static Check any(List<Check> checks) {
        return atLeast(1, checks);
    }

    /**
     * Whether so many of several hold, by the logic of Kleene.
     *
     * @param number how many
     * @param checks the checks
     * @return the check of the number
     */
    public static Check atLeast(int number, List<Check> checks) {
        int yes = count(checks, Truth.YES);
        int open = count(checks, Truth.UNKNOWN);
        if (yes >= number) {
            return YES;
        }
        if (yes + open < number) {
            return NO;
        }
        boolean oneMoreIsEnough = yes + 1 == number;
        boolean oneLessIsTooFew = yes + open == number;
        List<Pivot> pivots = new ArrayList<>();
        for (Check check : checks) {
            for (Pivot pivot : check.pivots) {
                pivots.add(new Pivot(
                        pivot.unknown(), pivot.canProve() && oneMoreIsEnough, pivot.canRefute() && oneLessIsTooFew));
            }
        }
        return new Check(Truth.UNKNOWN, pivots);
    }

    /**
     * Whether it does not hold.
     *
     * @return the opposite check
     */
    public Check not() {
        return truth == Truth.UNKNOWN
                ? new Check(truth, pivots.stream().map(Pivot::not).toList())
                : known(truth == Truth.NO);
    }

    /** Whether it is so already, or may become so by an answer to one unknown alone. */
    boolean mayBe(Truth wanted, Unknown unknown) {
        return truth == wanted
                || pivots.stream()
                        .anyMatch(pivot -> pivot.unknown().equals(unknown)
                                && (wanted == Truth.YES ? pivot.canProve() : pivot.canRefute()));
    }

    static int count(List<Check> checks, Truth truth) {
        int count = 0;
        for (Check check : checks) {
            if (check.truth == truth) {
                count++;
            }
        }
        return count;
    }
}
