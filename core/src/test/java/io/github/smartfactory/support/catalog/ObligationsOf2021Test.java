package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.catalog.OfficialData.program;
import static io.github.smartfactory.support.catalog.OfficialData.row;
import static io.github.smartfactory.support.catalog.OfficialData.table;
import static io.github.smartfactory.support.testkit.sample.Applications.all;
import static io.github.smartfactory.support.testkit.sample.Applications.company;
import static io.github.smartfactory.support.testkit.sample.Applications.denying;
import static io.github.smartfactory.support.testkit.sample.Applications.member;
import static io.github.smartfactory.support.testkit.sample.Applications.notKnowing;
import static io.github.smartfactory.support.testkit.sample.Applications.silentOn;
import static io.github.smartfactory.support.testkit.sample.Applications.stating;
import static io.github.smartfactory.support.testkit.sample.Applications.wishing;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.eligibility.Verdict;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the supported of 2021 must do. */
class ObligationsOf2021Test {

    private static final String CLUSTER = "2021/digital-cluster-general";
    private static final String BUILD_UPGRADE = "2021/build-upgrade";

    private static final UnaryOperator<Application> NOTHING = UnaryOperator.identity();

    @ParameterizedTest
    @CsvSource({
        "notarised-contract, FEASIBILITY_EVALUATION",
        "security-solution, COMPLETION",
        "usage-logs, AFTER_COMPLETION"
    })
    @Verifies({"D21-124", "D21-145", "D21-146"})
    void contractSecurityAndLogsAreDueAtTheirStages(String rule, Stage due) {
        Trait trait = Trait.official().stream()
                .filter(each -> each.key().equals(rule))
                .findFirst()
                .orElseThrow();
        RuleCheck.of(CLUSTER, rule).violated(denying(trait)).undetermined(silentOn(trait));
        Application denied = Applications.satisfied(CLUSTER).denying(trait);
        for (Stage stage : Stage.values()) {
            assertThat(program(CLUSTER).assess(denied, stage).verdict())
                    .isEqualTo(stage.compareTo(due) < 0 ? Verdict.SATISFIED : Verdict.VIOLATED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {BUILD_UPGRADE, "2021/win-win", "2021/sector-specialised", CLUSTER})
    @Verifies({"D21-044", "D21-146"})
    void usageLogsAreCollectedAfterCompletion(String program) {
        RuleCheck.of(program, "usage-logs")
                .violated(denying(Trait.USAGE_LOGS))
                .undetermined(silentOn(Trait.USAGE_LOGS));
    }

    @ParameterizedTest
    @ValueSource(strings = {BUILD_UPGRADE, "2021/win-win", "2021/sector-specialised", CLUSTER})
    @Verifies({"D21-043", "D21-143"})
    void bothCoursesAreCompulsoryUnlessTheCompanyIsExempt(String program) {
        UnaryOperator<Application> one = company("A1", it -> it.lacking(Trait.STAFF_COURSE));
        UnaryOperator<Application> other = company("A1", it -> it.lacking(Trait.LEADERSHIP_COURSE));
        RuleCheck.of(program, "courses")
                .satisfied(NOTHING)
                .violated(one, "A1")
                .violated(other, "A1")
                .violated(all(one, other), "A1")
                .undetermined(notKnowing("A1", Trait.STAFF_COURSE), "A1")
                .undetermined(notKnowing("A1", Trait.LEADERSHIP_COURSE), "A1")
                .violated(all(one, notKnowing("A1", Trait.LEADERSHIP_COURSE)), "A1")
                .satisfied(all(one, other, company("A1", it -> it.having(Trait.CAPABILITY_PROGRAM))))
                .satisfied(all(one, other, company("A1", it -> it.having(Trait.MEISTER_PROGRAM))))
                .undetermined(all(one, notKnowing("A1", Trait.MEISTER_PROGRAM)), "A1")
                .undetermined(all(one, notKnowing("A1", Trait.CAPABILITY_PROGRAM)), "A1")
                .satisfied(notKnowing("A1", Trait.CAPABILITY_PROGRAM, Trait.MEISTER_PROGRAM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"U", "S"})
    @Verifies("D21-143")
    void onlyAdoptersTakeTheCourses(String id) {
        RuleCheck.of(CLUSTER, "courses")
                .satisfied(company(id, it -> it.lacking(Trait.LEADERSHIP_COURSE, Trait.STAFF_COURSE)));
    }

    @ParameterizedTest
    @CsvSource({
        // 기초: 생산정보 디지털화, 고도화1: 중간1, 고도화2: 중간2 이상
        "BASIC, NONE, VIOLATED",
        "BASIC, BASIC, SATISFIED",
        "BASIC, INTERMEDIATE_1, SATISFIED",
        "BASIC, INTERMEDIATE_2, SATISFIED",
        "ADVANCED_1, NONE, VIOLATED",
        "ADVANCED_1, BASIC, VIOLATED",
        "ADVANCED_1, INTERMEDIATE_1, SATISFIED",
        "ADVANCED_1, INTERMEDIATE_2, SATISFIED",
        "ADVANCED_2, NONE, VIOLATED",
        "ADVANCED_2, BASIC, VIOLATED",
        "ADVANCED_2, INTERMEDIATE_1, VIOLATED",
        "ADVANCED_2, INTERMEDIATE_2, SATISFIED"
    })
    @Verifies("D21-125")
    void moneyMayBeReclaimedIfTheLevelFallsShort(Tier tier, SmartLevel reached, Verdict expected) {
        UnaryOperator<Application> change = all(wishing("A1", tier), company("A1", it -> it.withLevel(reached)));
        RuleCheck.of(CLUSTER, "level-reached").says(expected, change, "A1");
        assertThat(program(CLUSTER)
                        .assess(change.apply(Applications.satisfied(CLUSTER)), Stage.AFTER_COMPLETION)
                        .clawbacks())
                .extracting(finding -> finding.rule().key(), finding -> finding.verdict())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("level-reached", expected));
    }

    @Test
    @Verifies("D21-125")
    void whetherTheLevelFallsShortTurnsOnTheLevelAndOnTheTier() {
        UnaryOperator<Application> someTier = member("A1", it -> it.withType(Optional.empty()));
        RuleCheck.of(CLUSTER, "level-reached")
                .undetermined(company("A1", it -> it.withLevel(Optional.empty())), "A1")
                .satisfied(someTier)
                .violated(all(someTier, company("A1", it -> it.withLevel(SmartLevel.NONE))), "A1")
                .undetermined(all(someTier, company("A1", it -> it.withLevel(SmartLevel.INTERMEDIATE_1))), "A1")
                .satisfied(company("U", it -> it.withLevel(SmartLevel.NONE)))
                .satisfied(company("S", it -> it.withLevel(SmartLevel.NONE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aas-data", "kamp", "cloud-resources"})
    @Verifies("D21-141")
    void whatIsOnlyRecommendedNeverChangesTheVerdict(String rule) {
        Trait trait = Trait.official().stream()
                .filter(each -> each.key().equals(rule))
                .findFirst()
                .orElseThrow();
        RuleCheck.of(CLUSTER, rule).violated(denying(trait)).undetermined(silentOn(trait));
        Assessment denied =
                program(CLUSTER).assess(Applications.satisfied(CLUSTER).denying(trait), Stage.AFTER_COMPLETION);
        assertThat(denied.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(denied.repairs().changes()).isEmpty();
        assertThat(denied.recommendations())
                .extracting(finding -> finding.rule().key())
                .containsExactly("aas-data", "kamp", "cloud-resources");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    @Verifies({"D21-124", "D21-130", "D21-143", "D21-144", "D21-145", "D21-146"})
    void theChecklistListsDocumentsAndObligationsInTheOrderOfTheStages(Stage stage) {
        Application application = all(
                        stating(Trait.LOCAL_MATCHING, Trait.OTHER_PAPERS, Trait.OWN_STAFF),
                        Applications.handing(SubmittedDocument.of("local-matching-agreement")),
                        denying(Trait.SECURITY_SOLUTION),
                        silentOn(Trait.USAGE_LOGS),
                        Applications.handing(
                                SubmittedDocument.of("tax-clearance", "S").missing()),
                        Applications.notKnowing(SubmittedDocument.of("business-plan")))
                .apply(Applications.satisfied(CLUSTER));
        assertThat(program(CLUSTER).assess(application, stage).checklist())
                .extracting(item -> row(
                        item.due().label().korean(),
                        item.kind().label().korean(),
                        item.what().korean(),
                        item.done(),
                        item.missing()))
                .containsExactlyElementsOf(table("""
                        신청 시       | 제출서류 | 사업계획서                        | UNKNOWN | []
                        신청 시       | 제출서류 | 사업자등록증명원                    | YES     | []
                        신청 시       | 제출서류 | 국세·지방세 완납 증명서             | NO      | [S]
                        신청 시       | 제출서류 | 고용보험사업장 취득자 명부 증명원     | YES     | []
                        신청 시       | 제출서류 | 통합관리시스템 정보활용동의서         | YES     | []
                        신청 시       | 제출서류 | 지자체 지원금 매칭 협약서            | YES     | []
                        신청 시       | 제출서류 | 기타 사업 추진에 필요한 서류         | UNKNOWN | []
                        적정성 평가 시 | 의무사항 | 자율적 협력, 분쟁 방지, 비밀보장에 대한 상호협력 계약의 체결과 공증 | YES | []
                        적정성 평가 시 | 제출서류 | 수정사업계획서                    | YES     | []
                        사업 완료 시  | 의무사항 | 보안 솔루션 구축과 연동              | NO      | []
                        사업 완료 시  | 의무사항 | 리더십 과정과 재직자 과정 모두 수료(역량강화·마이스터 참여기업은 면제) | YES | []
                        사업 완료 시  | 제출서류 | 교육과정 이수증                    | YES     | []
                        사업 완료 시  | 제출서류 | 인건비 지급 증빙자료와 수행일지       | UNKNOWN | [A1, A2, A3, A4, A5, A6, A7, A8, A9, A10]
                        사업 완료 후  | 의무사항 | 솔루션 사용 로그를 사업관리시스템에 연계 | UNKNOWN | []
                        """));
    }

    @Test
    @Verifies({"D21-130", "D21-144"})
    void whatDoesNotApplyIsNotOnTheChecklist() {
        assertThat(program(CLUSTER).assess(Applications.satisfied(CLUSTER)).checklist())
                .hasSize(11)
                .extracting(item -> item.what().korean())
                .doesNotContain("지자체 지원금 매칭 협약서", "기타 사업 추진에 필요한 서류", "인건비 지급 증빙자료와 수행일지");
    }
}
