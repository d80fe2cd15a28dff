package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.vocabulary.Score;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a number of points, which may be given as {@code "69.5"} or {@code "209/3"}.
 */
public class ScoreAssert extends AbstractAmountAssert<ScoreAssert, Score> {

    /**
     * Assertions on a number of points, which may be given as {@code "69.5"} or {@code "209/3"}.
     *
     * @param actual the points
     */
    public ScoreAssert(@Nullable Score actual) {
        super(actual, ScoreAssert.class);
    }

    @Override
    Score parse(String text) {
        return Texts.score(text);
    }
}
