/**
 * AssertJ assertions on what the library makes, with messages that show the figures and the clauses:
 *
 * <pre>{@code
 * import static io.github.smartfactory.support.testkit.assertion.SupportAssertions.assertThat;
 *
 * FundingPlan plan = OfficialCatalog.catalog().program("2023/win-win").resolve(Tier.BASIC).plan(Won.ofEok(2));
 * assertThat(plan)
 *         .isWithinLimit()
 *         .bindsOn(Constraint.LIMIT)
 *         .givesGovernment("0.3억원")
 *         .charges(Payer.LARGE_ENTERPRISE, "0.6억원")
 *         .leavesAdopter("1.1억원")
 *         .restsOn("D23-027", "I7");
 * }</pre>
 *
 * <p>A failure says what was expected and what was, explains every figure on the way in English, and cites the clauses.
 * An
 * argument that is no amount, share, score, rule or candidate is an {@link java.lang.IllegalArgumentException}, not a
 * failure.
 */
@NullMarked
package io.github.smartfactory.support.testkit.assertion;

import org.jspecify.annotations.NullMarked;
