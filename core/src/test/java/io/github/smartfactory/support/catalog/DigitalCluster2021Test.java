package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.catalog.OfficialData.NOTHING;
import static io.github.smartfactory.support.catalog.OfficialData.amount;
import static io.github.smartfactory.support.catalog.OfficialData.cited;
import static io.github.smartfactory.support.catalog.OfficialData.eachOf;
import static io.github.smartfactory.support.catalog.OfficialData.offers;
import static io.github.smartfactory.support.catalog.OfficialData.program;
import static io.github.smartfactory.support.catalog.OfficialData.row;
import static io.github.smartfactory.support.catalog.OfficialData.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Definition;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 2021, section III.(2): 디지털 클러스터(일반형) 스마트공장 지원, and annex 1. */
class DigitalCluster2021Test {

    private static final Program PLANNER = program("2021/cluster-planning-institution");
    private static final Program CLUSTER = program("2021/digital-cluster-general");

    @Test
    @Verifies({"D21-102", "D21-120"})
    void aboutTenInstitutionsAndAboutTenClusters() {
        assertThat(eachOf(
                        2021,
                        program -> program.targets().stream()
                                .map(target -> row(
                                        program.id().key(),
                                        target.number(),
                                        target.unit(),
                                        target.about(),
                                        target.type().isPresent(),
                                        cited(target.grounds())))))
                .containsExactlyElementsOf(table("""
                        cluster-planning-institution | 10 | INSTITUTIONS | true | false | D21-102
                        digital-cluster-general      | 10 | CLUSTERS     | true | false | D21-120
                        """));
    }

    @Test
    @Verifies("D21-101")
    void anInstitutionMaySetAsideFivePercentOfTheClusterCost() {
        assertThat(eachOf(
                        2021,
                        program -> program.operatingCostCap().stream()
                                .map(cap -> row(program.id().key(), cap.ofClusterCost(), cited(cap.grounds())))))
                .containsExactly("cluster-planning-institution | 5% | D21-101");
        assertThat(PLANNER.offers()).singleElement().satisfies(offer -> {
            assertThat(offer.terms()).isEmpty();
            assertThat(cited(offer.grounds())).isEqualTo("D21-101");
        });
    }

    @Test
    @Verifies({"D21-100", "D21-107"})
    void rolesAndDuties() {
        assertThat(eachOf(
                        2021,
                        program -> program.roles().stream()
                                .map(role -> row(
                                        program.id().key(),
                                        role.role().label().korean(),
                                        role.duties().size(),
                                        cited(role.grounds())))))
                .containsExactlyElementsOf(table("""
                        cluster-planning-institution | 전담기관         | 4 | D21-100
                        cluster-planning-institution | 기획기관         | 3 | D21-100
                        cluster-planning-institution | 도입기업 | 3 | D21-100
                        cluster-planning-institution | 공급기업 | 2 | D21-100
                        cluster-planning-institution | 평가위원회 | 1 | D21-107
                        """));
        assertThat(duties(0)).contains("국비 집행 관리", "검토와 승인", "점검과 평가", "교부와 정산");
        assertThat(duties(1)).contains("수요 발굴", "모집", "모델 제시", "정밀진단", "전략수립");
        assertThat(duties(2)).contains("개별 스마트공장", "공동·협업 스마트시스템", "컨소시엄 간 협력");
        assertThat(duties(3)).contains("공동 시스템", "개별 공장", "컨소시엄 간 협력");
        assertThat(duties(4)).contains("7인 내외", "총괄책임자", "수행계획서", "발표");
    }

    private static String duties(int role) {
        return PLANNER.roles().get(role).duties().stream().map(Name::korean).collect(Collectors.joining("; "));
    }

