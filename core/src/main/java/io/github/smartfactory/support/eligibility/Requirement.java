package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may be required of a member. Requirements combine freely; one that names no fact of a member twice is checked
 * exactly: it is unknown only if the unknowns that it turns on can still make it hold and can still make it fail.
 */
public sealed interface Requirement {

    /**
     * Whether a member meets it.
     *
     * @param situation the application that the member belongs to
     * @param member the member
     * @return what is known of it
     */
    Check check(Situation situation, Member member);

    /**
     * What is required, in words.
     *
     * @return the message
     */
    Message describe();

    /**
     * An application in which facts of a member are changed so that the member meets the requirement, or does not.
     *
     * @param situation the application
     * @param member the member, for whom it is not so yet
     * @param holds whether the member is to meet it
     * @return the application; nothing if no change of facts of the member can do that
     */
    Optional<Application> mended(Situation situation, Member member, boolean holds);

    /**
     * A trait of the company.
     *
     * @param trait the trait
     */
    record Has(Trait trait) implements Requirement {

        /** Checks that it is there. */
        public Has {
            Objects.requireNonNull(trait, "trait");
        }

        @Override
        public Message describe() {
            return Message.of("requirement.fact", Figure.of(trait.label()));
        }

        @Override
        public Check check(Situation situation, Member member) {
            Truth truth = member.company().is(trait);
            boolean industryMayTell = truth == Truth.UNKNOWN
                    && trait.equals(Trait.MANUFACTURER)
                    && member.company().isWithin(List.of(Company.MANUFACTURING)) == Truth.UNKNOWN;
            return industryMayTell
                    ? new Check(
                            truth,
                            List.of(
                                    new Pivot(Unknown.of(member.id(), trait), true, true),
                                    new Pivot(Unknown.ofCompany(Unknown.Kind.INDUSTRY, member.id()), true, false)))
                    : Check.of(truth, () -> Unknown.of(member.id(), trait));
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            Company its = member.company();
            if (trait.equals(Trait.SMALL_ENTERPRISE)) {
                return new SizeIn(EnumSet.of(SizeClass.SMALL)).mended(situation, member, holds);
            }
            if (!holds && trait.equals(Trait.MANUFACTURER) && its.is(trait) == Truth.YES) {
                return Optional.empty();
            }
            return Optional.of(situation.application().replacing(holds ? its.having(trait) : its.lacking(trait)));
        }
    }

    /**
     * One of several sizes.
     *
     * @param sizes the sizes; not empty
     */
    record SizeIn(Set<SizeClass> sizes) implements Requirement {

        /** Checks that there is one. */
        public SizeIn {
            sizes = Checks.notEmpty(sizes, "sizes");
        }

        @Override
        public Message describe() {
            return Message.of(
                    "requirement.size",
                    Figure.of(
                            sizes.stream().map(size -> Figure.of(size.label())).toList()));
        }

        @Override
        public Check check(Situation situation, Member member) {
            return Check.of(member.company().isOf(sizes), () -> Unknown.ofCompany(Unknown.Kind.SIZE, member.id()));
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            Company its = member.company();
            EnumSet<SizeClass> wanted = holds ? EnumSet.copyOf(sizes) : EnumSet.complementOf(EnumSet.copyOf(sizes));
            EnumSet<SizeClass> possible = EnumSet.copyOf(wanted);
            possible.retainAll(its.sizes());
            Collection<SizeClass> chosen = possible.isEmpty() ? wanted : possible;
            return chosen.stream()
                    .findFirst()
                    .map(size -> situation.application().replacing(its.withSizes(EnumSet.of(size))));
        }
    }

    /**
     * A main industry that is one of several or a part of one.
     *
     * @param industries the industries; not empty
     */
    record IndustryIn(List<Ksic> industries) implements Requirement {

        /** Checks that there is one. */
        public IndustryIn {
            industries = Checks.notEmpty(industries, "industries");
        }

