package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.money.Won.ofMan;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_1;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_2;
import static io.github.smartfactory.support.vocabulary.Tier.BASIC;

import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.RequiredDocumentBuilder;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.funding.CloudFeeCap;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.OperatingCostCap;
import io.github.smartfactory.support.funding.OwnStaffCap;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Definition;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Procedure;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramStatus;
import io.github.smartfactory.support.program.RoleDuties;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.program.TargetLevel;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.ProjectPeriod;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.source.Statement;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 2021, section III.(2): the general digital cluster and its planning institutions. */
final class DigitalCluster2021 {

    private DigitalCluster2021() {}

    // ---- 1. 기획기관 모집 ----

    static Program planningInstitution() {
        return Announcement2021.program(
                        "cluster-planning-institution",
                        "디지털 클러스터(일반형) 기획기관",
                        "planning institution of the general digital cluster",
                        "D21-013")
                .field(Announcement2021.FIELD)
                .status(Cited.of(ProgramStatus.NEW, "D21-052"))
                .addOffers(Offer.of(Variant.ONLY, Grounds.of("D21-101")))
                .operatingCostCap(new OperatingCostCap(Share.ofPercent(5), Grounds.of("D21-101")))
                .addTargets(TargetCount.about(10, TargetCount.Unit.INSTITUTIONS, "D21-102"))
                .addWindows(RecruitmentWindow.Fixed.of(
                                Audience.PLANNING_INSTITUTIONS,
                                LocalDate.of(Announcement2021.YEAR, 1, 22),
                                LocalDate.of(Announcement2021.YEAR, 2, 25),
                                Grounds.of("D21-013", "D21-104"))
                        .closingAt(LocalTime.of(17, 0)))
                .addRoles(new RoleDuties(
                        Role.MANAGING_AGENCY,
                        List.of(
                                Name.of("사업과 국비 집행 관리", "manages the program and the national money"),
                                Name.of("사업계획서·결과보고서 검토와 승인", "reviews and approves plans and reports"),
                                Name.of("추진 점검과 평가", "checks progress and evaluates"),
                                Name.of("사업비 교부와 정산", "pays out and settles")),
                        Grounds.of("D21-100")))
                .addRoles(new RoleDuties(
                        Role.PLANNING_INSTITUTION,
                        List.of(
                                Name.of("클러스터 수요 발굴과 모집", "finds and recruits clusters"),
                                Name.of("클러스터 모델 제시와 안내", "offers models of clusters and guides"),
                                Name.of("정밀진단과 전략수립 지원", "helps with diagnosis and strategy")),
                        Grounds.of("D21-100")))
                .addRoles(new RoleDuties(
                        Role.ADOPTER,
                        List.of(
                                Name.of("개별 스마트공장 구축·고도화", "build and upgrade their own factories"),
                                Name.of("공동·협업 스마트시스템 구축", "build the shared system"),
                                Name.of("컨소시엄 간 협력", "cooperate with the other consortium")),
                        Grounds.of("D21-100")))
                .addRoles(new RoleDuties(
                        Role.SUPPLIER,
                        List.of(
                                Name.of(
                                        "도입기업 컨소시엄의 공동 시스템과 개별 공장 구축",
                                        "build the shared system and the own factories of the adopters"),
                                Name.of("컨소시엄 간 협력", "cooperate with the other consortium")),
                        Grounds.of("D21-100")))
                .addRoles(new RoleDuties(
                        Role.EVALUATION_COMMITTEE,
                        List.of(
                                Name.of(
                                        "7인 내외로 구성해 기획기관 총괄책임자가 참석한 가운데 수행계획서와 발표를 평가",
                                        "about seven experts evaluate plan and presentation, with the institution's chief manager attending")),
                        Grounds.of("D21-107")))
                .addDocuments(own("application", "기획기관 신청서", "application form", Role.PLANNING_INSTITUTION)
                        .due(Stage.APPLICATION)
                        .each(false)
                        .grounds(Grounds.of("D21-105"))
                        .build())
                .addDocuments(own("performance-plan", "수행 계획서", "performance plan", Role.PLANNING_INSTITUTION)
                        .due(Stage.APPLICATION)
                        .each(false)
                        .grounds(Grounds.of("D21-105"))
                        .build())
                .addDocuments(own(
                                "business-registration",
                                "사업자등록증명원",
                                "business registration certificate",
                                Role.PLANNING_INSTITUTION)
                        .due(Stage.APPLICATION)
                        .each(true)
                        .grounds(Grounds.of("D21-105"))
                        .build())
                .addGates(OfficialScoring.PLANNING_INSTITUTION)
                .addRules(OfficialRules.takesPart(
                        Role.PLANNING_INSTITUTION,
                        "planning-institution",
                        "기획기관의 신청",
                        "a planning institution applies",
                        Grounds.of("D21-103")))
                .addRules(OfficialRules.each(
                                RuleKind.ELIGIBILITY,
                                "non-profit",
                                "비영리기관(연구기관, 협·단체, 지역TP 등)",
                                "a non-profit body such as a research institute, an association or a technopark",
                                Set.of(Role.PLANNING_INSTITUTION),
                                new Requirement.Has(Trait.NON_PROFIT))
                        .grounds(Grounds.of("D21-103"))
                        .build())
                .addRules(OfficialRules.each(
                                RuleKind.EXCLUSION,
                                "not-disqualified",
                                "결격사유가 없음",
                                "no disqualification",
                                Set.of(Role.PLANNING_INSTITUTION),
                                new Requirement.Not(new Requirement.Has(Trait.DISQUALIFIED)))
                        .grounds(Grounds.of("D21-103"))
                        .build())
                .build();
    }

