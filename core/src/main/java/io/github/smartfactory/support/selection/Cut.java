package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.Objects;
import java.util.Optional;

/**
 * What a candidate has to reach for a seat, the others being as they are.
 *
 * @param rival the candidate that it has to rank before; nothing if it only has to pass, or to take part
 * @param points the score
 * @param suffices whether exactly this score is enough; if not, it would tie with the rival and come after it
 */
public record Cut(Optional<String> rival, Score points, boolean suffices) {

    /** Checks that nothing is missing. */
    public Cut {
        Objects.requireNonNull(rival, "rival");
        Objects.requireNonNull(points, "points");
    }

    /**
     * What has to be reached, in words.
     *
     * @return the message
     */
    public Message message() {
        return Message.of(suffices ? "selection.cut.at-least" : "selection.cut.more-than", Figure.of(points));
    }
}
