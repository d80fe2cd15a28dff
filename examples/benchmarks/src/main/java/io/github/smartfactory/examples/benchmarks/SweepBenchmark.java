package io.github.smartfactory.examples.benchmarks;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.scenario.Setting;
import io.github.smartfactory.support.scenario.SweepIndex;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * 1,000 settings of limit, share and pass mark over 1,000,000 firms: answers of the index beside passes over the firms
 * written by hand over primitives, and what it takes to make the index once. The passes are the barest that there are; a
 * run of the library says more and takes longer. Only ADVANCED_1 is offered in the program.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC"})
public class SweepBenchmark {

    private static final int FIRMS = 1_000_000;

    private static final int SETTINGS = 1_000;

    private Firms all;
    private Scenario scenario;
    private SweepIndex index;
    private final List<Setting> settings = new ArrayList<>();
    private final long[] limits = new long[SETTINGS];
    private final int[] percents = new int[SETTINGS];
    private final int[] marks = new int[SETTINGS];

    /** Made by the harness. */
    public SweepBenchmark() {}

    /** Makes firms, settings and the index, and checks that both ways come to the same for every setting. */
    @Setup
    public void setUp() {
        all = new Firms(FIRMS);
        scenario = Scenario.of(OfficialCatalog.catalog().program("2023/build-upgrade"));
        Random random = new Random(620);
        for (int i = 0; i < SETTINGS; i++) {
            limits[i] = random.nextLong(400_000_000L);
            percents[i] = random.nextInt(101);
            marks[i] = 4_000 + random.nextInt(6_000);
            settings.add(new Setting(
                    Optional.empty(),
                    Optional.of(Won.of(limits[i])),
                    Optional.of(Share.ofPercent(percents[i])),
                    Optional.of(new Score(marks[i], 100))));
        }
        index = SweepIndex.of(scenario, all.population);
        long[] passes = passes();
        long[] answers = index();
        for (int i = 0; i < SETTINGS; i++) {
            if (passes[i] != answers[i]) {
                throw new IllegalStateException(
                        settings.get(i) + ": " + answers[i] + " by the index, " + passes[i] + " by a pass");
            }
        }
    }

    /**
     * A pass over all firms for each setting.
     *
     * @return the supports
     */
    @Benchmark
    public long[] passes() {
        long[] supports = new long[SETTINGS];
        for (int i = 0; i < SETTINGS; i++) {
            supports[i] = pass(limits[i], percents[i], marks[i]);
        }
        return supports;
    }

    private long pass(long limit, int percent, int mark) {
        long sum = 0;
        for (int i = 0; i < FIRMS; i++) {
            if (all.points[i] >= mark && all.tiers[i] == 1) {
                sum += Math.min(all.costs[i] * percent / 100, limit);
            }
        }
        return sum;
    }

    /**
     * The answers of the index.
     *
     * @return the supports
     */
    @Benchmark
    public long[] index() {
        return settings.stream()
                .mapToLong(setting -> index.at(setting).support().amount())
                .toArray();
    }

    /**
     * Makes the index.
     *
     * @return the index
     */
    @Benchmark
    public SweepIndex making() {
        return SweepIndex.of(scenario, all.population);
    }
}