        @Override
        public Message describe() {
            return Message.of(
                    "requirement.industry",
                    Figure.of(industries.stream()
                            .map(each -> Figure.of(each.code()))
                            .toList()));
        }

        @Override
        public Check check(Situation situation, Member member) {
            return Check.of(
                    member.company().isWithin(industries), () -> Unknown.ofCompany(Unknown.Kind.INDUSTRY, member.id()));
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            Company its = member.company();
            boolean noManufacturer = its.is(Trait.MANUFACTURER) == Truth.NO;
            Stream<Ksic> others = holds
                    ? industries.stream()
                    : Ksic.sections().stream()
                            .flatMap(section -> section.divisions().stream())
                            .filter(division -> industries.stream()
                                    .noneMatch(each -> division.isWithin(each) || each.isWithin(division)));
            Optional<Ksic> other = others.filter(
                            industry -> !noManufacturer || !industry.isWithin(Company.MANUFACTURING))
                    .findFirst();
            return other.map(industry ->
                    situation.application().replacing(its.withIndustry(industry).withProduct(Optional.empty())));
        }
    }

    /**
     * A company in one of several business states.
     *
     * @param states the states; not empty
     */
    record InState(Set<BusinessState> states) implements Requirement {

        /** Checks that there is one. */
        public InState {
            states = Checks.notEmpty(states, "states");
        }

        @Override
        public Message describe() {
            return Message.of(
                    "requirement.state",
                    Figure.of(states.stream()
                            .map(state -> Figure.of(state.label()))
                            .toList()));
        }

        @Override
        public Check check(Situation situation, Member member) {
            Truth truth = member.company()
                    .state()
                    .map(state -> Truth.of(states.contains(state)))
                    .orElse(Truth.UNKNOWN);
            return Check.of(truth, () -> Unknown.ofCompany(Unknown.Kind.STATE, member.id()));
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            EnumSet<BusinessState> wanted =
                    holds ? EnumSet.copyOf(states) : EnumSet.complementOf(EnumSet.copyOf(states));
            return wanted.stream()
                    .findFirst()
                    .map(state ->
                            situation.application().replacing(member.company().withState(state)));
        }
    }

    /** No smart-factory project under way on the day of the application, of whatever program (D21-150). */
    record NoProjectUnderWay() implements Requirement {

        @Override
        public Message describe() {
            return Message.of("requirement.no-project-under-way");
        }

        @Override
        public Check check(Situation situation, Member member) {
            Unknown projects = Unknown.ofCompany(Unknown.Kind.PROJECTS, member.id());
            Unknown submitted = Unknown.ofApplication(Unknown.Kind.SUBMITTED);
            Optional<List<PriorProject>> known = member.company().projects();
            Optional<LocalDate> day = situation.application().day();
            if (known.isEmpty() && day.isEmpty()) {
                // No project at all would settle it; a day alone would not.
                return new Check(
                        Truth.UNKNOWN, List.of(new Pivot(projects, true, false), new Pivot(submitted, false, false)));
            }
            if (known.isEmpty()) {
                return Check.open(projects);
            }
            if (known.get().stream().allMatch(NoProjectUnderWay::isOfNoDay)) {
                return Check.known(true);
            }
            return day.map(it -> Check.known(known.get().stream().noneMatch(project -> project.isUnderWayOn(it))))
                    .orElse(Check.open(submitted));
        }

        private static boolean isOfNoDay(PriorProject project) {
            return project.completed().map(project.selected()::equals).orElse(false);
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            Company its = member.company();
            Optional<LocalDate> day = situation.application().day();
            if (!holds) {
                return Optional.empty();
            }
            if (its.projects().isEmpty()) {
                return Optional.of(situation.application().replacing(its.withProjects(List.of())));
            }
            return day.map(it -> situation
                    .application()
                    .replacing(its.withProjects(its.projects().get().stream()
                            .map(project -> project.isUnderWayOn(it) ? project.completedOn(it) : project)
                            .toList())));
        }
    }

