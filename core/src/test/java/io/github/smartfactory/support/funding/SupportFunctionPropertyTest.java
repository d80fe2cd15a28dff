package io.github.smartfactory.support.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.funding.SupportFunction.Cliff;
import io.github.smartfactory.support.funding.SupportFunction.Point;
import io.github.smartfactory.support.funding.SupportFunction.Segment;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.reference.Reference;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(FundingDomain.class)
class SupportFunctionPropertyTest {

    /** All functions of the domain begin their last segment below this. */
    private static final int FAR = 320;

    @Property(tries = 200)
    void everyCostHasTheSupportOfItsSegment(@ForAll SupportFunction function) {
        long[] supports = new long[FAR];
        long[] rests = new long[FAR];
        long[] left = new long[FAR];
        long[] expected = table(function, FAR);
        for (int cost = 0; cost < FAR; cost++) {
            supports[cost] = function.supportAt(Won.of(cost)).amount();
            rests[cost] = function.restAt(Won.of(cost)).amount();
            left[cost] = cost - expected[cost];
        }
        assertThat(supports).isEqualTo(expected);
        assertThat(rests).isEqualTo(left);
    }

    @Property(tries = 200)
    void bulkAndScalarAgreeToTheWon(@ForAll SupportFunction function, @ForAll @LongRange(max = 1L << 60) long far) {
        long[] costs =
                LongStream.concat(LongStream.range(0, FAR), LongStream.of(far)).toArray();
        long[] supports = new long[FAR + 2];
        supports[FAR + 1] = -42;
        function.supportAtAll(costs, supports);
        assertThat(supports[FAR + 1]).isEqualTo(-42);
        long[] bulk = Arrays.copyOf(supports, FAR + 1);
        assertThat(bulk)
                .isEqualTo(Arrays.stream(costs).map(function.asLongFunction()).toArray())
                .isEqualTo(Arrays.stream(costs)
                        .map(cost -> function.supportAt(Won.of(cost)).amount())
                        .toArray());
    }

    @Property(tries = 200)
    void theLowestCostThatGivesASupportIsFound(@ForAll SupportFunction function) {
        long[] supports = table(function, FAR);
        for (long support = 0; support < 200; support++) {
            Optional<Won> cost = function.costFor(Won.of(support));
            Optional<Won> tried = firstCost(supports, support);
            if (cost.isEmpty() || cost.get().amount() < FAR) {
                assertThat(cost).isEqualTo(tried);
            } else {
                assertThat(tried).isEmpty();
                assertGivesFirst(function, Won.of(support), cost.get());
            }
            if (cost.isEmpty()) {
                assertThat(function.supportAt(Won.of(1L << 60))).isLessThan(Won.of(support));
            }
        }
    }

    @Property(tries = 200)
    void theCeilingIsTheMostOfAllCosts(@ForAll SupportFunction function) {
        List<Segment> segments = function.segments();
        if (segments.get(segments.size() - 1).slope().isGreaterThan(Share.ZERO)) {
            assertThat(function.ceiling()).isEmpty();
            assertThat(function.costAtCeiling()).isEmpty();
        } else {
            long[] supports = table(function, FAR);
            long most = Arrays.stream(supports).max().orElseThrow();
            assertThat(function.ceiling()).contains(Won.of(most));
            assertThat(function.costAtCeiling()).isEqualTo(firstCost(supports, most));
        }
    }

    @Property(tries = 300)
    void cliffsAreWhereSupportFallsOrJumpsByMoreThanTheUnit(@ForAll SupportFunction function) {
        long[] supports = table(function, FAR);
        List<Cliff> expected = new ArrayList<>();
        for (int cost = 1; cost < FAR; cost++) {
            long change = supports[cost] - supports[cost - 1];
            if (change < 0 || change > function.rounding().unit().amount()) {
                expected.add(new Cliff(Won.of(cost), Won.of(supports[cost - 1]), Won.of(supports[cost])));
            }
        }
        assertThat(function.cliffs()).isEqualTo(expected);
    }

    @Property(tries = 300)
    void theMarginalRateIsTheSlopeOfTheSegment(
            @ForAll SupportFunction function, @ForAll @LongRange(max = 400) long at) {
        Share slope = Share.ZERO;
        for (Segment segment : function.segments()) {
            if (segment.from().amount() <= at) {
                slope = segment.slope();
            }
        }
        assertThat(function.marginalRateAt(Won.of(at))).isEqualTo(slope);
    }

