package io.github.smartfactory.support.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Tier;
import java.lang.reflect.Method;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Adding a firm up makes nothing: millions of them need the memory of a few. */
class TallyAllocationTest {

    /** How much a thread has allocated is asked for by name: the module of the library does not read that of the JVM. */
    static long allocated() throws ReflectiveOperationException {
        Object bean = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        Method bytes =
                Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
        return (long) bytes.invoke(bean, Thread.currentThread().getId());
    }

    private static long allocatedByAMillion(Tally.Cell cell) throws ReflectiveOperationException {
        long before = allocated();
        for (int i = 0; i < 1_000_000; i++) {
            long cost = 1_000L * i;
            cell.add(i % 5 == 0 ? Standing.NO_BUDGET : Standing.SUPPORTED, cost, cost / 2, cost - cost / 2);
        }
        return allocated() - before;
    }

    @Test
    void aMillionFirmsTakeTheMemoryOfTheMagnitudesOfTheirAmounts() throws ReflectiveOperationException {
        Tally.Cell cell = new Tally().cell(Profile.of(Tier.BASIC));

        assertThat(allocatedByAMillion(cell)).isLessThan(400_000);
        assertThat(allocatedByAMillion(cell))
                .as("when all magnitudes have occurred")
                .isLessThan(50_000);
    }

    @Test
    void manyWinnersOfTheSameAmountAreNotKeptOneByOne() throws ReflectiveOperationException {
        Population firms = Population.of(IntStream.range(0, 200_000)
                .mapToObj(i -> Firm.of(String.format("firm-%06d", i), Tier.ADVANCED_1, Won.ofEok(1))));
        Scenario scenario = Scenario.of(OfficialCatalog.catalog().program("2023/build-upgrade"));
        Run before = scenario.run(firms);
        Run after = scenario.under(Reform.share(Share.ofPercent(60))).run(firms);
        long start = allocated();
        Shifts shifts = Run.shift(before, after, 0, firms.size()).shifts();

        assertThat(allocated() - start).isLessThan(2_000_000);
        assertThat(shifts.gains()).hasSize(10);
        assertThat(shifts.gains().get(9).id()).isEqualTo("firm-000009");
    }
}
