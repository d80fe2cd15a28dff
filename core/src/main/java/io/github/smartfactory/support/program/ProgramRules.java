package io.github.smartfactory.support.program;

import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
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

/** The rules that follow from the windows, the offers and the documents of a program, beside its own. */
final class ProgramRules {

    private static final Set<Role> BEARERS = EnumSet.of(Role.LEAD, Role.PARTICIPANT, Role.ADOPTER);

    private final Program program;
    private final List<Rule> rules = new ArrayList<>();

    private ProgramRules(Program program) {
        this.program = program;
    }

    static List<Rule> of(Program program) {
        ProgramRules all = new ProgramRules(program);
        all.rules.add(all.window());
        all.rules.add(all.types());
        all.rules.addAll(program.rules());
        all.addApplicants();
        all.addCoordinator();
        program.documents().stream().map(RequiredDocument::rule).forEach(all.rules::add);
        return all.rules;
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
                .condition(new Condition.Every(BEARERS, new Requirement.TypeIn(program.types())))
                .due(Stage.APPLICATION)
                .remedy(Name.of("지원하는 유형으로 변경", "choose a support type that is offered"))
                .grounds(Grounds.union(
                        program.offers().stream().map(Offer::grounds).toList()))
                .build();
    }

    private void addApplicants() {
        addOf(
                Offer::applicants,
                ApplicantForm.CONSORTIUM,
                "consortium",
                Name.of("도입·공급기업 컨소시엄 구성", "adopter and supplier apply as a consortium"),
                Condition.AtLeast.of(1, Role.SUPPLIER));
        addOf(
                Offer::applicants,
                ApplicantForm.ADOPTER,
                "adopter-alone",
                Name.of("도입기업 단독 신청(공급기업은 선정 후 매칭)", "the adopter applies alone; a supplier is matched later"),
                new Condition.Not(Condition.AtLeast.of(1, Role.SUPPLIER)));
    }

    private void addCoordinator() {
        Condition stated = new Condition.Stated(Trait.COORDINATOR);
        addOf(
                Offer::coordinator,
                CoordinatorUse.REQUIRED,
                "coordinator",
                Name.of("코디네이터 지원(필수)", "a coordinator accompanies the project"),
                stated);
        addOf(
                Offer::coordinator,
                CoordinatorUse.NONE,
                "no-coordinator",
                Name.of("코디네이터 없이 추진", "no coordinator accompanies the project"),
                new Condition.Not(stated));
    }

    private static Name ofTypes(List<SupportType> types, Name title) {
        String korean = types.stream().map(type -> type.label().korean()).collect(Collectors.joining(", "));
        String english = types.stream().map(type -> type.label().english()).collect(Collectors.joining(", "));
        return Name.of(korean + ": " + title.korean(), english + ": " + title.english());
    }

    /** A rule of the types whose offers say so; of a program where all do, it is one of the program. */
    private <T> void addOf(
            Function<Offer, Optional<Cited<T>>> said, T wanted, String key, Name title, Condition condition) {
        List<Offer> saying = program.offers().stream()
                .filter(offer -> said.apply(offer)
                        .map(Cited::value)
                        .filter(wanted::equals)
                        .isPresent())
                .toList();
        if (saying.isEmpty()) {
            return;
        }
        List<SupportType> types = saying.stream().map(Offer::type).toList();
        Condition one = new Condition.AtLeast(1, BEARERS, Optional.of(new Requirement.TypeIn(types)));
        boolean all = saying.size() == program.offers().size();
        rules.add(Rule.builder()
                .key(key)
                .kind(RuleKind.COMPOSITION)
                .title(all ? title : ofTypes(types, title))
                .when(all ? Optional.empty() : Optional.of(one))
                .condition(condition)
                .due(Stage.APPLICATION)
                .grounds(Grounds.union(saying.stream()
                        .flatMap(offer -> said.apply(offer).stream())
                        .map(Cited::grounds)
                        .toList()))
                .build());
    }
}
