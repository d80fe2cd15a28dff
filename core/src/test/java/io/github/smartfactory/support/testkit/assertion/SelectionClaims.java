package io.github.smartfactory.support.testkit.assertion;

import static io.github.smartfactory.support.testkit.assertion.Claim.all;
import static io.github.smartfactory.support.testkit.assertion.Claim.claim;
import static io.github.smartfactory.support.testkit.assertion.Claim.each;
import static io.github.smartfactory.support.testkit.assertion.Claim.points;
import static io.github.smartfactory.support.testkit.assertion.Claim.won;
import static io.github.smartfactory.support.testkit.assertion.SupportAssertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.selection.Reason;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.testkit.internal.Sheets;
import io.github.smartfactory.support.testkit.internal.Trials;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds and what fails of evaluations, selections and decisions. */
final class SelectionClaims {

    private SelectionClaims() {}

    /** 80% of 90, 20% of 60 and 3 points of bonus. */
    static final Evaluation EVALUATION = Sheets.official("selection")
            .evaluate(
                    Sheets.candidate(Sheets.cluster(Trait.ECO_FACTORY), Sheets.tenJobScores("60")),
                    Sheets.book(Sheets.official("selection").gate().sheet(), "85", "90", "95"));

    private static final Evaluation FAILED = Sheets.official("selection")
            .evaluate(
                    Sheets.candidate(Sheets.cluster(), Sheets.tenJobScores("60")),
                    Sheets.book(Sheets.official("selection").gate().sheet(), "60", "60", "60"));

    /** One card of three and one job score of ten are missing. */
    private static final Evaluation OPEN = open();

    private static final SelectionRule LEAD_2022 =
            OfficialCatalog.catalog().program("2022/digital-cluster-lead").selectionRule();

    /** At least two of the three seats are for clusters that an SME leads. */
    static final Selection SELECTION = LEAD_2022.select(List.of(
            Trials.entry(LEAD_2022, led("big1", SizeClass.MIDDLE_MARKET), 95),
            Trials.entry(LEAD_2022, led("big2", SizeClass.MIDDLE_MARKET), 90),
            Trials.entry(LEAD_2022, led("sme1", SizeClass.MEDIUM), 75),
            Trials.entry(LEAD_2022, led("sme2", SizeClass.MEDIUM), 70),
            Trials.entry(LEAD_2022, led("sme3", SizeClass.MEDIUM), 69)));

    private static final Selection TIED = LEAD_2022
            .withSeats(Seats.of(1))
            .withReserved(Optional.empty())
            .select(List.of(
                    Trials.entry(LEAD_2022, led("a", SizeClass.MEDIUM), 80),
                    Trials.entry(LEAD_2022, led("b", SizeClass.MEDIUM), 80)));

    /** The first of two gates is passed. */
    private static final Selection HALFWAY = halfway();

    private static final Selection SHORT_OF_MONEY = LEAD_2022
            .withBudget(new BudgetLimit(Won.ofEok(100), BudgetLimit.Overflow.STOP))
            .select(List.of(
                    Trials.entry(LEAD_2022, Trials.costing(6_400_000_000L, led("a", SizeClass.MEDIUM)), 80),
                    Trials.entry(LEAD_2022, Trials.costing(6_400_000_000L, led("b", SizeClass.MEDIUM)), 75)));

    private static Evaluation open() {
        Map<String, Score> scores = new HashMap<>(Sheets.tenJobScores("60"));
        scores.remove("A7");
        Application application =
                Applications.notKnowing("A1", Trait.ECO_FACTORY).apply(Sheets.cluster());
        ResolvedGate gate = Sheets.official("selection");
        ScoreSheet sheet = gate.gate().sheet();
        ScoreBook book = ScoreBook.of(
                List.of("E1", "E2", "E3"), List.of(Sheets.of(sheet, "E1", "90"), Sheets.of(sheet, "E3", "90")));
        return gate.evaluate(Sheets.candidate(application, scores), book);
    }

    private static Candidate led(String id, SizeClass size) {
        return Trials.candidate(LEAD_2022.program(), id, size);
    }

    private static Selection halfway() {
        SelectionRule rule = Trials.rule(2, Trials.gate("first", 10), Trials.gate("second", 10));
        return rule.select(List.of(Trials.entry(rule, Trials.sme("a"), 9)));
    }

