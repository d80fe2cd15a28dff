package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What figures are counted under: firms of one support type, size, region and industry.
 *
 * @param type the support type
 * @param size how large they are; nothing if unknown
 * @param region where they are; nothing if unknown
 * @param industry the division of their main industry, or the section if no more is known; nothing if unknown
 */
public record Segment(SupportType type, Optional<SizeClass> size, Optional<String> region, Optional<Ksic> industry)
        implements Comparable<Segment> {

    private static final Name UNKNOWN = Name.of("미상", "unknown");

    private static final Comparator<Segment> ORDER = order(Dimension.TYPE)
            .thenComparing(order(Dimension.SIZE))
            .thenComparing(order(Dimension.REGION))
            .thenComparing(order(Dimension.INDUSTRY));

    /** Checks that nothing is missing. */
    public Segment {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(industry, "industry");
    }

    /**
     * What the segment is in one dimension.
     *
     * @param dimension the dimension
     * @return the label: official names of types and sizes, the caller's of regions, the code of an industry
     */
    public Name label(Dimension dimension) {
        return switch (Objects.requireNonNull(dimension, "dimension")) {
            case TYPE -> type.label();
            case SIZE -> size.map(SizeClass::label).orElse(UNKNOWN);
            case REGION -> region.map(name -> Name.of(name, name)).orElse(UNKNOWN);
            case INDUSTRY ->
                industry.map(code -> Name.of(code.code(), code.code())).orElse(UNKNOWN);
        };
    }

    /** In the order of one dimension; equal if they are the same there. The unknown comes last. */
    static Comparator<Segment> order(Dimension dimension) {
        return switch (dimension) {
            case TYPE ->
                Comparator.<Segment, Boolean>comparing(segment -> !(segment.type instanceof Tier))
                        .thenComparing(segment -> segment.type instanceof Tier tier ? tier : Tier.BASIC)
                        .thenComparing(segment -> segment.type.key());
            case SIZE ->
                Comparator.<Segment, Boolean>comparing(segment -> segment.size.isEmpty())
                        .thenComparing(segment -> segment.size.orElse(SizeClass.LARGE));
            case REGION ->
                Comparator.<Segment, Boolean>comparing(segment -> segment.region.isEmpty())
                        .thenComparing(segment -> segment.region.orElse(""));
            case INDUSTRY ->
                Comparator.<Segment, Boolean>comparing(segment -> segment.industry.isEmpty())
                        .thenComparing(
                                segment -> segment.industry.map(Ksic::code).orElse(""));
        };
    }

    /** Figures of segments, summed by what the segments are in one dimension, in its order. */
    static <F> Map<Name, F> by(Dimension dimension, Map<Segment, F> figures, Function<List<F>, F> sum) {
        Map<Segment, List<F>> groups = new TreeMap<>(order(dimension));
        figures.forEach((segment, its) ->
                groups.computeIfAbsent(segment, first -> new ArrayList<>()).add(its));
        Map<Name, List<F>> labelled = new LinkedHashMap<>();
        groups.forEach((segment, its) -> labelled.computeIfAbsent(segment.label(dimension), label -> new ArrayList<>())
                .addAll(its));
        Map<Name, F> sums = new LinkedHashMap<>();
        labelled.forEach((label, its) -> sums.put(label, sum.apply(its)));
        return Collections.unmodifiableMap(sums);
    }

    /** By type, size, region and industry; the unknown last. */
    @Override
    public int compareTo(Segment other) {
        return ORDER.compare(this, other);
    }
}
