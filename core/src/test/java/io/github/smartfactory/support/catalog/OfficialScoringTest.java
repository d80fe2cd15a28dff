package io.github.smartfactory.support.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.Bonus;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The score sheets line by line as the announcement prints them, and the figures around them. */
class OfficialScoringTest {

    private static final String PLANNING = "2021/cluster-planning-institution";
    private static final String CLUSTER = "2021/digital-cluster-general";
    private static final String BUILD = "2021/build-upgrade";
    private static final String SECTOR = "2021/sector-specialised";
    private static final String ROBOT = "2021/robot";
    private static final String LEAD = "2022/digital-cluster-lead";

    private static final List<Trait> TRAITS = List.of(
            Trait.COVID_GOODS,
            Trait.ECO_FACTORY,
            Trait.OVERHAULED_COMPLEX,
            Trait.IN_DEPTH_COURSE,
            Trait.LEADERSHIP_COURSE,
            Trait.EARLY_PAID_HOLIDAYS,
            Trait.STANDARD_DATA_FORMAT,
            Trait.STRONG_STARTUP);

    // ---- Sheets ----

    @Test
    @Verifies({"D21-108"})
    void theSheetOfPlanningInstitutionsIsThatOfTheAnnouncement() {
        ScoreSheet sheet = gate(PLANNING, "selection").sheet();
        assertThat(sheet.name().korean()).isEqualTo("기획기관 선정평가");
        assertThat(lines(sheet)).isEqualTo("""
                        보유역량 (30)
                        - 신청기관의 보유한 전문성\t10
                        - 추진실적 및 디지털 클러스터 지원사업과의 연계성\t10
                        - 기관 조직의 구성현황 및 관리능력의 우수성\t10
                        사업수행 내용 (70)
                        - 혁신적 비즈니스 모델 및 컨소시엄(도입·공급기업) 발굴 계획의 구체성\t10
                        - 디지털 클러스터 구축에 대한 이해도\t10
                        - 디지털 클러스터 지원체계의 적정성\t10
                        - 디지털 클러스터 지원 방안 및 과정의 구체성\t10
                        - 전략수립 지원에 대한 추진 방안 및 일정의 적절성\t10
                        - 참여인력 및 전담 PM 지원방안의 구체성\t10
                        - 사업 운영계획에 대한 구체성\t10
                        합계\t100
                        """);
        assertThat(sheet.grounds()).isEqualTo(Grounds.of("D21-108").with(Interpretation.I36));
    }

    @Test
    @Verifies({"D21-136"})
    void theSelectionSheetOfClustersIsThatOfTheAnnouncement() {
        ScoreSheet sheet = gate(CLUSTER, "selection").sheet();
        assertThat(lines(sheet)).isEqualTo("""
                        도입기업 컨소시엄 (50)
                        - 사업 추진배경 및 공동·협업 스마트시스템 연계 필요성\t10
                        - 구축 목표 및 참여기업 간 협업 내용의 구체성\t10
                        - 핵심지표(KPI) 목표설정의 적절성 및 정성적·정량적 기대효과\t10
                        - 디지털 클러스터에 대한 이해도 및 참여인력 구성의 적정성\t10
                        - 지속가능성 및 고용창출, 시장확대 등에 대한 의지 및 효과\t10
                        공급기업 컨소시엄 (50)
                        - 컨소시엄 구성 및 디지털 클러스터 지원전략의 적절성\t10
                        - 사업수행 전문성\t10
                        - 투입인력 구성 및 추진일정의 적정성\t10
                        - 구축 시스템(S/W) 및 시설·장비의 타당성 및 적정성\t10
                        - A/S, 운영관리 및 사후관리 지원의 구체성\t10
                        합계\t100
                        """);
        assertThat(sheet.grounds()).isEqualTo(Grounds.of("D21-136").with(Interpretation.I36));
    }