    static Stream<Claim> evaluations() {
        return all(
                each(
                        all(
                                points(
                                        "EvaluationAssert.scores(",
                                        it -> assertThat(EVALUATION).scores(it),
                                        it -> assertThat(EVALUATION).scores(it),
                                        "87",
                                        "87.5"),
                                points(
                                        "EvaluationAssert.hasCommitteeScore(",
                                        it -> assertThat(EVALUATION).hasCommitteeScore(it),
                                        it -> assertThat(EVALUATION).hasCommitteeScore(it),
                                        "90",
                                        "85"),
                                points(
                                        "EvaluationAssert.hasJobScore(",
                                        it -> assertThat(EVALUATION).hasJobScore(it),
                                        it -> assertThat(EVALUATION).hasJobScore(it),
                                        "60",
                                        "12"),
                                points(
                                        "EvaluationAssert.hasBonus(",
                                        it -> assertThat(EVALUATION).hasBonus(it),
                                        it -> assertThat(EVALUATION).hasBonus(it),
                                        "3",
                                        "5"),
                                points(
                                        "EvaluationAssert.hasPassMark(",
                                        it -> assertThat(EVALUATION).hasPassMark(it),
                                        it -> assertThat(EVALUATION).hasPassMark(it),
                                        "70",
                                        "60"),
                                Stream.of(
                                        claim(
                                                "EvaluationAssert.grantsBonusFor(String[])",
                                                () -> assertThat(EVALUATION).grantsBonusFor("eco-factory"),
                                                () -> assertThat(EVALUATION).grantsBonusFor(),
                                                "beyond what was expected [eco-factory]"),
                                        claim(
                                                "EvaluationAssert.hasNoJobScore()",
                                                () -> assertThat(SELECTION)
                                                        .decision("big1")
                                                        .evaluation("selection")
                                                        .hasNoJobScore(),
                                                () -> assertThat(EVALUATION).hasNoJobScore(),
                                                "none\nbut it was\n  60 points"),
                                        claim(
                                                "EvaluationAssert.fails()",
                                                () -> assertThat(FAILED).fails(),
                                                () -> assertThat(EVALUATION).fails(),
                                                "failing\nbut it was\n  passing"))),
                        "C: 87 points",
                        "[D21-131"),
                each(
                        Stream.of(
                                claim(
                                        "EvaluationAssert.passes()",
                                        () -> assertThat(EVALUATION).passes(),
                                        () -> assertThat(OPEN).passes(),
                                        "passing\nbut it was\n  open"),
                                claim(
                                        "EvaluationAssert.scoresBetween(String, String)",
                                        () -> assertThat(OPEN).scoresBetween("58.8", "1357/15"),
                                        () -> assertThat(OPEN).scoresBetween("60", "80"),
                                        "from 60 points to 80 points"),
                                claim(
                                        "EvaluationAssert.scoresBetween(Score, Score)",
                                        () -> assertThat(EVALUATION).scoresBetween(Score.of(87), Score.of(87)),
                                        () -> assertThat(OPEN).scoresBetween(Score.of(60), Score.of(80)),
                                        "from 60 points to 80 points"),
                                claim(
                                        "EvaluationAssert.isFinal()",
                                        () -> assertThat(EVALUATION).isFinal(),
                                        () -> assertThat(OPEN).isFinal(),
                                        "E2",
                                        "A7"),
                                claim(
                                        "EvaluationAssert.isMissingCardsOf(String[])",
                                        () -> assertThat(OPEN).isMissingCardsOf("E2"),
                                        () -> assertThat(OPEN).isMissingCardsOf("E1"),
                                        "[E2], without [E1], beyond what was expected [E2]"),
                                claim(
                                        "EvaluationAssert.isMissingJobScoresOf(String[])",
                                        () -> assertThat(OPEN).isMissingJobScoresOf("A7"),
                                        () -> assertThat(OPEN).isMissingJobScoresOf(),
                                        "[A7]"),
                                claim(
                                        "EvaluationAssert.isMissingFacts(String[])",
                                        () -> assertThat(OPEN).isMissingFacts("A1: trait eco-factory"),
                                        () -> assertThat(OPEN).isMissingFacts(),
                                        "beyond what was expected [A1: trait eco-factory]")),
                        "C: ",
                        "[D21-131"),
                Stream.of(claim(
                        "EvaluationAssert.isOpen()",
                        () -> assertThat(OPEN).isOpen(),
                        () -> assertThat(FAILED).isOpen(),
                        "open\nbut it was\n  failing",
                        "60 points",
                        "[D21-131")));
    }

