package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.money.Won.ofEok;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_1;
import static io.github.smartfactory.support.vocabulary.Tier.BASIC;

import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.Definition;
import io.github.smartfactory.support.program.Field;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.OtherProgram;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramBuilder;
import io.github.smartfactory.support.program.ProgramStatus;
import io.github.smartfactory.support.program.Statistic;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.program.TargetLevel;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.MonthSpan;
import io.github.smartfactory.support.schedule.ProjectPeriod;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.source.Statement;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 2023: "2023년 지능형(스마트)제조혁신 지원사업 통합공고" of 9 January 2023: six fields, thirteen programs. */
final class Announcement2023 {

    private static final int YEAR = 2023;

    private static final Cited<ProgramStatus> NOT_STATED = Cited.of(ProgramStatus.NOT_STATED);

    private static final Rule THOSE_MEANT = OfficialRules.thoseWhomTheAnnouncementIsFor("D23-001", "D23-052");

    private Announcement2023() {}

    static Announcement announcement() {
        return Announcement.builder()
                .year(YEAR)
                .document(Documents.ANNOUNCEMENT_2023)
                .title(Cited.of(Documents.ANNOUNCEMENT_2023.title(), "D23-001"))
                .budget(new Budget(
                        ofEok(1_462), false, List.of(), Grounds.of("D23-002").with(Anomalies.A3)))
                .addFields(field("general", "스마트공장 구축(일반형)", "smart factory build, general", "836", "D23-020"))
                .addFields(field("specialised", "스마트공장 구축(특화형)", "smart factory build, specialised", "317", "D23-030"))
                .addFields(
                        field("collaborative", "협업형 스마트공장 구축", "smart factory build, collaborative", "100", "D23-040"))
                .addFields(field("data", "제조데이터 활용지원", "use of manufacturing data", "80", "D23-050"))
                .addFields(field("suppliers", "공급기업 얼라이언스", "alliance of suppliers", "8.3", "D23-060"))
                .addFields(
                        field("level-and-consulting", "수준확인 및 컨설팅", "level check and consulting", "120.3", "D23-070"))
                .addPrograms(buildUpgrade(), winWin())
                .addPrograms(ministryCollaboration(), carbonNeutral(), investmentLinked(), robot())
                .addPrograms(supplyChain())
                .addPrograms(aiConsulting(), dataFacilitator())
                .addPrograms(cloudTotalSolution())
                .addPrograms(levelCheck(), meister(), afterCare())
                .addOthers(ended(
                        "sector-specialised", "업종별 특화", "sector-specialised", ProgramStatus.DISCONTINUED, "D23-016"))
                .addOthers(ended(
                        "k-lighthouse",
                        "K-스마트등대공장",
                        "K-smart lighthouse factory",
                        ProgramStatus.RUNNING_ONLY,
                        "D23-094"))
                .addOthers(
                        ended("digital-cluster", "디지털 클러스터", "digital cluster", ProgramStatus.RUNNING_ONLY, "D23-094"))
                .addOthers(
                        ended("testbed", "스마트공장 테스트베드", "smart factory testbed", ProgramStatus.RUNNING_ONLY, "D23-094"))
                .addAllStatistics(statistics())
                .addDefinitions(new Definition(
                        "smart-levels",
                        Name.of("지능형(스마트)공장 수준", "smart levels"),
                        Name.of(
                                "기초는 생산정보 디지털화, 중간1은 실시간 수집·분석, 중간2는 실시간 제어",
                                "basic digitises production information, intermediate 1 collects and analyses it in real"
                                        + " time, intermediate 2 controls in real time"),
                        Grounds.of("D23-013")))
                .addDefinitions(new Definition(
                        "table",
                        Name.of("통합공고 개요 표", "overview table"),
                        Name.of(
                                "지원규모는 그해 예산이고, 기간·한도·지원금 비중은 최대치이다",
                                "scale is the budget of the year; period, limit and share are maxima"),
                        Grounds.of("D23-093")))
                .addNotes(Statement.of(
                        "일부 내용은 바뀔 수 있으며 세부 사업별 공고가 우선한다",
                        "terms may change, and each program's own notice prevails",
                        "D23-095"))
                .addNotes(Statement.of(
                        "투자연계형, 부처협업형, 공급망 연계형을 신설하고 업종별 특화 등 일부 사업을 폐지",
                        "investment-linked, ministry-collaboration and supply-chain-linked are new; sector-specialised and"
                                + " others end",
                        "D23-016"))
                .addAllContacts(OfficialContacts.on("general", "D23"))
                .addAnomalies(Anomalies.A2, Anomalies.A3)
                .build();
    }

