/**
 * AssertJ assertions on what the library makes, with messages that show the figures and the clauses.
 *
 * <p>{@link SupportAssertions} has an {@code assertThat} for amounts, plans, assessments, evaluations, selections,
 * programs, windows and comparisons, and all that AssertJ has. Amounts, shares and scores can be written as texts.
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
 * try {
 *     assertThat(plan).givesGovernment("0.4억원");
 * } catch (AssertionError e) {
 *     System.out.println(e.getMessage());
 * }
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * Expecting what the government gives to be
 *   KRW 40,000,000 (4,000만원)
 * but it was
 *   KRW 30,000,000 (3,000만원), KRW 10,000,000 less
 *
 * large-small win-win smart factory 2023, BASIC: the government pays KRW 30,000,000 of a total cost of KRW 200,000,000 (bound by: support limit)
 *   Total project cost: KRW 200,000,000
 *   Government support: KRW 30,000,000 (the smallest of the lines below)
 *     Share of the total cost: KRW 60,000,000 (the share below of the figure below)
 *       Share paid by the government: 30% [D23-028, D23-081, D23-093, I10]
 *       Total project cost: KRW 200,000,000
 *     Support limit: KRW 30,000,000 [D23-027, D23-081, D23-093]
 *   Part of the large enterprise: KRW 60,000,000 (the share below of the figure below)
 *     Share of the total cost: 30% [D23-028]
 *     Total project cost: KRW 200,000,000
 *   Borne by the company: KRW 110,000,000 (the first line below less the others) [D23-028, I7]
 *     Total project cost: KRW 200,000,000
 *     Government support: KRW 30,000,000
 *     Part of the large enterprise: KRW 60,000,000
 * Clauses
 *   [D23-028] Field 1 Win-win limits table: In win-win the government pays 30%, the large enterprise 30% and the adopting company 40%
 *   [D23-081] Reference 1 table, win-win: Win-win: KRW 21.6 billion, 30%; BASIC 6 months, KRW 30 million; upgrade 9 months, KRW 120 million; notice and applications from January 2023, selection from March
 *   [D23-093] Reference 1 remarks: In the table the budget is that of 2023 alone, and period, limit and share are the highest possible values
 *   [D23-027] Field 1 Win-win limits table: In win-win the government pays up to KRW 120 million for ADVANCED_1 and KRW 30 million for BASIC
 * Decided by the library where the announcement is silent
 *   [I10] Which share applies where a range (80-90%) or a maximum is printed? The range is kept; a plan takes its upper end if not told otherwise
 *   [I7] Who pays in a win-win project when the limit binds? The government pays its limit, the large enterprise its share of the total, the adopter the rest
 * }</pre>
 *
 * <p>A failure says what was expected and what was, explains every figure on the way in English, and cites the clauses.
 * An argument that is no amount, share, score, rule or candidate is an {@link java.lang.IllegalArgumentException}, not a
 * failure.
 */
@NullMarked
package io.github.smartfactory.support.testkit.assertion;

import org.jspecify.annotations.NullMarked;
