package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.catalog.OfficialData.amount;
import static io.github.smartfactory.support.catalog.OfficialData.cited;
import static io.github.smartfactory.support.catalog.OfficialData.eachOf;
import static io.github.smartfactory.support.catalog.OfficialData.korean;
import static io.github.smartfactory.support.catalog.OfficialData.offers;
import static io.github.smartfactory.support.catalog.OfficialData.program;
import static io.github.smartfactory.support.catalog.OfficialData.programs;
import static io.github.smartfactory.support.catalog.OfficialData.row;
import static io.github.smartfactory.support.catalog.OfficialData.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Definition;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** "'디지털 협력지구(클러스터)' 지원사업 공고", and what 2023 tells of 2022. */
class Announcement2022Test {

    private static final Announcement ANNOUNCEMENT = OfficialCatalog.catalog().announcement(2022);

    @Test
    @Verifies("D22-001")
    void theMinistryPublishedItOn12January2022() {
        assertThat(ANNOUNCEMENT.document().key()).isEqualTo("announcement-2022");
        assertThat(ANNOUNCEMENT.document().title().korean()).contains("'디지털 협력지구(클러스터)' 지원사업 공고");
        assertThat(ANNOUNCEMENT.document().issuer().korean()).isEqualTo("중소벤처기업부");
        assertThat(ANNOUNCEMENT.document().published()).hasToString("2022-01-12");
        assertThat(ANNOUNCEMENT.title().value())
                .isEqualTo(ANNOUNCEMENT.document().title());
        assertThat(cited(ANNOUNCEMENT.title().grounds())).isEqualTo("D22-001");
        assertThat(ANNOUNCEMENT.anomalies()).isEmpty();
    }

    @Test
    @Verifies({"D22-001", "D23-021"})
    void twoTracksAndTheBuildsThat2023Tells() {
        assertThat(programs(
                        2022,
                        program -> row(
                                program.id().key(),
                                program.name().value().korean(),
                                cited(program.name().grounds()),
                                program.status().value(),
                                cited(program.status().grounds()))))
                .containsExactlyElementsOf(table("""
                        digital-cluster-general | 디지털 협력지구(클러스터) 일반형 | D22-001 | NOT_STATED | -
                        digital-cluster-lead    | 디지털 협력지구(클러스터) 선도형 | D22-001 | NOT_STATED | -
                        build-upgrade           | 스마트공장 구축 및 고도화      | D23-021 | CONTINUED  | D23-021
                        """));
    }

    /** 지능형(스마트)공장 구축비(0.5억원/2억원/4억원). */
    @Test
    @Verifies("D22-020")
    void moneyForTheOwnFactoryByTargetLevel() {
        assertThat(offers(
                        2022,
                        (key, offer) -> offer.terms()
                                .map(terms -> row(
                                        key,
                                        amount(terms.limit().orElseThrow().amount()),
                                        terms.limit().orElseThrow().adjustments(),
                                        cited(terms.limit().orElseThrow().grounds()),
                                        terms.split().stated(),
                                        cited(terms.split().parts().get(0).grounds())))))
                .containsExactlyElementsOf(table("""
                        digital-cluster-general | basic     | 0.5억 | [] | D22-020 | false | D22-020 I12
                        digital-cluster-general | advanced1 | 2억   | [] | D22-020 | false | D22-020 I12
                        digital-cluster-general | advanced2 | 4억   | [] | D22-020 | false | D22-020 I12
                        digital-cluster-lead    | basic     | 0.5억 | [] | D22-020 | false | D22-020 I12
                        digital-cluster-lead    | advanced1 | 2억   | [] | D22-020 | false | D22-020 I12
                        digital-cluster-lead    | advanced2 | 4억   | [] | D22-020 | false | D22-020 I12
                        """));
    }

    /** 1차년도 ISP 수립(4억원) → 2·3차년도 공동·협업 지능형(스마트)시스템 구축비(60억원). */
    @Test
    @Verifies({"D22-010", "D22-020", "D22-021", "D22-026"})
    void theLeadTrackGetsGrantsForTheSharedSystem() {
        assertThat(eachOf(
                        2022,
                        program -> program.cluster().stream()
                                .flatMap(scheme -> scheme.grants().stream())
                                .map(grant -> row(
                                        program.id().key(),
                                        grant.name().korean(),
                                        grant.firstYear() + "~" + grant.lastYear(),
                                        amount(grant.limit().amount()),
                                        cited(grant.limit().grounds()),
                                        grant.split().stated()))))
                .containsExactlyElementsOf(table("""
                        digital-cluster-lead | 정보화전략계획(ISP) 수립    | 1~1 | 4억  | D22-021 D22-010 | false
                        digital-cluster-lead | 공동·협업 스마트시스템 구축 | 2~3 | 60억 | D22-021 D22-010 | false
                        """));
        assertThat(eachOf(
                        2022,
                        program -> program.cluster().stream()
                                .map(scheme -> row(program.id().key(), cited(scheme.grounds())))))
                .containsExactlyElementsOf(table("""
                        digital-cluster-general | D22-025
                        digital-cluster-lead    | D22-026 I21
                        """));
    }

