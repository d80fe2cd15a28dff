package io.github.smartfactory.support.testkit.internal;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.scoring.ScoreSheet.Section;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A small sheet, gates around it, and cards for these and for the official ones. */
public final class Sheets {

    /** The official program of which the gates are. */
    public static final String CLUSTER = "2021/digital-cluster-general";

    /** The program of the small sheet. */
    public static final ProgramId TRIAL = ProgramId.parse("2030/trial");

    /** What that program offers. */
    public static final List<SupportType> TYPES = List.of(Tier.BASIC);

    /** A trait that gives points. */
    public static final Trait GREEN = Trait.of("green", "녹색기업", "green company");

    /** Another trait that gives points. */
    public static final Trait YOUNG = Trait.of("young", "창업기업", "young company");

    /** Two sections and three criteria: 40, 20 and 40 points. */
    public static final ScoreSheet SHEET = ScoreSheet.builder()
            .name(Name.of("시험 평가표", "trial sheet"))
            .addSections(
                    Section.of(
                            "계획",
                            "plan",
                            60,
                            Criterion.of("goals", "목표", "goals", 40),
                            Criterion.of("schedule", "일정", "schedule", 20)),
                    Section.of("역량", "capability", 40, Criterion.of("staff", "인력", "staff", 40)))
            .total(100)
            .step(ScoreSheet.TENTH)
            .grounds(Grounds.of("D21-900"))
            .build();

    /** Points for both traits, with a cap. */
    public static final BonusScheme BONUS = new BonusScheme(
            List.of(
                    item("green", "녹색기업 가점", "green bonus", 3, GREEN),
                    item("young", "창업기업 가점", "bonus of the young", 4, YOUNG)),
            Optional.of(Cited.of(Score.of(5))),
            Grounds.of("D21-904"));

    private Sheets() {}

    /**
     * Points for a trait that at least one of those that build has.
     *
     * @param key its key
     * @param korean its name in Korean
     * @param english its name in English
     * @param points how many
     * @param trait the trait
     * @return the item
     */
    public static BonusItem item(String key, String korean, String english, int points, Trait trait) {
        return new BonusItem(
                key,
                Name.of(korean, english),
                Score.of(points),
                new Condition.AtLeast(1, Member.BEARERS, Optional.of(new Requirement.Has(trait))),
                Grounds.NONE);
    }

    /**
     * A job score of at most 100 points.
     *
     * @param percent what it weighs
     * @return what is done with it
     */
    public static JobScoring jobs(int percent) {
        return new JobScoring(Share.ofPercent(percent), Member.BEARERS, 100, Grounds.of("D21-902"));
    }

    /**
     * A gate without job score, bonus and pass mark.
     *
     * @param aggregation what is made of several scores
     * @return the gate
     */
    public static Gate plain(Aggregation aggregation) {
        return Gate.builder()
                .key("trial")
                .name(Name.of("시험평가", "trial evaluation"))
                .sheet(SHEET)
                .aggregation(Cited.of(aggregation))
                .addsBonus(false)
                .grounds(Grounds.of("D21-901"))
                .build();
    }

    /**
     * A gate with all that there is: trimmed mean 80%, job score 20%, bonus, 70 points to pass.
     *
     * @return the gate
     */
    public static Gate full() {
        return plain(Aggregation.TRIMMED_MEAN)
                .withJobs(jobs(20))
                .withAddsBonus(true)
                .withPassMark(Cited.of(Score.of(70), "D21-903"));
    }

    /**
     * A gate of the program of the small sheet.
     *
     * @param gate the gate
     * @return the same with the bonus, if it adds one
     */
    public static ResolvedGate resolved(Gate gate) {
        return new ResolvedGate(TRIAL, gate, gate.addsBonus() ? Optional.of(BONUS) : Optional.empty(), TYPES);
    }

    /**
     * A gate of the official program.
     *
     * @param gate its key
     * @return the gate
     */
    public static ResolvedGate official(String gate) {
        return OfficialCatalog.catalog().program(CLUSTER).selectionRule().gate(gate);
    }

