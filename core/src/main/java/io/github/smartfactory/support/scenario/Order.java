package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Name;

/** In which order firms draw on the seats and the budget. */
public enum Order {
    /** The most points first. */
    BY_RANK("by-rank", "평가 순위순", "by rank"),
    /** The earliest application first. */
    BY_ARRIVAL("by-arrival", "접수순", "by arrival");

    private final String key;
    private final Name label;

    Order(String key, String korean, String english) {
        this.key = key;
        this.label = Name.of(korean, english);
    }

    /**
     * The order with a key.
     *
     * @param key {@code by-rank} or {@code by-arrival}
     * @return the order
     * @throws IllegalArgumentException if there is no such order
     */
    public static Order of(String key) {
        return Checks.withKey(values(), Order::key, key, "order");
    }

    /**
     * The stable key.
     *
     * @return lower-case words with hyphens between them
     */
    public String key() {
        return key;
    }

    /**
     * What it is called.
     *
     * @return the label in Korean and English
     */
    public Name label() {
        return label;
    }
}
