package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.testkit.domain.Dice;
import io.github.smartfactory.support.testkit.domain.EligibilityCase;
import io.github.smartfactory.support.testkit.domain.EligibilityDomain;
import io.github.smartfactory.support.testkit.domain.RuleMaker;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Truth;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of logic, for conditions and requirements of any form. */
@Domain(DomainContext.Global.class)
@Domain(EligibilityDomain.class)
class ConditionPropertyTest {

    private static List<Condition> conditions(Dice dice) {
        RuleMaker leaves = new RuleMaker(dice, false, false);
        return List.of(leaves.condition("a", 2), leaves.condition("b", 2), leaves.condition("c", 2));
    }

    private static Situation situation(EligibilityCase given) {
        return Situation.of(given.known(), given.book().types());
    }

    private static Set<Pivot> pivots(Check check) {
        return new HashSet<>(check.pivots());
    }

    private static void assertSame(Check one, Check other) {
        assertThat(one.truth()).isEqualTo(other.truth());
        assertThat(pivots(one)).isEqualTo(pivots(other));
    }

    @Property(tries = 200)
    void notNotIsTheSame(@ForAll EligibilityCase given, @ForAll long seed) {
        Situation situation = situation(given);
        for (Condition condition : conditions(new Dice(seed))) {
            assertSame(
                    new Condition.Not(new Condition.Not(condition))
                            .check(situation)
                            .check(),
                    condition.check(situation).check());
        }
    }

    @Property(tries = 200)
    void deMorganHolds(@ForAll EligibilityCase given, @ForAll long seed) {
        Situation situation = situation(given);
        List<Condition> parts = conditions(new Dice(seed));
        List<Condition> opposites =
                parts.stream().<Condition>map(Condition.Not::new).toList();
        assertSame(
                new Condition.Not(new Condition.AllOf(parts)).check(situation).check(),
                new Condition.AnyOf(opposites).check(situation).check());
        assertSame(
                new Condition.Not(new Condition.AnyOf(parts)).check(situation).check(),
                new Condition.AllOf(opposites).check(situation).check());
    }

    @Property(tries = 200)
    void deMorganHoldsForRequirements(@ForAll EligibilityCase given, @ForAll long seed) {
        Situation situation = situation(given);
        RuleMaker leaves = new RuleMaker(new Dice(seed), false, false);
        List<Requirement> parts = List.of(leaves.requirement("a", 2), leaves.requirement("b", 2));
        List<Requirement> opposites =
                parts.stream().<Requirement>map(Requirement.Not::new).toList();
        situation.application().consortium().members().forEach(member -> {
            assertSame(
                    new Requirement.Not(new Requirement.AllOf(parts)).check(situation, member),
                    new Requirement.AnyOf(opposites).check(situation, member));
            assertSame(
                    new Requirement.Not(new Requirement.AnyOf(parts)).check(situation, member),
                    new Requirement.AllOf(opposites).check(situation, member));
            parts.forEach(part -> assertSame(
                    new Requirement.Not(new Requirement.Not(part)).check(situation, member),
                    part.check(situation, member)));
        });
    }

    /** Every member meets it if and only if there is none that does not. */
    @Property(tries = 200)
    void everyIsTheOppositeOfOneThatDoesNot(@ForAll EligibilityCase given, @ForAll long seed) {
        Situation situation = situation(given);
        Requirement requirement = new RuleMaker(new Dice(seed), false, false).requirement("a", 2);
        Set<Role> roles = Set.of(Role.ADOPTER, Role.LEAD, Role.SUPPLIER);
        Condition one = new Condition.AtLeast(1, roles, java.util.Optional.of(new Requirement.Not(requirement)));
        assertSame(
                new Condition.Every(roles, requirement).check(situation).check(),
                new Condition.Not(one).check(situation).check());
    }

    /** More than a share meets it if and only if less than the rest does not. */
    @Property(tries = 200)
    void moreThanAShareIsTheOppositeOfTheRestNotMeetingIt(@ForAll EligibilityCase given, @ForAll long seed) {
        Situation situation = situation(given);
        Condition.MoreThanShare more = new RuleMaker(new Dice(seed), false, false).moreThanShare("a");
        Condition rest = new Condition.AtLeastShare(
                more.share().complement(), more.roles(), new Requirement.Not(more.requirement()));
        assertSame(
                more.check(situation).check(),
                new Condition.Not(rest).check(situation).check());
    }

    /** Counted by hand: what is open may go either way. */
    @Property(tries = 200)
    void moreThanAShareIsCounted(@ForAll EligibilityCase given, @ForAll long seed) {
        Situation situation = situation(given);
        Condition.MoreThanShare more = new RuleMaker(new Dice(seed), false, false).moreThanShare("a");
        List<Truth> truths = situation.application().consortium().members(more.roles()).stream()
                .map(member -> more.requirement().check(situation, member).truth())
                .toList();
        BigDecimal share = BigDecimal.valueOf(more.share().numerator() * truths.size());
        BigDecimal each = BigDecimal.valueOf(more.share().denominator());
        long sure = truths.stream().filter(truth -> truth == Truth.YES).count();
        long possible = truths.stream().filter(truth -> truth != Truth.NO).count();
        boolean atLeast = BigDecimal.valueOf(sure).multiply(each).compareTo(share) > 0;
        boolean atMost = BigDecimal.valueOf(possible).multiply(each).compareTo(share) > 0;
        assertThat(more.check(situation).check().truth())
                .isEqualTo(atLeast == atMost ? Truth.of(atLeast) : Truth.UNKNOWN);
    }

    @Property(tries = 200)
    void aFindingNamesWhoFailsAndWhoIsOpen(@ForAll EligibilityCase given) {
        Situation situation = situation(given);
        for (Finding finding : given.assess(given.known()).all()) {
            if (finding.rule().condition() instanceof Condition.Every every) {
                Set<String> notMet = situation.application().consortium().members(every.roles()).stream()
                        .filter(member ->
                                every.requirement().check(situation, member).truth() == Truth.NO)
                        .map(member -> member.id())
                        .collect(Collectors.toSet());
                boolean needless = finding.applies() == Truth.NO;
                assertThat(Set.copyOf(finding.outcome().failing())).isEqualTo(needless ? Set.of() : notMet);
                assertThat(finding.verdict() == Verdict.VIOLATED)
                        .isEqualTo(finding.applies() == Truth.YES && !notMet.isEmpty());
            }
        }
    }
}
