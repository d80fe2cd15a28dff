package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.Objects;

/**
 * Something that gives extra points.
 *
 * @param key lower-case words with hyphens between them
 * @param name what it is for
 * @param points the points; more than 0
 * @param condition what must hold of the application
 * @param grounds what states it; {@link Grounds#NONE} for an item of one's own
 */
public record BonusItem(String key, Name name, Score points, Condition condition, Grounds grounds) {

    /** Checks the bounds. */
    public BonusItem {
        Checks.key(key, "key of a bonus item");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(points, "points");
        if (points.compareTo(Score.ZERO) <= 0) {
            throw new IllegalArgumentException("points of bonus item " + key + " must be more than 0: " + points);
        }
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * This item with other points.
     *
     * @param other the points; more than 0
     * @param stated what states them
     * @return the item, which rests on both
     */
    public BonusItem giving(Score other, Grounds stated) {
        return new BonusItem(key, name, other, condition, grounds.and(stated));
    }
}
