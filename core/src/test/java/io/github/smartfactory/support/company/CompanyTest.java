package io.github.smartfactory.support.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyTest {

    private static final Company UNKNOWN = Company.of("A");
    private static final SmallEnterprise TABLE = OfficialCatalog.smallEnterprise();

    private static Company industry(String code) {
        return UNKNOWN.withIndustry(Ksic.of(code));
    }

    @Test
    void ofACompanyThatIsOnlyNamedNothingIsKnown() {
        assertThat(UNKNOWN.sizes()).containsExactly(SizeClass.values());
        assertThat(UNKNOWN.industry()).isEmpty();
        assertThat(UNKNOWN.product()).isEmpty();
        assertThat(UNKNOWN.meanSales()).isEmpty();
        assertThat(UNKNOWN.state()).isEmpty();
        assertThat(UNKNOWN.level()).isEmpty();
        assertThat(UNKNOWN.projects()).isEmpty();
        assertThat(UNKNOWN.traits()).isEmpty();
        for (Trait trait : Trait.official()) {
            assertThat(UNKNOWN.is(trait)).as(trait.key()).isEqualTo(Truth.UNKNOWN);
        }
    }

    @Test
    void noProjectsIsNotTheSameAsProjectsThatAreUnknown() {
        assertThat(UNKNOWN.withProjects(List.of()).projects()).contains(List.of());
    }

    @Test
    void aTraitHoldsDoesNotHoldOrIsUnknownAndMayChange() {
        Company company = UNKNOWN.having(Trait.U_TURN, Trait.STAR).lacking(Trait.REGIONAL_JOBS);
        assertThat(company.is(Trait.U_TURN)).isEqualTo(Truth.YES);
        assertThat(company.is(Trait.REGIONAL_JOBS)).isEqualTo(Truth.NO);
        assertThat(company.is(Trait.ROOT_INDUSTRY)).isEqualTo(Truth.UNKNOWN);
        assertThat(company.traits().keySet()).containsExactly(Trait.REGIONAL_JOBS, Trait.STAR, Trait.U_TURN);
        assertThat(company.lacking(Trait.U_TURN).is(Trait.U_TURN)).isEqualTo(Truth.NO);
        assertThat(company.lacking(Trait.U_TURN).is(Trait.STAR)).isEqualTo(Truth.YES);
        assertThat(UNKNOWN.traits()).isEmpty();
    }

    @Test
    void aCompanyDoesNotChangeWithTheMapItWasMadeOf() {
        Map<Trait, Boolean> traits = new HashMap<>(Map.of(Trait.STAR, true));
        Company company = UNKNOWN.withTraits(traits);
        traits.clear();
        assertThat(company.is(Trait.STAR)).isEqualTo(Truth.YES);
    }

    @Test
    void whatItMayBeTellsWhetherItIsASmallEnterprise() {
        assertThat(UNKNOWN.withSizes(SizeClass.SMALL).is(Trait.SMALL_ENTERPRISE))
                .isEqualTo(Truth.YES);
        assertThat(UNKNOWN.withSizes(SizeClass.MEDIUM).is(Trait.SMALL_ENTERPRISE))
                .isEqualTo(Truth.NO);
        assertThat(UNKNOWN.withSizes(SizeClass.MEDIUM, SizeClass.LARGE).is(Trait.SMALL_ENTERPRISE))
                .isEqualTo(Truth.NO);
        assertThat(UNKNOWN.withSizes(SizeClass.SMALL, SizeClass.MEDIUM).is(Trait.SMALL_ENTERPRISE))
                .isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesASmallEnterpriseAsATrait(boolean holds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UNKNOWN.withTraits(Map.of(Trait.SMALL_ENTERPRISE, holds)))
                .withMessage("whether A is a small enterprise is told by its size, not by the trait small-enterprise: "
                        + holds);
    }

    @ParameterizedTest
    @CsvSource({"C, YES", "C10, YES", "C31202, YES", "G46, UNKNOWN", "A, UNKNOWN"})
    void anIndustryOfSectionCIsThatOfAManufacturer(String code, Truth expected) {
        assertThat(industry(code).is(Trait.MANUFACTURER)).isEqualTo(expected);
    }

    @Test
    void anyIndustryMayBeThatOfAManufacturerButSectionCMustBe() {
        assertThat(industry("G46").having(Trait.MANUFACTURER).is(Trait.MANUFACTURER))
                .isEqualTo(Truth.YES);
        assertThat(industry("G46").lacking(Trait.MANUFACTURER).is(Trait.MANUFACTURER))
                .isEqualTo(Truth.NO);
        assertThat(UNKNOWN.lacking(Trait.MANUFACTURER).is(Trait.MANUFACTURER)).isEqualTo(Truth.NO);
        assertThat(industry("C10").having(Trait.MANUFACTURER).is(Trait.MANUFACTURER))
                .isEqualTo(Truth.YES);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> industry("C10").lacking(Trait.MANUFACTURER))
                .withMessage("company A cannot be no manufacturer with the main industry C10");
    }

    @Test
    void aSizeIsAmongOthersIfAllThatItMayHaveAre() {
        Company sme = UNKNOWN.withSizes(SizeClass.SMALL, SizeClass.MEDIUM);
        assertThat(sme.isOf(EnumSet.of(SizeClass.SMALL, SizeClass.MEDIUM))).isEqualTo(Truth.YES);
        assertThat(sme.isOf(EnumSet.allOf(SizeClass.class))).isEqualTo(Truth.YES);
        assertThat(sme.isOf(EnumSet.of(SizeClass.SMALL))).isEqualTo(Truth.UNKNOWN);
        assertThat(sme.isOf(EnumSet.of(SizeClass.SMALL, SizeClass.LARGE))).isEqualTo(Truth.UNKNOWN);
        assertThat(sme.isOf(EnumSet.of(SizeClass.MIDDLE_MARKET, SizeClass.LARGE)))
                .isEqualTo(Truth.NO);
        assertThat(sme.isOf(Set.of())).isEqualTo(Truth.NO);
        assertThat(UNKNOWN.isOf(EnumSet.allOf(SizeClass.class))).isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @CsvSource({
        "C31202, YES",
        "C31, YES",
        "C24, NO",
        "C, UNKNOWN",
        "G, NO",
        "D35, YES",
        "D, YES",
        "F411, NO",
        "F, UNKNOWN",
        "F42, YES",
    })
    void anIndustryThatIsTooBroadLeavesItOpen(String code, Truth expected) {
        List<Ksic> wanted = List.of(Ksic.of("C31"), Ksic.of("D"), Ksic.of("F42"));
        assertThat(industry(code).isWithin(wanted)).isEqualTo(expected);
    }

    @Test
    void ofAnUnknownIndustryNothingCanBeTold() {
        assertThat(UNKNOWN.isWithin(List.of(Ksic.of("C")))).isEqualTo(Truth.UNKNOWN);
        assertThat(industry("C10").isWithin(List.of())).isEqualTo(Truth.NO);
    }

    @Test
    void whoIsNoManufacturerIsInNoManufacturingIndustry() {
        Company dealer = UNKNOWN.lacking(Trait.MANUFACTURER);
        assertThat(dealer.isWithin(List.of(Ksic.of("C33"), Ksic.of("C")))).isEqualTo(Truth.NO);
        assertThat(dealer.isWithin(List.of(Ksic.of("C33"), Ksic.of("G46")))).isEqualTo(Truth.UNKNOWN);
        assertThat(UNKNOWN.having(Trait.MANUFACTURER).isWithin(List.of(Ksic.of("C33"))))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void salesAboveTheThresholdAreNotThoseOfASmallEnterprise() {
        Company food = industry("C10").withMeanSales(Won.ofEok(120).plus(Won.of(1)));
        assertThat(food.narrowedBy(TABLE).sizes())
                .containsExactly(SizeClass.MEDIUM, SizeClass.MIDDLE_MARKET, SizeClass.LARGE);
        assertThat(food.narrowedBy(TABLE).is(Trait.SMALL_ENTERPRISE)).isEqualTo(Truth.NO);
    }

    @Test
    void salesUpToTheThresholdAreNotThoseOfAMediumEnterprise() {
        Company food = industry("C10").withMeanSales(Won.ofEok(120));
        assertThat(food.narrowedBy(TABLE).sizes())
                .containsExactly(SizeClass.SMALL, SizeClass.MIDDLE_MARKET, SizeClass.LARGE);
        Company sme = food.withSizes(SizeClass.SMALL, SizeClass.MEDIUM);
        assertThat(sme.narrowedBy(TABLE).is(Trait.SMALL_ENTERPRISE)).isEqualTo(Truth.YES);
        assertThat(food.withSizes(SizeClass.LARGE).narrowedBy(TABLE).sizes()).containsExactly(SizeClass.LARGE);
    }

    @Test
    void whatDoesNotSettleItLeavesTheCompanyAsItIs() {
        assertThat(UNKNOWN.narrowedBy(TABLE)).isSameAs(UNKNOWN);
        Company noSales = industry("C10");
        assertThat(noSales.narrowedBy(TABLE)).isSameAs(noSales);
        Company broad = industry("C").withMeanSales(Won.ofEok(100));
        assertThat(broad.narrowedBy(TABLE)).isSameAs(broad);
        Company unlisted = industry("O84").withMeanSales(Won.ZERO);
        assertThat(unlisted.narrowedBy(TABLE)).isSameAs(unlisted);
    }

    @Test
    void refusesASizeThatTheSalesRuleOut() {
        Company small = industry("C10").withSizes(SizeClass.SMALL).withMeanSales(Won.ofEok(121));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> small.narrowedBy(TABLE))
                .withMessage("size of A cannot be small with mean sales of KRW 12,100,000,000 in industry C10");
        Company medium = industry("C10").withSizes(SizeClass.MEDIUM).withMeanSales(Won.ofEok(120));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> medium.narrowedBy(TABLE))
                .withMessage("size of A cannot be medium with mean sales of KRW 12,000,000,000 in industry C10");
        Company seats = industry("C10").withProduct("aircraft-seats").withMeanSales(Won.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> seats.narrowedBy(TABLE))
                .withMessage("product aircraft-seats belongs to industry C31322, not to C10");
    }

    @Test
    void refusesAnIdThatSaysNothingAndSalesBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Company.of(" "))
                .withMessage("id of a company must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UNKNOWN.withMeanSales(Won.of(-1)))
                .withMessage("mean sales of A must not be negative: KRW -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UNKNOWN.withProduct("Seats"))
                .withMessage("product of A must be lower-case words with hyphens between them, such as win-win:"
                        + " \"Seats\"");
    }

    @Test
    void sizesAndStatesAreFoundByTheirKeys() {
        for (SizeClass size : SizeClass.values()) {
            assertThat(SizeClass.of(size.key())).isSameAs(size);
        }
        for (BusinessState state : BusinessState.values()) {
            assertThat(BusinessState.of(state.key())).isSameAs(state);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SizeClass.of("tiny"))
                .withMessage("no size class \"tiny\"; there are [small, medium, middle-market, large]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessState.of("open"))
                .withMessage("no business state \"open\"; there are [operating, suspended, closed]");
    }
}
