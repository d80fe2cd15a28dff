/**
 * How a result explains itself: messages rendered in Korean and English, and trees of steps whose figures are those of
 * the result, checked against each other when the explanation is made.
 *
 * <p>An {@link Explanation} is a headline and {@link Step}s, each a {@link Figure} with a label, the {@link Operation}
 * that gives it, and the clauses that state it; a step whose operands do not give its figure cannot be made. Labels and
 * headlines are {@link Message}s, which know the particles of Korean.
 *
 * <pre>{@code
 * Program program = OfficialCatalog.catalog().program("2021/build-upgrade");
 * FundingPlan plan = program.resolve(Tier.BASIC, Trait.U_TURN).plan(Won.ofEok(3));
 * System.out.println(plan.explain().headline().render(Language.KOREAN));
 * System.out.print(plan.explain().render(Language.ENGLISH));
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * 2021년 스마트공장 구축 및 고도화 기초: 총 사업비 3억원 중 정부가 1억 500만원을 지원(지원 한도 적용)
 * smart factory build and upgrade 2021, BASIC: the government pays KRW 105,000,000 of a total cost of KRW 300,000,000 (bound by: support limit)
 *   Total project cost: KRW 300,000,000
 *   Government support: KRW 105,000,000 (the smallest of the lines below)
 *     Share of the total cost: KRW 300,000,000 (the share below of the figure below)
 *       Share paid by the government (none is stated: the most it can be): 100% [D21-010, D21-030, I12]
 *       Total project cost: KRW 300,000,000
 *     Support limit: KRW 105,000,000 (sum of the lines below)
 *       Base limit: KRW 70,000,000 [D21-010, D21-030]
 *       Addition: U-turn (reshoring) company: KRW 35,000,000 (the share below of the figure below)
 *         Raise: 50% [D21-042, I15, I16]
 *         Base limit: KRW 70,000,000
 *   Borne by the company: KRW 195,000,000 (the first line below less the others)
 *     Total project cost: KRW 300,000,000
 *     Government support: KRW 105,000,000
 * Decided by the library where the announcement is silent
 *   [I12] What if a limit is stated and no share of the cost? Anything from 0% to 100%: the result is the most that it can be, until a share is given
 *   [I15] To which programs do the changes under 'smart factory build and upgrade' in section II of 2021 apply? To the four programs of that field of the table; what a program states for itself prevails
 *   [I16] How much is a raise of 'up to' so much? All of it: the result is the most that the company can get
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.explain;

import org.jspecify.annotations.NullMarked;
