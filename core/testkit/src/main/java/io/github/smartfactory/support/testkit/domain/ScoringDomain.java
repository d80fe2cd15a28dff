package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.Bonus;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.scoring.ScoreSheet.Section;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Candidates at gates of any form, of which every mark, job score and fact is settled, and how much of that is known.
 * Every choice is a throw of dice with a name, so that a case with fewer evaluators, fewer members or fewer unknown figures
 * is otherwise the same: that is what a failure shrinks to.
 */
public final class ScoringDomain extends DomainContextBase {
    static final List<Aggregation> AGGREGATIONS = List.of(
            Aggregation.MEAN,
            Aggregation.TRIMMED_MEAN,
            new Aggregation(2, 0),
            new Aggregation(0, 1),
            new Aggregation(1, 2));

    private static final VocabularyDomain WORDS = new VocabularyDomain();

    private static final SourceDomain SOURCES = new SourceDomain();

    /** For jqwik, and for the tests of other modules. */
    public ScoringDomain() {}

    /**
     * Candidates at gates of any form.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ScoringCase> cases() {
        return Draw.once(
                "ScoringDomain.cases",
                () -> Combinators.combine(
                                Arbitraries.integers().between(0, 4),
                                Arbitraries.integers().between(1, 4),
                                Arbitraries.integers().between(0, 100),
                                Arbitraries.longs().withoutEdgeCases())
                        .as((more, adopters, unknown, seed) ->
                                CandidateMaker.make(more, adopters, 100 - unknown, new Dice(seed))));
    }

    private static Arbitrary<Score> positive() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000), Arbitraries.of(1L, 2L, 3L, 7L, 10L, 1_000_000L))
                .as(Score::new);
    }

    // ---- Sheets and gates ----

    /**
     * The mean, trimmed means, and means without any number of scores.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Aggregation> aggregations() {
        return Arbitraries.oneOf(
                Arbitraries.of(AGGREGATIONS),
                Combinators.combine(Draw.within(0, 1_000), Draw.within(0, 1_000))
                        .as(Aggregation::new));
    }

    /**
     * Criteria of one point and of a million.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Criterion> criteria() {
        return Combinators.combine(Draw.keys(), WORDS.names(), Draw.within(1, 1_000_000))
                .as(Criterion::new);
    }

    /**
     * Sheets of few criteria and of many, with fine steps and coarse ones.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ScoreSheet> sheets() {
        return gates().map(Gate::sheet);
    }

    /**
     * Sections of sheets.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Section> sections() {
        return Combinators.combine(
                        WORDS.names(),
                        criteria().list().ofMinSize(1).ofMaxSize(4).uniqueElements(Criterion::key))
                .as((name, criteria) -> new Section(
                        name, criteria.stream().mapToInt(Criterion::maximum).sum(), criteria));
    }

    /**
     * Job scores that weigh nothing, something, and almost all.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<JobScoring> jobScoring() {
        return Combinators.combine(
                        new FundingDomain().shares().filter(share -> !share.equals(Share.ONE)),
                        Arbitraries.of(ApplicationMaker.ROLES).set().ofMinSize(1),
                        Draw.within(1, 1_000_000),
                        SOURCES.grounds())
                .as(JobScoring::new);
    }

    /**
     * Gates of any form, and official ones.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Gate> gates() {
        return Draw.once("ScoringDomain.gates", () -> {
            List<Gate> official = OfficialCatalog.catalog().programs().stream()
                    .flatMap(program -> program.gates().stream())
                    .toList();
            Arbitrary<Gate> any = Combinators.combine(
                            cases().map(it -> it.gate().gate()),
                            Draw.keys(),
                            WORDS.names(),
                            SourceDomain.cited(Draw.within(1, 99)).optional(0.3),
                            SOURCES.grounds())
                    .as((gate, key, name, committee, grounds) -> gate.withKey(key)
                            .withName(name)
                            .withCommittee(committee)
                            .withGrounds(grounds));
            return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, Arbitraries.of(official)));
        });
    }

    /**
     * Gates of a program.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ResolvedGate> resolvedGates() {
        return cases().map(ScoringCase::gate);
    }

    // ---- Bonus ----

    /**
     * Items of the smallest bonus and of large ones.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<BonusItem> bonusItems() {
        return Draw.once(
                "ScoringDomain.bonusItems",
                () -> Combinators.combine(
                                Draw.keys(),
                                WORDS.names(),
                                positive(),
                                new ConditionDomain().conditions(),
                                SOURCES.grounds())
                        .as(BonusItem::new));
    }

    /**
     * Schemes of one item and of several, with a cap, with one of nothing, and without.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<BonusScheme> bonusSchemes() {
        return Draw.once(
                "ScoringDomain.bonusSchemes",
                () -> Combinators.combine(
                                bonusItems().list().ofMinSize(1).ofMaxSize(3).uniqueElements(BonusItem::key),
                                SourceDomain.cited(
                                                Arbitraries.oneOf(positive(), Arbitraries.of(Score.ZERO, Score.of(1))))
                                        .optional(0.5),
                                SOURCES.grounds())
                        .as(BonusScheme::new));
    }

    /**
     * Bonus points of candidates, known and unknown.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Bonus> bonuses() {
        return Draw.there(new EvaluationDomain().evaluations(), Evaluation::bonus);
    }

    /**
     * What is found of the items of a bonus.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Bonus.Finding> bonusFindings() {
        return Draw.oneOf(bonuses(), Bonus::findings);
    }
}