    /** (개별보급) 28억원(1.4억원 x 20개) + (공동협업) 12억원(0.6억원 x 20개). */
    @Test
    @Verifies({"D22-020", "D22-025"})
    void theWorkedExampleComesOut() {
        List<ClusterMember> members = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> ClusterMember.adopting("기업" + number, Tier.ADVANCED_1, Won.of(280_000_000)))
                .toList();
        ClusterPlan plan = program("2022/digital-cluster-general")
                .resolveCluster()
                .plan(ClusterRequest.of(members, Won.of(2_400_000_000L)).withGovernmentShare(Share.ofPercent(50)));
        assertThat(amount(plan.ownSupport())).isEqualTo("28억");
        assertThat(amount(plan.sharedSupport())).isEqualTo("12억");
    }

    @Test
    @Verifies({"D22-016", "D22-018", "D23-024"})
    void howMany() {
        assertThat(eachOf(
                        2022,
                        program -> program.targets().stream()
                                .map(target -> row(
                                        program.id().key(),
                                        target.number(),
                                        target.unit(),
                                        target.about(),
                                        cited(target.grounds())))))
                .containsExactlyElementsOf(table("""
                        digital-cluster-general | 10   | CLUSTERS  | false | D22-016
                        digital-cluster-lead    | 3    | CLUSTERS  | false | D22-018
                        build-upgrade           | 1827 | FACTORIES | false | D23-024
                        """));
    }

    @Test
    @Verifies({"D22-011", "D22-027"})
    void applicationsFrom12JanuaryTo15FebruaryAtFive() {
        assertThat(eachOf(
                        2022,
                        program -> program.windows().stream()
                                .map(window -> row(program.id().key(), OfficialData.window(window)))))
                .containsExactlyElementsOf(table("""
                        digital-cluster-general | PLANNING_INSTITUTIONS | 2022-01-12~2022-02-15 17:00 | D22-011 D22-027 I20
                        digital-cluster-general | CLUSTERS | later | D22-014 I20
                        digital-cluster-lead    | CLUSTERS | 2022-01-12~2022-02-15 17:00 | D22-011 D22-027
                        """));
    }

    @Test
    @Verifies("D22-014")
    void thePlanningInstitutionComesFirst() {
        assertThat(eachOf(
                        2022,
                        program -> program.procedures().stream()
                                .map(procedure -> row(
                                        program.id().key(),
                                        procedure.key(),
                                        korean(procedure.steps()),
                                        cited(procedure.grounds())))))
                .containsExactly("digital-cluster-general | selection | 기획기관 선정 → 기획기관이 클러스터를 모집해 제안 → 최종평가를 거쳐 선정"
                        + " | D22-014");
    }

    @Test
    @Verifies({"D22-012", "D22-023"})
    void definitions() {
        List<Definition> definitions = ANNOUNCEMENT.definitions();
        assertThat(definitions)
                .extracting(
                        definition -> row(definition.key(), definition.term().korean(), cited(definition.grounds())))
                .containsExactly("fields-of-collaboration | 협업 분야 | D22-012", "linked-value-chains | 연계 예시 | D22-023");
        assertThat(definitions.get(0).meaning().korean()).contains("분업생산", "물류·자재관리", "수·발주", "판로·마케팅");
        assertThat(definitions.get(1).meaning().korean())
                .contains("소재·부품", "모듈", "완성품", "연구개발", "설계", "조달", "제조", "물류", "판매", "A/S");
    }

    /** '기초', '고도화1', '고도화2'로 나누어 지원; ('22) 30일간; 19개 제조혁신센터가 선정. */
    @Test
    @Verifies({"D23-014", "D23-015", "D23-021"})
    void what2023TellsOfBuildAndUpgrade() {
        assertThat(offers(
                        2022,
                        (key, offer) -> Optional.of(row(key, cited(offer.grounds())))
                                .filter(row -> row.startsWith("build-upgrade"))))
                .containsExactlyElementsOf(table("""
                        build-upgrade | basic     | D23-021
                        build-upgrade | advanced1 | D23-021
                        build-upgrade | advanced2 | D23-021
                        """));
        assertThat(eachOf(
                        2022,
                        program -> program.applicationDays().stream()
                                .map(days -> row(program.id().key(), days.value(), cited(days.grounds())))))
                .containsExactly("build-upgrade | 30 | D23-015");
        assertThat(eachOf(
                        2022,
                        program -> program.selectedBy().stream()
                                .map(by -> row(program.id().key(), by.value().korean(), cited(by.grounds())))))
                .containsExactly("build-upgrade | 19개 스마트제조혁신센터(테크노파크) | D23-014");
    }

    @Test
    void noPeriodTargetLevelOrBudgetIsStated() {
        assertThat(OfficialCatalog.catalog().programsOf(2022)).allSatisfy(program -> {
            assertThat(program.budget()).isEmpty();
            assertThat(program.offers()).allSatisfy(offer -> {
                assertThat(offer.period()).isEmpty();
                assertThat(offer.target()).isEmpty();
                assertThat(offer.coordinator()).isEmpty();
            });
        });
    }
}
