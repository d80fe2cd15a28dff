package io.github.smartfactory.examples.spark;

import io.github.smartfactory.support.scenario.Place;
import java.io.Serializable;

/** A firm that qualifies, with no more than what the queue for seats and money has to know of it. */
final class Candidate implements Serializable, Comparable<Candidate> {

    private static final long serialVersionUID = 1L;

    private final long position;
    private final String id;
    private final int type;
    private final long support;

    /** Not shipped: values of the library are not serializable. */
    private transient Place place;

    Candidate(Place place, int type, long support) {
        this.position = place.position();
        this.id = place.id();
        this.type = type;
        this.support = support;
        this.place = place;
    }

    /** Where it stands. Core knows how places compare, to the last letter of the id. */
    Place place() {
        if (place == null) {
            place = new Place(position, id);
        }
        return place;
    }

    /** Which of the support types of the program it wishes, from 0. */
    int type() {
        return type;
    }

    /** What it would get, in won. */
    long support() {
        return support;
    }

    @Override
    public int compareTo(Candidate other) {
        return place().compareTo(other.place());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Candidate its && place().equals(its.place());
    }

    @Override
    public int hashCode() {
        return place().hashCode();
    }
}
