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
     * @return yes, no or unknown
     */
    Truth truth(Situation situation, Member member);

    /**
     * What it turns on whether a member meets it.
     *
     * @param situation the application that the member belongs to
     * @param member the member, of whom it is not known
     * @return the unknown facts
     */
    List<Pivot> pivots(Situation situation, Member member);

    /**
     * Whether a member meets it, and what that turns on.
     *
     * @param situation the application that the member belongs to
     * @param member the member
     * @return what is known of it
     */
    default Check check(Situation situation, Member member) {
        Truth truth = truth(situation, member);
        return truth == Truth.UNKNOWN ? new Check(truth, pivots(situation, member)) : Check.known(truth == Truth.YES);
    }

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
        public Truth truth(Situation situation, Member member) {
            return member.company().is(trait);
        }

        @Override
        public List<Pivot> pivots(Situation situation, Member member) {
            Pivot itself = Pivot.of(Unknown.of(member.id(), trait));
            boolean industryMayTell = trait.equals(Trait.MANUFACTURER)
                    && member.company().isWithin(List.of(Company.MANUFACTURING)) == Truth.UNKNOWN;
            return industryMayTell
                    ? List.of(itself, new Pivot(Unknown.ofCompany(Unknown.Kind.INDUSTRY, member.id()), true, false))
                    : List.of(itself);
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
        public Truth truth(Situation situation, Member member) {
            return member.company().isOf(sizes);
        }

        @Override
        public List<Pivot> pivots(Situation situation, Member member) {
            return List.of(Pivot.of(Unknown.ofCompany(Unknown.Kind.SIZE, member.id())));
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
        public Truth truth(Situation situation, Member member) {
            return member.company().isWithin(industries);
        }

        @Override
        public List<Pivot> pivots(Situation situation, Member member) {
            return List.of(Pivot.of(Unknown.ofCompany(Unknown.Kind.INDUSTRY, member.id())));
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
        public Truth truth(Situation situation, Member member) {
            Optional<BusinessState> state = member.company().state();
            return state.isEmpty() ? Truth.UNKNOWN : Truth.of(states.contains(state.get()));
        }

        @Override
        public List<Pivot> pivots(Situation situation, Member member) {
            return List.of(Pivot.of(Unknown.ofCompany(Unknown.Kind.STATE, member.id())));
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
        public Truth truth(Situation situation, Member member) {
            Optional<List<PriorProject>> projects = member.company().projects();
            if (projects.isEmpty()) {
                return Truth.UNKNOWN;
            }
            Optional<LocalDate> day = situation.day();
            Truth free = Truth.YES;
            for (PriorProject project : projects.get()) {
                free = free.and(isUnderWay(project, day).not());
            }
            return free;
        }

        private static Truth isUnderWay(PriorProject project, Optional<LocalDate> day) {
            if (isOfNoDay(project)) {
                return Truth.NO;
            }
            return day.isEmpty() ? Truth.UNKNOWN : Truth.of(project.isUnderWayOn(day.get()));
        }

        @Override
        public List<Pivot> pivots(Situation situation, Member member) {
            Unknown projects = Unknown.ofCompany(Unknown.Kind.PROJECTS, member.id());
            Unknown submitted = Unknown.ofApplication(Unknown.Kind.SUBMITTED);
            if (member.company().projects().isPresent()) {
                return List.of(Pivot.of(submitted));
            }
            // No project at all would settle it; a day alone would not.
            return situation.day().isPresent()
                    ? List.of(Pivot.of(projects))
                    : List.of(new Pivot(projects, true, false), new Pivot(submitted, false, false));
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
        public Truth truth(Situation situation, Member member) {
            Optional<List<PriorProject>> projects = member.company().projects();
            if (projects.isEmpty()) {
                return Truth.UNKNOWN;
            }
            int number =
                    Checks.sum(projects.get(), project -> project.completed().isPresent() ? 1 : 0);
            return Truth.of(number >= least && (most.isEmpty() || number <= most.get()));
        }

        @Override
        public List<Pivot> pivots(Situation situation, Member member) {
            return List.of(Pivot.of(Unknown.ofCompany(Unknown.Kind.PROJECTS, member.id())));
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
        public Truth truth(Situation situation, Member member) {
            return situation.agreed(member, Truth.YES, type -> isFree(type, member.company()));
        }

        @Override
        public List<Pivot> pivots(Situation situation, Member member) {
            List<SupportType> types = situation.types(member);
            Set<Truth> free = EnumSet.noneOf(Truth.class);
            types.forEach(type -> free.add(isFree(type, member.company())));
            boolean yes = free.contains(Truth.YES);
            boolean no = free.contains(Truth.NO);
            List<Pivot> pivots = new ArrayList<>();
            if (free.contains(Truth.UNKNOWN)) {
                pivots.add(new Pivot(Unknown.ofCompany(Unknown.Kind.PROJECTS, member.id()), !no, !yes));
            }
            if (types.stream().map(targets::get).distinct().count() > 1) {
                pivots.add(new Pivot(Unknown.ofCompany(Unknown.Kind.TYPE, member.id()), yes, no));
            }
            return pivots;
        }

        private Truth isFree(SupportType type, Company company) {
            SmartLevel target = targets.get(type);
            return target == null
                    ? Truth.YES
                    : new LevelHistory(targets, company.projects())
                            .isUsed(target)
                            .not();
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
                    .filter(other -> member.bearsProject() && truth(situation, other) == Truth.YES)
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
        public Truth truth(Situation situation, Member member) {
            return situation.agreed(member, Truth.NO, type -> Truth.of(types.contains(type)));
        }

        @Override
        public List<Pivot> pivots(Situation situation, Member member) {
            return List.of(Pivot.of(Unknown.ofCompany(Unknown.Kind.TYPE, member.id())));
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
        public Truth truth(Situation situation, Member member) {
            return situation.agreed(member, Truth.YES, type -> reaches(type, member.company()));
        }

        private Truth reaches(SupportType type, Company company) {
            SmartLevel target = targets.getOrDefault(type, SmartLevel.NONE);
            if (target == SmartLevel.NONE) {
                return Truth.YES;
            }
            Optional<SmartLevel> level = company.level();
            return level.isEmpty() ? Truth.UNKNOWN : Truth.of(level.get().compareTo(target) >= 0);
        }

        @Override
        public List<Pivot> pivots(Situation situation, Member member) {
            Unknown type = Unknown.ofCompany(Unknown.Kind.TYPE, member.id());
            if (member.company().level().isPresent()) {
                return List.of(Pivot.of(type));
            }
            Unknown level = Unknown.ofCompany(Unknown.Kind.LEVEL, member.id());
            Set<SmartLevel> aims = EnumSet.noneOf(SmartLevel.class);
            situation.types(member).forEach(each -> aims.add(targets.getOrDefault(each, SmartLevel.NONE)));
            if (aims.size() == 1) {
                return List.of(Pivot.of(level));
            }
            boolean mayAimAtNone = aims.contains(SmartLevel.NONE);
            return List.of(new Pivot(level, true, !mayAimAtNone), new Pivot(type, mayAimAtNone, false));
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
        public Truth truth(Situation situation, Member member) {
            return Documents.truth(situation, document, Optional.of(member.id()));
        }

        @Override
        public List<Pivot> pivots(Situation situation, Member member) {
            return Documents.check(situation, document, Optional.of(member.id()))
                    .pivots();
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
        public Truth truth(Situation situation, Member member) {
            return situation.application().says(trait);
        }

        @Override
        public List<Pivot> pivots(Situation situation, Member member) {
            return List.of(Pivot.of(Unknown.statement(trait)));
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
            return Message.of("requirement.all", new RequirementParts(parts).describe());
        }

        @Override
        public Truth truth(Situation situation, Member member) {
            Truth all = Truth.YES;
            for (int i = 0; i < parts.size() && all != Truth.NO; i++) {
                all = all.and(parts.get(i).truth(situation, member));
            }
            return all;
        }

        @Override
        public List<Pivot> pivots(Situation situation, Member member) {
            return Check.all(new RequirementParts(parts).checks(situation, member))
                    .pivots();
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            RequirementParts each = new RequirementParts(parts);
            return holds ? each.mendedAll(situation, member, true) : each.mendedFirst(situation, member, false);
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
            return Message.of("requirement.any", new RequirementParts(parts).describe());
        }

        @Override
        public Truth truth(Situation situation, Member member) {
            Truth any = Truth.NO;
            for (int i = 0; i < parts.size() && any != Truth.YES; i++) {
                any = any.or(parts.get(i).truth(situation, member));
            }
            return any;
        }

        @Override
        public List<Pivot> pivots(Situation situation, Member member) {
            return Check.any(new RequirementParts(parts).checks(situation, member))
                    .pivots();
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            RequirementParts each = new RequirementParts(parts);
            return holds ? each.mendedFirst(situation, member, true) : each.mendedAll(situation, member, false);
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
        public Truth truth(Situation situation, Member member) {
            return part.truth(situation, member).not();
        }

        @Override
        public List<Pivot> pivots(Situation situation, Member member) {
            return part.pivots(situation, member).stream().map(Pivot::not).toList();
        }

        @Override
        public Optional<Application> mended(Situation situation, Member member, boolean holds) {
            return part.mended(situation, member, !holds);
        }
    }

    private static Figure aims(Map<SupportType, SmartLevel> targets) {
        return Figure.of(targets.entrySet().stream()
                .map(entry -> Figure.of(Message.of(
                        "requirement.aim",
                        Figure.of(entry.getKey().label()),
                        Figure.of(entry.getValue().label()))))
                .toList());
    }
}
