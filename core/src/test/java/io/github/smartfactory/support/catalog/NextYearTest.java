package io.github.smartfactory.support.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.eligibility.ChecklistItem;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Verdict;
import io.github.smartfactory.support.funding.Constraint;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Fact;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.selection.Award;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.source.Clause;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.testkit.law.EligibilityLaws;
import io.github.smartfactory.support.testkit.law.ScoringLaws;
import io.github.smartfactory.support.testkit.law.SelectionLaws;
import io.github.smartfactory.support.testkit.law.SupportLaws;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Truth;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Adds the announcement of a new year step by step, as the README tells. */
class NextYearTest implements SupportLaws, EligibilityLaws, ScoringLaws, SelectionLaws {

    private static final ClauseRegister CLAUSES =
            OfficialClauses.load("clauses-made-up.tsv", Map.of("X99", MadeUpAnnouncement.DOCUMENT));
    private static final Catalog CATALOG = OfficialCatalog.catalog().with(MadeUpAnnouncement.announcement());
    private static final Program GENERAL = CATALOG.program("2099/build-upgrade");
    private static final Program AUTONOMOUS = CATALOG.program("2099/autonomous-factory");

    /** The laws are checked for the new programs alone: they hold for the others elsewhere. */
    @Override
    public List<Program> programs() {
        return List.of(GENERAL, AUTONOMOUS);
    }

    @Test
    void theLedgerNamesTheDocumentOfEachClause() {
        assertThat(CLAUSES.clauses())
                .hasSize(11)
                .extracting(Clause::document)
                .containsOnly(MadeUpAnnouncement.DOCUMENT);
    }

    @Test
    void everyFactOfTheProgramsStandsOnAClauseOfTheLedgerAndEveryClauseCarriesOne() {
        List<Fact> facts =
                programs().stream().flatMap(program -> program.facts().stream()).toList();
        assertThat(facts)
                .allSatisfy(fact -> assertThat(fact.grounds().clauses())
                        .as(fact.path())
                        .isNotEmpty()
                        .allSatisfy(CLAUSES::get));
        assertThat(facts.stream()
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
        assertThat(CATALOG.programsOf(2099)).containsExactly(GENERAL, AUTONOMOUS);
        assertThat(openAt("2099-02-28T17:59")).contains(GENERAL.id()).doesNotContain(AUTONOMOUS.id());
        assertThat(openAt("2099-02-28T18:01")).doesNotContain(GENERAL.id());
        assertThat(openAt("2099-03-01T23:59:59")).doesNotContain(AUTONOMOUS.id());
        assertThat(openAt("2099-03-02T00:00")).contains(AUTONOMOUS.id());
        assertThat(openAt("2099-03-31T17:00")).contains(AUTONOMOUS.id());
        assertThat(openAt("2099-03-31T17:00:01")).doesNotContain(AUTONOMOUS.id());
    }

    private static List<ProgramId> openAt(String moment) {
        return CATALOG.programsOpenAt(LocalDateTime.parse(moment)).stream()
                .map(open -> open.program().id())
                .toList();
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

    // ---- A program that says who is selected ----

    private static Application autonomous(Company company) {
        return Application.of(
                AUTONOMOUS.id(),
                Consortium.of(Member.of(company, Role.ADOPTER).building(Tier.ADVANCED_2, Won.ofEok(8))));
    }

    private static Company certified(String id) {
        return Company.of(id).having(MadeUpAnnouncement.FAMILY_FRIENDLY);
    }

    private static Company notCertified(String id) {
        return Company.of(id).lacking(MadeUpAnnouncement.FAMILY_FRIENDLY);
    }

    @Test
    void sixtyIsSelectedAndWhoHasATenthLessOnlyWithTheBonus() {
        List<Candidate> candidates = Stream.of(notCertified("sixty"), certified("helped"), notCertified("short"))
                .map(company -> Candidate.of(company.id(), autonomous(company)))
                .toList();
        ScoreBook book = ScoreBook.of(
                List.of("E1", "E2"),
                List.of(
                        // (30 + 20 + 40 + 30) / 2
                        card("sixty", "E1", "30", "20"),
                        card("sixty", "E2", "40", "30"),
                        // (29.9 + 20 + 40 + 29.9) / 2, once with two points more and once without
                        card("helped", "E1", "29.9", "20"),
                        card("helped", "E2", "40", "29.9"),
                        card("short", "E1", "29.9", "20"),
                        card("short", "E2", "40", "29.9")));

        SelectionRule rule = AUTONOMOUS.selectionRule();
        Selection selection = rule.select(rule.entries(candidates, Map.of("selection", book)));

        assertThat(selection.decisions())
                .extracting(Decision::id, Decision::points, Decision::award)
                .containsExactly(
                        tuple("helped", Score.parse("61.9"), Award.SELECTED),
                        tuple("sixty", Score.of(60), Award.SELECTED),
                        tuple("short", Score.parse("59.9"), Award.REJECTED));
    }

    private static ScoreCard card(String candidate, String evaluator, String soundness, String effects) {
        return new ScoreCard(
                candidate, evaluator, Map.of("soundness", Score.parse(soundness), "effects", Score.parse(effects)));
    }

    @Test
    void theTraitThatGivesPointsIsAskedFor() {
        assertThat(AUTONOMOUS.bonusOf(autonomous(Company.of("Hanbit"))).unknowns())
                .extracting(unknown -> unknown.prompt().render(Language.ENGLISH))
                .containsExactly("Hanbit: is this so? - certified as family-friendly");
        assertThat(AUTONOMOUS.bonusOf(autonomous(certified("Hanbit"))).unknowns())
                .isEmpty();
    }

    @Test
    void theDocumentIsAskedForUntilItIsHandedIn() {
        Application application = autonomous(certified("Hanbit"));
        Application without = application.handing(
                SubmittedDocument.of("business-plan", "Hanbit").missing());
        Application with = application.handing(SubmittedDocument.of("business-plan", "Hanbit"));

        assertThat(AUTONOMOUS.assess(application).questions())
                .extracting(question -> question.prompt().render(Language.KOREAN))
                .contains("Hanbit: 다음 서류를 제출합니까? - 사업계획서");
        assertThat(AUTONOMOUS.assess(without).finding("document-business-plan").verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(AUTONOMOUS.assess(with).finding("document-business-plan").verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(AUTONOMOUS.assess(without).checklist())
                .filteredOn(item -> item.kind() == RuleKind.DOCUMENT)
                .extracting(item -> item.what().english(), ChecklistItem::done, ChecklistItem::missing)
                .containsExactly(tuple("business plan", Truth.NO, List.of("Hanbit")));
    }
}
