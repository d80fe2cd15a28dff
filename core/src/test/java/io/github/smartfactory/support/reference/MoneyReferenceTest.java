package io.github.smartfactory.support.reference;

import static io.github.smartfactory.support.reference.ManyCases.compare;
import static io.github.smartfactory.support.reference.ManyCases.same;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.testkit.reference.Fraction;
import io.github.smartfactory.support.testkit.reference.ReferenceMoney;
import io.github.smartfactory.support.vocabulary.Score;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

class MoneyReferenceTest {

    private static final Fraction ONE = Fraction.of(1, 1);

    // ---- Shares of amounts ----

    private record Part(Rounding rounding, Share share, long whole) {}

    private static Arbitrary<Part> parts(Rounding.Mode mode) {
        return Arbitraries.randomValue(
                random -> new Part(Draws.rounding(random, mode), Draws.share(random), Draws.amount(random)));
    }

    private static void compareParts(Rounding.Mode mode) {
        compare("money: share of an amount, " + mode.name().toLowerCase(Locale.ROOT), 1, parts(mode), part -> {
            BigInteger expected =
                    ReferenceMoney.shareOf(part.share(), BigInteger.valueOf(part.whole()), part.rounding());
            assertHeld(() -> part.rounding().shareOf(part.share(), Won.of(part.whole())), expected);
            assertHeld(
                    () -> Won.of(part.rounding()
                            .shareOf(part.share().numerator(), part.share().denominator(), part.whole())),
                    expected);
        });
    }

    @Example
    void sharesRoundedDownAreExact() {
        compareParts(Rounding.Mode.DOWN);
    }

    @Example
    void sharesRoundedHalfUpAreExact() {
        compareParts(Rounding.Mode.HALF_UP);
    }

    @Example
    void sharesRoundedUpAreExact() {
        compareParts(Rounding.Mode.UP);
    }

    // ---- Shares ----

    private record TwoShares(Share one, Share other) {}

    @Example
    void sharesAreInTheOrderOfTheirFractions() {
        Arbitrary<TwoShares> cases =
                Arbitraries.randomValue(random -> new TwoShares(Draws.share(random), Draws.share(random)));
        compare("money: order and complement of shares", 1, cases, two -> {
            Fraction one = Fraction.of(two.one());
            int order = one.compare(Fraction.of(two.other()));
            same(Integer.signum(two.one().compareTo(two.other())), order);
            same(two.one().isGreaterThan(two.other()), order > 0);
            same(two.one().equals(two.other()), order == 0);
            same(Fraction.of(two.one().complement()), ONE.minus(one));
        });
    }

    @Example
    void sharesAreWrittenAndReadAsTheirDigitsSay() {
        compare("money: text of shares", 1, Arbitraries.randomValue(Draws::share), share -> {
            same(share.toString(), ReferenceMoney.text(share));
            same(Share.parse(share.toString()), share);
        });
    }

    // ---- Won ----

    private record TwoAmounts(long one, long other) {}

    @Example
    void sumsDifferencesAndProductsOfWonAreExact() {
        Arbitrary<TwoAmounts> cases =
                Arbitraries.randomValue(random -> new TwoAmounts(Draws.number(random), Draws.number(random)));
        compare("money: sum, difference, product and order of won", 1, cases, two -> {
            Won one = Won.of(two.one());
            Won other = Won.of(two.other());
            BigInteger first = BigInteger.valueOf(two.one());
            BigInteger second = BigInteger.valueOf(two.other());
            assertHeld(() -> one.plus(other), first.add(second));
            assertHeld(() -> Won.sum(List.of(one, other)), first.add(second));
            assertHeld(() -> one.minus(other), first.subtract(second));
            assertHeld(() -> one.times(two.other()), first.multiply(second));
            assertHeld(() -> Won.ofMan(two.one()), first.multiply(BigInteger.valueOf(10_000)));
            assertHeld(() -> Won.ofEok(two.one()), first.multiply(BigInteger.valueOf(100_000_000)));
            same(Integer.signum(one.compareTo(other)), first.compareTo(second));
            same(one.min(other).amount(), first.min(second).longValueExact());
            same(one.max(other).amount(), first.max(second).longValueExact());
        });
    }

