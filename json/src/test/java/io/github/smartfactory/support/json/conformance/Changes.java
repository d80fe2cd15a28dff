package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The values that the fact which a condition turns on may have, each as a change of an application. */
final class Changes {

    private static final String EARLIER = "2020/build-upgrade";

    private final ProgramFile file;
    private final Program program;
    private final Application base;
    private final LocalDate day;

    Changes(ProgramFile file, Application base) {
        this.file = file;
        this.program = file.program();
        this.base = base;
        this.day = base.day().orElseThrow();
    }

    // ---- Requirements ----

    /** What a requirement may find of a member. */
    List<Change> of(Requirement requirement, String id) {
        List<Change> changes = new ArrayList<>();
        if (requirement instanceof Requirement.Has has) {
            trait(changes, has.trait(), id);
        } else if (requirement instanceof Requirement.SizeIn) {
            for (SizeClass size : SizeClass.values()) {
                company(changes, id, size.key(), size.label(), it -> it.withSizes(EnumSet.of(size)));
            }
        } else if (requirement instanceof Requirement.IndustryIn) {
            for (String code : List.of("C29", "C33", "I55", "I56", "J58", "R91")) {
                company(
                        changes,
                        id,
                        "industry-" + code,
                        Name.of("업종 " + code, "industry " + code),
                        it -> it.withIndustry(Ksic.of(code)));
            }
        } else if (requirement instanceof Requirement.InState) {
            for (BusinessState state : BusinessState.values()) {
                company(changes, id, state.key(), state.label(), it -> it.withState(state));
            }
        } else if (requirement instanceof Requirement.NoProjectUnderWay) {
            underWay(changes, id);
        } else if (requirement instanceof Requirement.CompletedProjects) {
            projects(changes, id, "no-project", Name.of("참여한 과제 없음", "no project"));
            projects(
                    changes,
                    id,
                    "project-completed",
                    Name.of("완료한 과제 1건", "one completed project"),
                    completed("2019-03-01", "2019-09-01", SmartLevel.BASIC));
            projects(
                    changes,
                    id,
                    "project-not-completed",
                    Name.of("완료하지 않은 과제 1건", "one project that is not completed"),
                    Applications.underWay(EARLIER, Variant.NEW_BUILD, "2020-11-02"));
        } else if (requirement instanceof Requirement.OncePerLevel once) {
            oncePerLevel(changes, id, once);
        } else if (requirement instanceof Requirement.TypeIn) {
            types().forEach(type -> member(changes, id, type.key(), type.label(), it -> it.withType(type)));
        } else if (requirement instanceof Requirement.ReachesTarget) {
            for (SmartLevel level : SmartLevel.values()) {
                company(changes, id, "level-" + level.key(), level.label(), it -> it.withLevel(level));
            }
        } else if (requirement instanceof Requirement.HandedIn handedIn) {
            document(changes, handedIn.document(), Optional.of(id));
        } else if (requirement instanceof Requirement.Stated stated) {
            statement(changes, stated.trait());
        }
        return changes;
    }

    private Set<SupportType> types() {
        Set<SupportType> types = new LinkedHashSet<>(program.types());
        types.addAll(List.of(Tier.values()));
        types.add(Variant.ONLY);
        return types;
    }

    private static void company(List<Change> into, String id, String key, Name value, UnaryOperator<Company> change) {
        into.add(new Change(
                id + "-" + key,
                Name.of(id + ": " + value.korean(), id + ": " + value.english()),
                Applications.company(id, change)));
    }

    private static void member(List<Change> into, String id, String key, Name value, UnaryOperator<Member> change) {
        into.add(new Change(
                id + "-" + key,
                Name.of(id + ": " + value.korean(), id + ": " + value.english()),
                Applications.member(id, change)));
    }

