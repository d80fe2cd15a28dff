package io.github.smartfactory.support.source;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Name;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A published document.
 *
 * @param key lower-case words with hyphens between them: {@code announcement-2021}
 * @param title its title
 * @param issuer who published it
 * @param published the day on which it was published
 */
public record SourceDocument(String key, Name title, Name issuer, LocalDate published) {

    /** Checks the key. */
    public SourceDocument {
        Checks.key(key, "key of a document");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(published, "published");
    }
}
