package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.catalog.OfficialData.cited;
import static io.github.smartfactory.support.catalog.OfficialData.eachOf;
import static io.github.smartfactory.support.catalog.OfficialData.program;
import static io.github.smartfactory.support.catalog.OfficialData.row;
import static io.github.smartfactory.support.catalog.OfficialData.table;
import static io.github.smartfactory.support.catalog.RuleCheck.sized;
import static io.github.smartfactory.support.testkit.sample.Applications.all;
import static io.github.smartfactory.support.testkit.sample.Applications.company;
import static io.github.smartfactory.support.testkit.sample.Applications.denying;
import static io.github.smartfactory.support.testkit.sample.Applications.joinedBy;
import static io.github.smartfactory.support.testkit.sample.Applications.member;
import static io.github.smartfactory.support.testkit.sample.Applications.notKnowing;
import static io.github.smartfactory.support.testkit.sample.Applications.notYetSubmitted;
import static io.github.smartfactory.support.testkit.sample.Applications.silentOn;
import static io.github.smartfactory.support.testkit.sample.Applications.stating;
import static io.github.smartfactory.support.testkit.sample.Applications.submitted;
import static io.github.smartfactory.support.testkit.sample.Applications.wishing;
import static io.github.smartfactory.support.testkit.sample.Applications.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.eligibility.Verdict;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may apply in 2021 (and 2020, as 2021 states it), as a company and with others. */
class EligibilityOf2021Test {

    private static final String CLUSTER = "2021/digital-cluster-general";
    private static final String BUILD_UPGRADE = "2021/build-upgrade";
    private static final String INSTITUTION = "2021/cluster-planning-institution";

    private static final UnaryOperator<Application> NOTHING = UnaryOperator.identity();

    /** ADVANCED_2 of build and upgrade: a consortium, and no coordinator. */
    private static final UnaryOperator<Application> AS_ADVANCED_2 =
            all(wishing("A1", Tier.ADVANCED_2), joinedBy(Applications.supplier("S")), denying(Trait.COORDINATOR));

    // ---- What there is ----

