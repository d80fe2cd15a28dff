package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether conditions hold of an application of which everything is known that they ask for: by the book, without short
 * cuts, and without the checks of what is tested. Every part is looked at, so that what each says can be compared.
 */
final class TwoValued {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final Application application;
    private final Map<String, Boolean> conditions = new LinkedHashMap<>();
    private final Map<String, Boolean> requirements = new LinkedHashMap<>();

    /** A fact is not known. */
    static final class UnknownFactException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownFactException(String fact) {
            super("not known: " + fact);
        }
    }

    TwoValued(Application application) {
        this.application = application;
    }

    /** What every condition without conditions in it says, by its place. */
    Map<String, Boolean> conditions() {
        return conditions;
    }

    /** What every requirement without requirements in it says of every member, by its place and the member. */
    Map<String, Boolean> requirements() {
        return requirements;
    }

    /** Whether a rule is met: it does not apply, or what it demands holds. */
    boolean meets(Target target) {
        boolean applies = target.when().isEmpty() || holds(target.when().get(), "when");
        boolean holds = holds(target.condition(), "condition");
        return !applies || holds;
    }

    // ---- Conditions ----

    private boolean holds(Condition condition, String path) {
        if (condition instanceof Condition.AllOf all) {
            boolean holds = true;
            for (int i = 0; i < all.parts().size(); i++) {
                holds &= holds(all.parts().get(i), path + "." + i);
            }
            return holds;
        }
        if (condition instanceof Condition.AnyOf any) {
            boolean holds = false;
            for (int i = 0; i < any.parts().size(); i++) {
                holds |= holds(any.parts().get(i), path + "." + i);
            }
            return holds;
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.part(), path + ".not");
        }
        boolean holds = leaf(condition, path);
        conditions.put(path, holds);
        return holds;
    }

    private boolean leaf(Condition condition, String path) {
        if (condition instanceof Condition.Every every) {
            return met(every.roles(), Optional.of(every.requirement()), path)
                    == with(every.roles()).size();
        }
        if (condition instanceof Condition.AtLeast least) {
            return met(least.roles(), least.requirement(), path) >= least.number();
        }
        if (condition instanceof Condition.AtMost most) {
            return met(most.roles(), most.requirement(), path) <= most.number();
        }
        if (condition instanceof Condition.AtLeastShare share) {
            return met(share.roles(), Optional.of(share.requirement()), path)
                            * share.share().denominator()
                    >= share.share().numerator() * with(share.roles()).size();
        }
        if (condition instanceof Condition.MoreThanShare share) {
            return met(share.roles(), Optional.of(share.requirement()), path)
                            * share.share().denominator()
                    > share.share().numerator() * with(share.roles()).size();
        }
        if (condition instanceof Condition.Stated stated) {
            return said(stated.trait());
        }
        if (condition instanceof Condition.HandedIn handedIn) {
            return isInOrder(handedIn.document(), Optional.empty());
        }
        if (condition instanceof Condition.WindowOpen window) {
            return isOpen(window.windows());
        }
        throw new IllegalStateException("a condition that is new: " + condition);
    }

    private List<Member> with(Set<Role> roles) {
        List<Member> found = new ArrayList<>();
        for (Member member : application.consortium().members()) {
            Set<Role> common = new HashSet<>(member.roles());
            common.retainAll(roles);
            if (!common.isEmpty()) {
                found.add(member);
            }
        }
        return found;
    }

    private long met(Set<Role> roles, Optional<Requirement> requirement, String path) {
        long number = 0;
        for (Member member : with(roles)) {
            boolean meets = requirement.isEmpty() || meets(requirement.get(), member, path + ".each");
            number += meets ? 1 : 0;
        }
        return number;
    }

    private boolean said(Trait trait) {
        return known(application.statements().get(trait), "statement " + trait.key());
    }

    private static boolean known(@Nullable Boolean value, String fact) {
        if (value == null) {
            throw new UnknownFactException(fact);
        }
        return value;
    }

    private static <T> T known(Optional<T> value, String fact) {
        return value.orElseThrow(() -> new UnknownFactException(fact));
    }

    private LocalDateTime submitted() {
        return LocalDateTime.ofInstant(known(application.submitted(), "submitted"), SEOUL);
    }

    private boolean isInOrder(RequiredDocument required, Optional<String> company) {
        SubmittedDocument document = known(
                application.documents().stream()
                        .filter(it ->
                                it.key().equals(required.key()) && it.company().equals(company))
                        .findFirst(),
                "document " + required.key() + company.map(id -> " of " + id).orElse(""));
        if (!document.handedIn()) {
            return false;
        }
        boolean good = true;
        if (required.maxAgeMonths().isPresent()) {
            LocalDate day = submitted().toLocalDate();
            LocalDate issued = known(document.issued(), "day of " + required.key());
            LocalDate last = issued.plusMonths(required.maxAgeMonths().get());
            good = day.compareTo(issued) >= 0 && day.compareTo(last) <= 0;
        }
        if (!required.years().isEmpty()) {
            known(Optional.of(document.years()).filter(years -> !years.isEmpty()), "years of " + required.key());
            good &= new HashSet<>(document.years()).containsAll(required.years());
        }
        return good;
    }

    // ---- Windows ----

    private boolean isOpen(List<RecruitmentWindow> windows) {
        LocalDateTime at = submitted();
        if (windows.isEmpty()) {
            return said(Trait.WITHIN_NOTICE_PERIOD);
        }
        boolean open = false;
        for (RecruitmentWindow window : windows) {
            boolean takes = true;
            for (Member member : with(Member.BEARERS)) {
                takes &= !leavesOut(window).contains(type(member));
            }
            String state = state(window, at);
            boolean its =
                    state.equals("open") || (state.equals("not-known") && takes && said(Trait.WITHIN_NOTICE_PERIOD));
            open |= its && takes;
        }
        return open;
    }

    private static List<SupportType> leavesOut(RecruitmentWindow window) {
        return window instanceof RecruitmentWindow.Fixed fixed ? fixed.leavesOut() : List.of();
    }

    private static String state(RecruitmentWindow window, LocalDateTime at) {
        if (window instanceof RecruitmentWindow.Fixed fixed) {
            LocalDateTime end = fixed.closing().isPresent()
                    ? fixed.to().atTime(fixed.closing().get()).plusNanos(1)
                    : fixed.to().plusDays(1).atStartOfDay();
            return Printed.between(at, fixed.from().atStartOfDay(), end);
        }
        if (window instanceof RecruitmentWindow.Rolling rolling) {
            return Printed.between(
                    at,
                    rolling.from().atStartOfDay(),
                    LocalDate.of(rolling.from().getYear() + 1, 1, 1).atStartOfDay());
        }
        if (window instanceof RecruitmentWindow.Monthly monthly) {
            return Printed.inMonths(
                    at, monthly.months().from(), monthly.months().to());
        }
        return "not-known";
    }

    // ---- Requirements ----

    private boolean meets(Requirement requirement, Member member, String path) {
        if (requirement instanceof Requirement.AllOf all) {
            boolean meets = true;
            for (int i = 0; i < all.parts().size(); i++) {
                meets &= meets(all.parts().get(i), member, path + "." + i);
            }
            return meets;
        }
        if (requirement instanceof Requirement.AnyOf any) {
            boolean meets = false;
            for (int i = 0; i < any.parts().size(); i++) {
                meets |= meets(any.parts().get(i), member, path + "." + i);
            }
            return meets;
        }
        if (requirement instanceof Requirement.Not not) {
            return !meets(not.part(), member, path + ".not");
        }
        boolean meets = leaf(requirement, member);
        requirements.put(path + "@" + member.id(), meets);
        return meets;
    }

    private boolean leaf(Requirement requirement, Member member) {
        Company company = member.company();
        String of = " of " + member.id();
        if (requirement instanceof Requirement.Has has) {
            return has(company, has.trait());
        }
        if (requirement instanceof Requirement.SizeIn size) {
            return size.sizes().contains(size(company));
        }
        if (requirement instanceof Requirement.IndustryIn industry) {
            String code = known(company.industry(), "industry" + of).code();
            return industry.industries().stream().anyMatch(each -> code.startsWith(each.code()));
        }
        if (requirement instanceof Requirement.InState state) {
            return state.states().contains(known(company.state(), "state" + of));
        }
        if (requirement instanceof Requirement.NoProjectUnderWay) {
            LocalDate day = submitted().toLocalDate();
            return known(company.projects(), "projects" + of).stream()
                    .noneMatch(project -> project.selected().compareTo(day) <= 0
                            && (project.completed().isEmpty()
                                    || project.completed().get().compareTo(day) > 0));
        }
        if (requirement instanceof Requirement.CompletedProjects completed) {
            long number = known(company.projects(), "projects" + of).stream()
                    .filter(project -> project.completed().isPresent())
                    .count();
            return number >= completed.least()
                    && (completed.most().isEmpty() || number <= completed.most().get());
        }
        if (requirement instanceof Requirement.OncePerLevel once) {
            return once(once.targets(), member);
        }
        if (requirement instanceof Requirement.TypeIn types) {
            return types.types().contains(type(member));
        }
        if (requirement instanceof Requirement.ReachesTarget reaches) {
            SmartLevel target = reaches.targets().getOrDefault(type(member), SmartLevel.NONE);
            return target == SmartLevel.NONE
                    || known(company.level(), "level" + of).compareTo(target) >= 0;
        }
        if (requirement instanceof Requirement.HandedIn handedIn) {
            return isInOrder(handedIn.document(), Optional.of(member.id()));
        }
        if (requirement instanceof Requirement.Stated stated) {
            return said(stated.trait());
        }
        throw new IllegalStateException("a requirement that is new: " + requirement);
    }

    private static SupportType type(Member member) {
        return known(member.type(), "type of " + member.id());
    }

    private static SizeClass size(Company company) {
        known(Optional.of(company.sizes()).filter(sizes -> sizes.size() == 1), "size of " + company.id());
        return company.sizes().iterator().next();
    }

    private static boolean has(Company company, Trait trait) {
        if (trait.equals(Trait.SMALL_ENTERPRISE)) {
            return size(company) == SizeClass.SMALL;
        }
        boolean makes = trait.equals(Trait.MANUFACTURER)
                && company.industry().isPresent()
                && company.industry().get().code().startsWith("C");
        return makes || known(company.traits().get(trait), trait.key() + " of " + company.id());
    }

    /** No project has been at the target after one that was there or above already. */
    private static boolean once(Map<SupportType, SmartLevel> targets, Member member) {
        SmartLevel target = targets.get(type(member));
        if (target == null) {
            return true;
        }
        List<PriorProject> projects = new ArrayList<>(known(member.company().projects(), "projects of " + member.id()));
        projects.sort(Comparator.comparing(PriorProject::selected));
        for (int i = 0; i < projects.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (level(projects.get(i), targets) == target
                        && level(projects.get(j), targets).compareTo(target) >= 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static SmartLevel level(PriorProject project, Map<SupportType, SmartLevel> targets) {
        return known(
                project.reached().or(() -> Optional.ofNullable(targets.get(project.type()))),
                "level of a project of " + project.program());
    }
}
