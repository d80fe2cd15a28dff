package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.money.Won.ofEok;
import static io.github.smartfactory.support.money.Won.ofMan;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_1;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_2;
import static io.github.smartfactory.support.vocabulary.Tier.BASIC;
import static java.time.Month.APRIL;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;

import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.funding.CloudFeeCap;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.ApplicantForm;
import io.github.smartfactory.support.program.CoordinatorUse;
import io.github.smartfactory.support.program.Field;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.OfferBuilder;
import io.github.smartfactory.support.program.Procedure;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramBuilder;
import io.github.smartfactory.support.program.ProgramStatus;
import io.github.smartfactory.support.program.TargetLevel;
import io.github.smartfactory.support.schedule.Audience;
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
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/**
 * 2021: "2021년도 스마트공장 보급·확산사업 공고" of 22 January 2021. The digital cluster, which the announcement states in full,
 * has a file of its own: {@link DigitalCluster2021}.
 */
final class Announcement2021 {

    static final int YEAR = 2021;

    /** The field of the four programs that the changes of section II belong to. */
    static final String FIELD = "build-and-upgrade";

    private static final Cited<ProgramStatus> NOT_STATED = Cited.of(ProgramStatus.NOT_STATED);

    private static final Rule THOSE_MEANT = OfficialRules.thoseWhomTheAnnouncementIsFor("D21-002");

    private Announcement2021() {}

    static Announcement announcement() {
        return Announcement.builder()
                .year(YEAR)
                .document(Documents.ANNOUNCEMENT_2021)
                .title(Cited.of(Documents.ANNOUNCEMENT_2021.title(), "D21-001"))
                .addFields(new Field(
                        FIELD,
                        Name.of("스마트공장 구축 및 고도화", "smart factory build and upgrade"),
                        Optional.empty(),
                        Grounds.of("D21-010")))
                .addPrograms(buildUpgrade())
                .addPrograms(DigitalCluster2021.planningInstitution(), DigitalCluster2021.general())
                .addPrograms(winWin(), sectorSpecialised())
                .addPrograms(robot(), levelCheck(), capability(), meister(), cloudSolution(), afterCare())
                .addAllDefinitions(DigitalCluster2021.definitions())
                .addAllTraining(OfficialContacts.training())
                .addAllContacts(OfficialContacts.on("general", "D21"))
                .addAllContacts(OfficialContacts.on("education", "D21"))
                .addNotes(Statement.of(
                        "신청자격, 적용사항과 방법이 사업마다 달라 세부 공고를 확인해야 한다",
                        "who may apply, what applies and how differ by program, and the notice of each has to be read",
                        "D21-003"))
                .addNotes(Statement.of(
                        "연중 수시 모집에서 차수별(3차+α) 모집·선정으로 개편하되, 대중소 상생형과 업종별 특화는 제외",
                        "applications are taken in three rounds or more, no longer all year; win-win and"
                                + " sector-specialised excepted",
                        "D21-035"))
                .addAnomalies(Anomalies.A1, Anomalies.A4, Anomalies.A5)
                .build();
    }

    // ---- I. 사업개요, the overview table: support type, limit per company, recruitment ----

