package io.github.smartfactory.support.funding;

import static io.github.smartfactory.support.vocabulary.Payer.ADOPTER;
import static io.github.smartfactory.support.vocabulary.Payer.GOVERNMENT;
import static io.github.smartfactory.support.vocabulary.Payer.LARGE_ENTERPRISE;
import static io.github.smartfactory.support.vocabulary.Payer.LOCAL_GOVERNMENT;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CostShareTest {

    private static final Program WIN_WIN = OfficialCatalog.catalog().program("2023/win-win");
    private static final ResolvedTerms AI =
            OfficialCatalog.catalog().program("2023/ai-consulting").resolve(Variant.ONLY);

    // ---- Win-win 2023: government 30%, large enterprise 30%, adopter 40% ----

    /** Above the limit the government stays, the large enterprise keeps its 30%, and the adopter bears the rest (I7). */
    @ParameterizedTest(name = "{0}: a total of {1}")
    @CsvSource({
        "basic,     50000000,  15000000,  15000000,  20000000",
        "basic,     99999999,  29999999,  29999999,  40000001",
        "basic,     100000000, 30000000,  30000000,  40000000",
        "basic,     100000001, 30000000,  30000000,  40000001",
        "basic,     200000000, 30000000,  60000000,  110000000",
        "advanced1, 300000000, 90000000,  90000000,  120000000",
        "advanced1, 399999999, 119999999, 119999999, 160000001",
        "advanced1, 400000000, 120000000, 120000000, 160000000",
        "advanced1, 400000004, 120000000, 120000001, 160000003",
        "advanced1, 500000000, 120000000, 150000000, 230000000",
        "advanced1, 1,         0,         0,         1",
        "advanced1, 3,         0,         0,         3",
        "advanced1, 4,         1,         1,         2",
        "advanced1, 0,         0,         0,         0",
    })
    @Verifies({"D23-027", "D23-028", "D23-081"})
    void winWinIsSplitThirtyThirtyForty(String tier, long total, long government, long large, long adopter) {
        FundingPlan plan = WIN_WIN.resolve(WIN_WIN.type(tier)).plan(Won.of(total));
        assertThat(plan.parts())
                .isEqualTo(Map.of(
                        GOVERNMENT, Won.of(government), LARGE_ENTERPRISE, Won.of(large), ADOPTER, Won.of(adopter)));
    }

    @Test
    void theWinWinLimitBindsAtFourEok() {
        ResolvedTerms terms = WIN_WIN.resolve(ADVANCED_1);
        assertThat(terms.supportFunction().costAtCeiling()).contains(Won.ofEok(4));
        assertThat(terms.plan(Won.ofEok(3)).binding()).containsExactly(Constraint.SHARE_OF_COST);
        assertThat(terms.plan(Won.ofEok(4)).binding()).containsExactly(Constraint.SHARE_OF_COST, Constraint.LIMIT);
        assertThat(terms.plan(Won.ofEok(5)).binding()).containsExactly(Constraint.LIMIT);
    }

    @Test
    void theRestAboveTheLimitRestsOnAnInterpretation() {
        ResolvedTerms terms = WIN_WIN.resolve(ADVANCED_1);
        assertThat(terms.plan(Won.ofEok(5)).grounds().interpretations()).contains(Interpretation.I7);
        assertThat(terms.plan(Won.ofEok(4)).grounds().interpretations()).doesNotContain(Interpretation.I7);
        assertThat(terms.plan(Won.ofEok(3)).grounds().interpretations()).doesNotContain(Interpretation.I7);
    }

    @Test
    void anOddWonIsNamedAsRounding() {
        ResolvedTerms terms = WIN_WIN.resolve(ADVANCED_1);
        assertThat(terms.plan(Won.of(100_000_001)).grounds().interpretations()).contains(Interpretation.I1);
        assertThat(terms.plan(Won.of(100_000_000)).grounds().interpretations()).doesNotContain(Interpretation.I1);
    }

    @Test
    @Verifies("D23-028")
    void theSharesOfWinWinAreBounded() {
        ResolvedTerms terms = WIN_WIN.resolve(ADVANCED_1);
        FundingRequest request = FundingRequest.of(Won.ofEok(1));
        assertThat(terms.plan(request.withShares(Map.of(GOVERNMENT, Share.ofPercent(20))))
                        .parts())
                .isEqualTo(Map.of(
                        GOVERNMENT, Won.ofEok("0.2"), LARGE_ENTERPRISE, Won.ofEok("0.3"), ADOPTER, Won.ofEok("0.5")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms.plan(request.withShares(Map.of(GOVERNMENT, Share.ofPercent(31)))))
                .withMessage("share of the government must be from 0% to 30%: 31%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms.plan(request.withShares(Map.of(LARGE_ENTERPRISE, Share.ofPercent(29)))))
                .withMessage("share of the large-enterprise must be from 30% to 30%: 29%");
    }

    // ---- AI consulting 2023: 80-90%, at most 70 million won ----

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({
        "50000000, 80%,   40000000",
        "50000000, 85%,   42500000",
        "50000000, 90%,   45000000",
        "87500000, 80%,   70000000",
        "87500000, 90%,   70000000",
        "77777777, 90%,   69999999",
        "77777778, 90%,   70000000",
        "77777778, 80%,   62222222",
        "10000001, 87.5%, 8750000",
    })
    @Verifies({"D23-051", "D23-087"})
    void aShareIsChosenInsideTheRange(long total, String share, long support) {
        FundingRequest request = FundingRequest.of(Won.of(total)).withShares(Map.of(GOVERNMENT, Share.parse(share)));
        FundingPlan plan = AI.plan(request);
        assertThat(plan.support()).isEqualTo(Won.of(support));
        assertThat(plan.burden()).isEqualTo(Won.of(total - support));
        assertThat(plan.grounds().interpretations()).doesNotContain(Interpretation.I10);
        assertThat(AI.supportFunction(request.shares()).supportAt(Won.of(total)))
                .isEqualTo(Won.of(support));
    }

    @Test
    @Verifies("D23-087")
    void theUpperEndAppliesIfNothingIsChosen() {
        FundingPlan plan = AI.plan(Won.ofMan(5_000));
        assertThat(plan.support()).isEqualTo(Won.ofMan(4_500));
        assertThat(plan.grounds().interpretations()).contains(Interpretation.I10);
        assertThat(AI.supportFunction().costAtCeiling()).contains(Won.of(77_777_778));
    }

    @ParameterizedTest
    @ValueSource(strings = {"79%", "79.9999999%", "90.0000001%", "91%", "0%", "100%"})
    @Verifies("D23-087")
    void refusesAShareOutsideTheRange(String share) {
        FundingRequest request = FundingRequest.of(Won.ofEok(1)).withShares(Map.of(GOVERNMENT, Share.parse(share)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AI.plan(request))
                .withMessage("share of the government must be from 80% to 90%: " + share);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AI.supportFunction(request.shares()))
                .withMessage("share of the government must be from 80% to 90%: " + share);
    }

    // ---- Splits of every kind ----

    @Test
    void theAdoptersShareIsNotChosen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> half().shares(Map.of(ADOPTER, Share.ofPercent(50))))
                .withMessage("the adopter's share is not chosen, it bears the rest: 50%");
    }

    @Test
    void refusesAShareOfSomebodyWhoHasNoPart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> half().shares(Map.of(LARGE_ENTERPRISE, Share.ofPercent(50))))
                .withMessage("no part of the cost is the large-enterprise's; parts are of [government]");
    }

    @Test
    void refusesSharesThatLeaveTheAdopterTooLittle() {
        CostShare split = CostShare.of(
                atMost(GOVERNMENT, 50),
                PayerPart.atLeast(LARGE_ENTERPRISE, Share.ofPercent(10), Grounds.NONE),
                PayerPart.atLeast(ADOPTER, Share.ofPercent(40), Grounds.NONE));
        assertThat(split.shares(Map.of(GOVERNMENT, Share.ofPercent(20), LARGE_ENTERPRISE, Share.ofPercent(40))))
                .isEqualTo(Map.of(GOVERNMENT, Share.ofPercent(20), LARGE_ENTERPRISE, Share.ofPercent(40)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> split.shares(chosen(50, 11)))
                .withMessage("chosen shares [government 50%, large-enterprise 11%] do not leave the others their parts:"
                        + " [government at least 0%, large-enterprise at least 10%, adopter at least 40%]");
    }

    @Test
    void othersPayTheirLeastUnlessTheyChooseMore() {
        CostShare split = CostShare.of(
                PayerPart.between(LOCAL_GOVERNMENT, Share.ofPercent(5), Share.ofPercent(20), Grounds.NONE),
                atMost(GOVERNMENT, 50));
        assertThat(split.shares(Map.of()))
                .isEqualTo(Map.of(GOVERNMENT, Share.ofPercent(50), LOCAL_GOVERNMENT, Share.ofPercent(5)));
        FundingPlan plan = terms(split)
                .plan(FundingRequest.of(Won.of(1_000))
                        .withShares(Map.of(LOCAL_GOVERNMENT, Share.ofPercent(20)))
                        .withLocalGovernment(Won.of(100)));
        assertThat(plan.parts())
                .isEqualTo(Map.of(GOVERNMENT, Won.of(500), LOCAL_GOVERNMENT, Won.of(300), ADOPTER, Won.of(200)));
    }

    @Test
    void aCeilingBoundsAPayerAndTheAdopterBearsTheRest() {
        CostShare split = CostShare.of(
                atMost(GOVERNMENT, 30),
                PayerPart.exactly(LARGE_ENTERPRISE, Share.ofPercent(30), Grounds.NONE)
                        .upTo(Won.of(100)));
        assertThat(terms(split).plan(Won.of(1_000)).parts())
                .isEqualTo(Map.of(GOVERNMENT, Won.of(300), LARGE_ENTERPRISE, Won.of(100), ADOPTER, Won.of(600)));
        assertThat(terms(split).plan(Won.of(100)).partOf(LARGE_ENTERPRISE)).isEqualTo(Won.of(30));
    }

    @Test
    void everythingIsPaidIfTheShareIsWhole() {
        FundingPlan plan = terms(CostShare.notStated(Grounds.NONE)).plan(Won.of(1_001));
        assertThat(plan.parts()).isEqualTo(Map.of(GOVERNMENT, Won.of(1_001), ADOPTER, Won.ZERO));
        assertThat(plan.grounds().interpretations())
                .contains(Interpretation.I12)
                .doesNotContain(Interpretation.I10, Interpretation.I1);
        assertThat(plan.partOf(LARGE_ENTERPRISE)).isEqualTo(Won.ZERO);
    }

    @Test
    void aSplitSaysWhetherItIsStated() {
        assertThat(CostShare.notStated(Grounds.of("D21-010")).stated()).isFalse();
        assertThat(half().stated()).isTrue();
        assertThat(CostShare.governmentAtMost(Share.ONE, Grounds.of("D23-088")).stated())
                .isTrue();
    }

    @Test
    void aPartIsFoundByItsPayer() {
        assertThat(half().find(GOVERNMENT)).contains(atMost(GOVERNMENT, 50));
        assertThat(half().find(ADOPTER)).isEmpty();
    }

    @Test
    void aPartAdmitsItsEndsAndWhatIsBetween() {
        PayerPart part = PayerPart.between(GOVERNMENT, Share.ofPercent(80), Share.ofPercent(90), Grounds.NONE);
        assertThat(List.of("80%", "85%", "90%")).allMatch(share -> part.admits(Share.parse(share)));
        assertThat(List.of("0%", "79.9999999%", "90.0000001%", "100%"))
                .noneMatch(share -> part.admits(Share.parse(share)));
    }

    @Test
    void aRangeOfTheGovernmentHasBothEndsAndItsGrounds() {
        Grounds grounds = Grounds.of("D23-087");
        assertThat(CostShare.governmentBetween(Share.ofPercent(80), Share.ofPercent(90), grounds))
                .isEqualTo(
                        CostShare.of(PayerPart.between(GOVERNMENT, Share.ofPercent(80), Share.ofPercent(90), grounds)));
    }

    @Test
    void aPartIsOpenOnlyFromNothingToAll() {
        assertThat(PayerPart.between(LARGE_ENTERPRISE, Share.ZERO, Share.ONE, Grounds.NONE)
                        .isOpen())
                .isTrue();
        assertThat(atMost(LARGE_ENTERPRISE, 99).isOpen()).isFalse();
        assertThat(PayerPart.atLeast(LARGE_ENTERPRISE, Share.ofPercent(1), Grounds.NONE)
                        .isOpen())
                .isFalse();
    }

    // ---- What is refused ----

    @Test
    void refusesASplitWithoutPartsOrWithoutTheGovernment() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CostShare(List.of(), true))
                .withMessage("parts must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostShare.of(PayerPart.atLeast(ADOPTER, Share.ZERO, Grounds.NONE)))
                .withMessage("parts of a cost share must have one of the government: [adopter]");
    }

    @Test
    void refusesAPayerThatIsThereTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostShare.of(atMost(GOVERNMENT, 50), atMost(GOVERNMENT, 30)))
                .withMessage("parts of a cost share must not name anything twice: GOVERNMENT");
    }

    @Test
    void refusesPartsBeyondTheWhole() {
        PayerPart third = PayerPart.exactly(GOVERNMENT, Share.parse("1/3"), Grounds.NONE);
        PayerPart rest = PayerPart.atLeast(ADOPTER, Share.parse("2/3"), Grounds.NONE);
        assertThat(CostShare.of(third, rest).parts()).containsExactly(third, rest);
        PayerPart more = PayerPart.atLeast(ADOPTER, Share.parse("0.666666667"), Grounds.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CostShare.of(third, more))
                .withMessage("payers must not bear more than 100% together, but at least [government 1/3, adopter"
                        + " 66.6666667%]");
    }

    @Test
    void refusesAnUpperBoundOfTheAdopter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayerPart.exactly(ADOPTER, Share.ofPercent(49), Grounds.NONE))
                .withMessage("the adopter bears the rest, so that its share has no upper bound: at most 49%");
    }

    /** Where others take more, the government takes what they leave, unless its own share is chosen. */
    @Test
    void theGovernmentPaysTheMostThatIsLeft() {
        CostShare split = CostShare.of(
                PayerPart.between(GOVERNMENT, Share.ofPercent(10), Share.ofPercent(50), Grounds.NONE),
                PayerPart.atLeast(LARGE_ENTERPRISE, Share.ofPercent(10), Grounds.NONE),
                PayerPart.atLeast(ADOPTER, Share.ofPercent(30), Grounds.NONE));
        assertThat(split.shares(Map.of())).isEqualTo(chosen(50, 10));
        assertThat(split.shares(Map.of(LARGE_ENTERPRISE, Share.ofPercent(20)))).isEqualTo(chosen(50, 20));
        assertThat(split.shares(Map.of(LARGE_ENTERPRISE, Share.ofPercent(21)))).isEqualTo(chosen(49, 21));
        assertThat(split.shares(Map.of(LARGE_ENTERPRISE, Share.ofPercent(60)))).isEqualTo(chosen(10, 60));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> split.shares(Map.of(LARGE_ENTERPRISE, Share.ofPercent(61))))
                .withMessage("chosen shares [large-enterprise 61%] do not leave the others their parts: [government at"
                        + " least 10%, large-enterprise at least 10%, adopter at least 30%]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> split.shares(chosen(50, 21)))
                .withMessage("chosen shares [government 50%, large-enterprise 21%] do not leave the others their parts:"
                        + " [government at least 10%, large-enterprise at least 10%, adopter at least 30%]");
    }

    /** 1 - 1/3 - 333333312/999999937 is a little more than 1/3, and no share: its denominator is too large. */
    @Test
    void aShareThatJustFitsIsTakenWhole() {
        PayerPart adopter = PayerPart.atLeast(ADOPTER, Share.parse("1/3"), Grounds.NONE);
        PayerPart large = PayerPart.atLeast(LARGE_ENTERPRISE, new Share(333_333_312, 999_999_937), Grounds.NONE);
        Share third = Share.parse("1/3");
        for (PayerPart government : List.of(
                PayerPart.atMost(GOVERNMENT, third, Grounds.NONE),
                PayerPart.exactly(GOVERNMENT, third, Grounds.NONE))) {
            assertThat(CostShare.of(government, large, adopter).shares(Map.of()))
                    .containsEntry(GOVERNMENT, third);
        }
    }

    @Test
    void refusesAPartWhoseLeastIsAboveItsMost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayerPart.between(GOVERNMENT, Share.ofPercent(51), Share.ofPercent(50), Grounds.NONE))
                .withMessage("share of the government must not be at least 51% and at most 50%");
    }

    @Test
    void refusesACeilingBelowNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atMost(LARGE_ENTERPRISE, 30).upTo(Won.of(-1)))
                .withMessage("ceiling of the large-enterprise must not be negative: KRW -1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GOVERNMENT", "ADOPTER"})
    void refusesACeilingOfWhoeverHasNone(Payer payer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atMost(payer, 100).upTo(Won.of(1)))
                .withMessage("the " + payer.key()
                        + " has no ceiling of its own: the government's is the support limit, and the"
                        + " adopter bears the rest: KRW 1");
    }

    private static Map<Payer, Share> chosen(int government, int largeEnterprise) {
        Map<Payer, Share> chosen = new EnumMap<>(Payer.class);
        chosen.put(GOVERNMENT, Share.ofPercent(government));
        chosen.put(LARGE_ENTERPRISE, Share.ofPercent(largeEnterprise));
        return chosen;
    }

    private static CostShare half() {
        return CostShare.governmentAtMost(Share.ofPercent(50), Grounds.NONE);
    }

    private static PayerPart atMost(Payer payer, int percent) {
        return PayerPart.atMost(payer, Share.ofPercent(percent), Grounds.NONE);
    }

    private static ResolvedTerms terms(CostShare split) {
        return FundingTerms.of(SupportLimit.of(Won.ofEok(1), Grounds.NONE), split)
                .resolve(FundingDomain.PROGRAM, FundingDomain.NAME, ADVANCED_1, List.of());
    }

    // ---- Shares that only just fit ----

    /** What is left for the government, 5,999,999.3 parts, is no share, and rounded down to a billionth below its least. */
    @Test
    void aChoiceThatLeavesJustEnoughIsTakenAlsoWhereTheRestIsNoShare() {
        long whole = 999_999_937;
        CostShare split = new CostShare(
                List.of(
                        part(GOVERNMENT, new Share(5_999_999, whole), new Share(849_905_946, whole)),
                        part(LARGE_ENTERPRISE, new Share(4_000_000, whole), new Share(19_935_998, whole)),
                        part(ADOPTER, new Share(988_999_938, whole), Share.ONE)),
                false);
        assertThat(split.shares(Map.of(LARGE_ENTERPRISE, new Share(1, 200))))
                .isEqualTo(Map.of(GOVERNMENT, new Share(5_999_999, whole), LARGE_ENTERPRISE, new Share(1, 200)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> split.shares(Map.of(LARGE_ENTERPRISE, new Share(5_000_001, whole))))
                .withMessageStartingWith("chosen shares [large-enterprise 5000001/999999937] do not leave the others");
    }

    private static PayerPart part(Payer payer, Share least, Share most) {
        return new PayerPart(payer, least, most, Optional.empty(), Grounds.NONE);
    }
}
