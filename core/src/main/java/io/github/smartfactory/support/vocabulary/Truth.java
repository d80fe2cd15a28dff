package io.github.smartfactory.support.vocabulary;

/** What is known of a statement: yes, no, or not known; with the logic of Kleene. */
public enum Truth {
    /** It holds. */
    YES,
    /** It does not hold. */
    NO,
    /** It is not known. */
    UNKNOWN;

    /**
     * What is known of a statement that holds or not.
     *
     * @param holds whether it holds
     * @return yes or no
     */
    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /**
     * Whether this and another statement hold.
     *
     * @param other the other statement
     * @return no if one of them does not hold, yes if both hold, else unknown
     */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /**
     * Whether this or another statement holds.
     *
     * @param other the other statement
     * @return yes if one of them holds, no if neither does, else unknown
     */
    public Truth or(Truth other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : UNKNOWN;
    }

    /**
     * Whether this statement does not hold.
     *
     * @return no for yes, yes for no, unknown for unknown
     */
    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
