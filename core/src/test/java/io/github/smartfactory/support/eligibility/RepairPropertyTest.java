package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.testkit.domain.EligibilityCase;
import io.github.smartfactory.support.testkit.domain.EligibilityDomain;
import io.github.smartfactory.support.vocabulary.Role;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(EligibilityDomain.class)
class RepairPropertyTest {

    @Provide
    Arbitrary<EligibilityCase> official() {
        return EligibilityDomain.officialCases();
    }

    @Provide
    Arbitrary<EligibilityCase> own() {
        return EligibilityDomain.ownCases();
    }

    private static Application afterAll(Application application, List<Repair> changes) {
        Application changed = application;
        for (Repair change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }

    private static boolean fails(EligibilityCase given, Application application) {
        return !given.assess(application).findings(Verdict.VIOLATED).isEmpty();
    }

    @Property(tries = 300)
    void whatCanBeRepairedNoLongerFails(@ForAll("official") EligibilityCase given) {
        Repairs repairs = given.assess(given.known()).repairs();
        assertThat(fails(given, repairs.repaired())).isEqualTo(!repairs.isPossible());
        if (repairs.isPossible()) {
            assertThat(fails(given, afterAll(given.known(), repairs.changes()))).isFalse();
        }
    }

    @Property(tries = 300)
    void whatCanBeRepairedByRulesOfAnyFormNoLongerFails(@ForAll("own") EligibilityCase given) {
        Repairs repairs = given.assess(given.known()).repairs();
        assertThat(fails(given, repairs.repaired())).isEqualTo(!repairs.isPossible());
        if (repairs.isPossible()) {
            assertThat(fails(given, afterAll(given.known(), repairs.changes()))).isFalse();
        }
    }

    /** Among these is a change that is needless and keeps a rule from being met: without it nothing fails. */
    @Property(tries = 300, seed = "7446690839269951273")
    void aRuleThatIsMetWithoutANeedlessChangeIsNotBeyondRepair(@ForAll("own") EligibilityCase given) {
        whatCanBeRepairedByRulesOfAnyFormNoLongerFails(given);
    }

    @Property(tries = 300)
    void theChangesOneAfterAnotherGiveTheRepairedApplication(@ForAll("official") EligibilityCase given) {
        Repairs repairs = given.assess(given.truth()).repairs();
        Application after = afterAll(given.truth(), repairs.changes());
        assertThat(after.withDocuments(List.of())).isEqualTo(repairs.repaired().withDocuments(List.of()));
        assertThat(after.documents())
                .containsExactlyInAnyOrderElementsOf(repairs.repaired().documents());
    }

    @Property(tries = 300)
    void whatIsFullyKnownIsDeterminedOnceRepaired(@ForAll("official") EligibilityCase given) {
        Repairs repairs = given.assess(given.truth()).repairs();
        if (repairs.isPossible()) {
            Assessment after = given.assess(repairs.repaired());
            assertThat(after.findings(Verdict.UNDETERMINED)).isEmpty();
            assertThat(after.verdict()).isEqualTo(Verdict.SATISFIED);
        }
    }

    @Property(tries = 200)
    void whatDoesNotFailIsNotRepaired(@ForAll EligibilityCase given) {
        Assessment assessment = given.assess(given.known());
        Repairs repairs = assessment.repairs();
        if (assessment.findings(Verdict.VIOLATED).isEmpty()) {
            assertThat(repairs).isEqualTo(new Repairs(List.of(), List.of(), given.known()));
        } else {
            assertThat(repairs.changes().isEmpty() && repairs.isPossible()).isFalse();
        }
    }

    @Property(tries = 200)
    void whatIsRepairedNeedsNoFurtherRepair(@ForAll EligibilityCase given) {
        Repairs repairs = given.assess(given.known()).repairs();
        if (repairs.isPossible()) {
            Repairs again = given.assess(repairs.repaired()).repairs();
            assertThat(again.isPossible()).isTrue();
            assertThat(again.changes()).isEmpty();
        }
    }

    @Property(tries = 200)
    void everyChangeIsNeeded(@ForAll("official") EligibilityCase given) {
        Repairs repairs = given.assess(given.truth()).repairs();
        if (repairs.isPossible()) {
            for (Repair change : repairs.changes()) {
                List<Repair> others = repairs.changes().stream()
                        .filter(each -> each != change)
                        .toList();
                assertThat(isPossible(given.truth(), others) && !fails(given, afterAll(given.truth(), others)))
                        .as("enough without %s", change)
                        .isFalse();
            }
        }
    }

    /** Whether changes can be made without the one left out: a lead cannot join before the other has left. */
    private static boolean isPossible(Application application, List<Repair> changes) {
        try {
            afterAll(application, changes);
            return true;
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageStartingWith("a consortium has one lead company, not 2");
            return false;
        }
    }

    @Property(tries = 200)
    void somebodyIsLeftWhoseProjectItIs(@ForAll EligibilityCase given) {
        Application known = given.known();
        if (known.consortium().members().stream().anyMatch(RepairPropertyTest::applies)) {
            assertThat(given.assess(known).repairs().repaired().consortium().members())
                    .anyMatch(RepairPropertyTest::applies);
        }
    }

    private static boolean applies(Member member) {
        return member.bearsProject() || member.roles().contains(Role.PLANNING_INSTITUTION);
    }
}
