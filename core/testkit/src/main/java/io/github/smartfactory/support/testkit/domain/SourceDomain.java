package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.catalog.Anomalies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Clause;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.ClauseKind;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.source.SourceDocument;
import io.github.smartfactory.support.source.Statement;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Documents, their clauses, and what a value is grounded in: nothing, much, and what only a user's own announcement has. */
public final class SourceDomain extends DomainContextBase {

    private static final List<ClauseId> OFFICIAL =
            OfficialCatalog.clauses().clauses().stream().map(Clause::id).toList();

    private static final VocabularyDomain WORDS = new VocabularyDomain();

    /** For jqwik, and for domains of others. */
    public SourceDomain() {}

    /**
     * Clauses of the announcements, and of documents of one's own.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ClauseId> clauseIds() {
        return Draw.once(
                "SourceDomain.clauseIds",
                () -> Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.of(OFFICIAL)),
                        Tuple.of(
                                1,
                                Arbitraries.of("A-0", "X1-1", "OWN-2042-7A", "Z9-Z")
                                        .map(ClauseId::of))));
    }

    private Arbitrary<List<ClauseId>> clauseLists(int least) {
        return clauseIds().list().ofMinSize(least).ofMaxSize(3);
    }

    /**
     * Documents of the announcements, and others.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SourceDocument> documents() {
        return Draw.once(
                "SourceDomain.documents",
                () -> Arbitraries.frequencyOf(
                        Tuple.of(
                                1,
                                Arbitraries.of(OfficialCatalog.clauses().clauses())
                                        .map(Clause::document)),
                        Tuple.of(
                                1,
                                Combinators.combine(Draw.keys(), WORDS.names(), WORDS.names(), Draw.days())
                                        .as(SourceDocument::new))));
    }

    /**
     * Clauses of the announcements, and others of every kind.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Clause> clauses() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(OfficialCatalog.clauses().clauses())),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        clauseIds(),
                                        Arbitraries.of(ClauseKind.class),
                                        WORDS.names(),
                                        WORDS.names(),
                                        documents())
                                .as(Clause::new)));
    }

    /**
     * Registers of no clause, of a few, and of all official ones.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ClauseRegister> registers() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        clauses().list().ofMaxSize(4).uniqueElements(Clause::id).map(ClauseRegister::of)),
                Tuple.of(1, Arbitraries.of(List.of(OfficialCatalog.clauses()))));
    }

    private static Arbitrary<String> numbers(char letter) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of("Z0", "X1", "A999999999999")),
                Tuple.of(1, Arbitraries.integers().between(0, 99).map(number -> letter + String.valueOf(number))));
    }

    /**
     * Decisions of the library, and of others.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Interpretation> interpretations() {
        return Draw.once(
                "SourceDomain.interpretations",
                () -> Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.of(Interpretation.official())),
                        Tuple.of(
                                1,
                                Combinators.combine(numbers('I'), WORDS.names(), WORDS.names(), clauseLists(0))
                                        .as(Interpretation::new))));
    }

    /**
     * What looks like a misprint in the announcements, and elsewhere.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Anomaly> anomalies() {
        return Draw.once(
                "SourceDomain.anomalies",
                () -> Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.of(Anomalies.official())),
                        Tuple.of(
                                1,
                                Combinators.combine(numbers('A'), WORDS.names(), clauseLists(1))
                                        .as(Anomaly::new))));
    }

    /**
     * Grounds of nothing, of one clause, and of several with decisions and doubts.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Grounds> grounds() {
        return Draw.once(
                "SourceDomain.grounds",
                () -> Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(List.of(Grounds.NONE))),
                        Tuple.of(
                                3,
                                Combinators.combine(
                                                clauseLists(0),
                                                interpretations().list().ofMaxSize(2),
                                                anomalies().list().ofMaxSize(2))
                                        .as(Grounds::new))));
    }

    /**
     * Statements in both languages.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Statement> statements() {
        return Combinators.combine(WORDS.names(), grounds()).as(Statement::new);
    }

    /**
     * Names with their grounds.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Cited<Name>> citedNames() {
        return cited(WORDS.names());
    }

    /**
     * Scores with their grounds.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Cited<Score>> citedScores() {
        return cited(WORDS.scores());
    }

    /**
     * Values with their grounds.
     *
     * @param values the values
     * @param <T> their type
     * @return an arbitrary of them
     */
    public static <T> Arbitrary<Cited<T>> cited(Arbitrary<T> values) {
        return Combinators.combine(values, new SourceDomain().grounds()).as(Cited::new);
    }
}
