package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who wins and who loses by a reform, and who the most.
 *
 * @param parts the winners and losers of each segment that has firms, in the order of the segments; none twice
 * @param gains the firms that gain the most, the largest gain first; at most {@link #SHOWN}
 * @param losses the firms that lose the most, the largest loss first; at most {@link #SHOWN}
 */
public record Shifts(List<Part> parts, List<FirmChange> gains, List<FirmChange> losses) {

    /** How many firms are named on either side. */
    public static final int SHOWN = 10;

    /** No firms. */
    public static final Shifts NONE = new Shifts(List.of(), List.of(), List.of());

    /**
     * The winners and losers of one segment.
     *
     * @param segment the segment
     * @param shift its winners and losers
     */
    public record Part(Segment segment, Shift shift) {
        /** Checks that nothing is missing. */
        public Part {
            Objects.requireNonNull(segment, "segment");
            Objects.requireNonNull(shift, "shift");
        }
    }

    /** Puts all in order, and keeps the largest changes. */
    public Shifts {
        List<Part> sorted = new ArrayList<>(Checks.distinct(parts, Part::segment, "parts of shifts"));
        sorted.sort(Comparator.comparing(Part::segment));
        parts = List.copyOf(sorted);
        gains = largest(Objects.requireNonNull(gains, "gains"));
        losses = largest(Objects.requireNonNull(losses, "losses"));
        if (gains.stream().anyMatch(change -> change.difference().isNegative())
                || losses.stream().anyMatch(change -> !change.difference().isNegative())) {
            throw new IllegalArgumentException("gains must be positive and losses negative: " + gains + ", " + losses);
        }
    }

    private static List<FirmChange> largest(List<FirmChange> changes) {
        return changes.stream().sorted(FirmChange.LARGEST_FIRST).limit(SHOWN).toList();
    }

    private Map<Segment, Shift> bySegment() {
        Map<Segment, Shift> shifts = new LinkedHashMap<>();
        parts.forEach(part -> shifts.put(part.segment(), part.shift()));
        return shifts;
    }

    /**
     * All winners and losers.
     *
     * @return the sum of the parts
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public Shift overall() {
        return Shift.sum(parts.stream().map(Part::shift).toList());
    }

    /**
     * Winners and losers broken down.
     *
     * @param dimension what by
     * @return the shifts by label, in the order of types, sizes, names of regions and codes of industries; what is unknown
     *     comes last
     */
    public Map<Name, Shift> by(Dimension dimension) {
        return Segment.by(dimension, bySegment(), Shift::sum);
    }

    /**
     * Those of both.
     *
     * @param other the winners and losers among other firms
     * @return all of them, with the largest changes of both
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public Shifts plus(Shifts other) {
        return new ShiftTally()
                .add(this)
                .add(Objects.requireNonNull(other, "other"))
                .shifts();
    }

    static Shifts of(Map<Segment, Shift> shifts, List<FirmChange> gains, List<FirmChange> losses) {
        return new Shifts(
                shifts.entrySet().stream()
                        .map(entry -> new Part(entry.getKey(), entry.getValue()))
                        .toList(),
                gains,
                losses);
    }
}
