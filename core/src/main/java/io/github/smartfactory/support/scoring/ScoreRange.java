package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.Objects;

/**
 * The scores that are still possible.
 *
 * @param least the least
 * @param most the most; not below the least
 */
public record ScoreRange(Score least, Score most) {

    /** Checks the order. */
    public ScoreRange {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
        if (least.isGreaterThan(most)) {
            throw new IllegalArgumentException("least score must not be above the most: " + least + ", " + most);
        }
    }

    /**
     * A score that is known.
     *
     * @param score the score
     * @return the range of it alone
     */
    public static ScoreRange exactly(Score score) {
        return new ScoreRange(score, score);
    }

    /**
     * Whether only one score is possible.
     *
     * @return true if the least is the most
     */
    public boolean isExact() {
        return least.equals(most);
    }

    ScoreRange plus(ScoreRange other) {
        return new ScoreRange(least.plus(other.least), most.plus(other.most));
    }

    ScoreRange times(Share share) {
        return new ScoreRange(least.times(share), most.times(share));
    }

    /**
     * The range in words.
     *
     * @return the message
     */
    public Message message() {
        return isExact()
                ? Message.of("score.exact", Figure.of(least))
                : Message.of("score.range", Figure.of(least), Figure.of(most));
    }
}
