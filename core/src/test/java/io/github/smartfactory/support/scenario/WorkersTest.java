package io.github.smartfactory.support.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Into how many parts work is split. */
class WorkersTest {

    private record Range(int from, int to) {}

    private static Population inRegions(int firms, int regions) {
        return Population.of(IntStream.range(0, firms)
                .mapToObj(i -> Firm.of("firm-" + i, Tier.ADVANCED_1, Won.of(i))
                        .withProfile(Profile.of(Tier.ADVANCED_1).withRegion("region " + i % regions))));
    }

    private static void assertCovers(List<Range> ranges, int rows) {
        List<Range> expected = new ArrayList<>();
        int next = 0;
        for (Range range : ranges) {
            expected.add(new Range(next, range.to()));
            next = range.to();
        }
        assertThat(ranges).isEqualTo(expected);
        assertThat(next).isEqualTo(rows);
    }

    @Test
    void workIsSplitAmongThreadsAsFarAsItIsWorthIt() {
        assertThat(new Workers(8).each(8_191, Range::new)).containsExactly(new Range(0, 8_191));
        assertThat(new Workers(8).each(8_192, Range::new))
                .containsExactly(new Range(0, 4_096), new Range(4_096, 8_192));
        assertThat(new Workers(1_024).each(0, Range::new)).containsExactly(new Range(0, 0));
        List<Range> ranges = new Workers(3).each(100_000, Range::new);
        assertThat(ranges).hasSize(3);
        assertCovers(ranges, 100_000);
    }

    @Test
    void countsOfManySegmentsAreNotMadeForEachThread() {
        Population few = inRegions(40_000, 10);
        Population many = inRegions(40_000, 150);

        assertThat(new Workers(1_024).eachCounting(few, Range::new)).hasSize(9);
        List<Range> ranges = new Workers(1_024).eachCounting(many, Range::new);
        assertThat(ranges).as("19,200 rows at least").hasSize(2);
        assertCovers(ranges, 40_000);
    }

    @Test
    void aRunDoesNotDependOnTheNumberOfThreads() {
        Scenario scenario = Scenario.of(OfficialCatalog.catalog().program("2023/build-upgrade"));
        Population many = inRegions(40_000, 150);

        assertThat(scenario.run(many, 1_024).totals())
                .isEqualTo(scenario.run(many).totals());
    }

    @Test
    void whatFailsInAThreadFailsAsItIs() {
        Workers.Task<Object> failing = (from, to) -> {
            throw new ArithmeticException("row " + from);
        };
        assertThatThrownBy(() -> new Workers(4).each(100_000, failing))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("row 0");
    }
}
