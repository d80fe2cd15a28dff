package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A fact of an application that is not known, or not well enough.
 *
 * @param kind what fact it is
 * @param company whose fact it is; nothing if it is one of the whole application: when it is handed in, a cost that is shared,
 *     a statement, or a document that the consortium hands in together
 * @param key the key of the trait, the statement, the document or the grant; nothing for the other kinds
 * @param label what that is called; present if and only if there is a key
 */
public record Unknown(Kind kind, Optional<String> company, Optional<String> key, Optional<Name> label) {

    /** What fact it is. */
    public enum Kind {
        /** The size class of a company: a choice ({@link Answer.Chosen}). */
        SIZE,
        /** The main industry of a company: a code, or a finer one than is known ({@link Answer.Industry}). */
        INDUSTRY,
        /** Whether a company is in business: a choice ({@link Answer.Chosen}). */
        STATE,
        /** The smart level of a company: a choice ({@link Answer.Chosen}). */
        LEVEL,
        /** The prior projects of a company: a list ({@link Answer.Projects}). */
        PROJECTS,
        /** Whether a trait of a company holds: yes or no ({@link Answer.Chosen}). */
        TRAIT,
        /** The support type that a member wishes: a choice ({@link Answer.Chosen}). */
        TYPE,
        /** What a member's project costs: amounts ({@link Answer.Cost}). */
        COST,
        /** When the application is handed in: a moment ({@link Answer.Moment}). */
        SUBMITTED,
        /** What the shared system costs: an amount ({@link Answer.Amount}). */
        SHARED_COST,
        /** What a grant on top is for costs: an amount ({@link Answer.Amount}). */
        GRANT_COST,
        /** Whether something holds of the application: yes or no ({@link Answer.Chosen}). */
        STATEMENT,
        /** Whether a document is handed in: yes or no ({@link Answer.Chosen}). */
        DOCUMENT,
        /** When a document was issued: a day ({@link Answer.Day}). */
        DOCUMENT_DATE,
        /** Which years a document covers: a list ({@link Answer.Years}). */
        DOCUMENT_YEARS
    }

    private static final Set<Kind> OF_APPLICATION =
            EnumSet.of(Kind.SUBMITTED, Kind.SHARED_COST, Kind.GRANT_COST, Kind.STATEMENT);

    private static final Set<Kind> OF_EITHER = EnumSet.of(Kind.DOCUMENT, Kind.DOCUMENT_DATE, Kind.DOCUMENT_YEARS);

    private static final Set<Kind> NAMED = EnumSet.of(
            Kind.TRAIT, Kind.GRANT_COST, Kind.STATEMENT, Kind.DOCUMENT, Kind.DOCUMENT_DATE, Kind.DOCUMENT_YEARS);

    /** Checks that there are a company, a key and a name where the kind has them, and only there. */
    public Unknown {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(company, "company");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(label, "label");
        if (key.isPresent() != label.isPresent()) {
            throw new IllegalArgumentException("an unknown has a key and a name, or neither: " + key + ", " + label);
        }
        if (key.isPresent() != NAMED.contains(kind)) {
            throw new IllegalArgumentException("an unknown of kind " + name(kind)
                    + (key.isPresent() ? " has no key: " + key.get() : " has a key, which is missing"));
        }
        if (!OF_EITHER.contains(kind) && company.isPresent() == OF_APPLICATION.contains(kind)) {
            throw new IllegalArgumentException("an unknown of kind " + name(kind)
                    + company.map(id -> " is of the whole application, not of " + id)
                            .orElse(" is of a company, which is missing"));
        }
    }

    /**
     * A fact of a company that no key names.
     *
     * @param kind what is not known
     * @param company the id of the company
     * @return the unknown
     * @throws IllegalArgumentException if the kind needs a key or is of the whole application
     */
    public static Unknown ofCompany(Kind kind, String company) {
        return new Unknown(kind, Optional.of(company), Optional.empty(), Optional.empty());
    }