    @Test
    @Verifies({"D21-137"})
    void theFeasibilitySheetOfClustersIsThatOfTheAnnouncement() {
        ScoreSheet sheet = gate(CLUSTER, "feasibility").sheet();
        // The announcement prints no points beside the heading: they are those of the whole sheet.
        assertThat(lines(sheet)).isEqualTo("""
                        정밀진단 및 전략수립 내용 (100)
                        - 사업계획 수정·보완·개선 및 구체화 수준\t20
                        - 실행 전략·방법의 구체성 및 실현가능성\t10
                        - 구축·고도화 로드맵 수립의 구체성 및 우수성\t10
                        - 구축목표 및 핵심지표(KPI)의 적정성 및 정량적 기대효과\t10
                        - 고용창출, 경제성 등 산업 및 시장에 미치는 기대효과\t10
                        - 동일·유사 업종으로 적용 및 확산 가능성\t10
                        - 구축 시스템(S/W) 및 시설·장비의 타당성 및 적정성\t10
                        - 사업비 구성·배분의 적절성\t10
                        - A/S, 운영관리 및 사후관리 지원의 구체성\t10
                        합계\t100
                        """);
        assertThat(sheet.grounds()).isEqualTo(Grounds.of("D21-137").with(Interpretation.I36));
    }

    @ParameterizedTest
    @CsvSource({PLANNING + ", selection", CLUSTER + ", selection", CLUSTER + ", feasibility", LEAD + ", selection"})
    void marksAreInTenthsWhereNothingElseIsStated(String program, String gate) {
        ScoreSheet sheet = gate(program, gate).sheet();
        assertThat(sheet.step()).isEqualTo(Score.parse("0.1"));
        assertThat(sheet.grounds().interpretations()).contains(Interpretation.I36);
    }

    // ---- Gates ----

    @Test
    @Verifies({"D21-106", "D21-107"})
    void planningInstitutionsGetTheMeanWithoutTheHighestAndTheLowest() {
        Gate gate = gate(PLANNING, "selection");
        assertThat(gate.name().korean()).isEqualTo("선정평가");
        assertThat(gate.aggregation().value())
                .isEqualTo(Aggregation.TRIMMED_MEAN)
                .isEqualTo(new Aggregation(1, 1));
        assertThat(gate.jobs()).isEmpty();
        assertThat(gate.addsBonus()).isFalse();
        assertThat(gate.passMark()).isEmpty();
        assertThat(gate.committee()).contains(Cited.of(7, "D21-107"));
        assertThat(gate.grounds()).isEqualTo(Grounds.of("D21-106"));
        assertThat(gates(PLANNING)).containsExactly("selection");
    }

    @Test
    @Verifies({"D21-131", "D21-132"})
    void clustersAreSelectedByEightyPercentOfTheMeanTwentyOfTheJobScoreAndTheBonus() {
        Gate gate = gate(CLUSTER, "selection");
        assertThat(gate.aggregation().value()).isEqualTo(Aggregation.MEAN);
        assertThat(gate.committeeWeight()).isEqualTo(Share.ofPercent(80));
        assertThat(gate.jobs().map(JobScoring::weight)).contains(Share.ofPercent(20));
        assertThat(gate.addsBonus()).isTrue();
        assertThat(gate.passMark()).contains(new Cited<>(Score.of(70), Grounds.of("D21-132")));
        assertThat(gate.committee()).contains(Cited.of(7, "D21-132"));
        assertThat(gate.grounds()).isEqualTo(Grounds.of("D21-131"));
        assertThat(gates(CLUSTER)).containsExactly("selection", "feasibility");
    }

    @Test
    @Verifies({"D21-134"})
    void theJobScoreIsThatOfTheCompaniesThatBuildAFactory() {
        JobScoring jobs = gate(CLUSTER, "selection").jobs().orElseThrow();
        assertThat(jobs.roles()).containsExactlyInAnyOrder(Role.LEAD, Role.PARTICIPANT, Role.ADOPTER);
        assertThat(jobs.maximum()).isEqualTo(100);
        assertThat(jobs.grounds()).isEqualTo(Grounds.of("D21-134").with(Interpretation.I33));
    }

