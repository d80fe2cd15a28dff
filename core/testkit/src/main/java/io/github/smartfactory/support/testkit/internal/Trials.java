package io.github.smartfactory.support.testkit.internal;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Leftover;
import io.github.smartfactory.support.selection.ReservedSeats;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rules with sheets of a few points, and entries of candidates with a lead company, {@code L}. Evaluators are {@code E1}
 * and so on; their scores are given, and the cards made from them.
 */
public final class Trials {

    /** The program of all trials. */
    public static final ProgramId PROGRAM = ProgramId.of(2030, "trial");

    /** The score of an evaluator who has not marked yet. */
    public static final int MISSING = -1;

    private Trials() {}

    // ---- Rules ----

    /**
     * A gate with criteria {@code c1} and so on, the mean of all evaluators, and neither job score nor pass mark.
     *
     * @param key its key
     * @param maxima the points of each criterion
     * @return the gate
     */
    public static Gate gate(String key, int... maxima) {
        Criterion[] criteria = new Criterion[maxima.length];
        Arrays.setAll(criteria, i -> Criterion.of("c" + (i + 1), "항목" + (i + 1), "line " + (i + 1), maxima[i]));
        int total = Arrays.stream(maxima).sum();
        return Gate.builder()
                .key(key)
                .name(Name.of("평가 " + key, "evaluation " + key))
                .sheet(ScoreSheet.builder()
                        .name(Name.of("평가표", "sheet"))
                        .addSections(ScoreSheet.Section.of("전체", "all", total, criteria))
                        .total(total)
                        .step(Score.of(1))
                        .grounds(Grounds.NONE)
                        .build())
                .aggregation(Cited.of(Aggregation.MEAN))
                .addsBonus(false)
                .grounds(Grounds.NONE)
                .build();
    }

    /**
     * A gate with a pass mark.
     *
     * @param points the mark
     * @param gate the gate
     * @return the gate
     */
    public static Gate passing(int points, Gate gate) {
        return gate.withPassMark(new Cited<>(Score.of(points), Grounds.NONE));
    }

    /**
     * The job score of the lead company, which can be as high as the committee's.
     *
     * @param percent what it weighs
     * @param gate the gate
     * @return the gate
     */
    public static Gate countingJobs(int percent, Gate gate) {
        return gate.withJobs(new JobScoring(
                Share.ofPercent(percent), Set.of(Role.LEAD), gate.sheet().total(), Grounds.NONE));
    }

    /**
     * A rule without any bound.
     *
     * @param gates the gates
     * @return the rule
     */
    public static SelectionRule rule(Gate... gates) {
        return SelectionRule.builder()
                .program(PROGRAM)
                .name(Name.of("시험 사업", "trial"))
                .addAllGates(Arrays.stream(gates)
                        .map(gate -> new ResolvedGate(PROGRAM, gate, Optional.empty(), List.of(Variant.ONLY)))
                        .toList())
                .afterLaterGate(Cited.of(Leftover.RELEASE))
                .build();
    }

    /**
     * A rule with so many seats.
     *
     * @param seats how many
     * @param gates the gates
     * @return the rule
     */
    public static SelectionRule rule(int seats, Gate... gates) {
        return rule(gates).withSeats(Seats.of(seats));
    }

    /**
     * Seats for candidates that an SME leads.
     *
     * @param number how many
     * @param leftover what becomes of those that are left
     * @return the seats
     */
    public static ReservedSeats smeLed(int number, Leftover leftover) {
        return new ReservedSeats(
                number,
                Name.of("중소기업 주도", "led by an SME"),
                new Condition.AtLeast(
                        1,
                        EnumSet.of(Role.LEAD),
                        Optional.of(new Requirement.SizeIn(EnumSet.of(SizeClass.SMALL, SizeClass.MEDIUM)))),
                leftover,
                Grounds.NONE);
    }

    /**
     * A budget.
     *
     * @param amount the money, in won
     * @param overflow what happens where it ends
     * @return the budget
     */
    public static BudgetLimit budget(long amount, BudgetLimit.Overflow overflow) {
        return new BudgetLimit(Won.of(amount), overflow);
    }

    // ---- Candidates ----