    private static Program buildUpgrade() {
        return program("build-upgrade", "스마트공장 구축 및 고도화", "smart factory build and upgrade", "D21-010")
                .field(FIELD)
                .status(Cited.of(ProgramStatus.CONTINUED, "D21-030"))
                .addOffers(tier(BASIC, limit("0.7", "D21-010", "D21-030"))
                        .succeeds(Cited.of(Variant.NEW_BUILD, "D21-030"))
                        .coordinator(Cited.of(CoordinatorUse.REQUIRED, "D21-038"))
                        .applicants(Cited.of(ApplicantForm.ADOPTER, "D21-036", "D21-037"))
                        .build())
                .addOffers(tier(ADVANCED_1, limit("2", "D21-010", "D21-030"))
                        .succeeds(Cited.of(Variant.UPGRADE, "D21-030"))
                        .coordinator(Cited.of(CoordinatorUse.ADOPTERS_CHOICE, "D21-038"))
                        .applicants(Cited.of(ApplicantForm.ADOPTER_OR_CONSORTIUM, "D21-037"))
                        .build())
                .addOffers(tier(ADVANCED_2, limit("4", "D21-010", "D21-030"))
                        .succeeds(Cited.of(Variant.UPGRADE, "D21-030"))
                        .coordinator(Cited.of(CoordinatorUse.NONE, "D21-038"))
                        .applicants(Cited.of(ApplicantForm.CONSORTIUM, "D21-037"))
                        .build())
                .addWindows(window(Audience.COMPANIES, JANUARY, 22, FEBRUARY, 25, "D21-011", "D21-012")
                        .asRound(1, ADVANCED_2))
                .addWindows(window(Audience.COMPANIES, APRIL, 1, APRIL, 30, "D21-011", "D21-012")
                        .asRound(2))
                .addWindows(
                        window(Audience.COMPANIES, JUNE, 1, JUNE, 30, "D21-011").asRound(3))
                .addProcedures(new Procedure(
                        "application",
                        Name.of("신청부터 선정까지", "from application to selection"),
                        List.of(
                                Name.of("도입기업 신청", "the adopter applies"),
                                Name.of("도입기업 선정", "the adopter is selected"),
                                Name.of("공급기업 사업기획 제안", "suppliers propose"),
                                Name.of("공급기업 매칭", "a supplier is matched"),
                                Name.of("과제선정", "the project is selected")),
                        Grounds.of("D21-036")))
                .addProcedures(new Procedure(
                        "application-as-consortium",
                        Name.of("컨소시엄 신청(고도화1 선택, 고도화2)", "as a consortium (ADVANCED_1 if it likes, ADVANCED_2)"),
                        List.of(
                                Name.of("도입·공급기업 컨소시엄 신청", "adopter and supplier apply as a consortium"),
                                Name.of("과제선정", "the project is selected")),
                        Grounds.of("D21-037")))
                .addCostRules(CLOUD_CONVERSION)
                .addPurposes(Statement.of(
                        "IoT, 5G, 빅데이터, AR·VR, AI, 클라우드 등 첨단기술을 적용한 스마트공장 솔루션과 이에 연동하는 자동화장비·제어기·센서",
                        "smart factory solutions with new technology such as IoT, 5G, big data, AR and VR, AI and cloud, and the automation equipment, controllers and sensors connected with them",
                        "D21-010"))
                .addRules(THOSE_MEANT)
                .addAllRules(rulesOfTheField())
                .bonus(OfficialScoring.BUILD_UPGRADE)
                .build();
    }

    private static Program winWin() {
        return program("win-win", "대중소 상생형", "large-small win-win", "D21-014")
                .field(FIELD)
                .status(Cited.of(ProgramStatus.CONTINUED, "D21-035"))
                .addOffers(winWin(BASIC, limit("0.42", "D21-014")))
                .addOffers(winWin(ADVANCED_1, limit("1.2", "D21-014")))
                .addOffers(winWin(
                        ADVANCED_2, limit(ofEok("0.7"), Grounds.of("D21-014").with(Anomalies.A1))))
                .addWindows(operators(JANUARY, 22, JUNE, 30, "D21-014", "D21-016"))
                .addWindows(announcedLater(Audience.COMPANIES, "D21-016"))
                .addCostRules(CLOUD_CONVERSION)
                .addPurposes(Statement.of(
                        "주관기관(대기업 등)이 중소·중견기업과 협력해 스마트공장을 구축하는 비용의 일부",
                        "part of the cost of a smart factory that a lead body such as a large enterprise builds together with small, medium or middle-market companies",
                        "D21-014"))
                .addRules(OfficialRules.takesPart(
                        Role.LARGE_ENTERPRISE,
                        "lead-body",
                        "주관기관(대기업 등) 참여",
                        "a lead body such as a large enterprise takes part",
                        Grounds.of("D21-014")))
                .addRules(OfficialRules.smesAndMiddleMarket(OfficialRules.ADOPTERS, Grounds.of("D21-014")))
                .addAllRules(rulesOfTheField())
                .build();
    }

