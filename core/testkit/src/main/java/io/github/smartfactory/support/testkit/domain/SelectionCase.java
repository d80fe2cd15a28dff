package io.github.smartfactory.support.testkit.domain;

import static java.util.stream.Collectors.toCollection;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Leftover;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.testkit.internal.Trials;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A selection.
 *
 * @param gates the gates
 * @param bounds the bounds
 * @param people the candidates
 */
public record SelectionCase(Gates gates, Bounds bounds, List<Person> people) {
    /** A score in these parts of a point is whole for up to four evaluators and any whole percentage. */
    private static final int PARTS = 1200;

    /**
     * The rule as the library has it.
     *
     * @return the rule
     */
    public SelectionRule rule() {
        Gate first = Trials.gate(
                "first", gates.maxima().stream().mapToInt(each -> each).toArray());
        if (gates.trimmed()) {
            first = first.withAggregation(Cited.of(Aggregation.TRIMMED_MEAN));
        }
        if (gates.jobPercent() > 0) {
            first = Trials.countingJobs(gates.jobPercent(), first);
        }
        if (gates.passMark() > 0) {
            first = Trials.passing(gates.passMark(), first);
        }
        SelectionRule rule = gates.laterMark() > 0
                ? Trials.rule(
                        first, Trials.passing(gates.laterMark(), Trials.gate("later", SelectionDomain.LATER_TOTAL)))
                : Trials.rule(first);
        rule = rule.withAfterLaterGate(Cited.of(gates.afterLater()));
        if (bounds.seats() > 0) {
            rule = rule.withSeats(Seats.of(bounds.seats()));
        }
        if (bounds.reserved() > 0) {
            rule = rule.withReserved(Trials.smeLed(bounds.reserved(), bounds.leftover()));
        }
        if (bounds.overflow().isPresent()) {
            rule = rule.withBudget(
                    new BudgetLimit(Won.of(bounds.budget()), bounds.overflow().get()));
        }
        return rule;
    }

    /**
     * The candidates with their evaluations.
     *
     * @param rule the rule
     * @return an entry for each candidate
     */
    public List<Entry> entries(SelectionRule rule) {
        return people.stream().map(person -> entry(rule, person)).toList();
    }

    static Entry entry(SelectionRule rule, Person person) {
        int[] first = person.first().stream().mapToInt(each -> each).toArray();
        return person.later()
                .map(scores -> Trials.entry(
                        rule,
                        person.candidate(),
                        first,
                        scores.stream().mapToInt(each -> each).toArray()))
                .orElseGet(() -> Trials.entry(rule, person.candidate(), new int[][] {first}));
    }

    /**
     * What the library selects.
     *
     * @return the selection
     */
    public Selection selection() {
        SelectionRule rule = rule();
        return rule.select(entries(rule));
    }

