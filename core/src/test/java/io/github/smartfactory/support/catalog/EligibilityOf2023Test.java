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
import static io.github.smartfactory.support.testkit.sample.Applications.manufacturer;
import static io.github.smartfactory.support.testkit.sample.Applications.member;
import static io.github.smartfactory.support.testkit.sample.Applications.notKnowing;
import static io.github.smartfactory.support.testkit.sample.Applications.notYetSubmitted;
import static io.github.smartfactory.support.testkit.sample.Applications.silentOn;
import static io.github.smartfactory.support.testkit.sample.Applications.stating;
import static io.github.smartfactory.support.testkit.sample.Applications.submitted;
import static io.github.smartfactory.support.testkit.sample.Applications.supplier;
import static io.github.smartfactory.support.testkit.sample.Applications.wishing;
import static io.github.smartfactory.support.testkit.sample.Applications.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.eligibility.Verdict;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may apply for the thirteen programs of 2023. */
class EligibilityOf2023Test {

    private static final UnaryOperator<Application> NOTHING = UnaryOperator.identity();

    private static final String SUPPLY_CHAIN = "2023/supply-chain";
    private static final String CARBON_NEUTRAL = "2023/carbon-neutral";
    private static final String DATA_FACILITATOR = "2023/data-facilitator";
    private static final String CLOUD = "2023/cloud-total-solution";
    private static final String LEVEL_CHECK = "2023/level-check";

