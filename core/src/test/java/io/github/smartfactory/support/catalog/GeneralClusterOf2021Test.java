package io.github.smartfactory.support.catalog;

import static io.github.smartfactory.support.catalog.OfficialData.program;
import static io.github.smartfactory.support.catalog.RuleCheck.sized;
import static io.github.smartfactory.support.testkit.sample.Applications.all;
import static io.github.smartfactory.support.testkit.sample.Applications.company;
import static io.github.smartfactory.support.testkit.sample.Applications.joinedBy;
import static io.github.smartfactory.support.testkit.sample.Applications.member;
import static io.github.smartfactory.support.testkit.sample.Applications.notKnowing;
import static io.github.smartfactory.support.testkit.sample.Applications.notYetSubmitted;
import static io.github.smartfactory.support.testkit.sample.Applications.silentOn;
import static io.github.smartfactory.support.testkit.sample.Applications.stating;
import static io.github.smartfactory.support.testkit.sample.Applications.submitted;
import static io.github.smartfactory.support.testkit.sample.Applications.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.eligibility.Verdict;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may apply as a general cluster in 2021: who takes part, who may not, and what is handed in. */
class GeneralClusterOf2021Test {

    private static final String CLUSTER = "2021/digital-cluster-general";

    private static final UnaryOperator<Application> NOTHING = UnaryOperator.identity();

    // ---- Who takes part ----

    @Test
    @Verifies({"D21-128", "D21-140"})
    void tenManufacturersAdoptASmartFactory() {
        RuleCheck.of(CLUSTER, "manufacturers")
                .satisfied(NOTHING)
                .violated(without("A10"))
                .satisfied(joinedBy(Applications.adopter("A11", Tier.ADVANCED_2)))
                .satisfied(all(joinedBy(Applications.adopter("A11", Tier.BASIC)), without("A3")))
                .satisfied(member("A1", it -> it.withRoles(EnumSet.of(Role.LEAD))))
                .satisfied(member("A2", it -> it.withRoles(EnumSet.of(Role.PARTICIPANT))));
    }

    @Test
    @Verifies("D21-140")
    void whoOnlyUsesTheSharedSystemIsWelcomeAndNotCounted() {
        RuleCheck.of(CLUSTER, "manufacturers")
                .satisfied(without("U"))
                .violated(all(
                        without("A10"),
                        joinedBy(io.github.smartfactory.support.consortium.Member.of(
                                Applications.manufacturer("U2"), Role.SHARED_SYSTEM_USER))));
    }

    @Test
    @Verifies("D21-140")
    void onlyManufacturersCount() {
        UnaryOperator<Application> trader =
                company("A10", it -> it.withIndustry(Ksic.of("G46")).lacking(Trait.MANUFACTURER));
        UnaryOperator<Application> perhaps = company("A10", it -> it.withIndustry(Ksic.of("G46")));
        UnaryOperator<Application> another = joinedBy(Applications.adopter("A11", Tier.BASIC));
        RuleCheck.of(CLUSTER, "manufacturers")
                .violated(trader, "A10")
                .undetermined(perhaps, "A10")
                .satisfied(company("A10", it -> it.withIndustry(Ksic.of("G46")).having(Trait.MANUFACTURER)))
                .satisfied(all(trader, another))
                .satisfied(all(perhaps, another))
                .violated(all(perhaps, without("A9", "U")));
    }

