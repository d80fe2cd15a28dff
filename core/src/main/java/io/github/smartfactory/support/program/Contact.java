package io.github.smartfactory.support.program;

import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whom to ask: an organisation, never a person.
 *
 * @param subject the key of the program that it is about, {@code education} or {@code general}
 * @param role what the organisation does
 * @param region its region; nothing if it serves the whole country
 * @param organisation the organisation
 * @param unit its division or team, if stated
 * @param telephones its numbers as printed; none where the document prints none
 * @param website its address, if printed
 * @param grounds what states it
 */
@Value.Builder
@Built
public record Contact(
        String subject,
        Role role,
        Optional<Name> region,
        Name organisation,
        Optional<Name> unit,
        List<String> telephones,
        Optional<String> website,
        Grounds grounds)
        implements WithContact {

    /** What an organisation does. */
    public enum Role {
        /** Answers questions of all kinds. */
        HELPLINE,
        /** The division of the ministry that is in charge. */
        MINISTRY,
        /** Manages the program. */
        MANAGING_BODY,
        /** Takes applications and questions of a region. */
        REGIONAL_CENTRE,
        /** Takes applications and questions of a region on after-care. */
        AFTER_CARE_OFFICE,
        /** Gives courses. */
        TRAINING_CENTRE,
        /** Answers questions on one subject. */
        SUPPORT_DESK
    }

    /** Checks the subject. */
    public Contact {
        Checks.key(subject, "subject of a contact");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(unit, "unit");
        telephones = List.copyOf(Objects.requireNonNull(telephones, "telephones"));
        Objects.requireNonNull(website, "website");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * Begins a contact.
     *
     * @return a builder
     */
    public static ContactBuilder builder() {
        return new ContactBuilder();
    }
}
