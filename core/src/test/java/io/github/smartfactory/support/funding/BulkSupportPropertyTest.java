package io.github.smartfactory.support.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.smartfactory.support.funding.SupportFunction.Segment;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.testkit.domain.MoneyDomain;
import io.github.smartfactory.support.testkit.reference.Reference;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Bulk work gives the exact support at every cost that there is, with every share, limit and unit. */
class BulkSupportPropertyTest {

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    @Property(tries = 3_000)
    void aShareUpToALimitIsExact(
            @ForAll("shares") Share share,
            @ForAll("limits") Optional<Won> limit,
            @ForAll("units") long unit,
            @ForAll("costs") long cost) {
        assertExact(SupportFunction.of(share, limit, Rounding.down(Won.of(unit))), cost);
    }

    @Property(tries = 3_000)
    void functionsOfAnySegmentsAreExact(@ForAll("functions") SupportFunction function, @ForAll("costs") long cost) {
        assertExact(function, cost);
    }

    /** The next multiple of the unit is where a quotient that is a little too large would show. */
    @Property(tries = 3_000)
    void costsAroundTheNextMultipleAreExact(
            @ForAll("shares") Share share, @ForAll("units") long unit, @ForAll("costs") long near) {
        Rounding rounding = Rounding.down(Won.of(unit));
        SupportFunction function = SupportFunction.of(share, Optional.empty(), rounding);
        BigInteger reached = Reference.shareOf(share, BigInteger.valueOf(near), rounding)
                .add(BigInteger.valueOf(unit))
                .min(MOST);
        function.costFor(Won.of(reached.longValueExact())).ifPresent(cost -> assertExact(function, cost.amount()));
    }

    @Property(tries = 300)
    void arraysSumsAndRangesAgree(@ForAll("functions") SupportFunction function, @ForAll("arrays") long[] costs) {
        BulkSupport bulk = function.bulk();
        long[] exact = LongStream.of(costs)
                .map(cost -> expected(function, cost).min(MOST).longValueExact())
                .toArray();
        if (LongStream.of(costs).anyMatch(cost -> expected(function, cost).compareTo(MOST) > 0)) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> bulk.supportAtAll(costs, new long[costs.length]));
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> bulk.sumAtAll(costs));
            return;
        }
        long[] supports = new long[costs.length];
        int half = costs.length / 2;
        bulk.supportAtAll(costs, supports, half, costs.length);
        assertThat(Arrays.copyOf(supports, half)).isEqualTo(new long[half]);
        bulk.supportAtAll(costs, supports, 0, half);
        assertThat(supports).isEqualTo(exact);
        BigInteger sum = LongStream.of(exact).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.compareTo(MOST) > 0) {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> bulk.sumAtAll(costs))
                    .withMessage("the sum of the supports is beyond what a long can hold");
        } else {
            assertThat(bulk.sumAtAll(costs)).isEqualTo(sum.longValueExact());
            assertThat(bulk.sumAtAll(costs, 0, half) + bulk.sumAtAll(costs, half, costs.length))
                    .isEqualTo(sum.longValueExact());
        }
    }

    /** At a cost, beside it, at both ends of what there is, and on both sides of every breakpoint. */
    private static void assertExact(SupportFunction function, long cost) {
        BulkSupport bulk = function.bulk();
        LongStream breakpoints = function.breakpoints().stream().mapToLong(Won::amount);
        LongStream ends = LongStream.of(0, cost, Long.MAX_VALUE, 1L << 61, 1L << 62);
        LongStream.concat(ends, breakpoints)
                .flatMap(at -> LongStream.of(Math.max(at - 1, 0), at, at == Long.MAX_VALUE ? at : at + 1))
                .forEach(at -> assertExactAt(function, bulk, at));
    }

    private static void assertExactAt(SupportFunction function, BulkSupport bulk, long cost) {
        BigInteger exact = expected(function, cost);
        if (exact.compareTo(MOST) > 0) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> bulk.applyAsLong(cost));
        } else {
            assertThat(bulk.applyAsLong(cost)).isEqualTo(exact.longValueExact());
        }
    }

    private static BigInteger expected(SupportFunction function, long cost) {
        Segment its = function.segments().get(0);
        for (Segment segment : function.segments()) {
            its = segment.from().amount() <= cost ? segment : its;
        }
        BigInteger beyond = BigInteger.valueOf(cost - its.from().amount());
        return Reference.big(its.amount()).add(Reference.shareOf(its.slope(), beyond, function.rounding()));
    }

    @Provide
    Arbitrary<Share> shares() {
        return new MoneyDomain().shares();
    }

    /** What announcements have, and any at all. */
    @Provide
    Arbitrary<Long> units() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(1L)),
                Tuple.of(4, Arbitraries.of(2L, 3L, 10L, 1_000L, 10_000L, 1_000_000L, 100_000_000L)),
                Tuple.of(1, Arbitraries.longs().between(1, Long.MAX_VALUE)));
    }

    /** As often small as large, whatever their number of bits. */
    @Provide
    Arbitrary<Long> costs() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, Long.MAX_VALUE),
                        Arbitraries.integers().between(0, 62))
                .as((cost, bits) -> cost >> bits);
    }

    @Provide
    Arbitrary<Optional<Won>> limits() {
        return costs().map(Won::of).optional(0.8);
    }

    @Provide
    Arbitrary<long[]> arrays() {
        return costs().list()
                .ofMaxSize(20)
                .map(costs -> costs.stream().mapToLong(Long::longValue).toArray());
    }

    /** With limits that bind, jump up or fall, at the start of any number of segments. */
    @Provide
    Arbitrary<SupportFunction> functions() {
        Arbitrary<Share> slopes =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Share.ZERO)), Tuple.of(2, shares()));
        Arbitrary<Won> amounts = Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(0L)), Tuple.of(1, costs()))
                .map(Won::of);
        Arbitrary<Segment> pieces = Combinators.combine(costs(), amounts, slopes)
                .as((from, amount, slope) -> new Segment(Won.of(from), amount, slope));
        return Combinators.combine(pieces.list().ofMinSize(1).ofMaxSize(4), units())
                .as(BulkSupportPropertyTest::function);
    }

    private static SupportFunction function(List<Segment> pieces, long unit) {
        List<Segment> segments = new ArrayList<>();
        long from = 0;
        for (Segment piece : pieces) {
            if (segments.isEmpty() || piece.from().amount() > from) {
                from = segments.isEmpty() ? 0 : piece.from().amount();
                segments.add(new Segment(Won.of(from), piece.amount(), piece.slope()));
            }
        }
        return new SupportFunction(segments, Rounding.down(Won.of(unit)));
    }
}
