package io.github.smartfactory.support.testkit.reference;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.schedule.WindowState;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who may apply, once more: whether a condition holds of an application of which everything is known, in plain yes and no.
 * It reads rules, conditions and facts, and calls none of their methods that decide.
 */
public final class ReferenceEligibility {

    private static final Set<Role> BEARERS = Set.of(Role.ADOPTER, Role.LEAD, Role.PARTICIPANT);

    private final Application application;

    private ReferenceEligibility(Application application) {
        this.application = application;
    }

    /** A fact that would have to be known. */
    public static final class NotKnownException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NotKnownException(String what) {
            super(what);
        }
    }

    /**
     * Whether a condition holds.
     *
     * @param condition the condition
     * @param application the application, with every fact that is asked for
     * @return true if it holds
     * @throws NotKnownException if a fact that is asked for is not known
     */
    public static boolean holds(Condition condition, Application application) {
        return new ReferenceEligibility(application).holds(condition);
    }

    /**
     * Whether a rule is met: it does not apply, or its condition holds.
     *
     * @param rule the rule
     * @param application the application, with every fact that is asked for
     * @return true if it is met
     * @throws NotKnownException if a fact that is asked for is not known
     */
    public static boolean isMet(Rule rule, Application application) {
        boolean applies = rule.when().isEmpty() || holds(rule.when().get(), application);
        return !applies || holds(rule.condition(), application);
    }

    /**
     * Whether an application meets all that must be met at a stage.
     *
     * @param rules the rules
     * @param application the application, with every fact that is asked for
     * @param stage the stage
     * @return true if every rule that is due by then and more than a recommendation or a clawback is met
     * @throws NotKnownException if a fact that is asked for is not known
     */
    public static boolean isEligible(Collection<Rule> rules, Application application, Stage stage) {
        for (Rule rule : rules) {
            boolean decides = rule.kind() != RuleKind.RECOMMENDATION && rule.kind() != RuleKind.CLAWBACK;
            if (decides && rule.due().compareTo(stage) <= 0 && !isMet(rule, application)) {
                return false;
            }
        }
        return true;
    }

    // ---- Conditions ----

    private boolean holds(Condition condition) {
        if (condition instanceof Condition.Every every) {
            return counted(every.roles(), every.requirement())
                    == members(every.roles()).size();
        }
        if (condition instanceof Condition.AtLeast least) {
            return counted(least.roles(), least.requirement()) >= least.number();
        }
        if (condition instanceof Condition.AtMost most) {
            return counted(most.roles(), most.requirement()) <= most.number();
        }
        if (condition instanceof Condition.AtLeastShare least) {
            return besides(least.share(), least.roles(), least.requirement()) >= 0;
        }
        if (condition instanceof Condition.MoreThanShare more) {
            return besides(more.share(), more.roles(), more.requirement()) > 0;
        }
        if (condition instanceof Condition.Stated stated) {
            return says(stated.trait());
        }
        if (condition instanceof Condition.HandedIn handedIn) {
            return isInOrder(handedIn.document(), Optional.empty());
        }
        if (condition instanceof Condition.WindowOpen window) {
            return isOpen(window.windows());
        }
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().filter(this::holds).count()
                    == all.parts().size();
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().filter(this::holds).count() > 0;
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.part());
        }
        throw new IllegalArgumentException("a new condition: " + condition);
    }

    private List<Member> members(Set<Role> roles) {
        List<Member> members = new ArrayList<>();
        for (Member member : application.consortium().members()) {
            if (member.roles().stream().anyMatch(roles::contains)) {
                members.add(member);
            }
        }
        return members;
    }

    private int counted(Set<Role> roles, Requirement requirement) {
        int met = 0;
        for (Member member : members(roles)) {
            met += meets(member, requirement) ? 1 : 0;
        }
        return met;
    }

    private int counted(Set<Role> roles, Optional<Requirement> requirement) {
        return requirement.isPresent()
                ? counted(roles, requirement.get())
                : members(roles).size();
    }

    /** Whether those that meet it are fewer than a share of all, just that share, or more. */
    private int besides(Share share, Set<Role> roles, Requirement requirement) {
        Fraction of = Fraction.of(members(roles).size(), 1).times(Fraction.of(share));
        return Fraction.of(counted(roles, requirement), 1).compare(of);
    }

    private boolean says(Trait trait) {
        return known(Optional.ofNullable(application.statements().get(trait)), trait.key());
    }

    /** Some window is open, or left to the notice that the applicants speak of, and takes the types of all. */
    private boolean isOpen(List<RecruitmentWindow> windows) {
        if (windows.isEmpty()) {
            return says(Trait.WITHIN_NOTICE_PERIOD);
        }
        for (RecruitmentWindow window : windows) {
            WindowState state = ReferenceSchedule.state(window, known(application.submitted(), "submitted"));
            boolean open =
                    state == WindowState.OPEN || (state == WindowState.NOT_KNOWN && says(Trait.WITHIN_NOTICE_PERIOD));
            if (open && takesAll(window)) {
                return true;
            }
        }
        return false;
    }

    private boolean takesAll(RecruitmentWindow window) {
        List<SupportType> without =
                window instanceof RecruitmentWindow.Fixed fixed ? fixed.leavesOut() : List.<SupportType>of();
        for (Member member : members(BEARERS)) {
            if (!without.isEmpty() && without.contains(type(member))) {
                return false;
            }
        }
        return true;
    }

    private boolean isInOrder(RequiredDocument required, Optional<String> company) {
        for (SubmittedDocument document : application.documents()) {
            if (document.key().equals(required.key()) && document.company().equals(company)) {
                return document.handedIn() && isFresh(required, document) && covers(required, document);
            }
        }
        throw new NotKnownException("document " + required.key() + " of " + company);
    }

    private boolean isFresh(RequiredDocument required, SubmittedDocument document) {
        if (required.maxAgeMonths().isEmpty()) {
            return true;
        }
        LocalDate issued = known(document.issued(), "issued");
        LocalDate day = day();
        LocalDate tooOldAfter =
                ReferenceSchedule.later(issued, required.maxAgeMonths().get());
        return issued.compareTo(day) <= 0 && day.compareTo(tooOldAfter) <= 0;
    }

    private static boolean covers(RequiredDocument required, SubmittedDocument document) {
        if (!required.years().isEmpty() && document.years().isEmpty()) {
            throw new NotKnownException("years of " + document.key());
        }
        return required.years().stream().allMatch(document.years()::contains);
    }

    private LocalDate day() {
        return ReferenceSchedule.day(known(application.submitted(), "submitted"));
    }

    // ---- Requirements ----

    private boolean meets(Member member, Requirement requirement) {
        Company company = member.company();
        if (requirement instanceof Requirement.Has has) {
            return has(company, has.trait());
        }
        if (requirement instanceof Requirement.SizeIn size) {
            return agreed(company.sizes(), size.sizes()::contains);
        }
        if (requirement instanceof Requirement.IndustryIn industry) {
            String code = known(company.industry(), "industry").code();
            return industry.industries().stream().anyMatch(each -> code.startsWith(each.code()));
        }
        if (requirement instanceof Requirement.InState state) {
            return state.states().contains(known(company.state(), "state"));
        }
        if (requirement instanceof Requirement.NoProjectUnderWay) {
            return known(company.projects(), "projects").stream().noneMatch(this::isUnderWay);
        }
        if (requirement instanceof Requirement.CompletedProjects completed) {
            long number = known(company.projects(), "projects").stream()
                    .filter(project -> project.completed().isPresent())
                    .count();
            return number >= completed.least() && number <= completed.most().orElse(Integer.MAX_VALUE);
        }
        if (requirement instanceof Requirement.OncePerLevel once) {
            Optional<SmartLevel> target = target(member, once.targets());
            return target.isEmpty() || !isUsed(target.get(), known(company.projects(), "projects"), once.targets());
        }
        if (requirement instanceof Requirement.TypeIn types) {
            return bears(member) && types.types().contains(type(member));
        }
        if (requirement instanceof Requirement.ReachesTarget reaches) {
            Optional<SmartLevel> target = target(member, reaches.targets());
            return target.isEmpty()
                    || target.get() == SmartLevel.NONE
                    || known(company.level(), "level").compareTo(target.get()) >= 0;
        }
        if (requirement instanceof Requirement.HandedIn handedIn) {
            return isInOrder(handedIn.document(), Optional.of(member.id()));
        }
        if (requirement instanceof Requirement.Stated stated) {
            return says(stated.trait());
        }
        if (requirement instanceof Requirement.AllOf all) {
            return all.parts().stream().filter(part -> meets(member, part)).count()
                    == all.parts().size();
        }
        if (requirement instanceof Requirement.AnyOf any) {
            return any.parts().stream().filter(part -> meets(member, part)).count() > 0;
        }
        if (requirement instanceof Requirement.Not not) {
            return !meets(member, not.part());
        }
        throw new IllegalArgumentException("a new requirement: " + requirement);
    }

    /** A size tells a small enterprise, an industry a manufacturer. */
    private static boolean has(Company company, Trait trait) {
        Boolean said = company.traits().get(trait);
        if (said != null) {
            return said;
        }
        if (trait.equals(Trait.SMALL_ENTERPRISE)) {
            return agreed(company.sizes(), SizeClass.SMALL::equals);
        }
        if (trait.equals(Trait.MANUFACTURER)
                && company.industry().isPresent()
                && company.industry().get().code().startsWith("C")) {
            return true;
        }
        throw new NotKnownException(trait.key() + " of " + company.id());
    }

    private static boolean bears(Member member) {
        return member.roles().stream().anyMatch(BEARERS::contains);
    }

    private static SupportType type(Member member) {
        return known(member.type(), "type");
    }

    /** The level that a member aims at; none if it bears no project, or its type aims at none. */
    private static Optional<SmartLevel> target(Member member, Map<SupportType, SmartLevel> targets) {
        return bears(member) ? Optional.ofNullable(targets.get(type(member))) : Optional.empty();
    }

    private boolean isUnderWay(PriorProject project) {
        LocalDate day = day();
        boolean begun = project.selected().compareTo(day) <= 0;
        return begun
                && (project.completed().isEmpty() || project.completed().get().compareTo(day) > 0);
    }

    /** Whether some project was at the level while one before it had been there or higher. */
    private static boolean isUsed(
            SmartLevel target, List<PriorProject> projects, Map<SupportType, SmartLevel> targets) {
        for (int later = 0; later < projects.size(); later++) {
            for (int earlier = 0; earlier < projects.size(); earlier++) {
                boolean before = isBefore(projects, earlier, later);
                if (before
                        && level(projects.get(later), targets) == target
                        && level(projects.get(earlier), targets).compareTo(target) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** In the order of their selection, and as they are told if they were selected on one day. */
    private static boolean isBefore(List<PriorProject> projects, int earlier, int later) {
        int days =
                projects.get(earlier).selected().compareTo(projects.get(later).selected());
        return days < 0 || (days == 0 && earlier < later);
    }

    private static SmartLevel level(PriorProject project, Map<SupportType, SmartLevel> targets) {
        Optional<SmartLevel> aim = Optional.ofNullable(targets.get(project.type()));
        return known(project.reached().isPresent() ? project.reached() : aim, "level of a project");
    }

    private static <T> boolean agreed(Collection<T> possible, Predicate<T> says) {
        long yes = possible.stream().filter(says).count();
        if (yes > 0 && yes < possible.size()) {
            throw new NotKnownException("one of " + possible);
        }
        return yes > 0;
    }

    private static <T> T known(Optional<T> fact, String what) {
        return fact.orElseThrow(() -> new NotKnownException(what));
    }
}
