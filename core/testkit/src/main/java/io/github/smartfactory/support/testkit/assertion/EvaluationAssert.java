package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.scoring.Bonus;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gap;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Assertions on what a candidate gets at a gate. */
public class EvaluationAssert extends AbstractCitedAssert<EvaluationAssert, Evaluation> {

    /**
     * Assertions on an evaluation.
     *
     * @param actual the evaluation
     */
    public EvaluationAssert(@Nullable Evaluation actual) {
        super(actual, EvaluationAssert.class);
    }

    @Override
    String shown() {
        return Texts.explained(
                actual::explain, register(), actual, actual.gate().gate().grounds());
    }

    @Override
    Grounds grounds() {
        return actual.explain().grounds();
    }

    private EvaluationAssert range(String what, Score least, Score most, Optional<ScoreRange> was) {
        return same(what, Optional.of(new ScoreRange(least, most)), was, EvaluationAssert::text);
    }

    private static String text(Optional<ScoreRange> points) {
        return points.map(range -> range.isExact()
                        ? points(range.least())
                        : "from " + points(range.least()) + " to " + points(range.most()))
                .orElse("none");
    }

    private static String points(Score points) {
        return points + " points";
    }

    private EvaluationAssert passing(Truth expected) {
        isNotNull();
        return same("candidate " + actual.candidate().id(), expected, actual.passes(), its -> switch (its) {
            case YES -> "passing";
            case NO -> "failing";
            case UNKNOWN -> "open";
        });
    }

    /**
     * Verifies that the final score can only be this.
     *
     * @param points the points, such as {@code "87.5"} or {@code "209/3"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not a number of points
     */
    public EvaluationAssert scores(String points) {
        return scores(Texts.score(points));
    }

    /**
     * Verifies that the final score can only be this.
     *
     * @param points the points
     * @return these assertions
     */
    public EvaluationAssert scores(Score points) {
        isNotNull();
        return range("the final score", points, points, Optional.of(actual.points()));
    }

    /**
     * Verifies that the score of the committee can only be this.
     *
     * @param points the points, such as {@code "87.5"} or {@code "209/3"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not a number of points
     */
    public EvaluationAssert hasCommitteeScore(String points) {
        return hasCommitteeScore(Texts.score(points));
    }

    /**
     * Verifies that the score of the committee can only be this.
     *
     * @param points the points
     * @return these assertions
     */
    public EvaluationAssert hasCommitteeScore(Score points) {
        isNotNull();
        return range("the score of the committee", points, points, Optional.of(actual.committee()));
    }

    /**
     * Verifies that a job score counts, and can only be this.
     *
     * @param points the points, such as {@code "87.5"} or {@code "209/3"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not a number of points
     */
    public EvaluationAssert hasJobScore(String points) {
        return hasJobScore(Texts.score(points));
    }

    /**
     * Verifies that a job score counts, and can only be this.
     *
     * @param points the points
     * @return these assertions
     */
    public EvaluationAssert hasJobScore(Score points) {
        isNotNull();
        return range("the job score", points, points, actual.jobs());
    }

    /**
     * Verifies that bonus points are added, and can only be these.
     *
     * @param points the points, such as {@code "87.5"} or {@code "209/3"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not a number of points
     */
    public EvaluationAssert hasBonus(String points) {
        return hasBonus(Texts.score(points));
    }

    /**
     * Verifies that bonus points are added, and can only be these.
     *
     * @param points the points
     * @return these assertions
     */
    public EvaluationAssert hasBonus(Score points) {
        isNotNull();
        return range("the bonus", points, points, actual.bonus().map(Bonus::points));
    }

    /**
     * Verifies the least and the most that the final score can still be.
     *
     * @param least the least, such as {@code "69.5"}
     * @param most the most
     * @return these assertions
     * @throws IllegalArgumentException if a text is not a number of points, or the least is more than the most
     */
    public EvaluationAssert scoresBetween(String least, String most) {
        return scoresBetween(Texts.score(least), Texts.score(most));
    }

    /**
     * Verifies the least and the most that the final score can still be.
     *
     * @param least the least
     * @param most the most
     * @return these assertions
     * @throws IllegalArgumentException if the least is more than the most
     */
    public EvaluationAssert scoresBetween(Score least, Score most) {
        isNotNull();
        return range("the final score", least, most, Optional.of(actual.points()));
    }

