package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import java.util.Objects;

/**
 * How much of the wages of own staff counts as project cost (D21-144, interpretation I9).
 *
 * @param ofBurden at most this share of what the company itself bears
 * @param atMost at most this amount; not negative
 * @param grounds what states it
 */
public record OwnStaffCap(Share ofBurden, Won atMost, Grounds grounds) {

    /** Checks the bound. */
    public OwnStaffCap {
        Objects.requireNonNull(ofBurden, "ofBurden");
        Checks.notNegative(atMost, "cap of own staff cost");
        Objects.requireNonNull(grounds, "grounds");
    }
}
