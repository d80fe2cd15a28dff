package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import java.util.Objects;

/**
 * What a setting comes to.
 *
 * @param setting the setting
 * @param supported how many firms are supported
 * @param support what the government pays to them together
 * @param atLimit how many of them get their limit
 */
public record SweepPoint(Setting setting, long supported, Won support, long atLimit) {

    /** Checks the bounds. */
    public SweepPoint {
        Objects.requireNonNull(setting, "setting");
        Checks.notNegative(support, "support");
        if (atLimit < 0 || atLimit > supported) {
            throw new IllegalArgumentException(
                    "of " + supported + " supported firms " + atLimit + " cannot be at their limit");
        }
    }
}