    private static Offer winWin(Tier tier, SupportLimit limit) {
        Grounds row = Grounds.of("D21-014");
        PayerPart largeEnterprise = PayerPart.atMost(Payer.LARGE_ENTERPRISE, Share.ONE, row.with(Interpretation.I19));
        return tier(tier, limit, CostShare.notStated(row, largeEnterprise))
                .coordinator(Cited.of(CoordinatorUse.NONE, "D21-038"))
                .build();
    }

    private static Program sectorSpecialised() {
        return program("sector-specialised", "업종별 특화", "sector-specialised", "D21-015")
                .field(FIELD)
                .status(Cited.of(ProgramStatus.CONTINUED, "D21-035"))
                .addOffers(sector(BASIC, limit("0.7", "D21-015")))
                .addOffers(sector(ADVANCED_1, limit("2", "D21-015")))
                .addOffers(sector(ADVANCED_2, limit("4", "D21-015")))
                .addWindows(operators(JANUARY, 22, MARCH, 25, "D21-015", "D21-016"))
                .addWindows(announcedLater(Audience.COMPANIES, "D21-016"))
                .addCostRules(CLOUD_CONVERSION)
                .addPurposes(Statement.of(
                        "제조공정(업종)별 특화 솔루션과 이에 연동하는 자동화장비·제어기·센서",
                        "solutions for one sector or manufacturing process, and the automation equipment, controllers and sensors connected with them",
                        "D21-015"))
                .addRules(THOSE_MEANT)
                .addAllRules(rulesOfTheField())
                .bonus(OfficialScoring.OPERATOR)
                .build();
    }

    private static Offer sector(Tier tier, SupportLimit limit) {
        return tier(tier, limit)
                .coordinator(Cited.of(CoordinatorUse.OPERATORS_CHOICE, "D21-038"))
                .build();
    }

    private static Program robot() {
        SupportLimit limit = SupportLimit.of(ofEok(3), Grounds.of("D21-017"))
                .adjusted(new LimitAdjustment.Replace(Trait.U_TURN, ofEok(5), Grounds.of("D21-017")));
        return single("robot", "로봇활용 제조혁신지원", "robot-based manufacturing innovation", "D21-017", limit)
                .status(NOT_STATED)
                .addWindows(window(Audience.COMPANIES, JANUARY, 22, FEBRUARY, 25, "D21-017"))
                .addPurposes(Statement.of(
                        "로봇엔지니어링, 로봇 도입, 로봇활용교육을 묶은 지원",
                        "robot engineering, robots and training in their use, as a package",
                        "D21-017"))
                .addRules(THOSE_MEANT)
                .bonus(OfficialScoring.ROBOT)
                .build();
    }

    private static Program levelCheck() {
        return single("level-check", "스마트공장 수준확인", "smart factory level check", "D21-018", Won.of(800_000))
                .status(NOT_STATED)
                .addWindows(window(Audience.CONFIRMING_BODIES, JANUARY, 22, FEBRUARY, 25, "D21-018"))
                .addWindows(rolling(MARCH, 2, "D21-018"))
                .addPurposes(Statement.of(
                        "제조수준 진단, 고도화 지침과 확인서 제공",
                        "diagnosis of the manufacturing level, a guideline for upgrading and a certificate",
                        "D21-018"))
                .addRules(THOSE_MEANT)
                .build();
    }

    private static Program capability() {
        return program("capability", "스마트화 역량강화", "smart capability strengthening", "D21-019")
                .status(NOT_STATED)
                .addOffers(offer(Variant.IN_DEPTH, Won.of(5_000_000), "D21-019"))
                .addOffers(offer(Variant.STANDARD, Won.of(2_500_000), "D21-019"))
                .addOffers(offer(Variant.ONE_POINT, Won.of(1_000_000), "D21-019"))
                .addWindows(window(Audience.CONSULTING_BODIES, JANUARY, 22, FEBRUARY, 25, "D21-019"))
                .addWindows(rolling(JANUARY, 22, "D21-019"))
                .addPurposes(Statement.of(
                        "전문 컨설팅기관의 컨설팅으로 스마트공장의 구축 성과를 높인다",
                        "consulting by specialised bodies, so that smart factories bring more",
                        "D21-019"))
                .addRules(THOSE_MEANT)
                .build();
    }

