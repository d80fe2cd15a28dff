package io.github.smartfactory.examples.portal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Question;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.eligibility.Unknown.Kind;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Catalog CATALOG = OfficialCatalog.catalog();
    private static final Program PROGRAM = CATALOG.program("2023/win-win");
    private static final Sample SAMPLE = Sample.of("2023/win-win");

    private Form form = form(Map.of());

    private static Form form(Map<String, String> fields) {
        Map<String, List<String>> values = new HashMap<>();
        fields.forEach((name, value) -> values.put(name, List.of(value)));
        return new Form(values, Words.in(Language.KOREAN));
    }

    /** What an answer makes of the bare application to the win-win program. */
    private Optional<Application> answer(Unknown fact, Map<String, String> fields) {
        return answer(SAMPLE.bare(), fact, fields);
    }

    private Optional<Application> answer(Application application, Unknown fact, Map<String, String> fields) {
        form = form(fields);
        return new Answers(CATALOG, PROGRAM, form).applyTo(application, fact, "m0");
    }

    private static Unknown of(Kind kind) {
        return Unknown.ofCompany(kind, "A1");
    }

    @Test
    void whateverIsAnsweredIsNoQuestionAnyMoreForEveryKindOfFactInEveryProgram() {
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        for (Program program : withOneThatAsksForTheLevel()) {
            Sample sample = Sample.of(program.id().toString());
            Application now = sample.bare();
            List<Question> questions =
                    program.assess(now, Stage.AFTER_COMPLETION).questions();
            while (!questions.isEmpty()) {
                Unknown fact = questions.get(0).unknown();
                seen.add(fact.kind());
                Form filled = form(
                        sample.answer(fact.kind(), fact.company(), fact.key().orElse(""), "m0"));
                Optional<Application> next = new Answers(CATALOG, program, filled).applyTo(now, fact, "m0");
                assertThat(filled.problems()).as(program.id() + " " + fact).isEmpty();
                now = next.orElseThrow();
                questions = program.assess(now, Stage.AFTER_COMPLETION).questions();
                assertThat(questions)
                        .as(program.id() + " " + fact)
                        .extracting(Question::unknown)
                        .doesNotContain(fact);
            }
        }
        assertThat(seen).isEqualTo(EnumSet.allOf(Kind.class));
    }

    /** No official program asks for the level that a factory has now, but one of its own may. */
    private static List<Program> withOneThatAsksForTheLevel() {
        List<Program> programs = new ArrayList<>(CATALOG.programs());
        programs.add(PROGRAM.adding(Rule.builder()
                .key("higher-level")
                .kind(RuleKind.ELIGIBILITY)
                .title(Name.of("수준 향상", "raises the level"))
                .condition(new Condition.Every(
                        Member.BEARERS, new Requirement.ReachesTarget(Map.of(Tier.BASIC, SmartLevel.INTERMEDIATE_2))))
                .due(Stage.APPLICATION)
                .grounds(Grounds.NONE)
                .build()));
        return programs;
    }

    @Test
    void whatWasAnsweredCanBeForgottenAndIsAskedAgain() {
        for (Program program : CATALOG.programs()) {
            Application full = Sample.of(program.id().toString()).application();
            for (Unknown fact : Given.in(program, full)) {
                Application without = Forgetting.of(full, fact);
                assertThat(without).as(program.id() + " " + fact).isNotEqualTo(full);
                assertThat(Given.in(program, without))
                        .as(program.id() + " " + fact)
                        .doesNotContain(fact);
                assertThat(new Saying(full, Words.in(Language.ENGLISH)).of(fact))
                        .isNotBlank();
            }
        }
    }

    private static Company its(Application application) {
        return application.consortium().find("A1").orElseThrow().company();
    }

    @Test
    void salesOfASmallEnterpriseRuleOutAMediumOne() {
        Application after = answer(of(Kind.SIZE), Map.of("m0.sales", "119억", "m0.industry", "c29"))
                .orElseThrow();

        assertThat(its(Narrowing.of(after)).sizes())
                .containsExactlyInAnyOrder(SizeClass.SMALL, SizeClass.MIDDLE_MARKET, SizeClass.LARGE);
    }

    @Test
    void salesBeyondTheThresholdOf120EokRuleOutASmallEnterprise() {
        Application after = answer(of(Kind.SIZE), Map.of("m0.sales", "200억", "m0.industry", "C29"))
                .orElseThrow();

        assertThat(its(Narrowing.of(after)).sizes())
                .doesNotContain(SizeClass.SMALL)
                .contains(SizeClass.MEDIUM);
    }

    @Test
    void salesAndIndustryAreKeptAsTheyAreSaidWithoutWhatTheyTellOfTheSize() {
        Application after = answer(of(Kind.SIZE), Map.of("m0.sales", "200억", "m0.industry", "C29"))
                .orElseThrow();

        assertThat(its(after))
                .isEqualTo(Company.of("A1").withMeanSales(Won.ofEok(200)).withIndustry(Ksic.of("C29")));
    }

    @Test
    void theSameSalesOnceMoreTellNothing() {
        Map<String, String> sales = Map.of("m0.sales", "100억", "m0.industry", "C29");
        Application once = answer(of(Kind.SIZE), sales).orElseThrow();

        assertThat(answer(once, of(Kind.SIZE), sales)).isEmpty();
        assertThat(form.problem("m0.sales"))
                .hasValueSatisfying(it -> assertThat(it).contains("업종"));
    }

    @Test
    void salesThatTellLessThanThoseBeforeThemAreSaidToTellNothing() {
        Application once = answer(of(Kind.SIZE), Map.of("m0.sales", "100억", "m0.industry", "C29"))
                .orElseThrow();

        assertThat(answer(once, of(Kind.SIZE), Map.of("m0.sales", "100억", "m0.industry", "C")))
                .isEmpty();
        assertThat(form.problem("m0.sales"))
                .hasValueSatisfying(it -> assertThat(it).contains("업종"));
    }

    @Test
    void salesThatAreCorrectedTellTheSizeAnew() {
        Application once = answer(of(Kind.SIZE), Map.of("m0.sales", "100억", "m0.industry", "C29"))
                .orElseThrow();

        Application after =
                answer(once, of(Kind.SIZE), Map.of("m0.sales", "200억")).orElseThrow();

        assertThat(its(Narrowing.of(after)).sizes())
                .containsExactlyInAnyOrder(SizeClass.MEDIUM, SizeClass.MIDDLE_MARKET, SizeClass.LARGE);
    }

    @Test
    void anIndustryThatIsAnsweredWithSalesForgetsTheProductOfTheOneBefore() {
        Company seats = Company.of("A1").withIndustry(Ksic.of("C31202")).withProduct("railway-seats");

        Application after = answer(
                        SAMPLE.bare().replacing(seats), of(Kind.SIZE), Map.of("m0.sales", "100억", "m0.industry", "C13"))
                .orElseThrow();

        assertThat(its(after).product()).isEmpty();
    }

    @Test
    void withoutItsIndustryOrItsSalesACompanyMayHaveEverySizeThatItSaidItMayHave() {
        Application said = answer(of(Kind.SIZE), Map.of("m0.sales", "100억", "m0.industry", "C29"))
                .orElseThrow();

        Application noIndustry = Forgetting.of(said, of(Kind.INDUSTRY));
        assertThat(its(noIndustry)).isEqualTo(Company.of("A1").withMeanSales(Won.ofEok(100)));
        assertThat(its(Narrowing.of(noIndustry)).sizes()).containsExactly(SizeClass.values());

        Application noSales = Forgetting.of(said, of(Kind.SIZE));
        assertThat(its(noSales)).isEqualTo(Company.of("A1").withIndustry(Ksic.of("C29")));
        assertThat(its(Narrowing.of(noSales)).sizes()).containsExactly(SizeClass.values());
    }

    @Test
    void salesAreAmongTheAnswersAlsoWhereTheyTellNothingAnyMore() {
        Application said = answer(of(Kind.SIZE), Map.of("m0.sales", "100억", "m0.industry", "C29"))
                .orElseThrow();
        Application noIndustry = Forgetting.of(said, of(Kind.INDUSTRY));

        for (Application each : List.of(said, Narrowing.of(said), noIndustry)) {
            assertThat(Given.in(PROGRAM, each)).contains(of(Kind.SIZE));
        }
        Words words = Words.in(Language.ENGLISH);
        assertThat(new Saying(Narrowing.of(said), words).of(of(Kind.SIZE)))
                .startsWith("small enterprise or")
                .doesNotContain("medium")
                .contains("Mean sales per year");
        assertThat(new Saying(noIndustry, words).of(of(Kind.SIZE)))
                .startsWith("Mean sales per year")
                .doesNotContain("small");
    }

    @Test
    void salesThatTellNothingAreSaidToTellNothing() {
        assertThat(answer(of(Kind.SIZE), Map.of("m0.sales", "100억"))).isEmpty();
        assertThat(form.problem("m0.sales"))
                .hasValueSatisfying(it -> assertThat(it).contains("업종"));
    }

    @Test
    void aCostCanBeARangeWithOwnStaffAndACloudService() {
        Application after = answer(
                        of(Kind.COST),
                        Map.of("m0", "1억", "m0.to", "2억", "m0.staff", "500만원", "m0.fee", "120만원", "m0.years", "3"))
                .orElseThrow();

        CloudService cloud = new CloudService(Won.ofMan(120), 3);
        ProjectCost least =
                ProjectCost.of(Won.ofEok(1)).withOwnStaff(Won.ofMan(500)).withCloud(cloud);
        ProjectCost most =
                ProjectCost.of(Won.ofEok(2)).withOwnStaff(Won.ofMan(500)).withCloud(cloud);
        assertThat(after.consortium().find("A1").orElseThrow().cost())
                .contains(new CostRange(least, Optional.of(most)));
    }

    @Test
    void aCostThatIsWrongIsSaidBesideItsField() {
        assertThat(answer(of(Kind.COST), Map.of("m0", "2억", "m0.to", "1억"))).isEmpty();
        assertThat(form.problems()).containsOnlyKeys("m0.to");
        assertThat(answer(of(Kind.COST), Map.of("m0", "many"))).isEmpty();
        assertThat(form.problem("m0")).hasValueSatisfying(it -> assertThat(it).contains("many"));
        assertThat(answer(of(Kind.COST), Map.of("m0.staff", "1억"))).isEmpty();
        assertThat(form.problems()).containsOnlyKeys("m0");
        assertThat(answer(of(Kind.COST), Map.of("m0", "1억", "m0.fee", "1만원"))).isEmpty();
        assertThat(form.problems()).containsOnlyKeys("m0.years");
    }

    @Test
    void priorProjectsAreReadLineByLine() {
        Application after = answer(
                        of(Kind.PROJECTS),
                        Map.of(
                                "m0.0.what", "2021/build-upgrade:basic",
                                "m0.0.selected", "2021-05-01",
                                "m0.0.completed", "2022-02-01",
                                "m0.0.level", "basic",
                                "m0.1.what", "2022/build-upgrade:advanced1",
                                "m0.1.selected", "2022-05-01"))
                .orElseThrow();

        assertThat(after.consortium()
                        .find("A1")
                        .orElseThrow()
                        .company()
                        .projects()
                        .orElseThrow())
                .containsExactly(
                        PriorProject.underWay(
                                        CATALOG.program("2021/build-upgrade").id(),
                                        Tier.BASIC,
                                        LocalDate.of(2021, 5, 1))
                                .completedOn(LocalDate.of(2022, 2, 1))
                                .reaching(SmartLevel.BASIC),
                        PriorProject.underWay(
                                CATALOG.program("2022/build-upgrade").id(), Tier.ADVANCED_1, LocalDate.of(2022, 5, 1)));
    }

    @Test
    void priorProjectsThatAreWrongAreSaidBesideTheirField() {
        assertThat(answer(of(Kind.PROJECTS), Map.of("m0.0.selected", "2021-05-01")))
                .isEmpty();
        assertThat(form.problems()).containsOnlyKeys("m0.0.what");
        assertThat(answer(
                        of(Kind.PROJECTS),
                        Map.of(
                                "m0.0.what", "2021/build-upgrade:basic",
                                "m0.0.selected", "2021-05-01",
                                "m0.0.completed", "2020-05-01")))
                .isEmpty();
        assertThat(form.problems()).containsOnlyKeys("m0.0.what");
        assertThat(answer(of(Kind.PROJECTS), Map.of("m0.0.what", "1999/none:basic", "m0.0.selected", "2021-05-01")))
                .isEmpty();
        assertThat(form.problems()).containsOnlyKeys("m0.0.what");
        assertThat(answer(
                        of(Kind.PROJECTS),
                        Map.of(
                                "m0.none", "none",
                                "m0.0.what", "2021/build-upgrade:basic",
                                "m0.0.selected", "2021-05-01")))
                .isEmpty();
        assertThat(form.problems()).containsOnlyKeys("m0.none");
    }

    @Test
    void anAnswerThatContradictsWhatIsKnownIsRefusedBesideItsField() {
        Application maker = answer(of(Kind.INDUSTRY), Map.of("m0", "C29")).orElseThrow();

        assertThat(answer(maker, Unknown.of("A1", Trait.MANUFACTURER), Map.of("m0", "no")))
                .isEmpty();
        assertThat(form.problem("m0")).isPresent();
        assertThat(answer(of(Kind.INDUSTRY), Map.of("m0", "Z99"))).isEmpty();
        assertThat(form.problem("m0")).hasValueSatisfying(it -> assertThat(it).contains("Z99"));

        Application other = SAMPLE.bare().replacing(Company.of("A1").lacking(Trait.MANUFACTURER));
        assertThat(answer(other, of(Kind.INDUSTRY), Map.of("m0", "C29"))).isEmpty();
        assertThat(form.problems()).containsOnlyKeys("m0");
        assertThat(answer(other, of(Kind.SIZE), Map.of("m0.sales", "100억", "m0.industry", "C29")))
                .isEmpty();
        assertThat(form.problems()).containsOnlyKeys("m0.sales");
    }

    @Test
    void aSizeThatContradictsSalesAndIndustryIsRefusedWhicheverOfTheThreeIsAnsweredLast() {
        Company small = Company.of("A1").withSizes(SizeClass.SMALL);
        Application sizeLast = SAMPLE.bare()
                .replacing(Company.of("A1").withMeanSales(Won.ofEok(200)).withIndustry(Ksic.of("C29")));
        Application industryLast = SAMPLE.bare().replacing(small.withMeanSales(Won.ofEok(200)));
        Application salesLast = SAMPLE.bare().replacing(small.withIndustry(Ksic.of("C29")));

        assertContradiction(sizeLast, Kind.SIZE, "m0", "small");
        assertContradiction(industryLast, Kind.INDUSTRY, "m0", "C29");
        assertContradiction(salesLast, Kind.SIZE, "m0.sales", "200억");
    }

    private void assertContradiction(Application application, Kind kind, String field, String answer) {
        assertThat(answer(application, of(kind), Map.of(field, answer))).isEmpty();
        assertThat(form.problems())
                .containsExactly(
                        Map.entry(field, Words.in(Language.KOREAN).say("check.problem.contradiction", answer)));
    }
}