    // ---- 2. 일반형 디지털 클러스터 모집 ----

    static Program general() {
        return Announcement2021.program(
                        "digital-cluster-general", "디지털 클러스터(일반형)", "digital cluster, general", "D21-013")
                .field(Announcement2021.FIELD)
                .status(Cited.of(ProgramStatus.NEW, "D21-052"))
                .addOffers(company(BASIC, "0.7", ofMan(1_400), FIRST_FACTORY))
                .addOffers(company(ADVANCED_1, "2", ofMan(4_000), BETTER_FACTORY))
                .addOffers(company(ADVANCED_2, "4", ofMan(8_000), BETTER_FACTORY))
                .cluster(ClusterScheme.of(Grounds.of("D21-121", "D21-122", "D21-123")))
                .addTargets(TargetCount.about(10, TargetCount.Unit.CLUSTERS, "D21-120"))
                .addWindows(Announcement2021.announcedLater(Audience.CLUSTERS, "D21-013"))
                .addCostRules(Announcement2021.CLOUD_CONVERSION)
                .addCostRules(Statement.of(
                        "클라우드 이용료는 제조현장 데이터와 연동하는 경우에 사업비에 포함한다",
                        "cloud fees count where the service is connected with shop-floor data",
                        "D21-142"))
                .addProcedures(new Procedure(
                        "selection",
                        Name.of("선정평가부터 수정사업계획서까지", "from evaluation to the revised plan"),
                        List.of(
                                Name.of("선정평가", "selection evaluation"),
                                Name.of(
                                        "정밀진단·전략수립을 반영한 수정사업계획서 제출(2021년 5월 예정)",
                                        "revised plan after diagnosis and strategy, in the time the agency sets (planned for May 2021)"),
                                Name.of("적정성 평가", "feasibility evaluation")),
                        Grounds.of("D21-135")))
                .addPurposes(Statement.of(
                        "유망 선도기업 또는 가치사슬이 밀접한 다수 협력사를 중심으로 한 공동·협업 시스템과 개별 스마트공장",
                        "a shared system and own smart factories, around a promising lead company or suppliers of a close"
                                + " value chain",
                        "D21-013"))
                .addPurposes(Statement.of(
                        "혁신기업(벤처·스타트업 등)을 중심으로 공통의 목적을 가진 업종이나 산업단지 기업 등의 협업체로 구성",
                        "innovative companies such as ventures and startups are at the core of a group with a common purpose,"
                                + " of one sector or one industrial complex",
                        "D21-128"))
                .addPurposes(Statement.of(
                        "공동·협업 시스템: 제품 개발·생산, 원재료, 유통·물류, 주문·판매·서비스, 에너지 관리를 기업 간에 연계해 함께 쓰는 시스템",
                        "the shared system links companies in development and production, raw materials, distribution"
                                + " and logistics, orders, sales and service, or energy",
                        "D21-127"))
                .addDocuments(own("business-plan", "사업계획서", "business plan", Role.ADOPTER)
                        .addFrom(Role.LEAD, Role.PARTICIPANT, Role.SHARED_SYSTEM_USER)
                        .addFrom(Role.SUPPLIER)
                        .due(Stage.APPLICATION)
                        .each(false)
                        .grounds(DOCUMENTS)
                        .build())
                .addDocuments(
                        own("business-registration", "사업자등록증명원", "business registration certificate", Role.ADOPTER)
                                .addFrom(Role.LEAD, Role.PARTICIPANT, Role.SHARED_SYSTEM_USER)
                                .maxAgeMonths(3)
                                .due(Stage.APPLICATION)
                                .each(true)
                                .grounds(DOCUMENTS.with(Interpretation.I30))
                                .build())
                .addDocuments(own("tax-clearance", "국세·지방세 완납 증명서", "national and local tax certificates", Role.ADOPTER)
                        .addFrom(Role.LEAD, Role.PARTICIPANT, Role.SHARED_SYSTEM_USER)
                        .addFrom(Role.SUPPLIER)
                        .maxAgeMonths(3)
                        .due(Stage.APPLICATION)
                        .each(true)
                        .grounds(DOCUMENTS.with(Interpretation.I30))
                        .build())
                .addDocuments(own(
                                "employment-insurance-roster",
                                "고용보험사업장 취득자 명부 증명원",
                                "employment insurance roster",
                                Role.ADOPTER)
                        .addFrom(Role.LEAD, Role.PARTICIPANT, Role.SHARED_SYSTEM_USER)
                        .addFrom(Role.SUPPLIER)
                        .addYears(2019, 2020)
                        .due(Stage.APPLICATION)
                        .each(true)
                        .grounds(DOCUMENTS)
                        .build())
                .addDocuments(own("data-consent", "통합관리시스템 정보활용동의서", "consent to the use of data", Role.ADOPTER)
                        .addFrom(Role.LEAD, Role.PARTICIPANT, Role.SHARED_SYSTEM_USER)
                        .addFrom(Role.SUPPLIER)
                        .due(Stage.APPLICATION)
                        .each(false)
                        .grounds(DOCUMENTS)
                        .build())
                .addDocuments(own(
                                "local-matching-agreement",
                                "지자체 지원금 매칭 협약서",
                                "agreement on matching money of a local government",
                                Role.ADOPTER)
                        .addFrom(Role.LEAD, Role.PARTICIPANT, Role.SHARED_SYSTEM_USER)
                        .due(Stage.APPLICATION)
                        .each(false)
                        .when(Trait.LOCAL_MATCHING)
                        .grounds(DOCUMENTS)
                        .build())
                .addDocuments(own("others", "기타 사업 추진에 필요한 서류", "other papers that the project needs", Role.ADOPTER)
                        .addFrom(Role.LEAD, Role.PARTICIPANT, Role.SHARED_SYSTEM_USER)
                        .addFrom(Role.SUPPLIER)
                        .due(Stage.APPLICATION)
                        .each(false)
                        .when(Trait.OTHER_PAPERS)
                        .grounds(DOCUMENTS)
                        .build())
                .addDocuments(own("revised-plan", "수정사업계획서", "revised plan", Role.ADOPTER)
                        .addFrom(Role.LEAD, Role.PARTICIPANT, Role.SUPPLIER)
                        .each(false)
                        .due(Stage.FEASIBILITY_EVALUATION)
                        .grounds(Grounds.of("D21-135"))
                        .build())
                .addDocuments(RequiredDocument.builder()
                        .key("course-certificates")
                        .name(Name.of("교육과정 이수증", "certificates of the courses"))
                        .addFrom(Role.ADOPTER, Role.LEAD, Role.PARTICIPANT)
                        .each(true)
                        .addExempt(Trait.CAPABILITY_PROGRAM, Trait.MEISTER_PROGRAM)
                        .due(Stage.COMPLETION)
                        .grounds(Grounds.of("D21-143"))
                        .build())
                .addDocuments(RequiredDocument.builder()
                        .key("own-staff-evidence")
                        .name(Name.of("인건비 지급 증빙자료와 수행일지", "evidence of wages paid and work logs"))
                        .addFrom(Role.ADOPTER, Role.LEAD, Role.PARTICIPANT)
                        .each(true)
                        .when(Trait.OWN_STAFF)
                        .due(Stage.COMPLETION)
                        .grounds(Grounds.of("D21-144"))
                        .build())
                .addAllRules(rules())
                .addGates(OfficialScoring.CLUSTER_SELECTION, OfficialScoring.CLUSTER_FEASIBILITY)
                .bonus(OfficialScoring.CLUSTER)
                .afterLaterGate(OfficialScoring.AFTER_FEASIBILITY)
                .build();
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(OfficialRules.manufacturers(
                10,
                "스마트공장을 도입하는 제조기업 10개사 이상",
                "at least 10 manufacturers that adopt a smart factory; who only uses the shared system is not counted",
                Grounds.of("D21-128", "D21-140")));
        rules.add(OfficialRules.takesPart(
                Role.SUPPLIER, "suppliers", "공급기업 컨소시엄 참여", "suppliers take part", Grounds.of("D21-100", "D21-129")));
        rules.add(OfficialRules.smesAndMiddleMarket(
                OfficialRules.ADOPTERS_CONSORTIUM, Grounds.of("D21-128").with(Interpretation.I24)));
        rules.add(OfficialRules.each(
                        RuleKind.ELIGIBILITY,
                        "supplier-pool",
                        "공급기업 풀(pool)에 사전 등록된 공급기업",
                        "suppliers registered in the supplier pool beforehand",
                        Set.of(Role.SUPPLIER),
                        new Requirement.Has(Trait.SUPPLIER_POOL))
                .remedy(Name.of("공급기업 풀(pool)에 등록", "register in the supplier pool"))
                .grounds(Grounds.of("D21-129"))
                .build());
        rules.add(OfficialRules.oncePerLevel(Grounds.of("D21-032")));
        rules.addAll(OfficialRules.exclusionsOf2021());
        rules.add(OfficialRules.rule(
                        RuleKind.OBLIGATION,
                        "notarised-contract",
                        "자율적 협력, 분쟁 방지, 비밀보장에 대한 상호협력 계약의 체결과 공증",
                        "a notarised contract of mutual cooperation on autonomy, disputes and secrecy",
                        new Condition.Stated(Trait.NOTARISED_CONTRACT))
                .due(Stage.FEASIBILITY_EVALUATION)
                .remedy(Name.of("상호협력 계약을 체결하고 공증", "conclude the contract and have it notarised"))
                .grounds(Grounds.of("D21-145"))
                .build());
        rules.add(OfficialRules.rule(
                        RuleKind.OBLIGATION,
                        "security-solution",
                        "보안 솔루션 구축과 연동",
                        "a security solution is built and connected",
                        new Condition.Stated(Trait.SECURITY_SOLUTION))
                .due(Stage.COMPLETION)
                .remedy(Name.of("보안 솔루션을 구축하고 연동", "build and connect a security solution"))
                .grounds(Grounds.of("D21-124"))
                .build());
        rules.add(OfficialRules.courses(Grounds.of("D21-143", "D21-043")));
        rules.add(OfficialRules.usageLogs(Grounds.of("D21-146", "D21-044")));
        rules.add(OfficialRules.clawback(Grounds.of("D21-125")));
        rules.add(recommended(
                "aas-data",
                "AAS 표준에 따라 제조데이터를 수집·저장",
                "manufacturing data are collected and kept by the AAS standard",
                Trait.AAS_DATA));
        rules.add(
                recommended("kamp", "KAMP와 연계할 수 있는 인프라 구축", "the infrastructure can be linked with KAMP", Trait.KAMP));
        rules.add(recommended(
                "cloud-resources",
                "자체 전산실 대신 클라우드 컴퓨팅 환경 이용",
                "cloud computing rather than own server rooms",
                Trait.CLOUD_RESOURCES));
        return rules;
    }