    /**
     * So many smart-factory projects that were completed before, of whatever program.
     *
     * @param least at least so many; not negative
     * @param most at most so many, not below the least; nothing if there is no bound
     */
    record CompletedProjects(int least, Optional<Integer> most) implements Requirement {

        /** Checks the bounds. */
        public CompletedProjects {
            Checks.within(least, 0, 1_000, "least number of projects");
            Objects.requireNonNull(most, "most");
            if (most.isPresent()) {
                Checks.within(most.get(), least, 1_000, "greatest number of projects");
            }
        }

        @Override
        public Message describe() {
            return most.map(it -> Message.of("requirement.projects.between", Figure.of(least), Figure.of(it)))
                    .orElseGet(() -> Message.of("requirement.projects", Figure.of(least)));
        }

        @Override
        public Check check(Situation situation, Member member) {
            Truth truth = member.company()
                    .projects()
                    .map(projects -> projects.stream()
                            .filter(project -> project.completed().isPresent())
                            .count())
                    .map(number -> Truth.of(
                            number >= least && most.map(it -> number <= it).orElse(true)))
                    .orElse(Truth.UNKNOWN);
            return Check.of(truth, () -> Unknown.ofCompany(Unknown.Kind.PROJECTS, member.id()));
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            boolean none = holds && least == 0 && member.company().projects().isEmpty();
            return none
                    ? Optional.of(
                            situation.application().replacing(member.company().withProjects(List.of())))
                    : Optional.empty();
        }
    }

    /**
     * A company that applies again without raising its level does so once for each level (D21-032, interpretation I25):
     * no project of it has already been such a one at the level that it aims at now.
     *
     * @param targets the level that each support type aims at
     */
    record OncePerLevel(Map<SupportType, SmartLevel> targets) implements Requirement {