    @Test
    @Verifies({
        "D21-002", "D21-032", "D21-043", "D21-044", "D21-103", "D21-105", "D21-124", "D21-125", "D21-128", "D21-129",
        "D21-130", "D21-140", "D21-141", "D21-143", "D21-144", "D21-145", "D21-146", "D21-150", "D21-151", "D21-152",
        "D21-153", "D21-154", "D21-155", "D21-156"
    })
    void everyRuleWithItsKindWhenItIsDueAndWhatStatesIt() {
        assertThat(eachOf(2021, EligibilityOf2021Test::rules)).containsExactlyElementsOf(table("""
                build-upgrade | window          | schedule    | application      | D21-011 D21-012 I13
                build-upgrade | applicant | composition | application | D21-010
                build-upgrade | offered-type    | eligibility | application      | D21-010 D21-030
                build-upgrade | size | eligibility | application | D21-002 I39
                build-upgrade | once-per-level  | eligibility | application      | D21-032 I15 I25
                build-upgrade | courses         | obligation  | completion       | D21-043 I15
                build-upgrade | usage-logs      | obligation  | after-completion | D21-044 I15
                build-upgrade | consortium      | composition | application      | D21-037 I31
                build-upgrade | adopter-alone   | composition | application      | D21-036 D21-037
                build-upgrade | coordinator     | obligation | completion      | D21-038
                build-upgrade | no-coordinator  | obligation | completion      | D21-038
                cluster-planning-institution | window               | schedule    | application | D21-013 D21-104
                cluster-planning-institution | offered-type         | eligibility | application | D21-101
                cluster-planning-institution | planning-institution | composition | application | D21-103
                cluster-planning-institution | non-profit           | eligibility | application | D21-103
                cluster-planning-institution | not-disqualified     | exclusion   | application | D21-103
                cluster-planning-institution | document-application      | document | application | D21-105
                cluster-planning-institution | document-performance-plan | document | application | D21-105
                cluster-planning-institution | document-business-registration | document | application | D21-105
                digital-cluster-general | window                   | schedule    | application | D21-013 I28
                digital-cluster-general | applicant | composition | application | D21-013
                digital-cluster-general | offered-type             | eligibility | application | D21-013 D21-123
                digital-cluster-general | manufacturers            | composition | application | D21-128 D21-140 I22
                digital-cluster-general | suppliers                | composition | application | D21-100 D21-129
                digital-cluster-general | size                     | eligibility | application | D21-128 I24
                digital-cluster-general | supplier-pool            | eligibility | application | D21-129
                digital-cluster-general | once-per-level           | eligibility | application | D21-032 I25
                digital-cluster-general | no-project-under-way     | exclusion   | application | D21-150 I24 I29
                digital-cluster-general | in-business              | exclusion   | application | D21-151 I24
                digital-cluster-general | no-lodging-or-restaurant | exclusion   | application | D21-152 I24
                digital-cluster-general | no-pleasure-business     | exclusion   | application | D21-152 I24 I23
                digital-cluster-general | national-tax             | exclusion   | application | D21-153 I24
                digital-cluster-general | local-tax                | exclusion   | application | D21-153 I24
                digital-cluster-general | no-unwholesome-goods     | exclusion   | application | D21-154 I24 I23
                digital-cluster-general | interoperable            | exclusion   | application | D21-155
                digital-cluster-general | not-restricted-by-notice | exclusion   | application | D21-156 I24
                digital-cluster-general | notarised-contract  | obligation | feasibility-evaluation | D21-145
                digital-cluster-general | security-solution   | obligation     | completion       | D21-124
                digital-cluster-general | courses             | obligation     | completion       | D21-143 D21-043
                digital-cluster-general | usage-logs          | obligation     | after-completion | D21-146 D21-044
                digital-cluster-general | level-reached       | clawback       | after-completion | D21-125
                digital-cluster-general | aas-data            | recommendation | application      | D21-141
                digital-cluster-general | kamp                | recommendation | application      | D21-141
                digital-cluster-general | cloud-resources     | recommendation | application      | D21-141
                digital-cluster-general | document-business-plan         | document | application | D21-130 I24
                digital-cluster-general | document-business-registration | document | application | D21-130 I24 I30
                digital-cluster-general | document-tax-clearance         | document | application | D21-130 I24 I30
                digital-cluster-general | document-employment-insurance-roster | document | application | D21-130 I24
                digital-cluster-general | document-data-consent             | document | application | D21-130 I24
                digital-cluster-general | document-local-matching-agreement | document | application | D21-130 I24
                digital-cluster-general | document-others                   | document | application | D21-130 I24
                digital-cluster-general | document-revised-plan | document | feasibility-evaluation | D21-135
                digital-cluster-general | document-course-certificates      | document | completion  | D21-143
                digital-cluster-general | document-own-staff-evidence       | document | completion  | D21-144
                win-win | window         | schedule    | application      | D21-016 I28
                win-win | applicant | composition | application | D21-014
                win-win | offered-type   | eligibility | application      | D21-014
                win-win | lead-body      | composition | application      | D21-014
                win-win | size           | eligibility | application      | D21-014
                win-win | once-per-level | eligibility | application      | D21-032 I15 I25
                win-win | courses        | obligation  | completion       | D21-043 I15
                win-win | usage-logs     | obligation  | after-completion | D21-044 I15
                win-win | no-coordinator | obligation | completion      | D21-038
                sector-specialised | window         | schedule    | application      | D21-016 I28
                sector-specialised | applicant | composition | application | D21-015
                sector-specialised | offered-type   | eligibility | application      | D21-015
                sector-specialised | size | eligibility | application | D21-002 I39
                sector-specialised | once-per-level | eligibility | application      | D21-032 I15 I25
                sector-specialised | courses        | obligation  | completion       | D21-043 I15
                sector-specialised | usage-logs     | obligation  | after-completion | D21-044 I15
                robot          | window       | schedule    | application | D21-017 I13
                robot | applicant | composition | application | D21-017
                robot          | offered-type | eligibility | application | D21-017
                robot | size | eligibility | application | D21-002 I39
                level-check    | window       | schedule    | application | D21-018 I17
                level-check | applicant | composition | application | D21-018
                level-check    | offered-type | eligibility | application | D21-018
                level-check | size | eligibility | application | D21-002 I39
                capability     | window       | schedule    | application | D21-019 I17
                capability | applicant | composition | application | D21-019
                capability     | offered-type | eligibility | application | D21-019
                capability | size | eligibility | application | D21-002 I39
                meister        | window       | schedule    | application | D21-020 I17
                meister | applicant | composition | application | D21-020
                meister        | offered-type | eligibility | application | D21-020
                meister | size | eligibility | application | D21-002 I39
                cloud-solution | window       | schedule    | application | D21-021 I13
                cloud-solution | offered-type | eligibility | application | D21-021
                cloud-solution | applicant    | composition | application | D21-021
                after-care     | window       | schedule    | application | D21-022 I17
                after-care | applicant | composition | application | D21-022
                after-care     | offered-type | eligibility | application | D21-022
                after-care | size | eligibility | application | D21-002 I39
                after-care     | has-smart-factory | eligibility | application | D21-022
                """));
    }

