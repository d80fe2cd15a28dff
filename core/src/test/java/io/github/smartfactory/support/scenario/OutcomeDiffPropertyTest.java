package io.github.smartfactory.support.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.domain.ReformedCase;
import io.github.smartfactory.support.testkit.domain.ScenarioDomain;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(FundingDomain.class)
@Domain(ScenarioDomain.class)
class OutcomeDiffPropertyTest {

    /** A general program with a gate that ranks, and bonus points. */
    static Program gated() {
        Program cluster = OfficialCatalog.catalog().program("2021/digital-cluster-general");
        return ScenarioDomain.GENERAL
                .withBonus(cluster.bonus())
                .withGates(cluster.gates().get(0));
    }

    private static Program paying(FundingTerms terms) {
        FundingTerms inWon = terms.withRounding(Rounding.DOWN_TO_WON);
        return ScenarioDomain.GENERAL.withOffers(Offer.of(Tier.BASIC, inWon, Grounds.NONE));
    }

    @Property(tries = 40)
    void aProgramDoesNotDifferFromItself(@ForAll Program program) {
        OutcomeDiff diff = OutcomeDiff.between(program, program);

        assertThat(diff.regions()).isEmpty();
        assertThat(diff.untold()).isEmpty();
        assertThat(diff.render(Language.KOREAN)).isEmpty();
    }

    @Property(tries = 80)
    void witnessesFareAsBothEditionsSay(@ForAll ReformedCase given) {
        Program before = given.given().program();
        Program after = Reform.all(given.reforms()).appliedTo(before);
        OutcomeDiff diff = OutcomeDiff.between(before, after);
        OutcomeDiff back = OutcomeDiff.between(after, before);

        for (Region region : diff.regions()) {
            FirmResult was = Scenario.of(before).decider().decide(region.witness());
            FirmResult is = Scenario.of(after).decider().decide(region.witness());
            assertThat(region.before()).isEqualTo(was);
            assertThat(region.after()).isEqualTo(is);
            assertThat(Region.differs(was, is)).isTrue();
            for (Language language : Language.values()) {
                assertThat(region.describe().render(language)).doesNotContain("{", "}");
            }
        }
        assertThat(causes(back)).isEqualTo(causes(diff));
    }

    private static Set<Region.Cause> causes(OutcomeDiff diff) {
        return diff.regions().stream().map(Region::cause).collect(Collectors.toSet());
    }

    /** Straight lines between bends are found by asking the terms at every cost that could matter. */
    @Property(tries = 160)
    void amountsDifferInTheStretchesOfTheirSignAndNowhereElse(
            @ForAll FundingTerms one, @ForAll FundingTerms other, @ForAll List<Won> costs) {
        ResolvedTerms was = paying(one).resolve(Tier.BASIC);
        ResolvedTerms is = paying(other).resolve(Tier.BASIC);
        CostLine difference = CostLine.support(is).minus(CostLine.support(was));
        List<Stretch> stretches = Stretch.of(difference, 0, Stretch.HIGHEST);

        assertThat(stretches.get(0).from()).isZero();
        assertThat(stretches.get(stretches.size() - 1).to()).isEqualTo(Stretch.HIGHEST);
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (i > 0) {
                assertThat(stretch.from()).isEqualTo(stretches.get(i - 1).to() + 1);
                assertThat(stretch.sign()).isNotEqualTo(stretches.get(i - 1).sign());
            }
            assertThat(difference.at(stretch.from()).signum()).isEqualTo(stretch.sign());
            assertThat(difference.at(stretch.to()).signum()).isEqualTo(stretch.sign());
        }
        for (Won cost : costs) {
            long at = Math.min(cost.amount(), Stretch.HIGHEST);
            Stretch its = stretches.stream()
                    .filter(stretch -> stretch.from() <= at && at <= stretch.to())
                    .findFirst()
                    .orElseThrow();
            assertThat(difference.at(at).signum()).isEqualTo(its.sign());
            Won more = is.plan(Won.of(at)).support().minus(was.plan(Won.of(at)).support());
            assertThat(Long.signum(more.amount()) * its.sign() >= 0
                            && (its.sign() != 0 || Math.abs(more.amount()) <= 1))
                    .as("%s at %s: %s", its, at, more)
                    .isTrue();
        }
    }

    @Property(tries = 120)
    void outsideTheRegionsAFirmFaresTheSameToAWonAPayer(@ForAll ReformedCase given) {
        Program before = given.given().program();
        Program after = Reform.all(given.reforms().stream()
                        .filter(reform -> reform.amendments().get(0) instanceof Amendment.OfTerms)
                        .toList())
                .appliedTo(before);
        OutcomeDiff diff = OutcomeDiff.between(before, after);
        Decider was = Scenario.of(before).decider();
        Decider is = Scenario.of(after).decider();
        for (Firm firm : given.given().firms()) {
            boolean isWithin = diff.regions().stream().anyMatch(region -> holds(region, firm, before.traits()));
            if (firm.cost().amount() <= Stretch.HIGHEST && !isWithin) {
                FirmResult one = was.decide(firm);
                FirmResult other = is.decide(firm);
                long unit = unit(before, firm);
                assertThat(one.standing()).isEqualTo(other.standing());
                assertThat(one.support().minus(other.support()).amount()).isBetween(-unit, unit);
                assertThat(one.burden().minus(other.burden()).amount()).isBetween(-4 * unit, 4 * unit);
            }
        }
    }

    private static long unit(Program program, Firm firm) {
        return program.offers().stream()
                .filter(offer -> offer.type().equals(firm.profile().type()))
                .flatMap(offer -> offer.terms().stream())
                .mapToLong(terms -> terms.rounding().unit().amount())
                .findFirst()
                .orElse(1);
    }

    /** Whether a firm is in a region of amounts: of its type and traits, and its cost within the bounds that are told. */
    private static boolean holds(Region region, Firm firm, List<Trait> counting) {
        Set<Trait> its = new HashSet<>(firm.profile().holding());
        Set<Trait> wanted = new HashSet<>(region.witness().profile().holding());
        its.retainAll(counting);
        wanted.retainAll(counting);
        Profile witness = region.witness().profile();
        // Traits that only the limits of other types go by do not matter.
        its.removeIf(trait -> !witness.traits().containsKey(trait) && !trait.equals(Trait.SMALL_ENTERPRISE));
        boolean goesBySize = witness.size().isPresent();
        if (!goesBySize) {
            its.remove(Trait.SMALL_ENTERPRISE);
        }
        List<Won> bounds = region.firms().arguments().stream()
                .filter(Figure.Amount.class::isInstance)
                .map(figure -> ((Figure.Amount) figure).won())
                .toList();
        boolean isOfCost = firm.cost().compareTo(bounds.get(0)) >= 0
                && (bounds.size() == 1 || firm.cost().compareTo(bounds.get(1)) <= 0);
        return region.cause() == Region.Cause.AMOUNT
                && witness.type().equals(firm.profile().type())
                && its.equals(wanted)
                && isOfCost;
    }
}
