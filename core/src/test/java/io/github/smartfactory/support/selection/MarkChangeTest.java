package io.github.smartfactory.support.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.scoring.Aggregation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkChangeTest {

    private static final int MOST = 3;

    @Test
    void theOneInTheMiddleRisesFirstAndTakesTheHighestAlong() {
        MarkChange trimmed = new MarkChange(Aggregation.TRIMMED_MEAN, 10);
        assertThat(trimmed.raise(scores(6, 1, 4), 6)).contains(scores(6, 1, 6));
        assertThat(trimmed.raise(scores(6, 1, 4), 7)).contains(scores(7, 1, 7));
        assertThat(trimmed.raise(scores(6, 1, 4), 4)).contains(scores(6, 1, 4));
        assertThat(trimmed.raise(scores(6, 1, 4), 10)).contains(scores(10, 1, 10));
        assertThat(trimmed.raise(scores(6, 1, 4), 11)).isEmpty();
    }

    @Test
    void theOneInTheMiddleFallsFirstAndTakesTheLowestAlong() {
        MarkChange trimmed = new MarkChange(Aggregation.TRIMMED_MEAN, 10);
        boolean[] none = new boolean[3];
        assertThat(trimmed.lower(scores(6, 1, 4), none, 1)).contains(scores(6, 1, 1));
        assertThat(trimmed.lower(scores(6, 1, 4), none, 0)).contains(scores(6, 0, 0));
        assertThat(trimmed.lower(scores(6, 1, 4), none, -1)).isEmpty();
    }

    @Test
    void whatIsNotMarkedYetStaysAtTheMost() {
        MarkChange mean = new MarkChange(Aggregation.MEAN, 10);
        boolean[] first = {true, false, false};
        assertThat(mean.lower(scores(10, 4, 3), first, 10)).contains(scores(10, 0, 0));
        assertThat(mean.lower(scores(10, 4, 3), first, 9)).isEmpty();
    }

    /** All scores from 0 to 3 of up to four evaluators, with all targets, against all other scores there could be. */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "3, 0, 0", "3, 1, 1", "3, 1, 0", "3, 0, 1", "4, 1, 1", "4, 2, 0", "4, 0, 2", "4, 2, 1"})
    void noOtherScoresReachATargetForFewerSteps(int evaluators, int highest, int lowest) {
        Aggregation aggregation = new Aggregation(highest, lowest);
        MarkChange change = new MarkChange(aggregation, MOST);
        int counted = change.counted(evaluators);
        List<long[]> all = all(evaluators);
        for (long[] now : all) {
            for (long target = -1; target <= counted * MOST + 1; target++) {
                long wanted = target;
                assertCheapest(
                        now,
                        change.raise(now, target),
                        all.stream()
                                .filter(other -> isNowhereBelow(other, now))
                                .filter(other -> sum(aggregation, other) >= wanted)
                                .toList());
                for (int open = 0; open < 1 << evaluators; open++) {
                    boolean[] fixed = fixed(open, evaluators);
                    if (isAtTheMostWhere(fixed, now)) {
                        assertCheapest(
                                now,
                                change.lower(now, fixed, target),
                                all.stream()
                                        .filter(other -> isNowhereBelow(now, other) && isAtTheMostWhere(fixed, other))
                                        .filter(other -> sum(aggregation, other) <= wanted)
                                        .toList());
                    }
                }
            }
        }
    }

    private static void assertCheapest(long[] now, Optional<long[]> changed, List<long[]> enough) {
        OptionalLong fewest =
                enough.stream().mapToLong(other -> steps(now, other)).min();
        assertThat(changed.isPresent()).isEqualTo(fewest.isPresent());
        if (changed.isPresent()) {
            assertThat(enough).as(Arrays.toString(now)).contains(changed.get());
            assertThat(steps(now, changed.get())).as(Arrays.toString(now)).isEqualTo(fewest.orElseThrow());
        }
    }

    private static long[] scores(long... scores) {
        return scores;
    }

    private static List<long[]> all(int evaluators) {
        List<long[]> all = new ArrayList<>(List.of(new long[evaluators]));
        for (int i = 0; i < evaluators; i++) {
            List<long[]> next = new ArrayList<>();
            for (long[] each : all) {
                for (long score = 0; score <= MOST; score++) {
                    long[] other = each.clone();
                    other[i] = score;
                    next.add(other);
                }
            }
            all = next;
        }
        return all;
    }

    private static boolean[] fixed(int bits, int evaluators) {
        boolean[] fixed = new boolean[evaluators];
        for (int i = 0; i < evaluators; i++) {
            fixed[i] = (bits >> i & 1) == 1;
        }
        return fixed;
    }

    private static boolean isAtTheMostWhere(boolean[] fixed, long[] scores) {
        for (int i = 0; i < scores.length; i++) {
            if (fixed[i] && scores[i] != MOST) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNowhereBelow(long[] scores, long[] others) {
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] < others[i]) {
                return false;
            }
        }
        return true;
    }

    private static long steps(long[] from, long[] to) {
        long steps = 0;
        for (int i = 0; i < from.length; i++) {
            steps += Math.abs(to[i] - from[i]);
        }
        return steps;
    }

    private static long sum(Aggregation aggregation, long[] scores) {
        long[] sorted = scores.clone();
        Arrays.sort(sorted);
        return Arrays.stream(sorted, aggregation.lowestDropped(), sorted.length - aggregation.highestDropped())
                .sum();
    }
}
