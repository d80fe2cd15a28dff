package io.github.smartfactory.examples.benchmarks;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.funding.BulkSupport;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The support of many firms under win-win of 2023, 30% up to 1.2 eok: the library's bulk path, its plans and its
 * explanations, each beside the same written by hand. The figures are nanoseconds a firm; their ratios are what counts,
 * of those with the same first word.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SupportBenchmark {

    private static final int FIRMS = 100_000;

    private static final int PLANNED = 1_000;

    private final long[] costs = new long[FIRMS];
    private final long[] supports = new long[FIRMS];
    private ResolvedTerms terms;
    private BulkSupport bulk;
    private LongUnaryOperator operator;

    /** Not final and not constant: what a program reads at run time, so that its compiler cannot know them. */
    private long numerator;

    private long denominator;
    private long limit;

    /** Made by the harness. */
    public SupportBenchmark() {}

    /** Makes the firms and resolves the terms. */
    @Setup
    public void setUp() {
        Random random = new Random(20230109);
        for (int i = 0; i < FIRMS; i++) {
            costs[i] = random.nextLong(1_000_000_000L);
        }
        terms = OfficialCatalog.catalog().program("2023/win-win").resolve(Tier.ADVANCED_1);
        bulk = terms.supportFunction().bulk();
        operator = terms.supportFunction().asLongFunction();
        numerator = Long.parseLong("3");
        denominator = Long.parseLong("10");
        limit = Long.parseLong("120000000");
    }

    // ---- Supports into an array ----

    /**
     * Written by hand, with figures that the compiler knows.
     *
     * @return the supports
     */
    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public long[] arrayByHand() {
        for (int i = 0; i < costs.length; i++) {
            supports[i] = Math.min(costs[i] * 3 / 10, 120_000_000L);
        }
        return supports;
    }

    /**
     * Written by hand, with figures that are read at run time.
     *
     * @return the supports
     */
    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public long[] arrayByHandAtRunTime() {
        long over = numerator;
        long under = denominator;
        long most = limit;
        for (int i = 0; i < costs.length; i++) {
            supports[i] = Math.min(costs[i] * over / under, most);
        }
        return supports;
    }

    /**
     * The library's.
     *
     * @return the supports
     */
    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public long[] arrayInBulk() {
        bulk.supportAtAll(costs, supports);
        return supports;
    }

    // ---- The sum of supports ----

    /**
     * Written by hand, with figures that the compiler knows.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public long sumByHand() {
        long sum = 0;
        for (long cost : costs) {
            sum += Math.min(cost * 3 / 10, 120_000_000L);
        }
        return sum;
    }

    /**
     * Written by hand, with figures that are read at run time.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public long sumByHandAtRunTime() {
        long over = numerator;
        long under = denominator;
        long most = limit;
        long sum = 0;
        for (long cost : costs) {
            sum += Math.min(cost * over / under, most);
        }
        return sum;
    }

    /**
     * The library's, which says so when the sum is beyond what a long can hold.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public long sumInBulk() {
        return bulk.sumAtAll(costs);
    }

    /**
     * The library's function over primitives, called once a firm.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public long sumOfFunction() {
        long sum = 0;
        for (long cost : costs) {
            sum += operator.applyAsLong(cost);
        }
        return sum;
    }

    // ---- Who pays what ----

    /**
     * A record of primitives written by hand.
     *
     * @param blackhole takes the results
     */
    @Benchmark
    @OperationsPerInvocation(PLANNED)
    public void planByHandOfPrimitives(Blackhole blackhole) {
        for (int i = 0; i < PLANNED; i++) {
            blackhole.consume(ByHand.primitives(costs[i], numerator, denominator, limit));
        }
    }

    /**
     * A result object written by hand.
     *
     * @param blackhole takes the results
     */
    @Benchmark
    @OperationsPerInvocation(PLANNED)
    public void planByHand(Blackhole blackhole) {
        for (int i = 0; i < PLANNED; i++) {
            blackhole.consume(ByHand.result(costs[i], numerator, denominator, limit));
        }
    }

    /**
     * The library's plan, which can be explained.
     *
     * @param blackhole takes the results
     */
    @Benchmark
    @OperationsPerInvocation(PLANNED)
    public void planOfTerms(Blackhole blackhole) {
        for (int i = 0; i < PLANNED; i++) {
            blackhole.consume(terms.plan(Won.of(costs[i])));
        }
    }

    // ---- Why ----

    /**
     * The text of an explanation written by hand.
     *
     * @param blackhole takes the results
     */
    @Benchmark
    @OperationsPerInvocation(PLANNED)
    public void textByHand(Blackhole blackhole) {
        for (int i = 0; i < PLANNED; i++) {
            blackhole.consume(ByHand.text(ByHand.result(costs[i], numerator, denominator, limit), limit));
        }
    }

    /**
     * The library's plan with its explanation as text.
     *
     * @param blackhole takes the results
     */
    @Benchmark
    @OperationsPerInvocation(PLANNED)
    public void textOfPlan(Blackhole blackhole) {
        for (int i = 0; i < PLANNED; i++) {
            blackhole.consume(explanation(i).render(Language.ENGLISH));
        }
    }

    /**
     * The library's plan with its explanation, not yet as text.
     *
     * @param blackhole takes the results
     */
    @Benchmark
    @OperationsPerInvocation(PLANNED)
    public void textNotYetOfPlan(Blackhole blackhole) {
        for (int i = 0; i < PLANNED; i++) {
            blackhole.consume(explanation(i));
        }
    }

    private Explanation explanation(int firm) {
        return terms.plan(Won.of(costs[firm])).explain();
    }
}
