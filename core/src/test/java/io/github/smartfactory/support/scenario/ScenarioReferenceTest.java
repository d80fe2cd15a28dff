package io.github.smartfactory.support.scenario;

import static io.github.smartfactory.support.reference.ManyCases.compare;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.testkit.domain.ScenarioDomain;
import io.github.smartfactory.support.testkit.reference.Fraction;
import io.github.smartfactory.support.testkit.reference.Reference;
import io.github.smartfactory.support.testkit.reference.ReferenceScenario;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

class ScenarioReferenceTest {

    // ---- Ratios ----

    private record TwoRatios(Ratio one, Ratio other) {}

    private static Ratio ratio(Random random) {
        int bits = 1 + random.nextInt(100);
        BigInteger numerator = new BigInteger(bits, random);
        return new Ratio(
                random.nextBoolean() ? numerator : numerator.negate(),
                new BigInteger(bits, random).add(BigInteger.ONE));
    }

    private static Fraction exact(Ratio ratio) {
        return new Fraction(ratio.numerator(), ratio.denominator());
    }

    @Example
    void ratiosAreExact() {
        Arbitrary<TwoRatios> cases = Arbitraries.randomValue(random -> new TwoRatios(ratio(random), ratio(random)));
        compare("scenario: arithmetic of ratios", 1, cases, two -> {
            Fraction one = exact(two.one());
            Fraction other = exact(two.other());
            assertSame(exact(two.one().plus(two.other())), one.plus(other));
            assertSame(exact(two.one().minus(two.other())), one.minus(other));
            assertSame(exact(two.one().times(two.other())), one.times(other));
            if (two.other().signum() != 0) {
                assertSame(exact(two.one().over(two.other())), one.dividedBy(other));
            }
            assertSame(two.one().floor(), one.floor());
        });
    }

    private static void assertSame(Object actual, Object expected) {
        if (!actual.equals(expected)) {
            assertThat(actual).isEqualTo(expected);
        }
    }

    // ---- Distributions ----

    private record Spread(List<Long> amounts, Share share) {}