    private static void trait(List<Change> into, Trait trait, String id) {
        Name yes = Name.of(
                "'" + trait.label().korean() + "'에 해당함", "\"" + trait.label().english() + "\" holds");
        Name no = Name.of(
                "'" + trait.label().korean() + "'에 해당하지 않음",
                "\"" + trait.label().english() + "\" does not hold");
        if (trait.equals(Trait.MANUFACTURER)) {
            company(
                    into,
                    id,
                    "manufacturer",
                    yes,
                    it -> it.withIndustry(Ksic.of("C29")).having(Trait.MANUFACTURER));
            company(
                    into,
                    id,
                    "manufacturer-of-no-such-industry",
                    yes,
                    it -> it.withIndustry(Ksic.of("G46")).having(Trait.MANUFACTURER));
            company(
                    into,
                    id,
                    "no-manufacturer",
                    no,
                    it -> it.withIndustry(Ksic.of("G46")).lacking(Trait.MANUFACTURER));
            return;
        }
        company(into, id, trait.key(), yes, it -> it.having(trait));
        company(into, id, "no-" + trait.key(), no, it -> it.lacking(trait));
    }

    private static void projects(List<Change> into, String id, String key, Name value, PriorProject... projects) {
        company(into, id, key, value, it -> it.withProjects(List.of(projects)));
    }

    private static PriorProject completed(String selected, String completed, SmartLevel reached) {
        return Applications.completed(EARLIER, Variant.NEW_BUILD, selected, completed, reached);
    }

    private void underWay(List<Change> into, String id) {
        projects(into, id, "no-project", Name.of("참여한 과제 없음", "no project"));
        projects(
                into,
                id,
                "under-way",
                Name.of("신청일에 수행 중인 과제", "a project under way on the day of the application"),
                Applications.underWay(
                        EARLIER, Variant.NEW_BUILD, day.minusDays(1).toString()));
        projects(
                into,
                id,
                "selected-on-the-day",
                Name.of("신청일에 선정된 과제", "a project selected on the day of the application"),
                Applications.underWay(EARLIER, Variant.NEW_BUILD, day.toString()));
        projects(
                into,
                id,
                "selected-the-day-after",
                Name.of("신청 다음 날 선정될 과제", "a project selected on the day after the application"),
                Applications.underWay(
                        EARLIER, Variant.NEW_BUILD, day.plusDays(1).toString()));
        String before = day.minusMonths(6).toString();
        projects(
                into,
                id,
                "completed-on-the-day",
                Name.of("신청일에 완료한 과제", "a project completed on the day of the application"),
                completed(before, day.toString(), SmartLevel.BASIC));
        projects(
                into,
                id,
                "completed-the-day-after",
                Name.of("신청 다음 날 완료할 과제", "a project completed on the day after the application"),
                completed(before, day.plusDays(1).toString(), SmartLevel.BASIC));
    }

    private void oncePerLevel(List<Change> into, String id, Requirement.OncePerLevel once) {
        SupportType type = base.consortium().find(id).flatMap(Member::type).orElseThrow();
        SmartLevel target = once.targets().getOrDefault(type, SmartLevel.BASIC);
        SmartLevel other = target == SmartLevel.BASIC ? SmartLevel.INTERMEDIATE_1 : SmartLevel.BASIC;
        PriorProject first = completed("2018-03-01", "2018-09-01", target);
        projects(into, id, "no-project", Name.of("참여한 과제 없음", "no project"));
        projects(into, id, "once-at-the-level", Name.of("같은 수준에 이른 과제 1건", "one project at the same level"), first);
        projects(
                into,
                id,
                "twice-at-the-level",
                Name.of("같은 수준에 이른 과제 2건", "two projects at the same level"),
                first,
                completed("2019-03-01", "2019-09-01", target));
        projects(
                into,
                id,
                "at-two-levels",
                Name.of("서로 다른 수준의 과제 2건", "two projects at different levels"),
                first,
                completed("2019-03-01", "2019-09-01", other));
        projects(
                into,
                id,
                "twice-at-another-level",
                Name.of("다른 수준에 이른 과제 2건", "two projects at another level"),
                completed("2018-03-01", "2018-09-01", other),
                completed("2019-03-01", "2019-09-01", other));
    }

