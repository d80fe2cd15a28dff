package io.github.smartfactory.support.consortium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.company.SmallEnterprise;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationTest {

    private static final Member MEMBER = Member.of(Company.of("A"), Role.ADOPTER);
    private static final Application EMPTY = Application.of(ProgramId.of(2021, "build-upgrade"), Consortium.of(MEMBER));
    private static final SmallEnterprise TABLE = OfficialCatalog.smallEnterprise();
    private static final SubmittedDocument PLAN = SubmittedDocument.of("plan");
    private static final SubmittedDocument PLAN_OF_A = SubmittedDocument.of("plan", "A");

    @Test
    void ofAnApplicationOnlyTheApplicantsNeedBeKnown() {
        assertThat(EMPTY.submitted()).isEmpty();
        assertThat(EMPTY.day()).isEmpty();
        assertThat(EMPTY.sharedSystem()).isEmpty();
        assertThat(EMPTY.grantCosts()).isEmpty();
        assertThat(EMPTY.shares()).isEmpty();
        assertThat(EMPTY.documents()).isEmpty();
        assertThat(EMPTY.says(Trait.KAMP)).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-02-25T14:59:59Z, 2021-02-25",
        "2021-02-25T15:00:00Z, 2021-02-26",
        "2021-02-25T00:00:00Z, 2021-02-25"
    })
    void theDayIsThatOfKoreaWhichBeginsAtThreeInTheAfternoonOfGreenwich(Instant submitted, LocalDate day) {
        assertThat(EMPTY.withSubmitted(submitted).day()).contains(day);
    }

    @Test
    void anApplicationIsHandedInInAYearOfFourDigits() {
        Instant first = Instant.parse("0001-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-30T00:00:00Z");
        assertThat(EMPTY.withSubmitted(first).day()).contains(LocalDate.of(1, 1, 1));
        assertThat(EMPTY.withSubmitted(last).day()).contains(LocalDate.of(9999, 12, 30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.withSubmitted(first.minusNanos(1)))
                .withMessage("submitted must be from 0001-01-01T00:00:00Z to 9999-12-30T00:00:00Z: "
                        + "0000-12-31T23:59:59.999999999Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.withSubmitted(last.plusNanos(1)))
                .withMessageEndingWith(": 9999-12-30T00:00:00.000000001Z");
    }

    @Test
    void applicantsSayWhatHoldsAndWhatDoesNot() {
        Application said = EMPTY.stating(Trait.KAMP, Trait.AAS_DATA).denying(Trait.OWN_STAFF);
        assertThat(said.says(Trait.KAMP)).isEqualTo(Truth.YES);
        assertThat(said.says(Trait.OWN_STAFF)).isEqualTo(Truth.NO);
        assertThat(said.says(Trait.COORDINATOR)).isEqualTo(Truth.UNKNOWN);
        assertThat(said.denying(Trait.KAMP).says(Trait.KAMP)).isEqualTo(Truth.NO);
        assertThat(said.statements().keySet()).containsExactly(Trait.AAS_DATA, Trait.KAMP, Trait.OWN_STAFF);
    }

    @Test
    void aDocumentTakesThePlaceOfTheSameOfTheSameCompany() {
        SubmittedDocument dated = PLAN_OF_A.issuedOn(LocalDate.of(2021, 1, 2));
        Application application = EMPTY.handing(PLAN).handing(PLAN_OF_A).handing(SubmittedDocument.of("roster", "A"));
        assertThat(application.handing(dated).documents())
                .containsExactly(PLAN, SubmittedDocument.of("roster", "A"), dated);
        assertThat(application.handing(PLAN.missing()).documents())
                .containsExactly(PLAN_OF_A, SubmittedDocument.of("roster", "A"), PLAN.missing());
    }

    @Test
    void refusesADocumentTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.withDocuments(PLAN, PLAN.missing()))
                .withMessage("documents of an application must not name anything twice: plan");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.withDocuments(PLAN_OF_A, PLAN_OF_A))
                .withMessage("documents of an application must not name anything twice: plan of A");
    }

    @Test
    void refusesADocumentOfNoMember() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.handing(SubmittedDocument.of("plan", "B")))
                .withMessage("document plan is of \"B\", who is no member");
    }

    @Test
    void aDocumentThatIsMissingHasNoDateAndNoYears() {
        assertThat(PLAN.issuedOn(LocalDate.EPOCH).covering(List.of(2020)).missing())
                .isEqualTo(PLAN.missing());
        String message = "document plan is not handed in and cannot have a date or years: ";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.missing().issuedOn(LocalDate.EPOCH))
                .withMessage(message + "1970-01-01, []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.missing().covering(List.of(2020)))
                .withMessage(message + "[2020]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.covering(List.of(2020, 2020)))
                .withMessage("years of plan must not name anything twice: 2020");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubmittedDocument.of("Plan"))
                .withMessage("key of a document must be lower-case words with hyphens between them, such as win-win:"
                        + " \"Plan\"");
    }

    @Test
    void membersAndCompaniesTakeThePlaceOfThemselves() {
        Member changed = MEMBER.withType(Tier.BASIC);
        assertThat(EMPTY.replacing(changed).consortium()).isEqualTo(Consortium.of(changed));
        Company star = Company.of("A").having(Trait.STAR);
        assertThat(EMPTY.replacing(star).consortium()).isEqualTo(Consortium.of(MEMBER.withCompany(star)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EMPTY.replacing(Company.of("B")))
                .withMessage("no member \"B\"; there are [A]");
    }

    private static Company selling(String id, long eok) {
        return Company.of(id).withIndustry(Ksic.of("C29")).withMeanSales(Won.ofEok(eok));
    }

    @Test
    void salesTellOfEveryMemberWhatItIsOrIsNot() {
        // Makers of machines are small up to mean sales of 120 eok.
        Application application = EMPTY.withConsortium(Consortium.of(
                Member.of(selling("A", 120), Role.ADOPTER),
                Member.of(selling("B", 121), Role.SUPPLIER),
                Member.of(Company.of("C"), Role.SUPPLIER)));

        Application narrowed = application.narrowedBy(TABLE);

        assertThat(narrowed.consortium().members())
                .extracting(member -> member.company().sizes())
                .containsExactly(
                        EnumSet.of(SizeClass.SMALL, SizeClass.MIDDLE_MARKET, SizeClass.LARGE),
                        EnumSet.of(SizeClass.MEDIUM, SizeClass.MIDDLE_MARKET, SizeClass.LARGE),
                        EnumSet.allOf(SizeClass.class));
        assertThat(narrowed.withConsortium(application.consortium())).isEqualTo(application);
        assertThat(narrowed.narrowedBy(TABLE)).isEqualTo(narrowed);
        assertThat(EMPTY.narrowedBy(TABLE)).isEqualTo(EMPTY);
    }

    @Test
    void whoSaysSmallAndSellsTooMuchIsRefused() {
        Application application = EMPTY.withConsortium(
                Consortium.of(MEMBER, Member.of(selling("B", 121).withSizes(SizeClass.SMALL), Role.SUPPLIER)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> application.narrowedBy(TABLE))
                .withMessage("size of B cannot be small with mean sales of KRW 12,100,000,000 in industry C29");
    }
}
