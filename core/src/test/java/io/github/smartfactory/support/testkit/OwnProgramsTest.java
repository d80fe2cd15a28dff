package io.github.smartfactory.support.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.domain.ProgramCases;
import io.github.smartfactory.support.testkit.law.ClusterLaws;
import io.github.smartfactory.support.testkit.law.EligibilityLaws;
import io.github.smartfactory.support.testkit.law.PolicyLaws;
import io.github.smartfactory.support.testkit.law.ScoringLaws;
import io.github.smartfactory.support.testkit.law.SelectionLaws;
import io.github.smartfactory.support.testkit.law.SupportLaws;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.List;
import net.jqwik.api.Example;
import org.opentest4j.TestAbortedException;

/** The laws hold for what others may write, too. */
class OwnProgramsTest implements SupportLaws, ClusterLaws, EligibilityLaws, ScoringLaws, SelectionLaws, PolicyLaws {

    @Override
    public List<Program> programs() {
        return OwnPrograms.all();
    }

    @Example
    void aReformBesideItsOriginalIsTestedAsItself() {
        Program before = OfficialCatalog.catalog().program("2021/build-upgrade");
        Program reform = before.withOffers(before.offers().stream()
                .map(offer -> offer.type().equals(Tier.ADVANCED_2) ? cut(offer) : offer)
                .toList());
        PolicyLaws laws = () -> List.of(before, reform);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> laws.projectsAtTiers().sampleStream().limit(200).forEach(laws::aHigherTierNeverGetsLess))
                .withMessageContaining("support of advanced2 at 2021/build-upgrade");
    }

    private static Offer cut(Offer offer) {
        SupportLimit limit = offer.terms().flatMap(terms -> terms.limit()).orElseThrow();
        return offer.withTerms(
                offer.terms().orElseThrow().withLimit(new SupportLimit(Won.of(10_000), List.of(), limit.grounds())));
    }

    @Example
    void whatNoProgramHasIsSkipped() {
        PolicyLaws laws = () -> List.of(OwnPrograms.all().get(0));
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(laws::projectsAtTiers)
                .withMessage("[2040/no-limit] has no second tier with terms");
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(laws::everyPassMarkCanBeReached)
                .withMessage("[2040/no-limit] has no pass mark");
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> ProgramCases.contests(laws.programs()))
                .withMessage("[2040/no-limit] has no evaluation");
    }

    @Example
    void withoutAProgramThereIsNothingToDraw() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgramCases.support(List.of()))
                .withMessage("there is no program to draw cases of");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgramCases.eligibility(List.of()))
                .withMessage("there is no program to draw cases of");
    }
}