    private static void statement(List<Change> into, Trait trait) {
        into.add(new Change(
                "states-" + trait.key(),
                Name.of(
                        "'" + trait.label().korean() + "' 진술",
                        "\"" + trait.label().english() + "\" is stated"),
                Applications.stating(trait)));
        into.add(new Change(
                "denies-" + trait.key(),
                Name.of(
                        "'" + trait.label().korean() + "' 부인",
                        "\"" + trait.label().english() + "\" is denied"),
                Applications.denying(trait)));
    }

    private void document(List<Change> into, RequiredDocument required, Optional<String> company) {
        SubmittedDocument good =
                new SubmittedDocument(required.key(), company, true, Optional.of(day), required.years());
        document(into, good, "in-order", Name.of("제출", "handed in and in order"));
        document(into, good.missing(), "missing", Name.of("미제출", "not handed in"));
        if (required.maxAgeMonths().isPresent()) {
            LocalDate oldest = day.minusMonths(required.maxAgeMonths().get());
            document(
                    into, good.issuedOn(oldest), "as-old-as-allowed", Name.of("허용된 가장 오래된 발행일", "as old as it may be"));
            document(
                    into,
                    good.issuedOn(oldest.minusDays(1)),
                    "a-day-too-old",
                    Name.of("하루 더 오래된 발행일", "a day too old"));
            document(
                    into, good.issuedOn(day.plusDays(1)), "of-tomorrow", Name.of("신청 다음 날 발행", "issued the day after"));
        }
        if (!required.years().isEmpty()) {
            document(
                    into,
                    good.covering(required.years().subList(1, required.years().size())),
                    "a-year-short",
                    Name.of("한 해가 빠짐", "a year is lacking"));
            List<Integer> more = new ArrayList<>(required.years());
            more.add(0, required.years().get(0) - 1);
            document(into, good.covering(more), "a-year-more", Name.of("한 해가 더 있음", "with a year more"));
        }
    }

    private static void document(List<Change> into, SubmittedDocument document, String key, Name value) {
        String of = document.company().map(id -> "-of-" + id).orElse("");
        String name =
                document.key() + document.company().map(id -> " (" + id + ")").orElse("");
        into.add(new Change(
                "document-" + document.key() + of + "-" + key,
                Name.of("서류 " + name + ": " + value.korean(), "document " + name + ": " + value.english()),
                Applications.handing(document)));
    }

    // ---- Conditions ----

    /** What a condition without others in it may find, where it is no count of members. */
    List<Change> of(Condition condition) {
        List<Change> changes = new ArrayList<>();
        if (condition instanceof Condition.Stated stated) {
            statement(changes, stated.trait());
        } else if (condition instanceof Condition.HandedIn handedIn) {
            document(changes, handedIn.document(), Optional.empty());
        } else if (condition instanceof Condition.WindowOpen) {
            for (List<String> row : file.printed(Printed.WINDOWS)) {
                boolean applies = row.get(1).equals(EligibilityCases.applicants(program));
                if (applies && !row.get(3).equals("?")) {
                    Printed.moments(row.get(3)).forEach(at -> submitted(changes, at, Printed.state(row.get(3), at)));
                }
            }
            statement(changes, Trait.WITHIN_NOTICE_PERIOD);
        }
        return changes;
    }

