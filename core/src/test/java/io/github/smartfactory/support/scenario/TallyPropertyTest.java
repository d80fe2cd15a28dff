package io.github.smartfactory.support.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.domain.ScenarioCase;
import io.github.smartfactory.support.testkit.domain.ScenarioDomain;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(FundingDomain.class)
@Domain(ScenarioDomain.class)
class TallyPropertyTest {

    private static Tally tally(ScenarioCase given, List<Firm> firms) {
        Decider decider = given.scenario().decider();
        Tally tally = new Tally();
        firms.forEach(firm -> tally.add(decider.decide(firm)));
        return tally;
    }

    private static Distribution distribution(List<Won> amounts) {
        Histogram histogram = new Histogram();
        amounts.forEach(amount -> histogram.add(amount.amount()));
        return histogram.distribution();
    }

    // ---- Merging ----

    @Property(tries = 60)
    void aTallySplitAnywhereMergesIntoThatOfTheWhole(@ForAll ScenarioCase given, @ForAll @IntRange(max = 60) int at) {
        List<Firm> firms = given.firms();
        int cut = Math.min(at, firms.size());
        List<Firm> head = firms.subList(0, cut);
        List<Firm> tail = firms.subList(cut, firms.size());
        Totals whole = tally(given, firms).totals();

        assertThat(tally(given, head).merge(tally(given, tail)).totals()).isEqualTo(whole);
        assertThat(tally(given, tail).merge(tally(given, head)).totals()).isEqualTo(whole);
        assertThat(tally(given, head).totals().plus(tally(given, tail).totals()))
                .isEqualTo(whole);
        assertThat(new Tally()
                        .add(tally(given, tail).totals())
                        .add(tally(given, head).totals())
                        .totals())
                .isEqualTo(whole);
    }

    @Property(tries = 40)
    void itDoesNotMatterWhichTalliesAreMergedFirst(
            @ForAll ScenarioCase given, @ForAll @IntRange(max = 60) int one, @ForAll @IntRange(max = 60) int other) {
        List<Firm> firms = given.firms();
        int first = Math.min(Math.min(one, other), firms.size());
        int second = Math.min(Math.max(one, other), firms.size());
        List<Firm> head = firms.subList(0, first);
        List<Firm> middle = firms.subList(first, second);
        List<Firm> tail = firms.subList(second, firms.size());

        Totals leftFirst = tally(given, head)
                .merge(tally(given, middle))
                .merge(tally(given, tail))
                .totals();
        Tally rest = tally(given, middle).merge(tally(given, tail));
        assertThat(tally(given, head).merge(rest).totals()).isEqualTo(leftFirst);
        assertThat(rest.totals())
                .as("a tally that is merged stays as it is")
                .isEqualTo(tally(given, firms.subList(first, firms.size())).totals());
    }

    @Property(tries = 40)
    void anEmptyTallyChangesNothing(@ForAll ScenarioCase given) {
        Totals totals = tally(given, given.firms()).totals();

        assertThat(new Tally().totals()).isEqualTo(Totals.NONE);
        assertThat(tally(given, given.firms()).merge(new Tally()).totals()).isEqualTo(totals);
        assertThat(new Tally().merge(tally(given, given.firms())).totals()).isEqualTo(totals);
        assertThat(totals.plus(Totals.NONE)).isEqualTo(totals);
        assertThat(Totals.NONE.plus(totals)).isEqualTo(totals);
    }

    @Property(tries = 40)
    void breakdownsSumToTheWhole(@ForAll ScenarioCase given) {
        Totals totals = tally(given, given.firms()).totals();

        assertThat(totals.overall().firms()).isEqualTo(given.firms().size());
        for (Dimension dimension : Dimension.values()) {
            assertThat(totals.by(dimension).values().stream().reduce(Figures.NONE, Figures::plus))
                    .isEqualTo(totals.overall());
        }
        Figures ofTypes = given.firms().stream()
                .map(firm -> firm.profile().type())
                .distinct()
                .map(totals::of)
                .reduce(Figures.NONE, Figures::plus);
        assertThat(ofTypes).isEqualTo(totals.overall());
    }

    // ---- Distributions ----

