package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.scoring.Aggregation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * The cheapest way to move the sum of the scores that count, in whole steps.
 *
 * <p>The lowest that are dropped stay as they are: raising them gains nothing before they pass others. Those that count
 * gain a step for a step until they meet the lowest of the highest that are dropped; from there on those that stand level
 * with them have to be lifted, too, before a step is gained.
 */
final class MarkChange {

    private final Aggregation aggregation;
    private final long most;

    /** For scores from 0 to a number of steps. */
    MarkChange(Aggregation aggregation, long most) {
        this.aggregation = aggregation;
        this.most = most;
    }

    /** How many scores count. */
    int counted(int scores) {
        return scores - aggregation.highestDropped() - aggregation.lowestDropped();
    }

    /** Scores, none lower than now, of which those that count sum to at least a target, for the fewest steps. */
    Optional<long[]> raise(long[] scores, long target) {
        return raise(scores, new boolean[scores.length], aggregation.lowestDropped(), target);
    }

    /**
     * Scores, none higher than now, of which those that count sum to at most a target, for the fewest steps. Some stay as
     * they are; these are at the most.
     */
    Optional<long[]> lower(long[] scores, boolean[] fixed, long target) {
        return raise(mirror(scores), fixed, aggregation.highestDropped(), counted(scores.length) * most - target)
                .map(this::mirror);
    }

    private long[] mirror(long[] scores) {
        return Arrays.stream(scores).map(score -> most - score).toArray();
    }

    /** Those that stay as they are are at zero here, and so among the lowest. */
    private Optional<long[]> raise(long[] scores, boolean[] fixed, int lowest, long target) {
        Integer[] order = new Integer[scores.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing((Integer i) -> !fixed[i]).thenComparing(i -> scores[i]));
        int counted = counted(scores.length);
        long[] sorted = new long[scores.length - lowest];
        Arrays.setAll(sorted, i -> scores[order[lowest + i]]);
        int first = 0;
        while (first < counted && fixed[order[lowest + first]]) {
            first++;
        }
        long needed = target - Arrays.stream(sorted, 0, counted).sum();
        if (target > (counted - first) * most) {
            return Optional.empty();
        }
        // Up to the level of the lowest one dropped at the top.
        long level = counted < sorted.length ? sorted[counted] : most;
        for (int i = first; i < counted && needed > 0; i++) {
            long gain = Math.min(needed, level - sorted[i]);
            sorted[i] += gain;
            needed -= gain;
        }
        // Beyond it, level by level.
        while (needed > 0) {
            for (int i = counted; i < sorted.length && sorted[i] == level; i++) {
                sorted[i]++;
            }
            for (int i = first; i < counted && needed > 0; i++) {
                sorted[i]++;
                needed--;
            }
            level++;
        }
        long[] raised = scores.clone();
        for (int i = 0; i < sorted.length; i++) {
            raised[order[lowest + i]] = sorted[i];
        }
        return Optional.of(raised);
    }
}