    // ---- ① 스마트공장 구축 (일반형) ----

    private static Program buildUpgrade() {
        return row("build-upgrade", "정부일반형 스마트공장", "government-general smart factory", "general", "D23-080")
                .status(Cited.of(ProgramStatus.CONTINUED, "D23-021"))
                .budget(Budget.of(ofEok(620), "D23-022", "D23-080"))
                .addTargets(TargetCount.of(310, TargetCount.Unit.FACTORIES, "D23-022", "D23-024"))
                .addOffers(Offer.builder()
                        .type(ADVANCED_1)
                        .terms(FundingTerms.of(
                                limit(ofEok(2), "D23-023", "D23-080"), percent(50, "D23-023", "D23-080")))
                        .period(months(9, "D23-080"))
                        .target(TargetLevel.of(SmartLevel.INTERMEDIATE_1, "D23-021", "D23-013"))
                        .grounds(Grounds.of("D23-021"))
                        .build())
                .notice(Cited.of(MonthSpan.in(YEAR, 1), "D23-080"))
                .addWindows(applications(MonthSpan.of(YEAR, 1, 3), "D23-080"))
                .applicationDays(Cited.of(45, "D23-015"))
                .selection(Cited.of(MonthSpan.of(YEAR, 3, 6), "D23-080"))
                .selectedBy(Cited.of(
                        Name.of("스마트제조혁신추진단(전담기관)", "Korea Smart Manufacturing Office (managing agency)"), "D23-014"))
                .addPurposes(Statement.of(
                        "개별기업의 수요에 맞춘 고도화1 수준의 스마트공장",
                        "smart factories of the level of ADVANCED_1 for what a company needs",
                        "D23-021"))
                .addRules(THOSE_MEANT)
                .build();
    }

    private static Program winWin() {
        return row("win-win", "대중소 상생형 스마트공장 (기초, 고도화)", "large-small win-win smart factory", "general", "D23-081")
                .status(Cited.of(ProgramStatus.CONTINUED, "D23-026"))
                .budget(Budget.of(ofEok(216), "D23-025", "D23-081").settingAside(BASIC, ofEok(60), "D23-026"))
                .addTargets(TargetCount.of(330, TargetCount.Unit.FACTORIES, "D23-012"))
                .addTargets(TargetCount.of(200, TargetCount.Unit.FACTORIES, "D23-026")
                        .ofType(BASIC))
                .addOffers(winWin(BASIC, "0.3", 6, SmartLevel.BASIC))
                .addOffers(winWin(ADVANCED_1, "1.2", 9, SmartLevel.INTERMEDIATE_1))
                .notice(Cited.of(MonthSpan.from(YEAR, 1), "D23-081"))
                .addWindows(applications(MonthSpan.from(YEAR, 1), "D23-081"))
                .selection(Cited.of(MonthSpan.from(YEAR, 3), "D23-081"))
                .addPurposes(Statement.of(
                        "대기업과 중소기업이 자발적으로 구축하는 스마트공장을 정부가 후원한다",
                        "the government sponsors smart factories that large and small companies build of their own will",
                        "D23-025"))
                .addRules(OfficialRules.takesPart(
                        Role.LARGE_ENTERPRISE,
                        "large-enterprise",
                        "대기업 등 참여",
                        "a large enterprise or the like takes part",
                        Grounds.of("D23-012", "D23-025", "D23-028")))
                .addRules(OfficialRules.smes(OfficialRules.ADOPTERS, Grounds.of("D23-025")))
                .build();
    }