    /**
     * Verifies that no job score counts.
     *
     * @return these assertions
     */
    public EvaluationAssert hasNoJobScore() {
        isNotNull();
        return none("the job score", actual.jobs(), text(actual.jobs()));
    }

    /**
     * Verifies that bonus points are granted for exactly these items, whatever is still unknown.
     *
     * @param items the keys of the items, in any order; none if none gives points
     * @return these assertions
     * @throws IllegalArgumentException if there is no such item
     */
    public EvaluationAssert grantsBonusFor(String... items) {
        isNotNull();
        Optional<Bonus> bonus = actual.bonus();
        for (String item : items) {
            bonus.ifPresent(scheme -> scheme.finding(item));
        }
        return exactly(
                "the items that give bonus points",
                List.of(items),
                bonus.stream()
                        .flatMap(scheme -> scheme.findings().stream())
                        .filter(finding -> finding.granted() == Truth.YES)
                        .map(finding -> finding.item().key())
                        .toList());
    }

    /**
     * Verifies that the candidate passes, whatever is still missing.
     *
     * @return these assertions
     */
    public EvaluationAssert passes() {
        return passing(Truth.YES);
    }

    /**
     * Verifies that the candidate fails, whatever is still missing.
     *
     * @return these assertions
     */
    public EvaluationAssert fails() {
        return passing(Truth.NO);
    }

    /**
     * Verifies that what is missing decides whether the candidate passes.
     *
     * @return these assertions
     */
    public EvaluationAssert isOpen() {
        return passing(Truth.UNKNOWN);
    }

    /**
     * Verifies that there is a pass mark, and what it is.
     *
     * @param points the points, such as {@code "70"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not a number of points
     */
    public EvaluationAssert hasPassMark(String points) {
        return hasPassMark(Texts.score(points));
    }

    /**
     * Verifies that there is a pass mark, and what it is.
     *
     * @param points the points
     * @return these assertions
     */
    public EvaluationAssert hasPassMark(Score points) {
        isNotNull();
        Objects.requireNonNull(points, "points");
        return same(
                "the pass mark",
                Optional.of(points),
                actual.passMark(),
                its -> its.map(EvaluationAssert::points).orElse("none"));
    }

    /**
     * Verifies that nothing is missing.
     *
     * @return these assertions
     */
    public EvaluationAssert isFinal() {
        isNotNull();
        return exactly("what is missing", List.of(), missing(gap -> Optional.of(Texts.of(gap.message()))));
    }

    /**
     * Verifies that the cards of exactly these evaluators are missing.
     *
     * @param evaluators the ids of the evaluators, in any order; none if all have marked
     * @return these assertions
     */
    public EvaluationAssert isMissingCardsOf(String... evaluators) {
        isNotNull();
        return exactly(
                "the evaluators whose cards are missing",
                List.of(evaluators),
                missing(gap -> gap instanceof Gap.Card card ? Optional.of(card.evaluator()) : Optional.empty()));
    }

    /**
     * Verifies that the job scores of exactly these companies are missing.
     *
     * @param companies the ids of the companies, in any order; none if all are known
     * @return these assertions
     */
    public EvaluationAssert isMissingJobScoresOf(String... companies) {
        isNotNull();
        return exactly(
                "the companies whose job scores are missing",
                List.of(companies),
                missing(gap -> gap instanceof Gap.JobScore score ? Optional.of(score.company()) : Optional.empty()));
    }

    /**
     * Verifies that exactly these facts are missing for the bonus points.
     *
     * @param facts the facts as an {@link Unknown} writes them, such as {@code "A1: trait eco-factory"}, in any order;
     *     none if no fact matters any more
     * @return these assertions
     */
    public EvaluationAssert isMissingFacts(String... facts) {
        isNotNull();
        return exactly(
                "the facts that are missing",
                List.of(facts),
                missing(gap ->
                        gap instanceof Gap.Fact fact ? Optional.of(fact.fact().toString()) : Optional.empty()));
    }

    private List<String> missing(Function<Gap, Optional<String>> text) {
        return actual.gaps().stream().flatMap(gap -> text.apply(gap).stream()).toList();
    }
}
