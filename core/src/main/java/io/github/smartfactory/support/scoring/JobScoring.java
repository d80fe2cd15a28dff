package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Role;
import java.util.Objects;
import java.util.Set;

/**
 * What the job score (일자리평가) counts for. The job score of a candidate is the sum of those of its companies, divided by
 * their number.
 *
 * @param weight its share in the score; less than the whole, the rest is the committee's
 * @param roles the roles of the companies that count; not empty
 * @param maximum the most points of a company; at least 1
 * @param grounds what states it
 */
public record JobScoring(Share weight, Set<Role> roles, int maximum, Grounds grounds) {

    /** Checks the bounds. */
    public JobScoring {
        Objects.requireNonNull(weight, "weight");
        if (weight.equals(Share.ONE)) {
            throw new IllegalArgumentException(
                    "weight of the job score must leave something to the committee: " + weight);
        }
        roles = Checks.notEmpty(roles, "roles");
        Checks.within(maximum, 1, 1_000_000, "maximum of the job score");
        Objects.requireNonNull(grounds, "grounds");
    }
}
