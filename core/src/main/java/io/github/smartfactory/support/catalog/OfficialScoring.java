package io.github.smartfactory.support.catalog;

import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.scoring.ScoreSheet.Section;
import io.github.smartfactory.support.selection.Leftover;
import io.github.smartfactory.support.selection.ReservedSeats;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** How applications are scored and selected: score sheets, bonus points, pass marks and reserved seats. */
final class OfficialScoring {

    private OfficialScoring() {}

    /** Stands on both sheets of the cluster. */
    private static final Criterion SYSTEMS = ten(
            "systems", "구축 시스템(S/W) 및 시설·장비의 타당성 및 적정성", "soundness and adequacy of systems, facilities and equipment");

    /** Stands on both sheets of the cluster. */
    private static final Criterion AFTER_CARE =
            ten("after-care", "A/S, 운영관리 및 사후관리 지원의 구체성", "concreteness of service, operation and after-care");

    // ---- 2021, III.(2).1: 기획기관 선정평가 ----

    static final Gate PLANNING_INSTITUTION = Gate.builder()
            .key("selection")
            .name(Name.of("선정평가", "selection evaluation"))
            .sheet(sheet(
                    "기획기관 선정평가",
                    "sheet of planning institutions",
                    Grounds.of("D21-108"),
                    Section.of(
                            "보유역량",
                            "capability",
                            30,
                            ten("expertise", "신청기관의 보유한 전문성", "expertise of the institution"),
                            ten(
                                    "track-record",
                                    "추진실적 및 디지털 클러스터 지원사업과의 연계성",
                                    "track record, and how it bears on the digital cluster"),
                            ten(
                                    "organisation",
                                    "기관 조직의 구성현황 및 관리능력의 우수성",
                                    "make-up of the organisation and quality of its management")),
                    Section.of(
                            "사업수행 내용",
                            "execution",
                            70,
                            ten(
                                    "business-model",
                                    "혁신적 비즈니스 모델 및 컨소시엄(도입·공급기업) 발굴 계획의 구체성",
                                    "concrete plans for new business models and for finding consortia"),
                            ten("understanding", "디지털 클러스터 구축에 대한 이해도", "understanding of digital clusters"),
                            ten("support-system", "디지털 클러스터 지원체계의 적정성", "adequacy of the support system"),
                            ten(
                                    "support-process",
                                    "디지털 클러스터 지원 방안 및 과정의 구체성",
                                    "concreteness of the support and its course"),
                            ten(
                                    "strategy-support",
                                    "전략수립 지원에 대한 추진 방안 및 일정의 적절성",
                                    "adequacy of the way and schedule of help with strategies"),
                            ten(
                                    "staff",
                                    "참여인력 및 전담 PM 지원방안의 구체성",
                                    "concrete plans for staff and dedicated project managers"),
                            ten("operation-plan", "사업 운영계획에 대한 구체성", "concreteness of the plan of operation"))))
            .aggregation(Cited.of(Aggregation.TRIMMED_MEAN, "D21-106"))
            .addsBonus(false)
            .committee(Cited.of(7, "D21-107"))
            .grounds(Grounds.of("D21-106"))
            .build();

    // ---- 2021, III.(2).2: 클러스터 선정평가와 적정성 평가 ----

