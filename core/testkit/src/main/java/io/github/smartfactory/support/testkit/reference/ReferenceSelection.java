package io.github.smartfactory.support.testkit.reference;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.selection.Award;
import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Leftover;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.vocabulary.Truth;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is selected, once more: ranked by exact fractions, and seated by trying all subsets, the first in rank counting most.
 * It is for a dozen candidates at most.
 */
public final class ReferenceSelection {

    private static final BigInteger WITHOUT_BOUND = BigInteger.ONE.shiftLeft(100);

    private final SelectionRule rule;
    private final List<Person> ranked;

    /** What is needed of a candidate. */
    private record Person(
            Entry entry,
            Fraction points,
            Fraction committee,
            Fraction job,
            boolean passed,
            boolean failedLater,
            boolean group,
            BigInteger support) {

        String id() {
            return entry.evaluations().get(0).candidate().id();
        }
    }

    private ReferenceSelection(SelectionRule rule, List<Person> ranked) {
        this.rule = rule;
        this.ranked = ranked;
    }

    /**
     * A selection.
     *
     * @param rule the rule
     * @param entries the candidates, each with all cards of the first gate and every fact that is asked for
     * @return the selection
     */
    public static ReferenceSelection of(SelectionRule rule, List<Entry> entries) {
        List<Person> ranked = new ArrayList<>();
        for (Entry entry : entries) {
            ranked.add(person(rule, entry));
        }
        ranked.sort(Comparator.comparing(Person::points, Fraction::compare)
                .thenComparing(Person::committee, Fraction::compare)
                .thenComparing(Person::job, Fraction::compare)
                .reversed()
                .thenComparing(Person::id));
        return new ReferenceSelection(rule, ranked);
    }

    private static Person person(SelectionRule rule, Entry entry) {
        ReferenceScoring first = ReferenceScoring.of(entry.evaluations().get(0));
        boolean failedLater = false;
        for (int i = 1; i < entry.evaluations().size(); i++) {
            failedLater |= ReferenceScoring.of(entry.evaluations().get(i)).passes() == Truth.NO;
        }
        boolean group = rule.reserved().isPresent()
                && ReferenceEligibility.holds(
                        rule.reserved().get().condition(), entry.candidate().application());
        return new Person(
                entry,
                first.points().least(),
                first.committee().least(),
                first.jobs().map(ReferenceScoring.Range::least).orElse(Fraction.ZERO),
                first.passes() == Truth.YES,
                failedLater,
                group,
                Reference.big(entry.candidate().support().orElse(Won.ZERO)));
    }

    /**
     * The ranking.
     *
     * @return the ids, the first in rank first
     */
    public List<String> ranking() {
        return ranked.stream().map(Person::id).toList();
    }

    /**
     * Who has a seat.
     *
     * @return the ids
     */
    public Set<String> seated() {
        return seated(budget());
    }

    private BigInteger budget() {
        return rule.budget().isPresent() ? Reference.big(rule.budget().get().amount()) : WITHOUT_BOUND;
    }

    private Set<String> seated(BigInteger budget) {
        List<Person> taking = new ArrayList<>();
        for (Person person : ranked) {
            boolean holdsSeat = !person.failedLater() || rule.afterLaterGate().value() == Leftover.VACANT;
            if (person.passed() && holdsSeat) {
                taking.add(person);
            }
        }
        int seats = rule.seats().isPresent() ? rule.seats().get().number() : Integer.MAX_VALUE;
        int reserved = rule.reserved().isPresent()
                ? Math.min(seats, rule.reserved().get().number())
                : 0;
        List<Person> kept = best(taking.stream().filter(Person::group).toList(), reserved, budget);
        boolean released = rule.reserved().isPresent() && rule.reserved().get().leftover() == Leftover.RELEASE;
        int open = seats - (released ? kept.size() : reserved);
        List<Person> others =
                taking.stream().filter(person -> !kept.contains(person)).toList();
        Set<String> seated = new TreeSet<>();
        for (List<Person> some : List.of(kept, best(others, open, budget.subtract(cost(kept))))) {
            some.stream()
                    .filter(person -> !person.failedLater())
                    .map(Person::id)
                    .forEach(seated::add);
        }
        return seated;
    }

    private static BigInteger cost(List<Person> people) {
        return people.stream().map(Person::support).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The best of some that fit: the first that do, or of all subsets the one in which the first in rank count most. */
    private List<Person> best(List<Person> some, int most, BigInteger budget) {
        boolean stops = rule.budget().isPresent() && rule.budget().get().overflow() == BudgetLimit.Overflow.STOP;
        if (stops) {
            int length = Math.min(some.size(), most);
            while (cost(some.subList(0, length)).compareTo(budget) > 0) {
                length--;
            }
            return some.subList(0, length);
        }
        for (int mask = (1 << some.size()) - 1; mask > 0; mask--) {
            if (Integer.bitCount(mask) <= most) {
                List<Person> those = pick(some, mask);
                if (cost(those).compareTo(budget) <= 0) {
                    return those;
                }
            }
        }
        return List.of();
    }

    /** The first in rank has the highest bit. */
    private static List<Person> pick(List<Person> some, int mask) {
        List<Person> those = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            if ((mask & 1 << (some.size() - 1 - i)) != 0) {
                those.add(some.get(i));
            }
        }
        return those;
    }

    /**
     * What comes out for each.
     *
     * @return the awards by id, in the order of the ranking
     */
    public Map<String, Award> awards() {
        Set<String> seated = seated();
        Map<String, Award> awards = new LinkedHashMap<>();
        for (Person person : ranked) {
            if (!person.passed() || person.failedLater()) {
                awards.put(person.id(), Award.REJECTED);
            } else if (!seated.contains(person.id())) {
                awards.put(person.id(), Award.RESERVE);
            } else {
                awards.put(person.id(), passedAll(person) ? Award.SELECTED : Award.PROVISIONAL);
            }
        }
        return awards;
    }

    private boolean passedAll(Person person) {
        int passed = 0;
        for (Evaluation evaluation : person.entry().evaluations()) {
            passed += ReferenceScoring.of(evaluation).passes() == Truth.YES ? 1 : 0;
        }
        return passed == rule.gates().size();
    }

    /**
     * The reserve list.
     *
     * @return the ids, in the order of their numbers
     */
    public List<String> reserve() {
        return awards().entrySet().stream()
                .filter(each -> each.getValue() == Award.RESERVE)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The seats that nobody has.
     *
     * @return how many; nothing if there is no bound
     */
    public Optional<Integer> vacantSeats() {
        return rule.seats().map(seats -> seats.number() - seated().size());
    }

    /**
     * The smallest addition to the budget that changes who has a seat: nothing changes but at what some candidates cost
     * together, so all these sums are tried.
     *
     * @return the money; nothing if no addition does, or there is no budget
     */
    public Optional<BigInteger> nextBudget() {
        if (rule.budget().isEmpty()) {
            return Optional.empty();
        }
        Set<BigInteger> sums = new TreeSet<>();
        for (int mask = 0; mask < 1 << ranked.size(); mask++) {
            sums.add(cost(pick(ranked, mask)));
        }
        Set<String> now = seated();
        for (BigInteger sum : sums) {
            if (sum.compareTo(budget()) > 0 && !seated(sum).equals(now)) {
                return Optional.of(sum.subtract(budget()));
            }
        }
        return Optional.empty();
    }
}
