package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * How the scores of the evaluators become one: some of the highest and of the lowest are dropped, the rest is averaged.
 *
 * @param highestDropped how many of the highest are dropped; not negative
 * @param lowestDropped how many of the lowest are dropped; not negative
 */
public record Aggregation(int highestDropped, int lowestDropped) {

    /** The arithmetic mean of all (D21-132). */
    public static final Aggregation MEAN = new Aggregation(0, 0);

    /** The arithmetic mean without one highest and one lowest score (D21-106). */
    public static final Aggregation TRIMMED_MEAN = new Aggregation(1, 1);

    /** Checks the bounds. */
    public Aggregation {
        Checks.within(highestDropped, 0, 1_000, "highestDropped");
        Checks.within(lowestDropped, 0, 1_000, "lowestDropped");
    }

    /**
     * The fewest scores that leave one to be averaged.
     *
     * @return how many; at least 1
     */
    public int fewest() {
        return highestDropped + lowestDropped + 1;
    }

    /**
     * The scores that are averaged.
     *
     * @param scores the scores, in any order
     * @return those that are left, the lowest first
     * @throws IllegalArgumentException if none is left (interpretation I6)
     */
    public List<Score> counted(List<Score> scores) {
        Objects.requireNonNull(scores, "scores");
        if (scores.size() < fewest()) {
            throw new IllegalArgumentException(
                    "number of scores must be at least " + fewest() + ", or none would be left: " + scores.size());
        }
        List<Score> sorted = new ArrayList<>(scores);
        sorted.sort(Comparator.naturalOrder());
        return List.copyOf(sorted.subList(lowestDropped, sorted.size() - highestDropped));
    }

    /**
     * The mean of the scores that count.
     *
     * @param scores the scores, in any order
     * @return the mean, exact
     * @throws IllegalArgumentException if none is left (interpretation I6)
     */
    public Score of(List<Score> scores) {
        List<Score> counted = counted(scores);
        return Score.sum(counted).dividedBy(counted.size());
    }
}
