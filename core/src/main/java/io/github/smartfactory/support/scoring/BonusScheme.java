package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Situation;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The extra points of a program.
 *
 * @param items what gives points; at least one, no key twice
 * @param cap the most points in all; nothing if none is stated
 * @param grounds what states it
 */
public record BonusScheme(List<BonusItem> items, Optional<Cited<Score>> cap, Grounds grounds) {

    /** Checks that no item is there twice. */
    public BonusScheme {
        items = Checks.distinct(Checks.notEmpty(items, "bonus items"), BonusItem::key, "bonus items");
        Objects.requireNonNull(cap, "cap");
        cap.map(Cited::value).filter(Score::isNegative).ifPresent(bad -> {
            throw new IllegalArgumentException("cap of the bonus points must not be negative: " + bad);
        });
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * A scheme without a cap.
     *
     * @param grounds what states it
     * @param items what gives points; at least one, no key twice
     * @return the scheme
     */
    public static BonusScheme of(Grounds grounds, BonusItem... items) {
        return new BonusScheme(List.of(items), Optional.empty(), grounds);
    }

    /**
     * This scheme with the same points for every item.
     *
     * @param points the points of an item; more than 0
     * @param stated what states them
     * @return the scheme, which rests on both
     */
    public BonusScheme giving(Score points, Grounds stated) {
        return new BonusScheme(
                items.stream().map(item -> item.giving(points, stated)).toList(), cap, grounds.and(stated));
    }

    /**
     * This scheme with a cap, in place of what it has.
     *
     * @param most the most points in all; not negative
     * @param stated what states it
     * @return the scheme
     */
    public BonusScheme cappedAt(Score most, Grounds stated) {
        Objects.requireNonNull(most, "most");
        return new BonusScheme(items, Optional.of(new Cited<>(most, stated)), grounds);
    }

    /**
     * The most points that anyone can get.
     *
     * @return the sum of all items, or the cap
     */
    public Score most() {
        return capped(Score.sum(items.stream().map(BonusItem::points).toList()));
    }

    Score capped(Score points) {
        return cap.map(most -> points.min(most.value())).orElse(points);
    }

    /**
     * The extra points of an application.
     *
     * @param application the application
     * @param offered the support types that its program offers
     * @return what is known of every item
     */
    public Bonus of(Application application, List<SupportType> offered) {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(offered, "offered");
        Situation situation = Situation.of(application, offered);
        return new Bonus(
                this,
                items.stream()
                        .map(item -> new Bonus.Finding(item, item.condition().check(situation)))
                        .toList());
    }
}