    private static Program meister() {
        return single("meister", "스마트 마이스터 운영", "Smart Meister", "D21-020", ofMan(837))
                .status(NOT_STATED)
                .addWindows(rolling(APRIL, 1, "D21-020"))
                .addPurposes(Statement.of(
                        "대기업 등에서 스마트공장 현장 경험을 쌓은 전문가가 구축 애로를 해결한다",
                        "experts with shop-floor experience, for example in large enterprises, solve problems of smart factories",
                        "D21-020"))
                .addRules(THOSE_MEANT)
                .build();
    }

    private static Program cloudSolution() {
        return single("cloud-solution", "클라우드기반 솔루션개발", "cloud-based solution development", "D21-021", ofEok("1.4"))
                .status(NOT_STATED)
                .addWindows(window(Audience.COMPANIES, JANUARY, 22, MARCH, 10, "D21-021"))
                .addPurposes(Statement.of(
                        "다수의 중소기업이 함께 쓸 수 있는 클라우드 기반 업무용 솔루션",
                        "cloud-based business solutions that many small companies can use together",
                        "D21-021"))
                .addRules(OfficialRules.takesPart(
                        Role.SUPPLIER,
                        "applicant",
                        "솔루션을 개발하는 공급기업의 신청",
                        "a supplier that develops the solution applies",
                        Grounds.of("D21-021")))
                .build();
    }

    private static Program afterCare() {
        return program("after-care", "스마트공장 사후관리", "smart factory after-care", "D21-022")
                .status(Cited.of(ProgramStatus.NEW, "D21-054"))
                .addOffers(offer(Variant.INDIRECT_RECOVERY, Won.of(5_000_000), "D21-022"))
                .addOffers(offer(Variant.GROWTH_LINKED, Won.of(20_000_000), "D21-022"))
                .addWindows(rolling(JANUARY, 22, "D21-022"))
                .addPurposes(Statement.of(
                        "도입기업의 스마트공장을 사후관리해 운영 효율을 높이고 디지털 전환을 촉진한다",
                        "care for smart factories after adoption, for better operation and digital transformation",
                        "D21-022"))
                .addRules(THOSE_MEANT)
                .addRules(OfficialRules.hasSmartFactory(Grounds.of("D21-022")))
                .build();
    }

    // ---- II. 주요 변경사항, what changed for the field of build and upgrade ----

    static final Statement CLOUD_CONVERSION = Statement.of(
            "기존 솔루션을 클라우드 방식으로 전환하는 비용을 사업비에 포함할 수 있다",
            "the cost of moving an existing solution to the cloud may be in the project cost",
            "D21-040");

    private static List<Rule> rulesOfTheField() {
        return List.of(
                OfficialRules.oncePerLevel(ofTheField("D21-032")),
                OfficialRules.courses(ofTheField("D21-043")),
                OfficialRules.usageLogs(ofTheField("D21-044")));
    }

    static OfferBuilder tier(Tier tier, SupportLimit limit) {
        return tier(tier, limit, CostShare.notStated(row(limit)));
    }

    private static OfferBuilder tier(Tier tier, SupportLimit limit, CostShare split) {
        FundingTerms terms =
                FundingTerms.of(limit, split).withCloudFeeCap(new CloudFeeCap(3, 5, ofTheField("D21-039")));
        return Offer.builder()
                .type(tier)
                .terms(terms)
                .period(period(tier))
                .target(target(tier))
                .grounds(row(limit));
    }

    /** The clauses of the row that a limit stands in, without what may be odd about the limit. */
    private static Grounds row(SupportLimit limit) {
        return new Grounds(limit.grounds().clauses(), List.of(), List.of());
    }

