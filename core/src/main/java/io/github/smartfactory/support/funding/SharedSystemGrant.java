package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.Objects;

/**
 * Money for the shared system of a cluster on top of what its companies bring: the lead track's ISP and build money
 * (D22-021).
 *
 * @param key lower-case words with hyphens between them
 * @param name what it is for
 * @param firstYear the first year of the project in which it is paid, counted from 1
 * @param lastYear the last year in which it is paid, not before the first
 * @param limit the most that is paid in all these years; without adjustments
 * @param split what part of its cost is paid
 */
public record SharedSystemGrant(
        String key, Name name, int firstYear, int lastYear, SupportLimit limit, CostShare split) {

    /** Checks the years. */
    public SharedSystemGrant {
        Checks.key(key, "key of a grant");
        Objects.requireNonNull(name, "name");
        Checks.within(firstYear, 1, 10, "first year of grant " + key);
        Checks.within(lastYear, firstYear, 10, "last year of grant " + key);
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(split, "split");
        ClusterTerms.checkPayers(split);
        if (!limit.adjustments().isEmpty()) {
            throw new IllegalArgumentException(
                    "grant " + key + " is a cluster's: its limit cannot change with traits of a company: "
                            + limit.adjustments().stream()
                                    .map(adjustment -> adjustment.trait().key())
                                    .toList());
        }
    }

    /**
     * The years in words.
     *
     * @return the message
     */
    public Message years() {
        return firstYear == lastYear
                ? Message.of("cluster.grant.year", Figure.of(firstYear))
                : Message.of("cluster.grant.years", Figure.of(firstYear), Figure.of(lastYear));
    }
}