    static Stream<Claim> selections() {
        return all(
                each(
                        Stream.of(
                                claim(
                                        "SelectionAssert.selects(String[])",
                                        () -> assertThat(SELECTION).selects("big1", "sme1", "sme2"),
                                        () -> assertThat(SELECTION).selects("big1", "big2", "sme1"),
                                        "[big1, sme1, sme2], without [big2], beyond what was expected [sme2]"),
                                claim(
                                        "SelectionAssert.reserves(String[])",
                                        () -> assertThat(SELECTION).reserves("big2"),
                                        () -> assertThat(SELECTION).reserves(),
                                        "[big2]"),
                                claim(
                                        "SelectionAssert.rejects(String[])",
                                        () -> assertThat(SELECTION).rejects("sme3"),
                                        () -> assertThat(SELECTION).rejects("sme2", "sme3"),
                                        "[sme3], without [sme2]"),
                                claim(
                                        "SelectionAssert.ranks(String[])",
                                        () -> assertThat(SELECTION).ranks("big1", "big2", "sme1", "sme2", "sme3"),
                                        () -> assertThat(SELECTION).ranks("big2", "big1", "sme1", "sme2", "sme3"),
                                        "[big1, big2, sme1, sme2, sme3]"),
                                claim(
                                        "SelectionAssert.hasVacantSeats(int)",
                                        () -> assertThat(SELECTION).hasVacantSeats(0),
                                        () -> assertThat(SELECTION).hasVacantSeats(1),
                                        "the vacant seats to be\n  1\nbut it was\n  0")),
                        "95 points",
                        "[D22-018",
                        "[D22-024] "),
                won(
                        "SelectionAssert.givesGovernment(",
                        it -> assertThat(SHORT_OF_MONEY).givesGovernment(it),
                        it -> assertThat(SHORT_OF_MONEY).givesGovernment(it),
                        "64억원",
                        "100억원"),
                Stream.of(claim(
                        "SelectionAssert.hasNoTies()",
                        () -> assertThat(SELECTION).hasNoTies(),
                        () -> assertThat(TIED).hasNoTies(),
                        "at 80 points [a] got seats and [b] did not",
                        "I5]")));
    }

    static Stream<Claim> decisions() {
        Decision alone = SELECTION.decision("sme3");
        return all(
                each(
                        all(
                                Stream.of(
                                        claim(
                                                "DecisionAssert.isSelected()",
                                                () -> assertThat(SELECTION)
                                                        .decision("sme2")
                                                        .isSelected(),
                                                () -> assertThat(SELECTION)
                                                        .decision("sme3")
                                                        .isSelected(),
                                                "rejected - below the pass mark"),
                                        claim(
                                                "DecisionAssert.isReserve(int)",
                                                () -> assertThat(SELECTION)
                                                        .decision("big2")
                                                        .isReserve(1),
                                                () -> assertThat(alone).isReserve(1),
                                                "reserve 1"),
                                        claim(
                                                "DecisionAssert.isProvisional()",
                                                () -> assertThat(HALFWAY)
                                                        .decision("a")
                                                        .isProvisional(),
                                                () -> assertThat(SELECTION)
                                                        .decision("sme3")
                                                        .isProvisional(),
                                                "provisionally selected"),
                                        claim(
                                                "DecisionAssert.isRejectedBecause(Reason)",
                                                () -> assertThat(SELECTION)
                                                        .decision("big2")
                                                        .isRejectedBecause(Reason.SEAT_RESERVED),
                                                () -> assertThat(SELECTION)
                                                        .decision("sme3")
                                                        .isRejectedBecause(Reason.SEATS_TAKEN),
                                                "without a seat - no seat left"),
                                        claim(
                                                "DecisionAssert.isSeatedBecause(Reason)",
                                                () -> assertThat(SELECTION)
                                                        .decision("sme1")
                                                        .isSeatedBecause(Reason.BY_RESERVED_SEAT),
                                                () -> assertThat(SELECTION)
                                                        .decision("sme3")
                                                        .isSeatedBecause(Reason.BY_RANK),
                                                "rejected - "),
                                        claim(
                                                "DecisionAssert.hasRank(int)",
                                                () -> assertThat(SELECTION)
                                                        .decision("sme3")
                                                        .hasRank(5),
                                                () -> assertThat(alone).hasRank(4),
                                                "the rank of sme3 to be\n  4\nbut it was\n  5")),
                                points(
                                        "DecisionAssert.scores(",
                                        it -> assertThat(SELECTION)
                                                .decision("sme3")
                                                .scores(it),
                                        it -> assertThat(alone).scores(it),
                                        "69",
                                        "70"),
                                points(
                                        "DecisionAssert.lacksToPass(",
                                        it -> assertThat(SELECTION)
                                                .decision("sme3")
                                                .lacksToPass(it),
                                        it -> assertThat(alone).lacksToPass(it),
                                        "1",
                                        "2")),
                        "sme3",
                        "69 points",
                        "[D22-024"),
                Stream.of(claim(
                        "DecisionAssert.isRejected()",
                        () -> assertThat(SELECTION).decision("sme3").isRejected(),
                        () -> assertThat(SELECTION).decision("sme2").isRejected(),
                        "70 points",
                        "[D22-024")),
                won(
                                "DecisionAssert.lacksMoney(",
                                it -> assertThat(SHORT_OF_MONEY).decision("b").lacksMoney(it),
                                it -> assertThat(SHORT_OF_MONEY).decision("b").lacksMoney(it),
                                "28억원",
                                "64억원")
                        .map(it -> it.showing("75 points")),
                Stream.of(claim(
                        "DecisionAssert.lacksMoney(String)",
                        () -> assertThat(SHORT_OF_MONEY).decision("b").lacksMoney("28억원"),
                        () -> assertThat(SHORT_OF_MONEY).decision("a").lacksMoney("28억원"),
                        "but it was\n  none")));
    }
}
