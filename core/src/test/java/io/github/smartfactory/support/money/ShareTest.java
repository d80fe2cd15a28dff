package io.github.smartfactory.support.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "50%,           1, 2",
        "50 %,          1, 2",
        "50.00%,        1, 2",
        "0.5,           1, 2",
        "2/4,           1, 2",
        "1/3,           1, 3",
        "12.5%,         1, 8",
        "0%,            0, 1",
        "0,             0, 1",
        "0/7,           0, 1",
        "100%,          1, 1",
        "1,             1, 1",
        "1.000,         1, 1",
        "7/7,           1, 1",
        "0.0000001%,    1, 1000000000",
        "0.000000001,   1, 1000000000",
        "1/1000000000,  1, 1000000000",
        "1/536870912,   1, 536870912",
        "3/3000000000,  1, 1000000000",
        "050%,          1, 2",
    })
    void readsThreeForms(String text, long numerator, long denominator) {
        Share share = Share.parse(text);
        assertThat(share.numerator()).isEqualTo(numerator);
        assertThat(share.denominator()).isEqualTo(denominator);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%",
                "half",
                "-1%",
                "+50%",
                ".5",
                "5.%",
                "1/",
                "/2",
                "1 / 2",
                "0.5/1",
                "50%%",
                "1e-1",
                " 50%",
                "50% ",
                "50  %",
                "1000%",
                "12345678901/12345678901",
                "٥%",
                "10.5"
            })
    void refusesWhatIsNotAShare(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.parse(text))
                .withMessage("not a share such as 50%, 0.5 or 1/3: \"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100.5%       | a share must be from 0 to 1 (0% to 100%): 1.005",
                "1.000000001  | a share must be from 0 to 1 (0% to 100%): 1.000000001",
                "2            | a share must be from 0 to 1 (0% to 100%): 2",
                "3/2          | a share must be from 0 to 1 (0% to 100%): 3/2",
                "1/0          | denominator of a share must be at least 1: 0",
                "0.0000000001 | a share has at most 9 decimal places: 1E-10",
                "1/1000000001 | denominator of a share must be at most 1000000000 in lowest terms: 1/1000000001",
            })
    void refusesASpelledShareThatIsOutOfBounds(String text, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.parse(text)).withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " 1 |  0 | denominator of a share must be at least 1: 0",
                " 1 | -2 | denominator of a share must be at least 1: -2",
                "-1 |  2 | a share must be from 0 to 1 (0% to 100%): -1/2",
                " 3 |  2 | a share must be from 0 to 1 (0% to 100%): 3/2",
                " 2 |  9223372036854775807 | denominator of a share must be at most 1000000000 in lowest terms:"
                        + " 2/9223372036854775807",
                " 2 |  2000000002 | denominator of a share must be at most 1000000000 in lowest terms: 1/1000000001",
            })
    void refusesARatioThatIsOutOfBounds(long numerator, long denominator, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Share(numerator, denominator))
                .withMessage(message);
    }

    @Test
    void boundsAreForLowestTerms() {
        assertThat(new Share(Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo(Share.ONE);
        assertThat(new Share(0, Long.MAX_VALUE)).isEqualTo(Share.ZERO);
        assertThat(new Share(1_000_000_000L, 3_000_000_000L)).isEqualTo(Share.parse("1/3"));
    }

    @Test
    void percentagesAreFromNothingToAll() {
        assertThat(Share.ofPercent(0)).isEqualTo(Share.ZERO);
        assertThat(Share.ofPercent(50)).isEqualTo(new Share(1, 2));
        assertThat(Share.ofPercent(100)).isEqualTo(Share.ONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.ofPercent(101))
                .withMessage("a share must be from 0% to 100%: 101%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.ofPercent(-1))
                .withMessage("a share must be from 0% to 100%: -1%");
    }

    @Test
    void decimalsAreExact() {
        assertThat(Share.of(new BigDecimal("0.5000000000000"))).isEqualTo(new Share(1, 2));
        assertThat(Share.of(new BigDecimal("1E+0"))).isEqualTo(Share.ONE);
        assertThat(Share.of(new BigDecimal("0E+5"))).isEqualTo(Share.ZERO);
        assertThat(Share.of(new BigDecimal("0.123456789"))).isEqualTo(new Share(123_456_789L, 1_000_000_000L));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(new BigDecimal("0.1234567891")))
                .withMessage("a share has at most 9 decimal places: 0.1234567891");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(new BigDecimal("-0.1")))
                .withMessage("a share must be from 0 to 1 (0% to 100%): -0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.of(new BigDecimal("1.1")))
                .withMessage("a share must be from 0 to 1 (0% to 100%): 1.1");
    }

    @ParameterizedTest
    @CsvSource({
        "0,         1,          0%",
        "1,         1,          100%",
        "1,         2,          50%",
        "1,         8,          12.5%",
        "1,         1000,       0.1%",
        "1,         1000000000, 0.0000001%",
        "999999999, 1000000000, 99.9999999%",
        "1,         3,          1/3",
        "2,         6,          1/3",
        "1,         512,        0.1953125%",
        "1,         1024,       1/1024",
        "1,         536870912,  1/536870912",
    })
    void writesPercentWhereADecimalIsExact(long numerator, long denominator, String text) {
        assertThat(new Share(numerator, denominator)).hasToString(text);
    }

    @Test
    void comparesAndComplements() {
        assertThat(Share.ofPercent(30).complement()).isEqualTo(Share.ofPercent(70));
        assertThat(Share.ZERO.complement()).isEqualTo(Share.ONE);
        assertThat(Share.parse("1/3").isGreaterThan(Share.parse("0.333333333"))).isTrue();
        assertThat(Share.parse("0.333333333").isGreaterThan(Share.parse("1/3"))).isFalse();
        assertThat(Share.ONE.isGreaterThan(Share.ONE)).isFalse();
    }
}
