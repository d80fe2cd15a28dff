package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/** The seating of a rule. */
final class Contest {

    private final SelectionRule rule;
    private final int seats;
    private final int reserved;
    private final boolean released;
    private final long budget;
    private final boolean stops;

    Contest(SelectionRule rule) {
        this(rule, rule.budget().map(limit -> limit.amount().amount()).orElse(Long.MAX_VALUE));
    }

    private Contest(SelectionRule rule, long budget) {
        this.rule = rule;
        this.seats = rule.seats().map(Seats::number).orElse(Integer.MAX_VALUE);
        this.reserved =
                Math.min(seats, rule.reserved().map(ReservedSeats::number).orElse(0));
        this.released =
                rule.reserved().filter(it -> it.leftover() == Leftover.RELEASE).isPresent();
        this.budget = budget;
        this.stops = rule.budget()
                .filter(limit -> limit.overflow() == BudgetLimit.Overflow.STOP)
                .isPresent();
    }

    /**
     * Why a contender has a seat or none.
     *
     * @param reason why
     * @param lacking what the budget lacked, in won; 0 if it did not refuse it
     */
    record Place(Reason reason, long lacking) {}

    /** What ranking and seating need of entries, in the order of their rank. */
    List<Contender> ranked(List<Entry> entries) {
        return entries.stream()
                .map(entry -> Contender.of(rule, entry))
                .sorted(Contender.RANKING)
                .toList();
    }

    /** The seating of contenders in the order of their rank. */
    List<Place> seat(List<Contender> ranked) {
        return new Walk(ranked).places();
    }

    /** One way down the ranking, after seats and money were kept for the best of the group. */
    private final class Walk {

        private final List<Contender> ranked;
        private final Place[] places;
        private final Set<Integer> kept = new HashSet<>();
        private long left = budget;

        Walk(List<Contender> ranked) {
            this.ranked = ranked;
            this.places = new Place[ranked.size()];
        }

        List<Place> places() {
            keep();
            int open = seats - (released ? kept.size() : reserved);
            int unreserved = seats - reserved;
            int toCome = kept.size();
            int taken = 0;
            boolean passedOver = false;
            boolean ended = false;
            for (int i = 0; i < places.length; i++) {
                Contender each = ranked.get(i);
                if (!takesPart(each)) {
                    places[i] = new Place(Reason.BELOW_PASS_MARK, 0);
                } else if (kept.contains(i)) {
                    places[i] = new Place(passedOver ? Reason.BY_RESERVED_SEAT : Reason.BY_RANK, 0);
                    toCome--;
                } else if (places[i] != null) {
                    ended |= stops;
                } else if (ended) {
                    places[i] = new Place(Reason.AFTER_BUDGET, 0);
                } else if (taken == open) {
                    boolean forOthers = toCome > 0 || (!released && kept.size() < reserved);
                    places[i] = new Place(forOthers ? Reason.SEAT_RESERVED : Reason.SEATS_TAKEN, 0);
                } else if (each.support() > left) {
                    places[i] = overBudget(each);
                    ended = stops;
                } else {
                    places[i] = new Place(taken < unreserved ? Reason.BY_RANK : Reason.BY_RELEASED_SEAT, 0);
                    left -= each.support();
                    taken++;
                }
                passedOver |= takesPart(each) && !places[i].reason().isSeated();
            }
            return Arrays.asList(places);
        }

        /** Keeps seats and money for the best of the group, as far as the money goes. */
        private void keep() {
            for (int i = 0; i < places.length && kept.size() < reserved; i++) {
                Contender each = ranked.get(i);
                if (!takesPart(each) || !each.inGroup()) {
                    continue;
                }
                if (each.support() <= left) {
                    kept.add(i);
                    left -= each.support();
                } else {
                    places[i] = overBudget(each);
                    if (stops) {
                        return;
                    }
                }
            }
        }

        private Place overBudget(Contender each) {
            return new Place(Reason.OVER_BUDGET, each.support() - left);
        }
    }

    /** Whoever fails a later gate keeps a seat from others only if it is to stay vacant. */
    private boolean takesPart(Contender contender) {
        return contender.passed()
                && (!contender.failedLater() || rule.afterLaterGate().value() == Leftover.VACANT);
    }

    /** Whether a contender gets a seat among others that are ranked already. */
    boolean isSeated(List<Contender> others, Contender contender) {
        // Its id is its own, so that it is never found, and the place is told by the complement.
        return isSeatedAt(others, contender, -Collections.binarySearch(others, contender, Contender.RANKING) - 1);
    }

    /** Whether a contender gets a seat at a place among others, whatever its score. */
    boolean isSeatedAt(List<Contender> others, Contender contender, int place) {
        if (contender.failedLater()) {
            return false;
        }
        List<Contender> all = new ArrayList<>(others.size() + 1);
        all.addAll(others);
        all.add(place, contender);
        return seat(all).get(place).reason().isSeated();
    }

    Selection select(List<Entry> entries) {
        List<Contender> ranked = ranked(entries);
        List<Place> places = seat(ranked);
        List<Decision> decisions = new ArrayList<>(ranked.size());
        int reserve = 0;
        for (int i = 0; i < ranked.size(); i++) {
            Entry entry = ranked.get(i).entry();
            Place place = ranked.get(i).failedLater() ? new Place(Reason.BELOW_PASS_MARK, 0) : places.get(i);
            Award award = award(entry, place.reason());
            decisions.add(new Decision(
                    entry,
                    i + 1,
                    award,
                    place.reason(),
                    award == Award.RESERVE ? Optional.of(++reserve) : Optional.empty(),
                    place.lacking() > 0 ? Optional.of(Won.of(place.lacking())) : Optional.empty()));
        }
        return new Selection(rule, decisions);
    }

    /** Raises the budget to where the next refusal ends, until that changes who has a seat. */
    Optional<Won> nextBudget(Selection selection) {
        List<Contender> ranked = ranked(selection.entries());
        List<Boolean> seated = seated(ranked, seat(ranked));
        Contest contest = this;
        while (true) {
            List<Place> places = contest.seat(ranked);
            if (!seated(ranked, places).equals(seated)) {
                return Optional.of(Won.of(contest.budget - budget));
            }
            OptionalLong lacking = places.stream()
                    .mapToLong(Place::lacking)
                    .filter(won -> won > 0)
                    .min();
            if (lacking.isEmpty()) {
                return Optional.empty();
            }
            contest = new Contest(rule, contest.budget + lacking.getAsLong());
        }
    }

    private static List<Boolean> seated(List<Contender> ranked, List<Place> places) {
        return IntStream.range(0, ranked.size())
                .mapToObj(
                        i -> places.get(i).reason().isSeated() && !ranked.get(i).failedLater())
                .toList();
    }

    private Award award(Entry entry, Reason reason) {
        if (reason == Reason.BELOW_PASS_MARK) {
            return Award.REJECTED;
        }
        if (!reason.isSeated()) {
            return Award.RESERVE;
        }
        List<Evaluation> evaluations = entry.evaluations();
        boolean allPassed = evaluations.size() == rule.gates().size()
                && evaluations.stream().allMatch(evaluation -> evaluation.passes() == Truth.YES);
        return allPassed ? Award.SELECTED : Award.PROVISIONAL;
    }
}
