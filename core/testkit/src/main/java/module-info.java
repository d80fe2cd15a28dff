import io.github.smartfactory.support.testkit.assertion.SupportAssertions;
import io.github.smartfactory.support.testkit.conformance.ConformanceCorpus;
import io.github.smartfactory.support.testkit.domain.ProgramCases;
import io.github.smartfactory.support.testkit.domain.SupportDomain;
import io.github.smartfactory.support.testkit.law.ClusterLaws;
import io.github.smartfactory.support.testkit.law.EligibilityLaws;
import io.github.smartfactory.support.testkit.law.PolicyLaws;
import io.github.smartfactory.support.testkit.law.ScoringLaws;
import io.github.smartfactory.support.testkit.law.SelectionLaws;
import io.github.smartfactory.support.testkit.law.SupportLaws;
import io.github.smartfactory.support.testkit.refusal.RefusalDomain;
import io.github.smartfactory.support.testkit.sample.Applications;

/**
 * The test kit of Smart Factory Support: laws, arbitraries, assertions and a conformance corpus to test support programs
 * with.
 *
 * <p>It is for those who verify a policy: an official one, an amended one, or their own. A class of tests takes over the
 * laws that it implements, here for a program of the module {@code io.github.smartfactory.support}:
 *
 * <pre>{@code
 * class WinWin2023Test implements PolicyLaws {
 *     @Override
 *     public List<Program> programs() {
 *         return List.of(OfficialCatalog.catalog().program("2023/win-win"));
 *     }
 * }
 * }</pre>
 *
 * <p>reports
 *
 * <pre>{@code
 * aHigherTierNeverGetsLess: holds
 * everyPassMarkCanBeReached: skipped
 * everyRuleIsMetBySomeAndBrokenByOthers: holds
 * noTraitLowersTheSupport: skipped
 * somebodyMeetsAllRules: holds
 * theBudgetIsEnoughForOneCompany: holds
 * }</pre>
 *
 * <p>Imports are left out here and below; all that is shown is compiled and run with the tests.
 *
 * <table class="striped">
 *   <caption>Where to go</caption>
 *   <thead>
 *     <tr><th scope="col">I want to</th><th scope="col">Go to</th></tr>
 *   </thead>
 *   <tbody>
 *     <tr><td>see whether a program keeps what every program keeps</td>
 *       <td>{@link SupportLaws}, {@link ClusterLaws}, {@link EligibilityLaws},
 *         {@link ScoringLaws}, {@link SelectionLaws}</td></tr>
 *     <tr><td>see whether a policy says what its authors mean</td><td>{@link PolicyLaws}</td></tr>
 *     <tr><td>write a property of my own</td>
 *       <td>{@link SupportDomain}; for cases of my programs {@link ProgramCases}</td></tr>
 *     <tr><td>check figures that I read in an announcement</td><td>{@link SupportAssertions}</td></tr>
 *     <tr><td>start from an application that meets everything</td>
 *       <td>{@link Applications#satisfied(String) Applications.satisfied}</td></tr>
 *     <tr><td>see that what is wrong is refused</td><td>{@link RefusalDomain}</td></tr>
 *     <tr><td>compare with formulas that are written apart</td><td>{@link io.github.smartfactory.support.testkit.reference}</td></tr>
 *     <tr><td>check an implementation in another language</td><td>{@link ConformanceCorpus}</td></tr>
 *   </tbody>
 * </table>
 */
@org.jspecify.annotations.NullMarked
module io.github.smartfactory.support.testkit {
    requires transitive io.github.smartfactory.support;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires org.opentest4j;
    requires static org.jspecify;

    exports io.github.smartfactory.support.testkit.assertion;
    exports io.github.smartfactory.support.testkit.conformance;
    exports io.github.smartfactory.support.testkit.domain;
    exports io.github.smartfactory.support.testkit.law;
    exports io.github.smartfactory.support.testkit.reference;
    exports io.github.smartfactory.support.testkit.refusal;
    exports io.github.smartfactory.support.testkit.sample;
}
