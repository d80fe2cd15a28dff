package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Variant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static final Program BUILD_UPGRADE = OfficialCatalog.catalog().program("2021/build-upgrade");

    private static Application inRoundTwo(Member... members) {
        return Application.of(BUILD_UPGRADE.id(), Consortium.of(members))
                .withSubmitted(Instant.parse("2021-04-15T03:00:00Z"));
    }

    private static Member adopter(String id, Tier tier) {
        return Member.of(Company.of(id).withProjects(List.of()), Role.ADOPTER).withType(tier);
    }

    private static List<String> changes(Repairs repairs) {
        return repairs.changes().stream()
                .map(change -> change.message().render(Language.ENGLISH))
                .toList();
    }

    @Test
    void whoHasAppliedAgainAtALevelChoosesAnother() {
        PriorProject first = PriorProject.underWay(BUILD_UPGRADE.id(), Tier.BASIC, LocalDate.of(2018, 1, 2))
                .completedOn(LocalDate.of(2018, 6, 1))
                .reaching(SmartLevel.BASIC);
        PriorProject again = PriorProject.underWay(BUILD_UPGRADE.id(), Tier.BASIC, LocalDate.of(2019, 1, 2))
                .completedOn(LocalDate.of(2019, 6, 1))
                .reaching(SmartLevel.BASIC);
        Member member = Member.of(Company.of("A").withProjects(List.of(first, again)), Role.ADOPTER)
                .withType(Tier.BASIC);
        Repairs repairs = BUILD_UPGRADE.assess(inRoundTwo(member)).repairs();
        assertThat(changes(repairs)).containsExactly("A: choose a type at whose level it has not applied again");
        assertThat(repairs.repaired().consortium().members().get(0).type()).contains(Tier.ADVANCED_1);
        assertThat(repairs.isPossible()).isTrue();
    }

    @Test
    void whereTwoTiersExcludeEachOtherTheOneThatHelpsMostStaysOut() {
        Repairs repairs = BUILD_UPGRADE
                .assess(inRoundTwo(
                        adopter("A", Tier.BASIC),
                        adopter("B", Tier.ADVANCED_2),
                        Member.of(Company.of("S"), Role.SUPPLIER)))
                .repairs();
        assertThat(changes(repairs))
                .containsExactly("leave out A (BASIC: the adopter applies alone; a supplier is matched later)");
        assertThat(repairs.isPossible()).isTrue();
    }

    @Test
    void anAdvanced2ApplicationFormsAConsortiumWithASupplierOfItsOwn() {
        Repairs repairs =
                BUILD_UPGRADE.assess(inRoundTwo(adopter("B", Tier.ADVANCED_2))).repairs();
        assertThat(changes(repairs))
                .containsExactly("1 more as supplier (ADVANCED_2: adopter and supplier apply as a consortium)");
        Member both = Member.of(Company.of("B").withProjects(List.of()), Role.ADOPTER, Role.SUPPLIER)
                .withType(Tier.ADVANCED_2);
        assertThat(BUILD_UPGRADE.assess(inRoundTwo(both)).finding("consortium").verdict())
                .as("a company is no consortium with itself (I31)")
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void anApplicationOfNobodyIsNotEligibleWhateverElseHolds() {
        for (Program program : OfficialCatalog.catalog().announcements().stream()
                .flatMap(announcement -> announcement.programs().stream())
                .toList()) {
            Assessment assessment = program.assess(Application.of(program.id(), Consortium.of()));
            assertThat(assessment.verdict()).as(program.id().toString()).isEqualTo(Verdict.VIOLATED);
            assertThat(assessment.support()).isEmpty();
        }
    }

    @Test
    void theOnlyApplicantCannotBeReplaced() {
        Program winWin = OfficialCatalog.catalog().program("2023/win-win");
        Member large = Member.of(Company.of("A").withSizes(SizeClass.LARGE), Role.ADOPTER)
                .withType(Tier.BASIC);
        Repairs repairs =
                winWin.assess(Application.of(winWin.id(), Consortium.of(large))).repairs();
        assertThat(repairs.isPossible()).isFalse();
        assertThat(repairs.beyond()).extracting(Rule::key).containsExactly("size");
        assertThat(repairs.repaired().consortium().find("A")).isPresent();
    }

    @Test
    void whoJoinsALeadIsAParticipant() {
        Program lead = OfficialCatalog.catalog().program("2022/digital-cluster-lead");
        Application application = Application.of(
                lead.id(), Consortium.of(Member.of(Company.of("L"), Role.LEAD).withType(Tier.BASIC)));
        assertThat(changes(lead.assess(application).repairs()))
                .contains("14 more as participant (at least 15 manufacturers; linked companies are not counted)");
    }

    @Test
    void afterTheLastWindowNothingHelps() {
        Repairs repairs = BUILD_UPGRADE
                .assess(inRoundTwo(adopter("A", Tier.ADVANCED_1)).withSubmitted(Instant.parse("2021-07-01T00:00:00Z")))
                .repairs();
        assertThat(repairs.changes()).isEmpty();
        assertThat(repairs.beyond()).extracting(Rule::key).containsExactly("window");
    }

    @Test
    void whatAFewHundredCompaniesHaveToDoIsOneChange() {
        Program facilitator = OfficialCatalog.catalog().program("2023/data-facilitator");
        Member[] members = IntStream.range(0, 300)
                .mapToObj(i -> Member.of(Company.of("A" + i).withSizes(SizeClass.LARGE), Role.ADOPTER)
                        .withType(Variant.ONLY))
                .toArray(Member[]::new);
        members[0] = Member.of(Company.of("A0").withSizes(SizeClass.SMALL), Role.ADOPTER);
        Repairs repairs = facilitator
                .assess(Application.of(facilitator.id(), Consortium.of(members)))
                .repairs();
        assertThat(changes(repairs))
                .containsExactly("leave out A1, A2, A3, A4, A5 and 294 more (SMEs and middle-market enterprises only)");
    }
}
