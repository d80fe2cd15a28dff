package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each requirement alone, of one company: what it says, what it turns on, and what would change it. */
class RequirementTest {

    private static final ProgramId PROGRAM = ProgramId.of(2030, "trial");
    private static final List<SupportType> TYPES = List.of(Tier.BASIC, Tier.ADVANCED_1, Tier.ADVANCED_2);

    private static final Company A = Company.of("A");
    private static final Requirement STAR = new Requirement.Has(Trait.STAR);
    private static final Requirement KAMP = new Requirement.Stated(Trait.KAMP);

    private static Member adopter(Company company) {
        return Member.of(company, Role.ADOPTER);
    }

    private static Situation situation(Member member) {
        return Situation.of(Application.of(PROGRAM, Consortium.of(member)), TYPES);
    }

    private static Situation onThe(LocalDate day, Member member) {
        Application application =
                Application.of(PROGRAM, Consortium.of(member)).withSubmitted(Instant.parse(day + "T03:00:00Z"));
        return Situation.of(application, TYPES);
    }

    private static Truth truth(Requirement requirement, Member member) {
        return requirement.truth(situation(member), member);
    }

    /** The member once it meets the requirement, or does not; nothing if no change of its facts can do that. */
    private static Optional<Member> mended(Requirement requirement, Member member, boolean holds) {
        return mended(requirement, situation(member), member, holds);
    }

    private static Optional<Member> mended(Requirement requirement, Situation situation, Member member, boolean holds) {
        Optional<Application> mended = requirement.mended(situation, member, holds);
        mended.map(situation::with)
                .ifPresent(after -> assertThat(requirement.truth(after, after.member(member.id())))
                        .isEqualTo(Truth.of(holds)));
        return mended.map(after -> after.consortium().find(member.id()).orElseThrow());
    }

    private static List<Pivot> pivots(Requirement requirement, Member member) {
        return requirement.pivots(situation(member), member);
    }

    private static Unknown of(Unknown.Kind kind) {
        return Unknown.ofCompany(kind, "A");
    }

    private static String says(Requirement requirement) {
        return requirement.describe().render(Language.ENGLISH);
    }

    // ---- Traits ----

    @Test
    void aTraitIsHadOrNot() {
        assertThat(mended(STAR, adopter(A), true)).contains(adopter(A.having(Trait.STAR)));
        assertThat(mended(STAR, adopter(A.having(Trait.STAR)), false)).contains(adopter(A.lacking(Trait.STAR)));
        assertThat(pivots(STAR, adopter(A))).containsExactly(Pivot.of(Unknown.of("A", Trait.STAR)));
        assertThat(says(STAR)).isEqualTo(Trait.STAR.label().english());
    }

    @Test
    void whoIsToBeASmallEnterpriseIsOfThatSize() {
        Requirement small = new Requirement.Has(Trait.SMALL_ENTERPRISE);
        assertThat(mended(small, adopter(A.withSizes(SizeClass.LARGE)), true))
                .contains(adopter(A.withSizes(SizeClass.SMALL)));
        assertThat(mended(small, adopter(A.withSizes(SizeClass.SMALL)), false))
                .contains(adopter(A.withSizes(SizeClass.MEDIUM)));
    }

    /** The industry may tell that it is one, and never that it is none. */
    @Test
    void aManufacturerIsToldByItsIndustryAsWell() {
        Requirement manufacturer = new Requirement.Has(Trait.MANUFACTURER);
        Pivot itself = Pivot.of(Unknown.of("A", Trait.MANUFACTURER));
        assertThat(pivots(manufacturer, adopter(A)))
                .containsExactly(itself, new Pivot(of(Unknown.Kind.INDUSTRY), true, false));
        assertThat(pivots(manufacturer, adopter(A.withIndustry(Ksic.of("J58")))))
                .containsExactly(itself);
        assertThat(mended(manufacturer, adopter(A.withIndustry(Ksic.of("C29"))), false))
                .isEmpty();
        assertThat(mended(manufacturer, adopter(A), false)).contains(adopter(A.lacking(Trait.MANUFACTURER)));
        assertThat(mended(manufacturer, adopter(A), true)).contains(adopter(A.having(Trait.MANUFACTURER)));
    }

