package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Change;
import io.github.smartfactory.support.program.Fact;
import io.github.smartfactory.support.program.Field;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.OpenProgram;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramDiff;
import io.github.smartfactory.support.schedule.WindowState;
import io.github.smartfactory.support.vocabulary.ProgramId;
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

    private static Arbitrary<Program> own() {
        return Draw.once("ProgramDomain.own", () -> {
            ProgramPartDomain its = new ProgramPartDomain();
            return Combinators.combine(
                            Arbitraries.of(OFFICIAL.programs()),
                            WORDS.programIds(),
                            SOURCES.citedNames(),
                            its.offers().list().ofMinSize(1).ofMaxSize(3).uniqueElements(Offer::type),
                            its.budgets().optional(0.5),
                            ProgramPartDomain.few(its.targets()),
                            ProgramPartDomain.few(new ScheduleDomain().windows()),
                            ProgramPartDomain.few(new ConditionDomain().rules())
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
                            ProgramPartDomain.few(new ProgramPartDomain().fields()),
                            new ProgramPartDomain().budgets().optional(0.5),
                            ProgramPartDomain.few(SOURCES.statements()))
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
                Combinators.combine(WORDS.programIds(), WORDS.programIds(), ProgramPartDomain.few(changes()))
                        .as(ProgramDiff::new));
    }
}
