package io.github.smartfactory.support.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.selection.Award;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Outlook;
import io.github.smartfactory.support.selection.Reason;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.testkit.domain.ContestCase;
import io.github.smartfactory.support.testkit.domain.ProgramCases;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What every selection keeps: seats and money, the ranking, permutation, and that a better mark never does harm.
 *
 * <p>Cases are drawn around the edges of {@linkplain #programs() the programs}; where none of them has an evaluation, the
 * laws are reported as skipped. Override {@link #contestCases()} to draw from elsewhere.
 */
public interface SelectionLaws extends ProgramLaws {

    /**
     * Who competes.
     *
     * @return contests under the rules of the programs
     */
    @Provide
    default Arbitrary<ContestCase> contestCases() {
        return ProgramCases.contests(programs());
    }

    // ---- Caps and sums ----

    /**
     * Neither seats nor money are exceeded, and the selection sums up what it gives.
     *
     * @param given a contest
     */
    @Property(tries = 300)
    default void neitherSeatsNorMoneyAreExceeded(@ForAll("contestCases") ContestCase given) {
        Selection selection = given.selection();
        List<Decision> seated = selection.seated();
        given.rule()
                .seats()
                .ifPresent(seats ->
                        assertThat(seated).as(shown(given, selection)).hasSizeLessThanOrEqualTo(seats.number()));
        Won money = Won.sum(given.entries().stream()
                .filter(entry -> selection.decision(entry.id()).award().isSeated())
                .map(entry -> entry.candidate().support().orElse(Won.ZERO))
                .toList());
        assertThat(selection.support()).as(shown(given, selection)).isEqualTo(money);
        given.rule()
                .budget()
                .ifPresent(
                        budget -> assertThat(money).as(shown(given, selection)).isLessThanOrEqualTo(budget.amount()));
    }

    /**
     * Nobody below a pass mark has a seat, and whoever is rejected failed one.
     *
     * @param given a contest
     */
    @Property(tries = 300)
    default void whoFailsAGateIsRejectedAndNobodyElse(@ForAll("contestCases") ContestCase given) {
        Selection selection = given.selection();
        for (Entry entry : given.entries()) {
            boolean fails = entry.evaluations().stream().anyMatch(each -> each.passes() == Truth.NO);
            assertThat(selection.decision(entry.id()).award() == Award.REJECTED)
                    .as(shown(given, selection))
                    .isEqualTo(fails);
        }
    }

    // ---- Order ----

    /**
     * Ranks are those of the scores, from 1 on.
     *
     * @param given a contest
     */
    @Property(tries = 300)
    default void ranksFollowTheScores(@ForAll("contestCases") ContestCase given) {
        Selection selection = given.selection();
        List<Decision> decisions = selection.decisions();
        assertThat(decisions)
                .as(shown(given, selection))
                .hasSameSizeAs(given.entries())
                .isSortedAccordingTo(Comparator.comparing(Decision::points).reversed());
        assertThat(decisions)
                .as(shown(given, selection))
                .extracting(Decision::rank)
                .isEqualTo(IntStream.rangeClosed(1, decisions.size()).boxed().toList());
    }

    /**
     * Whoever has no seat while one with fewer points has one is told that seats are reserved or money is short.
     *
     * @param given a contest
     */
    @Property(tries = 300)
    default void whoHasASeatIsOutscoredOnlyForANamedReason(@ForAll("contestCases") ContestCase given) {
        Selection selection = given.selection();
        Set<Reason> named = Set.of(Reason.SEAT_RESERVED, Reason.OVER_BUDGET, Reason.AFTER_BUDGET);
        for (Decision has : selection.seated()) {
            for (Decision lacks : selection.decisions(Award.RESERVE)) {
                if (lacks.points().isGreaterThan(has.points())) {
                    assertThat(named)
                            .as(Shown.with(lacks.id() + " before " + has.id() + " in " + given, selection::explain))
                            .contains(lacks.reason());
                }
            }
        }
    }

    /**
     * The reserve list is numbered in the order of ranks.
     *
     * @param given a contest
     */
    @Property(tries = 300)
    default void theReserveListIsNumberedInTheOrderOfRanks(@ForAll("contestCases") ContestCase given) {
        Selection selection = given.selection();
        List<Decision> reserve = selection.decisions(Award.RESERVE);
        assertThat(reserve)
                .as(shown(given, selection))
                .extracting(Decision::reserveNumber)
                .isEqualTo(IntStream.rangeClosed(1, reserve.size())
                        .mapToObj(Optional::of)
                        .toList());
    }

    /**
     * A higher mark never costs a candidate points, ranks or a seat.
     *
     * @param given a contest
     * @param which whose mark
     * @param criterion for what
     */
    @Property(tries = 300)
    default void aHigherMarkNeverDoesHarm(
            @ForAll("contestCases") ContestCase given,
            @ForAll @IntRange(max = 59) int which,
            @ForAll @IntRange(max = 59) int criterion) {
        Entry entry = given.entries().get(which % given.entries().size());
        Entry better = raised(entry, which, criterion);
        List<Entry> entries = new ArrayList<>(given.entries());
        entries.set(which % entries.size(), better);
        Selection selection = given.selection();
        Decision before = selection.decision(entry.id());
        Decision after = given.among(entries).selection().decision(entry.id());
        assertThat(after.points()).as(shown(given, selection)).isGreaterThanOrEqualTo(before.points());
        assertThat(after.rank()).as(shown(given, selection)).isLessThanOrEqualTo(before.rank());
        assertThat(after.award().isSeated() || !before.award().isSeated())
                .as(shown(given, selection))
                .isTrue();
    }

    /** One step more for one criterion by one evaluator at the first gate, if there is room. */
    private static Entry raised(Entry entry, int evaluator, int criterion) {
        Evaluation first = entry.first();
        ScoreSheet sheet = first.gate().gate().sheet();
        Criterion raised = sheet.criteria().get(criterion % sheet.criteria().size());
        List<String> committee =
                first.marks().stream().map(Evaluation.Marks::evaluator).toList();
        List<ScoreCard> cards = new ArrayList<>();
        for (Evaluation.Marks marks : first.marks()) {
            ScoreCard card = marks.card()
                    .orElseThrow(() -> new IllegalArgumentException("contests are of candidates with every card, and "
                            + marks.evaluator() + " has none of " + entry.id()));
            if (card.evaluator().equals(committee.get(evaluator % committee.size()))) {
                Score mark = card.marks().getOrDefault(raised.key(), Score.ZERO);
                card = card.marking(raised.key(), mark.plus(sheet.step()).min(Score.of(raised.maximum())));
            }
            cards.add(card);
        }
        List<Evaluation> evaluations = new ArrayList<>(entry.evaluations());
        evaluations.set(0, first.gate().evaluate(entry.candidate(), ScoreBook.of(committee, cards)));
        return new Entry(evaluations);
    }

    // ---- Permutation ----

    /**
     * In which order candidates are named does not matter.
     *
     * @param given a contest
     * @param order another order
     */
    @Property(tries = 300)
    default void theOrderOfTheCandidatesDoesNotMatter(@ForAll("contestCases") ContestCase given, @ForAll long order) {
        List<Entry> entries = Shuffled.of(given.entries(), order);
        Selection selection = given.selection();
        assertThat(given.among(entries).selection()).as(shown(given, selection)).isEqualTo(selection);
    }

    // ---- Knowledge ----

    /**
     * As long as a mark that counts is missing nothing is selected, and what is missing is named; once it is there the
     * selection is the same as if it had always been.
     *
     * @param given a contest
     * @param which whose mark
     */
    @Property(tries = 300)
    default void nothingIsSelectedUntilEveryMarkIsThere(
            @ForAll("contestCases") ContestCase given, @ForAll @IntRange(max = 59) int which) {
        Selection selection = given.selection();
        assertThat(given.rule().outlook(given.entries()).selection())
                .as(shown(given, selection))
                .contains(selection);
        Entry entry = given.entries().get(which % given.entries().size());
        Evaluation first = entry.first();
        List<String> committee =
                first.marks().stream().map(Evaluation.Marks::evaluator).toList();
        List<ScoreCard> cards = first.marks().stream()
                .flatMap(marks -> marks.card().stream())
                .filter(card -> !card.evaluator().equals(committee.get(which % committee.size())))
                .toList();
        List<Entry> entries = new ArrayList<>(given.entries());
        entries.set(
                which % entries.size(),
                new Entry(List.of(first.gate().evaluate(entry.candidate(), ScoreBook.of(committee, cards)))));
        Outlook open = given.rule().outlook(entries);
        assertThat(open.selection()).as(shown(given, selection)).isEmpty();
        assertThat(open.gaps()).as(shown(given, selection)).isNotEmpty();
    }

    // ---- What citizens read ----

    /**
     * Every decision says why, in both languages.
     *
     * @param given a contest
     */
    @Property(tries = 100)
    default void everyDecisionSaysWhy(@ForAll("contestCases") ContestCase given) {
        Selection selection = given.selection();
        for (Decision decision : selection.decisions()) {
            for (Language language : Language.values()) {
                assertThat(decision.message().render(language)).isNotBlank().doesNotContainPattern("[{}]|\\bnull\\b");
                assertThat(selection.explain(decision.id()).render(language)).isNotBlank();
            }
        }
    }

    private static Supplier<String> shown(ContestCase given, Selection selection) {
        return Shown.with(given, selection::explain);
    }
}
