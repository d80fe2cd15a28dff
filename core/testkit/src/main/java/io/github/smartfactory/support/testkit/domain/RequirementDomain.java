package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Documents that are required, and requirements of one company. */
final class RequirementDomain extends DomainContextBase {

    private static final VocabularyDomain WORDS = new VocabularyDomain();

    private static final SourceDomain SOURCES = new SourceDomain();

    static Arbitrary<Set<Role>> roles() {
        return Arbitraries.of(ApplicationMaker.ROLES).set().ofMinSize(1).ofMaxSize(4);
    }

    static <T> Arbitrary<List<T>> some(Arbitrary<T> parts) {
        return parts.list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Map<SupportType, SmartLevel>> targets() {
        return Arbitraries.maps(WORDS.supportTypes(), Arbitraries.of(SmartLevel.class))
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /**
     * Documents of each member and of all together, with an age, years and exemptions or without.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<RequiredDocument> documents() {
        return Draw.once(
                "RequirementDomain.documents",
                () -> Combinators.combine(
                                Draw.keys(),
                                WORDS.names(),
                                roles(),
                                Arbitraries.of(true, false),
                                Draw.within(1, 120).optional(0.4),
                                Draw.within(2000, 2999).list().uniqueElements().ofMaxSize(3),
                                Combinators.combine(
                                                WORDS.traits().optional(0.3),
                                                WORDS.traits()
                                                        .list()
                                                        .ofMaxSize(2)
                                                        .uniqueElements(Trait::key))
                                        .as(Tuple::of),
                                Combinators.combine(Arbitraries.of(Stage.class), SOURCES.grounds())
                                        .as(Tuple::of))
                        .as((key, name, from, each, age, years, traits, rest) -> new RequiredDocument(
                                key,
                                name,
                                List.copyOf(from),
                                each,
                                age,
                                years,
                                traits.get1(),
                                each ? traits.get2() : List.of(),
                                rest.get1(),
                                rest.get2())));
    }

    /**
     * Requirements of a trait.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.Has> having() {
        return WORDS.traits().map(Requirement.Has::new);
    }

    /**
     * Requirements of a document.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.HandedIn> handing() {
        return documents().map(Requirement.HandedIn::new);
    }

    /**
     * Requirements of a statement.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.Stated> stating() {
        return WORDS.traits().map(Requirement.Stated::new);
    }

    /**
     * Requirements of a size.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.SizeIn> ofSize() {
        return new CompanyDomain().sizes().map(Requirement.SizeIn::new);
    }

    /**
     * Requirements of an industry.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.IndustryIn> ofIndustry() {
        return some(new CompanyDomain().industries()).map(Requirement.IndustryIn::new);
    }

    /**
     * Requirements of a state.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.InState> inState() {
        return Arbitraries.of(BusinessState.class).set().ofMinSize(1).map(Requirement.InState::new);
    }

    /**
     * The requirement that no project is under way.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.NoProjectUnderWay> idle() {
        return Arbitraries.just(new Requirement.NoProjectUnderWay());
    }

    /**
     * Requirements that a level was not reached before.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.OncePerLevel> oncePerLevel() {
        return targets().map(Requirement.OncePerLevel::new);
    }

    /**
     * Requirements that a level is not reached yet.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.ReachesTarget> reaching() {
        return targets().map(Requirement.ReachesTarget::new);
    }

    /**
     * Requirements of a type.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.TypeIn> ofType() {
        return some(WORDS.supportTypes()).map(Requirement.TypeIn::new);
    }

    /**
     * Requirements of no project, of some, of at most a thousand.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.CompletedProjects> experienced() {
        return Combinators.combine(Draw.within(0, 1_000), Draw.within(0, 1_000).optional(0.5))
                .as((one, other) -> new Requirement.CompletedProjects(
                        other.map(it -> Math.min(one, it)).orElse(one), other.map(it -> Math.max(one, it))));
    }

    private Arbitrary<Requirement> leaves() {
        return Draw.once(
                "RequirementDomain.leaves",
                () -> Arbitraries.oneOf(
                        having(),
                        stating(),
                        handing(),
                        ofSize(),
                        ofIndustry(),
                        inState(),
                        idle(),
                        oncePerLevel(),
                        reaching(),
                        ofType(),
                        experienced()));
    }

    /**
     * Requirements of which all must be met.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.AllOf> allRequirements() {
        return some(leaves()).map(Requirement.AllOf::new);
    }

    /**
     * Requirements of which one must be met.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.AnyOf> anyRequirements() {
        return some(leaves()).map(Requirement.AnyOf::new);
    }

    /**
     * Requirements that must not be met.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement.Not> noRequirements() {
        return Arbitraries.oneOf(leaves(), allRequirements()).map(Requirement.Not::new);
    }

    /**
     * Requirements of every kind.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Requirement> requirements() {
        return Draw.once(
                "RequirementDomain.requirements",
                () -> Arbitraries.oneOf(leaves(), leaves(), allRequirements(), anyRequirements(), noRequirements()));
    }
}