    @Test
    void whatTheApplicantsSayIsSaidOrDenied() {
        Situation situation = situation(adopter(A));
        assertThat(says(KAMP)).isEqualTo(Trait.KAMP.label().english());
        assertThat(KAMP.truth(situation, adopter(A))).isEqualTo(Truth.UNKNOWN);
        assertThat(KAMP.pivots(situation, adopter(A))).containsExactly(Pivot.of(Unknown.statement(Trait.KAMP)));
        assertThat(KAMP.mended(situation, adopter(A), true))
                .contains(situation.application().stating(Trait.KAMP));
        assertThat(KAMP.mended(situation, adopter(A), false))
                .contains(situation.application().denying(Trait.KAMP));
    }

    // ---- Size, industry, state ----

    @Test
    void ofTheSizesThatAreWantedOneIsChosenThatIsStillPossible() {
        Requirement sme = new Requirement.SizeIn(EnumSet.of(SizeClass.SMALL, SizeClass.MEDIUM));
        assertThat(says(sme)).isEqualTo("size: small enterprise, medium enterprise");
        assertThat(pivots(sme, adopter(A))).containsExactly(Pivot.of(of(Unknown.Kind.SIZE)));
        assertThat(mended(sme, adopter(A.withSizes(SizeClass.MEDIUM, SizeClass.LARGE)), true))
                .contains(adopter(A.withSizes(SizeClass.MEDIUM)));
        assertThat(mended(sme, adopter(A.withSizes(SizeClass.LARGE)), true))
                .contains(adopter(A.withSizes(SizeClass.SMALL)));
        assertThat(mended(sme, adopter(A.withSizes(SizeClass.MEDIUM, SizeClass.LARGE)), false))
                .contains(adopter(A.withSizes(SizeClass.LARGE)));
        assertThat(mended(sme, adopter(A.withSizes(SizeClass.SMALL)), false))
                .contains(adopter(A.withSizes(SizeClass.MIDDLE_MARKET)));
    }

    @Test
    void anotherIndustryIsTheFirstThatIsNeitherPartOfAnyNorTheWhole() {
        Requirement vehicles = new Requirement.IndustryIn(List.of(Ksic.of("C30"), Ksic.of("G46")));
        assertThat(says(vehicles)).isEqualTo("main industry: C30, G46");
        assertThat(pivots(vehicles, adopter(A))).containsExactly(Pivot.of(of(Unknown.Kind.INDUSTRY)));
        assertThat(mended(vehicles, adopter(A), true)).contains(adopter(A.withIndustry(Ksic.of("C30"))));
        // Who is no manufacturer has no industry of manufacturing.
        assertThat(mended(vehicles, adopter(A.lacking(Trait.MANUFACTURER)), true))
                .contains(adopter(A.lacking(Trait.MANUFACTURER).withIndustry(Ksic.of("G46"))));
        Requirement metal = new Requirement.IndustryIn(List.of(Ksic.of("C24"), Ksic.of("C25")));
        assertThat(mended(metal, adopter(A.lacking(Trait.MANUFACTURER)), true)).isEmpty();
        assertThat(mended(metal, adopter(A.withIndustry(Ksic.of("C24"))), false))
                .contains(adopter(A.withIndustry(Ksic.of("A01"))));
        Requirement first = new Requirement.IndustryIn(List.of(Ksic.of("A"), Ksic.of("B051")));
        assertThat(mended(first, adopter(A.withIndustry(Ksic.of("A01"))), false))
                .contains(adopter(A.withIndustry(Ksic.of("B06"))));
        Requirement mining = new Requirement.IndustryIn(List.of(Ksic.of("A"), Ksic.of("B")));
        assertThat(mended(mining, adopter(A.withIndustry(Ksic.of("B05")).lacking(Trait.MANUFACTURER)), false))
                .contains(adopter(A.withIndustry(Ksic.of("D35")).lacking(Trait.MANUFACTURER)));
        assertThat(mended(mining, adopter(A.withIndustry(Ksic.of("B05"))), false))
                .contains(adopter(A.withIndustry(Ksic.of("C10"))));
    }

