package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gap;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.vocabulary.Score;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Candidates and cards, evaluations, and what is missing of them. */
final class EvaluationDomain extends DomainContextBase {

    private static final VocabularyDomain WORDS = new VocabularyDomain();

    /**
     * Candidates with job scores.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Candidate> candidates() {
        return Combinators.combine(
                        new ScoringDomain().cases().map(ScoringCase::candidate),
                        Draw.texts(),
                        Draw.amounts().optional(0.5))
                .as((candidate, id, support) -> candidate.withId(id).withSupport(support));
    }

    /**
     * Books of all cards.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ScoreBook> books() {
        return new ScoringDomain().cases().map(ScoringCase::book);
    }

    /**
     * Cards without a mark, and cards of any marks.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ScoreCard> cards() {
        return Combinators.combine(
                        Draw.texts(),
                        Draw.texts(),
                        Arbitraries.maps(Draw.keys(), WORDS.everyday().map(EverydayScore::score))
                                .ofMaxSize(3))
                .as(ScoreCard::new);
    }

    /**
     * Ranges of one score and of several.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ScoreRange> ranges() {
        Arbitrary<Score> scores = WORDS.scores();
        return Arbitraries.frequencyOf(
                Tuple.of(1, scores.map(ScoreRange::exactly)),
                Tuple.of(
                        2,
                        Combinators.combine(scores, scores)
                                .as((one, other) -> new ScoreRange(one.min(other), one.max(other)))));
    }

    /**
     * Evaluations of which everything is known, and of which something is missing.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Evaluation> evaluations() {
        return Arbitraries.oneOf(
                new ScoringDomain().cases().map(ScoringCase::complete),
                new ScoringDomain().cases().map(ScoringCase::open));
    }

    /**
     * What evaluators marked, and what they have not.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Evaluation.Marks> marks() {
        return Draw.oneOf(evaluations(), Evaluation::marks);
    }

    /**
     * Cards that are missing.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Gap.Card> missingCards() {
        return Combinators.combine(Draw.texts(), WORDS.names(), Draw.texts()).as(Gap.Card::new);
    }

    /**
     * Facts that are missing.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Gap.Fact> missingFacts() {
        return Combinators.combine(Draw.texts(), new AssessmentDomain().unknowns())
                .as(Gap.Fact::new);
    }

    /**
     * Job scores that are missing.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Gap.JobScore> missingJobScores() {
        return Combinators.combine(Draw.texts(), Draw.texts()).as(Gap.JobScore::new);
    }

    /**
     * Supports that are missing.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Gap.Support> missingSupports() {
        return Draw.texts().map(Gap.Support::new);
    }

    /**
     * Gaps of every kind.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Gap> gaps() {
        return Arbitraries.oneOf(missingCards(), missingFacts(), missingJobScores(), missingSupports());
    }
}
