package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import java.util.Objects;

/**
 * Firms for which the outcome differs between two editions of a program, with one of them as a witness.
 *
 * @param cause what makes the difference
 * @param firms which firms they are
 * @param before what the earlier edition does to the witness
 * @param after what the later edition does to the same firm; another standing, support or burden
 */
public record Region(Cause cause, Message firms, FirmResult before, FirmResult after) {

    /** What makes a difference. */
    public enum Cause {
        /** One edition offers a support type, or states its terms, and the other does not. */
        OFFER,
        /** Limit, share or the parts of others. */
        AMOUNT,
        /** A rule on who may apply. */
        RULE,
        /** How many companies have to apply together. */
        COMPANIES,
        /** When applications are taken. */
        WINDOW,
        /** The points that pass, with or without those of the bonus. */
        POINTS
    }

    /** Checks that the witness bears witness. */
    public Region {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(firms, "firms");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (!before.firm().equals(after.firm())) {
            throw new IllegalArgumentException("results must be of the same firm: "
                    + before.firm().id() + ", " + after.firm().id());
        }
        if (!differs(before, after)) {
            throw new IllegalArgumentException("firm " + before.firm().id() + " fares the same in both editions: "
                    + before.standing().key() + ", " + before.support());
        }
    }

    static boolean differs(FirmResult before, FirmResult after) {
        return before.standing() != after.standing()
                || !before.support().equals(after.support())
                || !before.burden().equals(after.burden());
    }

    /**
     * The firm that bears witness.
     *
     * @return the firm
     */
    public Firm witness() {
        return before.firm();
    }

    /**
     * The region in words: which firms, and what becomes of the witness before and after.
     *
     * @return the message
     */
    public Message describe() {
        return Message.of(
                "difference.region",
                Figure.of(firms),
                Figure.of(witness().cost()),
                Figure.of(outcome(before)),
                Figure.of(outcome(after)));
    }

    private static Message outcome(FirmResult result) {
        return result.standing() == Standing.SUPPORTED
                ? Message.of("difference.supported", Figure.of(result.support()), Figure.of(result.burden()))
                : Message.of("difference.refused", Figure.of(result.standing().label()));
    }
}
