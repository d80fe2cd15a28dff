package io.github.smartfactory.support.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.Anomalies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallEnterpriseTest {

    private static final SmallEnterprise OFFICIAL = OfficialCatalog.smallEnterprise();

    private static Truth isSmall(@Nullable String industry, @Nullable String product, @Nullable Won sales) {
        return OFFICIAL.isSmall(
                Optional.ofNullable(industry).map(Ksic::of), Optional.ofNullable(product), Optional.ofNullable(sales));
    }

    /** Annex 2 of 2021, row by row: the codes of 1 to 43 and the threshold in eok. */
    static Stream<Arguments> rows() {
        List<String> codes = List.of(
                "C10", "C11", "C14", "C15", "C19", "C20", "C21", "C23", "C24", "C25", "C26", "C28", "C29", "C30", "C32",
                "D", "E36", "A", "B", "C12", "C13", "C16", "C17", "C18", "C22", "C27", "C31", "C33", "F", "H", "K", "G",
                "J", "E", "L", "M", "N", "R", "C34", "I", "P", "Q", "S");
        return IntStream.rangeClosed(1, 43)
                .mapToObj(number -> Arguments.of(
                        number,
                        codes.get(number - 1),
                        number <= 17 ? 120 : number <= 30 ? 80 : number <= 32 ? 50 : number <= 38 ? 30 : 10));
    }

    @ParameterizedTest
    @MethodSource("rows")
    @Verifies("D21-310")
    void everyRowOfTheAnnexIsThere(int number, String code, int eok) {
        SmallEnterprise.Row row = OFFICIAL.rows().get(number - 1);
        assertThat(row.number()).isEqualTo(number);
        assertThat(row.code()).isEqualTo(Ksic.of(code));
        assertThat(row.atMost()).isEqualTo(Won.ofEok(eok));
        Grounds expected =
                code.equals("K") || code.equals("J") ? Grounds.of("D21-310").with(Anomalies.A5) : Grounds.of("D21-310");
        assertThat(row.grounds()).isEqualTo(expected);
    }

    @Test
    void thereIsNoOtherRow() {
        assertThat(OFFICIAL.rows()).hasSize(43);
    }

    @ParameterizedTest
    @MethodSource("rows")
    @Verifies("D21-310")
    void salesAtTheThresholdAreSmallAndOneWonMoreAreNot(int number, String code, int eok) {
        String ordinary = SmallEnterprise.ORDINARY_PRODUCT;
        String finest = code.equals("E") ? "E37" : code;
        assertThat(isSmall(finest, ordinary, Won.ofEok(eok))).isEqualTo(Truth.YES);
        assertThat(isSmall(finest, ordinary, Won.ofEok(eok).plus(Won.of(1)))).isEqualTo(Truth.NO);
    }

    @Test
    @Verifies("D21-310")
    void waterSupplyStandsApartFromTheRestOfItsSection() {
        assertThat(OFFICIAL.thresholds(Ksic.of("E36"), Optional.empty()))
                .extracting(SmallEnterprise.Threshold::atMost)
                .containsExactly(Won.ofEok(120));
        assertThat(OFFICIAL.thresholds(Ksic.of("E38"), Optional.empty()))
                .extracting(SmallEnterprise.Threshold::atMost)
                .containsExactly(Won.ofEok(30));
    }

    @ParameterizedTest
    @CsvSource({"30, YES", "31, UNKNOWN", "120, UNKNOWN", "121, NO"})
    void aSectionThatIsTooBroadIsDeterminedOnlyWhereAllItsRowsAgree(long eok, Truth expected) {
        assertThat(isSmall("E", null, Won.ofEok(eok))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"10, YES", "11, UNKNOWN", "120, UNKNOWN", "121, NO"})
    void manufacturingAsAWholeIsDeterminedOnlyWhereAllItsDivisionsAgree(long eok, Truth expected) {
        assertThat(isSmall("C", null, Won.ofEok(eok))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"C31202, railway-seats", "C31322, aircraft-seats"})
    @Verifies("D21-311")
    void seatsOfRailwayVehiclesAndAircraftHaveTheHigherThreshold(String code, String product) {
        Won between = Won.ofEok(100);
        assertThat(isSmall(code, product, between)).isEqualTo(Truth.YES);
        assertThat(isSmall(code, product, Won.ofEok(120).plus(Won.of(1)))).isEqualTo(Truth.NO);
        assertThat(isSmall(code, SmallEnterprise.ORDINARY_PRODUCT, between)).isEqualTo(Truth.NO);
        assertThat(isSmall(code, null, between)).isEqualTo(Truth.UNKNOWN);
        assertThat(isSmall(code, null, Won.ofEok(80))).isEqualTo(Truth.YES);
        assertThat(isSmall("C31", null, between)).isEqualTo(Truth.UNKNOWN);
        assertThat(isSmall("C31201", null, between)).isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"O", "O84", "T97", "U"})
    void anIndustryThatNoRowHasIsNotDetermined(String code) {
        assertThat(isSmall(code, null, Won.ZERO)).isEqualTo(Truth.UNKNOWN);
        assertThat(isSmall(code, null, Won.ofEok(100_000))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whatIsNotKnownIsNeverTakenForZeroOrNo() {
        assertThat(isSmall(null, null, Won.of(1))).isEqualTo(Truth.UNKNOWN);
        assertThat(isSmall("C10", null, null)).isEqualTo(Truth.UNKNOWN);
        assertThat(isSmall(null, null, null)).isEqualTo(Truth.UNKNOWN);
    }

    @Property
    void moreSalesNeverMakeACompanySmall(@ForAll @LongRange(max = 20_000_000_000L) long sales) {
        for (SmallEnterprise.Row row : OFFICIAL.rows()) {
            Truth less = isSmall(row.code().code(), null, Won.of(sales));
            Truth more = isSmall(row.code().code(), null, Won.of(sales + 1));
            assertThat(less == Truth.NO && more != Truth.NO).isFalse();
            assertThat(more == Truth.YES && less != Truth.YES).isFalse();
        }
    }

    @Property
    void aFinerCodeNeverContradictsABroaderOne(@ForAll @LongRange(max = 20_000_000_000L) long sales) {
        for (Ksic section : Ksic.sections()) {
            Truth broad = isSmall(section.code(), null, Won.of(sales));
            for (Ksic division : section.divisions()) {
                Truth fine = isSmall(division.code(), null, Won.of(sales));
                assertThat(broad == Truth.UNKNOWN || broad == fine).isTrue();
            }
        }
    }

    @Test
    void anUnknownProductOrOneOfAnotherIndustryIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> isSmall("C31202", "boat-seats", Won.ZERO))
                .withMessage("no special product \"boat-seats\"; there are [railway-seats, aircraft-seats]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> isSmall("C10", "railway-seats", Won.ZERO))
                .withMessage("product railway-seats belongs to industry C31202, not to C10");
    }

    @Test
    void negativeSalesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> isSmall("C10", null, Won.of(-1)))
                .withMessage("mean sales must not be negative: KRW -1");
    }
}