    @Test
    @Verifies({"D21-133"})
    void aClusterThatIsSelectedNeedsSeventyPointsOnceMore() {
        Gate gate = gate(CLUSTER, "feasibility");
        assertThat(gate.name().korean()).isEqualTo("적정성 평가");
        assertThat(gate.aggregation().value()).isEqualTo(Aggregation.MEAN);
        assertThat(gate.committeeWeight()).isEqualTo(Share.ONE);
        assertThat(gate.jobs()).isEmpty();
        assertThat(gate.addsBonus()).isFalse();
        assertThat(gate.passMark()).contains(new Cited<>(Score.of(70), Grounds.of("D21-133")));
        assertThat(gate.grounds()).isEqualTo(Grounds.of("D21-133"));
    }

    @Test
    @Verifies({"D22-024"})
    void aLeadClusterNeedsSeventyPointsOfAHundred() {
        Gate gate = gate(LEAD, "selection");
        Grounds grounds = Grounds.of("D22-024").with(Interpretation.I37);
        assertThat(lines(gate.sheet())).isEqualTo("평가점수 (100)\n- 평가점수\t100\n합계\t100\n");
        assertThat(gate.sheet().grounds()).isEqualTo(grounds.with(Interpretation.I36));
        assertThat(gate.passMark()).contains(new Cited<>(Score.of(70), grounds));
        assertThat(gate.passes(Score.parse("69.99999"))).isFalse();
        assertThat(gate.passes(Score.of(70))).isTrue();
        assertThat(gate.jobs()).isEmpty();
        assertThat(gate.addsBonus()).isFalse();
        assertThat(gates(LEAD)).containsExactly("selection");
    }

    // ---- Bonus points ----

    @ParameterizedTest
    @CsvSource({
        "covid-goods,          5, COVID_GOODS,          D21-045",
        "eco-factory,          3, ECO_FACTORY,          D21-046",
        "overhauled-complex,   3, OVERHAULED_COMPLEX,   D21-047",
        "courses,              3, IN_DEPTH_COURSE,      D21-048",
        "courses,              3, LEADERSHIP_COURSE,    D21-048",
        "early-paid-holidays,  3, EARLY_PAID_HOLIDAYS,  D21-049",
        "standard-data-format, 3, STANDARD_DATA_FORMAT, D21-050",
    })
    @Verifies({"D21-045", "D21-046", "D21-047", "D21-048", "D21-049", "D21-050"})
    void eachTraitAloneGivesItsPointsInBuildAndUpgrade(String key, int points, String trait, String clause) {
        Bonus bonus = bonus(BUILD, company("A1", trait(trait)));
        assertThat(bonus.points()).isEqualTo(ScoreRange.exactly(Score.of(points)));
        BonusItem item = bonus.finding(key).item();
        assertThat(item.points()).isEqualTo(Score.of(points));
        assertThat(item.grounds()).isEqualTo(Grounds.of(clause));
        assertThat(bonus(CLUSTER, company("A1", trait(trait))).points()).isEqualTo(ScoreRange.exactly(Score.of(3)));
    }

    @Test
    @Verifies({"D21-048"})
    void bothCoursesTogetherGiveNoMoreThanOne() {
        Company both = company("A1", Trait.IN_DEPTH_COURSE, Trait.LEADERSHIP_COURSE);
        assertThat(bonus(BUILD, both).points()).isEqualTo(ScoreRange.exactly(Score.of(3)));
    }

