package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.money.Won;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Firms in columns: some forty bytes and the id each, so that millions fit into the memory of a laptop. Immutable.
 *
 * <p>For more firms than that, or for firms on many machines, {@link Decider} and {@link Tally} work firm by firm.
 */
public final class Population {

    private final List<Profile> profiles;
    private final int segments;
    private final String[] ids;
    private final int[] profile;
    private final long[] costs;
    private final long[] points;
    private final long[] bonus;
    private final long[] applied;

    private Population(Builder builder) {
        int size = builder.size;
        profiles = List.copyOf(builder.profiles);
        segments = (int) profiles.stream().map(Profile::segment).distinct().count();
        ids = Arrays.copyOf(builder.ids, size);
        profile = Arrays.copyOf(builder.profile, size);
        costs = Arrays.copyOf(builder.costs, size);
        points = column(builder.points, size, Micros.UNKNOWN);
        bonus = column(builder.bonus, size, 0);
        applied = column(builder.applied, size, Micros.UNKNOWN);
    }

    /** A column of its own, or an empty one if it says nothing of any firm. */
    private static long[] column(long[] values, int size, long nothing) {
        return IntStream.range(0, size).allMatch(i -> values[i] == nothing) ? new long[0] : Arrays.copyOf(values, size);
    }

    /**
     * A population of firms.
     *
     * @param firms the firms, in any order
     * @return the population
     */
    public static Population of(Stream<Firm> firms) {
        Builder builder = builder();
        firms.sequential().forEachOrdered(builder::add);
        return builder.build();
    }

    /**
     * A population of firms.
     *
     * @param firms the firms, in any order
     * @return the population
     */
    public static Population of(Firm... firms) {
        return of(Arrays.stream(firms));
    }

    /**
     * Collects firms into a population.
     *
     * @return the collector
     */
    public static Collector<Firm, ?, Population> collector() {
        return Collector.of(Population::builder, Builder::add, Builder::addAll, Builder::build);
    }

    /**
     * Begins a population.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many firms there are.
     *
     * @return the number
     */
    public int size() {
        return costs.length;
    }

    /**
     * One of the firms.
     *
     * @param index from 0 to {@link #size()} - 1, in the order in which they were added
     * @return the firm
     * @throws IndexOutOfBoundsException if there is no such firm
     */
    public Firm firm(int index) {
        Objects.checkIndex(index, size());
        return new Firm(
                ids[index],
                profiles.get(profile[index]),
                Won.of(costs[index]),
                Micros.score(points(index)),
                bonus(index) == 0 ? Optional.empty() : Micros.score(bonus(index)),
                Micros.instant(applied(index)));
    }

    /**
     * The firms.
     *
     * @return a stream in the order in which they were added
     */
    public Stream<Firm> firms() {
        return IntStream.range(0, size()).mapToObj(this::firm);
    }

    /**
     * The profiles of its firms.
     *
     * @return the profiles, in the order in which they first came; none twice
     */
    public List<Profile> profiles() {
        return profiles;
    }

    String id(int index) {
        return ids[index];
    }

    int profile(int index) {
        return profile[index];
    }

    /** In how many segments the firms are. */
    int segments() {
        return segments;
    }

    long cost(int index) {
        return costs[index];
    }

    long points(int index) {
        return points.length == 0 ? Micros.UNKNOWN : points[index];
    }

    long bonus(int index) {
        return bonus.length == 0 ? 0 : bonus[index];
    }

    long applied(int index) {
        return applied.length == 0 ? Micros.UNKNOWN : applied[index];
    }

    @Override
    public String toString() {
        return "population of " + size() + " firms in " + profiles.size() + " profiles";
    }

    /** Gathers firms into columns. It can be used again after it has built. */
    public static final class Builder {

        private final List<Profile> profiles = new ArrayList<>();
        private final Map<Profile, Integer> numbers = new HashMap<>();
        private int size;
        private String[] ids = new String[16];
        private int[] profile = new int[16];
        private long[] costs = new long[16];
        private long[] points = new long[16];
        private long[] bonus = new long[16];
        private long[] applied = new long[16];

        private Builder() {}

        /**
         * Adds a firm.
         *
         * @param firm the firm
         * @return this
         */
        public Builder add(Firm firm) {
            Objects.requireNonNull(firm, "firm");
            if (size == ids.length) {
                grow(Math.addExact(size, size >> 1));
            }
            ids[size] = firm.id();
            profile[size] = number(firm.profile());
            costs[size] = firm.cost().amount();
            points[size] = Micros.points(firm);
            bonus[size] = Micros.bonus(firm);
            applied[size] = Micros.applied(firm);
            size++;
            return this;
        }

        private int number(Profile its) {
            Integer known = numbers.putIfAbsent(its, profiles.size());
            if (known == null) {
                profiles.add(its);
                return profiles.size() - 1;
            }
            return known;
        }

        private void grow(int capacity) {
            ids = Arrays.copyOf(ids, capacity);
            profile = Arrays.copyOf(profile, capacity);
            costs = Arrays.copyOf(costs, capacity);
            points = Arrays.copyOf(points, capacity);
            bonus = Arrays.copyOf(bonus, capacity);
            applied = Arrays.copyOf(applied, capacity);
        }

        private Builder addAll(Builder other) {
            other.build().firms().forEach(this::add);
            return this;
        }

        /**
         * The population of all firms that were added.
         *
         * @return the population
         */
        public Population build() {
            return new Population(this);
        }
    }
}