    private static Spread spread(Random random) {
        int magnitude = 1 + random.nextInt(50);
        long limit = 1 + (random.nextLong() >>> (64 - magnitude));
        List<Long> amounts = new ArrayList<>();
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
            amounts.add(Math.min(limit, random.nextLong() >>> (63 - magnitude)));
        }
        return new Spread(amounts, new Share(random.nextInt(101), 100));
    }

    @Example
    void sumsMeansAndQuantilesAreThoseOfSorting() {
        compare(
                "scenario: sum, mean and quantiles",
                5,
                Arbitraries.randomValue(ScenarioReferenceTest::spread),
                spread -> {
                    List<BigInteger> exact =
                            spread.amounts().stream().map(BigInteger::valueOf).toList();
                    Histogram histogram = new Histogram();
                    spread.amounts().forEach(histogram::add);
                    Distribution distribution = histogram.distribution();
                    assertSame(Reference.big(distribution.sum()), ReferenceScenario.sum(exact));
                    assertSame(Reference.big(distribution.mean().orElseThrow()), ReferenceScenario.mean(exact));
                    BigInteger quantile = ReferenceScenario.quantile(exact, spread.share());
                    WonRange range = distribution.quantile(spread.share()).orElseThrow();
                    BigInteger least = Reference.big(range.least());
                    BigInteger most = Reference.big(range.most().orElseThrow());
                    // The bound that is stated: the amount is inside, and the ends are less than one percent apart.
                    assertThat(quantile.compareTo(least) >= 0 && quantile.compareTo(most) <= 0)
                            .isTrue();
                    assertThat(most.subtract(least)
                                            .multiply(BigInteger.valueOf(100))
                                            .compareTo(least)
                                    <= 0)
                            .isTrue();
                });
    }

    // ---- Fair parts ----

    private record Spent(List<Long> amounts, int reforms) {}

    @Example
    void fairPartsAreTheMeansOverAllOrders() {
        Arbitrary<Spent> cases = Arbitraries.randomValue(random -> {
            int reforms = random.nextInt(6);
            return new Spent(
                    IntStream.range(0, 1 << reforms)
                            .mapToObj(i -> random.nextLong() >>> (1 + random.nextInt(63)))
                            .toList(),
                    reforms);
        });
        compare("scenario: fair parts of reforms", 20, cases, spent -> {
            List<Reform> reforms = IntStream.range(0, spent.reforms())
                    .mapToObj(i -> Reform.of("reform-" + i, "개선 " + i, "reform " + i))
                    .toList();
            Attribution attribution = Attribution.of(
                    reforms,
                    some -> Won.of(spent.amounts()
                            .get(some.stream()
                                    .mapToInt(reform -> 1 << reforms.indexOf(reform))
                                    .sum())));
            List<Fraction> exact = ReferenceScenario.fairParts(
                    spent.amounts().stream().map(BigInteger::valueOf).toList(), spent.reforms());
            BigInteger sum = BigInteger.ZERO;
            Fraction leastUp = Fraction.of(1, 1);
            Fraction mostDown = Fraction.ZERO;
            for (int i = 0; i < exact.size(); i++) {
                BigInteger part = Reference.big(attribution.parts().get(i).fair());
                BigInteger floor = exact.get(i).floor();
                Fraction rest = exact.get(i).minus(Fraction.of(floor));
                assertThat(part.subtract(floor)).isIn(BigInteger.ZERO, BigInteger.ONE);
                if (part.equals(floor)) {
                    mostDown = rest.compare(mostDown) > 0 ? rest : mostDown;
                } else {
                    leastUp = rest.min(leastUp);
                }
                sum = sum.add(part);
            }
            // Whoever is rounded up has no smaller rest than anyone who is rounded down.
            assertThat(leastUp.compare(mostDown)).isNotNegative();
            BigInteger all = BigInteger.valueOf(
                            spent.amounts().get(spent.amounts().size() - 1))
                    .subtract(BigInteger.valueOf(spent.amounts().get(0)));
            assertSame(sum, all);
        });
    }

    // ---- Firms ----

    @Example
    void totalsAreTheSumsOfWhatTheReferenceSaysOfEachFirm() {
        compare("scenario: totals of a population", 400, new ScenarioDomain().cases(), given -> {
            Run run = given.scenario().run(given.population());
            BigInteger support = BigInteger.ZERO;
            BigInteger burden = BigInteger.ZERO;
            BigInteger cost = BigInteger.ZERO;
            for (int i = 0; i < given.firms().size(); i++) {
                Firm firm = given.firms().get(i);
                if (run.standing(i) != Standing.SUPPORTED) {
                    continue;
                }
                FundingTerms terms =
                        given.program().offer(firm.profile().type()).terms().orElseThrow();
                Map<Payer, BigInteger> parts = Reference.parts(
                        terms,
                        traits(firm),
                        FundingRequest.of(ProjectCost.of(firm.cost())),
                        Reference.big(firm.cost()));
                support = support.add(parts.getOrDefault(Payer.GOVERNMENT, BigInteger.ZERO));
                burden = burden.add(parts.getOrDefault(Payer.ADOPTER, BigInteger.ZERO));
                cost = cost.add(Reference.big(firm.cost()));
            }
            Figures overall = run.totals().overall();
            assertSame(Reference.big(overall.support().sum()), support);
            assertSame(Reference.big(overall.burden().sum()), burden);
            assertSame(Reference.big(overall.cost()), cost);
        });
    }

    @Example
    void aReformCostsTheDifferenceAndEachFurtherFirmItsPartOfIt() {
        compare("scenario: cost of a reform, also for each further firm", 500, new ScenarioDomain().reformed(), it -> {
            Scenario baseline = it.given().scenario();
            Reform reform = Reform.all(it.reforms());
            Effect effect =
                    Comparison.of(baseline, it.given().population(), reform).effect(reform.key());
            Figures before = baseline.run(it.given().population()).totals().overall();
            Figures after = baseline.under(it.reforms())
                    .run(it.given().population())
                    .totals()
                    .overall();
            BigInteger cost = Reference.big(after.support().sum())
                    .subtract(Reference.big(before.support().sum()));
            long more = after.supported() - before.supported();
            assertSame(Reference.big(effect.cost()), cost);
            assertSame(effect.moreSupported(), more);
            Optional<BigInteger> each = more > 0 && cost.signum() >= 0
                    ? Optional.of(new Fraction(cost, BigInteger.valueOf(more)).floor())
                    : Optional.empty();
            assertSame(effect.costPerFirm().map(Reference::big), each);
        });
    }

    private static List<Trait> traits(Firm firm) {
        List<Trait> traits = new ArrayList<>();
        firm.profile().traits().forEach((trait, holds) -> {
            if (holds) {
                traits.add(trait);
            }
        });
        if (firm.profile().company("any").is(Trait.SMALL_ENTERPRISE) == Truth.YES) {
            traits.add(Trait.SMALL_ENTERPRISE);
        }
        return traits;
    }
}
