package io.github.smartfactory.support.program;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import java.util.List;
import java.util.Objects;

/**
 * Who does what.
 *
 * @param role who
 * @param duties what; at least one
 * @param grounds what states it
 */
public record RoleDuties(Role role, List<Name> duties, Grounds grounds) {

    /** Checks that there is a duty. */
    public RoleDuties {
        Objects.requireNonNull(role, "role");
        duties = Checks.notEmpty(duties, "duties of a role");
        Objects.requireNonNull(grounds, "grounds");
    }
}