    /**
     * A fact of the whole application that no key names.
     *
     * @param kind what is not known
     * @return the unknown
     * @throws IllegalArgumentException if the kind needs a key or is of a company
     */
    public static Unknown ofApplication(Kind kind) {
        return new Unknown(kind, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * What settles a trait of a company: the size whether it is a small enterprise, every other one itself.
     *
     * @param company the id of the company
     * @param trait the trait
     * @return the unknown
     */
    public static Unknown of(String company, Trait trait) {
        return trait.equals(Trait.SMALL_ENTERPRISE) ? ofCompany(Kind.SIZE, company) : trait(company, trait);
    }

    private static Unknown trait(String company, Trait trait) {
        return named(Kind.TRAIT, Optional.of(company), trait.key(), trait.label());
    }

    /**
     * Something that the applicants state.
     *
     * @param trait what they state
     * @return the unknown
     */
    public static Unknown statement(Trait trait) {
        return named(Kind.STATEMENT, Optional.empty(), trait.key(), trait.label());
    }

    /**
     * Something about a document.
     *
     * @param kind whether it is there, its date or the years that it covers
     * @param company the id of the company that hands it in, or nothing if all do
     * @param document the document
     * @return the unknown
     * @throws IllegalArgumentException if the kind is not about a document
     */
    public static Unknown document(Kind kind, Optional<String> company, RequiredDocument document) {
        return named(kind, company, document.key(), document.name());
    }

    static Unknown grant(String key, Name label) {
        return named(Kind.GRANT_COST, Optional.empty(), key, label);
    }

    private static Unknown named(Kind kind, Optional<String> company, String key, Name label) {
        return new Unknown(kind, company, Optional.of(key), Optional.of(label));
    }

    /**
     * The question that settles it, for a citizen.
     *
     * @return the question
     */
    public Message prompt() {
        return switch (kind) {
            case SIZE -> Message.of("ask.size", whose());
            case INDUSTRY -> Message.of("ask.industry", whose());
            case STATE -> Message.of("ask.state", whose());
            case LEVEL -> Message.of("ask.level", whose());
            case PROJECTS -> Message.of("ask.projects", whose());
            case TRAIT -> Message.of("ask.trait", whose(), what());
            case TYPE -> Message.of("ask.type", whose());
            case COST -> Message.of("ask.cost", whose());
            case SUBMITTED -> Message.of("ask.submitted");
            case SHARED_COST -> Message.of("ask.shared-cost");
            case GRANT_COST -> Message.of("ask.grant-cost", what());
            case STATEMENT -> Message.of("ask.statement", what());
            case DOCUMENT ->
                company.isPresent()
                        ? Message.of("ask.document.of", whose(), what())
                        : Message.of("ask.document", what());
            case DOCUMENT_DATE ->
                company.isPresent()
                        ? Message.of("ask.document.date.of", whose(), what())
                        : Message.of("ask.document.date", what());
            case DOCUMENT_YEARS ->
                company.isPresent()
                        ? Message.of("ask.document.years.of", whose(), what())
                        : Message.of("ask.document.years", what());
        };
    }

    /**
     * An application in which this fact is known, also where no {@link Question} asks for it: to mend an answer, or to tell
     * what bonus points turn on. The answer takes the place of what was known, as {@link Question#answer} says; any size may
     * take the place of another.
     *
     * @param application an application of the company whose fact it is
     * @param offered the support types that the program offers: {@code program.types()}; only asked for where a type is meant
     * @param answer an answer of the shape that the kind wants
     * @return the application
     * @throws IllegalArgumentException if the answer is of another shape or not one of those that are possible, if the company
     *     is no member, or if the answer contradicts what is known otherwise
     */
    public Application answer(Application application, List<SupportType> offered, Answer answer) {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(offered, "offered");
        Optional<Company> its = company.flatMap(application.consortium()::find)
                .map(Member::company)
                .map(it -> it.withSizes(SizeClass.values()));
        return new Answering(this, Question.choices(this, its, offered)).applyTo(application, answer);
    }

    private Figure whose() {
        return Figure.of(company.orElse(""));
    }

    private Figure what() {
        return Figure.of(label.orElseThrow());
    }

    /** {@code A: trait local-tax-paid}. */
    @Override
    public String toString() {
        return company.map(id -> id + ": ").orElse("")
                + name(kind)
                + key.map(it -> " " + it).orElse("");
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