    private static Offer winWin(Tier tier, String eok, int months, SmartLevel level) {
        CostShare split = CostShare.of(
                PayerPart.atMost(Payer.GOVERNMENT, Share.ofPercent(30), Grounds.of("D23-028", "D23-081", "D23-093")),
                PayerPart.exactly(Payer.LARGE_ENTERPRISE, Share.ofPercent(30), Grounds.of("D23-028")),
                PayerPart.atLeast(Payer.ADOPTER, Share.ofPercent(40), Grounds.of("D23-028")));
        return Offer.builder()
                .type(tier)
                .terms(FundingTerms.of(limit(ofEok(eok), "D23-027", "D23-081"), split))
                .period(months(months, "D23-081"))
                .target(TargetLevel.of(level, "D23-027"))
                .grounds(Grounds.of("D23-027", "D23-081"))
                .build();
    }

    // ---- ② 스마트공장 구축 (특화형) ----

    private static Program ministryCollaboration() {
        return row(
                        "ministry-collaboration",
                        "부처협업형 스마트공장",
                        "ministry-collaboration smart factory",
                        "specialised",
                        "D23-082")
                .status(Cited.of(ProgramStatus.NEW, "D23-016"))
                .budget(Budget.upTo(ofEok(70), "D23-031", "D23-082"))
                .addTargets(TargetCount.of(35, TargetCount.Unit.COMPANIES, "D23-031"))
                .addOffers(
                        only(FundingTerms.of(limit(ofEok(2), "D23-082"), percent(50, "D23-082")), months(9, "D23-082")))
                .notice(Cited.of(MonthSpan.in(YEAR, 2), "D23-082"))
                .addWindows(applications(MonthSpan.of(YEAR, 4, 5), "D23-082"))
                .selection(Cited.of(MonthSpan.of(YEAR, 6, 7), "D23-082"))
                .addPurposes(Statement.of(
                        "반도체·원전 등 국가전략기술과 산업재해 등 현안을 소관 부처와 함께 푼다",
                        "national strategic technology such as semiconductors and nuclear power, and concerns such as"
                                + " accidents at work, together with the ministries in charge",
                        "D23-031"))
                .addRules(THOSE_MEANT)
                .build();
    }

    private static Program carbonNeutral() {
        return row("carbon-neutral", "탄소중립형 스마트공장", "carbon-neutral smart factory", "specialised", "D23-083")
                .status(NOT_STATED)
                .budget(Budget.of(ofEok(30), "D23-032", "D23-083"))
                .addOffers(
                        only(FundingTerms.of(limit(ofEok(2), "D23-083"), percent(50, "D23-083")), months(9, "D23-083")))
                .notice(Cited.of(MonthSpan.in(YEAR, 1), "D23-083"))
                .addWindows(applications(MonthSpan.of(YEAR, 1, 2), "D23-083"))
                .selection(Cited.of(MonthSpan.of(YEAR, 2, 5), "D23-083"))
                .addPurposes(Statement.of(
                        "뿌리기업과 고탄소 배출업종의 에너지 효율을 높인다",
                        "raises the energy efficiency of root-industry companies and high emitters",
                        "D23-032"))
                .addRules(THOSE_MEANT)
                .addRules(OfficialRules.each(
                                RuleKind.ELIGIBILITY,
                                "root-industry-or-high-emitter",
                                "뿌리기업 또는 고탄소 배출업종",
                                "a root-industry company or a high emitter",
                                OfficialRules.ADOPTERS,
                                either(Trait.ROOT_INDUSTRY, Trait.HIGH_EMITTER))
                        .grounds(Grounds.of("D23-032"))
                        .build())
                .build();
    }

