package io.github.smartfactory.support.selection;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.testkit.domain.ContestCase;
import io.github.smartfactory.support.testkit.domain.SelectionCase;
import io.github.smartfactory.support.testkit.domain.SelectionCase.Bounds;
import io.github.smartfactory.support.testkit.domain.SelectionCase.Person;
import io.github.smartfactory.support.testkit.domain.SelectionDomain;
import io.github.smartfactory.support.testkit.internal.Trials;
import io.github.smartfactory.support.testkit.law.SelectionLaws;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(SelectionDomain.class)
class SelectionPropertyTest implements SelectionLaws {

    @Override
    public List<Program> programs() {
        return List.of();
    }

    /** Rules of any form. */
    @Override
    @Provide
    public Arbitrary<ContestCase> contestCases() {
        return new SelectionDomain().cases().map(given -> {
            SelectionRule rule = given.rule();
            return new ContestCase(rule, given.entries(rule));
        });
    }

    private static Set<String> seated(Selection selection) {
        return selection.seated().stream().map(Decision::id).collect(toCollection(TreeSet::new));
    }

    private static boolean isSeated(SelectionRule rule, List<Entry> others, Entry entry) {
        List<Entry> all = new ArrayList<>(others);
        all.add(entry);
        return rule.select(all).decision(entry.id()).award().isSeated();
    }

    private static List<Entry> others(List<Entry> entries, String id) {
        return entries.stream().filter(entry -> !entry.id().equals(id)).toList();
    }