    /**
     * A candidate.
     *
     * @param id its id
     * @return the candidate
     */
    public Person person(String id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The same with other bounds.
     *
     * @param other the bounds
     * @return the case
     */
    public SelectionCase bounded(Bounds other) {
        return new SelectionCase(gates, other, people);
    }

    /**
     * The same with other candidates.
     *
     * @param others the candidates
     * @return the case
     */
    public SelectionCase among(List<Person> others) {
        return new SelectionCase(gates, bounds, others);
    }

    /**
     * The score that ranks, in parts of a point.
     *
     * @param person a candidate
     * @return its score
     */
    public long parts(Person person) {
        return committee(person) * (100 - gates.jobPercent()) / 100
                + (long) person.job() * gates.jobPercent() * PARTS / 100;
    }

    private long committee(Person person) {
        List<Integer> scores = new ArrayList<>(person.first());
        if (gates.trimmed()) {
            scores.remove(Collections.max(scores));
            scores.remove(Collections.min(scores));
        }
        long sum = scores.stream().mapToLong(each -> each).sum();
        return sum * PARTS / scores.size();
    }

    /**
     * Whether a candidate reaches the first pass mark.
     *
     * @param person the candidate
     * @return true if it does
     */
    public boolean passes(Person person) {
        return parts(person) >= (long) gates.passMark() * PARTS;
    }

    /**
     * Whether a candidate fails the second gate.
     *
     * @param person the candidate
     * @return true if it was evaluated there and fails
     */
    public boolean failsLater(Person person) {
        return person.later()
                .filter(scores -> scores.stream().mapToInt(each -> each).sum() < 2 * gates.laterMark())
                .isPresent();
    }

    /**
     * All candidates in rank.
     *
     * @return the candidates
     */
    public List<Person> ranked() {
        return people.stream()
                .sorted(Comparator.comparing((Person person) -> -parts(person))
                        .thenComparing(person -> -committee(person))
                        .thenComparing(person -> gates.jobPercent() > 0 ? -person.job() : 0)
                        .thenComparing(Person::id))
                .toList();
    }

    /**
     * Who is seated.
     *
     * @return ids
     */
    public Set<String> seated() {
        return seated(ranked());
    }

    /**
     * Who is seated if the candidates are ranked so: the best subset, the first in rank counting most.
     *
     * @param order the candidates in rank
     * @return ids
     */
    public Set<String> seated(List<Person> order) {
        List<Person> taking = order.stream()
                .filter(this::passes)
                .filter(person -> !failsLater(person) || gates.afterLater() == Leftover.VACANT)
                .toList();
        List<Person> kept = best(taking.stream().filter(Person::group).toList(), bounds.reserved(), 0);
        int open = bounds.seatsOr(Integer.MAX_VALUE / 2)
                - (bounds.leftover() == Leftover.RELEASE ? kept.size() : bounds.reserved());
        int spent = kept.stream().mapToInt(Person::support).sum();
        List<Person> rest =
                best(taking.stream().filter(each -> !kept.contains(each)).toList(), open, spent);
        return Stream.concat(kept.stream(), rest.stream())
                .filter(person -> !failsLater(person))
                .map(Person::id)
                .collect(toCollection(TreeSet::new));
    }

    /** The best of some that fit: the first that do, or the best subset, the first in rank counting most. */
    private List<Person> best(List<Person> some, int most, int spent) {
        if (bounds.overflow().equals(Optional.of(BudgetLimit.Overflow.STOP))) {
            int length = Math.min(some.size(), most);
            while (!fit(some.subList(0, length), most, spent)) {
                length--;
            }
            return some.subList(0, length);
        }
        for (int mask = (1 << some.size()) - 1; mask >= 0; mask--) {
            List<Person> those = pick(some, mask);
            if (fit(those, most, spent)) {
                return those;
            }
        }
        throw new AssertionError("nobody fits always");
    }

    private boolean fit(List<Person> those, int most, int spent) {
        return those.size() <= most
                && (bounds.overflow().isEmpty()
                        || spent + those.stream().mapToInt(Person::support).sum() <= bounds.budget());
    }

    private static List<Person> pick(List<Person> taking, int mask) {
        List<Person> those = new ArrayList<>();
        for (int i = 0; i < taking.size(); i++) {
            if ((mask >> (taking.size() - 1 - i) & 1) == 1) {
                those.add(taking.get(i));
            }
        }
        return those;
    }

    /**
     * A candidate.
     *
     * @param id its id
     * @param group whether it is led by an SME
     * @param support what it would get, in won
     * @param job its job score
     * @param first the scores at the first gate
     * @param later the scores at the second gate, if it was evaluated there
     */
    public record Person(
            String id, boolean group, int support, int job, List<Integer> first, Optional<List<Integer>> later) {
        Candidate candidate() {
            Candidate plain = group ? Trials.sme(id) : Trials.middleMarket(id);
            return Trials.withJobScore(job, Trials.costing(support, plain));
        }
    }

    /**
     * The gates.
     *
     * @param maxima of the criteria of the first
     * @param trimmed whether the highest and the lowest score are dropped
     * @param jobPercent what the job score weighs; 0 if it does not count
     * @param passMark of the first gate; 0 for none
     * @param laterMark of the second gate; 0 if there is no second
     * @param afterLater what becomes of the seat of a candidate that fails the second
     */
    public record Gates(
            List<Integer> maxima, boolean trimmed, int jobPercent, int passMark, int laterMark, Leftover afterLater) {
        /**
         * How many points the first gate gives at most.
         *
         * @return the points
         */
        public int total() {
            return maxima.stream().mapToInt(each -> each).sum();
        }
    }

    /**
     * The bounds.
     *
     * @param seats 0 for no bound
     * @param reserved 0 for none
     * @param leftover what becomes of reserved seats that are left
     * @param budget in won
     * @param overflow nothing if there is no budget
     */
    public record Bounds(
            int seats, int reserved, Leftover leftover, int budget, Optional<BudgetLimit.Overflow> overflow) {
        int seatsOr(int none) {
            return seats == 0 ? none : seats;
        }
    }
}
