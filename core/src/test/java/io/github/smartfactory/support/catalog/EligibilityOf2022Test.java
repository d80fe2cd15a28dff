package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.catalog.OfficialData.cited;
import static io.github.smartfactory.support.catalog.OfficialData.eachOf;
import static io.github.smartfactory.support.catalog.OfficialData.program;
import static io.github.smartfactory.support.catalog.OfficialData.row;
import static io.github.smartfactory.support.catalog.OfficialData.table;
import static io.github.smartfactory.support.testkit.sample.Applications.all;
import static io.github.smartfactory.support.testkit.sample.Applications.company;
import static io.github.smartfactory.support.testkit.sample.Applications.denying;
import static io.github.smartfactory.support.testkit.sample.Applications.manufacturer;
import static io.github.smartfactory.support.testkit.sample.Applications.member;
import static io.github.smartfactory.support.testkit.sample.Applications.notYetSubmitted;
import static io.github.smartfactory.support.testkit.sample.Applications.silentOn;
import static io.github.smartfactory.support.testkit.sample.Applications.submitted;
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
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may apply for a digital cluster of 2022. */
class EligibilityOf2022Test {

    private static final String GENERAL = "2022/digital-cluster-general";
    private static final String LEAD = "2022/digital-cluster-lead";
    private static final String BUILD_UPGRADE = "2022/build-upgrade";

    private static final UnaryOperator<Application> NOTHING = UnaryOperator.identity();

