package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.ApplicantForm;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Change;
import io.github.smartfactory.support.program.Contact;
import io.github.smartfactory.support.program.CoordinatorUse;
import io.github.smartfactory.support.program.Definition;
import io.github.smartfactory.support.program.Fact;
import io.github.smartfactory.support.program.Field;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.OpenProgram;
import io.github.smartfactory.support.program.OtherProgram;
import io.github.smartfactory.support.program.Procedure;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramDiff;
import io.github.smartfactory.support.program.ProgramStatus;
import io.github.smartfactory.support.program.RoleDuties;
import io.github.smartfactory.support.program.Statistic;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.program.TargetLevel;
import io.github.smartfactory.support.program.TrainingCourse;
import io.github.smartfactory.support.schedule.WindowState;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Programs, official, amended and of one's own, with all that an announcement says of them; catalogs, and what differs. */
public final class ProgramDomain extends DomainContextBase {

    private static final VocabularyDomain WORDS = new VocabularyDomain();

    private static final SourceDomain SOURCES = new SourceDomain();

    private static final Catalog OFFICIAL = OfficialCatalog.catalog();

    /** For jqwik, and for domains of others. */
    public ProgramDomain() {}

    private static Arbitrary<Boolean> either() {
        return Arbitraries.of(true, false);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> values) {
        return values.list().ofMaxSize(2);
    }

    // ---- Facts of a program ----

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
                "ProgramDomain.budgets",
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
                "ProgramDomain.offers",
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

    // ---- Programs ----

    private static Arbitrary<Program> own() {
        return Draw.once("ProgramDomain.own", () -> {
            ProgramDomain its = new ProgramDomain();
            return Combinators.combine(
                            Arbitraries.of(OFFICIAL.programs()),
                            WORDS.programIds(),
                            SOURCES.citedNames(),
                            its.offers().list().ofMinSize(1).ofMaxSize(3).uniqueElements(Offer::type),
                            its.budgets().optional(0.5),
                            few(its.targets()),
                            few(new ScheduleDomain().windows()),
                            few(new EligibilityDomain().rules())
                                    .filter(rules -> rules.stream()
                                                    .map(Rule::key)
                                                    .distinct()
                                                    .count()
                                            == rules.size()))
                    .as((program, id, name, offers, budget, targets, windows, rules) -> program.withId(id)
                            .withName(name)
                            .withOffers(offers)
                            .withCluster(Optional.empty())
                            .withBudget(budget)
                            .withTargets(targets)
                            .withWindows(windows)
                            .withRules(rules));
        });
    }

    /**
     * Official programs, amended ones, and programs of one's own.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Program> programs() {
        return Draw.once(
                "ProgramDomain.programs",
                () -> Arbitraries.frequencyOf(
                        Tuple.of(2, Arbitraries.of(OFFICIAL.programs())),
                        Tuple.of(1, new ScenarioDomain().custom()),
                        Tuple.of(2, own())));
    }

    /**
     * Announcements, official and of one's own, without a program and with up to two.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Announcement> announcements() {
        return Draw.once("ProgramDomain.announcements", () -> {
            Arbitrary<Announcement> own = Combinators.combine(
                            Arbitraries.of(OFFICIAL.announcements()),
                            Draw.within(2000, 2999),
                            SOURCES.documents(),
                            programs()
                                    .list()
                                    .ofMaxSize(2)
                                    .uniqueElements(its -> its.id().key()),
                            few(fields()),
                            budgets().optional(0.5),
                            few(SOURCES.statements()))
                    .as((announcement, year, document, programs, fields, budget, notes) -> announcement
                            .withPrograms(List.of())
                            .withYear(year)
                            .withDocument(document)
                            .withFields(
                                    fields.stream().map(Field::key).distinct().count() == fields.size()
                                            ? fields
                                            : List.of())
                            .withPrograms(programs.stream()
                                    .map(its -> its.withField(Optional.empty())
                                            .withId(ProgramId.of(year, its.id().key())))
                                    .toList())
                            .withBudget(budget)
                            .withNotes(notes));
            return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.of(OFFICIAL.announcements())), Tuple.of(2, own));
        });
    }

    /**
     * The official catalog, catalogs without an announcement, and catalogs with one.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Catalog> catalogs() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(OFFICIAL, Catalog.of(List.of()))),
                Tuple.of(2, announcements().map(its -> Catalog.of(List.of(its)))));
    }

    /**
     * Programs with a window, in each state that it may have.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<OpenProgram> openPrograms() {
        return Combinators.combine(programs(), new ScheduleDomain().windows(), Arbitraries.of(WindowState.class))
                .as(OpenProgram::new);
    }

    // ---- What differs ----

    /**
     * Facts that a program is compared by.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Fact> facts() {
        ExplainDomain words = new ExplainDomain();
        return Combinators.combine(Draw.texts(), words.messages(), words.figures(), SOURCES.grounds())
                .as(Fact::new);
    }

    /**
     * What came, what went, and what is now otherwise.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Change> changes() {
        return Combinators.combine(facts(), facts(), Arbitraries.integers().between(0, 2))
                .filter((before, after, which) -> which != 2 || !before.value().equals(after.value()))
                .as((before, after, which) -> new Change(
                        before.path(),
                        before.label(),
                        Optional.of(before).filter(it -> which != 0),
                        Optional.of(after).filter(it -> which != 1)));
    }

    /**
     * What differs between two programs: nothing, little and much.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ProgramDiff> diffs() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(OFFICIAL.programs()), Arbitraries.of(OFFICIAL.programs()))
                        .as(ProgramDiff::between),
                Combinators.combine(WORDS.programIds(), WORDS.programIds(), few(changes()))
                        .as(ProgramDiff::new));
    }
}
