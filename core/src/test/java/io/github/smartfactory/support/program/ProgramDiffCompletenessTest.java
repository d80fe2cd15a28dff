package io.github.smartfactory.support.program;

import static io.github.smartfactory.support.money.Won.ofEok;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Requirement;
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
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.selection.Leftover;
import io.github.smartfactory.support.selection.ReservedSeats;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Statement;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    // ---- How it evaluates and selects ----

    private static final Gate SELECTION = CLUSTER.gates().get(0);
    private static final BonusScheme BONUS = CLUSTER.bonus().orElseThrow();

    private static Program withGate(Gate changed) {
        return CLUSTER.withGates(changed, CLUSTER.gates().get(1));
    }

    @Test
    void thePassMarkIsAFact() {
        assertOne(
                CLUSTER,
                withGate(SELECTION.withPassMark(Cited.of(Score.parse("72.5"), "D21-132"))),
                "gate.selection.pass-mark",
                "통과 기준(선정평가): 70점 → 72.5점 [D21-132]",
                "Pass mark (selection evaluation): 70 points → 72.5 points [D21-132]");
        assertOne(
                CLUSTER,
                withGate(SELECTION.withPassMark(Optional.empty())),
                "gate.selection.pass-mark",
                "통과 기준(선정평가): 70점 → 이후 자료에 명시 없음 [D21-132]",
                "Pass mark (selection evaluation): 70 points → not stated in the later edition [D21-132]");
    }

    @Test
    void theAggregationIsAFact() {
        assertOne(
                CLUSTER,
                withGate(SELECTION.withAggregation(Cited.of(new Aggregation(2, 1)))),
                "gate.selection.aggregation",
                "평가위원 점수(선정평가): 산술평균 → 최고점 2개와 최저점 1개를 뺀 산술평균 [D21-132, I32]",
                "Score of the committee (selection evaluation): arithmetic mean"
                        + " → arithmetic mean (highest dropped: 2, lowest dropped: 1) [D21-132, I32]");
        assertOne(
                CLUSTER,
                withGate(SELECTION.withAggregation(Cited.of(new Aggregation(0, 1)))),
                "gate.selection.aggregation");
        assertOne(
                CLUSTER,
                withGate(SELECTION.withAggregation(Cited.of(new Aggregation(1, 0)))),
                "gate.selection.aggregation");
    }

    @Test
    void weightRolesAndMaximumOfTheJobScoreAreFacts() {
        JobScoring jobs = SELECTION.jobs().orElseThrow();
        assertOne(
                CLUSTER,
                withGate(SELECTION.withJobs(
                        new JobScoring(Share.ofPercent(25), jobs.roles(), jobs.maximum(), jobs.grounds()))),
                "gate.selection.jobs",
                "일자리평가(선정평가): 20% 반영(대표기업, 참여기업, 도입기업, 100점 만점)"
                        + " → 25% 반영(대표기업, 참여기업, 도입기업, 100점 만점) [D21-134, I33]",
                "Job score (selection evaluation): weight 20% (lead company, participant, adopter, out of 100)"
                        + " → weight 25% (lead company, participant, adopter, out of 100) [D21-134, I33]");
        assertOne(
                CLUSTER,
                withGate(SELECTION.withJobs(
                        new JobScoring(jobs.weight(), Set.of(Role.ADOPTER), jobs.maximum(), jobs.grounds()))),
                "gate.selection.jobs");
        assertOne(
                CLUSTER,
                withGate(SELECTION.withJobs(new JobScoring(jobs.weight(), jobs.roles(), 20, jobs.grounds()))),
                "gate.selection.jobs");
        assertOne(CLUSTER, withGate(SELECTION.withJobs(Optional.empty())), "gate.selection.jobs");
    }

    @Test
    void committeeBonusAndNameOfAGateAreFacts() {
        assertOne(
                CLUSTER,
                withGate(SELECTION.withCommittee(Cited.of(9, "D21-132"))),
                "gate.selection.committee",
                "평가위원 수(선정평가): 7명 내외 → 9명 내외 [D21-132]",
                "Evaluators (selection evaluation): about 7 → about 9 [D21-132]");
        assertOne(
                CLUSTER,
                withGate(SELECTION.withAddsBonus(false)),
                "gate.selection.bonus",
                "가점(선정평가): 합산 → 이후 자료에 명시 없음 [D21-131]",
                "Bonus points (selection evaluation): added → not stated in the later edition [D21-131]");
        assertThat(ProgramDiff.between(CLUSTER, withGate(SELECTION.withName(Name.of("서면평가", "paper evaluation"))))
                        .at("gate.selection"))
                .hasValueSatisfying(change -> {
                    assertThat(change.render(Language.KOREAN)).isEqualTo("평가 단계: 선정평가 → 서면평가 [D21-131]");
                    assertThat(change.render(Language.ENGLISH))
                            .isEqualTo("Evaluation: selection evaluation → paper evaluation [D21-131]");
                });
    }

    @Test
    void aGateThatIsNewIsToldWithAllItsFigures() {
        ProgramDiff diff = ProgramDiff.between(CLUSTER.withGates(SELECTION), CLUSTER);
        assertThat(diff.changes())
                .allMatch(change -> change.before().isEmpty())
                .extracting(Change::path)
                .startsWith("gate.feasibility", "gate.feasibility.sheet", "gate.feasibility.criterion.revision")
                .endsWith("gate.feasibility.aggregation", "gate.feasibility.pass-mark")
                .hasSize(4 + 9);
    }

    @Test
    void whatTheSheetSaysIsAFact() {
        ScoreSheet sheet = SELECTION.sheet();
        assertOne(
                CLUSTER,
                withGate(SELECTION.withSheet(sheet.withStep(Score.of(1)))),
                "gate.selection.sheet",
                "평가표(선정평가): 클러스터 선정평가, 100점 만점, 0.1점 단위 → 클러스터 선정평가, 100점 만점, 1점 단위 [D21-136, I36]",
                "Score sheet (selection evaluation): selection sheet of clusters, out of 100, in steps of 0.1 points"
                        + " → selection sheet of clusters, out of 100, in steps of 1 point [D21-136, I36]");
        assertOne(
                CLUSTER,
                withGate(SELECTION.withSheet(sheet.withName(Name.of("새 평가표", "new sheet")))),
                "gate.selection.sheet");
    }

    @Test
    void everyCriterionIsAFact() {
        ScoreSheet sheet = SELECTION.sheet();
        ScoreSheet.Section first = sheet.sections().get(0);
        List<Criterion> criteria = new ArrayList<>(first.criteria());
        criteria.set(0, new Criterion("need", first.criteria().get(0).name(), 15));
        criteria.set(1, new Criterion("goals", first.criteria().get(1).name(), 5));
        ScoreSheet.Section shifted = new ScoreSheet.Section(first.name(), first.points(), criteria);
        ProgramDiff diff = ProgramDiff.between(
                CLUSTER,
                withGate(SELECTION.withSheet(
                        sheet.withSections(shifted, sheet.sections().get(1)))));
        assertThat(diff.changes())
                .extracting(Change::path)
                .containsExactly("gate.selection.criterion.need", "gate.selection.criterion.goals");
        assertThat(diff.changes().get(1).render(Language.KOREAN))
                .isEqualTo("평가항목(선정평가): 도입기업 컨소시엄: 구축 목표 및 참여기업 간 협업 내용의 구체성 (배점 10)"
                        + " → 도입기업 컨소시엄: 구축 목표 및 참여기업 간 협업 내용의 구체성 (배점 5) [D21-136, I36]");
        assertThat(diff.changes().get(1).render(Language.ENGLISH))
                .isEqualTo("Criterion (selection evaluation): consortium of adopters: concreteness of goals and of the"
                        + " cooperation (of 10) → consortium of adopters: concreteness of goals and of the cooperation"
                        + " (of 5) [D21-136, I36]");
        ScoreSheet.Section renamed =
                new ScoreSheet.Section(Name.of("수요기업", "demand side"), first.points(), first.criteria());
        assertThat(ProgramDiff.between(
                                CLUSTER,
                                withGate(SELECTION.withSheet(sheet.withSections(
                                        renamed, sheet.sections().get(1)))))
                        .changes())
                .as("the section stands with each of its criteria")
                .hasSize(first.criteria().size());
    }

    @Test
    void itemsAndCapOfTheBonusAreFacts() {
        BonusItem item = BONUS.items().get(0);
        assertOne(
                CLUSTER,
                withFirstItem(item.giving(Score.of(4), Grounds.NONE)),
                "bonus.covid-goods.points",
                "가점(코로나19 대응 방역물품, 백신·치료제 등 제조): 3점 → 4점 [D21-045, D21-160, I3, A4]",
                "Bonus points (maker of COVID-19 protective goods, vaccines or treatments): 3 points → 4 points"
                        + " [D21-045, D21-160, I3, A4]");
        Condition majority = new Condition.MoreThanShare(
                Share.ofPercent(50), Set.of(Role.ADOPTER), new Requirement.Has(Trait.COVID_GOODS));
        assertOne(
                CLUSTER,
                withFirstItem(new BonusItem(item.key(), item.name(), item.points(), majority, item.grounds())),
                "bonus.covid-goods.condition");
        Name other = Name.of("방역물품 제조", "maker of protective goods");
        assertThat(ProgramDiff.between(
                                CLUSTER,
                                withFirstItem(new BonusItem(
                                        item.key(), other, item.points(), item.condition(), item.grounds())))
                        .changes())
                .extracting(Change::path)
                .containsExactly("bonus.covid-goods");
        assertThat(ProgramDiff.between(
                                CLUSTER,
                                CLUSTER.withBonus(new BonusScheme(
                                        BONUS.items().subList(1, BONUS.items().size()), BONUS.cap(), BONUS.grounds())))
                        .changes())
                .extracting(Change::path)
                .containsExactly("bonus.covid-goods", "bonus.covid-goods.points", "bonus.covid-goods.condition");
        assertOne(
                CLUSTER,
                CLUSTER.withBonus(
                        new BonusScheme(BONUS.items(), Optional.of(Cited.of(Score.of(6), "D21-160")), BONUS.grounds())),
                "bonus-cap",
                "가점 한도: 5점 → 6점 [D21-160]",
                "Cap on bonus points: 5 points → 6 points [D21-160]");
        assertOne(
                CLUSTER,
                CLUSTER.withBonus(new BonusScheme(BONUS.items(), Optional.empty(), BONUS.grounds())),
                "bonus-cap");
    }

    private static Program withFirstItem(BonusItem item) {
        List<BonusItem> items = new ArrayList<>(BONUS.items());
        items.set(0, item);
        return CLUSTER.withBonus(new BonusScheme(items, BONUS.cap(), BONUS.grounds()));
    }

    @Test
    void whatBecomesOfASeatAfterALaterGateIsAFact() {
        assertOne(
                CLUSTER,
                CLUSTER.withAfterLaterGate(Cited.of(Leftover.VACANT)),
                "after-later-gate",
                "뒤의 평가에서 떨어진 자리: 다음 순위에 배정 → 공석 유지 [D21-133, I38]",
                "Seat of who fails a later evaluation: goes to the next in rank → stays vacant [D21-133, I38]");
    }

    @Test
    void reservedSeatsAreFacts() {
        ReservedSeats seats = LEAD.reservedSeats().orElseThrow();
        assertOne(
                LEAD,
                LEAD.withReservedSeats(seats.withLeftover(Leftover.VACANT)),
                "reserved-seats.leftover",
                "남는 우선배정 자리(중소기업이 대표기업인 컨소시엄): 다음 순위에 배정 → 공석 유지 [D22-018, D22-024, I4]",
                "Reserved seats left over (consortia led by an SME): goes to the next in rank → stays vacant [D22-018,"
                        + " D22-024, I4]");
        assertOne(
                LEAD,
                LEAD.withReservedSeats(
                        new ReservedSeats(3, seats.group(), seats.condition(), seats.leftover(), seats.grounds())),
                "reserved-seats.number");
        assertOne(
                LEAD,
                LEAD.withReservedSeats(new ReservedSeats(
                        2, seats.group(), Condition.AtLeast.of(1, Role.LEAD), seats.leftover(), seats.grounds())),
                "reserved-seats.condition");
        assertOne(
                LEAD,
                LEAD.withReservedSeats(new ReservedSeats(
                        2,
                        Name.of("수도권 밖의 컨소시엄", "consortia outside the capital"),
                        seats.condition(),
                        seats.leftover(),
                        seats.grounds())),
                "reserved-seats");
        assertThat(ProgramDiff.between(LEAD, LEAD.withReservedSeats(Optional.empty()))
                        .changes())
                .extracting(Change::path)
                .containsExactly(
                        "reserved-seats",
                        "reserved-seats.number",
                        "reserved-seats.condition",
                        "reserved-seats.leftover");
    }

    private static Change assertOne(Program one, Program other, String path) {
        List<Change> changes = ProgramDiff.between(one, other).changes();
        assertThat(changes).extracting(Change::path).containsExactly(path);
        return changes.get(0);
    }

    private static void assertOne(Program one, Program other, String path, String korean, String english) {
        Change change = assertOne(one, other, path);
        assertThat(change.render(Language.KOREAN)).isEqualTo(korean);
        assertThat(change.render(Language.ENGLISH)).isEqualTo(english);
    }

    private static void assertDiffer(Program one, Program other) {
        assertThat(other).isNotEqualTo(one);
        assertThat(ProgramDiff.between(one, other).changes()).isNotEmpty();
    }

    private static ProgramDiff diff(String from, String to) {
        return OFFICIAL.diff(ProgramId.parse(from), ProgramId.parse(to));
    }
}