    static final Gate CLUSTER_SELECTION = Gate.builder()
            .key("selection")
            .name(Name.of("선정평가", "selection evaluation"))
            .sheet(sheet(
                    "클러스터 선정평가",
                    "selection sheet of clusters",
                    Grounds.of("D21-136"),
                    Section.of(
                            "도입기업 컨소시엄",
                            "consortium of adopters",
                            50,
                            ten(
                                    "need",
                                    "사업 추진배경 및 공동·협업 스마트시스템 연계 필요성",
                                    "background, and need for linking through a shared system"),
                            ten("goals", "구축 목표 및 참여기업 간 협업 내용의 구체성", "concreteness of goals and of the cooperation"),
                            ten(
                                    "indicators",
                                    "핵심지표(KPI) 목표설정의 적절성 및 정성적·정량적 기대효과",
                                    "adequacy of the key indicators, expected effects"),
                            ten(
                                    "understanding",
                                    "디지털 클러스터에 대한 이해도 및 참여인력 구성의 적정성",
                                    "understanding of digital clusters, adequacy of the staff"),
                            ten(
                                    "sustainability",
                                    "지속가능성 및 고용창출, 시장확대 등에 대한 의지 및 효과",
                                    "sustainability, will and effect in jobs and markets")),
                    Section.of(
                            "공급기업 컨소시엄",
                            "consortium of suppliers",
                            50,
                            ten(
                                    "supplier-strategy",
                                    "컨소시엄 구성 및 디지털 클러스터 지원전략의 적절성",
                                    "adequacy of the consortium and its strategy"),
                            ten("supplier-expertise", "사업수행 전문성", "expertise in execution"),
                            ten("supplier-staff", "투입인력 구성 및 추진일정의 적정성", "adequacy of staff and schedule"),
                            SYSTEMS,
                            AFTER_CARE)))
            .aggregation(new Cited<>(Aggregation.MEAN, Grounds.of("D21-132").with(Interpretation.I32)))
            .jobs(new JobScoring(
                    Share.ofPercent(20),
                    OfficialRules.ADOPTERS,
                    100,
                    Grounds.of("D21-134").with(Interpretation.I33)))
            .addsBonus(true)
            .passMark(Cited.of(Score.of(70), "D21-132"))
            .committee(Cited.of(7, "D21-132"))
            .grounds(Grounds.of("D21-131"))
            .build();

    static final Gate CLUSTER_FEASIBILITY = Gate.builder()
            .key("feasibility")
            .name(Name.of("적정성 평가", "feasibility evaluation"))
            .sheet(sheet(
                    "적정성 평가",
                    "feasibility sheet of clusters",
                    Grounds.of("D21-137"),
                    Section.of(
                            "정밀진단 및 전략수립 내용",
                            "diagnosis and strategy",
                            100,
                            Criterion.of(
                                    "revision",
                                    "사업계획 수정·보완·개선 및 구체화 수준",
                                    "how well the plan was revised, completed and made concrete",
                                    20),
                            ten(
                                    "execution",
                                    "실행 전략·방법의 구체성 및 실현가능성",
                                    "concreteness and feasibility of strategy and methods"),
                            ten("roadmap", "구축·고도화 로드맵 수립의 구체성 및 우수성", "concreteness and quality of the road map"),
                            ten(
                                    "indicators",
                                    "구축목표 및 핵심지표(KPI)의 적정성 및 정량적 기대효과",
                                    "adequacy of goals and key indicators, expected effects in figures"),
                            ten(
                                    "effects",
                                    "고용창출, 경제성 등 산업 및 시장에 미치는 기대효과",
                                    "expected effects on jobs, the economy and markets"),
                            ten(
                                    "spread",
                                    "동일·유사 업종으로 적용 및 확산 가능성",
                                    "whether it can be applied in the same and similar sectors"),
                            SYSTEMS,
                            ten("cost", "사업비 구성·배분의 적절성", "adequacy of the cost and its distribution"),
                            AFTER_CARE)))
            .aggregation(new Cited<>(Aggregation.MEAN, Grounds.of("D21-133").with(Interpretation.I32)))
            .addsBonus(false)
            .passMark(Cited.of(Score.of(70), "D21-133"))
            .grounds(Grounds.of("D21-133"))
            .build();

    static final Cited<Leftover> AFTER_FEASIBILITY =
            new Cited<>(Leftover.RELEASE, Grounds.of("D21-133").with(Interpretation.I38));

    // ---- 2022: 선도형 ----

    static final Gate LEAD_CLUSTER = Gate.builder()
            .key("selection")
            .name(Name.of("평가", "evaluation"))
            .sheet(ScoreSheet.whole(
                    Name.of("평가점수", "score"), 100, Grounds.of("D22-024").with(Interpretation.I37, Interpretation.I36)))
            .aggregation(new Cited<>(Aggregation.MEAN, Grounds.of("D22-024").with(Interpretation.I37)))
            .addsBonus(false)
            .passMark(new Cited<>(Score.of(70), Grounds.of("D22-024").with(Interpretation.I37)))
            .grounds(Grounds.of("D22-024").with(Interpretation.I37))
            .build();

