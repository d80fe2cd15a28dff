/**
 * The rules once more, written apart: slow, exact and without bounds, to compare with. What is here reads the terms, rules
 * and facts of the library as data and calls none of their methods that calculate; it counts in whole numbers and fractions
 * of any size, with a calendar of its own, by halving, or by trying everything that there is.
 *
 * <p>The functions take values of the library and answer in numbers of any size:
 *
 * <pre>{@code
 * SupportFunction function =
 *         OfficialCatalog.catalog().program("2023/win-win").resolve(Tier.ADVANCED_1).supportFunction();
 * for (long cost : List.of(9L, 399_999_999L, 500_000_000L)) {
 *     System.out.println(function.supportAt(Won.of(cost)).amount() + " = "
 *             + ReferenceFunction.supportAt(function, BigInteger.valueOf(cost)));
 * }
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * 2 = 2
 * 119999999 = 119999999
 * 120000000 = 120000000
 * }</pre>
 *
 * <table class="striped">
 *   <caption>Every formula and its reference</caption>
 *   <thead>
 *     <tr><th>formula</th><th>reference</th></tr>
 *   </thead>
 *   <tbody>
 *     <tr><th colspan="2">money and points</th></tr>
 *     <tr><td>share of an amount, down, half up and up</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.ReferenceMoney#shareOf}</td></tr>
 *     <tr><td>order and complement of shares</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.Fraction}</td></tr>
 *     <tr><td>sums, differences, products and order of won</td><td>{@link java.math.BigInteger}</td></tr>
 *     <tr><td>texts of won and shares</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.ReferenceMoney#plain},
 *         {@link io.github.smartfactory.support.testkit.reference.ReferenceMoney#korean},
 *         {@link io.github.smartfactory.support.testkit.reference.ReferenceMoney#text}; texts of several units are read
 *         as the sum of the parts that they are made of</td></tr>
 *     <tr><td>sums, products, parts, order, steps and text of scores</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.Fraction}</td></tr>
 *     <tr><th colspan="2">funding</th></tr>
 *     <tr><td>limit with its adjustments</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.Reference#limit}</td></tr>
 *     <tr><td>shares that apply</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.Reference#shares}</td></tr>
 *     <tr><td>support, parts of the payers, burden</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.Reference#support},
 *         {@link io.github.smartfactory.support.testkit.reference.Reference#parts}</td></tr>
 *     <tr><td>own staff</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.Reference#ownStaff}, and every amount tried with
 *         {@link io.github.smartfactory.support.testkit.reference.Reference#admits}</td></tr>
 *     <tr><td>cloud years, total cost</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.Reference#cloudYears},
 *         {@link io.github.smartfactory.support.testkit.reference.Reference#total}</td></tr>
 *     <tr><td>support function at a cost and in bulk, marginal rate, lowest cost for a support, ceiling</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.ReferenceFunction}</td></tr>
 *     <tr><td>cluster: pool, shared system, what each brings to it, grants</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.ReferenceCluster}</td></tr>
 *     <tr><td>every figure of an explanation</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.Replay}</td></tr>
 *     <tr><th colspan="2">eligibility, companies and days</th></tr>
 *     <tr><td>conditions and requirements in yes and no, verdicts of rules and of an application</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.ReferenceEligibility}</td></tr>
 *     <tr><td>what is said of a part of the facts</td>
 *       <td>the same, once all facts are known; for facts that are yes or no all ways to finish the application</td></tr>
 *     <tr><td>ends of a range of support, and what moves it</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.Completions}</td></tr>
 *     <tr><td>prior projects and levels</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.ReferenceEligibility}</td></tr>
 *     <tr><td>small enterprises by their table</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.ReferenceCompany}</td></tr>
 *     <tr><td>windows, Korean days, periods and extensions</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.ReferenceSchedule}</td></tr>
 *     <tr><th colspan="2">scoring and selection</th></tr>
 *     <tr><td>sums, mean, trimmed mean, job score, weights, bonus with cap, pass mark, ranges of open evaluations</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.ReferenceScoring}</td></tr>
 *     <tr><td>ranking, tie-break, reserved seats, budget, later gates, vacant seats, reserve list, next budget</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.ReferenceSelection}</td></tr>
 *     <tr><th colspan="2">scenarios</th></tr>
 *     <tr><td>totals</td>
 *       <td>sums over firms of {@link io.github.smartfactory.support.testkit.reference.Reference#parts}</td></tr>
 *     <tr><td>cost of a reform, also for each further firm</td>
 *       <td>the difference of two runs, and {@link io.github.smartfactory.support.testkit.reference.Fraction#floor}</td></tr>
 *     <tr><td>sum, mean and quantiles of a distribution</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.ReferenceScenario#sum},
 *         {@link io.github.smartfactory.support.testkit.reference.ReferenceScenario#mean},
 *         {@link io.github.smartfactory.support.testkit.reference.ReferenceScenario#quantile}</td></tr>
 *     <tr><td>fair parts of reforms</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.ReferenceScenario#fairParts}: all orders</td></tr>
 *     <tr><td>seats and money down a queue, cutoff</td><td>{@code RunPropertyTest}: one firm after the other</td></tr>
 *     <tr><td>sweep over a parameter</td><td>{@code SweepIndexPropertyTest}: a run for each point</td></tr>
 *     <tr><td>ratios of any size</td>
 *       <td>{@link io.github.smartfactory.support.testkit.reference.Fraction}</td></tr>
 *   </tbody>
 * </table>
 *
 * <p>The tests of the library compare each with its reference in some hundred random cases in every build, and in a million
 * with {@code mvn -Preference -pl core verify}; heavier ones in fewer. {@code core/target/reference-report.tsv} then tells
 * how many.
 */
@NullMarked
package io.github.smartfactory.support.testkit.reference;

import org.jspecify.annotations.NullMarked;