    @Test
    @Verifies({"D23-001", "D23-025", "D23-032", "D23-033", "D23-035", "D23-041", "D23-052", "D23-061", "D23-071"})
    void everyRuleWithItsKindWhenItIsDueAndWhatStatesIt() {
        assertThat(eachOf(
                        2023,
                        program -> program.ruleBook().rules().stream()
                                .map(rule -> row(
                                        program.id().key(),
                                        rule.key(),
                                        rule.kind().key(),
                                        rule.due().key(),
                                        cited(rule.grounds())))))
                .containsExactlyElementsOf(table("""
                        build-upgrade          | window       | schedule    | application | D23-080 I28
                        build-upgrade | applicant | composition | application | D23-080
                        build-upgrade          | offered-type | eligibility | application | D23-021
                        build-upgrade | size | eligibility | application | D23-001 D23-052 I39
                        win-win                | window       | schedule    | application | D23-081 I17 I28
                        win-win | applicant | composition | application | D23-081
                        win-win                | offered-type | eligibility | application | D23-027 D23-081
                        win-win                | large-enterprise | composition | application | D23-012 D23-025 D23-028
                        win-win                | size         | eligibility | application | D23-025
                        ministry-collaboration | window       | schedule    | application | D23-082 I28
                        ministry-collaboration | applicant | composition | application | D23-082
                        ministry-collaboration | offered-type | eligibility | application | D23-082 D23-093
                        ministry-collaboration | size | eligibility | application | D23-001 D23-052 I39
                        carbon-neutral         | window       | schedule    | application | D23-083 I28
                        carbon-neutral | applicant | composition | application | D23-083
                        carbon-neutral         | offered-type | eligibility | application | D23-083 D23-093
                        carbon-neutral | size | eligibility | application | D23-001 D23-052 I39
                        carbon-neutral         | root-industry-or-high-emitter | eligibility | application | D23-032
                        investment-linked      | window       | schedule    | application | D23-084 I28
                        investment-linked | applicant | composition | application | D23-084
                        investment-linked      | offered-type | eligibility | application | D23-084 D23-093
                        investment-linked | size | eligibility | application | D23-001 D23-052 I39
                        investment-linked      | invested-in  | recommendation | application | D23-033
                        robot                  | window       | schedule    | application | D23-085 I28
                        robot                  | offered-type | eligibility | application | D23-085 D23-093
                        robot | size | eligibility | application | D23-001 D23-052 I39
                        robot                  | applicant    | composition | application | D23-035
                        robot                  | robot-supplier | composition | application | D23-035
                        robot                  | consortium   | composition | application | D23-035 I31
                        supply-chain           | window       | schedule    | application | D23-086 I28
                        supply-chain | applicant | composition | application | D23-086
                        supply-chain           | offered-type | eligibility | application | D23-086 D23-093
                        supply-chain | size | eligibility | application | D23-001 D23-052 I39
                        supply-chain           | five-companies | composition | application | D23-041 I26
                        supply-chain           | lead-or-star | composition | application | D23-041 I26
                        ai-consulting          | window       | schedule    | application | D23-087 I28
                        ai-consulting | applicant | composition | application | D23-087
                        ai-consulting          | offered-type | eligibility | application | D23-087
                        ai-consulting | size | eligibility | application | D23-001 D23-052 I39
                        data-facilitator       | window       | schedule    | application | D23-088 I17 I28
                        data-facilitator | applicant | composition | application | D23-088
                        data-facilitator       | offered-type | eligibility | application | D23-088 D23-093
                        data-facilitator       | size         | eligibility | application | D23-052
                        data-facilitator       | manufacturer | eligibility | application | D23-052 I22
                        cloud-total-solution   | window       | schedule    | application | D23-089 I17 I28
                        cloud-total-solution   | offered-type | eligibility | application | D23-089 D23-093
                        cloud-total-solution   | applicant    | composition | application | D23-061
                        cloud-total-solution   | cloud-provider | composition | application | D23-061
                        cloud-total-solution   | consortium   | composition | application | D23-061 I31
                        level-check            | window       | schedule    | application | D23-090 I17 I28
                        level-check | applicant | composition | application | D23-090
                        level-check            | offered-type | eligibility | application | D23-090
                        level-check | size | eligibility | application | D23-001 D23-052 I39
                        level-check            | without-government-money | eligibility | application | D23-071
                        meister                | window       | schedule    | application | D23-091 I17 I28
                        meister | applicant | composition | application | D23-091
                        meister                | offered-type | eligibility | application | D23-073 D23-091 D23-093
                        meister | size | eligibility | application | D23-001 D23-052 I39
                        after-care             | window       | schedule    | application | D23-092 I17 I28
                        after-care | applicant | composition | application | D23-092
                        after-care             | offered-type | eligibility | application | D23-092 D23-093
                        after-care | size | eligibility | application | D23-001 D23-052 I39
                        after-care             | has-smart-factory | eligibility | application | D23-074
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023/build-upgrade",
                "2023/win-win",
                "2023/ministry-collaboration",
                CARBON_NEUTRAL,
                "2023/investment-linked",
                "2023/robot",
                SUPPLY_CHAIN,
                "2023/ai-consulting",
                DATA_FACILITATOR,
                CLOUD,
                LEVEL_CHECK,
                "2023/meister",
                "2023/after-care"
            })
    void aCompleteApplicationMeetsEveryRuleAtEveryStage(String program) {
        for (Stage stage : Stage.values()) {
            Assessment assessment = program(program).assess(Applications.satisfied(program), stage);
            assertThat(assessment.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(assessment.all()).allMatch(finding -> finding.verdict() == Verdict.SATISFIED);
            assertThat(assessment.repairs().changes()).isEmpty();
        }
    }

    // ---- When: 신청 접수 ----

    @ParameterizedTest
    @CsvSource({
        // '23.1~3
        "build-upgrade,          2022-12-31T23:59:59, 2023-02-10T10:00, 2023-04-01T00:00",
        // '23.1~
        "win-win,                2022-12-31T23:59:59, 2023-12-31T23:59:59, 2024-01-01T00:00",
        // '23.1~4
        "investment-linked,      2022-12-31T23:59:59, 2023-03-31T23:59:59, 2023-05-01T00:00",
        // '23.3~
        "data-facilitator,       2023-02-28T23:59:59, 2023-04-01T00:00, 2024-01-01T00:00",
        // '23.1~
        "cloud-total-solution,   2022-12-31T23:59:59, 2023-02-01T00:00, 2024-01-01T00:00",
        // '23.2~
        "level-check,            2023-01-31T23:59:59, 2023-03-01T00:00, 2024-01-01T00:00",
        "meister,                2023-01-31T23:59:59, 2023-03-01T00:00, 2024-01-01T00:00",
        "after-care,             2023-01-31T23:59:59, 2023-03-01T00:00, 2024-01-01T00:00"
    })
    @Verifies({"D23-080", "D23-081", "D23-084", "D23-088", "D23-089", "D23-090", "D23-091", "D23-092"})
    void applicationsAreTakenInTheMonthsBetweenAndNotOutside(String key, String before, String open, String after) {
        RuleCheck.of("2023/" + key, "window")
                .violated(submitted(before))
                .violated(all(submitted(before), stating(Trait.WITHIN_NOTICE_PERIOD)))
                .satisfied(submitted(open))
                .satisfied(all(submitted(open), silentOn(Trait.WITHIN_NOTICE_PERIOD)))
                .violated(all(submitted(after), stating(Trait.WITHIN_NOTICE_PERIOD)))
                .undetermined(notYetSubmitted());
    }

    @ParameterizedTest
    @CsvSource({
        "build-upgrade,          2023-01-01T00:00, 2023-03-31T23:59:59",
        "win-win,                2023-01-01T00:00, 2023-01-31T23:59:59",
        // '23.4~5
        "ministry-collaboration, 2023-04-01T00:00, 2023-05-31T23:59:59",
        // '23.1~2
        "carbon-neutral,         2023-01-01T00:00, 2023-02-28T23:59:59",
        "investment-linked,      2023-01-01T00:00, 2023-04-30T23:59:59",
        // '23.1~2
        "robot,                  2023-01-01T00:00, 2023-02-28T23:59:59",
        // '23.3~4
        "supply-chain,           2023-03-01T00:00, 2023-04-30T23:59:59",
        // '23.1~2
        "ai-consulting,          2023-01-01T00:00, 2023-02-28T23:59:59",
        "data-facilitator,       2023-03-01T00:00, 2023-03-31T23:59:59",
        "cloud-total-solution,   2023-01-01T00:00, 2023-01-31T23:59:59",
        "level-check,            2023-02-01T00:00, 2023-02-28T23:59:59",
        "meister,                2023-02-01T00:00, 2023-02-28T23:59:59",
        "after-care,             2023-02-01T00:00, 2023-02-28T23:59:59"
    })
    @Verifies({"D23-082", "D23-083", "D23-085", "D23-086", "D23-087", "D23-095"})
    void inTheFirstAndTheLastMonthTheNoticeOfTheProgramDecides(String key, String first, String last) {
        for (String moment : new String[] {first, last}) {
            RuleCheck.of("2023/" + key, "window")
                    .satisfied(all(submitted(moment), stating(Trait.WITHIN_NOTICE_PERIOD)))
                    .violated(all(submitted(moment), denying(Trait.WITHIN_NOTICE_PERIOD)))
                    .undetermined(all(submitted(moment), silentOn(Trait.WITHIN_NOTICE_PERIOD)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ministry-collaboration, 2023-03-31T23:59:59, 2023-06-01T00:00",
        "carbon-neutral,         2022-12-31T23:59:59, 2023-03-01T00:00",
        "robot,                  2022-12-31T23:59:59, 2023-03-01T00:00",
        "supply-chain,           2023-02-28T23:59:59, 2023-05-01T00:00",
        "ai-consulting,          2022-12-31T23:59:59, 2023-03-01T00:00"
    })
    @Verifies({"D23-082", "D23-083", "D23-085", "D23-086", "D23-087"})
    void nothingIsTakenOutsideOfTheTwoMonths(String key, String before, String after) {
        RuleCheck.of("2023/" + key, "window")
                .violated(submitted(before))
                .violated(submitted(after))
                .undetermined(notYetSubmitted());
    }

    // ---- For what ----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023/ministry-collaboration",
                CARBON_NEUTRAL,
                "2023/investment-linked",
                "2023/robot",
                SUPPLY_CHAIN,
                "2023/ai-consulting",
                DATA_FACILITATOR,
                LEVEL_CHECK,
                "2023/meister",
                "2023/after-care"
            })
    void programsWithOneTypeTakeNoOther(String program) {
        RuleCheck.of(program, "offered-type")
                .satisfied(member("A1", it -> it.withType(Optional.empty())))
                .violated(wishing("A1", Tier.ADVANCED_1), "A1");
    }

    @Test
    void whoJoinsTheSuppliersOfACloudSolutionTakesNoOtherTypeEither() {
        RuleCheck.of(CLOUD, "offered-type")
                .satisfied(joinedBy(Role.ADOPTER, Variant.ONLY, "A1"))
                .violated(joinedBy(Role.ADOPTER, Tier.BASIC, "A1"), "A1");
    }

    private static UnaryOperator<Application> joinedBy(Role role, SupportType type, String id) {
        return application -> application.withConsortium(
                application.consortium().and(Applications.member(role, type, manufacturer(id))));
    }

    @Test
    @Verifies({"D23-021", "D23-027"})
    void onlyAdvanced1IsBuiltInGeneralAndBasicOnlyWithALargeEnterprise() {
        RuleCheck.of("2023/build-upgrade", "offered-type")
                .satisfied(NOTHING)
                .satisfied(member("A1", it -> it.withType(Optional.empty())))
                .violated(wishing("A1", Tier.BASIC), "A1")
                .violated(wishing("A1", Tier.ADVANCED_2), "A1");
        RuleCheck.of("2023/win-win", "offered-type")
                .satisfied(wishing("A1", Tier.BASIC))
                .satisfied(wishing("A1", Tier.ADVANCED_1))
                .violated(wishing("A1", Tier.ADVANCED_2), "A1");
    }

    // ---- Who ----

    @Test
    @Verifies({"D23-025", "D23-028"})
    void aLargeEnterpriseAndSmesBuildTogether() {
        RuleCheck.of("2023/win-win", "large-enterprise").satisfied(NOTHING).violated(without("B"));
        RuleCheck.of("2023/win-win", "size")
                .satisfied(sized("A1", SizeClass.MEDIUM))
                .satisfied(sized("A1", SizeClass.SMALL, SizeClass.MEDIUM))
                .violated(sized("A1", SizeClass.MIDDLE_MARKET), "A1")
                .violated(sized("A1", SizeClass.LARGE), "A1")
                .undetermined(sized("A1"), "A1")
                .undetermined(sized("A1", SizeClass.MEDIUM, SizeClass.MIDDLE_MARKET), "A1")
                .satisfied(sized("B", SizeClass.LARGE));
    }

    @Test
    @Verifies("D23-032")
    void carbonNeutralFactoriesAreForRootIndustryCompaniesAndHighEmitters() {
        UnaryOperator<Application> noRoot = company("A1", it -> it.lacking(Trait.ROOT_INDUSTRY));
        RuleCheck.of(CARBON_NEUTRAL, "root-industry-or-high-emitter")
                .satisfied(NOTHING)
                .satisfied(notKnowing("A1", Trait.HIGH_EMITTER))
                .satisfied(all(noRoot, company("A1", it -> it.having(Trait.HIGH_EMITTER))))
                .violated(noRoot, "A1")
                .undetermined(notKnowing("A1", Trait.ROOT_INDUSTRY), "A1")
                .undetermined(all(noRoot, notKnowing("A1", Trait.HIGH_EMITTER)), "A1");
        assertThat(program(CARBON_NEUTRAL).purposes())
                .anySatisfy(purpose -> assertThat(cited(purpose.grounds())).isEqualTo("D23-032"));
    }

    @Test
    @Verifies("D23-033")
    void suppliersOfAnInvestorComeFirstAndOthersAreNotShutOut() {
        String program = "2023/investment-linked";
        RuleCheck.of(program, "invested-in")
                .satisfied(NOTHING)
                .satisfied(without("S"))
                .violated(company("S", it -> it.lacking(Trait.INVESTED_IN)), "S")
                .undetermined(notKnowing("S", Trait.INVESTED_IN), "S");
        Assessment other = program(program)
                .assess(company("S", it -> it.lacking(Trait.INVESTED_IN)).apply(Applications.satisfied(program)));
        assertThat(other.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(other.repairs().changes()).isEmpty();
        assertThat(other.recommendations())
                .extracting(finding -> finding.rule().key())
                .containsExactly("invested-in");
    }

    @Test
    @Verifies("D23-035")
    void robotsAreAppliedForWithARobotSupplier() {
        RuleCheck.of("2023/robot", "robot-supplier")
                .beside("consortium")
                .violated(without("R"))
                .violated(member("R", it -> it.withRoles(EnumSet.of(Role.SUPPLIER))));
        RuleCheck.of("2023/robot", "applicant").beside("consortium").violated(without("A1"));
        RuleCheck.of("2023/robot", "applicant")
                .satisfied(NOTHING)
                .satisfied(member("A1", it -> it.withRoles(EnumSet.of(Role.LEAD))));
        // I31: the adopter is no consortium with itself
        RuleCheck.of("2023/robot", "consortium")
                .satisfied(NOTHING)
                .violated(all(
                        without("R"), member("A1", it -> it.withRoles(EnumSet.of(Role.ADOPTER, Role.ROBOT_SUPPLIER)))));
    }

    @Test
    @Verifies("D23-041")
    void fiveCompaniesCooperateInASupplyChainTheLeadAmongThem() {
        RuleCheck.of(SUPPLY_CHAIN, "five-companies")
                .satisfied(NOTHING)
                .violated(without("A4"))
                .satisfied(joinedBy(Role.PARTICIPANT, Variant.ONLY, "A5"))
                .satisfied(all(joinedBy(Role.ADOPTER, Variant.ONLY, "A5"), without("A1")))
                .violated(application -> without("A4")
                        .apply(application)
                        .withConsortium(application
                                .consortium()
                                .without(java.util.List.of("A4"))
                                .and(supplier("S"))));
    }

    @Test
    @Verifies("D23-041")
    void aRegionalLeadOrStarCompanyIsAtTheCentreOfASupplyChain() {
        UnaryOperator<Application> no = company("L", it -> it.lacking(Trait.REGIONAL_LEAD));
        UnaryOperator<Application> star = company("L", it -> it.having(Trait.STAR));
        RuleCheck.of(SUPPLY_CHAIN, "lead-or-star")
                .satisfied(NOTHING)
                .satisfied(all(no, star))
                .satisfied(all(star, notKnowing("L", Trait.REGIONAL_LEAD)))
                .violated(no, "L")
                .undetermined(notKnowing("L", Trait.REGIONAL_LEAD), "L")
                .undetermined(all(no, notKnowing("L", Trait.STAR)), "L")
                // I26: it must be the lead of the consortium
                .violated(all(no, company("A1", it -> it.having(Trait.STAR, Trait.REGIONAL_LEAD))), "L")
                .violated(member("L", it -> it.withRoles(EnumSet.of(Role.PARTICIPANT))));
    }

    @Test
    @Verifies("D23-052")
    void dataFacilitatorsAreStaffOfSmallMediumOrMiddleMarketManufacturers() {
        RuleCheck.of(DATA_FACILITATOR, "size")
                .satisfied(sized("A1", SizeClass.MEDIUM))
                .satisfied(sized("A1", SizeClass.MIDDLE_MARKET))
                .violated(sized("A1", SizeClass.LARGE), "A1")
                .undetermined(sized("A1"), "A1");
        RuleCheck.of(DATA_FACILITATOR, "manufacturer")
                .satisfied(NOTHING)
                .satisfied(company("A1", it -> it.withIndustry(Ksic.of("J62")).having(Trait.MANUFACTURER)))
                .violated(company("A1", it -> it.withIndustry(Ksic.of("J62")).lacking(Trait.MANUFACTURER)), "A1")
                .undetermined(company("A1", it -> it.withIndustry(Ksic.of("J62"))), "A1")
                .undetermined(company("A1", it -> it.withIndustry(Optional.empty())), "A1");
    }

    @Test
    @Verifies("D23-061")
    void suppliersDevelopACloudSolutionWithACloudProvider() {
        RuleCheck.of(CLOUD, "applicant").satisfied(NOTHING);
        RuleCheck.of(CLOUD, "applicant").beside("consortium").violated(without("S"));
        RuleCheck.of(CLOUD, "cloud-provider").beside("consortium").violated(without("C"));
        // I31: a supplier that is its own cloud provider is no consortium
        RuleCheck.of(CLOUD, "consortium")
                .satisfied(NOTHING)
                .violated(all(
                        without("C"), member("S", it -> it.withRoles(EnumSet.of(Role.SUPPLIER, Role.CLOUD_PROVIDER)))));
        RuleCheck.of(CLOUD, "cloud-provider")
                .satisfied(NOTHING)
                .violated(application -> without("C")
                        .apply(application)
                        .withConsortium(application
                                .consortium()
                                .without(java.util.List.of("C"))
                                .and(supplier("S2"))));
    }

    @Test
    @Verifies("D23-071")
    void theLevelIsCheckedOfWhoBuiltOrUpgradedWithoutGovernmentMoney() {
        UnaryOperator<Application> notBuilt = company("A1", it -> it.lacking(Trait.BUILT_PRIVATELY));
        RuleCheck.of(LEVEL_CHECK, "without-government-money")
                .satisfied(NOTHING)
                .satisfied(notKnowing("A1", Trait.UPGRADED_PRIVATELY))
                .satisfied(all(notBuilt, company("A1", it -> it.having(Trait.UPGRADED_PRIVATELY))))
                .violated(notBuilt, "A1")
                .undetermined(notKnowing("A1", Trait.BUILT_PRIVATELY), "A1")
                .undetermined(all(notBuilt, notKnowing("A1", Trait.UPGRADED_PRIVATELY)), "A1");
    }

    @Test
    @Verifies("D23-072")
    void companiesWithACheckedLevelArePreferred() {
        assertThat(program(LEVEL_CHECK).benefits()).singleElement().satisfies(benefit -> {
            assertThat(benefit.text().korean()).isEqualTo("수준 확인을 받은 기업은 공공기관 납품, 스마트공장 구축사업과 정책자금 신청 시 우대를 받는다");
            assertThat(benefit.text().english())
                    .isEqualTo(
                            "companies with a checked level are preferred in public supply, build programs and policy"
                                    + " loans");
            assertThat(cited(benefit.grounds())).isEqualTo("D23-072");
        });
    }

    @Test
    void findingsAndChangesAreWrittenInBothLanguages() {
        Assessment assessment = program(SUPPLY_CHAIN).assess(without("A4").apply(Applications.satisfied(SUPPLY_CHAIN)));
        assertThat(assessment.finding("five-companies").message().render(Language.KOREAN))
                .isEqualTo("협업수요가 있는 기업 5개사 이상 - 미충족: 4개사 (필요: 5개사)");
        assertThat(assessment.finding("five-companies").message().render(Language.ENGLISH))
                .isEqualTo("at least 5 companies that want to cooperate - violated: 4 (required: 5)");
        assertThat(assessment.repairs().changes())
                .extracting(change -> change.message().render(Language.KOREAN))
                .containsExactly("참여기업 1개사 추가 (협업수요가 있는 기업 5개사 이상)");
        assertThat(assessment.repairs().changes())
                .extracting(change -> change.message().render(Language.ENGLISH))
                .containsExactly("1 more as participant (at least 5 companies that want to cooperate)");
        Member robot = Member.of(manufacturer("X"), Role.SUPPLIER);
        assertThat(program("2023/robot")
                        .assess(member("R", it -> it.withRoles(robot.roles()))
                                .apply(Applications.satisfied("2023/robot")))
                        .repairs()
                        .changes())
                .extracting(change -> change.message().render(Language.KOREAN))
                .containsExactly("로봇 공급기업 1개사 추가 (로봇 공급기업과의 컨소시엄)");
    }
}
