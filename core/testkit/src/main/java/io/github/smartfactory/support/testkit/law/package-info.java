/**
 * What must hold for every program, whatever it says, and what should hold for every policy: each law a property with a name.
 * A class of tests takes over the laws that it implements and says for which programs:
 *
 * <pre>{@code
 * class WinWin2023Test implements SupportLaws, EligibilityLaws, ScoringLaws, SelectionLaws, PolicyLaws {
 *     @Override
 *     public List<Program> programs() {
 *         return List.of(OfficialCatalog.catalog().program("2023/win-win"));
 *     }
 * }
 * }</pre>
 *
 * <p>A failure shows the law, the smallest counterexample that was found, the figures and the clauses that they rest on. Where
 * no program has what a set of laws is about, such as an evaluation, its laws are reported as skipped. To draw cases from elsewhere, override the provider of the
 * set of laws, such as {@link SupportLaws#supportCases()}.
 */
@NullMarked
package io.github.smartfactory.support.testkit.law;

import org.jspecify.annotations.NullMarked;
