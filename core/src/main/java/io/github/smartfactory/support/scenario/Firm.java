package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One firm of a population: what it wishes, what that costs, and how it stands in the queue.
 *
 * @param id what the caller calls it; not blank. It settles who comes first where points or times are equal
 * @param profile what it has in common with others
 * @param cost the total cost of its project; not negative
 * @param points its points at the first gate, without bonus points; nothing if unknown, else at most six decimals and
 *     within a billion
 * @param bonus the bonus points that it could claim, before any cap; nothing if none or zero, else the same bounds, not
 *     negative
 * @param applied when it applied; nothing if unknown, else to the microsecond
 */
@Value.Builder
@Built
public record Firm(
        String id, Profile profile, Won cost, Optional<Score> points, Optional<Score> bonus, Optional<Instant> applied)
        implements WithFirm {

    /** Checks the bounds. */
    public Firm {
        Checks.notBlank(id, "id of a firm");
        Objects.requireNonNull(profile, "profile");
        Checks.notNegative(cost, "total cost of firm " + id);
        Objects.requireNonNull(points, "points");
        points.ifPresent(score -> Micros.of(score, "points of firm " + id));
        Objects.requireNonNull(bonus, "bonus");
        bonus.ifPresent(score -> {
            Micros.of(score, "bonus points of firm " + id);
            if (score.isNegative()) {
                throw new IllegalArgumentException("bonus points of firm " + id + " must not be negative: " + score);
            }
        });
        bonus = bonus.filter(score -> !score.equals(Score.ZERO));
        Objects.requireNonNull(applied, "applied");
        applied.ifPresent(moment -> Micros.of(moment, "application of firm " + id));
    }

    /**
     * A firm of which only wish and cost are known.
     *
     * @param id what the caller calls it; not blank
     * @param type the support type that it wishes
     * @param cost the total cost of its project; not negative
     * @return the firm
     */
    public static Firm of(String id, SupportType type, Won cost) {
        return builder().id(id).profile(Profile.of(type)).cost(cost).build();
    }

    /**
     * Begins a firm.
     *
     * @return a builder
     */
    public static FirmBuilder builder() {
        return new FirmBuilder();
    }
}
