package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a scenario comes to for some firms.
 *
 * @param standings how many firms have which standing; those that nobody has are left out
 * @param cost the total cost of the projects that are supported; not negative
 * @param support what the government pays, over the firms that are supported
 * @param burden what those firms bear themselves
 */
public record Figures(Map<Standing, Long> standings, Won cost, Distribution support, Distribution burden) {

    /** No firms. */
    public static final Figures NONE = new Figures(Map.of(), Won.ZERO, Distribution.NONE, Distribution.NONE);

    /** Checks that the counts agree. */
    public Figures {
        Map<Standing, Long> counts = new EnumMap<>(Standing.class);
        Objects.requireNonNull(standings, "standings").forEach((standing, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException(
                        "number of firms that are " + standing.key() + " must not be negative: " + count);
            }
            if (count > 0) {
                counts.put(standing, count);
            }
        });
        standings = Collections.unmodifiableMap(counts);
        Checks.notNegative(cost, "total cost");
        Objects.requireNonNull(support, "support");
        Objects.requireNonNull(burden, "burden");
        long supported = counts.getOrDefault(Standing.SUPPORTED, 0L);
        if (support.count() != supported || burden.count() != supported) {
            throw new IllegalArgumentException(supported + " firms are supported, but there are " + support.count()
                    + " amounts of support and " + burden.count() + " of burden");
        }
    }

    /**
     * How many firms there are.
     *
     * @return the number
     */
    public long firms() {
        return standings.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }

    /**
     * How many firms have a standing.
     *
     * @param standing the standing
     * @return the number
     */
    public long firms(Standing standing) {
        return standings.getOrDefault(Objects.requireNonNull(standing, "standing"), 0L);
    }

    /**
     * How many firms are supported.
     *
     * @return the number
     */
    public long supported() {
        return firms(Standing.SUPPORTED);
    }

    /**
     * The figures of both.
     *
     * @param other the figures of other firms
     * @return the figures of all
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public Figures plus(Figures other) {
        return sum(List.of(this, Objects.requireNonNull(other, "other")));
    }

    /** The figures of all, counted once. */
    static Figures sum(List<Figures> all) {
        Tally.Cell cell = new Tally.Cell();
        all.forEach(cell::add);
        return cell.figures();
    }
}
