package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.Bonus;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gap;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.scoring.ScoreSheet.Section;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.internal.Sheets;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final List<Trait> TRAITS = List.of(Sheets.GREEN, Sheets.YOUNG);

    private static final List<Aggregation> AGGREGATIONS = List.of(
            Aggregation.MEAN,
            Aggregation.TRIMMED_MEAN,
            new Aggregation(2, 0),
            new Aggregation(0, 1),
            new Aggregation(1, 2));

    private static final List<Score> STEPS =
            List.of(ScoreSheet.TENTH, new Score(1, 2), Score.of(1), new Score(1, 3), new Score(1, 7));

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
                        .as((more, adopters, unknown, seed) -> make(more, adopters, 100 - unknown, new Dice(seed))));
    }

    private static ScoringCase make(int moreEvaluators, int adopters, int percent, Dice dice) {
        ScoreSheet sheet = sheet(dice);
        ResolvedGate gate = gate(sheet, dice);
        List<Member> members = new ArrayList<>();
        Map<String, Score> jobScores = new HashMap<>();
        for (int i = 1; i <= adopters; i++) {
            String id = "A" + i;
            Role role = dice.pick("role " + id, List.of(Role.ADOPTER, Role.PARTICIPANT));
            members.add(Member.of(company(id, dice), role));
            int most = gate.gate().jobs().map(JobScoring::maximum).orElse(100);
            jobScores.put(id, new Score(dice.roll("job score " + id, most * 10 + 1), 10));
        }
        members.add(Member.of(company("S", dice), Role.SUPPLIER));
        members.add(Member.of(company("U", dice), Role.SHARED_SYSTEM_USER));
        List<String> committee = new ArrayList<>();
        List<ScoreCard> cards = new ArrayList<>();
        for (int i = 1; i <= gate.gate().aggregation().value().fewest() + moreEvaluators; i++) {
            String id = "E" + i;
            committee.add(id);
            Map<String, Score> marks = new HashMap<>();
            for (Criterion criterion : sheet.criteria()) {
                int steps = Math.toIntExact(
                        Score.of(criterion.maximum()).inStepsOf(sheet.step()).orElseThrow());
                marks.put(
                        criterion.key(),
                        sheet.step().times(dice.roll("mark " + criterion.key() + " " + id, steps + 1)));
            }
            cards.add(new ScoreCard("C", id, marks));
        }
        Application application = Application.of(Sheets.TRIAL, new Consortium(members));
        return new ScoringCase(
                gate, Sheets.candidate(application, jobScores), ScoreBook.of(committee, cards), percent, dice);
    }

    private static Company company(String id, Dice dice) {
        Company company = Company.of(id);
        for (Trait trait : TRAITS) {
            company = dice.roll(trait.key() + " " + id, 3) == 0 ? company.having(trait) : company.lacking(trait);
        }
        return company;
    }

    private static ScoreSheet sheet(Dice dice) {
        List<Criterion> criteria = new ArrayList<>();
        int total = 0;
        for (String key : List.of("first", "second", "third").subList(0, 2 + dice.roll("criteria", 2))) {
            int maximum = dice.pick("maximum " + key, List.of(1, 3, 10, 20, 35));
            criteria.add(Criterion.of(key, key, key, maximum));
            total += maximum;
        }
        Name name = Name.of("평가표", "sheet");
        return ScoreSheet.builder()
                .name(name)
                .addSections(new Section(name, total, criteria))
                .total(total)
                .step(dice.pick("step", STEPS))
                .grounds(Grounds.NONE)
                .build();
    }

    private static ResolvedGate gate(ScoreSheet sheet, Dice dice) {
        boolean adds = dice.roll("bonus", 3) > 0;
        Gate gate = Gate.builder()
                .key("trial")
                .name(Name.of("평가", "evaluation"))
                .sheet(sheet)
                .aggregation(Cited.of(dice.pick("aggregation", AGGREGATIONS)))
                .jobs(
                        dice.roll("jobs", 3) == 0
                                ? Optional.empty()
                                : Optional.of(new JobScoring(
                                        dice.pick(
                                                "weight",
                                                List.of(Share.ofPercent(20), new Share(1, 3), new Share(6, 7))),
                                        Member.BEARERS,
                                        dice.pick("job maximum", List.of(100, 10)),
                                        Grounds.NONE)))
                .addsBonus(adds)
                .passMark(
                        dice.roll("pass mark", 4) == 0
                                ? Optional.empty()
                                : Optional.of(new Cited<>(new Score(sheet.total() * 7L, 10), Grounds.NONE)))
                .grounds(Grounds.NONE)
                .build();
        BonusScheme scheme = dice.roll("cap", 2) == 0
                ? Sheets.BONUS
                : new BonusScheme(Sheets.BONUS.items(), Optional.empty(), Grounds.NONE);
        return new ResolvedGate(Sheets.TRIAL, gate, adds ? Optional.of(scheme) : Optional.empty(), Sheets.TYPES);
    }

    // ---- Sheets and gates ----

    private static Arbitrary<Score> positive() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000), Arbitraries.of(1L, 2L, 3L, 7L, 10L, 1_000_000L))
                .as(Score::new);
    }

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
                                new EligibilityDomain().conditions(),
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
        return Draw.there(evaluations(), Evaluation::bonus);
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

    // ---- Evaluations ----

    /**
     * Candidates with job scores.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Candidate> candidates() {
        return Combinators.combine(
                        cases().map(ScoringCase::candidate),
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
        return cases().map(ScoringCase::book);
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
        return Arbitraries.oneOf(cases().map(ScoringCase::complete), cases().map(ScoringCase::open));
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

    // ---- Gaps ----

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
        return Combinators.combine(Draw.texts(), new EligibilityDomain().unknowns())
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
