package io.github.smartfactory.support.consortium;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SmallEnterprise;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An application, finished or not: what is known of it so far.
 *
 * @param program what is applied for
 * @param submitted when it is handed in, from year 1 to 9999; nothing if unknown
 * @param consortium who applies
 * @param sharedSystem what the shared system costs; nothing if unknown. Matters to programs for clusters only
 * @param grantCosts what is known of the cost that each grant on top is for, by the key of the grant
 * @param shares shares of the cost that are chosen within the bounds of the terms; those that are not are the usual ones
 * @param documents what is known of the documents; no document of a company twice, only of members
 * @param statements what the applicants say of the application and what they deny; what is not named is unknown
 */
@Value.Builder
@Built
public record Application(
        ProgramId program,
        Optional<Instant> submitted,
        Consortium consortium,
        Optional<WonRange> sharedSystem,
        Map<String, WonRange> grantCosts,
        Map<Payer, Share> shares,
        List<SubmittedDocument> documents,
        Map<Trait, Boolean> statements)
        implements WithApplication {

    /** Checks that documents are of members and none is there twice. */
    public Application {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(submitted, "submitted");
        submitted.ifPresent(moment -> Checks.dated(moment, "submitted"));
        Objects.requireNonNull(consortium, "consortium");
        Objects.requireNonNull(sharedSystem, "sharedSystem");
        grantCosts = Checks.ordered(grantCosts, key -> key, "grantCosts");
        Map<Payer, Share> ordered = new EnumMap<>(Payer.class);
        ordered.putAll(Objects.requireNonNull(shares, "shares"));
        shares = Collections.unmodifiableMap(ordered);
        documents = Checks.distinct(documents, Application::place, "documents of an application");
        Set<String> ids = new HashSet<>();
        consortium.members().forEach(member -> ids.add(member.id()));
        for (SubmittedDocument document : documents) {
            if (document.company().isPresent()
                    && !ids.contains(document.company().get())) {
                throw new IllegalArgumentException("document " + document.key() + " is of \""
                        + document.company().get() + "\", who is no member");
            }
        }
        statements = Checks.ordered(statements, Trait::key, "statements");
    }

    private static String place(SubmittedDocument document) {
        return document.company().map(id -> document.key() + " of " + id).orElse(document.key());
    }

    /**
     * An application of which only the applicants are known.
     *
     * @param program what is applied for
     * @param consortium who applies
     * @return the application
     */
    public static Application of(ProgramId program, Consortium consortium) {
        return builder().program(program).consortium(consortium).build();
    }

    /**
     * Begins an application.
     *
     * @return a builder
     */
    public static ApplicationBuilder builder() {
        return new ApplicationBuilder();
    }

    /**
     * What the applicants say of the application.
     *
     * @param trait what may hold of it
     * @return yes, no or unknown
     */
    public Truth says(Trait trait) {
        Boolean given = statements.get(Objects.requireNonNull(trait, "trait"));
        return given == null ? Truth.UNKNOWN : Truth.of(given);
    }

    /**
     * The Korean day on which it is handed in.
     *
     * @return the day, or nothing if unknown
     */
    public Optional<LocalDate> day() {
        return submitted.map(instant -> instant.atZone(RecruitmentWindow.ZONE).toLocalDate());
    }

    /**
     * This application with what the applicants say.
     *
     * @param traits what holds of it
     * @return the application
     */
    public Application stating(Trait... traits) {
        return with(traits, true);
    }

    /**
     * This application with what the applicants deny.
     *
     * @param traits what does not hold of it
     * @return the application
     */
    public Application denying(Trait... traits) {
        return with(traits, false);
    }

    private Application with(Trait[] changed, boolean holds) {
        Map<Trait, Boolean> all = new HashMap<>(statements);
        Arrays.stream(changed).forEach(trait -> all.put(trait, holds));
        return withStatements(all);
    }

    /**
     * This application with what is known of a document, in place of what was.
     *
     * @param document the document
     * @return the application
     */
    public Application handing(SubmittedDocument document) {
        List<SubmittedDocument> all = new ArrayList<>(documents);
        all.removeIf(each -> place(each).equals(place(document)));
        all.add(document);
        return withDocuments(all);
    }

    /**
     * This application with what is known of a member, in place of what was.
     *
     * @param member the member
     * @return the application
     * @throws IllegalArgumentException if there is no member of the id
     */
    public Application replacing(Member member) {
        return withConsortium(consortium.replacing(member));
    }

    /**
     * This application with what is known of a company, in place of what was.
     *
     * @param company the company
     * @return the application
     * @throws IllegalArgumentException if the company is no member
     */
    public Application replacing(Company company) {
        return withConsortium(consortium.replacing(company));
    }

    /**
     * This application with sizes of its companies that their mean sales rule out left out, as
     * {@link Company#narrowedBy(SmallEnterprise)} does for one (D21-310). The result is for assessing and not for keeping:
     * sizes that are ruled out do not come back when sales or industries are corrected.
     *
     * @param table the thresholds
     * @return the application; an equal one if sales or industries settle nothing
     * @throws IllegalArgumentException if the size of a company contradicts its sales, or its product belongs to another
     *     industry
     */
    public Application narrowedBy(SmallEnterprise table) {
        Objects.requireNonNull(table, "table");
        return withConsortium(new Consortium(consortium.members().stream()
                .map(member -> member.withCompany(member.company().narrowedBy(table)))
                .toList()));
    }
}
