package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.money.Won;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;

/**
 * Adds up what a scenario does to firms, one after the other, without making anything for each. Tallies of parts of a
 * population merge into the tally of the whole, in any grouping and order. Not safe for use by several threads at once:
 * give each its own, and merge.
 */
public final class Tally {

    private static final Standing[] STANDINGS = Standing.values();

    private final Map<Segment, Cell> cells = new HashMap<>();
    private final Map<Profile, Cell> cellsOfProfiles = new HashMap<>();

    /** Starts at nothing. */
    public Tally() {}

    /**
     * Collects firms into the totals of a scenario.
     *
     * @param decider what decides about each
     * @return the collector, also for parallel streams
     */
    public static Collector<Firm, ?, Totals> collector(Decider decider) {
        Objects.requireNonNull(decider, "decider");
        return Collector.of(
                Tally::new,
                (tally, firm) -> tally.add(decider.decide(firm)),
                Tally::merge,
                Tally::totals,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds what became of a firm.
     *
     * @param result the result
     * @return this
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public Tally add(FirmResult result) {
        Objects.requireNonNull(result, "result");
        Firm firm = result.firm();
        cell(firm.profile())
                .add(
                        result.standing(),
                        firm.cost().amount(),
                        result.support().amount(),
                        result.burden().amount());
        return this;
    }

    /**
     * Adds totals that were counted elsewhere.
     *
     * @param totals the totals
     * @return this
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public Tally add(Totals totals) {
        totals.parts()
                .forEach(part ->
                        cells.computeIfAbsent(part.segment(), its -> new Cell()).add(part.figures()));
        return this;
    }

    /**
     * Adds another tally.
     *
     * @param other the tally of other firms; it stays as it is
     * @return this
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public Tally merge(Tally other) {
        other.cells.forEach((segment, cell) ->
                cells.computeIfAbsent(segment, its -> new Cell()).add(cell));
        return this;
    }

    /**
     * What it comes to so far.
     *
     * @return the totals
     */
    public Totals totals() {
        Map<Segment, Figures> figures = new HashMap<>();
        cells.forEach((segment, cell) -> figures.put(segment, cell.figures()));
        return Totals.of(figures);
    }

    /** Where firms of a profile are counted; the same for all of a segment. */
    Cell cell(Profile profile) {
        Cell known = cellsOfProfiles.get(profile);
        if (known == null) {
            known = cells.computeIfAbsent(profile.segment(), its -> new Cell());
            cellsOfProfiles.put(profile, known);
        }
        return known;
    }

    /** The counts of one segment. */
    @SuppressWarnings("EnumOrdinal") // A map of standings would make a number for each firm.
    static final class Cell {

        private final long[] standings = new long[STANDINGS.length];
        private final Histogram support = new Histogram();
        private final Histogram burden = new Histogram();
        private long cost;

        void add(Standing standing, long itsCost, long itsSupport, long itsBurden) {
            if (standing == Standing.SUPPORTED) {
                cost = Math.addExact(cost, itsCost);
                support.add(itsSupport);
                burden.add(itsBurden);
            }
            standings[standing.ordinal()]++;
        }

        void add(Figures figures) {
            figures.standings().forEach((standing, count) -> count(standing, count));
            cost = Math.addExact(cost, figures.cost().amount());
            support.add(figures.support());
            burden.add(figures.burden());
        }

        private void add(Cell other) {
            for (Standing standing : STANDINGS) {
                count(standing, other.standings[standing.ordinal()]);
            }
            cost = Math.addExact(cost, other.cost);
            support.add(other.support);
            burden.add(other.burden);
        }

        private void count(Standing standing, long firms) {
            standings[standing.ordinal()] = Math.addExact(standings[standing.ordinal()], firms);
        }

        Figures figures() {
            Map<Standing, Long> counts = new EnumMap<>(Standing.class);
            for (Standing standing : STANDINGS) {
                counts.put(standing, standings[standing.ordinal()]);
            }
            return new Figures(counts, Won.of(cost), support.distribution(), burden.distribution());
        }
    }
}