    /** Where only a month is printed, the notice of the program decides. */
    private static void submitted(List<Change> into, LocalDateTime at, String state) {
        Name when = Name.of("신청 시각 " + at, "handed in at " + at);
        UnaryOperator<Application> then = Applications.submitted(at.toString());
        if (!state.equals("not-known")) {
            into.add(new Change("submitted-" + at, when, then));
            return;
        }
        List<Change> notice = new ArrayList<>();
        statement(notice, Trait.WITHIN_NOTICE_PERIOD);
        for (Change said : notice) {
            into.add(new Change(
                    "submitted-" + at + "-" + said.key(),
                    Name.of(
                            when.korean() + ", " + said.says().korean(),
                            when.english() + ", and " + said.says().english()),
                    Applications.all(then, said.to())));
        }
    }

    /** One member more or fewer with one of several roles, or one company in the place of two. */
    List<Change> ofNumber(Set<Role> roles) {
        List<Change> changes = new ArrayList<>();
        List<Member> members = base.consortium().members();
        List<Member> all =
                members.stream().filter(member -> member.isAny(roles)).toList();
        List<Member> having = all.size() <= 3 ? all : List.of(all.get(0), all.get(all.size() - 1));
        for (Member member : having) {
            changes.add(new Change(
                    "without-" + member.id(),
                    Name.of(member.id() + " 없음", member.id() + " does not take part"),
                    Applications.without(member.id())));
            for (Member other : having) {
                if (!other.id().equals(member.id())) {
                    Set<Role> both = EnumSet.copyOf(other.roles());
                    both.addAll(member.roles());
                    changes.add(new Change(
                            other.id() + "-also-as-" + member.id(),
                            Name.of(
                                    member.id() + " 없이 " + other.id() + "가 그 역할도 맡음",
                                    other.id() + " also does what " + member.id() + " did"),
                            Applications.all(
                                    Applications.without(member.id()),
                                    Applications.member(other.id(), it -> it.withRoles(both)))));
                }
            }
        }
        if (all.size() > 2) {
            String first = all.get(0).id();
            String[] others = all.stream().skip(1).map(Member::id).toArray(String[]::new);
            changes.add(new Change(
                    "only-" + first,
                    Name.of(first + "만 참여", "of its kind only " + first + " takes part"),
                    Applications.without(others)));
        }
        for (Role role : roles) {
            changes.add(joining(role));
            members.stream()
                    .filter(member -> !member.roles().contains(role))
                    .findFirst()
                    .ifPresent(member -> changes.add(taking(member, role)));
        }
        return changes;
    }

    private static Change taking(Member member, Role role) {
        Set<Role> both = EnumSet.copyOf(member.roles());
        both.add(role);
        return new Change(
                member.id() + "-also-as-" + role.key(),
                Name.of(
                        member.id() + "가 " + role.label().korean() + "도 맡음",
                        member.id() + " also takes part as " + role.label().english()),
                Applications.member(member.id(), it -> it.withRoles(both)));
    }

    /** The id of a member that joins. */
    static String joined(Role role) {
        return "X-" + role.key();
    }

    Change joining(Role role) {
        Optional<Member> like = base.consortium().members().stream()
                .filter(member -> member.roles().equals(EnumSet.of(role)))
                .findFirst();
        boolean supplies = EnumSet.of(Role.SUPPLIER, Role.ROBOT_SUPPLIER, Role.CLOUD_PROVIDER)
                .contains(role);
        Member fresh = Member.of(
                supplies ? Applications.supplying(joined(role)) : Applications.manufacturer(joined(role)), role);
        Member typed = Member.BEARERS.contains(role)
                ? fresh.withType(base.consortium().members().stream()
                        .flatMap(member -> member.type().stream())
                        .findFirst()
                        .orElse(program.types().get(0)))
                : fresh;
        Member joining = like.map(it -> it.withCompany(it.company().withId(joined(role))))
                .orElse(typed);
        boolean papers = !program.documents().isEmpty();
        return new Change(
                "joined-by-" + role.key(),
                Name.of(
                        role.label().korean() + " 1곳이 더 참여",
                        "one more takes part as " + role.label().english()),
                papers
                        ? Applications.joinedBy(joining)
                        : it -> it.withConsortium(it.consortium().and(joining)));
    }
}