    private static Program investmentLinked() {
        return row("investment-linked", "투자연계형 스마트공장", "investment-linked smart factory", "specialised", "D23-084")
                .status(Cited.of(ProgramStatus.NEW, "D23-016"))
                .budget(Budget.of(ofEok(36), "D23-033", "D23-084"))
                .addTargets(TargetCount.of(18, TargetCount.Unit.FACTORIES, "D23-033"))
                .addOffers(
                        only(FundingTerms.of(limit(ofEok(2), "D23-084"), percent(50, "D23-084")), months(9, "D23-084")))
                .notice(Cited.of(MonthSpan.in(YEAR, 1), "D23-084"))
                .addWindows(applications(MonthSpan.of(YEAR, 1, 4), "D23-084"))
                .selection(Cited.of(MonthSpan.of(YEAR, 4, 5), "D23-084"))
                .addPurposes(Statement.of(
                        "투자운영사는 자신이 투자한 공급기업을 추천할 수 있다",
                        "investors may recommend suppliers that they have invested in",
                        "D23-033"))
                .addRules(THOSE_MEANT)
                .addRules(OfficialRules.each(
                                RuleKind.RECOMMENDATION,
                                "invested-in",
                                "투자운영사가 투자해 추천한 공급기업의 우선 참여",
                                "suppliers that an investor has invested in and recommends come first",
                                Set.of(Role.SUPPLIER),
                                new Requirement.Has(Trait.INVESTED_IN))
                        .grounds(Grounds.of("D23-033"))
                        .build())
                .build();
    }

    private static Program robot() {
        return row("robot", "로봇활용 제조혁신지원", "robot-based manufacturing innovation", "specialised", "D23-085")
                .status(NOT_STATED)
                .budget(Budget.of(ofEok(181), "D23-034", "D23-085"))
                .addTargets(TargetCount.about(60, TargetCount.Unit.COMPANIES, "D23-034"))
                .addOffers(only(
                        FundingTerms.of(limit(ofEok(3), "D23-035", "D23-085"), percent(50, "D23-085")),
                        months(8, "D23-085")))
                .notice(Cited.of(MonthSpan.in(YEAR, 1), "D23-085"))
                .addWindows(applications(MonthSpan.of(YEAR, 1, 2), "D23-085"))
                .selection(Cited.of(MonthSpan.of(YEAR, 2, 5), "D23-085"))
                .addPurposes(Statement.of("로봇을 활용한 공정 개선", "improvement of processes with robots", "D23-034"))
                .addRules(THOSE_MEANT)
                .addRules(OfficialRules.atApplication(
                                RuleKind.COMPOSITION,
                                "applicant",
                                "도입을 원하는 기업",
                                "a company that wants to adopt robots",
                                new Condition.AtLeast(1, OfficialRules.ADOPTERS, Optional.empty()))
                        .grounds(Grounds.of("D23-035"))
                        .build())
                .addRules(OfficialRules.takesPart(
                        Role.ROBOT_SUPPLIER,
                        "robot-supplier",
                        "로봇 공급기업과의 컨소시엄",
                        "a consortium with a robot supplier",
                        Grounds.of("D23-035")))
                .addRules(OfficialRules.consortium(
                        "도입기업과 로봇 공급기업을 합해 2개사 이상",
                        "adopter and robot supplier are at least two companies",
                        OfficialRules.and(OfficialRules.ADOPTERS, Role.ROBOT_SUPPLIER),
                        Grounds.of("D23-035")))
                .build();
    }

    // ---- ③ 협업형 스마트공장 구축 ----

