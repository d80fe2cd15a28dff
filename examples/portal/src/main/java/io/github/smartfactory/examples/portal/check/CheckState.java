package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.eligibility.Unknown;
import java.util.List;
import java.util.Optional;

/**
 * All that is known in a check; it travels with every request.
 *
 * @param application what was answered so far, without what only follows from it: {@link #known()}
 * @param stage by when everything has to be met
 * @param aside the questions that were put aside
 * @param before the application before changes were tried; nothing if none is being tried
 */
public record CheckState(Application application, Stage stage, List<Unknown> aside, Optional<Application> before) {

    /** Copies the list. */
    public CheckState {
        aside = List.copyOf(aside);
    }

    /** The beginning of a check. */
    static CheckState of(Application application, Stage stage) {
        return new CheckState(application, stage, List.of(), Optional.empty());
    }

    /** The application as it is judged and shown: with what its answers tell of sizes besides. */
    Application known() {
        return Narrowing.of(application);
    }

    CheckState with(Application other) {
        return new CheckState(other, stage, aside, before);
    }

    CheckState at(Stage other) {
        return new CheckState(application, other, aside, before);
    }

    CheckState withAside(List<Unknown> other) {
        return new CheckState(application, stage, other, before);
    }

    /** This check with a change to what is known that is only tried. */
    CheckState trying(Application changed) {
        Application tried = Narrowing.undone(changed, application);
        return new CheckState(tried, stage, aside, before.or(() -> Optional.of(application)));
    }

    /** This check without what was tried. */
    CheckState undone() {
        return new CheckState(before.orElse(application), stage, aside, Optional.empty());
    }

    /** This check with what was tried as what is so. */
    CheckState kept() {
        return new CheckState(application, stage, aside, Optional.empty());
    }
}
