package io.github.smartfactory.support.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.reference.Replay;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(FundingDomain.class)
class OfficialTermsPropertyTest {

    /** The one exception is anomaly A1: it is carried as printed. */
    private static final String EXCEPTION = "2021/win-win";

    @Property(tries = 200)
    void aHigherTierNeverGetsLessExceptInWinWin2021(@ForAll Won cost, @ForAll List<Trait> traits) {
        assertThat(programsThatPayAHigherTierLess(cost, traits)).isSubsetOf(EXCEPTION);
    }

    @Example
    @Verifies("D21-014")
    void winWin2021IsTheOnlyException() {
        assertThat(programsThatPayAHigherTierLess(Won.ofEok(50), List.of())).containsExactly(EXCEPTION);
        assertThat(programsThatPayAHigherTierLess(Won.ofEok(50), List.of(Trait.U_TURN, Trait.REGIONAL_JOBS)))
                .containsExactly(EXCEPTION);
    }

    @Property(tries = 100)
    void everyOfficialPlanAddsUpAndReads(@ForAll Won cost, @ForAll List<Trait> traits) {
        for (Program program : OfficialCatalog.catalog().programs()) {
            for (Offer offer : program.offers()) {
                if (offer.terms().isPresent()) {
                    FundingPlan plan = program.resolve(offer.type(), traits).plan(cost);
                    Replay.of(plan.explain())
                            .says("funding.total", cost)
                            .says("funding.support", plan.support())
                            .says("funding.burden", plan.burden());
                    assertThat(Won.sum(plan.parts().values())).isEqualTo(cost);
                    assertThat(plan.grounds().clauses()).isNotEmpty();
                    for (Trait trait : traits) {
                        List<Trait> fewer = new ArrayList<>(traits);
                        fewer.remove(trait);
                        assertThat(program.resolve(offer.type(), fewer)
                                        .plan(cost)
                                        .support())
                                .isLessThanOrEqualTo(plan.support());
                    }
                }
            }
        }
    }

    private static Set<String> programsThatPayAHigherTierLess(Won cost, List<Trait> traits) {
        Set<String> found = new TreeSet<>();
        for (Program program : OfficialCatalog.catalog().programs()) {
            Won before = Won.ZERO;
            for (Tier tier : Tier.values()) {
                if (program.types().contains(tier)
                        && program.offer(tier).terms().isPresent()) {
                    Won support = program.resolve(tier, traits).plan(cost).support();
                    if (support.isLessThan(before)) {
                        found.add(program.id().toString());
                    }
                    before = support;
                }
            }
        }
        return found;
    }
}
