package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Check;
import io.github.smartfactory.support.eligibility.ChecklistItem;
import io.github.smartfactory.support.eligibility.Finding;
import io.github.smartfactory.support.eligibility.Outcome;
import io.github.smartfactory.support.eligibility.Pivot;
import io.github.smartfactory.support.eligibility.Question;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.eligibility.SupportRange;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** What assessments tell: what is found, what is unknown, what is to be asked and done. */
final class AssessmentDomain extends DomainContextBase {

    private static final VocabularyDomain WORDS = new VocabularyDomain();

    private static final SourceDomain SOURCES = new SourceDomain();

    /**
     * Facts of every kind that may be unknown.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Unknown> unknowns() {
        return Draw.once("AssessmentDomain.unknowns", () -> {
            Arbitrary<Unknown.Kind> ofDocument =
                    Arbitraries.of(Unknown.Kind.DOCUMENT, Unknown.Kind.DOCUMENT_DATE, Unknown.Kind.DOCUMENT_YEARS);
            return Arbitraries.oneOf(
                    Combinators.combine(
                                    Arbitraries.of(Unknown.Kind.SIZE, Unknown.Kind.INDUSTRY, Unknown.Kind.COST),
                                    Draw.texts())
                            .as(Unknown::ofCompany),
                    Arbitraries.of(Unknown.Kind.SUBMITTED, Unknown.Kind.SHARED_COST)
                            .map(Unknown::ofApplication),
                    Combinators.combine(Draw.texts(), WORDS.traits()).as(Unknown::of),
                    WORDS.traits().map(Unknown::statement),
                    Combinators.combine(Draw.keys(), WORDS.names())
                            .as((key, name) -> new Unknown(
                                    Unknown.Kind.GRANT_COST, Optional.empty(), Optional.of(key), Optional.of(name))),
                    Combinators.combine(ofDocument, Draw.texts().optional(0.5), new RequirementDomain().documents())
                            .as(Unknown::document));
        });
    }

    /**
     * What an unknown fact may settle.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Pivot> pivots() {
        return Combinators.combine(unknowns(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Pivot::new);
    }

    /**
     * Checks that hold, that do not, and that turn on something.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Check> checks() {
        return Arbitraries.oneOf(
                Arbitraries.of(true, false).map(Check::known),
                pivots().list().ofMinSize(1).ofMaxSize(3).map(pivots -> new Check(Truth.UNKNOWN, pivots)));
    }

    /**
     * Outcomes of conditions.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Outcome> outcomes() {
        Arbitrary<List<String>> ids = Draw.texts().list().ofMaxSize(2);
        return Arbitraries.oneOf(
                Combinators.combine(checks(), new ExplainDomain().messages(), ids, ids)
                        .as(Outcome::new),
                findings().map(Finding::outcome));
    }

    /**
     * Assessments of applications of which much is known or little, with faults and without.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Assessment> assessments() {
        return new EligibilityDomain().cases().map(it -> it.assess(it.known()));
    }

    /**
     * What assessments find.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Finding> findings() {
        return Draw.oneOf(assessments(), Assessment::all);
    }

    /**
     * Supports of which the amount is settled, of which it is not, and of which there is no upper end.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SupportRange> supportRanges() {
        return Combinators.combine(
                        Draw.amounts(),
                        Draw.amounts().optional(0.7),
                        unknowns().list().uniqueElements().ofMinSize(1).ofMaxSize(2))
                .as((one, other, unknowns) -> {
                    Optional<Won> most = other.map(one::max);
                    Won least = other.map(one::min).orElse(one);
                    return new SupportRange(least, most, most.equals(Optional.of(least)) ? List.of() : unknowns);
                });
    }

    /**
     * Answers to choose from.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Question.Choice> choices() {
        return Combinators.combine(Draw.keys(), WORDS.names()).as(Question.Choice::new);
    }

    /**
     * Questions that rules or the money turn on.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Question> questions() {
        return Combinators.combine(
                        unknowns(),
                        Draw.keys().list().ofMaxSize(3).uniqueElements(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        choices().list().ofMaxSize(3).uniqueElements(Question.Choice::key))
                .as((unknown, rules, ends, money, choices) ->
                        new Question(unknown, rules, ends, money || rules.isEmpty(), choices));
    }

    /**
     * What is left to do.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ChecklistItem> checklistItems() {
        return Combinators.combine(
                        Arbitraries.of(Stage.class),
                        Arbitraries.of(RuleKind.class),
                        WORDS.names(),
                        new ExplainDomain().messages().optional(0.3),
                        Arbitraries.of(Truth.class),
                        Draw.texts().list().ofMaxSize(2),
                        SOURCES.grounds())
                .as(ChecklistItem::new);
    }
}