    private static Entry entry(List<Entry> entries, String id) {
        return entries.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static String anyOf(SelectionCase given, int which) {
        return given.people().get(which % given.people().size()).id();
    }

    // ---- Who is seated ----

    @Property(tries = 1000)
    void thoseSeatedAreTheBestSubsetThatTheBoundsAllow(@ForAll SelectionCase given) {
        assertThat(seated(given.selection())).isEqualTo(given.seated());
    }

    @Property(tries = 500)
    void everyoneIsRankedAsTheScoresAndThenTheTieBreaksSay(@ForAll SelectionCase given) {
        assertThat(Trials.ids(given.selection().decisions()))
                .containsExactlyElementsOf(
                        given.ranked().stream().map(Person::id).toList());
    }

    @Property(tries = 500)
    void neitherSeatsNorMoneyAreExceeded(@ForAll SelectionCase given) {
        Selection selection = given.selection();
        long money = selection.seated().stream()
                .mapToLong(decision -> given.person(decision.id()).support())
                .sum();
        assertThat(selection.support()).isEqualTo(Won.of(money));
        if (given.bounds().overflow().isPresent()) {
            assertThat(money).isLessThanOrEqualTo(given.bounds().budget());
        }
        if (given.bounds().seats() > 0) {
            assertThat(selection.vacantSeats())
                    .contains(given.bounds().seats() - selection.seated().size());
            assertThat(selection.vacantSeats().orElseThrow()).isNotNegative();
        } else {
            assertThat(selection.vacantSeats()).isEmpty();
        }
    }

    @Property(tries = 500)
    void reservedSeatsGoToTheGroupWhereverEnoughOfItPassAndTheMoneyIsEnoughForThem(@ForAll SelectionCase given) {
        Assume.that(
                given.gates().afterLater() == Leftover.RELEASE || given.gates().laterMark() == 0);
        List<Person> best = given.ranked().stream()
                .filter(person -> person.group() && given.passes(person) && !given.failsLater(person))
                .limit(given.bounds().reserved())
                .toList();
        Assume.that(given.bounds().overflow().isEmpty()
                || best.stream().mapToInt(Person::support).sum()
                        <= given.bounds().budget());
        assertThat(seated(given.selection()))
                .containsAll(best.stream().map(Person::id).toList());
    }

    @Property(tries = 500)
    void theReserveListIsNumberedInRankOrderAndMoneyLacksOnlyWhereTheBudgetRefused(@ForAll SelectionCase given) {
        Selection selection = given.selection();
        List<Decision> reserve = selection.decisions(Award.RESERVE);
        assertThat(reserve)
                .extracting(decision -> decision.reserveNumber().orElseThrow())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, reserve.size()).boxed().toList());
        for (Decision decision : selection.decisions()) {
            Person person = given.person(decision.id());
            boolean fails = !given.passes(person) || given.failsLater(person);
            assertThat(decision.award() == Award.REJECTED).isEqualTo(fails);
            assertThat(decision.reason() == Reason.BELOW_PASS_MARK).isEqualTo(fails);
            assertThat(decision.reserveNumber().isPresent()).isEqualTo(decision.award() == Award.RESERVE);
            assertThat(decision.moneyLacking().isPresent()).isEqualTo(decision.reason() == Reason.OVER_BUDGET);
            boolean open = given.gates().laterMark() > 0 && person.later().isEmpty();
            assertThat(decision.award() != Award.PROVISIONAL || open).isTrue();
            assertThat(decision.award() != Award.SELECTED || !open).isTrue();
        }
    }

    // ---- How firm it is ----

    @Property(tries = 250)
    void noChangeSmallerThanTheFlipChangesTheSeat(
            @ForAll SelectionCase given, @ForAll @IntRange(min = 0, max = 59) int which) {
        SelectionRule rule = given.rule();
        List<Entry> entries = given.entries(rule);
        String id = anyOf(given, which);
        Entry own = entry(entries, id);
        List<Entry> others = others(entries, id);
        boolean seated = isSeated(rule, others, own);
        Optional<Flip> flip = rule.select(entries).firmness(id).flip();

        Optional<Score> least = leastFlip(own, changed -> isSeated(rule, others, changed) != seated);
        assertThat(flip.map(Flip::points)).isEqualTo(least);
        flip.ifPresent(it -> {
            assertThat(isSeated(rule, others, after(own, it))).isNotEqualTo(seated);
            Score sum = Score.sum(it.changes().stream()
                    .map(change ->
                            change.to().minus(change.from()).max(change.from().minus(change.to())))
                    .toList());
            assertThat(it.points()).isEqualTo(sum);
        });
    }

    /** The least change among all marks that the evaluators could have given at all gates. */
    private static Optional<Score> leastFlip(Entry own, Function<Entry, Boolean> flips) {
        List<List<Evaluation>> all = new ArrayList<>();
        own.evaluations().forEach(evaluation -> all.add(everyMarking(evaluation)));
        Map<List<Object>, Boolean> known = new HashMap<>();
        Optional<Score> least = Optional.empty();
        int second = all.size() == 1 ? 1 : all.get(1).size();
        for (Evaluation first : all.get(0)) {
            for (int i = 0; i < second; i++) {
                List<Evaluation> evaluations = all.size() == 1
                        ? List.of(first)
                        : List.of(first, all.get(1).get(i));
                Score size = Score.ZERO;
                for (int gate = 0; gate < evaluations.size(); gate++) {
                    size = size.plus(distance(own.evaluations().get(gate), evaluations.get(gate)));
                }
                if (least.isPresent() && !size.isLessThan(least.get())) {
                    continue;
                }
                List<Object> key = List.copyOf(evaluations.stream()
                        .map(evaluation -> evaluation.points().least() + " of "
                                + evaluation.committee().least())
                        .toList());
                if (known.computeIfAbsent(key, it -> flips.apply(new Entry(evaluations)))) {
                    least = Optional.of(size);
                }
            }
        }
        return least;
    }

    private static List<Evaluation> everyMarking(Evaluation evaluation) {
        ResolvedGate gate = evaluation.gate();
        List<String> criteria = gate.gate().sheet().criteria().stream()
                .map(criterion -> criterion.key())
                .toList();
        List<List<ScoreCard>> books = List.of(List.of());
        for (Evaluation.Marks marks : evaluation.marks()) {
            List<ScoreCard> cards = List.of(marks.card().orElseThrow());
            for (String criterion : criteria) {
                int maximum = gate.gate().sheet().criterion(criterion).maximum();
                cards = cards.stream()
                        .flatMap(card -> IntStream.rangeClosed(0, maximum)
                                .mapToObj(mark -> card.marking(criterion, Score.of(mark))))
                        .toList();
            }
            List<ScoreCard> possible = cards;
            books = books.stream()
                    .flatMap(book -> possible.stream().map(card -> {
                        List<ScoreCard> more = new ArrayList<>(book);
                        more.add(card);
                        return List.copyOf(more);
                    }))
                    .toList();
        }
        List<String> committee =
                evaluation.marks().stream().map(Evaluation.Marks::evaluator).toList();
        return books.stream()
                .map(book -> gate.evaluate(evaluation.candidate(), ScoreBook.of(committee, book)))
                .toList();
    }

    /** The changes of all marks together. */
    private static Score distance(Evaluation one, Evaluation other) {
        Score sum = Score.ZERO;
        for (int i = 0; i < one.marks().size(); i++) {
            ScoreCard before = one.marks().get(i).card().orElseThrow();
            ScoreCard after = other.marks().get(i).card().orElseThrow();
            for (Map.Entry<String, Score> mark : before.marks().entrySet()) {
                Score now = Objects.requireNonNull(after.marks().get(mark.getKey()));
                sum = sum.plus(now.minus(mark.getValue()).max(mark.getValue().minus(now)));
            }
        }
        return sum;
    }

    private static Entry after(Entry own, Flip flip) {
        List<Evaluation> evaluations = new ArrayList<>();
        for (Evaluation evaluation : own.evaluations()) {
            List<Score> scores = new ArrayList<>();
            for (Evaluation.Marks marks : evaluation.marks()) {
                Score now = marks.score().orElseThrow();
                for (Flip.Change change : flip.changes()) {
                    boolean here = change.gate().equals(evaluation.gate().gate().key());
                    if (here && change.evaluator().equals(marks.evaluator())) {
                        assertThat(change.from()).isEqualTo(now);
                        now = change.to();
                    }
                }
                scores.add(now);
            }
            evaluations.add(evaluation.scoring(scores));
        }
        return new Entry(evaluations);
    }

    @Property(tries = 250)
    void whoReachesTheCutIsSeatedAndNobodyElse(
            @ForAll SelectionCase given, @ForAll @IntRange(min = 0, max = 59) int which) {
        SelectionRule rule = given.rule();
        List<Entry> entries = given.entries(rule);
        String id = anyOf(given, which);
        List<Entry> others = others(entries, id);
        Evaluation first = entry(entries, id).first();
        Firmness firmness = rule.select(entries).firmness(id);
        for (Evaluation each : everyMarking(first)) {
            Score points = each.score();
            // The second gate is passed, as far as the cut goes: nobody has marked it there yet.
            boolean seated = isSeated(rule, others, new Entry(List.of(each)));
            boolean reaches = firmness.cut()
                    .filter(cut ->
                            cut.suffices() ? !points.isLessThan(cut.points()) : points.isGreaterThan(cut.points()))
                    .isPresent();
            assertThat(seated).as("seated with %s", points).isEqualTo(reaches);
        }
        assertThat(firmness.margin())
                .isEqualTo(firmness.cut().map(cut -> first.score().minus(cut.points())));
        firmness.cut()
                .flatMap(Cut::rival)
                .ifPresent(rival -> assertThat(entry(entries, rival).first().score())
                        .isEqualTo(firmness.cut().orElseThrow().points()));
    }

    @Property(tries = 300)
    void theFlipAtALaterGateThatIsStillOpenIsTheLeastThatSettlesIt(
            @ForAll @Size(min = 2, max = 3) List<@IntRange(min = 0, max = 5) Integer> given,
            @ForAll @IntRange(min = 1, max = 2) int missing,
            @ForAll boolean trimmed,
            @ForAll @IntRange(min = 1, max = 5) int mark) {
        Gate later = Trials.passing(mark, Trials.gate("later", 5));
        SelectionRule rule = Trials.rule(
                Trials.gate("first", 5), trimmed ? later.withAggregation(Cited.of(Aggregation.TRIMMED_MEAN)) : later);
        Selection selection = rule.select(List.of(halfMarked(rule, given, missing)));
        boolean seated = selection.decision("a").award().isSeated();
        Optional<Score> least = vectors(given.size())
                .filter(other ->
                        (halfMarked(rule, other, missing).evaluations().get(1).passes() != Truth.NO) != seated)
                .map(other -> Score.of(IntStream.range(0, given.size())
                        .map(i -> Math.abs(other.get(i) - given.get(i)))
                        .sum()))
                .min(Comparator.naturalOrder());
        Optional<Flip> flip = selection.firmness("a").flip();
        assertThat(flip.map(Flip::points)).isEqualTo(least);
        flip.ifPresent(
                it -> assertThat(it.changes()).allMatch(change -> change.gate().equals("later")));
    }

    /** A candidate of whom some evaluators at the later gate have given marks and some not. */
    private static Entry halfMarked(SelectionRule rule, List<Integer> given, int missing) {
        int[] later = IntStream.concat(
                        given.stream().mapToInt(each -> each),
                        IntStream.generate(() -> Trials.MISSING).limit(missing))
                .toArray();
        return Trials.entry(rule, Trials.sme("a"), Trials.scores(5), later);
    }

    private static Stream<List<Integer>> vectors(int length) {
        return length == 0
                ? Stream.of(List.of())
                : vectors(length - 1)
                        .flatMap(start -> IntStream.rangeClosed(0, 5)
                                .mapToObj(last -> Stream.concat(start.stream(), Stream.of(last))
                                        .toList()));
    }

    // ---- What would be ----

    private static void assertSame(WhatIf whatIf, SelectionCase before, SelectionCase after) {
        Set<String> was = seated(before.selection());
        Set<String> would = after.seated();
        assertThat(seated(whatIf.before())).isEqualTo(was);
        assertThat(seated(whatIf.after())).isEqualTo(would);
        Set<String> gained = new HashSet<>(would);
        gained.removeAll(was);
        Set<String> lost = new HashSet<>(was);
        lost.removeAll(would);
        assertThat(whatIf.gained())
                .containsExactlyElementsOf(after.ranked().stream()
                        .map(Person::id)
                        .filter(gained::contains)
                        .toList());
        assertThat(whatIf.lost())
                .containsExactlyElementsOf(before.ranked().stream()
                        .map(Person::id)
                        .filter(lost::contains)
                        .toList());
        assertThat(whatIf.changesNothing()).isEqualTo(gained.isEmpty() && lost.isEmpty());
    }

    @Property(tries = 300)
    void whoeverWithdrawsIsAsIfItHadNeverApplied(
            @ForAll SelectionCase given, @ForAll @IntRange(min = 0, max = 59) int which) {
        String id = anyOf(given, which);
        assertSame(
                given.selection().withdrawing(id),
                given,
                given.among(given.people().stream()
                        .filter(person -> !person.id().equals(id))
                        .toList()));
    }

    @Property(tries = 300)
    void moreSeatsMoreMoneyAndNoQuotaAreAsIfTheRuleHadBeenSo(
            @ForAll SelectionCase given, @ForAll @IntRange(min = 1, max = 9) int more) {
        Bounds is = given.bounds();
        Selection selection = given.selection();
        if (is.seats() > 0) {
            assertSame(
                    selection.addingSeats(more),
                    given,
                    given.bounded(
                            new Bounds(is.seats() + more, is.reserved(), is.leftover(), is.budget(), is.overflow())));
        }
        if (is.overflow().isPresent()) {
            assertSame(selection.addingBudget(Won.of(more)), given, addingBudget(given, more));
        }
        assertSame(
                selection.liftingQuota(),
                given,
                given.bounded(new Bounds(is.seats(), 0, is.leftover(), is.budget(), is.overflow())));
    }

    private static SelectionCase addingBudget(SelectionCase given, int more) {
        Bounds is = given.bounds();
        return given.bounded(new Bounds(is.seats(), is.reserved(), is.leftover(), is.budget() + more, is.overflow()));
    }

    @Property(tries = 300)
    void theNextBudgetIsTheLeastThatChangesWhoIsSeated(@ForAll SelectionCase given) {
        Selection selection = given.selection();
        Optional<Won> least = Optional.empty();
        if (given.bounds().overflow().isPresent()) {
            Set<String> now = seated(selection);
            least = IntStream.rangeClosed(1, 40)
                    .filter(more ->
                            !seated(addingBudget(given, more).selection()).equals(now))
                    .mapToObj(Won::of)
                    .findFirst();
        }
        assertThat(selection.nextBudget()).isEqualTo(least);
    }

    // ---- Before everything is known ----

    @Property(tries = 300)
    void whatIsNeededIsTheLeastScoreOfAllThatIsEnough(
            @ForAll SelectionCase given,
            @ForAll @IntRange(min = 0, max = 59) int which,
            @ForAll @IntRange(min = 0, max = 0xFFFFF) int hidden) {
        SelectionRule rule = given.rule();
        String id = anyOf(given, which);
        List<Integer> open = hidden(given, hidden, id);
        Optional<Needed> needed = rule
                .outlook(hiding(given, hidden, Trials.MISSING).entries(rule))
                .needed(id)
                .stream()
                .findFirst();
        assertThat(needed.map(Needed::evaluators))
                .isEqualTo(
                        open.isEmpty()
                                ? Optional.empty()
                                : Optional.of(open.stream()
                                        .map(evaluator -> "E" + (evaluator + 1))
                                        .toList()));
        if (needed.isEmpty()) {
            return;
        }
        List<Entry> atLeast = hiding(given, hidden, 0).entries(rule);
        List<Entry> atMost = hiding(given, hidden, given.gates().total()).entries(rule);
        Function<Integer, Entry> giving =
                score -> entry(hiding(given, hidden, score).entries(rule), id);
        assertThat(needed.get())
                .isEqualTo(new Needed(
                        id,
                        "first",
                        needed.get().evaluators(),
                        least(
                                given,
                                score -> given.passes(
                                        hiding(given, hidden, score).person(id))),
                        least(given, score -> isSeated(rule, others(atLeast, id), giving.apply(score))),
                        least(given, score -> isSeated(rule, others(atMost, id), giving.apply(score)))));
    }

    private static Optional<Score> least(SelectionCase given, Function<Integer, Boolean> enough) {
        return IntStream.rangeClosed(0, given.gates().total())
                .filter(enough::apply)
                .mapToObj(Score::of)
                .findFirst();
    }

    private static List<Integer> hidden(SelectionCase given, int bits, String id) {
        int index = given.people().indexOf(given.person(id));
        return IntStream.range(0, given.person(id).first().size())
                .filter(evaluator -> (bits >> (index * 4 + evaluator) & 1) == 1)
                .boxed()
                .toList();
    }

    /** The case with a score in place of those that are hidden. */
    private static SelectionCase hiding(SelectionCase given, int bits, int score) {
        return given.among(given.people().stream()
                .map(person -> {
                    List<Integer> first = new ArrayList<>(person.first());
                    hidden(given, bits, person.id()).forEach(evaluator -> first.set(evaluator, score));
                    return new Person(
                            person.id(), person.group(), person.support(), person.job(), first, person.later());
                })
                .toList());
    }

    // ---- Ties ----

    @Property(tries = 1000)
    void aTieIsReportedExactlyWhereAnotherOrderOfEqualScoresWouldSeatOthers(@ForAll SelectionCase given) {
        Assume.that(given.gates().laterMark() == 0);
        assertThat(given.selection().ties())
                .extracting(Tie::points)
                .containsExactlyInAnyOrderElementsOf(decidedByTieBreaks(given));
    }

    /** The scores at which another order would seat others. */
    private static Set<Score> decidedByTieBreaks(SelectionCase given) {
        List<Person> ranked = given.ranked();
        Set<Score> decided = new HashSet<>();
        int from = 0;
        while (from < ranked.size()) {
            int to = from;
            while (to < ranked.size() && given.parts(ranked.get(to)) == given.parts(ranked.get(from))) {
                to++;
            }
            List<Person> before = ranked.subList(0, from);
            List<Person> rest = ranked.subList(to, ranked.size());
            boolean others = permutations(ranked.subList(from, to)).stream().anyMatch(order -> {
                List<Person> all = new ArrayList<>(before);
                all.addAll(order);
                all.addAll(rest);
                return !given.seated(all).equals(given.seated());
            });
            if (others) {
                decided.add(new Score(given.parts(ranked.get(from)), 1200));
            }
            from = to;
        }
        return decided;
    }

    private static <T> List<List<T>> permutations(List<T> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            List<T> rest = new ArrayList<>(of);
            T first = rest.remove(i);
            for (List<T> order : permutations(rest)) {
                List<T> one = new ArrayList<>();
                one.add(first);
                one.addAll(order);
                all.add(one);
            }
        }
        return all;
    }

    @Property(tries = 500)
    void candidatesAlikeInEverythingAreTiedIfSomeAreSeatedAndSomeNot(@ForAll SelectionCase given) {
        Selection selection = given.selection();
        for (Decision has : selection.seated()) {
            for (Decision lacks : selection.decisions(Award.RESERVE)) {
                Person one = given.person(has.id());
                Person other = given.person(lacks.id());
                boolean alike = one.group() == other.group()
                        && one.support() == other.support()
                        && one.job() == other.job()
                        && given.parts(one) == given.parts(other);
                if (alike) {
                    assertThat(selection.ties()).anySatisfy(tie -> {
                        assertThat(tie.seated()).contains(has.id());
                        assertThat(tie.notSeated()).contains(lacks.id());
                    });
                }
            }
        }
    }
}
