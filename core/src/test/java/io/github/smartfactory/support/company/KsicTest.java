package io.github.smartfactory.support.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KsicTest {

    @Test
    void knowsItsSectionAndDivision() {
        Ksic seats = Ksic.of("C31202");
        assertThat(seats.section()).isEqualTo(Ksic.of("C"));
        assertThat(seats.division()).contains(Ksic.of("C31"));
        assertThat(Ksic.of("C").division()).isEqualTo(Optional.empty());
        assertThat(seats).hasToString("C31202");
    }

    @Test
    void aSectionHasItsDivisionsAndAFinerCodeItsOwn() {
        assertThat(Ksic.of("E").divisions()).extracting(Ksic::code).containsExactly("E36", "E37", "E38", "E39");
        assertThat(Ksic.of("A").divisions()).extracting(Ksic::code).containsExactly("A01", "A02", "A03");
        assertThat(Ksic.of("C").divisions()).hasSize(25);
        assertThat(Ksic.of("C31202").divisions()).containsExactly(Ksic.of("C31"));
    }

    @Test
    void thereAreTwentyOneSectionsWithSeventySevenDivisions() {
        assertThat(Ksic.sections()).hasSize(21);
        assertThat(Ksic.sections().stream()
                        .mapToInt(section -> section.divisions().size())
                        .sum())
                .isEqualTo(77);
    }

    @ParameterizedTest
    @CsvSource({
        "C31202, C31, true",
        "C31, C31, true",
        "C31, C, true",
        "C, C31, false",
        "C10, C11, false",
        "D35, C, false"
    })
    void isWithinABroaderIndustryAndItself(String code, String other, boolean within) {
        assertThat(Ksic.of(code).isWithin(Ksic.of(other))).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c10", "10", "V01", "C1", "C123456", " C10", "C10 ", "C1O"})
    void refusesWhatIsNotACode(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ksic.of(text))
                .withMessage("an industry is named by a letter from A to U and two to five digits, such as C10: \""
                        + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({"C09, 10, 34", "C35, 10, 34", "A04, 01, 03", "E35, 36, 39", "L67, 68, 68", "U9800, 99, 99"})
    void refusesADivisionThatTheSectionDoesNotHave(String code, String first, String last) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ksic.of(code))
                .withMessage("section " + code.charAt(0) + " of the industrial classification has divisions " + first
                        + " to " + last + ": \"" + code + "\"");
    }
}
