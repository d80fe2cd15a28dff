package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.explain.Message;

/** What keeps support from being more. */
public enum Constraint {
    /** The share of the total cost. */
    SHARE_OF_COST("funding.binds.share"),
    /** The support limit. */
    LIMIT("funding.binds.limit"),
    /** The applicant asked for no more. */
    REQUEST("funding.binds.request"),
    /** The limits that own factories leave for the shared system of a cluster. */
    UNUSED_LIMITS("funding.binds.unused-limits"),
    /** The cost of the shared system of a cluster: more than it costs is not paid. */
    SHARED_COST("funding.binds.shared-cost");

    private final String key;

    Constraint(String key) {
        this.key = key;
    }

    /**
     * The constraint in words.
     *
     * @return the message
     */
    public Message describe() {
        return Message.of(key);
    }
}