    @Example
    void wonAreWrittenAndReadAsTheirDigitsSay() {
        compare("money: text of won, plain and Korean", 1, Arbitraries.randomValue(Draws::number), amount -> {
            Won won = Won.of(amount);
            BigInteger exact = BigInteger.valueOf(amount);
            String plain = ReferenceMoney.plain(exact);
            String korean = ReferenceMoney.korean(exact);
            same(won.toString(), plain);
            same(won.toKorean(), korean);
            same(Won.parse(plain), won);
            same(Won.parse(korean), won);
        });
    }

    /** A text of parts that descend, and what it says. */
    private record Written(String text, BigInteger amount) {}

    private static final List<String> SIGNS = List.of("경", "조", "억", "만", "원");

    /** Parts of up to four digits, grouped, plain, or as thousands, hundreds and tens; the last but won may have a fraction. */
    private static Written written(Random random) {
        StringBuilder text = new StringBuilder();
        BigInteger amount = BigInteger.ZERO;
        int last = random.nextInt(SIGNS.size());
        for (int i = random.nextInt(last + 1); i <= last; i++) {
            int power = 4 * (SIGNS.size() - 1 - i);
            int number = i == 0 ? 1 + random.nextInt(900) : 1 + random.nextInt(9_999);
            BigInteger unit = BigInteger.TEN.pow(power);
            amount = amount.add(unit.multiply(BigInteger.valueOf(number)));
            text.append(text.isEmpty() || random.nextBoolean() ? "" : " ").append(number(random, number));
            if (i == last && power > 0 && random.nextInt(3) == 0) {
                int places = 1 + random.nextInt(Math.min(power, 4));
                int fraction = random.nextInt((int) Math.pow(10, places));
                text.append('.').append(String.format(Locale.ROOT, "%0" + places + "d", fraction));
                amount = amount.add(unit.multiply(BigInteger.valueOf(fraction)).divide(BigInteger.TEN.pow(places)));
            }
            text.append(power == 0 ? "" : SIGNS.get(i));
        }
        return new Written(text.append(random.nextBoolean() ? "원" : "").toString(), amount);
    }

    private static String number(Random random, int number) {
        String plain = Integer.toString(number);
        return number > 999 && random.nextBoolean() ? plain.charAt(0) + "," + plain.substring(1) : plain;
    }

    @Example
    void aTextOfSeveralUnitsSaysTheSumOfItsParts() {
        compare(
                "money: reading of texts with several units",
                1,
                Arbitraries.randomValue(MoneyReferenceTest::written),
                written -> same(
                        Won.parse(written.text()).amount(), written.amount().longValueExact()));
    }

    // ---- Scores ----

    private record TwoScores(Score one, Score other, Share share, long times) {}

    private static Arbitrary<TwoScores> scores() {
        return Arbitraries.randomValue(random -> {
            Score one = Draws.score(random);
            return new TwoScores(
                    one,
                    random.nextInt(5) == 0 ? near(random, one) : Draws.score(random),
                    Draws.share(random),
                    random.nextInt(3) == 0 ? Draws.number(random) : random.nextInt(100));
        });
    }

    /** A score that differs in its last digits only, if at all. */
    private static Score near(Random random, Score score) {
        long numerator = score.numerator() - Long.signum(score.numerator()) * (long) random.nextInt(3);
        long denominator = Math.max(1, score.denominator() - random.nextInt(3));
        return new Score(numerator, denominator);
    }

    @Example
    void sumsAndDifferencesOfScoresAreExact() {
        compare("scores: sum and difference", 1, scores(), two -> {
            Fraction one = Fraction.of(two.one());
            Fraction other = Fraction.of(two.other());
            assertExact(() -> two.one().plus(two.other()), one.plus(other), onTheWay(two.one(), two.other()));
            assertExact(() -> two.one().minus(two.other()), one.minus(other), onTheWay(two.one(), two.other()));
        });
    }

    @Example
    void productsAndPartsOfScoresAreExact() {
        compare("scores: product, share and equal parts", 1, scores(), two -> {
            Fraction one = Fraction.of(two.one());
            assertExact(() -> two.one().times(two.share()), one.times(Fraction.of(two.share())), false);
            assertExact(() -> two.one().times(two.times()), one.times(Fraction.of(two.times(), 1)), false);
            if (two.times() > 0) {
                assertExact(() -> two.one().dividedBy(two.times()), one.dividedBy(Fraction.of(two.times(), 1)), false);
            }
        });
    }

