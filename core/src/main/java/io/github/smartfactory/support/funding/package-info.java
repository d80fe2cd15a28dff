/**
 * Who pays what: the terms of a program as values, the support function that follows from them, and plans that keep every
 * figure.
 *
 * <p>{@link FundingTerms} are what a program states. {@link ResolvedTerms} are what is left of them for one support type
 * and one company; {@code program.resolve(type)} gives them. From them come a {@link SupportFunction} for bulk work and
 * questions the other way round, and a {@link FundingPlan} for one company, which agree to the won. For a cluster,
 * {@code program.resolveCluster()} gives {@link ClusterTerms}, and these a {@link ClusterPlan}.
 *
 * <pre>{@code
 * Catalog catalog = OfficialCatalog.catalog();
 * ResolvedTerms terms = catalog.program("2023/win-win").resolve(Tier.ADVANCED_1);
 * FundingPlan plan = terms.plan(Won.ofEok(5));
 * System.out.println("government " + plan.support().toKorean() + ", company " + plan.burden().toKorean());
 * SupportFunction function = terms.supportFunction();
 * System.out.println("the limit binds from a cost of " + function.costAtCeiling().orElseThrow().toKorean() + " on");
 *
 * List<ClusterMember> members = IntStream.rangeClosed(1, 20)
 *         .mapToObj(i -> ClusterMember.adopting("company " + i, Tier.ADVANCED_1, Won.ofEok("2.8")))
 *         .toList();
 * ClusterPlan cluster = catalog.program("2021/digital-cluster-general")
 *         .resolveCluster()
 *         .plan(ClusterRequest.of(members, Won.ofEok(24)));
 * System.out.println(cluster.ownSupport().toKorean() + " + " + cluster.sharedSupport().toKorean());
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * government 1억 2,000만원, company 2억 3,000만원
 * the limit binds from a cost of 4억원 on
 * 28억원 + 12억원
 * }</pre>
 *
 * <p>The second is the worked example of the announcement of 2021: 20 companies of 1.4억 each, and 12억 for the system that
 * they share.
 */
@NullMarked
package io.github.smartfactory.support.funding;

import org.jspecify.annotations.NullMarked;
