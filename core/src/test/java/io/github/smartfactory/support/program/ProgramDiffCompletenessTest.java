package io.github.smartfactory.support.program;

import static io.github.smartfactory.support.money.Won.ofEok;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.OwnStaffCap;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Statement;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Programs that state different things differ. */
class ProgramDiffCompletenessTest {

    private static final Catalog OFFICIAL = OfficialCatalog.catalog();

    private static final Program WIN_WIN = OFFICIAL.program("2023/win-win");
    private static final Program CLUSTER = OFFICIAL.program("2021/digital-cluster-general");
    private static final Program LEAD = OFFICIAL.program("2022/digital-cluster-lead");
    private static final Program ROBOT = OFFICIAL.program("2023/robot");

    @Test
    void aPartOfABudgetIsAFact() {
        Budget other = Budget.of(ofEok(216), "D23-025").settingAside(Tier.BASIC, ofEok(100), "D23-026");
        assertDiffer(WIN_WIN, WIN_WIN.withBudget(other));
    }

    @Test
    void aBudgetOfUpToAnAmountDiffersFromThatAmount() {
        assertDiffer(ROBOT, ROBOT.withBudget(Budget.upTo(ofEok(181), "D23-034")));
    }

    @Test
    void aTargetOfAboutANumberDiffersFromThatNumber() {
        assertDiffer(ROBOT, ROBOT.withTargets(TargetCount.of(60, TargetCount.Unit.COMPANIES, "D23-034")));
    }

    @Test
    void aLevelOrAboveDiffersFromThatLevel() {
        Offer offer = CLUSTER.offer(Tier.ADVANCED_2);
        TargetLevel target = offer.target().orElseThrow();
        assertThat(target.orAbove()).isTrue();
        Offer other = offer.withTarget(new TargetLevel(target.level(), false, target.grounds()));
        assertDiffer(CLUSTER, CLUSTER.withOffers(CLUSTER.offer(Tier.BASIC), CLUSTER.offer(Tier.ADVANCED_1), other));
    }

    @Test
    void aShareThatIsNotStatedIsNoFact() {
        assertThat(OFFICIAL.program("2021/level-check")
                        .offers()
                        .get(0)
                        .terms()
                        .orElseThrow()
                        .split()
                        .stated())
                .isFalse();
        assertThat(diff("2021/level-check", "2023/level-check").at("offer.only.share.government"))
                .as("no share is stated in 2021, the whole fee in 2023")
                .hasValueSatisfying(change -> {
                    assertThat(change.before()).isEmpty();
                    assertThat(change.after()).isPresent();
                });
        assertThat(diff("2021/win-win", "2023/win-win").at("offer.basic.share.large-enterprise"))
                .as("no share of the large enterprise is stated in 2021, 30 percent in 2023")
                .hasValueSatisfying(change -> assertThat(change.before()).isEmpty());
        assertThat(diff("2021/robot", "2023/robot").at("offer.only.share.government"))
                .hasValueSatisfying(change -> assertThat(change.before()).isEmpty());
    }

    @Test
    void theAgeAndTheYearsOfADocumentAreFacts() {
        List<RequiredDocument> documents = CLUSTER.documents();
        assertDiffer(
                CLUSTER,
                CLUSTER.withDocuments(documents.stream()
                        .map(each -> each.maxAgeMonths().isPresent() ? each.withMaxAgeMonths(6) : each)
                        .toList()));
        assertDiffer(
                CLUSTER,
                CLUSTER.withDocuments(documents.stream()
                        .map(each -> each.years().isEmpty() ? each : each.withYears(2020, 2021))
                        .toList()));
    }

    @Test
    void theRoundingIsAFact() {
        Offer offer = ROBOT.offers().get(0);
        FundingTerms terms = offer.terms().orElseThrow().withRounding(Rounding.down(Won.of(10_000)));
        assertDiffer(ROBOT, ROBOT.withOffers(offer.withTerms(terms)));
    }

