package io.github.smartfactory.support.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.funding.SupportFunction.Segment;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BulkSupportTest {

    /** 30% up to 1.2 eok. */
    private final BulkSupport bulk = SupportFunction.of(
                    Share.ofPercent(30), Optional.of(Won.ofEok("1.2")), Rounding.DOWN_TO_WON)
            .bulk();

    private static final long[] COSTS = {0, 9, 10, 399_999_999, 400_000_000, 500_000_000, Long.MAX_VALUE};

    @Test
    void aShareOfTheCostUpToTheLimit() {
        long[] supports = new long[COSTS.length];
        bulk.supportAtAll(COSTS, supports);
        assertThat(supports).containsExactly(0, 2, 3, 119_999_999, 120_000_000, 120_000_000, 120_000_000);
        assertThat(bulk.sumAtAll(COSTS)).isEqualTo(480_000_004);
    }

    /** A share that a limit ends, a cliff, a limit that something follows, support from the first won, and none at all. */
    @ParameterizedTest
    @MethodSource("functions")
    void everyKindOfFunctionGivesInBulkWhatItGivesOneByOne(SupportFunction function) {
        List<Won> costs = new ArrayList<>();
        for (long cost : new long[] {0, 999_999_999_999L, 1L << 60, (1L << 61) - 1, 1L << 61, Long.MAX_VALUE - 2}) {
            costs.add(Won.of(cost));
        }
        costs.addAll(function.breakpoints());
        for (Won cost : costs) {
            for (long near = Math.max(0, cost.amount() - 40); near <= cost.amount() + 1; near++) {
                long expected = function.supportAt(Won.of(near)).amount();
                assertThat(function.bulk().applyAsLong(near)).as("at " + near).isEqualTo(expected);
                long[] supports = new long[1];
                function.bulk().supportAtAll(new long[] {near}, supports);
                assertThat(supports).as("at " + near).containsExactly(expected);
                assertThat(function.bulk().sumAtAll(new long[] {near}))
                        .as("at " + near)
                        .isEqualTo(expected);
            }
        }
    }

    static List<SupportFunction> functions() {
        List<SupportFunction> functions = new ArrayList<>();
        for (String share :
                List.of("0%", "0.0000001%", "20%", "1/3", "30%", "50%", "333333312/999999937", "90%", "100%")) {
            for (long unit : new long[] {1, 7, 10_000}) {
                Rounding rounding = Rounding.down(Won.of(unit));
                functions.add(SupportFunction.of(Share.parse(share), Optional.empty(), rounding));
                functions.add(SupportFunction.of(Share.parse(share), Optional.of(Won.of(100)), rounding));
                functions.add(SupportFunction.of(Share.parse(share), Optional.of(Won.ZERO), rounding));
                for (Segment second : List.of(
                        segment(200, 0, "0%"),
                        segment(200, 40, "0%"),
                        segment(200, 1_000, "0%"),
                        segment(200, 40, "10%"),
                        segment(200, 1_000, "10%"),
                        // Beyond the costs that are worked out by multiplication.
                        segment(1L << 62, 0, "0%"))) {
                    functions.add(new SupportFunction(List.of(segment(0, 0, share), second), rounding));
                    functions.add(new SupportFunction(List.of(segment(0, 70, share), second), rounding));
                    if (second.from().isLessThan(Won.of(500))) {
                        functions.add(new SupportFunction(
                                List.of(segment(0, 0, share), second, segment(500, 60, "10%")), rounding));
                    }
                }
            }
        }
        return functions;
    }

    private static Segment segment(long from, long amount, String slope) {
        return new Segment(Won.of(from), Won.of(amount), Share.parse(slope));
    }

    @Test
    void aRangeIsLeftAloneOutsideIt() {
        long[] supports = new long[COSTS.length];
        bulk.supportAtAll(COSTS, supports, 2, 4);
        assertThat(supports).containsExactly(0, 0, 3, 119_999_999, 0, 0, 0);
        assertThat(bulk.sumAtAll(COSTS, 1, 3)).isEqualTo(5);
        assertThat(bulk.sumAtAll(COSTS, 3, 3)).isZero();
    }

    @Test
    void aRangeIsWithinBothArrays() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> bulk.supportAtAll(COSTS, new long[9], 0, 8));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> bulk.supportAtAll(COSTS, new long[3], 2, 4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> bulk.sumAtAll(COSTS, -1, 4));
    }

    @Test
    void aCostBelowNothingIsNamedAndEndsTheWork() {
        long[] costs = {10, 10, -5, Long.MIN_VALUE};
        long[] supports = {-7, -7, -7, -7};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bulk.supportAtAll(costs, supports, 1, 4))
                .withMessage("total cost at index 2 must not be negative: KRW -5");
        assertThat(supports).containsExactly(-7, 3, -7, -7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bulk.sumAtAll(costs))
                .withMessage("total cost at index 2 must not be negative: KRW -5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bulk.applyAsLong(Long.MIN_VALUE))
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