    @Example
    void scoresAreInTheOrderOfTheirFractions() {
        compare("scores: order, steps and decimals", 1, scores(), two -> {
            Fraction one = Fraction.of(two.one());
            Fraction other = Fraction.of(two.other());
            int order = one.compare(other);
            same(Integer.signum(two.one().compareTo(two.other())), order);
            same(two.one().isLessThan(two.other()), order < 0);
            same(two.one().isGreaterThan(two.other()), order > 0);
            same(two.one().min(two.other()), order <= 0 ? two.one() : two.other());
            same(two.one().max(two.other()), order >= 0 ? two.one() : two.other());
            if (two.other().numerator() > 0) {
                Fraction steps = one.dividedBy(other);
                if (!steps.denominator().equals(BigInteger.ONE)) {
                    same(two.one().inStepsOf(two.other()), Optional.empty());
                } else if (steps.fits()) {
                    same(
                            two.one().inStepsOf(two.other()),
                            Optional.of(steps.numerator().longValueExact()));
                }
            }
            Fraction hundredths = one.times(Fraction.of(100, 1));
            same(two.one().toDecimal(2, RoundingMode.FLOOR).unscaledValue(), hundredths.floor());
        });
    }

    @Example
    void scoresAreWrittenAndReadAsTheirDigitsSay() {
        compare("scores: text", 1, Arbitraries.randomValue(Draws::score), score -> {
            same(score.toString(), Fraction.of(score).text());
            same(Score.parse(score.toString()), score);
        });
    }

    private record Many(List<Score> scores) {}

    @Example
    void aSumOfManyScoresIsExact() {
        Arbitrary<Many> cases = Arbitraries.randomValue(random -> {
            List<Score> scores = new ArrayList<>();
            long denominator = 1L + random.nextInt(70);
            for (int i = random.nextInt(8); i >= 0; i--) {
                scores.add(new Score(random.nextInt(100_000), denominator * (1 + random.nextInt(3))));
            }
            return new Many(scores);
        });
        compare(
                "scores: sum of many",
                1,
                cases,
                many -> same(
                        Fraction.of(Score.sum(many.scores())),
                        Fraction.sum(many.scores().stream().map(Fraction::of).toList())));
    }

    // ---- What does not fit ----

    private static void assertHeld(Supplier<Won> calculation, BigInteger expected) {
        if (expected.bitLength() <= 63) {
            same(calculation.get().amount(), expected.longValueExact());
        } else {
            assertRefused(calculation);
        }
    }

    private static void assertExact(Supplier<Score> calculation, Fraction expected, boolean mayBeRefused) {
        if (mayBeRefused) {
            try {
                same(Fraction.of(calculation.get()), expected);
            } catch (ArithmeticException e) {
                assertThat(e).isNotNull();
            }
        } else if (expected.fits()) {
            same(Fraction.of(calculation.get()), expected);
        } else {
            assertRefused(calculation);
        }
    }

    /** Whether a figure on the way to a sum may be beyond a long: over the least common denominator. */
    private static boolean onTheWay(Score one, Score other) {
        BigInteger first = BigInteger.valueOf(one.denominator());
        BigInteger second = BigInteger.valueOf(other.denominator());
        BigInteger common = first.multiply(second).divide(first.gcd(second));
        BigInteger mine = BigInteger.valueOf(one.numerator()).multiply(common.divide(first));
        BigInteger its = BigInteger.valueOf(other.numerator()).multiply(common.divide(second));
        boolean held = common.bitLength() <= 63
                && mine.bitLength() <= 63
                && its.abs().bitLength() <= 63
                && mine.add(its).bitLength() <= 63
                && mine.subtract(its).bitLength() <= 63;
        return !held || other.numerator() == Long.MIN_VALUE;
    }

    private static void assertRefused(Supplier<?> calculation) {
        try {
            fail("expected a refusal: " + calculation.get());
        } catch (ArithmeticException e) {
            assertThat(e).isNotNull();
        }
    }
}
