package io.github.smartfactory.support.reference;

import static io.github.smartfactory.support.reference.ManyCases.compare;
import static io.github.smartfactory.support.reference.ManyCases.same;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.Bonus;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.testkit.domain.ProgramCases;
import io.github.smartfactory.support.testkit.domain.ScoringCase;
import io.github.smartfactory.support.testkit.domain.ScoringDomain;
import io.github.smartfactory.support.testkit.reference.Fraction;
import io.github.smartfactory.support.testkit.reference.ReferenceScoring;
import io.github.smartfactory.support.testkit.reference.ReferenceScoring.Range;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

class ScoringReferenceTest {

    private record Given(Aggregation aggregation, List<Score> scores) {}

    @Example
    void meansAndTrimmedMeansAreExact() {
        Arbitrary<Given> cases = Arbitraries.randomValue(random -> {
            Aggregation aggregation = new Aggregation(random.nextInt(3), random.nextInt(3));
            List<Score> scores = new ArrayList<>();
            for (int i = aggregation.fewest() + random.nextInt(5); i > 0; i--) {
                scores.add(new Score(random.nextInt(1_001), 10));
            }
            return new Given(aggregation, scores);
        });
        compare("scoring: mean and trimmed mean", 1, cases, given -> {
            List<Fraction> left = new ArrayList<>(given.scores().stream()
                    .map(Fraction::of)
                    .sorted(Fraction::compare)
                    .toList());
            left.subList(left.size() - given.aggregation().highestDropped(), left.size())
                    .clear();
            left.subList(0, given.aggregation().lowestDropped()).clear();
            same(
                    Fraction.of(given.aggregation().of(given.scores())),
                    Fraction.sum(left).dividedBy(Fraction.of(left.size(), 1)));
        });
    }

    @Example
    void candidatesAtGatesOfAnyFormScoreWhatTheReferenceSays() {
        compare("scoring: evaluation at gates of any form", 1, new ScoringDomain().cases(), given -> {
            Evaluation evaluation = given.complete();
            assertSame(evaluation, ReferenceScoring.of(given.gate(), given.candidate(), given.book()));
        });
    }

    @Example
    void candidatesAtOfficialGatesScoreWhatTheReferenceSays() {
        compare(
                "scoring: evaluation at official gates",
                50,
                ProgramCases.scoring(OfficialCatalog.catalog().programs()),
                given -> assertSame(
                        given.complete(), ReferenceScoring.of(given.gate(), given.candidate(), given.book())));
    }

    @Example
    void theRangeOfAnOpenEvaluationIsThatOfTheReference() {
        compare(
                "scoring: range of an open evaluation",
                10,
                new ScoringDomain().cases(),
                ScoringReferenceTest::checkOpen);
    }

    /** Cards and job scores are missing for the reference, too; of unknown facts it gets the worst and the best. */
    private static void checkOpen(ScoringCase given) {
        Evaluation open = given.open();
        List<ScoreCard> cards = new ArrayList<>();
        open.marks().forEach(marks -> marks.card().ifPresent(cards::add));
        assertSame(
                open,
                ReferenceScoring.of(
                        given.gate(),
                        open.candidate(),
                        ScoreBook.of(given.book().committee(), cards),
                        given.filled(false).candidate().application(),
                        given.filled(true).candidate().application()));
    }

    private static void assertSame(Evaluation evaluation, ReferenceScoring expected) {
        same(range(evaluation.committee()), expected.committee());
        same(evaluation.jobs().map(ScoringReferenceTest::range), expected.jobs());
        same(
                evaluation
                        .bonus()
                        .map(Bonus::points)
                        .map(ScoringReferenceTest::range)
                        .orElse(expected.bonus()),
                expected.bonus());
        same(range(evaluation.points()), expected.points());
        same(evaluation.passes(), expected.passes());
    }

    private static Range range(ScoreRange range) {
        return new Range(Fraction.of(range.least()), Fraction.of(range.most()));
    }
}
