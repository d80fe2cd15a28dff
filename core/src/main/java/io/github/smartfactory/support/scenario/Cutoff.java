package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Up to where in the queue seats and money reach: whoever stands before it gets its support.
 *
 * @param closings where each budget that was used up ended; no budget twice
 * @param seats the first place without a seat; nothing if the seats were enough
 */
public record Cutoff(List<Closing> closings, Optional<Place> seats) {

    /** Everybody is reached. */
    public static final Cutoff NONE = new Cutoff(List.of(), Optional.empty());

    /**
     * The end of a budget.
     *
     * @param type the support type that it was set aside for; nothing for the money of all other types
     * @param place the first place that what was left did not suffice for
     */
    public record Closing(Optional<SupportType> type, Place place) {
        /** Checks that nothing is missing. */
        public Closing {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(place, "place");
        }
    }

    /** Checks that no budget is there twice. */
    public Cutoff {
        closings = Checks.distinct(closings, Closing::type, "budgets of a cutoff");
        Objects.requireNonNull(seats, "seats");
    }
}
