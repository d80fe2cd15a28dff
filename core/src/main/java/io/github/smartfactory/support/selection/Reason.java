package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.explain.Message;

/** Why a candidate has a seat or has none. */
public enum Reason {
    /** Its rank was enough. */
    BY_RANK,
    /** Candidates that rank higher were passed over, as the seat is reserved for its group. */
    BY_RESERVED_SEAT,
    /** Too few of the group took their reserved seats, and this one was released. */
    BY_RELEASED_SEAT,
    /** It is below the pass mark of a gate. */
    BELOW_PASS_MARK,
    /** All seats went to candidates that rank higher. */
    SEATS_TAKEN,
    /** What was left of the seats is reserved for a group that it does not belong to. */
    SEAT_RESERVED,
    /** What was left of the budget is less than what it would get. */
    OVER_BUDGET,
    /** The selection had ended at a candidate that did not fit into the budget. */
    AFTER_BUDGET;

    /**
     * The reason in words.
     *
     * @return the message
     */
    public Message message() {
        return switch (this) {
            case BY_RANK -> Message.of("selection.reason.by-rank");
            case BY_RESERVED_SEAT -> Message.of("selection.reason.by-reserved-seat");
            case BY_RELEASED_SEAT -> Message.of("selection.reason.by-released-seat");
            case BELOW_PASS_MARK -> Message.of("selection.reason.below-pass-mark");
            case SEATS_TAKEN -> Message.of("selection.reason.seats-taken");
            case SEAT_RESERVED -> Message.of("selection.reason.seat-reserved");
            case OVER_BUDGET -> Message.of("selection.reason.over-budget");
            case AFTER_BUDGET -> Message.of("selection.reason.after-budget");
        };
    }

    boolean isSeated() {
        return this == BY_RANK || this == BY_RESERVED_SEAT || this == BY_RELEASED_SEAT;
    }
}