    private static Program supplyChain() {
        return row("supply-chain", "공급망 연계형 스마트공장", "supply-chain-linked smart factory", "collaborative", "D23-086")
                .status(Cited.of(ProgramStatus.NEW, "D23-016"))
                .budget(Budget.of(ofEok(100), "D23-040", "D23-086"))
                .addOffers(
                        only(FundingTerms.of(limit(ofEok(2), "D23-086"), percent(50, "D23-086")), months(9, "D23-086")))
                .notice(Cited.of(MonthSpan.in(YEAR, 2), "D23-086"))
                .addWindows(applications(MonthSpan.of(YEAR, 3, 4), "D23-086"))
                .selection(Cited.of(MonthSpan.of(YEAR, 5, 6), "D23-086"))
                .addPurposes(Statement.of(
                        "자재관리, 수주, 생산, 유통, 마케팅을 데이터와 연계망으로 잇는 기업들의 개별 스마트공장과 공동 시스템",
                        "own smart factories and a shared system of companies that link materials, orders, production, distribution and marketing",
                        "D23-040"))
                .addRules(THOSE_MEANT)
                .addRules(OfficialRules.atApplication(
                                RuleKind.COMPOSITION,
                                "five-companies",
                                "협업수요가 있는 기업 5개사 이상",
                                "at least 5 companies that want to cooperate",
                                new Condition.AtLeast(5, OfficialRules.ADOPTERS, Optional.empty()))
                        .grounds(Grounds.of("D23-041").with(Interpretation.I26))
                        .build())
                .addRules(OfficialRules.atApplication(
                                RuleKind.COMPOSITION,
                                "lead-or-star",
                                "지역선도기업 또는 스타기업이 중심",
                                "a regional lead company or a star company is at the centre",
                                new Condition.AtLeast(
                                        1, Set.of(Role.LEAD), Optional.of(either(Trait.REGIONAL_LEAD, Trait.STAR))))
                        .grounds(Grounds.of("D23-041").with(Interpretation.I26))
                        .build())
                .build();
    }

    // ---- ④ 제조데이터 활용지원 ----

    private static Program aiConsulting() {
        CostShare split =
                CostShare.governmentBetween(Share.ofPercent(80), Share.ofPercent(90), Grounds.of("D23-087", "D23-093"));
        return row("ai-consulting", "인공지능 컨설팅 및 실증", "AI consulting and demonstration", "data", "D23-087")
                .status(NOT_STATED)
                .budget(Budget.of(ofEok(70), "D23-087"))
                .addOffers(only(
                        FundingTerms.of(limit(ofEok("0.7"), "D23-051", "D23-087"), split),
                        ProjectPeriod.about(6, Grounds.of("D23-087"))))
                .notice(Cited.of(MonthSpan.in(YEAR, 1), "D23-087"))
                .addWindows(applications(MonthSpan.of(YEAR, 1, 2), "D23-087"))
                .selection(Cited.of(MonthSpan.of(YEAR, 3, 4), "D23-087"))
                .addPurposes(Statement.of(
                        "전문가 컨설팅부터 현장에 적용할 KAMP 연계 분석모형까지 묶어 지원한다",
                        "from consulting to an analysis model linked with KAMP and applied on the shop floor",
                        "D23-051"))
                .addRules(THOSE_MEANT)
                .build();
    }

    private static Program dataFacilitator() {
        return row("data-facilitator", "제조데이터 촉진자 양성", "training of data facilitators", "data", "D23-088")
                .status(NOT_STATED)
                .budget(Budget.of(ofEok(10), "D23-088"))
                .addTargets(TargetCount.of(100, TargetCount.Unit.PEOPLE, "D23-052"))
                .addOffers(only(
                        FundingTerms.of(limit(ofEok("0.1"), "D23-088"), percent(100, "D23-088", "D23-052")),
                        months(8, "D23-088")))
                .notice(Cited.of(MonthSpan.in(YEAR, 2), "D23-088"))
                .addWindows(applications(MonthSpan.from(YEAR, 3), "D23-088"))
                .selection(Cited.of(MonthSpan.from(YEAR, 3), "D23-088"))
                .addPurposes(Statement.of(
                        "중소·중견 제조기업 재직자에게 제조데이터와 인공지능을 이론부터 현장 실습까지 교육한다",
                        "trains staff of small, medium and middle-market manufacturers in manufacturing data and AI, from theory to practice",
                        "D23-052"))
                .addRules(OfficialRules.smesAndMiddleMarket(OfficialRules.ADOPTERS, Grounds.of("D23-052")))
                .addRules(OfficialRules.each(
                                RuleKind.ELIGIBILITY,
                                "manufacturer",
                                "제조기업의 재직자",
                                "staff of a manufacturer",
                                OfficialRules.ADOPTERS,
                                new Requirement.Has(Trait.MANUFACTURER))
                        .grounds(Grounds.of("D23-052").with(Interpretation.I22))
                        .build())
                .build();
    }

