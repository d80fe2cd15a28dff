package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.vocabulary.Score;
import java.util.Objects;
import java.util.Optional;

/**
 * How firm the outcome of one candidate is, the others being as they are.
 *
 * @param candidate the id of the candidate
 * @param seated whether it has a seat
 * @param points the score that ranks
 * @param cut what it has to reach at the first gate for a seat, later gates being passed; nothing if no score would do
 * @param flip the smallest change of its marks that would change whether it has a seat; nothing if none would.
 *     At a later gate that is still open, a change counts once it settles that the candidate fails, or no longer fails
 */
public record Firmness(String candidate, boolean seated, Score points, Optional<Cut> cut, Optional<Flip> flip) {

    /** Checks that nothing is missing. */
    public Firmness {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(cut, "cut");
        Objects.requireNonNull(flip, "flip");
    }

    /**
     * How far the score is from the cut.
     *
     * @return points above it; negative if it is below, nothing if there is no cut
     */
    public Optional<Score> margin() {
        return cut.map(it -> points.minus(it.points()));
    }
}
