package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.ApplicantForm;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.Contact;
import io.github.smartfactory.support.program.CoordinatorUse;
import io.github.smartfactory.support.program.Definition;
import io.github.smartfactory.support.program.Field;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.OtherProgram;
import io.github.smartfactory.support.program.Procedure;
import io.github.smartfactory.support.program.ProgramStatus;
import io.github.smartfactory.support.program.RoleDuties;
import io.github.smartfactory.support.program.Statistic;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.program.TargetLevel;
import io.github.smartfactory.support.program.TrainingCourse;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** What an announcement says of a program: budgets, targets, procedures, contacts, offers. */
final class ProgramPartDomain extends DomainContextBase {

    private static final VocabularyDomain WORDS = new VocabularyDomain();

    private static final SourceDomain SOURCES = new SourceDomain();

    private static Arbitrary<Boolean> either() {
        return Arbitraries.of(true, false);
    }

    static <T> Arbitrary<List<T>> few(Arbitrary<T> values) {
        return values.list().ofMaxSize(2);
    }

    /**
     * Parts of budgets.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Budget.Part> budgetParts() {
        return Combinators.combine(WORDS.supportTypes(), new FundingDomain().amounts(), SOURCES.grounds())
                .as(Budget.Part::new);
    }

    /**
     * Budgets of nothing, budgets of which a part is set aside, and budgets of which all is.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Budget> budgets() {
        return Draw.once(
                "ProgramPartDomain.budgets",
                () -> Combinators.combine(
                                Arbitraries.oneOf(Arbitraries.of(Won.ZERO), new FundingDomain().amounts()),
                                either(),
                                budgetParts().list().ofMaxSize(3).uniqueElements(Budget.Part::type),
                                SOURCES.grounds())
                        .as((rest, atMost, parts, grounds) -> new Budget(
                                rest.plus(Won.sum(
                                        parts.stream().map(Budget.Part::amount).toList())),
                                atMost,
                                parts,
                                grounds)));
    }

    /**
     * Targets of one and of many, for all types and for one.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<TargetCount> targets() {
        return Combinators.combine(
                        Draw.within(1, Integer.MAX_VALUE),
                        Arbitraries.of(TargetCount.Unit.class),
                        either(),
                        WORDS.supportTypes().optional(0.3),
                        SOURCES.grounds())
                .as(TargetCount::new);
    }

    /**
     * Levels that a project reaches.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<TargetLevel> targetLevels() {
        return Combinators.combine(Arbitraries.of(SmartLevel.class), either(), SOURCES.grounds())
                .as(TargetLevel::new);
    }

    /**
     * Fields with a budget and without.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Field> fields() {
        return Combinators.combine(Draw.keys(), WORDS.names(), budgets().optional(0.5), SOURCES.grounds())
                .as(Field::new);
    }

    /**
     * Programs of which an announcement says little.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<OtherProgram> others() {
        return Combinators.combine(Draw.keys(), WORDS.names(), Arbitraries.of(ProgramStatus.class), SOURCES.grounds())
                .as(OtherProgram::new);
    }

    /**
     * Procedures of one step and of several.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Procedure> procedures() {
        return Combinators.combine(
                        Draw.keys(),
                        WORDS.names(),
                        WORDS.names().list().ofMinSize(1).ofMaxSize(3),
                        SOURCES.grounds())
                .as(Procedure::new);
    }

    /**
     * What roles have to do.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<RoleDuties> duties() {
        return Combinators.combine(
                        Arbitraries.of(Role.class),
                        WORDS.names().list().ofMinSize(1).ofMaxSize(3),
                        SOURCES.grounds())
                .as(RoleDuties::new);
    }

    /**
     * Terms that an announcement defines.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Definition> definitions() {
        return Combinators.combine(Draw.keys(), WORDS.names(), WORDS.names(), SOURCES.grounds())
                .as(Definition::new);
    }

    /**
     * Figures that an announcement reports, whole and with decimals, of every size and sign.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Statistic> statistics() {
        Arbitrary<BigDecimal> values = Arbitraries.oneOf(
                Arbitraries.of("0", "-0.00", "1.50", "1E+20", "1E-30").map(BigDecimal::new),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.TEN.pow(30).negate(), BigDecimal.TEN.pow(30))
                        .ofScale(6));
        return Combinators.combine(Draw.keys(), WORDS.names(), values, WORDS.names(), SOURCES.grounds())
                .as(Statistic::new);
    }

    /**
     * Whom to ask, with all ways to do so and with none.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Contact> contacts() {
        return Combinators.combine(
                        Draw.keys(),
                        Arbitraries.of(Contact.Role.class),
                        WORDS.names().optional(0.5),
                        WORDS.names(),
                        WORDS.names().optional(0.5),
                        few(Draw.texts()),
                        Draw.texts().optional(0.5),
                        SOURCES.grounds())
                .as(Contact::new);
    }

    /**
     * Courses of training.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<TrainingCourse> courses() {
        return Combinators.combine(
                        WORDS.names().list().ofSize(6),
                        Draw.texts().list().ofMinSize(1).ofMaxSize(2),
                        Draw.texts(),
                        SOURCES.grounds())
                .as((names, telephones, website, grounds) -> new TrainingCourse(
                        names.get(0),
                        names.get(1),
                        names.get(2),
                        names.get(3),
                        names.get(4),
                        names.get(5),
                        telephones,
                        website,
                        grounds));
    }

    /**
     * Offers of which only the type is known, and of which everything is.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Offer> offers() {
        return Draw.once(
                "ProgramPartDomain.offers",
                () -> Combinators.combine(
                                WORDS.supportTypes(),
                                new FundingDomain().terms().optional(0.7),
                                new ScheduleDomain().periods().optional(0.5),
                                targetLevels().optional(0.5),
                                SourceDomain.cited(Arbitraries.of(CoordinatorUse.class))
                                        .optional(0.5),
                                SourceDomain.cited(Arbitraries.of(ApplicantForm.class))
                                        .optional(0.5),
                                few(SOURCES.statements()),
                                Combinators.combine(
                                                SourceDomain.cited(WORDS.supportTypes())
                                                        .optional(0.2),
                                                SOURCES.grounds())
                                        .as(Tuple::of))
                        .as((type, terms, period, target, coordinator, applicants, content, rest) -> new Offer(
                                type,
                                terms,
                                period,
                                target,
                                coordinator,
                                applicants,
                                content,
                                rest.get1(),
                                rest.get2())));
    }
}
