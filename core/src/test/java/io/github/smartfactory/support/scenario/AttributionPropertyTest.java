package io.github.smartfactory.support.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.domain.ReformedCase;
import io.github.smartfactory.support.testkit.domain.ScenarioDomain;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(FundingDomain.class)
@Domain(ScenarioDomain.class)
class AttributionPropertyTest {

    /** Reforms that only have a name: what they cost is made up. */
    private static List<Reform> names(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> Reform.of("reform-" + i, "개선 " + i, "reform " + i))
                .toList();
    }

    private static Attribution of(List<Reform> reforms, List<Won> spending) {
        return Attribution.of(
                reforms,
                some -> spending.get(some.stream()
                        .mapToInt(reform -> 1 << reforms.indexOf(reform))
                        .sum()));
    }

    private static void addOrders(List<Integer> begun, int reforms, List<List<Integer>> orders) {
        if (begun.size() == reforms) {
            orders.add(begun);
        }
        for (int next = 0; next < reforms; next++) {
            if (!begun.contains(next)) {
                List<Integer> longer = new ArrayList<>(begun);
                longer.add(next);
                addOrders(longer, reforms, orders);
            }
        }
    }

    @Property(tries = 120)
    void fairPartsAreTheMeansOverAllOrdersToTheWon(@ForAll @Size(16) List<Won> spending) {
        for (int number = 0; number <= 4; number++) {
            List<Reform> reforms = names(number);
            Attribution attribution = of(reforms, spending);
            List<List<Integer>> orders = new ArrayList<>();
            addOrders(List.of(), number, orders);
            BigInteger[] sums = new BigInteger[number];
            java.util.Arrays.fill(sums, BigInteger.ZERO);
            for (List<Integer> order : orders) {
                int before = 0;
                for (int reform : order) {
                    int with = before | 1 << reform;
                    sums[reform] = sums[reform].add(BigInteger.valueOf(
                            spending.get(with).minus(spending.get(before)).amount()));
                    before = with;
                }
            }
            BigInteger count = BigInteger.valueOf(orders.size());
            for (int i = 0; i < number; i++) {
                BigInteger off = BigInteger.valueOf(
                                attribution.parts().get(i).fair().amount())
                        .multiply(count)
                        .subtract(sums[i]);
                assertThat(off.abs()).isLessThan(count);
            }
            int all = (1 << number) - 1;
            assertThat(attribution.total()).isEqualTo(spending.get(all).minus(spending.get(0)));
            assertThat(Won.sum(attribution.parts().stream()
                            .map(Attribution.Part::fair)
                            .toList()))
                    .isEqualTo(attribution.total());
        }
    }

    @Property(tries = 40)
    void oneReformAloneHasAllOfIt(@ForAll @Size(2) List<Won> spending) {
        Attribution.Part part = of(names(1), spending).parts().get(0);

        assertThat(part.fair()).isEqualTo(part.alone()).isEqualTo(part.last());
    }

    @Property(tries = 40)
    void aReformThatNeverChangesTheCostHasNoPart(@ForAll @Size(8) List<Won> spending) {
        List<Won> without = IntStream.range(0, 16)
                .mapToObj(combination -> spending.get(combination & 7))
                .toList();

        assertThat(of(names(4), without).parts().get(3).fair()).isEqualTo(Won.ZERO);
    }

    @Property(tries = 40)
    void reformsThatCostTheSameHaveEqualPartsUpToAWon(@ForAll @Size(5) List<Won> spending) {
        List<Won> symmetric = IntStream.range(0, 16)
                .mapToObj(combination -> spending.get(Integer.bitCount(combination)))
                .toList();
        List<Long> parts = of(names(4), symmetric).parts().stream()
                .map(part -> part.fair().amount())
                .sorted()
                .toList();

        assertThat(parts.get(3) - parts.get(0)).isLessThanOrEqualTo(1);
    }

    @Property(tries = 30)
    void reformsOfAProgramCostWhatComparisonsSay(@ForAll ReformedCase given) {
        Scenario scenario = given.given().scenario();
        Population population = given.given().population();
        Reform[] reforms = given.reforms().toArray(Reform[]::new);
        Attribution attribution = Attribution.of(scenario, population, 1, reforms);
        Comparison comparison = Comparison.of(scenario, population, reforms);
        Reform all = Reform.all(given.reforms());

        assertThat(attribution.total())
                .isEqualTo(Comparison.of(scenario, population, all)
                        .effect(all.key())
                        .cost());
        Set<Reform> named = new LinkedHashSet<>();
        for (Attribution.Part part : attribution.parts()) {
            named.add(part.reform());
            assertThat(part.alone())
                    .isEqualTo(comparison.effect(part.reform().key()).cost());
        }
        assertThat(named).containsExactlyElementsOf(given.reforms());
    }
}