    @Test
    void theYearsAndTheShareOfAGrantAreFacts() {
        ClusterScheme scheme = LEAD.cluster().orElseThrow();
        SharedSystemGrant first = scheme.grants().get(0);
        SharedSystemGrant second = scheme.grants().get(1);
        SharedSystemGrant halved = new SharedSystemGrant(
                second.key(),
                second.name(),
                second.firstYear(),
                second.lastYear(),
                second.limit(),
                CostShare.governmentAtMost(Share.ofPercent(50), Grounds.NONE));
        SharedSystemGrant shorter = new SharedSystemGrant(
                second.key(), second.name(), second.firstYear(), second.firstYear(), second.limit(), second.split());
        assertDiffer(LEAD, LEAD.withCluster(scheme.granting(first, halved)));
        assertDiffer(LEAD, LEAD.withCluster(scheme.granting(first, shorter)));
    }

    @Test
    void costRulesPurposesAndContentAreFacts() {
        Statement rule = Statement.of("규칙", "rule", "D21-040");
        assertDiffer(ROBOT, ROBOT.withCostRules(rule));
        assertDiffer(ROBOT, ROBOT.withPurposes(rule));
        Offer offer = ROBOT.offers().get(0);
        assertDiffer(ROBOT, ROBOT.withOffers(offer.withContent(rule)));
    }

    @Test
    void aTypeThatIsThereInBothEditionsIsComparedWithItselfAlone() {
        Grounds grounds = Grounds.of("D21-010");
        FundingTerms small = FundingTerms.of(
                        SupportLimit.of(ofEok(1), grounds), CostShare.governmentAtMost(Share.ofPercent(50), grounds))
                .withOwnStaffCap(new OwnStaffCap(Share.ofPercent(20), ofEok("0.1"), grounds));
        FundingTerms large = FundingTerms.of(
                SupportLimit.of(ofEok(2), grounds), CostShare.governmentAtMost(Share.ofPercent(50), grounds));
        Program two = ROBOT.withOffers(Offer.of(Tier.BASIC, small, grounds), Offer.of(Tier.ADVANCED_1, large, grounds));
        Program one = ROBOT.withOffers(Offer.builder()
                .type(Tier.ADVANCED_1)
                .terms(large)
                .succeeds(Cited.of(Tier.BASIC, "D21-030"))
                .grounds(grounds)
                .build());
        ProgramDiff diff = ProgramDiff.between(two, one);
        assertThat(diff.at("offer.advanced1.own-staff-cap"))
                .as("ADVANCED_1 had no cap before; BASIC, which goes up in it, had one")
                .isEmpty();
        assertThat(diff.at("offer.basic"))
                .hasValueSatisfying(
                        change -> assertThat(change.before().map(Fact::value)).contains(Figure.of(Tier.BASIC.label())));
    }

    @Test
    void aChangeIsSeenInEitherLanguage() {
        Name was = Name.of("스마트공장 사후관리", "smart factory after-care");
        assertThat(OFFICIAL.program("2021/after-care").name().value()).isEqualTo(was);
        for (Language language : Language.values()) {
            for (Program one : OFFICIAL.programs()) {
                for (Program other : OFFICIAL.editionsOf(one.id().key())) {
                    for (Change change : ProgramDiff.between(one, other).changes()) {
                        assertThat(change.before().map(fact -> fact.value().render(language)))
                                .as("%s from %s to %s", change.path(), one.id(), other.id())
                                .isNotEqualTo(
                                        change.after().map(fact -> fact.value().render(language)));
                    }
                }
            }
        }
    }

    private static void assertDiffer(Program one, Program other) {
        assertThat(other).isNotEqualTo(one);
        assertThat(ProgramDiff.between(one, other).changes()).isNotEmpty();
    }

    private static ProgramDiff diff(String from, String to) {
        return OFFICIAL.diff(ProgramId.parse(from), ProgramId.parse(to));
    }
}
