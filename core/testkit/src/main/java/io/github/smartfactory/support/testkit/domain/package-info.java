/**
 * Arbitraries for every value of the library, as domains of jqwik: valid ones that lean to the edges.
 *
 * <p>{@link SupportDomain} draws them all. The domain of a package draws what tests of that package start from, such as
 * terms and cases; plans, findings and other results are drawn by {@code SupportDomain} alone. A property names a domain
 * and draws what it needs:
 *
 * <pre>{@code
 * @Property
 * @Domain(SupportDomain.class)
 * void nobodyGetsMoreThanTheCost(@ForAll FundingPlan plan) {
 *     assertThat(plan.support()).isLessThanOrEqualTo(plan.total());
 * }
 * }</pre>
 *
 * <p>reports
 *
 * <pre>{@code
 * nobodyGetsMoreThanTheCost: holds
 * }</pre>
 *
 * <p>Where a test needs to know how a result came about, the domains have cases: a {@link SupportCase} is a company with
 * its terms and its plan, a {@link ScenarioCase} a program with firms, and {@link ProgramCases} draws those of programs
 * that are given. A case shrinks to fewer members, fewer faults and fewer unknown facts. Outside of an annotation
 * {@link SupportDomain#any(Class)} gives the arbitrary of a type.
 */
@NullMarked
package io.github.smartfactory.support.testkit.domain;

import org.jspecify.annotations.NullMarked;
