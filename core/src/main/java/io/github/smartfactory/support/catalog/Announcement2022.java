package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.money.Won.ofEok;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_1;
import static io.github.smartfactory.support.vocabulary.Tier.ADVANCED_2;
import static io.github.smartfactory.support.vocabulary.Tier.BASIC;

import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Definition;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Procedure;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramBuilder;
import io.github.smartfactory.support.program.ProgramStatus;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.schedule.Audience;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.source.Statement;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * 2022: the press release of 12 January 2022 on the digital cluster, and what the announcement of 2023 states of build
 * and upgrade in 2022.
 */
final class Announcement2022 {

    private static final int YEAR = 2022;

    private Announcement2022() {}

    static Announcement announcement() {
        return Announcement.builder()
                .year(YEAR)
                .document(Documents.ANNOUNCEMENT_2022)
                .title(Cited.of(Documents.ANNOUNCEMENT_2022.title(), "D22-001"))
                .addPrograms(general(), lead())
                .addDefinitions(new Definition(
                        "fields-of-collaboration",
                        Name.of("협업 분야", "fields of collaboration"),
                        Name.of(
                                "분업생산, 물류·자재관리, 수·발주, 판로·마케팅 등",
                                "shared production, logistics and materials, ordering, sales and marketing"),
                        Grounds.of("D22-012")))
                .addDefinitions(new Definition(
                        "linked-value-chains",
                        Name.of("연계 예시", "linked value chains"),
                        Name.of(
                                "소재·부품에서 모듈, 완성품까지 나누어 만드는 제조기업, 또는 연구개발부터 설계·조달·제조·물류·판매·A/S까지 잇는 기업",
                                "manufacturers that share the way from materials and parts over modules to products, or"
                                        + " companies from research over design, purchase, manufacture, logistics and"
                                        + " sales to service"),
                        Grounds.of("D22-023")))
                .build();
    }

    /** What the announcement of 2023 states of the year before. */
    static Announcement asStatedIn2023() {
        return Announcement.builder()
                .year(YEAR)
                .document(Documents.ANNOUNCEMENT_2023)
                .title(Cited.of(
                        Name.of(
                                "2022년 스마트공장 구축 및 고도화(2023년 공고에 나온 범위)",
                                "Smart factory build and upgrade 2022, as 2023 states it"),
                        "D23-021"))
                .addPrograms(buildUpgrade())
                .build();
    }

    private static Program general() {
        return cluster("digital-cluster-general", "디지털 협력지구(클러스터) 일반형", "digital cluster, general")
                .cluster(ClusterScheme.of(Grounds.of("D22-025")))
                .addTargets(TargetCount.of(10, TargetCount.Unit.CLUSTERS, "D22-016"))
                .addRules(OfficialRules.manufacturers(
                        10,
                        "제조기업 10개사 이상(연계기업은 세지 않음)",
                        "at least 10 manufacturers; linked companies are not counted",
                        Grounds.of("D22-015", "D22-019").with(Interpretation.I27)))
                .addRules(OfficialRules.takesPart(
                        Role.PLANNING_INSTITUTION,
                        "planning-institution",
                        "선정된 기획기관의 제안",
                        "a planning institution that has been selected proposes the cluster",
                        Grounds.of("D22-014")))
                .addWindows(window(Audience.PLANNING_INSTITUTIONS, WINDOW.with(Interpretation.I20)))
                .addWindows(new RecruitmentWindow.ToBeAnnounced(
                        Audience.CLUSTERS, Grounds.of("D22-014").with(Interpretation.I20)))
                .addProcedures(new Procedure(
                        "selection",
                        Name.of("기획기관 선정부터 클러스터 선정까지", "from the planning institution to the clusters"),
                        List.of(
                                Name.of("기획기관 선정", "planning institutions are selected"),
                                Name.of("기획기관이 클러스터를 모집해 제안", "they recruit and propose clusters"),
                                Name.of("최종평가를 거쳐 선정", "final evaluation and selection")),
                        Grounds.of("D22-014")))
                .build();
    }

