package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that has to be handed in.
 *
 * @param key lower-case words with hyphens between them
 * @param name what it is called
 * @param from whose document it is
 * @param each whether everyone of them hands one in
 * @param maxAgeMonths it must not have been issued longer before the application than so many months, from 1 to 120;
 *     nothing if not stated
 * @param years the years that it must cover; none if not stated
 * @param when what must hold of the application for it to be needed; nothing if always
 * @param exempt traits of a company of which each makes it needless; only if everyone hands one in
 * @param due when it is handed in
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
        Optional<Trait> when,
        List<Trait> exempt,
        Stage due,
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
        Objects.requireNonNull(when, "when");
        exempt = Checks.distinct(exempt, Trait::key, "exemptions from " + key);
        if (!each && !exempt.isEmpty()) {
            throw new IllegalArgumentException(
                    "nobody is exempt from document " + key + ", which is handed in together: " + exempt);
        }
        Objects.requireNonNull(due, "due");
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

    /**
     * The rule that the document is handed in where it is needed.
     *
     * @return the rule
     */
    public Rule rule() {
        return Rule.builder()
                .key("document-" + key)
                .kind(RuleKind.DOCUMENT)
                .title(name)
                .when(when.map(Condition.Stated::new))
                .condition(condition())
                .due(due)
                .remedy(Name.of(name.korean() + " 제출", "hand in: " + name.english()))
                .grounds(grounds)
                .build();
    }

    private Condition condition() {
        if (!each) {
            return new Condition.HandedIn(this);
        }
        List<Requirement> ways = new ArrayList<>();
        ways.add(new Requirement.HandedIn(this));
        exempt.forEach(trait -> ways.add(new Requirement.Has(trait)));
        Requirement handedIn = exempt.isEmpty() ? ways.get(0) : new Requirement.AnyOf(ways);
        return new Condition.Every(EnumSet.copyOf(from), handedIn);
    }
}
