package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.vocabulary.Name;

/** What comes out for a candidate. */
public enum Award {
    /** Has a seat and passed every gate. */
    SELECTED("선정", "selected"),
    /** Has a seat, and a later gate is still to come. */
    PROVISIONAL("잠정 선정", "provisionally selected"),
    /** Passed, and has no seat. Who moves up depends on whose seat is free: see {@link Selection#withdrawing}. */
    RESERVE("예비", "reserve"),
    /** Failed a gate. */
    REJECTED("탈락", "rejected");

    private final Name label;

    Award(String korean, String english) {
        this.label = Name.of(korean, english);
    }

    /**
     * What it is called.
     *
     * @return the label in Korean and English
     */
    public Name label() {
        return label;
    }

    /**
     * Whether it comes with a seat.
     *
     * @return true if the candidate is selected, for good or provisionally
     */
    public boolean isSeated() {
        return this == SELECTED || this == PROVISIONAL;
    }
}