    @Test
    void aBusinessStateIsOneOfThoseWanted() {
        Requirement idle = new Requirement.InState(EnumSet.of(BusinessState.SUSPENDED, BusinessState.CLOSED));
        assertThat(says(idle)).isEqualTo("business state: suspended, closed");
        assertThat(truth(idle, adopter(A))).isEqualTo(Truth.UNKNOWN);
        assertThat(pivots(idle, adopter(A))).containsExactly(Pivot.of(of(Unknown.Kind.STATE)));
        assertThat(mended(idle, adopter(A), true)).contains(adopter(A.withState(BusinessState.SUSPENDED)));
        assertThat(mended(idle, adopter(A), false)).contains(adopter(A.withState(BusinessState.OPERATING)));
    }

    // ---- Projects ----

    private static PriorProject project(Tier type, String selected) {
        return PriorProject.underWay(PROGRAM, type, LocalDate.parse(selected));
    }

    private static PriorProject done(Tier type, String selected, SmartLevel reached) {
        return project(type, selected)
                .completedOn(LocalDate.parse(selected).plusMonths(3))
                .reaching(reached);
    }

    @Test
    void noProjectIsUnderWayOnTheDay() {
        Requirement free = new Requirement.NoProjectUnderWay();
        LocalDate day = LocalDate.of(2030, 5, 1);
        PriorProject running = project(Tier.BASIC, "2030-04-01");
        PriorProject ended = done(Tier.BASIC, "2028-04-01", SmartLevel.BASIC);
        Member busy = adopter(A.withProjects(List.of(ended, running)));
        assertThat(free.truth(onThe(day, busy), busy)).isEqualTo(Truth.NO);
        assertThat(truth(free, busy)).isEqualTo(Truth.UNKNOWN);
        assertThat(pivots(free, busy)).containsExactly(Pivot.of(Unknown.ofApplication(Unknown.Kind.SUBMITTED)));
        assertThat(mended(free, onThe(day, busy), busy, true))
                .contains(adopter(A.withProjects(List.of(ended, running.completedOn(day)))));
        assertThat(free.mended(situation(busy), busy, true)).isEmpty();
        assertThat(free.mended(onThe(day, busy), busy, false)).isEmpty();
        assertThat(says(free)).isEqualTo("no smart-factory project under way");
    }

    @Test
    void aProjectThatEndedOnTheDayItBeganIsUnderWayOnNoDay() {
        PriorProject never = project(Tier.BASIC, "2030-04-01").completedOn(LocalDate.of(2030, 4, 1));
        assertThat(truth(new Requirement.NoProjectUnderWay(), adopter(A.withProjects(List.of(never)))))
                .isEqualTo(Truth.YES);
    }

    /** No project at all settles it whatever the day; a day alone does not. */
    @Test
    void whetherAProjectIsUnderWayTurnsOnTheProjectsAndOnTheDay() {
        Requirement free = new Requirement.NoProjectUnderWay();
        assertThat(pivots(free, adopter(A)))
                .containsExactly(
                        new Pivot(of(Unknown.Kind.PROJECTS), true, false),
                        new Pivot(Unknown.ofApplication(Unknown.Kind.SUBMITTED), false, false));
        assertThat(free.pivots(onThe(LocalDate.of(2030, 5, 1), adopter(A)), adopter(A)))
                .containsExactly(Pivot.of(of(Unknown.Kind.PROJECTS)));
        assertThat(mended(free, adopter(A), true)).contains(adopter(A.withProjects(List.of())));
    }

