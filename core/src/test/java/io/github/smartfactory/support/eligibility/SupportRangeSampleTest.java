package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.eligibility.SupportRangePropertyTest.Case;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.TestAbortedException;

/** Some of the cases of {@link SupportRangePropertyTest}, the same each time: small ones, so that it takes little time. */
class SupportRangeSampleTest {

    private static final long UNIT = 10_000_000;

    private static void check(Function<Random, Case> made, Consumer<Case> checking) {
        LongStream.range(0, 60)
                .mapToObj(seed -> made.apply(new Random(seed)))
                .filter(given -> given.completions(UNIT).count() < 5_000)
                .forEach(given -> checkOne(given, checking));
    }

    private static void checkOne(Case given, Consumer<Case> checking) {
        try {
            checking.accept(given);
        } catch (TestAbortedException e) {
            // Too much for a finer grid: the next one.
        }
    }

    @Test
    void theEndsAreThoseOfAllCompletionsOfMembersThatAreAlone() {
        check(SupportRangePropertyTest::singleOf, SupportRangePropertyTest::checkEnds);
    }

    @Test
    void theEndsAreThoseOfAllCompletionsOfAClusters() {
        check(SupportRangePropertyTest::clusterOf, SupportRangePropertyTest::checkEnds);
    }

    @Test
    void anUnknownOfAMemberAloneMovesTheSupportIfAndOnlyIfItCan() {
        check(SupportRangePropertyTest::singleOf, SupportRangePropertyTest::checkMovers);
    }

    @Test
    void anUnknownOfAClusterMovesTheSupportIfAndOnlyIfItCan() {
        check(SupportRangePropertyTest::clusterOf, SupportRangePropertyTest::checkMovers);
    }

    /**
     * One in ten thousand: where a fact matters only if the others are what leaves most room above the limits (33228,
     * 92510), the share (23210, 61947) or the own factories (22395), or both above the limits (14539), or for one cost
     * of the shared system (14691).
     */
    @ParameterizedTest
    @CsvSource({
        "14691, 'B: cost, C: type, shared-cost'",
        "33228, 'A: type, B: cost, C: size, C: trait u-turn'",
        "92510, 'A: cost, B: size, C: size'",
        "23210, 'A: cost, A: trait u-turn, A: type, B: cost, shared-cost'",
        "61947, 'A: type, B: cost, C: cost, C: type, shared-cost'",
        "22395, 'A: size, B: type, shared-cost'",
        "14539, 'A: trait u-turn, B: trait u-turn'",
    })
    void anUnknownOfAClusterMovesTheSupportInOneCaseOfTheOthersAlone(long seed, String movers) {
        Case given = SupportRangePropertyTest.clusterOf(new Random(seed));
        assertThat(given.range().movedBy().stream().map(Unknown::toString).sorted())
                .containsExactly(movers.split(", "));
        checkOne(given, SupportRangePropertyTest::checkMovers);
    }
}