    /**
     * A candidate that a company leads; of no size if its size is not known.
     *
     * @param program the program
     * @param id its id
     * @param sizes the sizes that the company may have
     * @return the candidate
     */
    public static Candidate candidate(ProgramId program, String id, SizeClass... sizes) {
        Company lead =
                Company.builder().id("L").addAllSizes(Arrays.asList(sizes)).build();
        return Candidate.of(id, Application.of(program, Consortium.of(Member.of(lead, Role.LEAD))));
    }

    /**
     * A candidate that an SME leads.
     *
     * @param id its id
     * @return the candidate
     */
    public static Candidate sme(String id) {
        return candidate(PROGRAM, id, SizeClass.MEDIUM);
    }

    /**
     * A candidate that a middle-market company leads.
     *
     * @param id its id
     * @return the candidate
     */
    public static Candidate middleMarket(String id) {
        return candidate(PROGRAM, id, SizeClass.MIDDLE_MARKET);
    }

    /**
     * A candidate with a support.
     *
     * @param support the support, in won
     * @param candidate the candidate
     * @return the candidate
     */
    public static Candidate costing(long support, Candidate candidate) {
        return candidate.withSupport(Won.of(support));
    }

    /**
     * A candidate of which the lead company has a job score.
     *
     * @param points the score
     * @param candidate the candidate
     * @return the candidate
     */
    public static Candidate withJobScore(int points, Candidate candidate) {
        return candidate.withJobScores(Map.of("L", Score.of(points)));
    }

    // ---- Entries ----

    /**
     * An entry with the scores of the evaluators, a list for each gate that it was evaluated at.
     *
     * @param rule the rule
     * @param candidate the candidate
     * @param scores the scores at each gate
     * @return the entry
     */
    public static Entry entry(SelectionRule rule, Candidate candidate, int[]... scores) {
        List<Evaluation> evaluations = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            evaluations.add(evaluation(rule.gates().get(i), candidate, scores[i]));
        }
        return new Entry(evaluations);
    }

    /**
     * An entry at one gate.
     *
     * @param rule the rule
     * @param candidate the candidate
     * @param first the score of the first evaluator
     * @param more those of the others
     * @return the entry
     */
    public static Entry entry(SelectionRule rule, Candidate candidate, int first, int... more) {
        int[] scores = new int[more.length + 1];
        scores[0] = first;
        System.arraycopy(more, 0, scores, 1, more.length);
        return entry(rule, candidate, new int[][] {scores});
    }

    /**
     * The scores at one gate.
     *
     * @param scores the scores
     * @return the same
     */
    public static int[] scores(int... scores) {
        return scores;
    }

    /**
     * The evaluation of a candidate by as many evaluators as there are scores.
     *
     * @param gate the gate
     * @param candidate the candidate
     * @param scores the scores
     * @return the evaluation
     */
    public static Evaluation evaluation(ResolvedGate gate, Candidate candidate, int... scores) {
        return gate.evaluate(candidate, ScoreBook.of(committee(scores.length), cards(gate, candidate.id(), scores)));
    }

    /**
     * The evaluators of a committee.
     *
     * @param evaluators how many
     * @return their names
     */
    public static List<String> committee(int evaluators) {
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= evaluators; i++) {
            ids.add("E" + i);
        }
        return ids;
    }

    /**
     * Cards that fill one criterion after the other.
     *
     * @param gate the gate
     * @param candidate the id of the candidate
     * @param scores the scores, one an evaluator
     * @return the cards
     */
    public static List<ScoreCard> cards(ResolvedGate gate, String candidate, int... scores) {
        List<ScoreCard> cards = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] != MISSING) {
                int left = scores[i];
                Map<String, Score> marks = new HashMap<>();
                for (Criterion criterion : gate.gate().sheet().criteria()) {
                    int mark = Math.min(left, criterion.maximum());
                    left -= mark;
                    marks.put(criterion.key(), Score.of(mark));
                }
                cards.add(new ScoreCard(candidate, "E" + (i + 1), marks));
            }
        }
        return cards;
    }

    /**
     * Whom decisions are on.
     *
     * @param decisions the decisions
     * @return the ids in order
     */
    public static List<String> ids(List<Decision> decisions) {
        return decisions.stream().map(Decision::id).toList();
    }
}