    @Test
    void projectsThatWereCompletedAreCounted() {
        Requirement any = new Requirement.CompletedProjects(0, Optional.of(1));
        Requirement one = new Requirement.CompletedProjects(1, Optional.empty());
        assertThat(says(any)).isEqualTo("0 to 1 smart-factory projects completed");
        assertThat(says(one)).isEqualTo("at least 1 smart-factory projects completed");
        assertThat(pivots(any, adopter(A))).containsExactly(Pivot.of(of(Unknown.Kind.PROJECTS)));
        assertThat(mended(any, adopter(A), true)).contains(adopter(A.withProjects(List.of())));
        assertThat(mended(any, adopter(A), false)).isEmpty();
        assertThat(mended(one, adopter(A), true)).isEmpty();
        PriorProject first = done(Tier.BASIC, "2028-04-01", SmartLevel.BASIC);
        PriorProject second = done(Tier.BASIC, "2029-04-01", SmartLevel.BASIC);
        assertThat(mended(any, adopter(A.withProjects(List.of(first, second))), true))
                .isEmpty();
        assertThat(truth(any, adopter(A.withProjects(List.of(first, second))))).isEqualTo(Truth.NO);
        assertThat(truth(any, adopter(A.withProjects(List.of(first))))).isEqualTo(Truth.YES);
        assertThat(truth(one, adopter(A.withProjects(List.of(first))))).isEqualTo(Truth.YES);
        assertThat(truth(one, adopter(A.withProjects(List.of(project(Tier.BASIC, "2028-04-01"))))))
                .isEqualTo(Truth.NO);
    }

    // ---- Levels ----

    private static final Map<SupportType, SmartLevel> AIMS = aims();

    private static Map<SupportType, SmartLevel> aims() {
        Map<SupportType, SmartLevel> aims = new LinkedHashMap<>();
        aims.put(Tier.BASIC, SmartLevel.BASIC);
        aims.put(Tier.ADVANCED_1, SmartLevel.INTERMEDIATE_1);
        return aims;
    }

    private static final Requirement ONCE = new Requirement.OncePerLevel(AIMS);

    private static Member aiming(Tier type, PriorProject... projects) {
        return adopter(A.withProjects(Arrays.asList(projects))).withType(type);
    }

