/**
 * What must hold for every program, whatever it says, and what should hold for every policy: each law a property with a
 * name.
 *
 * <p>{@link SupportLaws}, {@link ClusterLaws}, {@link EligibilityLaws}, {@link ScoringLaws} and {@link SelectionLaws}
 * hold for whatever program there is, {@link PolicyLaws} for one that says what its authors mean. A class of tests takes
 * over the laws that it implements and says for which programs. Here a draft has a limit for the higher tier that is
 * lower than that of the lower one:
 *
 * <pre>{@code
 * class DraftTest implements PolicyLaws {
 *     @Override
 *     public List<Program> programs() {
 *         Program winWin = OfficialCatalog.catalog().program("2023/win-win");
 *         return List.of(Reform.limit(Tier.ADVANCED_1, Won.ofMan(1_200)).appliedTo(winWin));
 *     }
 * }
 * }</pre>
 *
 * <p>reports
 *
 * <pre>{@code
 * aHigherTierNeverGetsLess: fails
 * everyPassMarkCanBeReached: skipped
 * everyRuleIsMetBySomeAndBrokenByOthers: holds
 * noTraitLowersTheSupport: skipped
 * somebodyMeetsAllRules: holds
 * theBudgetIsEnoughForOneCompany: holds
 * }</pre>
 *
 * <p>A failure shows the law, the smallest counterexample that was found, the figures and the clauses that they rest on.
 * Where no program has what a law is about, such as an evaluation, it is reported as skipped. To draw cases from
 * elsewhere, override the provider of the set of laws, such as {@link SupportLaws#supportCases()}.
 */
@NullMarked
package io.github.smartfactory.support.testkit.law;

import org.jspecify.annotations.NullMarked;
