package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One fact of an application put otherwise.
 *
 * @param key says which fact and how, for ids
 * @param says says so in words
 * @param to does it
 */
record Change(String key, Name says, UnaryOperator<Application> to) {

    /** The application after it; nothing if there can be no such application. */
    Optional<Application> on(Application application) {
        try {
            return Optional.of(to.apply(application));
        } catch (IllegalArgumentException | NoSuchElementException e) {
            return Optional.empty();
        }
    }
}
