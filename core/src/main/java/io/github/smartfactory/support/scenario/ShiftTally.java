package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.money.Won;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Adds up who wins and who loses by a reform. Tallies of parts of a population merge into the tally of the whole, in any
 * grouping and order. Not safe for use by several threads at once.
 */
public final class ShiftTally {

    private final Map<Segment, Cell> cells = new HashMap<>();
    private final Map<Profile, Cell> cellsOfProfiles = new HashMap<>();
    private final Largest gains = new Largest();
    private final Largest losses = new Largest();

    /** Starts at nothing. */
    public ShiftTally() {}

    /**
     * Adds a firm.
     *
     * @param before what becomes of it in the baseline
     * @param after what becomes of it under the reform
     * @return this
     * @throws IllegalArgumentException if the results are of different firms
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public ShiftTally add(FirmResult before, FirmResult after) {
        Firm firm = before.firm();
        if (!firm.equals(after.firm())) {
            throw new IllegalArgumentException("results must be of the same firm: " + firm.id() + ", "
                    + after.firm().id());
        }
        boolean isLarge = add(
                cell(firm.profile()),
                before.standing(),
                before.support().amount(),
                after.standing(),
                after.support().amount(),
                firm.id());
        if (isLarge) {
            show(new FirmChange(firm.id(), firm.profile(), firm.cost(), before.support(), after.support()));
        }
        return this;
    }

    /** Counts a firm, and says whether its change is large enough to be shown. */
    boolean add(Cell cell, Standing standingBefore, long before, Standing standingAfter, long after, String id) {
        cell.add(standingBefore == Standing.SUPPORTED, before, standingAfter == Standing.SUPPORTED, after);
        return after != before && (after > before ? gains : losses).wants(Math.abs(after - before), id);
    }

    /** Shows the change of a firm as long as there are no larger ones. */
    void show(FirmChange change) {
        (change.difference().isNegative() ? losses : gains).offer(change);
    }

    /**
     * Adds shifts that were counted elsewhere.
     *
     * @param shifts the shifts
     * @return this
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public ShiftTally add(Shifts shifts) {
        shifts.parts()
                .forEach(part ->
                        cells.computeIfAbsent(part.segment(), its -> new Cell()).add(part.shift()));
        shifts.gains().forEach(gains::offer);
        shifts.losses().forEach(losses::offer);
        return this;
    }

    /**
     * Adds another tally.
     *
     * @param other the tally of other firms; it stays as it is
     * @return this
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public ShiftTally merge(ShiftTally other) {
        return add(other.shifts());
    }

    /**
     * What it comes to so far.
     *
     * @return the winners and losers
     */
    public Shifts shifts() {
        Map<Segment, Shift> shifts = new HashMap<>();
        cells.forEach((segment, cell) -> shifts.put(segment, cell.shift()));
        return Shifts.of(shifts, gains.list(), losses.list());
    }

    Cell cell(Profile profile) {
        Cell known = cellsOfProfiles.get(profile);
        if (known == null) {
            known = cells.computeIfAbsent(profile.segment(), its -> new Cell());
            cellsOfProfiles.put(profile, known);
        }
        return known;
    }

    /** The counts of one segment. */
    static final class Cell {

        private long winners;
        private long gained;
        private long losers;
        private long lost;
        private long entering;
        private long leaving;
        private long unchanged;

        private void add(boolean supportedBefore, long before, boolean supportedAfter, long after) {
            if (after > before) {
                winners++;
                gained = Math.addExact(gained, after - before);
            } else if (after < before) {
                losers++;
                lost = Math.addExact(lost, before - after);
            } else {
                unchanged++;
            }
            if (supportedBefore != supportedAfter) {
                entering += supportedAfter ? 1 : 0;
                leaving += supportedBefore ? 1 : 0;
            }
        }

        private void add(Shift shift) {
            winners = Math.addExact(winners, shift.winners());
            gained = Math.addExact(gained, shift.gained().amount());
            losers = Math.addExact(losers, shift.losers());
            lost = Math.addExact(lost, shift.lost().amount());
            entering = Math.addExact(entering, shift.entering());
            leaving = Math.addExact(leaving, shift.leaving());
            unchanged = Math.addExact(unchanged, shift.unchanged());
        }

        private Shift shift() {
            return new Shift(winners, Won.of(gained), losers, Won.of(lost), entering, leaving, unchanged);
        }
    }

    /** Keeps the largest changes. */
    private static final class Largest {

        private static final Comparator<FirmChange> SMALLEST_FIRST = FirmChange.LARGEST_FIRST.reversed();

        private final PriorityQueue<FirmChange> kept = new PriorityQueue<>(SMALLEST_FIRST);
        private long least;

        /** Where many change by the same amount, the ids tell, so that nothing is made for each. */
        boolean wants(long difference, String id) {
            return kept.size() < Shifts.SHOWN
                    || difference > least
                    || (difference == least && id.compareTo(kept.element().id()) <= 0);
        }

        void offer(FirmChange change) {
            kept.add(change);
            if (kept.size() > Shifts.SHOWN) {
                kept.remove();
            }
            least = Math.abs(kept.element().difference().amount());
        }

        List<FirmChange> list() {
            return new ArrayList<>(kept);
        }
    }
}
