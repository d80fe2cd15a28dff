package io.github.smartfactory.support.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "YES, YES, YES, YES",
        "YES, NO, NO, YES",
        "YES, UNKNOWN, UNKNOWN, YES",
        "NO, NO, NO, NO",
        "NO, UNKNOWN, NO, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void andAndOrFollowKleeneInEitherOrder(Truth one, Truth other, Truth and, Truth or) {
        assertThat(one.and(other)).isEqualTo(and);
        assertThat(other.and(one)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(or);
        assertThat(other.or(one)).isEqualTo(or);
    }

    @Test
    void notTurnsYesAndNoAroundAndLeavesUnknown() {
        assertThat(Truth.YES.not()).isEqualTo(Truth.NO);
        assertThat(Truth.NO.not()).isEqualTo(Truth.YES);
        assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
        assertThat(Truth.of(true)).isEqualTo(Truth.YES);
        assertThat(Truth.of(false)).isEqualTo(Truth.NO);
    }
}
