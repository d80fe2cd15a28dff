package io.github.smartfactory.support.program;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure that an announcement reports.
 *
 * @param key lower-case words with hyphens between them
 * @param description what it is
 * @param value the figure
 * @param unit what it is counted in, such as {@code %} or {@code companies}
 * @param grounds what states it
 */
public record Statistic(String key, Name description, BigDecimal value, Name unit, Grounds grounds) {

    /** Checks the key. */
    public Statistic {
        Checks.key(key, "key of a statistic");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(grounds, "grounds");
    }
}