    @Test
    @Verifies({"D21-045", "D21-046", "D21-047", "D21-048", "D21-049", "D21-050"})
    void buildAndUpgradeAddsAllUpAndStatesNoCap() {
        BonusScheme scheme = program(BUILD).bonus().orElseThrow();
        assertThat(scheme.items())
                .extracting(BonusItem::key)
                .containsExactly(
                        "covid-goods",
                        "eco-factory",
                        "overhauled-complex",
                        "courses",
                        "early-paid-holidays",
                        "standard-data-format");
        assertThat(scheme.cap()).isEmpty();
        assertThat(scheme.most()).isEqualTo(Score.of(20));
        Company all = company("A1", TRAITS.toArray(Trait[]::new));
        assertThat(bonus(BUILD, all).points()).isEqualTo(ScoreRange.exactly(Score.of(20)));
        assertThat(bonus(BUILD, company("A1", Trait.STRONG_STARTUP)).points())
                .isEqualTo(ScoreRange.exactly(Score.ZERO));
    }

    @Test
    @Verifies({"D21-160"})
    void aClusterGetsThreePointsAnItemAndFiveAtMost() {
        BonusScheme scheme = program(CLUSTER).bonus().orElseThrow();
        BonusScheme build = program(BUILD).bonus().orElseThrow();
        assertThat(scheme.items()).extracting(BonusItem::points).containsOnly(Score.of(3));
        assertThat(scheme.items())
                .extracting(BonusItem::key)
                .isEqualTo(build.items().stream().map(BonusItem::key).toList());
        assertThat(scheme.items())
                .extracting(BonusItem::condition)
                .isEqualTo(build.items().stream().map(BonusItem::condition).toList());
        assertThat(scheme.cap()).contains(Cited.of(Score.of(5), "D21-160"));
        assertThat(scheme.most()).isEqualTo(Score.of(5));
        assertThat(scheme.grounds())
                .isEqualTo(build.grounds()
                        .and(Grounds.of("D21-160").with(Interpretation.I3).with(Anomalies.A4)));
        assertThat(build.grounds().interpretations()).containsExactly(Interpretation.I34);
        Company two = company("A1", Trait.COVID_GOODS, Trait.ECO_FACTORY);
        assertThat(bonus(CLUSTER, two).points()).isEqualTo(ScoreRange.exactly(Score.of(5)));
        assertThat(bonus(CLUSTER, company("A1", TRAITS.toArray(Trait[]::new))).points())
                .isEqualTo(ScoreRange.exactly(Score.of(5)));
    }

    @Test
    @Verifies({"D21-160"})
    void inAClusterOneAdopterIsEnough() {
        assertThat(bonus(CLUSTER, company("A1"), company("A2", Trait.ECO_FACTORY))
                        .points())
                .isEqualTo(ScoreRange.exactly(Score.of(3)));
        assertThat(bonus(CLUSTER, company("A1", Trait.COVID_GOODS), company("A2", Trait.ECO_FACTORY))
                        .points())
                .isEqualTo(ScoreRange.exactly(Score.of(5)));
    }

    @Test
    @Verifies({"D21-053"})
    void theRobotProgramGivesTwoPointsForAStrongStartupAndNothingElse() {
        BonusScheme scheme = program(ROBOT).bonus().orElseThrow();
        assertThat(scheme.items()).extracting(BonusItem::key).containsExactly("strong-startup");
        assertThat(scheme.grounds()).isEqualTo(Grounds.of("D21-053").with(Interpretation.I34));
        assertThat(bonus(ROBOT, company("A1", Trait.STRONG_STARTUP)).points())
                .isEqualTo(ScoreRange.exactly(Score.of(2)));
        List<Trait> others = TRAITS.stream()
                .filter(trait -> !trait.equals(Trait.STRONG_STARTUP))
                .toList();
        assertThat(bonus(ROBOT, company("A1", others.toArray(Trait[]::new))).points())
                .isEqualTo(ScoreRange.exactly(Score.ZERO));
    }

