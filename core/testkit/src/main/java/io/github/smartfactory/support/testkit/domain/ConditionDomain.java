package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.money.Share;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Conditions that an application meets or not, and rules that are made of them. */
final class ConditionDomain extends DomainContextBase {

    private static final VocabularyDomain WORDS = new VocabularyDomain();

    private static final SourceDomain SOURCES = new SourceDomain();

    /**
     * Conditions that every member of some roles meets.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.Every> every() {
        return Combinators.combine(RequirementDomain.roles(), new RequirementDomain().requirements())
                .as(Condition.Every::new);
    }

    /**
     * Conditions that at least so many members meet, from one on.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.AtLeast> atLeast() {
        return Combinators.combine(
                        Draw.within(1, 1_000_000),
                        RequirementDomain.roles(),
                        new RequirementDomain().requirements().optional(0.6))
                .as(Condition.AtLeast::new);
    }

    /**
     * Conditions that at most so many members meet, from none on.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.AtMost> atMost() {
        return Combinators.combine(
                        Draw.within(0, 1_000_000),
                        RequirementDomain.roles(),
                        new RequirementDomain().requirements().optional(0.6))
                .as(Condition.AtMost::new);
    }

    /**
     * Conditions that a share of the members meets.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.AtLeastShare> atLeastShare() {
        return Combinators.combine(
                        new FundingDomain().shares(), RequirementDomain.roles(), new RequirementDomain().requirements())
                .as(Condition.AtLeastShare::new);
    }

    /**
     * Conditions that more than a share of the members meets.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.MoreThanShare> moreThanShare() {
        return Combinators.combine(
                        new FundingDomain().shares().filter(share -> !share.equals(Share.ONE)),
                        RequirementDomain.roles(),
                        new RequirementDomain().requirements())
                .as(Condition.MoreThanShare::new);
    }

    /**
     * Conditions of a statement.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.Stated> stated() {
        return WORDS.traits().map(Condition.Stated::new);
    }

    /**
     * Conditions of a document.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.HandedIn> handedIn() {
        return new RequirementDomain().documents().map(Condition.HandedIn::new);
    }

    /**
     * Conditions of a window.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.WindowOpen> windowOpen() {
        return new ScheduleDomain().windows().list().ofMaxSize(3).map(Condition.WindowOpen::new);
    }

    private Arbitrary<Condition> plainConditions() {
        return Draw.once(
                "ConditionDomain.plainConditions",
                () -> Arbitraries.oneOf(
                        every(),
                        atLeast(),
                        atMost(),
                        atLeastShare(),
                        moreThanShare(),
                        stated(),
                        handedIn(),
                        windowOpen()));
    }

    /**
     * Conditions of which all must hold.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.AllOf> allConditions() {
        return RequirementDomain.some(plainConditions()).map(Condition.AllOf::new);
    }

    /**
     * Conditions of which one must hold.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.AnyOf> anyConditions() {
        return RequirementDomain.some(plainConditions()).map(Condition.AnyOf::new);
    }

    /**
     * Conditions that must not hold.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition.Not> noConditions() {
        return Arbitraries.oneOf(plainConditions(), allConditions()).map(Condition.Not::new);
    }

    /**
     * Conditions of every kind.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Condition> conditions() {
        return Draw.once(
                "ConditionDomain.conditions",
                () -> Arbitraries.oneOf(
                        plainConditions(), plainConditions(), allConditions(), anyConditions(), noConditions()));
    }

    /**
     * Rules of every kind, due at every stage, for all and where something holds.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Rule> rules() {
        return Draw.once(
                "ConditionDomain.rules",
                () -> Combinators.combine(
                                Draw.keys(),
                                Arbitraries.of(RuleKind.class),
                                WORDS.names(),
                                conditions().optional(0.2),
                                conditions(),
                                Arbitraries.of(Stage.class),
                                WORDS.names().optional(0.5),
                                SOURCES.grounds())
                        .as(Rule::new));
    }
}
