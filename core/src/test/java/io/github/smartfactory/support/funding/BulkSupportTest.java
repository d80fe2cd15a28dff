package io.github.smartfactory.support.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BulkSupportTest {

    /** 30% up to 1.2 eok. */
    private static final BulkSupport BULK = SupportFunction.of(
                    Share.ofPercent(30), Optional.of(Won.ofEok("1.2")), Rounding.DOWN_TO_WON)
            .bulk();

    private static final long[] COSTS = {0, 9, 10, 399_999_999, 400_000_000, 500_000_000, Long.MAX_VALUE};

    @Test
    void aShareOfTheCostUpToTheLimit() {
        long[] supports = new long[COSTS.length];
        BULK.supportAtAll(COSTS, supports);
        assertThat(supports).containsExactly(0, 2, 3, 119_999_999, 120_000_000, 120_000_000, 120_000_000);
        assertThat(BULK.sumAtAll(COSTS)).isEqualTo(480_000_004);
    }

    @Test
    void aRangeIsLeftAloneOutsideIt() {
        long[] supports = new long[COSTS.length];
        BULK.supportAtAll(COSTS, supports, 2, 4);
        assertThat(supports).containsExactly(0, 0, 3, 119_999_999, 0, 0, 0);
        assertThat(BULK.sumAtAll(COSTS, 1, 3)).isEqualTo(5);
        assertThat(BULK.sumAtAll(COSTS, 3, 3)).isZero();
    }

    @Test
    void aRangeIsWithinBothArrays() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> BULK.supportAtAll(COSTS, new long[9], 0, 8));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> BULK.supportAtAll(COSTS, new long[3], 2, 4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> BULK.sumAtAll(COSTS, -1, 4));
    }

    @Test
    void aCostBelowNothingIsNamedAndEndsTheWork() {
        long[] costs = {10, 10, -5, Long.MIN_VALUE};
        long[] supports = {-7, -7, -7, -7};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BULK.supportAtAll(costs, supports, 1, 4))
                .withMessage("total cost at index 2 must not be negative: KRW -5");
        assertThat(supports).containsExactly(-7, 3, -7, -7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BULK.sumAtAll(costs))
                .withMessage("total cost at index 2 must not be negative: KRW -5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BULK.applyAsLong(Long.MIN_VALUE))
                .withMessage("total cost must not be negative: KRW -9,223,372,036,854,775,808");
    }

    @Test
    void aSumBeyondALongIsRefused() {
        BulkSupport whole = SupportFunction.of(Share.ONE, Optional.empty(), Rounding.DOWN_TO_WON)
                .bulk();
        assertThat(whole.sumAtAll(new long[] {Long.MAX_VALUE - 1, 1})).isEqualTo(Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> whole.sumAtAll(new long[] {Long.MAX_VALUE, 1}))
                .withMessage("the sum of the supports is beyond what a long can hold");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> whole.sumAtAll(new long[] {Long.MAX_VALUE, Long.MAX_VALUE, 2}))
                .withMessage("the sum of the supports is beyond what a long can hold");
    }
}