    @Test
    @Verifies({"D21-051"})
    void aCompanyThatAppliesWithoutAnOperatorHasNoClaimToTheBonusOfOperators() {
        assertThat(bonus(SECTOR, company("A1", Trait.COVID_GOODS)).points()).isEqualTo(ScoreRange.exactly(Score.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 0", "5, 10, 0", "6, 10, 3", "10, 10, 3", "5, 11, 0", "6, 11, 3", "1, 1, 3", "1, 2, 0", "2, 3, 3"
    })
    @Verifies({"D21-051"})
    void anOperatorNeedsMoreThanHalfOfTheDemandCompanies(int covid, int companies, int points) {
        Member[] members = Stream.concat(
                        Stream.of(Member.of(Company.of("O"), Role.OPERATOR)),
                        IntStream.rangeClosed(1, companies)
                                .mapToObj(i -> i <= covid ? company("A" + i, Trait.COVID_GOODS) : company("A" + i))
                                .map(company -> Member.of(company, Role.ADOPTER)))
                .toArray(Member[]::new);
        Bonus bonus = program(SECTOR).bonusOf(Application.of(ProgramId.parse(SECTOR), Consortium.of(members)));
        assertThat(bonus.points()).isEqualTo(ScoreRange.exactly(Score.of(points)));
        assertThat(bonus.findings()).hasSize(1);
        assertThat(bonus.findings().get(0).item().grounds())
                .isEqualTo(Grounds.of("D21-051").with(Interpretation.I35));
    }

    // ---- Grounds ----

    @Test
    void everyInterpretationNamesTheClauseThatItIsCitedWith() {
        assertThat(clauses(Interpretation.I3)).contains("D21-045", "D21-160");
        assertThat(clauses(Interpretation.I32)).contains("D21-132", "D21-133");
        assertThat(clauses(Interpretation.I33)).contains("D21-134");
        assertThat(clauses(Interpretation.I34)).contains("D21-160");
        assertThat(clauses(Interpretation.I35)).contains("D21-051");
        assertThat(clauses(Interpretation.I36)).contains("D21-108", "D21-136", "D21-137");
        assertThat(clauses(Interpretation.I37)).contains("D22-024");
        assertThat(clauses(Interpretation.I38)).contains("D21-133");
    }

    private static Set<String> clauses(Interpretation interpretation) {
        return interpretation.clauses().stream().map(ClauseId::value).collect(Collectors.toSet());
    }

    private static Program program(String id) {
        return OfficialCatalog.catalog().program(id);
    }

    private static Gate gate(String program, String key) {
        return program(program).selectionRule().gate(key).gate();
    }

    private static List<String> gates(String program) {
        return program(program).gates().stream().map(Gate::key).toList();
    }

    private static Trait trait(String constant) {
        String key = constant.toLowerCase(Locale.ROOT).replace('_', '-');
        return TRAITS.stream()
                .filter(trait -> trait.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** A company that has some traits that give points, and none of the others. */
    private static Company company(String id, Trait... traits) {
        return Company.of(id).lacking(TRAITS.toArray(Trait[]::new)).having(traits);
    }

    private static Bonus bonus(String program, Company... adopters) {
        Member[] members = List.of(adopters).stream()
                .map(company -> Member.of(company, Role.ADOPTER))
                .toArray(Member[]::new);
        return program(program).bonusOf(Application.of(ProgramId.parse(program), Consortium.of(members)));
    }

    /** A sheet as the announcement prints it: headings with their points, criteria with a tab before theirs. */
    private static String lines(ScoreSheet sheet) {
        StringBuilder lines = new StringBuilder();
        sheet.sections().forEach(section -> {
            lines.append(section.name().korean())
                    .append(" (")
                    .append(section.points())
                    .append(")\n");
            section.criteria()
                    .forEach(criterion -> lines.append("- ")
                            .append(criterion.name().korean())
                            .append('\t')
                            .append(criterion.maximum())
                            .append('\n'));
        });
        return lines.append("합계\t").append(sheet.total()).append('\n').toString();
    }
}