    @Test
    @Verifies({"D21-105", "D21-130"})
    void documents() {
        assertThat(eachOf(
                        2021,
                        program -> program.documents().stream()
                                .map(document -> row(
                                        program.id().key().replace("cluster-planning-institution", "planner"),
                                        document.name().korean(),
                                        from(document),
                                        document.each() ? "각" : NOTHING,
                                        document.maxAgeMonths()
                                                .map(months -> months + "개월")
                                                .orElse(NOTHING),
                                        document.years(),
                                        document.when()
                                                .map(trait -> trait.label().korean())
                                                .orElse(NOTHING),
                                        document.exempt().size(),
                                        document.due().key(),
                                        cited(document.grounds())))))
                .containsExactlyElementsOf(table("""
                        planner | 기획기관 신청서  | 기획기관 | - | - | [] | - | 0 | application | D21-105
                        planner | 수행 계획서     | 기획기관 | - | - | [] | - | 0 | application | D21-105
                        planner | 사업자등록증명원 | 기획기관 | 각 | - | [] | - | 0 | application | D21-105
                        digital-cluster-general | 사업계획서                 | 도입·공급 | - | -    | []           | - | 0 | application | D21-130 I24
                        digital-cluster-general | 사업자등록증명원             | 도입     | 각 | 3개월 | []           | - | 0 | application | D21-130 I24 I30
                        digital-cluster-general | 국세·지방세 완납 증명서      | 도입·공급 | 각 | 3개월 | []           | - | 0 | application | D21-130 I24 I30
                        digital-cluster-general | 고용보험사업장 취득자 명부 증명원 | 도입·공급 | 각 | -    | [2019, 2020] | - | 0 | application | D21-130 I24
                        digital-cluster-general | 통합관리시스템 정보활용동의서   | 도입·공급 | - | -    | []           | - | 0 | application | D21-130 I24
                        digital-cluster-general | 지자체 지원금 매칭 협약서      | 도입     | - | -    | []           | 지자체 지원금 매칭 | 0 | application | D21-130 I24
                        digital-cluster-general | 기타 사업 추진에 필요한 서류   | 도입·공급 | - | -    | []           | 추가 서류의 별도 안내 | 0 | application | D21-130 I24
                        digital-cluster-general | 수정사업계획서               | 구축·공급 | - | -    | []           | - | 0 | feasibility-evaluation | D21-135
                        digital-cluster-general | 교육과정 이수증              | 구축     | 각 | -    | []           | - | 2 | completion | D21-143
                        digital-cluster-general | 인건비 지급 증빙자료와 수행일지 | 구축     | 각 | -    | []           | 도입기업 인력 인건비의 사업비 포함 | 0 | completion | D21-144
                        """));
    }

    /** 도입: the adopters' consortium; 구축: those of it who build; 공급: the suppliers. */
    private static String from(RequiredDocument document) {
        Set<Role> builders = EnumSet.of(Role.ADOPTER, Role.LEAD, Role.PARTICIPANT);
        Set<Role> roles = EnumSet.copyOf(document.from());
        List<String> names = new ArrayList<>();
        if (roles.removeAll(builders)) {
            names.add(roles.remove(Role.SHARED_SYSTEM_USER) ? "도입" : "구축");
        }
        if (roles.remove(Role.SUPPLIER)) {
            names.add("공급");
        }
        roles.forEach(role -> names.add(role.label().korean()));
        return String.join("·", names);
    }

    @Test
    @Verifies({"D21-121", "D21-122", "D21-123"})
    void aClusterGetsHalfOfItsCostOfPooledLimits() {
        assertThat(eachOf(
                        2021,
                        program -> program.cluster().stream()
                                .map(scheme -> row(program.id().key(), cited(scheme.grounds()), scheme.grants()))))
                .containsExactly("digital-cluster-general | D21-121 D21-122 D21-123 | []");
    }

