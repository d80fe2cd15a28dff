package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goes down the queue and hands out seats and money. Whoever sorts firms elsewhere, on many machines for example, offers
 * them in the order of their places until it is over, and takes the cutoff to a {@link Decider}. Not safe for use by
 * several threads at once.
 */
public final class Rationing {

    private final List<Purse> purses;
    private final long[] left;
    private final @Nullable Place[] closed;
    private final long seats;
    private long taken;
    private @Nullable Place firstWithoutSeat;
    private @Nullable Place last;

    private Rationing(Scenario scenario) {
        purses = scenario.purses();
        left = purses.stream().mapToLong(purse -> purse.amount().amount()).toArray();
        closed = new Place[left.length];
        seats = scenario.seats().stream().asLongStream().findFirst().orElse(Long.MAX_VALUE);
    }

    /**
     * Starts with all seats and all money of a scenario.
     *
     * @param scenario the scenario
     * @return the rationing
     */
    public static Rationing of(Scenario scenario) {
        return new Rationing(scenario);
    }

    /**
     * Offers the next firm in the queue what is left.
     *
     * @param type the support type that it wishes
     * @param place its place, after those that were offered before
     * @param support what it would get; not negative
     * @return supported, or why not
     * @throws IllegalArgumentException if the place is not after the one before
     */
    public Standing offer(SupportType type, Place place, Won support) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(place, "place");
        Checks.notNegative(support, "support at " + place);
        if (last != null && place.compareTo(last) <= 0) {
            throw new IllegalArgumentException(
                    "places must be offered in order, and no firm twice: " + place + " after " + last);
        }
        last = place;
        return offer(Purse.indexOf(purses, type), support.amount(), place);
    }

    private Standing offer(int purse, long support, Place place) {
        if (purse >= 0 && closed[purse] != null) {
            return Standing.NO_BUDGET;
        }
        if (taken == seats) {
            if (firstWithoutSeat == null) {
                firstWithoutSeat = place;
            }
            return Standing.NO_SEAT;
        }
        if (purse >= 0 && support > left[purse]) {
            closed[purse] = place;
            return Standing.NO_BUDGET;
        }
        if (purse >= 0) {
            left[purse] -= support;
        }
        taken++;
        return Standing.SUPPORTED;
    }

    /**
     * Whether nobody further down can get anything.
     *
     * @return true once the seats are taken and refused to somebody, or every budget has ended
     */
    public boolean isOver() {
        if (firstWithoutSeat != null) {
            return true;
        }
        for (Place place : closed) {
            if (place == null) {
                return false;
            }
        }
        return closed.length > 0;
    }

    /**
     * Up to where seats and money reached.
     *
     * @return the cutoff so far
     */
    public Cutoff cutoff() {
        List<Cutoff.Closing> closings = new ArrayList<>();
        for (int i = 0; i < closed.length; i++) {
            Place place = closed[i];
            if (place != null) {
                closings.add(new Cutoff.Closing(purses.get(i).type(), place));
            }
        }
        return new Cutoff(closings, Optional.ofNullable(firstWithoutSeat));
    }
}
