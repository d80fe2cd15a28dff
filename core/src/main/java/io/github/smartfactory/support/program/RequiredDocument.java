package io.github.smartfactory.support.program;

import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that goes with an application.
 *
 * @param key lower-case words with hyphens between them
 * @param name what it is called
 * @param from whose document it is
 * @param each whether everyone of them hands one in
 * @param maxAgeMonths it must not have been issued longer ago than so many months, from 1 to 120; nothing if not stated
 * @param years the years that it must cover; none if not stated
 * @param condition when it is needed; nothing if always
 * @param grounds what states it
 */
@Value.Builder
@Built
public record RequiredDocument(
        String key,
        Name name,
        List<Role> from,
        boolean each,
        Optional<Integer> maxAgeMonths,
        List<Integer> years,
        Optional<Name> condition,
        Grounds grounds)
        implements WithRequiredDocument {

    /** Checks the bounds. */
    public RequiredDocument {
        Checks.key(key, "key of a document");
        Objects.requireNonNull(name, "name");
        from = Checks.notEmpty(from, "whose document " + key + " is");
        Objects.requireNonNull(maxAgeMonths, "maxAgeMonths");
        maxAgeMonths.ifPresent(months -> Checks.within(months, 1, 120, "greatest age of " + key + " in months"));
        years = Checks.distinct(years, year -> year, "years of " + key);
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * Begins a document.
     *
     * @return a builder
     */
    public static RequiredDocumentBuilder builder() {
        return new RequiredDocumentBuilder();
    }
}
