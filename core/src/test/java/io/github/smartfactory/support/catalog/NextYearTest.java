package io.github.smartfactory.support.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Verdict;
import io.github.smartfactory.support.funding.Constraint;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Fact;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Clause;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.testkit.law.EligibilityLaws;
import io.github.smartfactory.support.testkit.law.SupportLaws;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Tier;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Adds the announcement of a new year step by step, as the README tells. */
class NextYearTest implements SupportLaws, EligibilityLaws {

    private static final ClauseRegister CLAUSES =
            OfficialClauses.load("clauses-made-up.tsv", Map.of("X99", MadeUpAnnouncement.DOCUMENT));
    private static final Catalog CATALOG = OfficialCatalog.catalog().with(MadeUpAnnouncement.announcement());
    private static final Program GENERAL = CATALOG.program("2099/build-upgrade");

    /** The laws are checked for the new program alone: they hold for the others elsewhere. */
    @Override
    public List<Program> programs() {
        return List.of(GENERAL);
    }

    @Test
    void theLedgerNamesTheDocumentOfEachClause() {
        assertThat(CLAUSES.clauses()).hasSize(5).extracting(Clause::document).containsOnly(MadeUpAnnouncement.DOCUMENT);
    }

    @Test
    void everyFactOfTheProgramStandsOnAClauseOfTheLedgerAndEveryClauseCarriesOne() {
        assertThat(GENERAL.facts())
                .allSatisfy(fact -> assertThat(fact.grounds().clauses())
                        .as(fact.path())
                        .isNotEmpty()
                        .allSatisfy(CLAUSES::get));
        assertThat(GENERAL.facts().stream()
                        .map(Fact::grounds)
                        .flatMap(grounds -> grounds.clauses().stream())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        CLAUSES.clauses().stream().map(Clause::id).toList());
    }

    @Test
    void theFiguresAreThoseOfTheAnnouncement() {
        FundingPlan plan = GENERAL.resolve(Tier.ADVANCED_1).plan(Won.ofEok(6));

        assertThat(plan.support()).isEqualTo(Won.of(250_000_000));
        assertThat(plan.burden()).isEqualTo(Won.of(350_000_000));
        assertThat(plan.binding()).containsExactly(Constraint.LIMIT);
        assertThat(plan.explain().render(Language.KOREAN, CLAUSES)).contains("[X99-002] 지원 한도: 고도화1은");
    }

    @Test
    void theCatalogFindsItByYearAndByDay() {
        assertThat(CATALOG.programsOf(2099)).containsExactly(GENERAL);
        assertThat(CATALOG.programsOpenAt(LocalDateTime.of(2099, 2, 28, 17, 59)))
                .extracting(open -> open.program().id())
                .contains(GENERAL.id());
        assertThat(CATALOG.programsOpenAt(LocalDateTime.of(2099, 2, 28, 18, 1)))
                .extracting(open -> open.program().id())
                .doesNotContain(GENERAL.id());
    }

    @Test
    void whatChangedFromTheYearBeforeIsTold() {
        assertThat(CATALOG.diff(ProgramId.parse("2023/build-upgrade"), GENERAL.id())
                        .at("offer.advanced1.limit")
                        .orElseThrow()
                        .render(Language.ENGLISH))
                .isEqualTo(
                        "Support limit, ADVANCED_1: KRW 200,000,000 → KRW 250,000,000 [D23-023, D23-080, D23-093, X99-002]");
    }

    @Test
    void anApplicationIsAssessedByTheNewRules() {
        Company company = Company.of("Hanbit").withSizes(SizeClass.MIDDLE_MARKET);
        Application application = Application.of(
                GENERAL.id(), Consortium.of(Member.of(company, Role.ADOPTER).building(Tier.ADVANCED_1, Won.ofEok(6))));

        assertThat(GENERAL.assess(application).finding("size").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(GENERAL.assess(application.replacing(company.withSizes(SizeClass.SMALL)))
                        .finding("size")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }
}
