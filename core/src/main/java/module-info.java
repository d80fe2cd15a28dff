import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.ClusterTerms;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.OutcomeDiff;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.scenario.SweepIndex;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Korean smart-factory support policy, as the Ministry of SMEs and Startups (중소벤처기업부) announces it every year, as
 * immutable values and pure functions: who is eligible, who is selected, who gets how much, who pays what, when to apply,
 * and which clause says so.
 *
 * <p>It is not an official service and decides nothing: the notices of each program prevail. It fetches nothing, stores
 * nothing and logs nothing. What looks wrong is refused with an {@link IllegalArgumentException}; that somebody gets
 * nothing is a result.
 *
 * <p>Begin with the {@linkplain OfficialCatalog official catalog} and ask one of its programs:
 *
 * <pre>{@code
 * Program winWin = OfficialCatalog.catalog().program("2023/win-win");
 *
 * FundingPlan plan = winWin.resolve(Tier.ADVANCED_1).plan(Won.ofEok(5));
 * System.out.println("support " + plan.support() + ", own burden " + plan.burden() + ", bound by " + plan.binding());
 *
 * Member hanbit = Member.of(Company.of("Hanbit"), Role.ADOPTER).building(Tier.ADVANCED_1, Won.ofEok(5));
 * Member giant = Member.of(Company.of("Giant"), Role.LARGE_ENTERPRISE);
 * Assessment assessment = winWin.assess(Application.of(winWin.id(), Consortium.of(hanbit, giant)));
 * System.out.println(assessment.verdict() + ", still to be asked:");
 * for (Question question : assessment.questions()) {
 *     System.out.println(question.prompt().render(Language.ENGLISH));
 * }
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * support KRW 120,000,000, own burden KRW 230,000,000, bound by [LIMIT]
 * UNDETERMINED, still to be asked:
 * When was or will the application be handed in?
 * Hanbit: which size does the company have (small, medium, middle-market, large)?
 * Is this so? - handed in within the period of the own notice of the program
 * }</pre>
 *
 * <p>Everything explains itself in Korean and English: {@code plan.explain().render(Language.KOREAN)}. Nothing is changed
 * in place: a value with many parts has a builder, and for each part a method such as {@code withCost} that gives another
 * value; these are in the interface that it implements, such as {@code WithFirm}. Imports are left out here and below; all
 * that is shown is compiled and run with the tests.
 *
 * <table class="striped">
 *   <caption>Where to go</caption>
 *   <thead>
 *     <tr><th scope="col">I want to know</th><th scope="col">Go to</th></tr>
 *   </thead>
 *   <tbody>
 *     <tr><td>which programs there are, and which take applications on a day</td>
 *       <td>{@link Catalog#programs() Catalog.programs},
 *         {@link Catalog#programsOpenAt(LocalDateTime) Catalog.programsOpenAt}</td></tr>
 *     <tr><td>what a program states, one thing at a time</td><td>{@link Program#facts() Program.facts}</td></tr>
 *     <tr><td>what a clause states, and what a figure rests on</td>
 *       <td>{@link OfficialCatalog#clauses() OfficialCatalog.clauses}, {@link Grounds}: every result has them</td></tr>
 *     <tr><td>may my company apply? What is missing, what would have to change, what is to be handed in?</td>
 *       <td>{@link Program#assess(Application) Program.assess}, an {@link Assessment} with
 *         {@linkplain Assessment#questions() questions}, {@linkplain Assessment#repairs() repairs} and a
 *         {@linkplain Assessment#checklist() checklist}</td></tr>
 *     <tr><td>how much would it get, and who pays the rest?</td>
 *       <td>{@link Program#resolve(SupportType, Trait...) Program.resolve}, then
 *         {@link ResolvedTerms#plan(Won) ResolvedTerms.plan}, a {@link FundingPlan}</td></tr>
 *     <tr><td>how does the support grow with the cost? Which cost gives a support?</td>
 *       <td>{@link ResolvedTerms#supportFunction() ResolvedTerms.supportFunction}, a {@link SupportFunction}</td></tr>
 *     <tr><td>what does a cluster get?</td>
 *       <td>{@link Program#resolveCluster() Program.resolveCluster}, then
 *         {@link ClusterTerms#plan(ClusterRequest) ClusterTerms.plan}, a {@link ClusterPlan}</td></tr>
 *     <tr><td>which extra points does an application have?</td>
 *       <td>{@link Program#bonusOf(Application) Program.bonusOf}</td></tr>
 *     <tr><td>who is selected, why, and how firm is that?</td>
 *       <td>{@link Program#selectionRule() Program.selectionRule}, then
 *         {@link SelectionRule#select(List) SelectionRule.select}, a {@link Selection} with a
 *         {@linkplain Selection#firmness(String) firmness} of each outcome</td></tr>
 *     <tr><td>what changed from year to year, and for whom?</td>
 *       <td>{@link Catalog#diff(ProgramId, ProgramId) Catalog.diff},
 *         {@link OutcomeDiff#between(Program, Program) OutcomeDiff.between}</td></tr>
 *     <tr><td>what would a reform cost, who gains and who loses?</td>
 *       <td>{@link Comparison#of(Scenario, Population, Reform...) Comparison.of}, of a {@link Scenario} and
 *         {@link Reform}s</td></tr>
 *     <tr><td>which share, limit or pass mark would just use up a budget?</td><td>{@link SweepIndex}</td></tr>
 *     <tr><td>how do I state a rule, a program or an announcement of my own?</td>
 *       <td>{@link Program#adding(Rule) Program.adding}, {@link Program#builder() Program.builder},
 *         {@link Catalog#with(Announcement) Catalog.with}</td></tr>
 *     <tr><td>how do I read and write all of it as JSON?</td>
 *       <td>{@code JsonFormat} of the module {@code io.github.smartfactory.support.json}</td></tr>
 *     <tr><td>how do I test a policy?</td>
 *       <td>the laws of the module {@code io.github.smartfactory.support.testkit}</td></tr>
 *   </tbody>
 * </table>
 *
 * <p>The packages are the floors of a house. Each uses those below it, and none above; a test keeps it so.
 * <br><img src="doc-files/packages.svg" width="760" height="568"
 *   alt="The packages as floors, the lowest first: money, vocabulary, source, explain, company, schedule, cost, consortium,
 *     funding, eligibility, scoring, selection, program, catalog, scenario.">
 */
@org.jspecify.annotations.NullMarked
module io.github.smartfactory.support {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.smartfactory.support.money;
    exports io.github.smartfactory.support.vocabulary;
    exports io.github.smartfactory.support.source;
    exports io.github.smartfactory.support.explain;
    exports io.github.smartfactory.support.schedule;
    exports io.github.smartfactory.support.company;
    exports io.github.smartfactory.support.cost;
    exports io.github.smartfactory.support.funding;
    exports io.github.smartfactory.support.consortium;
    exports io.github.smartfactory.support.eligibility;
    exports io.github.smartfactory.support.scoring;
    exports io.github.smartfactory.support.selection;
    exports io.github.smartfactory.support.program;
    exports io.github.smartfactory.support.catalog;
    exports io.github.smartfactory.support.scenario;
}
