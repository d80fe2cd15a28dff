package io.github.smartfactory.examples.benchmarks;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.money.Won;
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

/**
 * The support of many firms under win-win of 2023, 30% up to 1.2 eok: the library's bulk path, its function, its plans
 * and its explanations beside a loop written by hand. The figures are nanoseconds a firm; their ratios are what counts.
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
    private SupportFunction function;
    private LongUnaryOperator operator;

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
        function = terms.supportFunction();
        operator = function.asLongFunction();
    }

    /**
     * What one would write by hand.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public long byHand() {
        long sum = 0;
        for (long cost : costs) {
            sum += Math.min(cost * 3 / 10, 120_000_000L);
        }
        return sum;
    }

    /**
     * The function over primitives.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public long function() {
        long sum = 0;
        for (long cost : costs) {
            sum += operator.applyAsLong(cost);
        }
        return sum;
    }

    /**
     * The bulk path into an array.
     *
     * @return the array
     */
    @Benchmark
    @OperationsPerInvocation(FIRMS)
    public long[] bulk() {
        function.supportAtAll(costs, supports);
        return supports;
    }

    /**
     * Plans with every payer's part.
     *
     * @return the sum of the supports
     */
    @Benchmark
    @OperationsPerInvocation(PLANNED)
    public long plans() {
        long sum = 0;
        for (int i = 0; i < PLANNED; i++) {
            sum += terms.plan(Won.of(costs[i])).support().amount();
        }
        return sum;
    }

    /**
     * Plans that are explained.
     *
     * @return the number of steps
     */
    @Benchmark
    @OperationsPerInvocation(PLANNED)
    public long explainedPlans() {
        long steps = 0;
        for (int i = 0; i < PLANNED; i++) {
            FundingPlan plan = terms.plan(Won.of(costs[i]));
            steps += plan.explain().steps().size();
        }
        return steps;
    }
}