    private static Rule recommended(String key, String korean, String english, Trait trait) {
        return OfficialRules.atApplication(RuleKind.RECOMMENDATION, key, korean, english, new Condition.Stated(trait))
                .grounds(Grounds.of("D21-141"))
                .build();
    }

    private static final Grounds DOCUMENTS = Grounds.of("D21-130").with(Interpretation.I24);

    private static final CostShare HALF = CostShare.governmentAtMost(Share.ofPercent(50), Grounds.of("D21-123"));

    private static final Statement FIRST_FACTORY = Statement.of(
            "첨단기술을 적용한 스마트공장 솔루션과 이에 연동하는 자동화장비·제어기·센서(수준향상 없는 재신청 포함)",
            "a smart factory solution with new technology and the equipment, controllers and sensors connected with it;"
                    + " also for a company that applies again without raising its level",
            "D21-127");

    private static final Statement BETTER_FACTORY = Statement.of(
            "기존 시스템의 기능 개선과 기능 추가, 실시간 모니터링 확대를 위한 설비와 연계시스템",
            "improvement and extension of what is there, equipment and linked systems for monitoring in real time",
            "D21-127");

    private static Offer company(Tier tier, String eok, Won ownStaff, Statement content) {
        SupportLimit limit = Announcement2021.limit(eok, "D21-013", "D21-123");
        Offer ofTheField = Announcement2021.tier(tier, limit).build();
        FundingTerms terms = FundingTerms.of(limit, HALF)
                .withCloudFeeCap(new CloudFeeCap(3, 5, Grounds.of("D21-142")))
                .withOwnStaffCap(new OwnStaffCap(Share.ofPercent(20), ownStaff, Grounds.of("D21-144")));
        TargetLevel target = ofTheField
                .target()
                .map(level -> new TargetLevel(
                        level.level(), level.orAbove(), level.grounds().and(Grounds.of("D21-127"))))
                .orElseThrow();
        return ofTheField
                .withTerms(terms)
                .withTarget(target)
                .withContent(content)
                .withPeriod(ProjectPeriod.atMost(12, Grounds.of("D21-126")));
    }

