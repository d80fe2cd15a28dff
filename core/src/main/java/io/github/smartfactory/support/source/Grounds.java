package io.github.smartfactory.support.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a figure or a decision rests on: the clauses that state it, the interpretations that were needed to read them,
 * and the anomalies in them.
 *
 * @param clauses the clauses, none twice; may be empty
 * @param interpretations the interpretations, none twice; may be empty
 * @param anomalies the anomalies, none twice; may be empty
 */
public record Grounds(List<ClauseId> clauses, List<Interpretation> interpretations, List<Anomaly> anomalies) {

    /** No grounds: a figure that the user gave. */
    public static final Grounds NONE = new Grounds(List.of(), List.of(), List.of());

    /** Drops what is there twice. */
    public Grounds {
        clauses = unique(Objects.requireNonNull(clauses, "clauses"));
        interpretations = unique(Objects.requireNonNull(interpretations, "interpretations"));
        anomalies = unique(Objects.requireNonNull(anomalies, "anomalies"));
    }

    /**
     * Grounds in clauses.
     *
     * @param clauses their ids, such as {@code D21-123}
     * @return the grounds
     * @throws IllegalArgumentException if a text is not the id of a clause
     */
    public static Grounds of(String... clauses) {
        return new Grounds(ClauseId.listOf(clauses), List.of(), List.of());
    }

    /**
     * These grounds and interpretations.
     *
     * @param more the interpretations
     * @return both
     */
    public Grounds with(Interpretation... more) {
        return and(new Grounds(List.of(), Arrays.asList(more), List.of()));
    }

    /**
     * These grounds and anomalies.
     *
     * @param more the anomalies
     * @return both
     */
    public Grounds with(Anomaly... more) {
        return and(new Grounds(List.of(), List.of(), Arrays.asList(more)));
    }

    /**
     * These grounds and others.
     *
     * @param other the other grounds
     * @return both
     */
    public Grounds and(Grounds other) {
        Objects.requireNonNull(other, "other");
        return new Grounds(
                concat(clauses, other.clauses),
                concat(interpretations, other.interpretations),
                concat(anomalies, other.anomalies));
    }

    /**
     * The ids of all of them, as texts name them: {@code [D23-001, I39]}.
     *
     * @return the ids of the clauses, then of the interpretations, then of the anomalies
     */
    public List<String> references() {
        return Stream.of(
                        clauses.stream().map(ClauseId::value),
                        interpretations.stream().map(Interpretation::id),
                        anomalies.stream().map(Anomaly::id))
                .flatMap(ids -> ids)
                .toList();
    }

    /**
     * Several grounds together.
     *
     * @param all the grounds
     * @return all of them
     */
    public static Grounds union(Collection<Grounds> all) {
        return all.stream().reduce(NONE, Grounds::and);
    }

    private static <T> List<T> unique(Collection<T> list) {
        return List.copyOf(new LinkedHashSet<>(list));
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        Set<T> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }
}