    static final ReservedSeats SME_LED = new ReservedSeats(
            2,
            Name.of("중소기업이 대표기업인 컨소시엄", "consortia led by an SME"),
            new Condition.AtLeast(
                    1,
                    EnumSet.of(Role.LEAD),
                    Optional.of(new Requirement.SizeIn(EnumSet.of(SizeClass.SMALL, SizeClass.MEDIUM)))),
            Leftover.RELEASE,
            Grounds.of("D22-018", "D22-024").with(Interpretation.I4));

    // ---- 2021, II: 가점 ----

    static final BonusScheme BUILD_UPGRADE = BonusScheme.of(
            Grounds.of("D21-045", "D21-046", "D21-047", "D21-048", "D21-049", "D21-050")
                    .with(Interpretation.I34),
            item("covid-goods", 5, "D21-045", Trait.COVID_GOODS),
            item("eco-factory", 3, "D21-046", Trait.ECO_FACTORY),
            item("overhauled-complex", 3, "D21-047", Trait.OVERHAULED_COMPLEX),
            item("courses", 3, "D21-048", Trait.IN_DEPTH_COURSE, Trait.LEADERSHIP_COURSE),
            item("early-paid-holidays", 3, "D21-049", Trait.EARLY_PAID_HOLIDAYS),
            item("standard-data-format", 3, "D21-050", Trait.STANDARD_DATA_FORMAT));

    static final BonusScheme CLUSTER = BUILD_UPGRADE
            .giving(Score.of(3), Grounds.of("D21-160").with(Interpretation.I3).with(Anomalies.A4))
            .cappedAt(Score.of(5), Grounds.of("D21-160"));

    static final BonusScheme ROBOT = BonusScheme.of(
            Grounds.of("D21-053").with(Interpretation.I34), item("strong-startup", 2, "D21-053", Trait.STRONG_STARTUP));

    static final BonusScheme OPERATOR = BonusScheme.of(
            Grounds.of("D21-051"),
            new BonusItem(
                    "covid-goods",
                    Name.of(
                            "신청 수요기업의 과반수 이상이 코로나19 대응 제조기업(운영기관 선정)",
                            "a majority of the demand companies make COVID-19 goods (selection of operators)"),
                    Score.of(3),
                    new Condition.AllOf(List.of(
                            Condition.AtLeast.of(1, Role.OPERATOR),
                            new Condition.MoreThanShare(
                                    Share.ofPercent(50),
                                    OfficialRules.ADOPTERS,
                                    new Requirement.Has(Trait.COVID_GOODS)))),
                    Grounds.of("D21-051").with(Interpretation.I35)));

    /** An item for a company that has one of some traits. */
    private static BonusItem item(String key, int points, String clause, Trait... traits) {
        Requirement any = traits.length == 1
                ? new Requirement.Has(traits[0])
                : new Requirement.AnyOf(Arrays.stream(traits)
                        .<Requirement>map(Requirement.Has::new)
                        .toList());
        String korean = String.join(
                ", ", Arrays.stream(traits).map(it -> it.label().korean()).toList());
        String english = String.join(
                ", or ", Arrays.stream(traits).map(it -> it.label().english()).toList());
        return new BonusItem(
                key,
                Name.of(korean, english),
                Score.of(points),
                new Condition.AtLeast(1, OfficialRules.ADOPTERS, Optional.of(any)),
                Grounds.of(clause));
    }

    private static Criterion ten(String key, String korean, String english) {
        return Criterion.of(key, korean, english, 10);
    }

    private static ScoreSheet sheet(String korean, String english, Grounds grounds, Section... sections) {
        return ScoreSheet.builder()
                .name(Name.of(korean, english))
                .addSections(sections)
                .total(100)
                .step(ScoreSheet.TENTH)
                .grounds(grounds.with(Interpretation.I36))
                .build();
    }
}
