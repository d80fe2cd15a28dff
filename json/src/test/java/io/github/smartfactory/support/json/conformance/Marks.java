package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The scores that the cases of a gate are made of, which follow from its pass mark, its sheet and what it drops. */
final class Marks {

    static final Score TENTH = Score.parse("0.1");

    /** How the scores are named after which cases are called; of any other score the figure is its name. */
    private static final Map<String, String> TENS =
            Map.of("50", "fifty", "60", "sixty", "70", "seventy", "80", "eighty", "90", "ninety");

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final Score step;
    private final Score total;
    private final Score mark;
    private final boolean matters;
    private final Aggregation aggregation;

    Marks(Gate gate) {
        this.matters = gate.passMark().isPresent();
        this.step = gate.sheet().step();
        this.total = Score.of(gate.sheet().total());
        this.aggregation = gate.aggregation().value();
        this.mark = gate.passMark().map(it -> it.value()).orElseGet(() -> part("70"));
    }

    /** The pass mark; where there is none, seven tenths of all points. */
    Score mark() {
        return mark;
    }

    Score total() {
        return total;
    }

    String word() {
        return TENS.getOrDefault(mark.toString(), mark.toString());
    }

    String shortOf() {
        return (step.equals(TENTH) ? "a-tenth" : "a-step") + "-short-of-" + word();
    }

    /** A part of all points, given in percent. */
    Score part(String percent) {
        return inSteps(Score.parse(percent).times(total.numerator()).dividedBy(100));
    }

    List<Score> parts(String... percents) {
        return Arrays.stream(percents).map(this::part).toList();
    }

    /** So many times a score, or as often as it takes for one to be left. */
    List<Score> of(int number, Score each) {
        return Collections.nCopies(Math.max(number, aggregation.fewest()), each);
    }

    List<Score> seven() {
        return of(7, mark);
    }

    /** One a step below the pass mark; as many more as are dropped, so that it matters to the pass mark. */
    List<Score> sevenWithLower() {
        List<Score> sums = new ArrayList<>(seven());
        int lower = matters ? aggregation.lowestDropped() + 1 : 1;
        int middle = Math.min(3, sums.size() - lower);
        Collections.fill(sums.subList(middle, middle + lower), mark.minus(step));
        return sums;
    }

    /** As far above the pass mark as below it. */
    List<Score> unequal() {
        return List.of(
                mark.minus(apart("30")),
                mark.minus(apart("14.5")),
                mark.minus(apart("10")),
                mark,
                mark.plus(apart("10")),
                mark.plus(apart("14.5")),
                mark.plus(apart("30")));
    }

    List<Score> two() {
        return List.of(mark.minus(apart("10")), mark.plus(apart("10")));
    }

    List<Score> thirds() {
        return Stream.concat(Stream.of(mark.minus(step)), of(3, mark).stream().skip(1))
                .toList();
    }

    /** How far a score is from the pass mark, of thirty points, where there is room for so many on either side. */
    private Score apart(String points) {
        Score room = mark.min(total.minus(mark)).min(Score.of(30));
        return inSteps(Score.parse(points).times(room.numerator()).dividedBy(room.denominator() * 30));
    }

    /** What the committee has to give where the job scores are the highest. */
    List<Score> madeUp(JobScoring jobs) {
        Score enough = needed(jobs);
        Score even = inSteps(enough);
        return of(3, even.isLessThan(enough) ? even.plus(step) : even);
    }

    /** The least less than that which is not enough. */
    List<Score> notMadeUp(JobScoring jobs) {
        List<Score> sums = new ArrayList<>(madeUp(jobs));
        for (int i = sums.size() - 1; i >= 0 && !aggregation.of(sums).isLessThan(needed(jobs)); i--) {
            sums.set(i, sums.get(i).minus(step));
        }
        return sums;
    }

    private Score needed(JobScoring jobs) {
        Share rest = jobs.weight().complement();
        return mark.minus(Score.of(jobs.maximum()).times(jobs.weight()))
                .times(rest.denominator())
                .dividedBy(rest.numerator())
                .max(Score.ZERO);
    }

    /**
     * What four evaluators but one have to give for the pass mark to be reached with a last card, and what is a step less;
     * nothing if no score has to pass, or none would be enough.
     */
    List<Score> allButOne(Score last) {
        for (Score each = Score.ZERO; matters && !each.isGreaterThan(total); each = each.plus(step)) {
            List<Score> sums = new ArrayList<>(of(4, each));
            sums.set(0, last);
            if (!aggregation.of(sums).isLessThan(mark)) {
                Score below = each.minus(step);
                return below.isNegative() ? List.of(each) : List.of(below, each);
            }
        }
        return List.of();
    }

    private Score inSteps(Score score) {
        long steps = Math.floorDiv(score.numerator() * step.denominator(), score.denominator() * step.numerator());
        return step.times(steps);
    }

    // ---- Words ----

    static String percent(Share share) {
        return Score.of(100).times(share).toString();
    }

    /** A number in English. */
    static String number(Score score) {
        return score.inStepsOf(Score.of(1))
                .filter(it -> it >= 0 && it < NUMBERS.size())
                .map(it -> NUMBERS.get(it.intValue()))
                .orElseGet(score::toString);
    }

    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
