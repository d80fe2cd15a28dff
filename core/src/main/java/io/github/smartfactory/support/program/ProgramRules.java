package io.github.smartfactory.support.program;

import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleBuilder;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules that follow from the windows, the offers and the documents of a program, beside its own. Where it has one of
 * its own with the same key, that is the one.
 */
final class ProgramRules {

    private static final Set<Role> WITH_SUPPLIERS =
            EnumSet.of(Role.LEAD, Role.PARTICIPANT, Role.ADOPTER, Role.SUPPLIER);

    private final Program program;
    private final List<Rule> rules = new ArrayList<>();

    private ProgramRules(Program program) {
        this.program = program;
    }

    static List<Rule> of(Program program) {
        ProgramRules all = new ProgramRules(program);
        all.addUnlessSaid(all.window());
        all.addApplicant();
        all.addUnlessSaid(all.types());
        all.rules.addAll(program.rules());
        all.addApplicants();
        all.addCoordinator();
        program.documents().stream().map(RequiredDocument::rule).forEach(all::addUnlessSaid);
        return all.rules;
    }

    private void addUnlessSaid(Rule rule) {
        if (program.rules().stream().noneMatch(own -> own.key().equals(rule.key()))) {
            rules.add(rule);
        }
    }

    private Rule window() {
        List<RecruitmentWindow> windows = program.windowsFor(program.applicants());
        Grounds grounds =
                Grounds.union(windows.stream().map(RecruitmentWindow::grounds).toList());
        return Rule.builder()
                .key("window")
                .kind(RuleKind.SCHEDULE)
                .title(Name.of("접수기간 내 신청", "the application is handed in while applications are taken"))
                .condition(new Condition.WindowOpen(windows))
                .due(Stage.APPLICATION)
                .grounds(isDated(windows) ? grounds : grounds.with(Interpretation.I28))
                .build();
    }

    /** Whether the documents name the days of all windows, so that no notice has to be asked for. */
    private static boolean isDated(List<RecruitmentWindow> windows) {
        return !windows.isEmpty()
                && windows.stream()
                        .noneMatch(window -> window instanceof RecruitmentWindow.Monthly
                                || window instanceof RecruitmentWindow.ToBeAnnounced);
    }

    private Rule types() {
        return Rule.builder()
                .key("offered-type")
                .kind(RuleKind.ELIGIBILITY)
                .title(Name.of("지원하는 유형의 신청", "each applies for a support type that the program offers"))
                .condition(new Condition.Every(Member.BEARERS, new Requirement.TypeIn(program.types())))
                .due(Stage.APPLICATION)
                .remedy(Name.of("지원하는 유형으로 변경", "choose a support type that is offered"))
                .grounds(Grounds.union(
                        program.offers().stream().map(Offer::grounds).toList()))
                .build();
    }

    /** Somebody must apply whose project it is. */
    private void addApplicant() {
        boolean companies = program.applicants() == Audience.COMPANIES || program.applicants() == Audience.CLUSTERS;
        if (!companies) {
            return;
        }
        addUnlessSaid(Rule.builder()
                .key("applicant")
                .kind(RuleKind.COMPOSITION)
                .title(Name.of("도입하려는 기업의 신청", "a company applies whose project it is"))
                .condition(new Condition.AtLeast(1, Member.BEARERS, Optional.empty()))
                .due(Stage.APPLICATION)
                .grounds(program.name().grounds())
                .build());
    }

    private void addApplicants() {
        addOf(
                Offer::applicants,
                ApplicantForm.CONSORTIUM,
                rule(
                                "consortium",
                                RuleKind.COMPOSITION,
                                Name.of("도입·공급기업 컨소시엄 구성", "adopter and supplier apply as a consortium"),
                                new Condition.AllOf(List.of(
                                        Condition.AtLeast.of(1, Role.SUPPLIER),
                                        new Condition.AtLeast(2, WITH_SUPPLIERS, Optional.empty()))))
                        .remedy(Name.of("공급기업과 컨소시엄 구성", "form a consortium with a supplier")),
                Interpretation.I31);
        addOf(
                Offer::applicants,
                ApplicantForm.ADOPTER,
                rule(
                        "adopter-alone",
                        RuleKind.COMPOSITION,
                        Name.of("도입기업 단독 신청(공급기업은 선정 후 매칭)", "the adopter applies alone; a supplier is matched later"),
                        new Condition.AtMost(0, EnumSet.of(Role.SUPPLIER), Optional.empty())));
    }

    /** Whether a coordinator accompanies a project is settled after selection: nobody is shut out by it. */
    private void addCoordinator() {
        Condition stated = new Condition.Stated(Trait.COORDINATOR);
        addOf(
                Offer::coordinator,
                CoordinatorUse.REQUIRED,
                rule(
                                "coordinator",
                                RuleKind.OBLIGATION,
                                Name.of("코디네이터 지원(필수)", "a coordinator accompanies the project"),
                                stated)
                        .remedy(Name.of("코디네이터의 지원을 받음", "be accompanied by a coordinator")));
        addOf(
                Offer::coordinator,
                CoordinatorUse.NONE,
                rule(
                                "no-coordinator",
                                RuleKind.OBLIGATION,
                                Name.of("코디네이터 없이 추진", "no coordinator accompanies the project"),
                                new Condition.Not(stated))
                        .remedy(Name.of("코디네이터 없이 추진", "go on without a coordinator")));
    }

    private static RuleBuilder rule(String key, RuleKind kind, Name title, Condition condition) {
        return Rule.builder()
                .key(key)
                .kind(kind)
                .title(title)
                .condition(condition)
                .due(kind == RuleKind.OBLIGATION ? Stage.COMPLETION : Stage.APPLICATION);
    }

    private static Name ofTypes(List<SupportType> types, Name title) {
        String korean = types.stream().map(type -> type.label().korean()).collect(Collectors.joining(", "));
        String english = types.stream().map(type -> type.label().english()).collect(Collectors.joining(", "));
        return Name.of(korean + ": " + title.korean(), english + ": " + title.english());
    }

    /** A rule of the types whose offers say so; of a program where all do, it is one of the program. */
    private <T> void addOf(
            Function<Offer, Optional<Cited<T>>> said, T wanted, RuleBuilder rule, Interpretation... read) {
        List<Offer> saying = program.offers().stream()
                .filter(offer -> said.apply(offer)
                        .map(Cited::value)
                        .filter(wanted::equals)
                        .isPresent())
                .toList();
        if (saying.isEmpty()) {
            return;
        }
        Grounds grounds = Grounds.union(saying.stream()
                .flatMap(offer -> said.apply(offer).stream())
                .map(Cited::grounds)
                .toList());
        for (Interpretation each : read) {
            grounds = grounds.with(each);
        }
        Rule its = rule.grounds(grounds).build();
        if (saying.size() < program.offers().size()) {
            List<SupportType> types = saying.stream().map(Offer::type).toList();
            Condition one = new Condition.AtLeast(1, Member.BEARERS, Optional.of(new Requirement.TypeIn(types)));
            its = its.withTitle(ofTypes(types, its.title())).withWhen(one);
        }
        addUnlessSaid(its);
    }
}
