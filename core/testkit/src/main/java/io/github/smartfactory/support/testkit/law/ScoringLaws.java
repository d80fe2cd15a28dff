package io.github.smartfactory.support.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.Bonus;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.testkit.domain.ProgramCases;
import io.github.smartfactory.support.testkit.domain.ScoringCase;
import io.github.smartfactory.support.testkit.reference.Fraction;
import io.github.smartfactory.support.testkit.reference.ReferenceScoring;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What every evaluation keeps: its caps, its sums, the order of marks, permutation and what little knowledge allows.
 *
 * <p>Cases are drawn around the edges of {@linkplain #programs() the programs}; where none of them has an evaluation, the
 * laws are reported as skipped. Override {@link #scoringCases()} to draw from elsewhere.
 */
public interface ScoringLaws extends ProgramLaws {

    /**
     * Who is evaluated.
     *
     * @return candidates at the gates of the programs
     */
    @Provide
    default Arbitrary<ScoringCase> scoringCases() {
        return ProgramCases.scoring(programs());
    }

    // ---- Caps ----

    /**
     * A score lies between nothing and what sheet, job score and bonus can give together.
     *
     * @param given a candidate
     */
    @Property(tries = 300)
    default void theScoreIsWithinWhatCanBeReached(@ForAll("scoringCases") ScoringCase given) {
        Evaluation evaluation = given.complete();
        assertThat(evaluation.score())
                .as(shown(given, evaluation))
                .isBetween(Score.ZERO, ReferenceScoring.mostAt(given.gate()));
    }

    /**
     * Bonus points never exceed their cap.
     *
     * @param given a candidate
     */
    @Property(tries = 300)
    default void bonusPointsStayWithinTheirCap(@ForAll("scoringCases") ScoringCase given) {
        Evaluation evaluation = given.complete();
        evaluation
                .bonus()
                .ifPresent(bonus -> bonus.scheme()
                        .cap()
                        .ifPresent(cap -> assertThat(bonus.points().most())
                                .as(shown(given, evaluation))
                                .isLessThanOrEqualTo(cap.value())));
    }

    // ---- Sums ----

    /**
     * The committee's score is the mean of the sums that are left when the highest and the lowest are taken away, and lies
     * between them.
     *
     * @param given a candidate
     */
    @Property(tries = 300)
    default void theCommitteeScoreIsTheMeanOfWhatIsLeft(@ForAll("scoringCases") ScoringCase given) {
        Evaluation evaluation = given.complete();
        List<Fraction> left = left(given);
        Fraction committee = Fraction.of(evaluation.committee().least());
        assertThat(committee)
                .as(shown(given, evaluation))
                .isEqualTo(Fraction.sum(left).times(Fraction.of(1, left.size())));
        assertThat(left.stream().anyMatch(each -> each.compare(committee) <= 0)
                        && left.stream().anyMatch(each -> each.compare(committee) >= 0))
                .as(shown(given, evaluation))
                .isTrue();
    }

    /** The sums of the cards, the highest and the lowest taken away one by one. */
    private static List<Fraction> left(ScoringCase given) {
        List<Fraction> left = new ArrayList<>();
        for (ScoreCard card : given.book().of(given.candidate().id())) {
            left.add(Fraction.sum(
                    card.marks().values().stream().map(Fraction::of).toList()));
        }
        Comparator<Fraction> order = Fraction::compare;
        Aggregation aggregation = given.gate().gate().aggregation().value();
        for (int i = 0; i < aggregation.highestDropped(); i++) {
            left.remove(left.stream().max(order).orElseThrow());
        }
        for (int i = 0; i < aggregation.lowestDropped(); i++) {
            left.remove(left.stream().min(order).orElseThrow());
        }
        return left;
    }

    /**
     * The score is what the committee and the job score give by their weights, and the bonus points.
     *
     * @param given a candidate
     */
    @Property(tries = 300)
    default void theScoreIsTheWeightedSumOfItsParts(@ForAll("scoringCases") ScoringCase given) {
        Evaluation evaluation = given.complete();
        Gate gate = given.gate().gate();
        Fraction jobWeight = gate.jobs()
                .map(jobs ->
                        Fraction.of(jobs.weight().numerator(), jobs.weight().denominator()))
                .orElse(Fraction.of(0, 1));
        Fraction sum = Fraction.of(evaluation.committee().least())
                .times(Fraction.of(1, 1).minus(jobWeight));
        Score jobs = evaluation.jobs().map(ScoreRange::least).orElse(Score.ZERO);
        sum = sum.plus(Fraction.of(jobs).times(jobWeight));
        Score bonus =
                evaluation.bonus().map(Bonus::points).map(ScoreRange::least).orElse(Score.ZERO);
        assertThat(Fraction.of(evaluation.score()))
                .as(shown(given, evaluation))
                .isEqualTo(sum.plus(Fraction.of(bonus)));
    }

    /**
     * Whoever reaches the pass mark passes, and nobody else: 69.99999 is not 70.
     *
     * @param given a candidate
     */
    @Property(tries = 300)
    default void whoReachesThePassMarkPassesAndNobodyElse(@ForAll("scoringCases") ScoringCase given) {
        Evaluation evaluation = given.complete();
        boolean reaches = evaluation
                .passMark()
                .map(mark -> Fraction.of(evaluation.score()).compare(Fraction.of(mark)) >= 0)
                .orElse(true);
        assertThat(evaluation.passes()).as(shown(given, evaluation)).isEqualTo(Truth.of(reaches));
    }

    // ---- Order ----

    /**
     * A higher mark never lowers the score.
     *
     * @param given a candidate
     * @param evaluator who gives it
     * @param criterion for what
     */
    @Property(tries = 300)
    default void aHigherMarkNeverLowersTheScore(
            @ForAll("scoringCases") ScoringCase given,
            @ForAll @IntRange(max = 100) int evaluator,
            @ForAll @IntRange(max = 100) int criterion) {
        ScoreSheet sheet = given.gate().gate().sheet();
        List<String> committee = given.book().committee();
        Criterion raised = sheet.criteria().get(criterion % sheet.criteria().size());
        Evaluation higher = given.changing(committee.get(evaluator % committee.size()), card -> {
            Score mark = card.marks().getOrDefault(raised.key(), Score.ZERO);
            return card.marking(raised.key(), mark.plus(sheet.step()).min(Score.of(raised.maximum())));
        });
        assertThat(higher.score())
                .as(shown(given, higher))
                .isGreaterThanOrEqualTo(given.complete().score());
    }

    // ---- Permutation ----

    /**
     * In which order evaluators, cards and members are named does not matter.
     *
     * @param given a candidate
     * @param order another order
     */
    @Property(tries = 300)
    default void theOrderOfEvaluatorsCardsAndMembersDoesNotMatter(
            @ForAll("scoringCases") ScoringCase given, @ForAll long order) {
        Evaluation evaluation = given.complete();
        Evaluation other = given.shuffled(order);
        assertThat(other.points()).as(shown(given, evaluation)).isEqualTo(evaluation.points());
        assertThat(other.committee()).as(shown(given, evaluation)).isEqualTo(evaluation.committee());
        assertThat(other.jobs()).as(shown(given, evaluation)).isEqualTo(evaluation.jobs());
        assertThat(other.marks()).as(shown(given, evaluation)).isEqualTo(evaluation.marks());
        assertThat(other.passes()).as(shown(given, evaluation)).isEqualTo(evaluation.passes());
    }

    // ---- Knowledge ----

    /**
     * What is said of a score while something is missing holds whatever comes.
     *
     * @param given a candidate
     */
    @Property(tries = 300)
    default void theRangeOfAnOpenEvaluationHoldsWhateverComes(@ForAll("scoringCases") ScoringCase given) {
        Evaluation open = given.open();
        Evaluation complete = given.complete();
        assertThat(complete.score())
                .as(shown(given, open))
                .isBetween(open.points().least(), open.points().most());
        if (open.passes() != Truth.UNKNOWN) {
            assertThat(complete.passes()).as(shown(given, open)).isEqualTo(open.passes());
        }
        if (open.gaps().isEmpty()) {
            assertThat(open.points()).as(shown(given, open)).isEqualTo(ScoreRange.exactly(complete.score()));
        }
    }

    /**
     * To know more only narrows the range.
     *
     * @param given a candidate
     * @param first how many figures of a hundred are known
     * @param second how many are known at another time
     */
    @Property(tries = 300)
    default void toKnowMoreOnlyNarrowsTheRange(
            @ForAll("scoringCases") ScoringCase given,
            @ForAll @IntRange(max = 100) int first,
            @ForAll @IntRange(max = 100) int second) {
        Evaluation less = given.knowing(Math.min(first, second));
        Evaluation more = given.knowing(Math.max(first, second));
        assertThat(more.points().least())
                .as(shown(given, less))
                .isGreaterThanOrEqualTo(less.points().least());
        assertThat(more.points().most())
                .as(shown(given, less))
                .isLessThanOrEqualTo(less.points().most());
        assertThat(less.gaps()).as(shown(given, less)).containsAll(more.gaps());
    }

    // ---- What citizens read ----

    /**
     * Every score is explained, in both languages, and the explanation begins with it.
     *
     * @param given a candidate
     */
    @Property(tries = 200)
    default void everyScoreIsExplained(@ForAll("scoringCases") ScoringCase given) {
        Evaluation evaluation = given.complete();
        assertThat(evaluation.steps().get(0).result()).isEqualTo(Figure.of(evaluation.score()));
        for (Language language : Language.values()) {
            assertThat(evaluation.explain().render(language))
                    .contains(Figure.of(evaluation.score()).render(language))
                    .doesNotContainPattern("[{}]|\\bnull\\b");
        }
    }

    private static Supplier<String> shown(ScoringCase given, Evaluation evaluation) {
        return Shown.with(given, evaluation::explain);
    }
}