    private static Program lead() {
        return cluster("digital-cluster-lead", "디지털 협력지구(클러스터) 선도형", "digital cluster, lead")
                .cluster(ClusterScheme.of(Grounds.of("D22-026").with(Interpretation.I21))
                        .granting(
                                new SharedSystemGrant(
                                        "isp",
                                        Name.of("정보화전략계획(ISP) 수립", "information strategy plan (ISP)"),
                                        1,
                                        1,
                                        SupportLimit.of(ofEok(4), Grounds.of("D22-021", "D22-010")),
                                        SHARE),
                                new SharedSystemGrant(
                                        "shared-system",
                                        Name.of("공동·협업 스마트시스템 구축", "build of the shared system"),
                                        2,
                                        3,
                                        SupportLimit.of(ofEok(60), Grounds.of("D22-021", "D22-010")),
                                        SHARE)))
                .addTargets(TargetCount.of(3, TargetCount.Unit.CLUSTERS, "D22-018"))
                .addRules(OfficialRules.manufacturers(
                        15,
                        "제조기업 15개사 이상(연계기업은 세지 않음)",
                        "at least 15 manufacturers; linked companies are not counted",
                        Grounds.of("D22-017", "D22-019").with(Interpretation.I27)))
                .addRules(OfficialRules.takesPart(
                        Role.LEAD, "lead", "대표기업(선도기업) 참여", "a lead company", Grounds.of("D22-017")))
                .addRules(OfficialRules.takesPart(
                        Role.ISP_INSTITUTION,
                        "isp-institution",
                        "정보화전략계획(ISP) 수립기관 참여",
                        "an institution that makes the information strategy plan (ISP)",
                        Grounds.of("D22-017")))
                .addWindows(window(Audience.CLUSTERS, WINDOW))
                .addGates(OfficialScoring.LEAD_CLUSTER)
                .reservedSeats(OfficialScoring.SME_LED)
                .build();
    }

    private static final Grounds WINDOW = Grounds.of("D22-011", "D22-027");

    /** The announcement states limits and no share. */
    private static final CostShare SHARE = CostShare.notStated(Grounds.of("D22-020"));

    private static ProgramBuilder cluster(String key, String korean, String english) {
        return Program.builder()
                .id(ProgramId.of(YEAR, key))
                .name(Cited.of(Name.of(korean, english), "D22-001"))
                .status(Cited.of(ProgramStatus.NOT_STATED))
                .addOffers(company(BASIC, "0.5"), company(ADVANCED_1, "2"), company(ADVANCED_2, "4"))
                .addRules(OfficialRules.smesAndMiddleMarket(
                        OfficialRules.ADOPTERS, Grounds.of("D22-013").with(Interpretation.I27)))
                .addRules(OfficialRules.atApplication(
                                RuleKind.ELIGIBILITY,
                                "an-sme",
                                "중소기업 간, 또는 중소기업이 참여하는 중소·중견기업 간 컨소시엄",
                                "a consortium of SMEs, or of SMEs and middle-market enterprises, with at least one SME",
                                new Condition.AtLeast(
                                        1,
                                        OfficialRules.ADOPTERS,
                                        Optional.of(
                                                new Requirement.SizeIn(EnumSet.of(SizeClass.SMALL, SizeClass.MEDIUM)))))
                        .grounds(Grounds.of("D22-013"))
                        .build())
                .addBenefits(Statement.of(
                        "전문기관을 통해 기술보호, 의사결정 등 상호협력을 지원한다",
                        "specialised bodies help the members with the protection of technology and with decisions",
                        "D22-022"))
                .addAllContacts(OfficialContacts.on(key, "D22"));
    }

    private static RecruitmentWindow window(Audience audience, Grounds grounds) {
        return RecruitmentWindow.Fixed.of(audience, LocalDate.of(YEAR, 1, 12), LocalDate.of(YEAR, 2, 15), grounds)
                .closingAt(LocalTime.of(17, 0));
    }

    private static Offer company(Tier tier, String eok) {
        Grounds grounds = Grounds.of("D22-020");
        return Offer.of(tier, FundingTerms.of(SupportLimit.of(ofEok(eok), grounds), SHARE), grounds);
    }

    private static Program buildUpgrade() {
        return Program.builder()
                .id(ProgramId.of(YEAR, "build-upgrade"))
                .name(Cited.of(Name.of("스마트공장 구축 및 고도화", "smart factory build and upgrade"), "D23-021"))
                .status(Cited.of(ProgramStatus.CONTINUED, "D23-021"))
                .addOffers(
                        Offer.of(BASIC, Grounds.of("D23-021")),
                        Offer.of(ADVANCED_1, Grounds.of("D23-021")),
                        Offer.of(ADVANCED_2, Grounds.of("D23-021")))
                .addTargets(TargetCount.of(1_827, TargetCount.Unit.FACTORIES, "D23-024"))
                .applicationDays(Cited.of(30, "D23-015"))
                .selectedBy(Cited.of(
                        Name.of("19개 스마트제조혁신센터(테크노파크)", "19 regional manufacturing innovation centres (technoparks)"),
                        "D23-014"))
                .build();
    }
}