    // ---- ⑤ 공급기업 얼라이언스 ----

    private static Program cloudTotalSolution() {
        return row("cloud-total-solution", "클라우드형 스마트공장 종합솔루션", "cloud total solution", "suppliers", "D23-089")
                .status(Cited.of(ProgramStatus.NEW, "D23-060"))
                .budget(Budget.of(ofEok("8.3"), "D23-060", "D23-089"))
                .addOffers(only(
                        FundingTerms.of(limit(ofEok("8.3"), "D23-089"), percent(50, "D23-089")), months(9, "D23-089")))
                .notice(Cited.of(MonthSpan.in(YEAR, 1), "D23-089"))
                .addWindows(applications(MonthSpan.from(YEAR, 1), "D23-089"))
                .selection(Cited.of(MonthSpan.of(YEAR, 2, 4), "D23-089"))
                .addPurposes(Statement.of(
                        "공급기업 연합체가 개발하는 클라우드형 종합 솔루션",
                        "a total solution in the cloud, developed by a consortium of suppliers",
                        "D23-060"))
                .addRules(OfficialRules.takesPart(
                        Role.SUPPLIER, "applicant", "공급기업의 신청", "suppliers apply", Grounds.of("D23-061")))
                .addRules(OfficialRules.takesPart(
                        Role.CLOUD_PROVIDER,
                        "cloud-provider",
                        "클라우드 사업자의 필수 참여",
                        "a cloud provider takes part",
                        Grounds.of("D23-061")))
                .addRules(OfficialRules.consortium(
                        "공급기업과 클라우드 사업자를 합해 2개사 이상",
                        "suppliers and cloud provider are at least two companies",
                        EnumSet.of(Role.SUPPLIER, Role.CLOUD_PROVIDER),
                        Grounds.of("D23-061")))
                .build();
    }

    // ---- ⑥ 수준확인 및 컨설팅 ----

    private static Program levelCheck() {
        return row("level-check", "스마트공장 수준확인", "smart factory level check", "level-and-consulting", "D23-090")
                .status(NOT_STATED)
                .budget(Budget.of(ofEok("12.5"), "D23-070", "D23-090"))
                .addOffers(Offer.of(
                        Variant.ONLY,
                        FundingTerms.of(limit(ofEok("0.01"), "D23-071", "D23-090"), percent(100, "D23-071", "D23-090")),
                        Grounds.of("D23-090")))
                .notice(Cited.of(MonthSpan.in(YEAR, 1), "D23-090"))
                .addWindows(applications(MonthSpan.from(YEAR, 2), "D23-090"))
                .selection(Cited.of(MonthSpan.from(YEAR, 3), "D23-090"))
                .addPurposes(Statement.of(
                        "민간이 스스로 구축했거나 지원 이후 정부 지원 없이 고도화한 기업",
                        "for companies that built on their own or upgraded without government money after a project",
                        "D23-071"))
                .addRules(THOSE_MEANT)
                .addRules(OfficialRules.each(
                                RuleKind.ELIGIBILITY,
                                "without-government-money",
                                "민간이 자체 구축했거나 사업 참여 후 정부 지원 없이 고도화한 기업",
                                "built without a project, or upgraded without government money after one",
                                OfficialRules.ADOPTERS,
                                either(Trait.BUILT_PRIVATELY, Trait.UPGRADED_PRIVATELY))
                        .grounds(Grounds.of("D23-071"))
                        .build())
                .addBenefits(Statement.of(
                        "수준 확인을 받은 기업은 공공기관 납품, 스마트공장 구축사업과 정책자금 신청 시 우대를 받는다",
                        "companies with a checked level are preferred in public supply, build programs and policy loans",
                        "D23-072"))
                .build();
    }

