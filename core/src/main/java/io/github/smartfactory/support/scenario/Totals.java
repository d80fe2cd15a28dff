package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a scenario comes to for a population.
 *
 * @param parts the figures of each segment that has firms, in the order of the segments; none twice
 */
public record Totals(List<Part> parts) {

    /** No firms. */
    public static final Totals NONE = new Totals(List.of());

    /**
     * The figures of one segment.
     *
     * @param segment the segment
     * @param figures its figures
     */
    public record Part(Segment segment, Figures figures) {
        /** Checks that nothing is missing. */
        public Part {
            Objects.requireNonNull(segment, "segment");
            Objects.requireNonNull(figures, "figures");
        }
    }

    /** Puts the parts in order. */
    public Totals {
        List<Part> sorted = new ArrayList<>(Checks.distinct(parts, Part::segment, "parts of totals"));
        sorted.sort(Comparator.comparing(Part::segment));
        parts = List.copyOf(sorted);
    }

    static Totals of(Map<Segment, Figures> figures) {
        return new Totals(figures.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), entry.getValue()))
                .toList());
    }

    private Map<Segment, Figures> bySegment() {
        Map<Segment, Figures> figures = new LinkedHashMap<>();
        parts.forEach(part -> figures.put(part.segment(), part.figures()));
        return figures;
    }

    /**
     * The figures of all firms.
     *
     * @return the figures
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public Figures overall() {
        return Figures.sum(parts.stream().map(Part::figures).toList());
    }

    /**
     * The figures of the firms that wish a support type.
     *
     * @param type the support type
     * @return the figures; {@link Figures#NONE} if there are no such firms
     */
    public Figures of(SupportType type) {
        Objects.requireNonNull(type, "type");
        return Figures.sum(parts.stream()
                .filter(part -> part.segment().type().equals(type))
                .map(Part::figures)
                .toList());
    }

    /**
     * The figures broken down.
     *
     * @param dimension what by
     * @return the figures by label, in the order of types, sizes, names of regions and codes of industries; what is
     *     unknown comes last
     */
    public Map<Name, Figures> by(Dimension dimension) {
        return Segment.by(dimension, bySegment(), Figures::sum);
    }

    /**
     * What both come to.
     *
     * @param other the totals of other firms
     * @return the totals of all
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public Totals plus(Totals other) {
        return new Tally().add(this).add(Objects.requireNonNull(other, "other")).totals();
    }
}
