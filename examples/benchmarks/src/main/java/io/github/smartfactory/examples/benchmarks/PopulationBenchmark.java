package io.github.smartfactory.examples.benchmarks;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.scenario.Run;
import io.github.smartfactory.support.scenario.Scenario;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Win-win of 2023 over ever larger populations, by one thread and by two: what a run of the library comes to beside loops
 * written by hand, which work out the same supports and burdens. {@code byHand} sums them by tier; {@code byHandInObjects}
 * counts and sums them by tier and region as the library does, each firm a small object, with the spread in a sorted array
 * as one would do it for the quantiles.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC", "-XX:+AlwaysPreTouch"})
public class PopulationBenchmark {

    private static final long[] LIMITS = {30_000_000L, 120_000_000L};

    /** How many firms there are. */
    @Param({"10000", "100000", "1000000", "10000000"})
    public int firms;

    private Firms all;
    private Scenario scenario;

    /** Made by the harness. */
    public PopulationBenchmark() {}

    /** Makes the firms, and checks that all ways come to the same. */
    @Setup
    public void setUp() {
        all = new Firms(firms);
        scenario = Scenario.of(OfficialCatalog.catalog().program("2023/win-win"));
        long expected = run().totals().overall().support().sum().amount();
        long byHand = Arrays.stream(byHand(), 0, LIMITS.length).sum();
        if (byHand != expected || byHandInObjects().support() != expected) {
            throw new IllegalStateException("the ways disagree: " + expected + ", " + byHand);
        }
    }

    /**
     * Supports and burdens summed by tier, over primitives.
     *
     * @return the sums
     */
    @Benchmark
    public long[] byHand() {
        long[] sums = new long[2 * LIMITS.length];
        for (int i = 0; i < firms; i++) {
            long cost = all.costs[i];
            int tier = all.tiers[i];
            long share = cost * 3 / 10;
            long support = Math.min(share, LIMITS[tier]);
            sums[tier] += support;
            sums[LIMITS.length + tier] += cost - support - share;
        }
        return sums;
    }

    /** What happened to a firm, as one would keep it. */
    private record Granted(int cell, long cost, long support, long burden) {}

    /** What it all comes to. */
    static final class Summary {

        private static final int CELLS = LIMITS.length * 17;

        private final long[] counts = new long[CELLS];
        private final long[] costs = new long[CELLS];
        private final long[] supports = new long[CELLS];
        private final long[] burdens = new long[CELLS];
        private long median;

        private Summary() {}

        private void add(Granted granted) {
            counts[granted.cell]++;
            costs[granted.cell] += granted.cost;
            supports[granted.cell] += granted.support;
            burdens[granted.cell] += granted.burden;
        }

        long support() {
            return Arrays.stream(supports).sum();
        }

        long median() {
            return median;
        }
    }

    /**
     * Counts and sums by tier and region with the median, a small object for each firm.
     *
     * @return the summary
     */
    @Benchmark
    public Summary byHandInObjects() {
        Summary summary = new Summary();
        long[] spread = new long[firms];
        for (int i = 0; i < firms; i++) {
            Granted granted = grant(i);
            summary.add(granted);
            spread[i] = granted.support;
        }
        Arrays.sort(spread);
        summary.median = spread[(firms - 1) / 2];
        return summary;
    }

    private Granted grant(int i) {
        long cost = all.costs[i];
        long share = cost * 3 / 10;
        long support = Math.min(share, LIMITS[all.tiers[i]]);
        return new Granted(all.tiers[i] * 17 + all.regions[i], cost, support, cost - support - share);
    }

    /**
     * A run of the library by one thread: standing and support of each firm, totals by tier, size, region and industry,
     * and how supports and burdens are spread.
     *
     * @return the run
     */
    @Benchmark
    public Run run() {
        return scenario.run(all.population);
    }

    /**
     * The same by two threads.
     *
     * @return the run
     */
    @Benchmark
    public Run runByTwoThreads() {
        return scenario.run(all.population, 2);
    }
}