        /** Copies the map. */
        public OncePerLevel {
            targets = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(targets, "targets")));
        }

        @Override
        public Message describe() {
            return Message.of("requirement.once-per-level", aims(targets));
        }

        @Override
        public Check check(Situation situation, Member member) {
            List<SupportType> types = situation.types(member);
            List<Truth> free = types.stream()
                    .map(type -> Optional.ofNullable(targets.get(type))
                            .map(target -> isUsed(target, member.company()).not())
                            .orElse(Truth.YES))
                    .toList();
            boolean yes = free.contains(Truth.YES);
            boolean no = free.contains(Truth.NO);
            boolean unknown = free.contains(Truth.UNKNOWN);
            if (!unknown && !(yes && no)) {
                return Check.known(!no);
            }
            List<Pivot> pivots = new ArrayList<>();
            if (unknown) {
                pivots.add(new Pivot(Unknown.ofCompany(Unknown.Kind.PROJECTS, member.id()), !no, !yes));
            }
            if (types.stream().map(targets::get).distinct().count() > 1) {
                pivots.add(new Pivot(Unknown.ofCompany(Unknown.Kind.TYPE, member.id()), yes, no));
            }
            return new Check(Truth.UNKNOWN, pivots);
        }

        private Truth isUsed(SmartLevel target, Company company) {
            return company.projects().map(projects -> isUsed(target, projects)).orElse(Truth.UNKNOWN);
        }

        /** Whether a project was at the target without exceeding what earlier ones had reached. */
        private Truth isUsed(SmartLevel target, List<PriorProject> projects) {
            Truth used = Truth.NO;
            Optional<SmartLevel> surely = Optional.empty();
            Optional<SmartLevel> perhaps = Optional.empty();
            List<PriorProject> inOrder = projects.stream()
                    .sorted(Comparator.comparing(PriorProject::selected))
                    .toList();
            for (PriorProject project : inOrder) {
                Optional<SmartLevel> level =
                        project.reached().or(() -> Optional.ofNullable(targets.get(project.type())));
                Truth there = level.map(it -> Truth.of(it == target)).orElse(Truth.UNKNOWN);
                Truth before =
                        isAtLeast(surely, target) ? Truth.YES : isAtLeast(perhaps, target) ? Truth.UNKNOWN : Truth.NO;
                used = used.or(there.and(before));
                surely = highest(surely, level.orElse(SmartLevel.NONE));
                perhaps = highest(perhaps, level.orElse(SmartLevel.INTERMEDIATE_2));
            }
            return used;
        }

        private static boolean isAtLeast(Optional<SmartLevel> level, SmartLevel target) {
            return level.map(it -> it.compareTo(target) >= 0).orElse(false);
        }

        private static Optional<SmartLevel> highest(Optional<SmartLevel> before, SmartLevel level) {
            return before.filter(it -> it.compareTo(level) >= 0).or(() -> Optional.of(level));
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            Company its = member.company();
            if (!holds) {
                return Optional.empty();
            }
            if (its.projects().isEmpty()) {
                return Optional.of(situation.application().replacing(its.withProjects(List.of())));
            }
            return situation.offered().stream()
                    .map(member::withType)
                    .filter(other ->
                            member.bearsProject() && check(situation, other).truth() == Truth.YES)
                    .findFirst()
                    .map(situation.application()::replacing);
        }
    }

    /**
     * One of several support types.
     *
     * @param types the types; not empty
     */
    record TypeIn(List<SupportType> types) implements Requirement {

        /** Checks that there is one. */
        public TypeIn {
            types = Checks.notEmpty(types, "types");
        }

        @Override
        public Message describe() {
            return Message.of(
                    "requirement.type",
                    Figure.of(
                            types.stream().map(type -> Figure.of(type.label())).toList()));
        }

        @Override
        public Check check(Situation situation, Member member) {
            return situation.checkTypes(member, types::contains);
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            return holds && member.bearsProject()
                    ? Optional.of(situation.application().replacing(member.withType(types.get(0))))
                    : Optional.empty();
        }
    }

    /**
     * A smart level that is what the support type aims at, or above it.
     *
     * @param targets the level that each support type aims at; a type that is not named aims at none
     */
    record ReachesTarget(Map<SupportType, SmartLevel> targets) implements Requirement {

        /** Copies the map. */
        public ReachesTarget {
            targets = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(targets, "targets")));
        }

        @Override
        public Message describe() {
            return Message.of("requirement.reaches-target", aims(targets));
        }

        @Override
        public Check check(Situation situation, Member member) {
            Unknown level = Unknown.ofCompany(Unknown.Kind.LEVEL, member.id());
            List<SmartLevel> aims = situation.types(member).stream()
                    .map(type -> targets.getOrDefault(type, SmartLevel.NONE))
                    .sorted()
                    .distinct()
                    .toList();
            if (aims.isEmpty() || aims.get(aims.size() - 1) == SmartLevel.NONE) {
                return Check.known(true);
            }
            Optional<SmartLevel> reached = member.company().level();
            if (reached.isPresent()) {
                return situation.checkTypes(
                        member, type -> reached.get().compareTo(targets.getOrDefault(type, SmartLevel.NONE)) >= 0);
            }
            if (aims.size() == 1) {
                return Check.open(level);
            }
            boolean mayAimAtNone = aims.get(0) == SmartLevel.NONE;
            return new Check(
                    Truth.UNKNOWN,
                    List.of(
                            new Pivot(level, true, !mayAimAtNone),
                            new Pivot(Unknown.ofCompany(Unknown.Kind.TYPE, member.id()), mayAimAtNone, false)));
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            SmartLevel highest = member.type()
                    .map(type -> targets.getOrDefault(type, SmartLevel.NONE))
                    .orElse(SmartLevel.INTERMEDIATE_2);
            return holds
                    ? Optional.of(
                            situation.application().replacing(member.company().withLevel(highest)))
                    : Optional.empty();
        }
    }

    /**
     * A document of the member, handed in and in order.
     *
     * @param document the document
     */
    record HandedIn(RequiredDocument document) implements Requirement {

        /** Checks that it is there. */
        public HandedIn {
            Objects.requireNonNull(document, "document");
        }

        @Override
        public Message describe() {
            return Message.of("requirement.handed-in", Figure.of(document.name()));
        }

        @Override
        public Check check(Situation situation, Member member) {
            return Documents.check(situation, document, Optional.of(member.id()));
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            return Optional.of(Documents.mended(situation.application(), document, Optional.of(member.id()), holds));
        }
    }

    /**
     * What the applicants say of the application; the same for every member.
     *
     * @param trait what holds of the application
     */
    record Stated(Trait trait) implements Requirement {

        /** Checks that it is there. */
        public Stated {
            Objects.requireNonNull(trait, "trait");
        }

        @Override
        public Message describe() {
            return Message.of("requirement.fact", Figure.of(trait.label()));
        }

        @Override
        public Check check(Situation situation, Member member) {
            return Check.of(situation.application().says(trait), () -> Unknown.statement(trait));
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            Application application = situation.application();
            return Optional.of(holds ? application.stating(trait) : application.denying(trait));
        }
    }

    /**
     * All of several requirements.
     *
     * @param parts the requirements; not empty
     */
    record AllOf(List<Requirement> parts) implements Requirement {

        /** Checks that there is one. */
        public AllOf {
            parts = Checks.notEmpty(parts, "parts");
        }

        @Override
        public Message describe() {
            return Message.of("requirement.all", described(parts));
        }

        @Override
        public Check check(Situation situation, Member member) {
            return Check.all(checks(parts, situation, member));
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            return holds ? mendedAll(parts, situation, member, true) : mendedFirst(parts, situation, member, false);
        }
    }

    /**
     * One of several requirements.
     *
     * @param parts the requirements, the one that is easiest to meet first; not empty
     */
    record AnyOf(List<Requirement> parts) implements Requirement {

        /** Checks that there is one. */
        public AnyOf {
            parts = Checks.notEmpty(parts, "parts");
        }

        @Override
        public Message describe() {
            return Message.of("requirement.any", described(parts));
        }

        @Override
        public Check check(Situation situation, Member member) {
            return Check.any(checks(parts, situation, member));
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            return holds ? mendedFirst(parts, situation, member, true) : mendedAll(parts, situation, member, false);
        }
    }

    /**
     * The opposite of a requirement.
     *
     * @param part the requirement
     */
    record Not(Requirement part) implements Requirement {

        /** Checks that it is there. */
        public Not {
            Objects.requireNonNull(part, "part");
        }

        @Override
        public Message describe() {
            return Message.of("requirement.not", Figure.of(part.describe()));
        }

        @Override
        public Check check(Situation situation, Member member) {
            return part.check(situation, member).not();
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            return part.mended(situation, member, !holds);
        }
    }

    private static Figure described(List<Requirement> parts) {
        return Figure.of(parts.stream().map(part -> Figure.of(part.describe())).toList());
    }

    private static Figure aims(Map<SupportType, SmartLevel> targets) {
        return Figure.of(targets.entrySet().stream()
                .map(entry -> Figure.of(Message.of(
                        "requirement.aim",
                        Figure.of(entry.getKey().label()),
                        Figure.of(entry.getValue().label()))))
                .toList());
    }

    private static List<Check> checks(List<Requirement> parts, Situation situation, Member member) {
        List<Check> checks = new ArrayList<>(parts.size());
        for (Requirement part : parts) {
            checks.add(part.check(situation, member));
        }
        return checks;
    }

    private static Optional<Application> mendedAll(
            List<Requirement> parts, Situation situation, Member member, boolean holds) {
        Situation now = situation;
        for (Requirement part : parts) {
            Member its = now.member(member.id());
            if (part.check(now, its).truth() != Truth.of(holds)) {
                Optional<Application> next = part.mended(now, its, holds);
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                now = now.with(next.get());
            }
        }
        return Optional.of(now.application());
    }

    private static Optional<Application> mendedFirst(
            List<Requirement> parts, Situation situation, Member member, boolean holds) {
        return parts.stream()
                .flatMap(part -> part.mended(situation, member, holds).stream())
                .findFirst();
    }
}
