package io.github.smartfactory.support.reference;

import static io.github.smartfactory.support.reference.ManyCases.compare;
import static io.github.smartfactory.support.reference.ManyCases.same;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Finding;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.Situation;
import io.github.smartfactory.support.eligibility.Verdict;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.testkit.domain.EligibilityCase;
import io.github.smartfactory.support.testkit.domain.EligibilityDomain;
import io.github.smartfactory.support.testkit.reference.ReferenceEligibility;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

class EligibilityReferenceTest {

    private static final ProgramId PROGRAM = ProgramId.of(2042, "any");

    private static final LocalDate DAY = LocalDate.of(2023, 3, 15);

    // ---- Verdicts ----

    @Example
    void everyRuleOfAnOfficialProgramIsMetWhereTheReferenceSaysSo() {
        compare(
                "eligibility: every rule and the verdict, official programs",
                100,
                EligibilityDomain.officialCases(),
                EligibilityReferenceTest::check);
    }

    @Example
    void rulesOfAnyFormAreMetWhereTheReferenceSaysSo() {
        compare(
                "eligibility: every rule and the verdict, rules of any form",
                100,
                EligibilityDomain.ownCases(),
                EligibilityReferenceTest::check);
    }

    private static void check(EligibilityCase given) {
        Assessment assessment = given.assess(given.truth());
        for (Finding finding : assessment.all()) {
            boolean met = ReferenceEligibility.isMet(finding.rule(), given.truth());
            same(finding.verdict(), met ? Verdict.SATISFIED : Verdict.VIOLATED);
        }
        boolean eligible = ReferenceEligibility.isEligible(given.book().rules(), given.truth(), given.stage());
        same(assessment.verdict(), eligible ? Verdict.SATISFIED : Verdict.VIOLATED);
    }

    /** What is said before everything is known must be what is true in the end. */
    @Example
    void aVerdictOnWhatIsPartlyKnownIsThatOfTheReferenceOnceAllIsKnown() {
        Arbitrary<EligibilityCase> cases =
                Arbitraries.oneOf(EligibilityDomain.officialCases(), EligibilityDomain.ownCases());
        compare("eligibility: verdicts on what is partly known", 100, cases, given -> {
            Assessment assessment = given.assess(given.known());
            for (Finding finding : assessment.all()) {
                if (finding.verdict() != Verdict.UNDETERMINED) {
                    boolean met = ReferenceEligibility.isMet(finding.rule(), given.truth());
                    same(finding.verdict(), met ? Verdict.SATISFIED : Verdict.VIOLATED);
                }
            }
            if (assessment.verdict() != Verdict.UNDETERMINED) {
                boolean eligible = ReferenceEligibility.isEligible(given.book().rules(), given.truth(), given.stage());
                same(assessment.verdict(), eligible ? Verdict.SATISFIED : Verdict.VIOLATED);
            }
        });
    }

    // ---- Projects and levels ----

    private record Asked(Requirement requirement, Application application) {}

    private static Asked asked(Random random) {
        List<Tier> tiers = List.of(Tier.values());
        List<SmartLevel> levels = List.of(SmartLevel.values());
        List<PriorProject> projects = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            LocalDate selected = DAY.minusDays(random.nextInt(6)).plusDays(random.nextInt(3));
            PriorProject project = PriorProject.underWay(PROGRAM, Draws.one(random, tiers), selected);
            if (random.nextBoolean()) {
                project = project.completedOn(selected.plusDays(random.nextInt(5)));
                project = random.nextBoolean() ? project.reaching(Draws.one(random, levels)) : project;
            }
            projects.add(project);
        }
        Company company = Company.of("company").withProjects(projects).withLevel(Draws.one(random, levels));
        Member member = Member.of(company, Role.ADOPTER).building(Draws.one(random, tiers), Won.ofEok(1));
        Map<SupportType, SmartLevel> targets = Map.of(
                Tier.BASIC, Draws.one(random, levels),
                Tier.ADVANCED_1, Draws.one(random, levels),
                Tier.ADVANCED_2, Draws.one(random, levels));
        int least = random.nextInt(3);
        Requirement requirement = Draws.one(
                random,
                List.of(
                        new Requirement.NoProjectUnderWay(),
                        new Requirement.OncePerLevel(targets),
                        new Requirement.ReachesTarget(targets),
                        new Requirement.CompletedProjects(
                                least,
                                random.nextBoolean() ? Optional.empty() : Optional.of(least + random.nextInt(3)))));
        return new Asked(
                requirement,
                Application.builder()
                        .program(PROGRAM)
                        .submitted(Instant.parse("2023-03-14T15:00:00Z").plusSeconds(random.nextInt(86_400)))
                        .consortium(Consortium.of(member))
                        .build());
    }

    @Example
    void earlierProjectsCountAsTheReferenceCountsThem() {
        compare(
                "company: prior projects and levels",
                1,
                Arbitraries.randomValue(EligibilityReferenceTest::asked),
                asked -> {
                    Condition every = new Condition.Every(EnumSet.of(Role.ADOPTER), asked.requirement());
                    Member member = asked.application().consortium().members().get(0);
                    Situation situation = Situation.of(asked.application(), List.of(Tier.values()));
                    same(
                            asked.requirement().truth(situation, member),
                            Truth.of(ReferenceEligibility.holds(every, asked.application())));
                });
    }

    // ---- Conditions ----

    private record Own(Rule rule, Application application, List<SupportType> offered) {}

    @Example
    void conditionsOfAnyFormHoldWhereTheReferenceSaysSo() {
        Arbitrary<Own> cases = EligibilityDomain.ownCases()
                .map(given -> new Own(
                        given.book().rules().get(given.book().rules().size() - 1),
                        given.truth(),
                        given.book().types()));
        compare("eligibility: conditions of any form", 40, cases, own -> {
            Situation situation = Situation.of(own.application(), own.offered());
            same(
                    own.rule().condition().check(situation).truth(),
                    Truth.of(ReferenceEligibility.holds(own.rule().condition(), own.application())));
        });
    }
}
