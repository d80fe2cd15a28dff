package io.github.smartfactory.support.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.domain.ScoringCase;
import io.github.smartfactory.support.testkit.domain.ScoringDomain;
import io.github.smartfactory.support.testkit.internal.Sheets;
import io.github.smartfactory.support.testkit.law.ScoringLaws;
import io.github.smartfactory.support.testkit.reference.Fraction;
import io.github.smartfactory.support.testkit.reference.ReferenceScoring;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(ScoringDomain.class)
class ScoringPropertyTest implements ScoringLaws {

    @Override
    public List<Program> programs() {
        return List.of();
    }

    /** Gates of any form. */
    @Override
    @Provide
    public Arbitrary<ScoringCase> scoringCases() {
        return new ScoringDomain().cases();
    }

    @Property(tries = 300)
    void theScoreIsThatOfTheFormula(@ForAll ScoringCase one) {
        Gate gate = one.gate().gate();
        Fraction weight = gate.jobs()
                .map(JobScoring::weight)
                .map(ScoringPropertyTest::fraction)
                .orElse(Fraction.of(0, 1));
        Fraction expected = mean(left(one)).times(Fraction.of(1, 1).minus(weight));
        if (gate.jobs().isPresent()) {
            expected = expected.plus(mean(one.candidate().jobScores().values().stream()
                            .map(Fraction::of)
                            .toList())
                    .times(weight));
        }
        if (one.gate().bonus().isPresent()) {
            int sum = (anyAdopterHas(one, Sheets.GREEN) ? 3 : 0) + (anyAdopterHas(one, Sheets.YOUNG) ? 4 : 0);
            boolean capped = one.gate().bonus().get().cap().isPresent();
            expected = expected.plus(Fraction.of(capped ? Math.min(sum, 5) : sum, 1));
        }
        assertThat(Fraction.of(one.complete().score())).isEqualTo(expected);
    }

    @Property(tries = 300)
    void ifNothingIsKnownEverythingThatCanBeReachedIsOpen(@ForAll ScoringCase one) {
        Score most = ReferenceScoring.mostAt(one.gate());
        assertThat(one.knowing(0).points().most()).isEqualTo(most);
        assertThat(one.knowing(0).points().least()).isEqualTo(Score.ZERO);
    }

    @Property(tries = 500)
    void theEndsOfTheRangeAreAttained(@ForAll ScoringCase one) {
        Evaluation open = one.open();
        Evaluation least = one.filled(false);
        Evaluation most = one.filled(true);
        assertThat(least.score()).isEqualTo(open.points().least());
        assertThat(most.score()).isEqualTo(open.points().most());
        boolean decided = least.passes() == most.passes();
        assertThat(open.passes()).isEqualTo(decided ? least.passes() : Truth.UNKNOWN);
    }

    @Property(tries = 300)
    void aScoreIsKnownOnceNothingIsMissing(@ForAll ScoringCase one) {
        Evaluation open = one.open();
        if (open.gaps().isEmpty()) {
            assertThat(open.points())
                    .isEqualTo(ScoreRange.exactly(one.complete().score()));
            assertThat(open.score()).isEqualTo(one.complete().score());
        }
        if (!open.points().isExact()) {
            assertThat(open.gaps()).isNotEmpty();
            assertThatIllegalStateException()
                    .isThrownBy(open::score)
                    .withMessage("score of candidate C is not known yet, missing: " + open.gaps());
        }
    }

    @Property(tries = 300)
    void everyScoreIsExplainedAndTheFirstStepIsTheScore(@ForAll ScoringCase one) {
        Evaluation evaluation = one.complete();
        assertThat(evaluation.steps().get(0).result()).isEqualTo(Figure.of(evaluation.score()));
        String points = Figure.of(evaluation.score()).render(Language.KOREAN);
        assertThat(evaluation.explain().render(Language.KOREAN)).startsWith("C: 평가 " + points);
        Evaluation open = one.open();
        assertThat(open.explain().render(Language.ENGLISH).lines().filter(line -> line.startsWith("  Missing: ")))
                .hasSameSizeAs(open.gaps());
    }

    @Property(tries = 300)
    void toLeaveAnEvaluatorOutIsToHaveACommitteeWithoutOne(@ForAll ScoringCase one) {
        Evaluation evaluation = one.complete();
        if (evaluation.marks().size() > one.gate().gate().aggregation().value().fewest()) {
            List<String> others = new ArrayList<>(one.book().committee());
            others.remove("E1");
            List<ScoreCard> cards = one.book().of("C").stream()
                    .filter(card -> !card.evaluator().equals("E1"))
                    .toList();
            assertThat(evaluation.without("E1"))
                    .isEqualTo(one.gate().evaluate(one.candidate(), ScoreBook.of(others, cards)));
        }
    }

    @Property(tries = 300)
    void toGiveTheSameScoresChangesNothing(@ForAll ScoringCase one) {
        Evaluation evaluation = one.complete();
        List<Score> scores = evaluation.marks().stream()
                .map(Evaluation.Marks::score)
                .flatMap(Optional::stream)
                .toList();
        assertThat(evaluation.scoring(scores)).isEqualTo(evaluation);
    }

    /** The sums of the cards, the highest and the lowest taken away one by one. */
    private static List<Fraction> left(ScoringCase one) {
        List<Fraction> left = new ArrayList<>();
        for (ScoreCard card : one.book().of("C")) {
            left.add(Fraction.sum(
                    card.marks().values().stream().map(Fraction::of).toList()));
        }
        Comparator<Fraction> order = Fraction::compare;
        for (int i = 0; i < one.gate().gate().aggregation().value().highestDropped(); i++) {
            left.remove(left.stream().max(order).orElseThrow());
        }
        for (int i = 0; i < one.gate().gate().aggregation().value().lowestDropped(); i++) {
            left.remove(left.stream().min(order).orElseThrow());
        }
        return left;
    }

    private static Fraction mean(Collection<Fraction> fractions) {
        return Fraction.sum(fractions).times(Fraction.of(1, fractions.size()));
    }

    private static Fraction fraction(Share share) {
        return Fraction.of(share.numerator(), share.denominator());
    }

    private static boolean anyAdopterHas(ScoringCase one, Trait trait) {
        return one.candidate().application().consortium().members().stream()
                .filter(Member::bearsProject)
                .anyMatch(member -> member.company().traits().getOrDefault(trait, false));
    }
}
