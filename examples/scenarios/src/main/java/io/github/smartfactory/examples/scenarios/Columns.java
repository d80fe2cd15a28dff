package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which column of a file holds what. The order is free. Immutable. */
public final class Columns {

    private final List<String> header;
    private final Map<Column, Integer> positions;
    private final Map<Trait, Integer> traits;
    private final List<String> ignored;

    private Columns(
            List<String> header, Map<Column, Integer> positions, Map<Trait, Integer> traits, List<String> ignored) {
        this.header = List.copyOf(header);
        this.positions = positions;
        this.traits = traits;
        this.ignored = List.copyOf(ignored);
    }

    /**
     * Understands a header.
     *
     * @param header the names of the columns, in their order
     * @param vocabulary the traits that may have a column
     * @param ignoreUnknown whether columns that are not known are left out; if not, they are an error
     * @return the columns
     * @throws IllegalArgumentException if a column is not known, is there twice, or is missing; the message names it, and
     *     the nearest name there is
     */
    public static Columns of(List<String> header, Vocabulary vocabulary, boolean ignoreUnknown) {
        Map<Column, Integer> positions = new LinkedHashMap<>();
        Map<Trait, Integer> traits = new LinkedHashMap<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip();
            Optional<Column> column = column(name);
            Trait trait = vocabulary.traits().get(name);
            Integer before = column.isPresent()
                    ? positions.putIfAbsent(column.get(), i)
                    : trait != null ? traits.putIfAbsent(trait, i) : null;
            if (before != null) {
                throw new IllegalArgumentException(
                        "column \"" + name + "\" is there twice: number " + (before + 1) + " and number " + (i + 1));
            }
            if (column.isEmpty() && trait == null) {
                refuseUnless(ignoreUnknown, i, name, vocabulary);
                ignored.add(name);
            }
        }
        for (Column column : Column.required()) {
            if (!positions.containsKey(column)) {
                throw new IllegalArgumentException(
                        "column \"" + column.key() + "\" is missing; the columns are " + String.join(", ", header));
            }
        }
        return new Columns(header, positions, traits, ignored);
    }

    private static void refuseUnless(boolean ignored, int position, String name, Vocabulary vocabulary) {
        if (name.equals(Trait.SMALL_ENTERPRISE.key())) {
            throw new IllegalArgumentException("column number " + (position + 1) + " \"" + name
                    + "\" is not read: the column \"" + Column.SIZE.key() + "\" tells who is a small enterprise");
        }
        if (!ignored) {
            List<String> known = Stream.concat(
                            Arrays.stream(Column.values()).map(Column::key), vocabulary.traits().keySet().stream())
                    .toList();
            throw new IllegalArgumentException(
                    "column number " + (position + 1) + " is not known: \"" + name + "\"" + Nearest.hint(name, known));
        }
    }

    private static Optional<Column> column(String name) {
        return Arrays.stream(Column.values())
                .filter(column -> column.key().equals(name))
                .findFirst();
    }

    /**
     * All columns, in their usual order, with columns for some traits behind them.
     *
     * @param traits the traits
     * @return the columns
     */
    public static Columns all(List<Trait> traits) {
        List<String> header = new ArrayList<>();
        Map<Column, Integer> positions = new LinkedHashMap<>();
        for (Column column : Column.values()) {
            positions.put(column, header.size());
            header.add(column.key());
        }
        Map<Trait, Integer> places = new LinkedHashMap<>();
        for (Trait trait : traits) {
            places.put(Objects.requireNonNull(trait, "trait"), header.size());
            header.add(trait.key());
        }
        return new Columns(header, positions, places, List.of());
    }

    /**
     * The names of the columns, in their order.
     *
     * @return the header
     */
    public List<String> header() {
        return header;
    }

    /**
     * Where a column is.
     *
     * @param column the column
     * @return its position, from 0, or nothing if it is not there
     */
    public Optional<Integer> position(Column column) {
        return Optional.ofNullable(positions.get(column));
    }

    /**
     * The traits that have a column.
     *
     * @return the position of each, from 0
     */
    public Map<Trait, Integer> traits() {
        return Collections.unmodifiableMap(traits);
    }

    /**
     * The columns that are left out.
     *
     * @return their names
     */
    public List<String> ignored() {
        return ignored;
    }
}