    @Test
    @Verifies({"D21-035", "D21-036"})
    void whatWasAskedIn2020() {
        assertThat(rules(program("2020/build-upgrade"))).containsExactlyElementsOf(table("""
                build-upgrade | window       | schedule    | application | D21-035 I17
                build-upgrade | applicant    | composition | application | D21-030
                build-upgrade | offered-type | eligibility | application | D21-030
                build-upgrade | consortium   | composition | application | D21-036 I31
                """));
    }

    private static Stream<String> rules(Program program) {
        return program.ruleBook().rules().stream()
                .map(rule -> row(
                        program.id().key(),
                        rule.key(),
                        rule.kind().key(),
                        rule.due().key(),
                        cited(rule.grounds())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020/build-upgrade",
                BUILD_UPGRADE,
                INSTITUTION,
                CLUSTER,
                "2021/win-win",
                "2021/sector-specialised",
                "2021/robot",
                "2021/level-check",
                "2021/capability",
                "2021/meister",
                "2021/cloud-solution",
                "2021/after-care"
            })
    void aCompleteApplicationMeetsEveryRuleAtEveryStage(String program) {
        for (Stage stage : Stage.values()) {
            Assessment assessment = program(program).assess(Applications.satisfied(program), stage);
            assertThat(assessment.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(assessment.all()).allMatch(finding -> finding.verdict() == Verdict.SATISFIED);
            assertThat(assessment.repairs().changes()).isEmpty();
            assertThat(assessment.repairs().isPossible()).isTrue();
        }
    }

    // ---- When ----

    @ParameterizedTest
    @CsvSource({
        // 연중 수시
        "2020/build-upgrade, 2020-01-01T00:00, SATISFIED",
        "2020/build-upgrade, 2020-12-31T23:59:59, SATISFIED",
        "2020/build-upgrade, 2019-12-31T23:59:59, VIOLATED",
        "2020/build-upgrade, 2021-01-01T00:00, VIOLATED",
        // (1차) 1.22~2.25 (2차) 4.1~4.30 (3차) 6.1~6.30
        "2021/build-upgrade, 2021-01-21T23:59:59, VIOLATED",
        "2021/build-upgrade, 2021-01-22T00:00, SATISFIED",
        "2021/build-upgrade, 2021-02-25T23:59:59, SATISFIED",
        "2021/build-upgrade, 2021-02-26T00:00, VIOLATED",
        "2021/build-upgrade, 2021-03-31T23:59:59, VIOLATED",
        "2021/build-upgrade, 2021-04-01T00:00, SATISFIED",
        "2021/build-upgrade, 2021-04-30T23:59:59, SATISFIED",
        "2021/build-upgrade, 2021-05-01T00:00, VIOLATED",
        "2021/build-upgrade, 2021-06-01T00:00, SATISFIED",
        "2021/build-upgrade, 2021-06-30T23:59:59, SATISFIED",
        "2021/build-upgrade, 2021-07-01T00:00, VIOLATED",
        // 2021년 1월 22일(금)부터 2월 25일(목) 17시까지
        "2021/cluster-planning-institution, 2021-01-21T23:59:59, VIOLATED",
        "2021/cluster-planning-institution, 2021-01-22T00:00, SATISFIED",
        "2021/cluster-planning-institution, 2021-02-25T16:59:59, SATISFIED",
        "2021/cluster-planning-institution, 2021-02-25T17:00:00, SATISFIED",
        "2021/cluster-planning-institution, 2021-02-25T17:00:01, VIOLATED",
        // 1.22~2.25
        "2021/robot, 2021-01-21T23:59:59, VIOLATED",
        "2021/robot, 2021-01-22T00:00, SATISFIED",
        "2021/robot, 2021-02-25T23:59:59, SATISFIED",
        "2021/robot, 2021-02-26T00:00, VIOLATED",
        // (참여기업) 수시(3.2~), while confirming bodies apply from 22 January
        "2021/level-check, 2021-03-01T23:59:59, VIOLATED",
        "2021/level-check, 2021-02-01T10:00, VIOLATED",
        "2021/level-check, 2021-03-02T00:00, SATISFIED",
        "2021/level-check, 2021-12-31T23:59:59, SATISFIED",
        "2021/level-check, 2022-01-01T00:00, VIOLATED",
        // (참여기업) 수시(1.22~)
        "2021/capability, 2021-01-21T23:59:59, VIOLATED",
        "2021/capability, 2021-01-22T00:00, SATISFIED",
        "2021/capability, 2021-12-31T23:59:59, SATISFIED",
        // 수시(4.1~)
        "2021/meister, 2021-03-31T23:59:59, VIOLATED",
        "2021/meister, 2021-04-01T00:00, SATISFIED",
        // 1.22~3.10
        "2021/cloud-solution, 2021-01-21T23:59:59, VIOLATED",
        "2021/cloud-solution, 2021-01-22T00:00, SATISFIED",
        "2021/cloud-solution, 2021-03-10T23:59:59, SATISFIED",
        "2021/cloud-solution, 2021-03-11T00:00, VIOLATED",
        // 수시(1.22~)
        "2021/after-care, 2021-01-21T23:59:59, VIOLATED",
        "2021/after-care, 2021-01-22T00:00, SATISFIED"
    })
    @Verifies({"D21-011", "D21-017", "D21-018", "D21-019", "D21-020", "D21-021", "D21-022", "D21-035", "D21-104"})
    void applicationsAreTakenFromTheFirstMomentToTheLastOfKoreanTime(String program, String moment, Verdict expected) {
        RuleCheck.of(program, "window").says(expected, submitted(moment)).undetermined(notYetSubmitted());
    }

    @ParameterizedTest
    @ValueSource(strings = {CLUSTER, "2021/win-win", "2021/sector-specialised"})
    @Verifies({"D21-013", "D21-016"})
    void whereTheWindowIsAnnouncedLaterTheApplicantsSayWhetherItIsKept(String program) {
        RuleCheck.of(program, "window")
                .satisfied(NOTHING)
                .violated(denying(Trait.WITHIN_NOTICE_PERIOD))
                .undetermined(silentOn(Trait.WITHIN_NOTICE_PERIOD));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-22T00:00, VIOLATED",
        "2021-02-25T10:00, VIOLATED",
        "2021-03-15T10:00, VIOLATED",
        "2021-04-01T00:00, SATISFIED",
        "2021-04-30T23:59:59, SATISFIED",
        "2021-06-30T10:00, SATISFIED"
    })
    @Verifies("D21-012")
    void advanced2IsTakenFromTheSecondRoundOn(String moment, Verdict expected) {
        RuleCheck.of(BUILD_UPGRADE, "window").says(expected, all(AS_ADVANCED_2, submitted(moment)));
    }

    @Test
    @Verifies("D21-012")
    void inTheFirstRoundItMattersWhichTypeIsWished() {
        UnaryOperator<Application> open = all(
                joinedBy(Applications.supplier("S")),
                denying(Trait.COORDINATOR),
                member("A1", it -> it.withType(Optional.empty())));
        RuleCheck window = RuleCheck.of(BUILD_UPGRADE, "window").beside("coordinator", "adopter-alone");
        window.undetermined(all(open, submitted("2021-02-01T10:00")));
        window.satisfied(all(open, submitted("2021-04-15T10:00")));
    }

    // ---- Who builds what, and with whom ----

    @ParameterizedTest
    @ValueSource(
            strings = {
                BUILD_UPGRADE,
                CLUSTER,
                "2021/win-win",
                "2021/sector-specialised",
                "2021/robot",
                "2021/level-check",
                "2021/capability",
                "2021/meister",
                "2021/after-care"
            })
    @Verifies({"D21-010", "D21-013", "D21-014", "D21-015"})
    void onlyTypesThatAreOfferedCanBeWished(String program) {
        RuleCheck.of(program, "offered-type")
                .violated(
                        all(
                                wishing("A1", Variant.NEW_BUILD),
                                stating(Trait.COORDINATOR),
                                // No coordinator where none is foreseen.
                                program.equals("2021/win-win") ? denying(Trait.COORDINATOR) : NOTHING),
                        "A1");
        assertThat(program(program)
                        .assess(member("A1", it -> it.withType(Optional.empty()))
                                .apply(Applications.satisfied(program)))
                        .finding("offered-type")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void aPlanningInstitutionBuildsNothing() {
        RuleCheck.of(INSTITUTION, "offered-type")
                .violated(
                        application -> application.withConsortium(
                                application.consortium().and(Applications.adopter("A1", Tier.BASIC))),
                        "A1");
    }

    @Test
    @Verifies({"D21-036", "D21-037"})
    void basicIsAppliedForAloneAdvanced1AsOneLikesAndAdvanced2AsAConsortium() {
        UnaryOperator<Application> supplier = joinedBy(Applications.supplier("S"));
        UnaryOperator<Application> unknown = member("A1", it -> it.withType(Optional.empty()));
        RuleCheck.ofWhole(BUILD_UPGRADE, "adopter-alone")
                .satisfied(NOTHING)
                .violated(supplier)
                .satisfied(wishing("A1", Tier.ADVANCED_1))
                .satisfied(all(wishing("A1", Tier.ADVANCED_1), supplier))
                .satisfied(AS_ADVANCED_2)
                .beside("coordinator")
                .undetermined(all(unknown, supplier, denying(Trait.COORDINATOR)));
        RuleCheck.ofWhole(BUILD_UPGRADE, "consortium")
                .satisfied(AS_ADVANCED_2)
                .violated(all(AS_ADVANCED_2, without("S")))
                .beside("coordinator")
                .undetermined(all(unknown, denying(Trait.COORDINATOR)));
    }

    @Test
    @Verifies("D21-036")
    void in2020AdopterAndSupplierAppliedTogether() {
        RuleCheck.of("2020/build-upgrade", "consortium").satisfied(NOTHING).violated(without("S"));
        RuleCheck.of("2020/build-upgrade", "offered-type")
                .satisfied(wishing("A1", Variant.UPGRADE))
                .violated(wishing("A1", Tier.BASIC), "A1");
    }

    @Test
    @Verifies("D21-038")
    void aCoordinatorIsCompulsoryForBasicAChoiceForAdvanced1AndNotForeseenForAdvanced2() {
        UnaryOperator<Application> advanced1 = wishing("A1", Tier.ADVANCED_1);
        RuleCheck.ofWhole(BUILD_UPGRADE, "coordinator")
                .satisfied(NOTHING)
                .violated(denying(Trait.COORDINATOR))
                .undetermined(silentOn(Trait.COORDINATOR))
                .satisfied(advanced1)
                .satisfied(all(advanced1, denying(Trait.COORDINATOR)))
                .satisfied(all(advanced1, silentOn(Trait.COORDINATOR)));
        RuleCheck.ofWhole(BUILD_UPGRADE, "no-coordinator")
                .satisfied(AS_ADVANCED_2)
                .violated(all(AS_ADVANCED_2, stating(Trait.COORDINATOR)))
                .undetermined(all(AS_ADVANCED_2, silentOn(Trait.COORDINATOR)));
        RuleCheck.of("2021/win-win", "no-coordinator")
                .satisfied(NOTHING)
                .violated(stating(Trait.COORDINATOR))
                .undetermined(silentOn(Trait.COORDINATOR));
        assertThat(program("2021/sector-specialised")
                        .assess(Applications.satisfied("2021/sector-specialised")
                                .stating(Trait.COORDINATOR))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    @Verifies("D21-014")
    void aLargeEnterpriseOrTheLikeLeadsAWinWinProjectOfSmallMediumOrMiddleMarketCompanies() {
        RuleCheck.of("2021/win-win", "lead-body").satisfied(NOTHING).violated(without("B"));
        RuleCheck.of("2021/win-win", "size")
                .satisfied(sized("A1", SizeClass.MEDIUM))
                .satisfied(sized("A1", SizeClass.MIDDLE_MARKET))
                .violated(sized("A1", SizeClass.LARGE), "A1")
                .undetermined(sized("A1", SizeClass.MIDDLE_MARKET, SizeClass.LARGE), "A1")
                .satisfied(sized("B", SizeClass.SMALL, SizeClass.LARGE));
    }

    // ---- Planning institutions ----

    @Test
    @Verifies("D21-103")
    void aPlanningInstitutionIsANonProfitBodyWithoutDisqualification() {
        RuleCheck.of(INSTITUTION, "non-profit")
                .violated(company("P", it -> it.lacking(Trait.NON_PROFIT)), "P")
                .undetermined(notKnowing("P", Trait.NON_PROFIT), "P");
        RuleCheck.of(INSTITUTION, "not-disqualified")
                .violated(company("P", it -> it.having(Trait.DISQUALIFIED)), "P")
                .undetermined(notKnowing("P", Trait.DISQUALIFIED), "P");
        RuleCheck.of(INSTITUTION, "planning-institution").satisfied(NOTHING).violated(without("P"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application", "performance-plan"})
    @Verifies("D21-105")
    void aPlanningInstitutionHandsInAnApplicationAndAPerformancePlan(String document) {
        SubmittedDocument it = SubmittedDocument.of(document);
        RuleCheck.of(INSTITUTION, "document-" + document)
                .satisfied(Applications.handing(it.issuedOn(LocalDate.of(2019, 1, 1))))
                .violated(Applications.handing(it.missing()))
                .undetermined(Applications.notKnowing(it));
    }

    @Test
    @Verifies("D21-105")
    void aPlanningInstitutionHandsInItsRegistrationOfWhateverAge() {
        SubmittedDocument it = SubmittedDocument.of("business-registration", "P");
        RuleCheck.of(INSTITUTION, "document-business-registration")
                .satisfied(Applications.handing(it.issuedOn(LocalDate.of(2019, 1, 1))))
                .violated(Applications.handing(it.missing()), "P")
                .undetermined(Applications.notKnowing(it), "P");
    }

    // ---- Once for each level ----

    private static final SmartLevel BASIC = SmartLevel.BASIC;
    private static final SmartLevel INTERMEDIATE_1 = SmartLevel.INTERMEDIATE_1;
    private static final SmartLevel INTERMEDIATE_2 = SmartLevel.INTERMEDIATE_2;

    private static PriorProject done(int year, SupportType type, SmartLevel reached) {
        return Applications.completed(year + "/build-upgrade", type, year + "-03-01", year + "-09-01", reached);
    }

    private static PriorProject doneAtAnUnknownLevel(int year, SupportType type) {
        return Applications.underWay(year + "/build-upgrade", type, year + "-03-01")
                .completedOn(LocalDate.of(year, 9, 1));
    }

    /** What was done before, and whether each tier can be applied for: Y, N, or ? if it is not known. */
    static Stream<Arguments> histories() {
        PriorProject first = done(2015, Variant.NEW_BUILD, BASIC);
        PriorProject again = done(2017, Variant.NEW_BUILD, BASIC);
        PriorProject better = done(2018, Variant.UPGRADE, INTERMEDIATE_1);
        PriorProject betterAgain = done(2019, Variant.UPGRADE, INTERMEDIATE_1);
        PriorProject best = done(2020, Variant.UPGRADE, INTERMEDIATE_2);
        return Stream.of(
                Arguments.of("nothing", List.of(), "YYY"),
                Arguments.of("one at BASIC: the first that raises nothing is free", List.of(first), "YYY"),
                Arguments.of("two at BASIC", List.of(first, again), "NYY"),
                Arguments.of("the order of the list is no matter", List.of(again, first), "NYY"),
                Arguments.of("three at BASIC", List.of(first, again, done(2018, Tier.BASIC, BASIC)), "NYY"),
                Arguments.of("BASIC, then raised", List.of(first, better), "YYY"),
                Arguments.of("BASIC twice, then raised", List.of(first, again, better), "NYY"),
                Arguments.of("raised, then the same again", List.of(first, better, betterAgain), "YNY"),
                Arguments.of("each level twice but the highest", List.of(first, again, better, betterAgain), "NNY"),
                Arguments.of(
                        "each level twice but the highest, which is there",
                        List.of(first, again, better, betterAgain, best),
                        "NNY"),
                Arguments.of("the highest at once", List.of(best), "YYY"),
                Arguments.of("from above down to BASIC", List.of(better, done(2020, Tier.BASIC, BASIC)), "NYY"),
                Arguments.of(
                        "aimed higher and did not get there",
                        List.of(first, done(2020, Tier.ADVANCED_1, BASIC)),
                        "NYY"),
                Arguments.of(
                        "a project under way counts by its tier",
                        List.of(first, Applications.underWay(BUILD_UPGRADE, Tier.BASIC, "2021-06-11")),
                        "NYY"),
                Arguments.of(
                        "what is not known is taken from the tier",
                        List.of(first, doneAtAnUnknownLevel(2020, Tier.BASIC)),
                        "NYY"),
                Arguments.of(
                        "what is not known is taken from the tier ADVANCED_1",
                        List.of(better, doneAtAnUnknownLevel(2020, Tier.ADVANCED_1)),
                        "YNY"),
                Arguments.of(
                        "what is not known is taken from the tier ADVANCED_2",
                        List.of(
                                done(2019, Variant.UPGRADE, INTERMEDIATE_2),
                                doneAtAnUnknownLevel(2020, Tier.ADVANCED_2)),
                        "YYN"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("histories")
    @Verifies("D21-032")
    void whoDoesNotRaiseItsLevelAppliesAgainOnceForEachLevel(
            String name, List<PriorProject> projects, String expected) {
        UnaryOperator<Application> history =
                all(submitted("2021-06-10T10:00"), company("A1", it -> it.withProjects(projects)));
        for (Tier tier : Tier.values()) {
            Verdict verdict =
                    expected.charAt(List.of(Tier.values()).indexOf(tier)) == 'Y' ? Verdict.SATISFIED : Verdict.VIOLATED;
            for (String program : List.of(CLUSTER, "2021/win-win", "2021/sector-specialised")) {
                RuleCheck.of(program, "once-per-level").says(verdict, all(history, wishing("A1", tier)), "A1");
            }
        }
        Verdict basic = expected.charAt(0) == 'Y' ? Verdict.SATISFIED : Verdict.VIOLATED;
        RuleCheck.of(BUILD_UPGRADE, "once-per-level").says(basic, history, "A1");
    }

    @Test
    @Verifies("D21-032")
    void whetherALevelIsFreeTurnsOnTheProjectsAndOnTheTier() {
        UnaryOperator<Application> unknown = company("A1", it -> it.withProjects(Optional.empty()));
        UnaryOperator<Application> someTier = member("A1", it -> it.withType(Optional.empty()));
        UnaryOperator<Application> basicTwice = company(
                "A1",
                it -> it.withProjects(
                        List.of(done(2015, Variant.NEW_BUILD, BASIC), done(2017, Variant.NEW_BUILD, BASIC))));
        RuleCheck.of("2021/win-win", "once-per-level")
                .undetermined(unknown, "A1")
                .undetermined(all(basicTwice, someTier), "A1")
                .satisfied(someTier)
                .satisfied(company("B", it -> it.withProjects(Optional.empty())));
        RuleCheck.of(CLUSTER, "once-per-level")
                .satisfied(company("S", it -> it.withProjects(Optional.empty())))
                .beside("no-project-under-way")
                .undetermined(unknown, "A1")
                .satisfied(company("U", it -> it.withProjects(Optional.empty())));
    }

    @Test
    @Verifies("D21-032")
    void whatTheOnlyProjectBeforeReachedDoesNotMatter() {
        // Whatever it reached, nothing was there before it that it could have failed to raise.
        RuleCheck.of("2021/win-win", "once-per-level")
                .satisfied(company(
                        "A1", it -> it.withProjects(List.of(doneAtAnUnknownLevel(2020, Variant.NEW_BUILD)))));
    }

    @Test
    @Verifies("D21-032")
    void whatALaterProjectReachedMatters() {
        RuleCheck.of("2021/win-win", "once-per-level")
                .undetermined(
                        company(
                                "A1",
                                it -> it.withProjects(List.of(
                                        done(2015, Variant.NEW_BUILD, BASIC),
                                        doneAtAnUnknownLevel(2020, Variant.NEW_BUILD)))),
                        "A1");
    }

    // ---- In words ----

    private static List<String> findings(String program, UnaryOperator<Application> change, String rule) {
        return texts(program(program)
                .assess(change.apply(Applications.satisfied(program)))
                .finding(rule)
                .message()::render);
    }

    private static List<String> texts(java.util.function.Function<Language, String> text) {
        return List.of(text.apply(Language.KOREAN), text.apply(Language.ENGLISH));
    }

    @Test
    void findingsAreWrittenInBothLanguages() {
        assertThat(findings(CLUSTER, without("A10"), "manufacturers"))
                .containsExactly(
                        "스마트공장을 도입하는 제조기업 10개사 이상 - 미충족: 9개사 (필요: 10개사)",
                        "at least 10 manufacturers that adopt a smart factory; who only uses the shared system is not"
                                + " counted - violated: 9 (required: 10)");
        assertThat(findings(CLUSTER, company("A1", it -> it.withState(BusinessState.CLOSED)), "in-business"))
                .containsExactly(
                        "휴업·폐업 중이 아님 - 미충족: 충족하지 못하는 기업: A1",
                        "the business is neither suspended nor closed - violated: not met by: A1");
        assertThat(findings(CLUSTER, NOTHING, "national-tax"))
                .containsExactly(
                        "국세 체납이 없음 - 충족: 해당하는 12개사 모두 충족",
                        "has no national tax in arrears - satisfied: met by all concerned: 12");
        assertThat(findings(CLUSTER, notKnowing("S", Trait.SUPPLIER_POOL), "supplier-pool"))
                .containsExactly(
                        "공급기업 풀(pool)에 사전 등록된 공급기업 - 미확정: 확인이 필요한 기업: S",
                        "suppliers registered in the supplier pool beforehand - undetermined: to be confirmed by: S");
        assertThat(findings(INSTITUTION, submitted("2021-02-25T17:00:01"), "window"))
                .containsExactly(
                        "접수기간 내 신청 - 미충족: 신청 시각 2021년 2월 25일 17:00:01, 접수기간: 2021년 1월 22일부터 2021년 2월 25일 17:00까지",
                        "the application is handed in while applications are taken - violated: handed in on 25 February"
                                + " 2021 17:00:01; applications are taken: 22 January 2021 to 25 February 2021 17:00");
        assertThat(findings(CLUSTER, denying(Trait.KAMP), "kamp"))
                .containsExactly(
                        "KAMP와 연계할 수 있는 인프라 구축 - 미충족: KAMP 연계: 아니요",
                        "the infrastructure can be linked with KAMP - violated: linked with KAMP: no");
    }

    @Test
    void changesThatHelpAreWrittenInBothLanguages() {
        assertThat(repairs(CLUSTER, company("A1", it -> it.lacking(Trait.NATIONAL_TAX_PAID))))
                .containsExactly("A1: 체납 국세 납부", "A1: pay the national tax in arrears");
        assertThat(repairs(
                        CLUSTER,
                        company(
                                "A1",
                                it -> it.having(Trait.MANUFACTURER)
                                        .withIndustry(Ksic.of("I55"))
                                        .lacking(Trait.PLEASURE_BUSINESS))))
                .containsExactly(
                        "A1을 컨소시엄에서 제외 (숙박·음식점이 아님)",
                        "leave out A1 (is neither lodging nor a restaurant)",
                        "도입기업 1개사 추가 (스마트공장을 도입하는 제조기업 10개사 이상)",
                        "1 more as adopter (at least 10 manufacturers that adopt a smart factory; who only uses the"
                                + " shared system is not counted)");
        assertThat(repairs(
                        CLUSTER,
                        Applications.handing(
                                SubmittedDocument.of("business-plan").missing())))
                .containsExactly("사업계획서 제출", "hand in: business plan");
        assertThat(repairs(CLUSTER, denying(Trait.WITHIN_NOTICE_PERIOD)))
                .containsExactly("세부 사업공고의 접수기간 안에 신청", "hand in within the period of the notice of the program");
        assertThat(repairs(BUILD_UPGRADE, submitted("2021-05-10T09:00")))
                .containsExactly(
                        "2021년 6월 1일 이후에 신청 (3차: 2021년 6월 1일부터 2021년 6월 30일까지)",
                        "hand in from 1 June 2021 on (round 3: 1 June 2021 to 30 June 2021)");
    }

    private static List<String> repairs(String program, UnaryOperator<Application> change) {
        Assessment assessment = program(program).assess(change.apply(Applications.satisfied(program)));
        assertThat(program(program).assess(assessment.repairs().repaired()).verdict())
                .isEqualTo(Verdict.SATISFIED);
        return assessment.repairs().changes().stream()
                .flatMap(repair -> texts(repair.message()::render).stream())
                .toList();
    }
}