    private static Program meister() {
        FundingTerms terms = FundingTerms.of(
                SupportLimit.of(
                        Won.of(15_120_000),
                        Grounds.of("D23-073", "D23-091", "D23-093").with(Anomalies.A2)),
                percent(90, "D23-091"));
        return row("meister", "스마트마이스터 활용지원", "Smart Meister", "level-and-consulting", "D23-091")
                .status(NOT_STATED)
                .budget(Budget.of(ofEok("37.8"), "D23-070", "D23-091"))
                .addOffers(only(terms, months(6, "D23-073", "D23-091")))
                .notice(Cited.of(MonthSpan.in(YEAR, 1), "D23-091"))
                .addWindows(applications(MonthSpan.from(YEAR, 2), "D23-091"))
                .selection(Cited.of(MonthSpan.from(YEAR, 3), "D23-091"))
                .addPurposes(Statement.of(
                        "스마트공장 현장 전문가를 파견해 애로를 해결하고 제조 노하우를 전한다",
                        "sends shop-floor experts who solve problems and pass on how to manufacture",
                        "D23-073"))
                .addRules(THOSE_MEANT)
                .build();
    }

    private static Program afterCare() {
        return row("after-care", "스마트공장 AS지원", "smart factory after-care", "level-and-consulting", "D23-092")
                .status(NOT_STATED)
                .budget(Budget.of(ofEok(70), "D23-070", "D23-092"))
                .addOffers(only(
                        FundingTerms.of(limit(ofEok("0.2"), "D23-074", "D23-092"), percent(50, "D23-092")),
                        months(6, "D23-092")))
                .notice(Cited.of(MonthSpan.in(YEAR, 1), "D23-092"))
                .addWindows(applications(MonthSpan.from(YEAR, 2), "D23-092"))
                .selection(Cited.of(MonthSpan.from(YEAR, 2), "D23-092"))
                .addPurposes(Statement.of(
                        "솔루션 업그레이드와 핵심부품 교체", "upgrades of solutions and replacement of key parts", "D23-074"))
                .addRules(THOSE_MEANT)
                .addRules(OfficialRules.hasSmartFactory(Grounds.of("D23-074")))
                .build();
    }

    private static Requirement either(Trait one, Trait other) {
        return new Requirement.AnyOf(List.of(new Requirement.Has(one), new Requirement.Has(other)));
    }

    // ---- Figures that are reported ----

