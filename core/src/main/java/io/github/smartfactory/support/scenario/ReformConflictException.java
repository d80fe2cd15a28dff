package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.vocabulary.Language;

/** Two amendments set the same to different values. */
public final class ReformConflictException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Amendment first;
    private final transient Amendment second;

    private ReformConflictException(String message, Amendment first, Amendment second) {
        super(message);
        this.first = first;
        this.second = second;
    }

    static ReformConflictException between(Reform one, Amendment first, Reform other, Amendment second) {
        return new ReformConflictException(
                "reforms " + one.key() + " and " + other.key() + " cannot go together: " + english(first) + ", but "
                        + english(second),
                first,
                second);
    }

    static ReformConflictException within(String reform, Amendment first, Amendment second) {
        return new ReformConflictException(
                "reform " + reform + " contradicts itself: " + english(first) + ", but " + english(second),
                first,
                second);
    }

    private static String english(Amendment amendment) {
        return amendment.describe().render(Language.ENGLISH);
    }

    /**
     * What one of them sets.
     *
     * @return the amendment
     */
    public Amendment first() {
        return first;
    }

    /**
     * What the other sets.
     *
     * @return the amendment
     */
    public Amendment second() {
        return second;
    }
}