    @Test
    void aCompanyAppliesAgainOnceForEachLevelThatItHasReached() {
        PriorProject first = done(Tier.BASIC, "2026-01-01", SmartLevel.BASIC);
        PriorProject again = done(Tier.BASIC, "2027-01-01", SmartLevel.BASIC);
        PriorProject higher = done(Tier.ADVANCED_1, "2026-01-01", SmartLevel.INTERMEDIATE_1);
        PriorProject nothing = done(Tier.BASIC, "2026-06-01", SmartLevel.NONE);
        PriorProject unknown = project(Tier.ADVANCED_2, "2026-03-01");
        assertThat(truth(ONCE, aiming(Tier.BASIC))).isEqualTo(Truth.YES);
        assertThat(truth(ONCE, aiming(Tier.BASIC, first))).isEqualTo(Truth.YES);
        assertThat(truth(ONCE, aiming(Tier.BASIC, again, first))).isEqualTo(Truth.NO);
        assertThat(truth(ONCE, aiming(Tier.ADVANCED_1, first, again))).isEqualTo(Truth.YES);
        assertThat(truth(ONCE, aiming(Tier.ADVANCED_2, first, again))).isEqualTo(Truth.YES);
        // What was reached once stays reached, whatever a later project came to.
        assertThat(truth(ONCE, aiming(Tier.BASIC, higher, nothing, again))).isEqualTo(Truth.NO);
        assertThat(truth(ONCE, aiming(Tier.BASIC, nothing, again))).isEqualTo(Truth.YES);
        // A project whose level is not known may have been the first or the second.
        assertThat(truth(ONCE, aiming(Tier.BASIC, unknown, again))).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(ONCE, aiming(Tier.BASIC, again, done(Tier.ADVANCED_2, "2026-03-01", SmartLevel.NONE))))
                .isEqualTo(Truth.YES);
        assertThat(truth(ONCE, adopter(A).withType(Tier.BASIC))).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(ONCE, adopter(A).withType(Tier.ADVANCED_2))).isEqualTo(Truth.YES);
    }

    @Test
    void whetherItMayApplyAgainTurnsOnTheProjectsAndOnTheType() {
        PriorProject first = done(Tier.BASIC, "2026-01-01", SmartLevel.BASIC);
        PriorProject again = done(Tier.BASIC, "2027-01-01", SmartLevel.BASIC);
        Unknown projects = of(Unknown.Kind.PROJECTS);
        Unknown type = of(Unknown.Kind.TYPE);
        assertThat(pivots(ONCE, adopter(A).withType(Tier.BASIC))).containsExactly(Pivot.of(projects));
        // The third type aims at no level, so that it may apply for that in any case.
        assertThat(pivots(ONCE, adopter(A)))
                .containsExactly(new Pivot(projects, true, false), new Pivot(type, true, false));
        assertThat(pivots(ONCE, adopter(A.withProjects(List.of(first, again)))))
                .containsExactly(new Pivot(type, true, true));
        Requirement all = new Requirement.OncePerLevel(Map.of(
                Tier.BASIC, SmartLevel.BASIC, Tier.ADVANCED_1, SmartLevel.BASIC, Tier.ADVANCED_2, SmartLevel.BASIC));
        assertThat(pivots(all, adopter(A))).containsExactly(Pivot.of(projects));
    }

    @Test
    void whoHasAppliedAgainChoosesTheFirstTypeThatIsFree() {
        PriorProject first = done(Tier.BASIC, "2026-01-01", SmartLevel.BASIC);
        PriorProject again = done(Tier.BASIC, "2027-01-01", SmartLevel.BASIC);
        assertThat(mended(ONCE, aiming(Tier.BASIC, first, again), true))
                .contains(aiming(Tier.ADVANCED_1, first, again));
        assertThat(mended(ONCE, adopter(A).withType(Tier.BASIC), true))
                .contains(adopter(A.withProjects(List.of())).withType(Tier.BASIC));
        assertThat(mended(ONCE, aiming(Tier.BASIC), false)).isEmpty();
        assertThat(says(ONCE)).startsWith("without raising the level once for each level (BASIC: basic, ");
    }

    private static final Requirement REACHES = new Requirement.ReachesTarget(AIMS);

    @Test
    void aLevelIsWhatTheTypeAimsAtOrAboveIt() {
        Member basic = adopter(A.withLevel(SmartLevel.BASIC));
        assertThat(truth(REACHES, basic.withType(Tier.BASIC))).isEqualTo(Truth.YES);
        assertThat(truth(REACHES, basic.withType(Tier.ADVANCED_1))).isEqualTo(Truth.NO);
        assertThat(truth(REACHES, adopter(A).withType(Tier.ADVANCED_1))).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(REACHES, adopter(A).withType(Tier.ADVANCED_2)))
                .as("aims at nothing")
                .isEqualTo(Truth.YES);
        assertThat(says(REACHES)).startsWith("the target level or above (BASIC: basic, ");
    }

    @Test
    void whetherALevelIsReachedTurnsOnTheLevelAndOnTheType() {
        Pivot type = Pivot.of(of(Unknown.Kind.TYPE));
        Pivot level = Pivot.of(of(Unknown.Kind.LEVEL));
        assertThat(pivots(REACHES, adopter(A.withLevel(SmartLevel.BASIC)))).containsExactly(type);
        assertThat(pivots(REACHES, adopter(A).withType(Tier.BASIC))).containsExactly(level);
        // One type aims at nothing: then no level is too low, and that type alone would do.
        assertThat(pivots(REACHES, adopter(A)))
                .containsExactly(
                        new Pivot(of(Unknown.Kind.LEVEL), true, false), new Pivot(of(Unknown.Kind.TYPE), true, false));
        Requirement everyType = new Requirement.ReachesTarget(Map.of(
                Tier.BASIC,
                SmartLevel.BASIC,
                Tier.ADVANCED_1,
                SmartLevel.INTERMEDIATE_1,
                Tier.ADVANCED_2,
                SmartLevel.INTERMEDIATE_2));
        assertThat(pivots(everyType, adopter(A)))
                .containsExactly(level, new Pivot(of(Unknown.Kind.TYPE), false, false));
    }

    @Test
    void theLevelRisesToWhatTheTypeAimsAt() {
        assertThat(mended(REACHES, adopter(A).withType(Tier.ADVANCED_1), true))
                .contains(adopter(A.withLevel(SmartLevel.INTERMEDIATE_1)).withType(Tier.ADVANCED_1));
        assertThat(mended(REACHES, adopter(A), true)).contains(adopter(A.withLevel(SmartLevel.INTERMEDIATE_2)));
        assertThat(mended(REACHES, adopter(A).withType(Tier.BASIC), false)).isEmpty();
    }

    @Test
    void aTypeIsChosenByWhoseProjectItIs() {
        Requirement advanced = new Requirement.TypeIn(List.of(Tier.ADVANCED_2, Tier.ADVANCED_1));
        assertThat(says(advanced)).isEqualTo("support type: ADVANCED_2, ADVANCED_1");
        assertThat(pivots(advanced, adopter(A))).containsExactly(Pivot.of(of(Unknown.Kind.TYPE)));
        assertThat(mended(advanced, adopter(A), true)).contains(adopter(A).withType(Tier.ADVANCED_2));
        assertThat(mended(advanced, adopter(A).withType(Tier.ADVANCED_1), false))
                .isEmpty();
        assertThat(mended(advanced, Member.of(A, Role.SUPPLIER), true)).isEmpty();
        // Who has no project of its own has no type, and aims at nothing.
        assertThat(truth(advanced, Member.of(A, Role.SUPPLIER))).isEqualTo(Truth.NO);
        assertThat(truth(REACHES, Member.of(A, Role.SUPPLIER))).isEqualTo(Truth.YES);
    }

    // ---- Together ----

    @Test
    void allAreMetTogetherAndOneIsEnoughNotTo() {
        Requirement both = new Requirement.AllOf(List.of(STAR, new Requirement.Has(Trait.KAMP)));
        assertThat(mended(both, adopter(A.having(Trait.STAR)), true))
                .contains(adopter(A.having(Trait.STAR, Trait.KAMP)));
        assertThat(mended(both, adopter(A.having(Trait.STAR, Trait.KAMP)), false))
                .contains(adopter(A.having(Trait.STAR, Trait.KAMP).lacking(Trait.STAR)));
        Requirement impossible =
                new Requirement.AllOf(List.of(STAR, new Requirement.CompletedProjects(1, Optional.empty())));
        assertThat(mended(impossible, adopter(A), true)).isEmpty();
        assertThat(says(both))
                .isEqualTo("all of (" + Trait.STAR.label().english() + ", "
                        + Trait.KAMP.label().english() + ")");
    }

    @Test
    void oneIsEnoughOfSeveralAndAllHaveToGoNotTo() {
        Requirement one = new Requirement.AnyOf(
                List.of(new Requirement.CompletedProjects(1, Optional.empty()), STAR, new Requirement.Has(Trait.KAMP)));
        assertThat(mended(one, adopter(A), true)).contains(adopter(A.having(Trait.STAR)));
        Requirement either = new Requirement.AnyOf(List.of(STAR, new Requirement.Has(Trait.KAMP)));
        assertThat(mended(either, adopter(A.having(Trait.STAR, Trait.KAMP)), false))
                .contains(adopter(A.lacking(Trait.STAR, Trait.KAMP)));
        assertThat(says(either)).startsWith("one of (");
    }

    @Test
    void theOppositeIsMetByWhatMakesItFail() {
        Requirement none = new Requirement.Not(new Requirement.Has(Trait.MANUFACTURER));
        assertThat(pivots(none, adopter(A)))
                .containsExactly(
                        Pivot.of(Unknown.of("A", Trait.MANUFACTURER)),
                        new Pivot(of(Unknown.Kind.INDUSTRY), false, true));
        assertThat(mended(none, adopter(A), true)).contains(adopter(A.lacking(Trait.MANUFACTURER)));
        assertThat(says(none)).isEqualTo("not (" + Trait.MANUFACTURER.label().english() + ")");
    }
}