    private static ProjectPeriod period(Tier tier) {
        int months = switch (tier) {
            case BASIC -> 6;
            case ADVANCED_1 -> 9;
            case ADVANCED_2 -> 12;
        };
        return ProjectPeriod.atMost(months, ofTheField("D21-033")).extensibleBy(3, ofTheField("D21-034"));
    }

    static TargetLevel target(Tier tier) {
        return switch (tier) {
            case BASIC -> TargetLevel.of(SmartLevel.BASIC, "D21-031");
            case ADVANCED_1 -> TargetLevel.of(SmartLevel.INTERMEDIATE_1, "D21-031");
            case ADVANCED_2 -> TargetLevel.orAbove(SmartLevel.INTERMEDIATE_2, "D21-031");
        };
    }

    static SupportLimit limit(String eok, String... clauses) {
        return limit(ofEok(eok), Grounds.of(clauses));
    }

    /** A limit with what section II adds for U-turn and regional jobs companies. */
    private static SupportLimit limit(Won amount, Grounds grounds) {
        return SupportLimit.of(amount, grounds)
                .adjusted(new LimitAdjustment.Raise(
                        Trait.U_TURN, Share.ofPercent(50), ofTheField("D21-042").with(Interpretation.I16)))
                .adjusted(new LimitAdjustment.Add(
                        Trait.REGIONAL_JOBS, ofEok("0.5"), ofTheField("D21-041").with(Interpretation.I16)));
    }

    private static Grounds ofTheField(String clause) {
        return Grounds.of(clause).with(Interpretation.I15);
    }

    // ---- Words for the rows ----

    static ProgramBuilder program(String key, String korean, String english, String clause) {
        return Program.builder()
                .id(ProgramId.of(YEAR, key))
                .name(Cited.of(Name.of(korean, english), clause))
                .addAllContacts(OfficialContacts.on(key, "D21"));
    }

    private static ProgramBuilder single(String key, String korean, String english, String clause, Won limit) {
        return single(key, korean, english, clause, SupportLimit.of(limit, Grounds.of(clause)));
    }

    private static ProgramBuilder single(String key, String korean, String english, String clause, SupportLimit limit) {
        return program(key, korean, english, clause)
                .addOffers(Offer.of(
                        Variant.ONLY,
                        FundingTerms.of(limit, CostShare.notStated(Grounds.of(clause))),
                        Grounds.of(clause)));
    }

    private static Offer offer(SupportType type, Won limit, String clause) {
        Grounds grounds = Grounds.of(clause);
        return Offer.of(type, FundingTerms.of(SupportLimit.of(limit, grounds), CostShare.notStated(grounds)), grounds);
    }

    private static RecruitmentWindow.Fixed window(
            Audience audience, Month from, int fromDay, Month to, int toDay, String... clauses) {
        return window(audience, from, fromDay, to, toDay, Grounds.of(clauses));
    }

    private static RecruitmentWindow.Fixed window(
            Audience audience, Month from, int fromDay, Month to, int toDay, Grounds grounds) {
        return RecruitmentWindow.Fixed.of(
                audience,
                LocalDate.of(YEAR, from, fromDay),
                LocalDate.of(YEAR, to, toDay),
                grounds.with(Interpretation.I13));
    }

    private static RecruitmentWindow operators(Month from, int fromDay, Month to, int toDay, String... clauses) {
        Grounds grounds = Grounds.of(clauses).with(Interpretation.I11);
        return window(Audience.OPERATORS, from, fromDay, to, toDay, grounds);
    }

    private static RecruitmentWindow rolling(Month from, int day, String... clauses) {
        return new RecruitmentWindow.Rolling(
                Audience.COMPANIES,
                LocalDate.of(YEAR, from, day),
                Grounds.of(clauses).with(Interpretation.I17));
    }

    static RecruitmentWindow announcedLater(Audience audience, String... clauses) {
        return new RecruitmentWindow.ToBeAnnounced(audience, Grounds.of(clauses));
    }
}
