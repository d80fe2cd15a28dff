package io.github.smartfactory.support.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.BudgetCurve.Point;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.domain.QueuedCase;
import io.github.smartfactory.support.testkit.domain.ScenarioCase;
import io.github.smartfactory.support.testkit.domain.ScenarioDomain;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(DomainContext.Global.class)
@Domain(FundingDomain.class)
@Domain(ScenarioDomain.class)
class BudgetCurveTest {

    private static Population of(int number) {
        return Population.of(IntStream.range(0, number)
                .mapToObj(i ->
                        Firm.of("firm-" + i, Tier.ADVANCED_1, Won.ofMan(200)).withPoints(Score.of(100 - i))));
    }

    private static BudgetCurve curve(int firms, int steps) {
        return BudgetCurve.of(Scenario.of(ScenarioDomain.GENERAL).rationed(Order.BY_RANK), of(firms), steps);
    }

    private static Point point(int firms) {
        return new Point(firms, Won.ofMan(100L * firms));
    }

    @Test
    void moreStepsThanFirmsGiveAPointForEachFirm() {
        assertThat(curve(3, 10).points()).containsExactly(point(0), point(1), point(2), point(3));
        assertThat(curve(1, 2).points()).containsExactly(point(0), point(1));
        assertThat(curve(1, 1_000_000).points()).containsExactly(point(0), point(1));
    }

    @Test
    void fewerStepsThanFirmsDivideThemEvenly() {
        assertThat(curve(10, 4).points()).containsExactly(point(0), point(2), point(5), point(7), point(10));
        assertThat(curve(10, 1).points()).containsExactly(point(0), point(10));
        assertThat(curve(0, 5).points()).containsExactly(point(0));
    }

    @Property(tries = 80)
    void theCurveGoesDownTheQueueFromNothingToTheTotal(
            @ForAll QueuedCase queued, @ForAll Order order, @ForAll @IntRange(min = 1, max = 90) int steps) {
        ScenarioCase given = queued.given();
        BudgetCurve curve = BudgetCurve.of(given.scenario().rationed(order), given.population(), steps);
        Figures all = given.scenario().run(given.population()).totals().overall();
        List<Point> points = curve.points();
        Decider places = given.scenario().rationed(order).decider(Cutoff.NONE);
        Decider decider = given.scenario().decider();
        List<Won> supports = given.firms().stream()
                .filter(firm -> decider.decide(firm).standing() == Standing.SUPPORTED)
                .sorted(Comparator.comparing(places::place))
                .map(firm -> decider.decide(firm).support())
                .toList();
        Set<Long> counts = new TreeSet<>(Set.of(0L));
        for (long step = 1; step <= steps; step++) {
            counts.add(supports.size() * step / steps);
        }

        assertThat(points.get(points.size() - 1))
                .isEqualTo(new Point(all.supported(), all.support().sum()));
        assertThat(points).extracting(Point::firms).containsExactlyElementsOf(counts);
        assertThat(points)
                .allSatisfy(point ->
                        assertThat(point.used()).isEqualTo(Won.sum(supports.subList(0, (int) point.firms()))));
    }
}
