package io.github.smartfactory.support.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.Verdict;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.testkit.domain.EligibilityCase;
import io.github.smartfactory.support.testkit.domain.ProgramCases;
import io.github.smartfactory.support.testkit.domain.ProjectCase;
import io.github.smartfactory.support.testkit.reference.ReferenceScoring;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opentest4j.TestAbortedException;

/**
 * What a policy should keep. The library carries a program that does not, as an announcement may well print one; most
 * often it is not what its authors meant.
 */
public interface PolicyLaws extends ProgramLaws {

    /**
     * Projects under the programs that have several tiers.
     *
     * @return projects of every cost
     */
    @Provide
    default Arbitrary<ProjectCase> projectsAtTiers() {
        return projects(program -> tiers(program).size() > 1, "second tier with terms");
    }

    /**
     * Projects under the programs where it matters what a company is.
     *
     * @return projects of every cost
     */
    @Provide
    default Arbitrary<ProjectCase> projectsOfSpecialCompanies() {
        return projects(program -> !program.traits().isEmpty(), "trait that changes the support");
    }

    private Arbitrary<ProjectCase> projects(Predicate<Program> with, String what) {
        List<Program> some = programs().stream().filter(with).toList();
        skipUnless(!some.isEmpty(), what);
        return ProgramCases.projects(some);
    }

    private static List<Tier> tiers(Program program) {
        return Arrays.stream(Tier.values())
                .filter(tier -> program.types().contains(tier)
                        && program.offer(tier).terms().isPresent())
                .toList();
    }

    // ---- Money ----

    /**
     * The same project never gets less at a higher tier.
     *
     * @param given a project
     */
    @Property(tries = 300)
    default void aHigherTierNeverGetsLess(@ForAll("projectsAtTiers") ProjectCase given) {
        Won before = Won.ZERO;
        for (Tier tier : tiers(given.program())) {
            FundingPlan plan = given.plan(tier, given.traits());
            assertThat(plan.support())
                    .as(Shown.with("support of " + tier.key() + " at " + given, plan::explain, plan::grounds))
                    .isGreaterThanOrEqualTo(before);
            before = plan.support();
        }
    }

    /**
     * What a company is can raise its support and never lowers it.
     *
     * @param given a project
     */
    @Property(tries = 300)
    default void noTraitLowersTheSupport(@ForAll("projectsOfSpecialCompanies") ProjectCase given) {
        for (Offer offer : given.program().offers()) {
            if (offer.terms().isPresent()) {
                FundingPlan plan = given.plan(offer.type(), given.traits());
                for (Trait trait : given.traits()) {
                    List<Trait> fewer = new ArrayList<>(given.traits());
                    fewer.remove(trait);
                    assertThat(plan.support())
                            .as(Shown.with(
                                    "support of " + offer.type().key() + " with " + trait.key() + " at " + given,
                                    plan::explain,
                                    plan::grounds))
                            .isGreaterThanOrEqualTo(
                                    given.plan(offer.type(), fewer).support());
                }
            }
        }
    }

    /**
     * The yearly budget is enough for one company at its limit.
     */
    @Example
    default void theBudgetIsEnoughForOneCompany() {
        boolean any = false;
        for (Program program : programs()) {
            Won budget = program.budget().map(its -> its.amount()).orElse(null);
            for (Offer offer : program.offers()) {
                Won limit = offer.terms()
                        .flatMap(terms -> terms.limit())
                        .map(its -> its.amount())
                        .orElse(null);
                if (budget != null && limit != null) {
                    any = true;
                    assertThat(limit)
                            .as("limit of " + program.id() + " " + offer.type().key() + " under a budget by "
                                    + program.budget().orElseThrow().grounds().clauses())
                            .isLessThanOrEqualTo(budget);
                }
            }
        }
        skipUnless(any, "budget and limit");
    }

    // ---- Who may apply ----

    /**
     * Every rule is met by some application and broken by another; a rule that is not shuts everybody out, or nobody.
     */
    @Example
    default void everyRuleIsMetBySomeAndBrokenByOthers() {
        skipUnless(!programs().isEmpty(), "rules");
        for (Program program : programs()) {
            Map<Rule, Set<Verdict>> seen = new LinkedHashMap<>();
            program.ruleBook().rules().forEach(rule -> seen.put(rule, EnumSet.noneOf(Verdict.class)));
            for (EligibilityCase given : ProgramCases.someApplications(program, Shown.APPLICATIONS)) {
                if (seen.values().stream().allMatch(PolicyLaws::isBoth)) {
                    break;
                }
                Assessment assessment = given.assess(given.truth());
                Assessment repaired = given.assess(assessment.repairs().repaired());
                Stream.concat(assessment.all().stream(), repaired.all().stream())
                        .forEach(finding -> seen.getOrDefault(finding.rule(), EnumSet.noneOf(Verdict.class))
                                .add(finding.verdict()));
            }
            seen.forEach((rule, verdicts) -> assertThat(verdicts)
                    .as(
                            "verdicts on rule %s of %s by %s over %s applications",
                            rule.key(), program.id(), rule.grounds().clauses(), Shown.APPLICATIONS)
                    .contains(Verdict.SATISFIED, Verdict.VIOLATED));
        }
    }

    private static boolean isBoth(Set<Verdict> verdicts) {
        return verdicts.contains(Verdict.SATISFIED) && verdicts.contains(Verdict.VIOLATED);
    }

    /**
     * Somebody can meet all rules at once.
     */
    @Example
    default void somebodyMeetsAllRules() {
        skipUnless(!programs().isEmpty(), "rules");
        for (Program program : programs()) {
            Set<String> broken = new TreeSet<>();
            boolean met = false;
            for (EligibilityCase given : ProgramCases.someApplications(program, Shown.APPLICATIONS)) {
                Assessment repaired =
                        given.assess(given.assess(given.truth()).repairs().repaired());
                if (repaired.verdict() == Verdict.SATISFIED) {
                    met = true;
                    break;
                }
                repaired.findings(Verdict.VIOLATED)
                        .forEach(finding -> broken.add(finding.rule().key() + " by "
                                + finding.rule().grounds().clauses()));
            }
            assertThat(met)
                    .as(
                            "whether one of %s applications to %s meets all rules; what could not be repaired in them: %s",
                            Shown.APPLICATIONS, program.id(), broken)
                    .isTrue();
        }
    }

    // ---- Scores ----

    /**
     * The pass mark of every evaluation can be reached, and is above nothing.
     */
    @Example
    default void everyPassMarkCanBeReached() {
        boolean any = false;
        for (Program program : programs()) {
            for (Gate gate : program.gates()) {
                any |= gate.passMark().isPresent();
                gate.passMark()
                        .ifPresent(mark -> assertThat(mark.value())
                                .as("pass mark at " + gate.key() + " of " + program.id() + " by "
                                        + mark.grounds().clauses())
                                .isGreaterThan(Score.ZERO)
                                .isLessThanOrEqualTo(ReferenceScoring.mostAt(
                                        program.selectionRule().gate(gate.key()))));
            }
        }
        skipUnless(any, "pass mark");
    }

    private void skipUnless(boolean any, String what) {
        if (!any) {
            throw new TestAbortedException(programs().stream().map(Program::id).toList() + " has no " + what);
        }
    }
}
