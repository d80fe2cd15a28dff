package io.github.smartfactory.support.json.tree;

import java.io.Serial;

/** A document is nested too deep. */
public final class TooDeepException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Place place;

    TooDeepException(Place place) {
        super("objects and arrays must not be nested deeper than " + Trees.MAX_DEPTH, null, false, false);
        this.place = place;
    }

    /**
     * Where it is too deep.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }
}
