package io.github.smartfactory.examples.spark;

import io.github.smartfactory.examples.scenarios.RowProblem;
import io.github.smartfactory.examples.scenarios.RowProblems;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.Decider;
import io.github.smartfactory.support.scenario.Effect;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.FirmResult;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.ShiftTally;
import io.github.smartfactory.support.scenario.Shifts;
import io.github.smartfactory.support.scenario.Tally;
import io.github.smartfactory.support.scenario.Totals;
import java.io.Serializable;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Adds up what a study does to the firms of a partition, and why rows were left out. It travels as the JSON of what it comes
 * to. Tallies merge in any grouping and order, so that the result does not depend on how a population is cut.
 */
final class StudyTally implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What has been counted, as values that have a JSON form. */
    record Counts(List<Totals> totals, List<Shifts> shifts) {}

    private static final JsonFormat<Counts> FORMAT =
            JsonFormat.of(Counts.class, MethodHandles.lookup()).compact().withMaxLength(Long.MAX_VALUE);

    private final transient List<Tally> tallies = new ArrayList<>();
    private final transient List<ShiftTally> shifts = new ArrayList<>();
    private final transient TreeSet<SpottedProblem> first = new TreeSet<>();
    private final transient Map<RowProblem.Reason, Long> problems = new EnumMap<>(RowProblem.Reason.class);
    private long firms;
    private long leftOut;

    /** Starts at nothing, for a number of reforms. */
    StudyTally(int reforms) {
        tallies.add(new Tally());
        for (int i = 0; i < reforms; i++) {
            tallies.add(new Tally());
            shifts.add(new ShiftTally());
        }
    }

    // ---- Counting ----

    void add(Firm firm, List<Decider> deciders) {
        firms++;
        FirmResult before = deciders.get(0).decide(firm);
        tallies.get(0).add(before);
        for (int i = 1; i < deciders.size(); i++) {
            FirmResult after = deciders.get(i).decide(firm);
            tallies.get(i).add(after);
            shifts.get(i - 1).add(before, after);
        }
    }

    void leaveOut(Spot spot, List<RowProblem> itsProblems) {
        leftOut++;
        for (int i = 0; i < itsProblems.size(); i++) {
            RowProblem problem = itsProblems.get(i);
            problems.merge(problem.reason(), 1L, Math::addExact);
            keep(SpottedProblem.of(spot, i, problem));
        }
    }

    private void keep(SpottedProblem problem) {
        first.add(problem);
        if (first.size() > RowProblems.SHOWN) {
            first.pollLast();
        }
    }

    StudyTally merge(StudyTally other) {
        for (int i = 0; i < tallies.size(); i++) {
            tallies.get(i).merge(other.tallies.get(i));
        }
        for (int i = 0; i < shifts.size(); i++) {
            shifts.get(i).merge(other.shifts.get(i));
        }
        other.problems.forEach((reason, count) -> problems.merge(reason, count, Math::addExact));
        other.first.forEach(this::keep);
        firms = Math.addExact(firms, other.firms);
        leftOut = Math.addExact(leftOut, other.leftOut);
        return this;
    }

    // ---- What it comes to ----

    long firms() {
        return firms;
    }

    long leftOut() {
        return leftOut;
    }

    Map<RowProblem.Reason, Long> problems() {
        return problems;
    }

    /** The first problems, in the order of the files. */
    List<SpottedProblem> first() {
        return List.copyOf(first);
    }

    Comparison comparison(Study study, List<Reform> reforms) {
        Totals baseline = tallies.get(0).totals();
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < reforms.size(); i++) {
            Totals totals = tallies.get(i + 1).totals();
            effects.add(new Effect(
                    reforms.get(i),
                    totals,
                    study.scenarios().get(i + 1).spending(totals),
                    shifts.get(i).shifts()));
        }
        return new Comparison(
                study.baseline().program().id(), baseline, study.baseline().spending(baseline), effects);
    }

    // ---- Travelling ----

    private Object writeReplace() {
        Counts counts = new Counts(
                tallies.stream().map(Tally::totals).toList(),
                shifts.stream().map(ShiftTally::shifts).toList());
        return new Packed(FORMAT.write(counts), new ArrayList<>(first), new EnumMap<>(problems), firms, leftOut);
    }

    /**
     * A tally as it travels.
     *
     * @param counts the JSON of the counts
     * @param first the first problems
     * @param problems how many there are of each kind
     * @param firms how many firms
     * @param leftOut how many rows without a firm
     */
    private record Packed(
            String counts,
            ArrayList<SpottedProblem> first,
            EnumMap<RowProblem.Reason, Long> problems,
            long firms,
            long leftOut)
            implements Serializable {

        private Object readResolve() {
            Counts read = FORMAT.read(counts);
            StudyTally tally = new StudyTally(read.shifts().size());
            for (int i = 0; i < tally.tallies.size(); i++) {
                tally.tallies.get(i).add(read.totals().get(i));
            }
            for (int i = 0; i < tally.shifts.size(); i++) {
                tally.shifts.get(i).add(read.shifts().get(i));
            }
            first.forEach(tally::keep);
            tally.problems.putAll(problems);
            tally.firms = firms;
            tally.leftOut = leftOut;
            return tally;
        }
    }
}