    @Property(tries = 200)
    void theCurveIsStraightBetweenItsPointsUpToRounding(
            @ForAll SupportFunction function, @ForAll @LongRange(max = 400) long upTo) {
        List<Point> curve = function.curve(Won.of(upTo));
        assertThat(curve.get(0).cost()).isEqualTo(Won.ZERO);
        assertThat(curve.get(curve.size() - 1).cost()).isEqualTo(Won.of(upTo));
        assertThat(curve).extracting(Point::cost).isSorted().doesNotHaveDuplicates();
        assertThat(curve).allSatisfy(point -> assertThat(point.support()).isEqualTo(function.supportAt(point.cost())));
        assertThat(curve)
                .extracting(Point::cost)
                .containsAll(function.breakpoints().stream()
                        .filter(cost -> cost.amount() <= upTo)
                        .toList());
        for (int i = 1; i < curve.size(); i++) {
            assertStraight(function, curve.get(i - 1), curve.get(i));
        }
    }

    @Property
    void aShareUpToALimitIsTheLesserOfBoth(
            @ForAll Share share, @ForAll Won limit, @ForAll Rounding rounding, @ForAll Won cost) {
        SupportFunction limited = SupportFunction.of(share, Optional.of(limit), rounding);
        SupportFunction unlimited = SupportFunction.of(share, Optional.empty(), rounding);
        for (Won at : List.of(cost, Won.ZERO, Won.of(Long.MAX_VALUE), Won.of(Long.MAX_VALUE - cost.amount()))) {
            BigInteger part = Reference.shareOf(share, Reference.big(at), rounding);
            assertThat(unlimited.supportAt(at)).isEqualTo(Reference.won(part));
            assertThat(limited.supportAt(at)).isEqualTo(Reference.won(part.min(Reference.big(limit))));
        }
        assertThat(limited.cliffs()).isEmpty();
        assertThat(unlimited.cliffs()).isEmpty();
        assertThat(unlimited.breakpoints()).isEmpty();
    }

    @Property
    void oneWonBelowTheCostForASupportGivesLess(
            @ForAll Share share, @ForAll Won limit, @ForAll Rounding rounding, @ForAll Won support) {
        SupportFunction function = SupportFunction.of(share, Optional.of(limit), rounding);
        Optional<Won> cost = function.costFor(support);
        if (cost.isPresent()) {
            assertGivesFirst(function, support, cost.get());
        } else {
            assertThat(function.supportAt(Won.of(Long.MAX_VALUE))).isLessThan(support);
        }
        function.costAtCeiling().ifPresent(binds -> {
            assertThat(function.ceiling()).contains(function.supportAt(binds));
            assertGivesFirst(function, function.supportAt(binds), binds);
            assertThat(function.supportAt(Won.of(Long.MAX_VALUE))).isEqualTo(function.supportAt(binds));
        });
    }

    private static void assertGivesFirst(SupportFunction function, Won support, Won cost) {
        assertThat(function.supportAt(cost)).isGreaterThanOrEqualTo(support);
        if (!cost.isZero()) {
            assertThat(function.supportAt(cost.minus(Won.of(1)))).isLessThan(support);
        }
    }

    private static void assertStraight(SupportFunction function, Point from, Point to) {
        BigDecimal length = BigDecimal.valueOf(to.cost().amount() - from.cost().amount());
        BigDecimal rise =
                BigDecimal.valueOf(to.support().amount() - from.support().amount());
        BigDecimal most = BigDecimal.ZERO;
        for (long cost = from.cost().amount() + 1; cost < to.cost().amount(); cost++) {
            BigDecimal line = BigDecimal.valueOf(from.support().amount())
                    .add(rise.multiply(BigDecimal.valueOf(cost - from.cost().amount()))
                            .divide(length, 9, RoundingMode.HALF_UP));
            BigDecimal support =
                    BigDecimal.valueOf(function.supportAt(Won.of(cost)).amount());
            most = most.max(support.subtract(line).abs());
        }
        assertThat(most)
                .isLessThan(BigDecimal.valueOf(function.rounding().unit().amount()));
    }

    private static Optional<Won> firstCost(long[] supports, long support) {
        return IntStream.range(0, supports.length)
                .filter(cost -> supports[cost] >= support)
                .mapToObj(Won::of)
                .findFirst();
    }

    private static long[] table(SupportFunction function, int costs) {
        return IntStream.range(0, costs)
                .mapToLong(cost -> expected(function, cost).longValueExact())
                .toArray();
    }

    private static BigInteger expected(SupportFunction function, long cost) {
        Segment its = function.segments().get(0);
        for (Segment segment : function.segments()) {
            its = segment.from().amount() <= cost ? segment : its;
        }
        BigInteger beyond = BigInteger.valueOf(cost - its.from().amount());
        return Reference.big(its.amount()).add(Reference.shareOf(its.slope(), beyond, function.rounding()));
    }
}