    @Test
    @Verifies({"D21-100", "D21-129"})
    void suppliersTakePartAndAreRegisteredBeforehand() {
        RuleCheck.of(CLUSTER, "suppliers").satisfied(NOTHING).violated(without("S"));
        RuleCheck.of(CLUSTER, "supplier-pool")
                .violated(company("S", it -> it.lacking(Trait.SUPPLIER_POOL)), "S")
                .undetermined(notKnowing("S", Trait.SUPPLIER_POOL), "S")
                .satisfied(company("A1", it -> it.lacking(Trait.SUPPLIER_POOL)))
                .violated(
                        all(
                                joinedBy(Applications.supplier("S2"), Applications.supplier("S3")),
                                notKnowing("S", Trait.SUPPLIER_POOL),
                                company("S3", it -> it.lacking(Trait.SUPPLIER_POOL))),
                        "S3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "A10", "U"})
    @Verifies("D21-128")
    void adoptersAreSmallMediumOrMiddleMarketCompanies(String id) {
        RuleCheck.of(CLUSTER, "size")
                .satisfied(sized(id, SizeClass.SMALL))
                .satisfied(sized(id, SizeClass.MEDIUM))
                .satisfied(sized(id, SizeClass.MIDDLE_MARKET))
                .satisfied(sized(id, SizeClass.SMALL, SizeClass.MEDIUM, SizeClass.MIDDLE_MARKET))
                .violated(sized(id, SizeClass.LARGE), id)
                .undetermined(sized(id), id)
                .undetermined(sized(id, SizeClass.MIDDLE_MARKET, SizeClass.LARGE), id)
                .satisfied(sized("S", SizeClass.LARGE));
    }

    // ---- Who may not ----

    @ParameterizedTest
    @CsvSource({
        // 선정된 이후부터 구축완료 전까지, 과제 신청일 기준: 10 June 2021
        "2021-06-09, , VIOLATED",
        "2021-06-10, , VIOLATED",
        "2021-06-11, , SATISFIED",
        "2020-06-01, 2021-06-11, VIOLATED",
        "2020-06-01, 2021-06-10, SATISFIED",
        "2020-06-01, 2021-06-09, SATISFIED",
        "2021-06-10, 2021-06-10, SATISFIED",
        "2021-06-10, 2021-06-11, VIOLATED"
    })
    @Verifies("D21-150")
    void nobodyIsInTheMiddleOfAProjectOnTheDayOfTheApplication(
            LocalDate selected, LocalDate completed, Verdict expected) {
        for (String id : List.of("A1", "U")) {
            for (String program : List.of("2021/robot", "2020/build-upgrade", "2019/k-lighthouse")) {
                PriorProject open = Applications.underWay(program, Variant.ONLY, selected.toString());
                PriorProject project =
                        completed == null ? open : open.completedOn(completed).reaching(SmartLevel.NONE);
                RuleCheck.of(CLUSTER, "no-project-under-way")
                        .says(expected, company(id, it -> it.withProjects(List.of(project))), id);
            }
        }
    }

    @Test
    @Verifies("D21-150")
    void theDayIsTheOneInKorea() {
        UnaryOperator<Application> until = company(
                "A1",
                it -> it.withProjects(List.of(Applications.completed(
                        "2020/win-win", Tier.BASIC, "2020-06-01", "2021-06-10", SmartLevel.BASIC))));
        RuleCheck.of(CLUSTER, "no-project-under-way")
                .satisfied(all(until, submitted("2021-06-10T00:00")))
                .violated(all(until, submitted("2021-06-09T23:59:59")), "A1");
    }

    @Test
    @Verifies("D21-150")
    void whetherAProjectIsUnderWayTurnsOnTheProjectsAndOnTheDay() {
        UnaryOperator<Application> unknown = company("A1", it -> it.withProjects(Optional.empty()));
        UnaryOperator<Application> busy = company(
                "A1", it -> it.withProjects(List.of(Applications.underWay("2020/win-win", Tier.BASIC, "2020-06-01"))));
        RuleCheck check = RuleCheck.of(CLUSTER, "no-project-under-way");
        check.satisfied(company("S", it -> it.withProjects(Optional.empty())));
        check.undetermined(company("U", it -> it.withProjects(Optional.empty())), "U");
        check.beside("once-per-level").undetermined(unknown, "A1");
        RuleCheck late = check.beside("document-business-registration", "document-tax-clearance");
        late.undetermined(all(busy, notYetSubmitted()), "A1");
        late.satisfied(notYetSubmitted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "U", "S"})
    @Verifies("D21-151")
    void nobodyHasSuspendedOrClosedItsBusiness(String id) {
        RuleCheck.of(CLUSTER, "in-business")
                .violated(company(id, it -> it.withState(BusinessState.SUSPENDED)), id)
                .violated(company(id, it -> it.withState(BusinessState.CLOSED)), id)
                .undetermined(company(id, it -> it.withState(Optional.empty())), id);
    }

    /** In another industry; that an adopter is a manufacturer besides keeps the number of adopters. */
    private static UnaryOperator<Application> industry(String id, String ksic, UnaryOperator<Company> more) {
        return company(id, it -> more.apply(it.having(Trait.MANUFACTURER).withIndustry(Ksic.of(ksic))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "U", "S"})
    @Verifies("D21-152")
    void nobodyRunsALodgingOrARestaurant(String id) {
        UnaryOperator<Company> same = UnaryOperator.identity();
        RuleCheck.of(CLUSTER, "no-lodging-or-restaurant")
                .violated(industry(id, "I", same), id)
                .violated(industry(id, "I55", same), id)
                .violated(industry(id, "I56111", same), id)
                .satisfied(industry(id, "H52", same))
                .satisfied(industry(id, "J58", same))
                .undetermined(company(id, it -> it.having(Trait.MANUFACTURER).withIndustry(Optional.empty())), id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "U", "S"})
    @Verifies("D21-152")
    void nobodyRunsAnEntertainmentOrPleasureBusiness(String id) {
        UnaryOperator<Company> does = it -> it.having(Trait.PLEASURE_BUSINESS);
        UnaryOperator<Company> unknown = it -> Applications.forgetting(it, Trait.PLEASURE_BUSINESS);
        RuleCheck.of(CLUSTER, "no-pleasure-business")
                .violated(industry(id, "R91", does), id)
                .undetermined(industry(id, "R91", unknown), id)
                .satisfied(industry(id, "R91", it -> it.lacking(Trait.PLEASURE_BUSINESS)))
                // I23: not asked of a manufacturer
                .satisfied(industry(id, "C11", unknown))
                .satisfied(industry(id, "C", does))
                .beside("no-lodging-or-restaurant")
                .undetermined(
                        company(
                                id,
                                it -> unknown.apply(it)
                                        .having(Trait.MANUFACTURER)
                                        .withIndustry(Optional.empty())),
                        id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "U", "S"})
    @Verifies("D21-153")
    void nobodyOwesNationalOrLocalTax(String id) {
        RuleCheck.of(CLUSTER, "national-tax")
                .violated(company(id, it -> it.lacking(Trait.NATIONAL_TAX_PAID)), id)
                .undetermined(notKnowing(id, Trait.NATIONAL_TAX_PAID), id);
        RuleCheck.of(CLUSTER, "local-tax")
                .violated(company(id, it -> it.lacking(Trait.LOCAL_TAX_PAID)), id)
                .undetermined(notKnowing(id, Trait.LOCAL_TAX_PAID), id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "U", "S"})
    @Verifies("D21-154")
    void nobodyMakesUnwholesomeAmusementGoods(String id) {
        UnaryOperator<Company> does = it -> it.having(Trait.UNWHOLESOME_GOODS);
        UnaryOperator<Company> unknown = it -> Applications.forgetting(it, Trait.UNWHOLESOME_GOODS);
        RuleCheck.of(CLUSTER, "no-unwholesome-goods")
                .violated(industry(id, "C33", does), id)
                .violated(industry(id, "C33402", does), id)
                .undetermined(industry(id, "C33", unknown), id)
                .undetermined(industry(id, "C", unknown), id)
                .undetermined(industry(id, "C", does), id)
                .satisfied(industry(id, "C33", it -> it.lacking(Trait.UNWHOLESOME_GOODS)))
                // I23: not asked outside division 33
                .satisfied(industry(id, "C32", does))
                .satisfied(industry(id, "C34", unknown))
                .satisfied(industry(id, "G46", does));
    }

    @Test
    @Verifies("D21-155")
    void solutionAndEquipmentOfThoseWhoBuildInteroperate() {
        for (String id : List.of("A1", "S")) {
            RuleCheck.of(CLUSTER, "interoperable")
                    .violated(company(id, it -> it.lacking(Trait.INTEROPERABLE)), id)
                    .undetermined(notKnowing(id, Trait.INTEROPERABLE), id);
        }
        RuleCheck.of(CLUSTER, "interoperable").satisfied(company("U", it -> it.lacking(Trait.INTEROPERABLE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "U", "S"})
    @Verifies("D21-156")
    void nobodyIsRestrictedByTheNoticeOfAProgram(String id) {
        RuleCheck.of(CLUSTER, "not-restricted-by-notice")
                .violated(company(id, it -> it.having(Trait.RESTRICTED_BY_NOTICE)), id)
                .undetermined(notKnowing(id, Trait.RESTRICTED_BY_NOTICE), id);
    }

    @Test
    @Verifies({"D21-151", "D21-153"})
    void everyMemberThatFailsIsNamedAndThenThoseOfWhomItIsNotKnown() {
        UnaryOperator<Application> change = all(
                company("A2", it -> it.lacking(Trait.LOCAL_TAX_PAID)),
                company("S", it -> it.lacking(Trait.LOCAL_TAX_PAID)),
                notKnowing("A1", Trait.LOCAL_TAX_PAID));
        RuleCheck.of(CLUSTER, "local-tax")
                .violated(change, "A2", "S")
                .undetermined(
                        all(notKnowing("A3", Trait.LOCAL_TAX_PAID), notKnowing("U", Trait.LOCAL_TAX_PAID)), "A3", "U");
    }

    // ---- Documents ----

    @ParameterizedTest
    @ValueSource(strings = {"business-plan", "data-consent"})
    @Verifies("D21-130")
    void thePlanAndTheConsentAreHandedInTogether(String document) {
        SubmittedDocument it = SubmittedDocument.of(document);
        RuleCheck.of(CLUSTER, "document-" + document)
                .satisfied(Applications.handing(it.issuedOn(LocalDate.of(2019, 1, 1))))
                .violated(Applications.handing(it.missing()))
                .undetermined(Applications.notKnowing(it));
    }

    @ParameterizedTest
    @CsvSource({
        "business-registration, A1",
        "business-registration, U",
        "tax-clearance, A1",
        "tax-clearance, U",
        "tax-clearance, S"
    })
    @Verifies("D21-130")
    void registrationAndTaxCertificatesAreThereAndHaveADate(String document, String id) {
        SubmittedDocument it = SubmittedDocument.of(document, id);
        RuleCheck check = RuleCheck.of(CLUSTER, "document-" + document);
        check.violated(Applications.handing(it.missing()), id)
                .undetermined(Applications.notKnowing(it), id)
                .undetermined(Applications.handing(it), id);
        assertThat(program(CLUSTER)
                        .assess(Applications.notKnowing(it).apply(Applications.satisfied(CLUSTER)))
                        .questions())
                .extracting(question -> question.unknown().toString())
                .startsWith(id + ": document " + document);
    }

    @Test
    @Verifies("D21-130")
    void suppliersHandInNoRegistrationCertificate() {
        RuleCheck.of(CLUSTER, "document-business-registration")
                .satisfied(Applications.handing(
                        SubmittedDocument.of("business-registration", "S").missing()));
    }

    @ParameterizedTest
    @CsvSource({
        // 발행일로부터 3개월 이내
        "2021-03-10, 2021-06-10, SATISFIED",
        "2021-03-10, 2021-06-11, VIOLATED",
        "2021-03-09, 2021-06-10, VIOLATED",
        "2021-06-10, 2021-06-10, SATISFIED",
        "2021-06-11, 2021-06-10, VIOLATED",
        "2020-11-30, 2021-02-28, SATISFIED",
        "2020-11-30, 2021-03-01, VIOLATED",
        "2020-11-28, 2021-02-28, SATISFIED",
        "2020-11-28, 2021-03-01, VIOLATED",
        "2019-11-30, 2020-02-29, SATISFIED",
        "2019-11-30, 2020-03-01, VIOLATED",
        "2021-01-31, 2021-04-30, SATISFIED",
        "2021-01-31, 2021-05-01, VIOLATED",
        "2020-12-31, 2021-03-31, SATISFIED",
        "2020-12-31, 2021-04-01, VIOLATED",
        "2021-02-28, 2021-05-28, SATISFIED",
        "2021-02-28, 2021-05-29, VIOLATED"
    })
    @Verifies("D21-130")
    void registrationAndTaxCertificatesAreNoOlderThanThreeMonths(LocalDate issued, LocalDate day, Verdict expected) {
        // All others are issued on the day, so that only the one is of another age.
        UnaryOperator<Application> then = application -> {
            Application later = application.withSubmitted(Applications.at(day + "T23:59:59"));
            for (SubmittedDocument document : application.documents()) {
                if (document.issued().isPresent()) {
                    later = later.handing(document.issuedOn(day));
                }
            }
            return later;
        };
        for (String document : List.of("business-registration", "tax-clearance")) {
            SubmittedDocument it = SubmittedDocument.of(document, "A1").issuedOn(issued);
            RuleCheck.of(CLUSTER, "document-" + document).says(expected, all(then, Applications.handing(it)), "A1");
        }
        RuleCheck.of(CLUSTER, "document-employment-insurance-roster")
                .satisfied(all(
                        then,
                        Applications.handing(SubmittedDocument.of("employment-insurance-roster", "A1")
                                .covering(List.of(2019, 2020))
                                .issuedOn(issued))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A1", "U", "S"})
    @Verifies("D21-130")
    void rostersOfEmploymentInsuranceCover2019And2020(String id) {
        SubmittedDocument it = SubmittedDocument.of("employment-insurance-roster", id);
        RuleCheck.of(CLUSTER, "document-employment-insurance-roster")
                .satisfied(Applications.handing(it.covering(List.of(2020, 2019))))
                .satisfied(Applications.handing(it.covering(List.of(2018, 2019, 2020, 2021))))
                .violated(Applications.handing(it.covering(List.of(2019))), id)
                .violated(Applications.handing(it.covering(List.of(2020, 2021))), id)
                .violated(Applications.handing(it.missing()), id)
                .undetermined(Applications.handing(it), id)
                .undetermined(Applications.notKnowing(it), id);
    }

    @Test
    @Verifies("D21-130")
    void someDocumentsAreHandedInWhereTheyApply() {
        SubmittedDocument agreement = SubmittedDocument.of("local-matching-agreement");
        RuleCheck.of(CLUSTER, "document-local-matching-agreement")
                .satisfied(NOTHING)
                .satisfied(Applications.handing(agreement.missing()))
                .satisfied(all(stating(Trait.LOCAL_MATCHING), Applications.handing(agreement)))
                .violated(all(stating(Trait.LOCAL_MATCHING), Applications.handing(agreement.missing())))
                .undetermined(stating(Trait.LOCAL_MATCHING))
                .undetermined(silentOn(Trait.LOCAL_MATCHING));
        SubmittedDocument others = SubmittedDocument.of("others");
        RuleCheck.of(CLUSTER, "document-others")
                .satisfied(NOTHING)
                .satisfied(all(stating(Trait.OTHER_PAPERS), Applications.handing(others)))
                .violated(all(stating(Trait.OTHER_PAPERS), Applications.handing(others.missing())))
                .undetermined(stating(Trait.OTHER_PAPERS))
                .undetermined(silentOn(Trait.OTHER_PAPERS));
    }

    @Test
    @Verifies("D21-143")
    void certificatesOfTheCoursesGoWithTheReportOnCompletion() {
        SubmittedDocument it = SubmittedDocument.of("course-certificates", "A1");
        RuleCheck.of(CLUSTER, "document-course-certificates")
                .violated(Applications.handing(it.missing()), "A1")
                .undetermined(Applications.notKnowing(it), "A1")
                .satisfied(
                        all(Applications.handing(it.missing()), company("A1", c -> c.having(Trait.CAPABILITY_PROGRAM))))
                .satisfied(all(Applications.handing(it.missing()), company("A1", c -> c.having(Trait.MEISTER_PROGRAM))))
                .undetermined(all(Applications.handing(it.missing()), notKnowing("A1", Trait.MEISTER_PROGRAM)), "A1");
    }

    @Test
    @Verifies("D21-144")
    void whoCountsWagesOfItsOwnStaffShowsEvidenceOnCompletion() {
        UnaryOperator<Application> evidence = application -> {
            Application now = application;
            for (int i = 1; i <= 10; i++) {
                now = now.handing(SubmittedDocument.of("own-staff-evidence", "A" + i));
            }
            return now;
        };
        SubmittedDocument of3 = SubmittedDocument.of("own-staff-evidence", "A3");
        String[] everyone = IntStream.rangeClosed(1, 10).mapToObj(i -> "A" + i).toArray(String[]::new);
        RuleCheck.of(CLUSTER, "document-own-staff-evidence")
                .satisfied(NOTHING)
                .satisfied(all(stating(Trait.OWN_STAFF), evidence))
                .violated(all(stating(Trait.OWN_STAFF), evidence, Applications.handing(of3.missing())), "A3")
                .undetermined(all(stating(Trait.OWN_STAFF), evidence, Applications.notKnowing(of3)), "A3")
                .undetermined(silentOn(Trait.OWN_STAFF), everyone);
    }
}
