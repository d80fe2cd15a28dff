package io.github.smartfactory.support.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.testkit.reference.Fraction;
import io.github.smartfactory.support.vocabulary.Score;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What score cards come to, with the figures of a gate as they are printed. */
final class EvaluationReference {

    private final Program program;
    private final Gate gate;
    private final List<String> row;

    EvaluationReference(ProgramFile file, Gate gate) {
        this.program = file.program();
        this.gate = gate;
        this.row = file.printed(Printed.SHEETS).stream()
                .filter(it -> it.get(1).equals(gate.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no row of " + program.id() + " " + gate.key() + " in SHEETS of Printed.java"));
        assertThat(gate.sheet().criteria().stream().mapToLong(Criterion::maximum))
                .containsExactlyElementsOf(mostPoints());
    }

    /** What is given at a gate. */
    record Scores(Application application, Map<String, String> jobs, List<ScoreCard> cards, List<String> committee) {}

    static String text(Fraction fraction) {
        return Score.parse(fraction.numerator() + "/" + fraction.denominator()).toString();
    }

    /** What the job score counts for, in percent, and the most that it may be. */
    static long[] jobs(String cell) {
        return Arrays.stream(cell.split(" of ", -1)).mapToLong(Long::parseLong).toArray();
    }

    private List<Long> mostPoints() {
        return Arrays.stream(Printed.said(row.get(2)).split(" ", -1))
                .map(Long::valueOf)
                .toList();
    }

    Map<String, Object> expected(Scores scores) {
        for (ScoreCard card : scores.cards()) {
            if (!fits(card)) {
                return Tree.object("refused", "card-does-not-fit");
            }
        }
        int drops = Integer.parseInt(Printed.said(row.get(6)));
        if (scores.committee().size() <= 2 * drops) {
            return Tree.object("refused", "too-few-evaluators");
        }
        Optional<long[]> weighed = Printed.printed(row.get(4)).map(EvaluationReference::jobs);
        Optional<Fraction> job = Optional.empty();
        if (weighed.isPresent()) {
            List<Fraction> each = scores.jobs().values().stream()
                    .map(it -> Fraction.of(Score.parse(it)))
                    .toList();
            if (each.stream().anyMatch(it -> it.compare(Fraction.of(weighed.get()[1], 1)) > 0)) {
                return Tree.object("refused", "job-score-above-the-most");
            }
            job = Optional.of(Fraction.sum(each).dividedBy(Fraction.of(each.size(), 1)));
        }
        List<Fraction> known =
                scores.cards().stream().map(EvaluationReference::sum).toList();
        int open = scores.committee().size() - known.size();
        long all = mostPoints().stream().mapToLong(Long::longValue).sum();
        Fraction least = mean(known, open, Fraction.ZERO, drops);
        Fraction most = mean(known, open, Fraction.of(all, 1), drops);
        Fraction extra = Fraction.ZERO;
        Optional<BonusScheme> scheme = program.bonus().filter(it -> row.get(5).equals("yes"));
        if (scheme.isPresent()) {
            extra = ScoringCases.points(scheme.get(), scores.application());
        }
        Fraction low = whole(least, weighed, job).plus(extra);
        Fraction high = whole(most, weighed, job).plus(extra);
        Optional<Fraction> mark = Printed.printed(row.get(3)).map(Score::parse).map(Fraction::of);
        boolean passesLow = mark.isEmpty() || low.compare(mark.get()) >= 0;
        boolean passesHigh = mark.isEmpty() || high.compare(mark.get()) >= 0;
        return Tree.object(
                "committee", range(least, most),
                "job", job.map(EvaluationReference::text),
                "bonus", scheme.isPresent() ? Optional.of(text(extra)) : Optional.empty(),
                "points", range(low, high),
                "passes", passesLow ? "yes" : passesHigh ? "unknown" : "no");
    }

    private static Fraction whole(Fraction committee, Optional<long[]> weighed, Optional<Fraction> job) {
        if (weighed.isEmpty() || job.isEmpty()) {
            return committee;
        }
        Fraction weight = Fraction.of(weighed.get()[0], 100);
        return committee.times(Fraction.of(1, 1).minus(weight)).plus(job.get().times(weight));
    }

    private static Map<String, Object> range(Fraction least, Fraction most) {
        return Tree.object("least", text(least), "most", text(most));
    }

    private static Fraction sum(ScoreCard card) {
        return Fraction.sum(card.marks().values().stream().map(Fraction::of).toList());
    }

    private static Fraction mean(List<Fraction> known, int open, Fraction each, int drops) {
        List<Fraction> all = new ArrayList<>(
                Stream.concat(known.stream(), Stream.generate(() -> each).limit(open))
                        .sorted(Comparator.comparing(it -> it, Fraction::compare))
                        .toList());
        List<Fraction> counted = all.subList(drops, all.size() - drops);
        return Fraction.sum(counted).dividedBy(Fraction.of(counted.size(), 1));
    }

    private boolean fits(ScoreCard card) {
        boolean fits = card.marks().size() == gate.sheet().criteria().size();
        for (Criterion criterion : gate.sheet().criteria()) {
            Score mark = card.marks().get(criterion.key());
            if (mark == null) {
                return false;
            }
            Fraction its = Fraction.of(mark);
            fits &= its.compare(Fraction.ZERO) >= 0
                    && its.compare(Fraction.of(criterion.maximum(), 1)) <= 0
                    && its.dividedBy(Fraction.of(gate.sheet().step()))
                            .denominator()
                            .equals(BigInteger.ONE);
        }
        return fits;
    }
}