    private static RequiredDocumentBuilder own(String key, String korean, String english, Role from) {
        return RequiredDocument.builder()
                .key(key)
                .name(Name.of(korean, english))
                .addFrom(from);
    }

    // ---- What words mean: II and annex 1 ----

    static List<Definition> definitions() {
        return List.of(
                new Definition(
                        "shared-system",
                        Name.of("공동·협업 스마트시스템", "shared system"),
                        Name.of(
                                "클러스터 기업을 연계하는 통합관리 솔루션, 공유·개방형 플랫폼, 스마트 디바이스와 네트워크",
                                "what links the companies of a cluster: an integrated solution, an open platform, smart"
                                        + " devices and the network"),
                        Grounds.of("D21-127")),
                new Definition(
                        "smart-levels",
                        Name.of("스마트화 목표 수준", "target smart levels"),
                        Name.of(
                                "기초는 생산정보 디지털화(바코드·RFID 등), 고도화1은 실시간 수집·분석(중간1), 고도화2는 실시간 제어(중간2 이상)",
                                "BASIC digitises production information (such as bar codes or RFID), ADVANCED_1 collects and"
                                        + " analyses it in real time (intermediate 1), ADVANCED_2 controls production in"
                                        + " real time (intermediate 2 or above)"),
                        Grounds.of("D21-031")),
                new Definition(
                        "asset-administration-shell",
                        Name.of("자산관리셸(AAS, IEC 63278)", "Asset Administration Shell (AAS, IEC 63278)"),
                        Name.of(
                                "공장 자산의 정보와 기능을 표준 프로필로 나타내는 방식. OPC-UA를 쓰면 AAS 데이터를 바로 작성하고, 쓰지 않으면"
                                        + " 변환 솔루션·게이트웨이로 통신을 먼저 통합한다. 이후 증설 비용과 기간이 줄고 데이터 분석이 쉬워진다",
                                "a standard profile of the information and functions of a factory's assets; with OPC-UA the"
                                        + " data is written at once, without it a converter or gateway comes first; later"
                                        + " extensions take less money and time, and data is easier to analyse"),
                        Grounds.of("D21-300")));
    }
}
