/**
 * What a project costs, before anybody pays for it.
 *
 * <p>A {@link ProjectCost} is what is bought, the wages of own staff and the fees of a {@link CloudService} apart, since
 * the announcements bound how much of these counts; how much does is for the
 * {@link io.github.smartfactory.support.funding.ResolvedTerms RTerms} to say. While a cost is not known exactly it is a
 * {@link CostRange}, and amounts that follow from it are a {@link WonRange}.
 *
 * <pre>{@code
 * ProjectCost cost = ProjectCost.of(Won.ofEok(2))
 *         .withOwnStaff(Won.ofMan(9_000))
 *         .withCloud(new CloudService(Won.ofMan(500), 5));
 * FundingPlan plan = OfficialCatalog.catalog()
 *         .program("2021/digital-cluster-general")
 *         .resolve(Tier.ADVANCED_1)
 *         .plan(FundingRequest.of(cost));
 * System.out.println("own staff: " + plan.cost().ownStaff().toKorean());
 * System.out.println("in all: " + plan.total().toKorean());
 *
 * CostRange range = CostRange.between(Won.ofEok(1), Won.ofEok(3));
 * System.out.println(range.isExact() + ", " + CostRange.exactly(cost).isExact() + ", " + CostRange.UNKNOWN.most());
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * own staff: 2,388만 8,889원
 * in all: 2억 3,888만 8,889원
 * false, true, Optional.empty
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.cost;

import org.jspecify.annotations.NullMarked;