    private static List<Statistic> statistics() {
        return List.of(
                outcome("productivity", "생산성 변화", "change in productivity", "29.4"),
                outcome("quality", "품질 변화", "change in quality", "42.8"),
                outcome("cost", "원가 변화", "change in cost", "-15.9"),
                outcome("sales", "매출 변화", "change in sales", "6.4"),
                outcome("accidents", "산업재해 변화", "change in accidents at work", "-4.9"),
                statistic("jobs", "기업당 고용 변화", "change in jobs of a company", "1.5", JOBS, "D23-010"),
                statistic(
                        "study-size",
                        "분석 대상 도입기업(2014~2019년)",
                        "adopters studied (2014 to 2019)",
                        "12660",
                        COMPANIES,
                        "D23-010"),
                statistic(
                        "factories-built", "2022년까지 보급(초과)", "built by 2022, more than", "30000", FACTORIES, "D23-011"),
                statistic(
                        "factories-built-share",
                        "10인 이상 중소제조기업 중 비중(2021년)",
                        "share of manufacturers with 10 or more staff (2021)",
                        "41",
                        PERCENT,
                        "D23-011"),
                statistic(
                        "manufacturers",
                        "10인 이상 중소제조기업(2021년)",
                        "small and medium manufacturers with 10 or more staff (2021)",
                        "72000",
                        COMPANIES,
                        "D23-011"),
                statistic("target-total", "구축 목표", "factories to be built", "758", FACTORIES, "D23-012"),
                statistic(
                        "target-government",
                        "구축 목표, 정부지원형",
                        "factories to be built, government-supported",
                        "428",
                        FACTORIES,
                        "D23-012"),
                statistic(
                        "target-win-win",
                        "구축 목표, 대기업 등 상생형",
                        "factories to be built, win-win",
                        "330",
                        FACTORIES,
                        "D23-012"),
                statistic("target-basic", "구축 목표, 기초", "factories to be built, BASIC", "200", FACTORIES, "D23-012"),
                statistic(
                        "target-upgraded",
                        "구축 목표, 고도화",
                        "factories to be built, upgraded",
                        "558",
                        FACTORIES,
                        "D23-012"),
                statistic(
                        "build-decrease",
                        "정부일반형 구축개수 감소(2022년 대비)",
                        "decrease of general builds since 2022",
                        "83",
                        PERCENT,
                        "D23-024"));
    }

    private static final Name PERCENT = Name.of("%", "%");
    private static final Name JOBS = Name.of("명", "jobs");
    private static final Name COMPANIES = Name.of("개사", "companies");
    private static final Name FACTORIES = Name.of("개", "factories");

    private static Statistic outcome(String key, String korean, String english, String percent) {
        return statistic("outcome-" + key, korean, english, percent, PERCENT, "D23-010");
    }

    private static Statistic statistic(
            String key, String korean, String english, String value, Name unit, String clause) {
        return new Statistic(key, Name.of(korean, english), new BigDecimal(value), unit, Grounds.of(clause));
    }

    // ---- Words for the rows: 지원 규모, 기간, 한도, 비중, 신청접수 ----

    private static Field field(String key, String korean, String english, String eok, String clause) {
        return new Field(key, Name.of(korean, english), Optional.of(Budget.of(ofEok(eok), clause)), Grounds.of(clause));
    }

    private static OtherProgram ended(String key, String korean, String english, ProgramStatus status, String clause) {
        return new OtherProgram(key, Name.of(korean, english), status, Grounds.of(clause));
    }

    private static ProgramBuilder row(String key, String korean, String english, String field, String clause) {
        return Program.builder()
                .id(ProgramId.of(YEAR, key))
                .name(Cited.of(Name.of(korean, english), clause))
                .field(field)
                .addAllContacts(OfficialContacts.on(key, "D23"));
    }

    private static SupportLimit limit(Won amount, String... clauses) {
        return SupportLimit.of(amount, Grounds.of(clauses).and(Grounds.of("D23-093")));
    }

    private static CostShare percent(int most, String... clauses) {
        return CostShare.governmentAtMost(
                Share.ofPercent(most), Grounds.of(clauses).and(Grounds.of("D23-093")));
    }

    private static Offer only(FundingTerms terms, ProjectPeriod period) {
        return Offer.builder()
                .type(Variant.ONLY)
                .terms(terms)
                .period(period)
                .grounds(period.grounds())
                .build();
    }

    private static ProjectPeriod months(int months, String... clauses) {
        return ProjectPeriod.atMost(months, Grounds.of(clauses).and(Grounds.of("D23-093")));
    }

    private static RecruitmentWindow applications(MonthSpan months, String clause) {
        Grounds grounds = Grounds.of(clause);
        return new RecruitmentWindow.Monthly(
                Audience.COMPANIES, months, months.to().isPresent() ? grounds : grounds.with(Interpretation.I17));
    }
}