    /** 20개 기업 턴키 지원시, (개별보급) 28억원(1.4억원 x 20개) + (공동협업) 12억원(0.6억원 x 20개). */
    @Test
    @Verifies({"D21-013", "D21-121", "D21-122", "D21-123"})
    void theWorkedExampleComesOut() {
        List<ClusterMember> members = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> ClusterMember.adopting("기업" + number, Tier.ADVANCED_1, Won.of(280_000_000)))
                .toList();
        ClusterPlan plan = CLUSTER.resolveCluster().plan(ClusterRequest.of(members, Won.of(2_400_000_000L)));
        assertThat(amount(plan.ownSupport())).isEqualTo("28억");
        assertThat(amount(plan.sharedSupport())).isEqualTo("12억");
        assertThat(amount(plan.support())).isEqualTo("40억");
        assertThat(plan.members())
                .allSatisfy(member -> assertThat(amount(member.support())).isEqualTo("2억"));
    }

    /** 기업 부담금 20% 이내(기초 최대 1.4천만원, 고도화1 최대 4천만원, 고도화2 최대 8천만원 한도). */
    @Test
    @Verifies("D21-144")
    void ownStaffCost() {
        assertThat(offers(
                        2021,
                        (key, offer) -> offer.terms()
                                .flatMap(terms -> terms.ownStaffCap())
                                .map(cap -> row(key, cap.ofBurden(), amount(cap.atMost()), cited(cap.grounds())))))
                .containsExactlyElementsOf(table("""
                        digital-cluster-general | basic     | 20% | 1400만 | D21-144
                        digital-cluster-general | advanced1 | 20% | 0.4억  | D21-144
                        digital-cluster-general | advanced2 | 20% | 0.8억  | D21-144
                        """));
    }

    @Test
    @Verifies("D21-127")
    void whatIsSupported() {
        assertThat(CLUSTER.purposes()).hasSize(3).last().satisfies(purpose -> {
            assertThat(purpose.text().korean()).contains("개발·생산", "원재료", "유통·물류", "주문·판매·서비스", "에너지 관리");
            assertThat(cited(purpose.grounds())).isEqualTo("D21-127");
        });
        assertThat(offers(
                        2021,
                        (key, offer) -> offer.content().stream()
                                .map(content -> row(
                                        key,
                                        content.text().korean().contains("수준향상 없는 재신청"),
                                        content.text().korean().contains("기존 시스템"),
                                        cited(content.grounds())))
                                .reduce((one, other) -> one + " and " + other)))
                .containsExactlyElementsOf(table("""
                        digital-cluster-general | basic     | true  | false | D21-127
                        digital-cluster-general | advanced1 | false | true  | D21-127
                        digital-cluster-general | advanced2 | false | true  | D21-127
                        """));
    }

    @Test
    @Verifies({"D21-031", "D21-127", "D21-300"})
    void definitions() {
        List<Definition> definitions =
                OfficialCatalog.catalog().announcement(2021).definitions();
        assertThat(definitions)
                .extracting(
                        definition -> row(definition.key(), definition.term().korean(), cited(definition.grounds())))
                .containsExactlyElementsOf(table("""
                        shared-system              | 공동·협업 스마트시스템      | D21-127
                        smart-levels               | 스마트화 목표 수준         | D21-031
                        asset-administration-shell | 자산관리셸(AAS, IEC 63278) | D21-300
                        """));
        assertThat(definitions.get(0).meaning().korean()).contains("통합관리 솔루션", "공유·개방형 플랫폼", "스마트 디바이스", "네트워크");
        assertThat(definitions.get(1).meaning().korean())
                .contains("기초는 생산정보 디지털화(바코드·RFID", "고도화1은 실시간 수집·분석(중간1)", "고도화2는 실시간 제어(중간2 이상)");
        assertThat(definitions.get(2).meaning().korean()).contains("OPC-UA", "게이트웨이", "비용과 기간", "데이터 분석");
    }

    /** 수정사업계획서 제출예정일 : '21년 5월중. */
    @Test
    @Verifies("D21-135")
    void theRevisedPlanIsDueInMay() {
        assertThat(CLUSTER.procedures()).singleElement().satisfies(procedure -> {
            assertThat(procedure.steps()).hasSize(3);
            assertThat(procedure.steps().get(1).korean()).contains("수정사업계획서", "2021년 5월");
            assertThat(procedure.steps().get(1).english()).contains("revised plan", "May 2021");
            assertThat(cited(procedure.grounds())).isEqualTo("D21-135");
        });
    }
}
