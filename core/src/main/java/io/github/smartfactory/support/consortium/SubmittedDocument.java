package io.github.smartfactory.support.consortium;

import io.github.smartfactory.support.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one document of an application. Of a document that no such value names, nothing is known.
 *
 * @param key the key of the document
 * @param company whose document it is; nothing if the consortium hands in one together
 * @param handedIn whether it is handed in
 * @param issued the day on which it was issued; nothing if unknown
 * @param years the years that it covers; none if unknown
 */
public record SubmittedDocument(
        String key, Optional<String> company, boolean handedIn, Optional<LocalDate> issued, List<Integer> years) {

    /** Checks that a document that is not there has no date. */
    public SubmittedDocument {
        Checks.key(key, "key of a document");
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(issued, "issued");
        years = Checks.distinct(years, year -> year, "years of " + key);
        if (!handedIn && (issued.isPresent() || !years.isEmpty())) {
            throw new IllegalArgumentException("document " + key + " is not handed in and cannot have a date or years: "
                    + issued.map(day -> day + ", ").orElse("") + years);
        }
    }

    /**
     * A document that the consortium hands in together.
     *
     * @param key the key of the document
     * @return the document, with nothing known of its date
     */
    public static SubmittedDocument of(String key) {
        return new SubmittedDocument(key, Optional.empty(), true, Optional.empty(), List.of());
    }

    /**
     * A document of one company.
     *
     * @param key the key of the document
     * @param company the id of the company
     * @return the document, with nothing known of its date
     */
    public static SubmittedDocument of(String key, String company) {
        return new SubmittedDocument(key, Optional.of(company), true, Optional.empty(), List.of());
    }

    /**
     * This document as one that is known to be missing.
     *
     * @return the document
     */
    public SubmittedDocument missing() {
        return new SubmittedDocument(key, company, false, Optional.empty(), List.of());
    }

    /**
     * This document with the day on which it was issued.
     *
     * @param day the day
     * @return the document
     */
    public SubmittedDocument issuedOn(LocalDate day) {
        return new SubmittedDocument(key, company, handedIn, Optional.of(day), years);
    }

    /**
     * This document with the years that it covers.
     *
     * @param covered the years
     * @return the document
     */
    public SubmittedDocument covering(List<Integer> covered) {
        return new SubmittedDocument(key, company, handedIn, issued, covered);
    }

    /**
     * Whether it is the document of one of several companies.
     *
     * @param ids the ids of the companies
     * @return true if it is; false for a document that the consortium hands in together
     */
    public boolean isOfAny(Set<String> ids) {
        Objects.requireNonNull(ids, "ids");
        return company.map(ids::contains).orElse(false);
    }
}
