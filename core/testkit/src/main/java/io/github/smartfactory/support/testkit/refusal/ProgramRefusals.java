package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Change;
import io.github.smartfactory.support.program.Contact;
import io.github.smartfactory.support.program.Definition;
import io.github.smartfactory.support.program.Fact;
import io.github.smartfactory.support.program.Field;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.OtherProgram;
import io.github.smartfactory.support.program.Procedure;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.RoleDuties;
import io.github.smartfactory.support.program.Statistic;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.program.TrainingCourse;
import io.github.smartfactory.support.program.UnknownProgramException;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.testkit.domain.ProgramDomain;
import io.github.smartfactory.support.vocabulary.NotOfferedException;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What is refused of programs, announcements and catalogs. */
final class ProgramRefusals extends PackageRefusals {

    @Override
    void bounds() {
        key(Field.class, "key");
        key(OtherProgram.class, "key");
        key(Statistic.class, "key");
        key(Definition.class, "key");
        key(Procedure.class, "key");
        key(Contact.class, "subject");
        blank(TrainingCourse.class, "website");
        blank(Fact.class, "path");
        negative(Budget.Part.class, "amount");
        negative(Budget.class, "amount");
        value(TargetCount.class, "number", 0, "at least 1");
        value(TargetCount.class, "number", -1, "at least 1");
        empty(TrainingCourse.class, "telephones");
        empty(RoleDuties.class, "duties");
        empty(Program.class, "offers");
        empty(Procedure.class, "steps");
        twice(Announcement.class, "fields", Announcement::fields, Field::key);
        twice(Announcement.class, "programs", Announcement::programs, Program::id);
        twice(Announcement.class, "others", Announcement::others, OtherProgram::key);
        twice(Announcement.class, "statistics", Announcement::statistics, Statistic::key);
        twice(Announcement.class, "definitions", Announcement::definitions, Definition::key);
        twice(Announcement.class, "anomalies", Announcement::anomalies, Anomaly::id);
        twice(Budget.class, "parts", Budget::parts, Budget.Part::type);
        twice(Program.class, "offers", Program::offers, Offer::type);
        twice(Program.class, "procedures", Program::procedures, Procedure::key);
        twice(Program.class, "documents", Program::documents, RequiredDocument::key);
        twice(Program.class, "rules", Program::rules, Rule::key);
        twice(Program.class, "gates", Program::gates, Gate::key);
    }

    @Override
    void together() {
        part(
                Budget.class,
                "amount",
                it -> it.parts().stream().anyMatch(part -> !part.amount().isZero()),
                it -> Won.ZERO,
                it -> List.of(
                        "at most KRW 0",
                        Won.sum(it.parts().stream().map(Budget.Part::amount).toList())
                                .toString()));
        part(
                Announcement.class,
                "programs",
                it -> it.year() != 2998,
                it -> List.of(OfficialCatalog.catalog().program("2021/robot").withId(ProgramId.of(2998, "robot"))),
                it -> List.of("2998/robot", String.valueOf(it.year())));
        part(
                Announcement.class,
                "programs",
                it -> it.fields().stream().noneMatch(field -> field.key().equals("none-such")),
                it -> List.of(OfficialCatalog.catalog()
                        .program("2021/robot")
                        .withId(ProgramId.of(it.year(), "robot"))
                        .withField("none-such")),
                it -> List.of("robot", "\"none-such\"", String.valueOf(it.year())));
        part(
                Program.class,
                "bonus",
                it -> it.gates().stream().anyMatch(Gate::addsBonus),
                it -> Optional.empty(),
                it -> List.of(
                        it.id().toString(),
                        "bonus",
                        it.gates().stream()
                                .filter(Gate::addsBonus)
                                .findFirst()
                                .orElseThrow()
                                .key()));
        part(
                Change.class,
                "after",
                it -> it.before().isPresent(),
                Change::before,
                it -> List.of(it.path(), it.before().orElseThrow().value().toString()));
    }

    @Override
    void calls() {
        Catalog official = OfficialCatalog.catalog();
        Arbitrary<Program> programs = new ProgramDomain().programs();
        ProgramId another = ProgramId.of(2999, "another");
        call(
                UnknownProgramException.class,
                Catalog.class,
                "program",
                "id",
                Arbitraries.of("2021/no-such", "2099/robot", "2000/a"),
                it -> it,
                it -> official.program(it),
                it -> List.of(it, it.substring(0, 4)));
        call(
                Catalog.class,
                "announcement",
                "year",
                Arbitraries.of(1999, 2019, 2099),
                it -> official.announcement(it),
                it -> List.of(String.valueOf(it), "2020, 2021, 2022, 2023"));
        call(
                NotOfferedException.class,
                Program.class,
                "offer",
                "type",
                programs,
                it -> "no-such",
                it -> it.offer(Variant.of("no-such", "없음", "none such")),
                it -> List.of(it.id().toString(), "no-such", it.types().get(0).key()));
        call(
                Program.class,
                "assess",
                "application",
                Arbitraries.of(official.programs()),
                it -> "2999/another",
                it -> it.assess(Application.of(another, Consortium.of(Member.of(Company.of("A"), Role.ADOPTER)))),
                it -> List.of("2999/another", it.id().toString()));
        call(
                Program.class,
                "bonusOf",
                "application",
                Arbitraries.of(official.programs()).filter(it -> it.bonus().isPresent()),
                it -> "2999/another",
                it -> it.bonusOf(Application.of(another, Consortium.of())),
                it -> List.of("2999/another", it.id().toString()));
        Announcement first = official.announcements().get(0);
        call(
                Catalog.class,
                "of",
                "announcements",
                Arbitraries.of(official.announcements()),
                Announcement::year,
                it -> Catalog.of(List.of(first, it, it)),
                it -> List.of("announcements", "twice", String.valueOf(it.year())));
        call(
                Catalog.class,
                "programsOf",
                "field",
                Arbitraries.of("no-such", ""),
                it -> official.programsOf(2021, it),
                it -> List.of("\"" + it + "\"", "2021"));
    }
}
