package io.github.smartfactory.support.funding;

import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.funding.SupportFunction.Cliff;
import io.github.smartfactory.support.funding.SupportFunction.Point;
import io.github.smartfactory.support.funding.SupportFunction.Segment;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SupportFunctionTest {

    private static final Share HALF = Share.ofPercent(50);

    /** Half up to 100 at a cost of 200; from 500 on only 60, and a tenth of what is above, which is 100 again at 900. */
    private static final SupportFunction CLIFFS = new SupportFunction(
            List.of(segment(0, 0, "50%"), segment(200, 100, "0%"), segment(500, 60, "10%"), segment(1_000, 300, "0%")),
            Rounding.DOWN_TO_WON);

    @Test
    @Verifies({"D23-023", "D23-080"})
    void halfUpToTwoEokIsTwoPieces() {
        SupportFunction function = OfficialCatalog.catalog()
                .program("2023/build-upgrade")
                .resolve(ADVANCED_1)
                .supportFunction();
        assertThat(function)
                .isEqualTo(new SupportFunction(
                        List.of(
                                new Segment(Won.ZERO, Won.ZERO, HALF),
                                new Segment(Won.ofEok(4), Won.ofEok(2), Share.ZERO)),
                        Rounding.DOWN_TO_WON));
        assertThat(function.ceiling()).contains(Won.ofEok(2));
        assertThat(function.costAtCeiling()).contains(Won.ofEok(4));
        assertThat(function.costFor(Won.ofEok(1))).contains(Won.ofEok(2));
        assertThat(function.costFor(Won.of(100_000_001))).contains(Won.of(200_000_002));
        assertThat(function.costFor(Won.of(200_000_001))).isEmpty();
        assertThat(function.marginalRateAt(Won.of(399_999_999))).isEqualTo(HALF);
        assertThat(function.marginalRateAt(Won.ofEok(4))).isEqualTo(Share.ZERO);
        assertThat(function.breakpoints()).containsExactly(Won.ofEok(4));
        assertThat(function.cliffs()).isEmpty();
        assertThat(function.restAt(Won.ofEok(5))).isEqualTo(Won.ofEok(3));
        assertThat(function.curve(Won.ofEok(5)))
                .containsExactly(
                        new Point(Won.ZERO, Won.ZERO),
                        new Point(Won.of(399_999_999), Won.of(199_999_999)),
                        new Point(Won.ofEok(4), Won.ofEok(2)),
                        new Point(Won.ofEok(5), Won.ofEok(2)));
        assertThat(function.curve(Won.ofEok(1)))
                .containsExactly(new Point(Won.ZERO, Won.ZERO), new Point(Won.ofEok(1), Won.ofEok("0.5")));
        assertThat(function.curve(Won.ZERO)).containsExactly(new Point(Won.ZERO, Won.ZERO));
    }

    @Test
    void cliffsGoDownAndUp() {
        assertThat(CLIFFS.cliffs())
                .containsExactly(
                        new Cliff(Won.of(500), Won.of(100), Won.of(60)),
                        new Cliff(Won.of(1_000), Won.of(109), Won.of(300)));
        assertThat(CLIFFS.costFor(Won.of(100))).contains(Won.of(200));
        assertThat(CLIFFS.costFor(Won.of(101))).contains(Won.of(910));
        assertThat(CLIFFS.costFor(Won.of(109))).contains(Won.of(990));
        assertThat(CLIFFS.costFor(Won.of(110))).contains(Won.of(1_000));
        assertThat(CLIFFS.costFor(Won.of(300))).contains(Won.of(1_000));
        assertThat(CLIFFS.costFor(Won.of(301))).isEmpty();
        assertThat(CLIFFS.costFor(Won.ZERO)).contains(Won.ZERO);
        assertThat(CLIFFS.ceiling()).contains(Won.of(300));
        assertThat(CLIFFS.costAtCeiling()).contains(Won.of(1_000));
        assertThat(CLIFFS.marginalRateAt(Won.of(999))).isEqualTo(Share.ofPercent(10));
        assertThat(CLIFFS.breakpoints()).containsExactly(Won.of(200), Won.of(500), Won.of(1_000));
    }

    @Test
    void theCeilingMayLieJustBelowACliff() {
        SupportFunction function =
                new SupportFunction(List.of(segment(0, 10, "100%"), segment(100, 20, "0%")), Rounding.DOWN_TO_WON);
        assertThat(function.ceiling()).contains(Won.of(109));
        assertThat(function.costAtCeiling()).contains(Won.of(99));
    }

    @Test
    void withoutALimitThereIsNoCeiling() {
        SupportFunction function = SupportFunction.of(HALF, Optional.empty(), Rounding.DOWN_TO_WON);
        assertThat(function.ceiling()).isEmpty();
        assertThat(function.costAtCeiling()).isEmpty();
        assertThat(function.supportAt(Won.of(Long.MAX_VALUE))).isEqualTo(Won.of(4_611_686_018_427_387_903L));
        assertThat(function.costFor(Won.of(4_611_686_018_427_387_903L))).contains(Won.of(Long.MAX_VALUE - 1));
        assertThat(function.costFor(Won.of(4_611_686_018_427_387_904L))).isEmpty();
    }

    @Test
    void nothingIsPaidUpToALimitOfNothingOrAtAShareOfNothing() {
        for (SupportFunction function : List.of(
                SupportFunction.of(HALF, Optional.of(Won.ZERO), Rounding.DOWN_TO_WON),
                SupportFunction.of(Share.ZERO, Optional.of(Won.ofEok(1)), Rounding.DOWN_TO_WON),
                SupportFunction.of(Share.ZERO, Optional.empty(), Rounding.DOWN_TO_WON))) {
            assertThat(function.supportAt(Won.of(Long.MAX_VALUE))).isEqualTo(Won.ZERO);
            assertThat(function.ceiling()).contains(Won.ZERO);
            assertThat(function.costAtCeiling()).contains(Won.ZERO);
            assertThat(function.costFor(Won.of(1))).isEmpty();
        }
    }

    @Test
    void aCoarseRoundingIsNoCliff() {
        SupportFunction function = SupportFunction.of(HALF, Optional.of(Won.of(25_000)), Rounding.down(Won.ofMan(1)));
        assertThat(function.supportAt(Won.of(19_999))).isEqualTo(Won.ZERO);
        assertThat(function.supportAt(Won.of(20_000))).isEqualTo(Won.of(10_000));
        assertThat(function.supportAt(Won.of(59_999))).isEqualTo(Won.of(20_000));
        assertThat(function.supportAt(Won.of(60_000))).isEqualTo(Won.of(25_000));
        assertThat(function.costFor(Won.of(1))).contains(Won.of(20_000));
        assertThat(function.costFor(Won.of(10_001))).contains(Won.of(40_000));
        assertThat(function.costAtCeiling()).contains(Won.of(60_000));
        assertThat(function.cliffs()).isEmpty();
    }

    // ---- What is refused ----

    @Test
    void refusesACostBelowNothing() {
        String message = "total cost must not be negative: KRW -1";
        Won minus = Won.of(-1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLIFFS.supportAt(minus))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLIFFS.restAt(minus))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLIFFS.marginalRateAt(minus))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLIFFS.curve(minus))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLIFFS.asLongFunction().applyAsLong(-1))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLIFFS.costFor(minus))
                .withMessage("support must not be negative: KRW -1");
    }

    @Test
    void bulkNamesTheCostThatItRefusesAndStopsThere() {
        long[] supports = {-7, -7, -7};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLIFFS.supportAtAll(new long[] {200, -5, 200}, supports))
                .withMessage("total cost at index 1 must not be negative: KRW -5");
        assertThat(supports).containsExactly(100, -7, -7);
    }

    @Test
    void bulkNeedsRoomForEveryResult() {
        long[] supports = {-7};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLIFFS.supportAtAll(new long[] {200, 300}, supports))
                .withMessage("room for 1 supports, but there are 2 costs");
        assertThat(supports).containsExactly(-7);
    }

    @Test
    void refusesSegmentsThatAreNoFunction() {
        refuses("segments must not be empty");
        refuses("the first segment must start at a cost of KRW 0: KRW 1", segment(1, 0, "50%"));
        refuses(
                "segments must start at ever higher costs: KRW 5 after KRW 5",
                segment(0, 0, "50%"),
                segment(5, 0, "0%"),
                segment(5, 1, "0%"));
        refuses(
                "segments must start at ever higher costs: KRW 4 after KRW 5",
                segment(0, 0, "50%"),
                segment(5, 0, "0%"),
                segment(4, 1, "0%"));
    }

    private static void refuses(String message, Segment... segments) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupportFunction(List.of(segments), Rounding.DOWN_TO_WON))
                .withMessage(message);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DOWN")
    void refusesARoundingThatMayExceedTheShare(Rounding.Mode mode) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupportFunction(CLIFFS.segments(), new Rounding(Won.of(1), mode)))
                .withMessage("support is rounded down: " + mode);
    }

    @Test
    void refusesAmountsBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> segment(-1, 0, "0%"))
                .withMessage("start of a segment must not be negative: KRW -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> segment(0, -1, "0%"))
                .withMessage("support at the start of a segment must not be negative: KRW -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupportFunction.of(HALF, Optional.of(Won.of(-1)), Rounding.DOWN_TO_WON))
                .withMessage("support limit must not be negative: KRW -1");
    }

    private static Segment segment(long from, long amount, String slope) {
        return new Segment(Won.of(from), Won.of(amount), Share.parse(slope));
    }
}
