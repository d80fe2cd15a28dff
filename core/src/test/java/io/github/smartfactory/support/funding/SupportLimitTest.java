package io.github.smartfactory.support.funding;

import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_1;
import static io.github.smartfactory.support.vocabulary.Trait.REGIONAL_JOBS;
import static io.github.smartfactory.support.vocabulary.Trait.SMALL_ENTERPRISE;
import static io.github.smartfactory.support.vocabulary.Trait.U_TURN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.reference.Replay;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportLimitTest {

    private static final Grounds PRINTED = Grounds.of("D21-010");

    /** Base, U-turn (base + 50%), regional jobs (base + 0.5 eok), both (base + 50% + 0.5 eok), in eok. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2021/build-upgrade,           basic,     0.7,  1.05, 1.2,  1.55",
        "2021/build-upgrade,           advanced1, 2,    3,    2.5,  3.5",
        "2021/build-upgrade,           advanced2, 4,    6,    4.5,  6.5",
        "2021/digital-cluster-general, basic,     0.7,  1.05, 1.2,  1.55",
        "2021/digital-cluster-general, advanced1, 2,    3,    2.5,  3.5",
        "2021/digital-cluster-general, advanced2, 4,    6,    4.5,  6.5",
        "2021/win-win,                 basic,     0.42, 0.63, 0.92, 1.13",
        "2021/win-win,                 advanced1, 1.2,  1.8,  1.7,  2.3",
        "2021/win-win,                 advanced2, 0.7,  1.05, 1.2,  1.55",
        "2021/sector-specialised,      basic,     0.7,  1.05, 1.2,  1.55",
        "2021/sector-specialised,      advanced1, 2,    3,    2.5,  3.5",
        "2021/sector-specialised,      advanced2, 4,    6,    4.5,  6.5",
    })
    @Verifies({"D21-010", "D21-013", "D21-014", "D21-015", "D21-041", "D21-042"})
    void theLimitsOf2021RiseWithTraits(
            String id, String tier, String plain, String uTurn, String regional, String both) {
        Program program = OfficialCatalog.catalog().program(id);
        var type = program.type(tier);
        assertThat(limit(program.resolve(type))).isEqualTo(Won.ofEok(plain));
        assertThat(limit(program.resolve(type, SMALL_ENTERPRISE))).isEqualTo(Won.ofEok(plain));
        assertThat(limit(program.resolve(type, U_TURN))).isEqualTo(Won.ofEok(uTurn));
        assertThat(limit(program.resolve(type, REGIONAL_JOBS))).isEqualTo(Won.ofEok(regional));
        assertThat(limit(program.resolve(type, U_TURN, REGIONAL_JOBS))).isEqualTo(Won.ofEok(both));
        assertThat(limit(program.resolve(type, REGIONAL_JOBS, U_TURN))).isEqualTo(Won.ofEok(both));
    }

    @Test
    void bothAdjustmentsTogetherRestOnTheOrderThatTheLibraryChose() {
        Program program = OfficialCatalog.catalog().program("2021/build-upgrade");
        ResolvedLimit both =
                program.resolve(ADVANCED_1, REGIONAL_JOBS, U_TURN).limit().orElseThrow();
        assertThat(both.base()).isEqualTo(Won.ofEok(2));
        assertThat(both.additions()).extracting(ResolvedLimit.Addition::trait).containsExactly(U_TURN, REGIONAL_JOBS);
        assertThat(both.additions())
                .extracting(ResolvedLimit.Addition::amount)
                .containsExactly(Won.ofEok(1), Won.ofEok("0.5"));
        assertThat(both.orderGrounds()).isEqualTo(Grounds.NONE.with(Interpretation.I2));
        assertThat(both.grounds().interpretations())
                .contains(Interpretation.I2, Interpretation.I15, Interpretation.I16);
        assertThat(both.grounds().clauses())
                .contains(ClauseId.of("D21-010"), ClauseId.of("D21-041"), ClauseId.of("D21-042"));
        ResolvedLimit one = program.resolve(ADVANCED_1, U_TURN).limit().orElseThrow();
        assertThat(one.grounds().interpretations()).doesNotContain(Interpretation.I2);
        assertThat(one.grounds().clauses()).doesNotContain(ClauseId.of("D21-041"));
    }

    /** I2: whatever the limit becomes, the share of the total cost still caps the support. */
    @ParameterizedTest(name = "a cost of {0} eok")
    @CsvSource({"4, 2", "6, 3", "6.99, 3.495", "7, 3.5", "8, 3.5"})
    @Verifies({"D21-041", "D21-042", "D21-123"})
    void halfOfTheCostCapsTheRaisedLimitOfACluster(String cost, String support) {
        ResolvedTerms terms = OfficialCatalog.catalog()
                .program("2021/digital-cluster-general")
                .resolve(ADVANCED_1, U_TURN, REGIONAL_JOBS);
        assertThat(terms.plan(Won.ofEok(cost)).support()).isEqualTo(Won.ofEok(support));
    }

    @Test
    @Verifies("D21-017")
    void aUTurnCompanyGetsFiveEokForRobotsInPlaceOfThree() {
        Program robot = OfficialCatalog.catalog().program("2021/robot");
        assertThat(limit(robot.resolve(Variant.ONLY))).isEqualTo(Won.ofEok(3));
        assertThat(limit(robot.resolve(Variant.ONLY, REGIONAL_JOBS))).isEqualTo(Won.ofEok(3));
        ResolvedLimit uTurn = robot.resolve(Variant.ONLY, U_TURN).limit().orElseThrow();
        assertThat(uTurn.amount()).isEqualTo(Won.ofEok(5));
        assertThat(uTurn.base()).isEqualTo(Won.ofEok(5));
        assertThat(uTurn.additions()).isEmpty();
        assertThat(robot.resolve(Variant.ONLY, U_TURN).plan(Won.ofEok(10)).support())
                .isEqualTo(Won.ofEok(5));
    }

    @Test
    @Verifies({"D23-035", "D23-085"})
    void theRobotLimitOf2023IsTheSameForAll() {
        Program robot = OfficialCatalog.catalog().program("2023/robot");
        assertThat(limit(robot.resolve(Variant.ONLY, U_TURN))).isEqualTo(Won.ofEok(3));
        assertThat(robot.resolve(Variant.ONLY, U_TURN).plan(Won.ofEok(5)).support())
                .isEqualTo(Won.ofEok("2.5"));
        assertThat(robot.resolve(Variant.ONLY, U_TURN).plan(Won.ofEok(6)).support())
                .isEqualTo(Won.ofEok(3));
        assertThat(robot.resolve(Variant.ONLY, U_TURN).plan(Won.ofEok(7)).support())
                .isEqualTo(Won.ofEok(3));
    }

    @Test
    void aReplacementComesFirstThenRaisesOfItThenAdditions() {
        SupportLimit limit = SupportLimit.of(Won.of(1_000), PRINTED)
                .adjusted(new LimitAdjustment.Add(U_TURN, Won.of(7), Grounds.of("D21-041")))
                .adjusted(new LimitAdjustment.Raise(U_TURN, Share.ofPercent(50), Grounds.of("D21-042")))
                .adjusted(new LimitAdjustment.Replace(U_TURN, Won.of(2_001), Grounds.of("D21-017")))
                .adjusted(new LimitAdjustment.Raise(U_TURN, Share.ofPercent(10), Grounds.of("D21-042")));
        ResolvedLimit resolved = limit.resolve(List.of(U_TURN));
        // 2,001 + 1,000 (half, rounded down) + 200 (a tenth of 2,001, not of what stands after the half) + 7
        assertThat(resolved.amount()).isEqualTo(Won.of(3_208));
        assertThat(resolved.base()).isEqualTo(Won.of(2_001));
        assertThat(resolved.baseGrounds()).isEqualTo(Grounds.of("D21-017"));
        assertThat(resolved.additions())
                .extracting(ResolvedLimit.Addition::amount)
                .containsExactly(Won.of(1_000), Won.of(200), Won.of(7));
    }

    @Test
    void aReplacementMayBeLower() {
        SupportLimit limit = SupportLimit.of(Won.of(1_000), PRINTED)
                .adjusted(new LimitAdjustment.Replace(U_TURN, Won.of(10), Grounds.of("D21-017")));
        assertThat(limit.resolve(List.of(U_TURN)).amount()).isEqualTo(Won.of(10));
        assertThat(limit.resolve(List.of()).amount()).isEqualTo(Won.of(1_000));
    }

    /** Even if the largest says what is printed anyway. */
    @ParameterizedTest(name = "{0} and {1} in place of 1,000")
    @CsvSource({"1000, 10", "10, 1000", "2000, 10", "10, 2000", "1000, 2000", "20, 10", "10, 20"})
    void theLargestOfSeveralReplacementsCounts(long first, long second) {
        SupportLimit limit = SupportLimit.of(Won.of(1_000), PRINTED)
                .adjusted(new LimitAdjustment.Replace(U_TURN, Won.of(first), Grounds.of("D21-017")))
                .adjusted(new LimitAdjustment.Replace(REGIONAL_JOBS, Won.of(second), Grounds.of("D21-041")));
        ResolvedLimit resolved = limit.resolve(List.of(U_TURN, REGIONAL_JOBS));
        assertThat(resolved.amount()).isEqualTo(Won.of(Math.max(first, second)));
        assertThat(resolved.baseGrounds()).isEqualTo(Grounds.of(first > second ? "D21-017" : "D21-041"));
    }

    @Test
    void aTraitThatNothingNamesIsPassedOver() {
        SupportLimit limit =
                SupportLimit.of(Won.of(1_000), PRINTED).adjusted(new LimitAdjustment.Add(U_TURN, Won.of(7), PRINTED));
        assertThat(limit.resolve(List.of(SMALL_ENTERPRISE)))
                .isEqualTo(new ResolvedLimit(Won.of(1_000), List.of(), Won.of(1_000), PRINTED, Grounds.NONE));
    }

    @Test
    void termsWithoutALimitAreBoundByTheShareAlone() {
        FundingTerms terms = FundingTerms.of(
                        SupportLimit.of(Won.of(5), PRINTED), CostShare.governmentAtMost(Share.ofPercent(50), PRINTED))
                .withLimit(Optional.empty());
        FundingPlan plan = terms.resolve(FundingDomain.PROGRAM, FundingDomain.NAME, ADVANCED_1, List.of())
                .plan(Won.ofEok(100));
        assertThat(plan.support()).isEqualTo(Won.ofEok(50));
        assertThat(plan.binding()).containsExactly(Constraint.SHARE_OF_COST);
        Replay replay = Replay.of(plan.explain()).reads();
        assertThat(replay.figures("funding.limit")).isEmpty();
    }

    @Test
    void aLimitBeyondALongIsAnError() {
        SupportLimit limit = SupportLimit.of(Won.of(Long.MAX_VALUE), PRINTED)
                .adjusted(new LimitAdjustment.Add(U_TURN, Won.of(1), PRINTED));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> limit.resolve(List.of(U_TURN)))
                .withMessageEndingWith(" is beyond what a long can hold");
    }

    @Test
    void refusesAmountsBelowNothing() {
        Won minus = Won.of(-1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SupportLimit.of(minus, PRINTED))
                .withMessage("support limit must not be negative: KRW -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitAdjustment.Replace(U_TURN, minus, PRINTED))
                .withMessage("support limit must not be negative: KRW -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitAdjustment.Add(U_TURN, minus, PRINTED))
                .withMessage("addition to the support limit must not be negative: KRW -1");
    }

    private static Won limit(ResolvedTerms terms) {
        return terms.limit().orElseThrow().amount();
    }
}