    @Test
    @Verifies({"D22-013", "D22-014", "D22-015", "D22-017", "D22-019"})
    void everyRuleWithItsKindWhenItIsDueAndWhatStatesIt() {
        assertThat(eachOf(
                        2022,
                        program -> program.ruleBook().rules().stream()
                                .map(rule -> row(
                                        program.id().key(),
                                        rule.key(),
                                        rule.kind().key(),
                                        rule.due().key(),
                                        cited(rule.grounds())))))
                .containsExactlyInAnyOrderElementsOf(table("""
                        digital-cluster-general | window               | schedule    | application | D22-014 I20 I28
                        digital-cluster-general | applicant            | composition | application | D22-001
                        digital-cluster-general | offered-type         | eligibility | application | D22-020
                        digital-cluster-general | size                 | eligibility | application | D22-013 I27
                        digital-cluster-general | an-sme               | eligibility | application | D22-013
                        digital-cluster-general | manufacturers        | composition | application | D22-015 D22-019 I27 I22
                        digital-cluster-general | planning-institution | composition | application | D22-014
                        digital-cluster-lead    | window               | schedule    | application | D22-011 D22-027
                        digital-cluster-lead    | applicant            | composition | application | D22-001
                        digital-cluster-lead    | offered-type         | eligibility | application | D22-020
                        digital-cluster-lead    | size                 | eligibility | application | D22-013 I27
                        digital-cluster-lead    | an-sme               | eligibility | application | D22-013
                        digital-cluster-lead    | manufacturers        | composition | application | D22-017 D22-019 I27 I22
                        digital-cluster-lead    | lead                 | composition | application | D22-017
                        digital-cluster-lead    | isp-institution      | composition | application | D22-017
                        build-upgrade           | window               | schedule    | application | I28
                        build-upgrade           | applicant            | composition | application | D23-021
                        build-upgrade           | offered-type         | eligibility | application | D23-021
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {GENERAL, LEAD, BUILD_UPGRADE})
    void aCompleteApplicationMeetsEveryRuleAtEveryStage(String program) {
        for (Stage stage : Stage.values()) {
            Assessment assessment = program(program).assess(Applications.satisfied(program), stage);
            assertThat(assessment.verdict()).isEqualTo(Verdict.SATISFIED);
            assertThat(assessment.all()).allMatch(finding -> finding.verdict() == Verdict.SATISFIED);
            assertThat(assessment.repairs().changes()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        // '22. 1. 12(수) ~ 2. 15(화) 17:00까지
        "2022-01-11T23:59:59, VIOLATED",
        "2022-01-12T00:00:00, SATISFIED",
        "2022-02-15T16:59:59, SATISFIED",
        "2022-02-15T17:00:00, SATISFIED",
        "2022-02-15T17:00:01, VIOLATED",
        "2022-02-16T10:00:00, VIOLATED"
    })
    @Verifies({"D22-011", "D22-027"})
    void theLeadTrackIsTakenFor35DaysUntil17(String moment, Verdict expected) {
        RuleCheck.of(LEAD, "window").says(expected, submitted(moment)).undetermined(notYetSubmitted());
    }

    @ParameterizedTest
    @ValueSource(strings = {GENERAL, BUILD_UPGRADE})
    @Verifies("D22-014")
    void whereNoDaysAreStatedForClustersTheApplicantsSayWhetherTheyKeepToTheNotice(String program) {
        RuleCheck.of(program, "window")
                .satisfied(NOTHING)
                .satisfied(notYetSubmitted())
                .violated(denying(Trait.WITHIN_NOTICE_PERIOD))
                .undetermined(silentOn(Trait.WITHIN_NOTICE_PERIOD));
    }

    @ParameterizedTest
    @ValueSource(strings = {GENERAL, LEAD, BUILD_UPGRADE})
    @Verifies("D22-020")
    void threeTiersAreOffered(String program) {
        RuleCheck.of(program, "offered-type")
                .satisfied(wishing("A1", Tier.ADVANCED_2))
                .satisfied(wishing("A1", Tier.ADVANCED_1))
                .satisfied(wishing("A1", Tier.BASIC))
                .satisfied(member("A1", it -> it.withType(Optional.empty())))
                .violated(wishing("A1", Variant.ONLY), "A1");
    }

    private static UnaryOperator<Application> joinedBy(Member member) {
        return application ->
                application.withConsortium(application.consortium().and(member));
    }

    private static Member another() {
        return Applications.adopter("N", Tier.BASIC);
    }

    @Test
    @Verifies("D22-015")
    void theGeneralTrackTakesTenManufacturers() {
        RuleCheck.of(GENERAL, "manufacturers")
                .satisfied(NOTHING)
                .violated(without("A10"))
                .satisfied(joinedBy(another()))
                .satisfied(all(joinedBy(another()), without("A1")));
    }

    @Test
    @Verifies("D22-017")
    void theLeadTrackTakesFifteenManufacturersWithTheLead() {
        RuleCheck.of(LEAD, "manufacturers")
                .satisfied(NOTHING)
                .violated(without("A14"))
                .violated(without("A14", "A13", "A12", "A11", "A10"))
                .satisfied(joinedBy(another()))
                .satisfied(all(joinedBy(another()), without("A1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {GENERAL, LEAD})
    @Verifies({"D22-015", "D22-017", "D22-019"})
    void onlyManufacturersAmongTheMembersAreCountedAndLinkedCompaniesAreNot(String program) {
        UnaryOperator<Application> designer =
                company("A3", it -> it.withIndustry(Ksic.of("M72")).lacking(Trait.MANUFACTURER));
        UnaryOperator<Application> perhaps = company("A3", it -> it.withIndustry(Ksic.of("M72")));
        UnaryOperator<Application> unknown = company("A3", it -> it.withIndustry(Optional.empty()));
        RuleCheck.of(program, "manufacturers")
                .violated(designer, "A3")
                .undetermined(perhaps, "A3")
                .undetermined(unknown, "A3")
                .satisfied(company("A3", it -> it.withIndustry(Ksic.of("M72")).having(Trait.MANUFACTURER)))
                .satisfied(all(designer, joinedBy(another())))
                .satisfied(all(perhaps, joinedBy(another())))
                .violated(all(perhaps, without("A1")))
                .violated(all(
                        without("A1"),
                        company("K", it -> it.having(Trait.MANUFACTURER).withIndustry(Ksic.of("C29")))))
                .violated(all(without("A1"), joinedBy(Member.of(manufacturer("K2"), Role.LINKED_COMPANY))));
    }

    @ParameterizedTest
    @ValueSource(strings = {GENERAL, LEAD})
    @Verifies("D22-019")
    void linkedCompaniesMayJoinWhateverTheyAreAndNeedNot(String program) {
        RuleCheck.of(program, "manufacturers").satisfied(without("K"));
        RuleCheck.of(program, "size")
                .satisfied(sized(SizeClass.LARGE, "K"))
                .satisfied(company("K", it -> it.withSizes(Set.of())))
                .satisfied(joinedBy(
                        Member.of(io.github.smartfactory.support.company.Company.of("K2"), Role.LINKED_COMPANY)));
    }

    private static UnaryOperator<Application> sized(SizeClass size, String... ids) {
        return application -> {
            Application now = application;
            for (String id : ids) {
                now = company(id, it -> it.withSizes(EnumSet.of(size))).apply(now);
            }
            return now;
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {GENERAL, LEAD})
    @Verifies("D22-013")
    void membersAreSmesOrMiddleMarketEnterprises(String program) {
        RuleCheck.of(program, "size")
                .satisfied(sized(SizeClass.MEDIUM, "A1"))
                .satisfied(sized(SizeClass.MIDDLE_MARKET, "A1"))
                .violated(sized(SizeClass.LARGE, "A1"), "A1")
                .undetermined(company("A1", it -> it.withSizes(Set.of())), "A1")
                .undetermined(
                        company("A1", it -> it.withSizes(Set.of(SizeClass.MIDDLE_MARKET, SizeClass.LARGE))), "A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {GENERAL, LEAD})
    @Verifies("D22-013")
    void thereIsNoConsortiumOfMiddleMarketEnterprisesAlone(String program) {
        List<String> ids = Applications.satisfied(program).consortium().members().stream()
                .filter(Member::bearsProject)
                .map(Member::id)
                .toList();
        String[] everyone = ids.toArray(String[]::new);
        UnaryOperator<Application> alone = sized(SizeClass.MIDDLE_MARKET, everyone);
        RuleCheck.of(program, "an-sme")
                .violated(alone, everyone)
                .satisfied(all(alone, sized(SizeClass.SMALL, "A1")))
                .satisfied(all(alone, sized(SizeClass.MEDIUM, "A1")))
                .violated(all(alone, sized(SizeClass.SMALL, "K")), everyone);
        String[] failingFirst = java.util.stream.Stream.concat(
                        ids.stream().filter(id -> !id.equals("A1")), java.util.stream.Stream.of("A1"))
                .toArray(String[]::new);
        RuleCheck.of(program, "an-sme")
                .undetermined(
                        all(
                                alone,
                                company("A1", it -> it.withSizes(Set.of(SizeClass.MEDIUM, SizeClass.MIDDLE_MARKET)))),
                        failingFirst);
    }

    @Test
    @Verifies("D22-014")
    void aPlanningInstitutionProposesAGeneralCluster() {
        RuleCheck.of(GENERAL, "planning-institution").satisfied(NOTHING).violated(without("P"));
    }

    @Test
    @Verifies("D22-017")
    void aLeadCompanyAndAnIspInstitutionMakeALeadCluster() {
        RuleCheck.of(LEAD, "lead")
                .satisfied(NOTHING)
                .violated(member("L", it -> it.withRoles(EnumSet.of(Role.PARTICIPANT))))
                .violated(member("L", it -> it.withRoles(EnumSet.of(Role.ADOPTER))));
        RuleCheck.of(LEAD, "isp-institution")
                .satisfied(NOTHING)
                .violated(without("I"))
                .satisfied(all(
                        without("I"), member("L", it -> it.withRoles(EnumSet.of(Role.LEAD, Role.ISP_INSTITUTION)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {GENERAL, LEAD})
    @Verifies("D22-022")
    void specialisedBodiesHelpWithTheProtectionOfTechnologyAndWithDecisions(String program) {
        assertThat(program(program).benefits()).singleElement().satisfies(benefit -> {
            assertThat(benefit.text().korean()).isEqualTo("전문기관을 통해 기술보호, 의사결정 등 상호협력을 지원한다");
            assertThat(benefit.text().english())
                    .isEqualTo("specialised bodies help the members with the protection of technology and with"
                            + " decisions");
            assertThat(cited(benefit.grounds())).isEqualTo("D22-022");
        });
        assertThat(program(program).assess(Applications.satisfied(program)).checklist())
                .isEmpty();
    }

    @Test
    void findingsAndChangesAreWrittenInBothLanguages() {
        Assessment assessment = program(LEAD).assess(without("A14", "A13").apply(Applications.satisfied(LEAD)));
        assertThat(assessment.finding("manufacturers").message().render(Language.KOREAN))
                .isEqualTo("제조기업 15개사 이상(연계기업은 세지 않음) - 미충족: 13개사 (필요: 15개사)");
        assertThat(assessment.finding("manufacturers").message().render(Language.ENGLISH))
                .isEqualTo("at least 15 manufacturers; linked companies are not counted - violated: 13 (required:"
                        + " 15)");
        assertThat(assessment.repairs().changes())
                .extracting(change -> change.message().render(Language.KOREAN))
                .containsExactly("참여기업 2개사 추가 (제조기업 15개사 이상(연계기업은 세지 않음))");
        assertThat(assessment.repairs().changes())
                .extracting(change -> change.message().render(Language.ENGLISH))
                .containsExactly("2 more as participant (at least 15 manufacturers; linked companies are not counted)");
        assertThat(program(LEAD).assess(assessment.repairs().repaired()).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }
}