    /**
     * Two adopters, one that only uses the shared system, one supplier.
     *
     * @param first the first adopter
     * @param second the second
     * @return the application
     */
    public static Application trial(Company first, Company second) {
        return Application.of(
                TRIAL,
                Consortium.of(
                        Member.of(first, Role.ADOPTER),
                        Member.of(second, Role.ADOPTER),
                        Member.of(Company.of("U"), Role.SHARED_SYSTEM_USER),
                        Member.of(Company.of("S"), Role.SUPPLIER)));
    }

    /**
     * Neither adopter has anything that gives points.
     *
     * @return the application
     */
    public static Application trial() {
        return trial(Company.of("A1").lacking(GREEN, YOUNG), Company.of("A2").lacking(GREEN, YOUNG));
    }

    /**
     * A card of the small sheet.
     *
     * @param evaluator whose
     * @param goals points for the goals
     * @param schedule points for the schedule
     * @param staff points for the staff
     * @return the card
     */
    public static ScoreCard card(String evaluator, String goals, String schedule, String staff) {
        return new ScoreCard(
                "C",
                evaluator,
                Map.of("goals", Score.parse(goals), "schedule", Score.parse(schedule), "staff", Score.parse(staff)));
    }

    /**
     * A card of the small sheet with so many points altogether.
     *
     * @param evaluator whose
     * @param sum the points
     * @return the card
     */
    public static ScoreCard card(String evaluator, String sum) {
        return of(SHEET, evaluator, sum);
    }

    /**
     * A card with so many points altogether, of which as many as can be are given to what comes first.
     *
     * @param sheet the sheet
     * @param evaluator whose
     * @param sum the points
     * @return the card
     */
    public static ScoreCard of(ScoreSheet sheet, String evaluator, String sum) {
        Map<String, Score> marks = new HashMap<>();
        Score left = Score.parse(sum);
        for (Criterion criterion : sheet.criteria()) {
            Score mark = left.min(Score.of(criterion.maximum()));
            marks.put(criterion.key(), mark);
            left = left.minus(mark);
        }
        return new ScoreCard("C", evaluator, marks);
    }

    /**
     * The book of a committee of which everyone gave so many points altogether.
     *
     * @param sheet the sheet
     * @param sums the points of each
     * @return the book
     */
    public static ScoreBook book(ScoreSheet sheet, String... sums) {
        List<String> committee = new ArrayList<>();
        List<ScoreCard> cards = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            committee.add("E" + (i + 1));
            cards.add(of(sheet, "E" + (i + 1), sums[i]));
        }
        return ScoreBook.of(committee, cards);
    }

    /**
     * Job scores of companies.
     *
     * @param idsAndScores an id and its score by turns
     * @return the scores by id
     */
    public static Map<String, Score> jobScores(String... idsAndScores) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (int i = 0; i < idsAndScores.length; i += 2) {
            scores.put(idsAndScores[i], Score.parse(idsAndScores[i + 1]));
        }
        return scores;
    }

    /**
     * A candidate with job scores.
     *
     * @param application its application
     * @param jobScores the scores by company
     * @return the candidate
     */
    public static Candidate candidate(Application application, Map<String, Score> jobScores) {
        return Candidate.builder()
                .id("C")
                .application(application)
                .putAllJobScores(jobScores)
                .build();
    }

    /**
     * The official cluster of ten adopters of which the first has some traits that give points, and nobody any other.
     *
     * @param first the traits
     * @return the application
     */
    public static Application cluster(Trait... first) {
        Application application = Applications.satisfied(CLUSTER);
        for (Member member : application.consortium().members(Member.BEARERS)) {
            Company company = member.company()
                    .lacking(
                            Trait.COVID_GOODS,
                            Trait.ECO_FACTORY,
                            Trait.OVERHAULED_COMPLEX,
                            Trait.IN_DEPTH_COURSE,
                            Trait.LEADERSHIP_COURSE,
                            Trait.EARLY_PAID_HOLIDAYS,
                            Trait.STANDARD_DATA_FORMAT);
            application = application.replacing(member.id().equals("A1") ? company.having(first) : company);
        }
        return application;
    }

    /**
     * The job score of each of the ten adopters.
     *
     * @param score the score of each
     * @return the scores by id
     */
    public static Map<String, Score> tenJobScores(String score) {
        Map<String, Score> scores = new HashMap<>();
        IntStream.rangeClosed(1, 10).forEach(i -> scores.put("A" + i, Score.parse(score)));
        return scores;
    }
}
