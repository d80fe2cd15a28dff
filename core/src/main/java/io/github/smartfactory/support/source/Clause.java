package io.github.smartfactory.support.source;

import io.github.smartfactory.support.vocabulary.Name;
import java.util.Objects;

/**
 * A clause of a document: where it stands and what it says, in the library's own words.
 *
 * @param id its name
 * @param kind what it is about
 * @param heading where it stands in the document
 * @param summary what it says, in one sentence
 * @param document the document that it stands in
 */
public record Clause(ClauseId id, ClauseKind kind, Name heading, Name summary, SourceDocument document) {

    /** Checks that nothing is missing. */
    public Clause {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(document, "document");
    }
}