    @Property(tries = 120)
    void sumsCountsAndEndsAreExact(@ForAll @NotEmpty List<Won> amounts) {
        Distribution distribution = distribution(amounts);
        BigInteger sum = amounts.stream()
                .map(amount -> BigInteger.valueOf(amount.amount()))
                .reduce(BigInteger.ZERO, BigInteger::add);
        List<Won> sorted = amounts.stream().sorted().toList();

        assertThat(distribution.sum().amount()).isEqualTo(sum.longValueExact());
        assertThat(distribution.count()).isEqualTo(amounts.size());
        assertThat(distribution.quantile(Share.ZERO)).contains(WonRange.exactly(sorted.get(0)));
        assertThat(distribution.quantile(Share.ONE)).contains(WonRange.exactly(sorted.get(sorted.size() - 1)));
        BigInteger twice = BigInteger.TWO.multiply(BigInteger.valueOf(amounts.size()));
        BigInteger halfUp = BigInteger.TWO
                .multiply(sum)
                .add(BigInteger.valueOf(amounts.size()))
                .divide(twice);
        assertThat(distribution.mean()).contains(Won.of(halfUp.longValueExact()));
    }

    @Property(tries = 120)
    void aQuantileIsWhereSortingPutsItToOnePercent(@ForAll @NotEmpty List<Won> amounts, @ForAll Share share) {
        List<Won> sorted = amounts.stream().sorted().toList();
        BigInteger size = BigInteger.valueOf(sorted.size());
        long rank = 1;
        while (BigInteger.valueOf(rank)
                        .multiply(BigInteger.valueOf(share.denominator()))
                        .compareTo(size.multiply(BigInteger.valueOf(share.numerator())))
                < 0) {
            rank++;
        }
        Won exact = sorted.get((int) rank - 1);
        WonRange range = distribution(amounts).quantile(share).orElseThrow();
        Won most = range.most().orElseThrow();

        assertThat(exact).isBetween(range.least(), most);
        assertThat(most.minus(range.least()).amount() * 100)
                .isLessThanOrEqualTo(range.least().amount());
    }

    @Example
    void theMedianIsExactWhereManyGetTheSameLimit() {
        List<Won> amounts = new ArrayList<>(Collections.nCopies(60, Won.of(120_000_000)));
        for (int i = 0; i < 40; i++) {
            amounts.add(Won.of(119_900_000 + i));
        }

        assertThat(distribution(amounts).buckets()).hasSize(1);
        assertThat(distribution(amounts).quantile(new Share(1, 2))).contains(WonRange.exactly(Won.of(120_000_000)));
        assertThat(distribution(amounts).quantile(new Share(2, 5)))
                .contains(WonRange.between(Won.of(119_900_000), Won.of(119_999_999)));
    }

    @Property(tries = 80)
    void twoDistributionsAddUpToThatOfAllAmounts(
            @ForAll @Size(max = 30) List<Won> some, @ForAll @Size(max = 30) List<Won> others) {
        Distribution all = distribution(
                java.util.stream.Stream.concat(some.stream(), others.stream()).toList());

        assertThat(distribution(some).plus(distribution(others))).isEqualTo(all);
        assertThat(distribution(others).plus(distribution(some))).isEqualTo(all);
        assertThat(all.plus(Distribution.NONE)).isEqualTo(all);
        assertThat(new Distribution(all.sum(), all.least(), all.most(), all.countOfMost(), all.buckets()))
                .isEqualTo(all);
    }

    @Property(tries = 200)
    void slotsAscendAndAreLessThanOnePercentWide(@ForAll Won amount) {
        long one = amount.amount();
        int slot = Histogram.slot(one);

        assertThat(one).isBetween(Histogram.from(slot), Histogram.to(slot));
        assertThat(Histogram.slot(Histogram.from(slot))).isEqualTo(slot);
        assertThat(Histogram.slot(Histogram.to(slot) + 1)).isEqualTo(slot + 1);
        assertThat(Histogram.slot(one + 1)).isBetween(slot, slot + 1);
        if (one >= 256) {
            assertThat(Histogram.slot(one + one / 100 + 1)).isGreaterThan(slot);
        }
    }

    @Property(tries = 30)
    void figuresCountWhatTheFirmsSay(@ForAll ScenarioCase given) {
        Decider decider = given.scenario().decider();
        List<FirmResult> results = given.firms().stream().map(decider::decide).toList();
        Figures figures = tally(given, given.firms()).totals().overall();
        Map<Standing, Long> standings = results.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        FirmResult::standing, java.util.stream.Collectors.counting()));
        List<FirmResult> supported = results.stream()
                .filter(result -> result.standing() == Standing.SUPPORTED)
                .toList();

        assertThat(figures.standings()).isEqualTo(standings);
        assertThat(figures.support())
                .isEqualTo(
                        distribution(supported.stream().map(FirmResult::support).toList()));
        assertThat(figures.burden())
                .isEqualTo(
                        distribution(supported.stream().map(FirmResult::burden).toList()));
        assertThat(figures.cost())
                .isEqualTo(Won.sum(
                        supported.stream().map(result -> result.firm().cost()).toList()));
    }
}
