/**
 * Where every figure comes from: documents, their clauses, what the library decides where they are silent, and what looks
 * like a misprint in them.
 *
 * <p>Every result has {@link Grounds}: the ids of the clauses that it rests on, an {@link Interpretation} where the library
 * had to decide something, and an {@link Anomaly} where a figure is in doubt. A {@link ClauseRegister}, such as
 * {@linkplain io.github.smartfactory.support.catalog.OfficialCatalog#clauses() that of the announcements}, tells what a
 * {@link Clause} states and in which {@link SourceDocument}.
 *
 * <pre>{@code
 * Program program = OfficialCatalog.catalog().program("2021/win-win");
 * FundingPlan plan = program.resolve(Tier.ADVANCED_2).plan(Won.ofEok(3));
 * Grounds grounds = plan.grounds();
 * for (ClauseId id : grounds.clauses()) {
 *     System.out.println(OfficialCatalog.clauses().get(id).summary().english() + " [" + id + "]");
 * }
 * for (Interpretation decided : grounds.interpretations()) {
 *     System.out.println(decided.id() + ": " + decided.question().english() + " " + decided.decision().english());
 * }
 * for (Anomaly doubt : grounds.anomalies()) {
 *     System.out.println(doubt.id() + ": " + doubt.description().english());
 * }
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * Win-win, 22 January to 30 June 2021, is printed with limits of KRW 42 million (BASIC), KRW 120 million (ADVANCED_1) and KRW 70 million (ADVANCED_2), the last being lower than ADVANCED_1 [D21-014]
 * I12: What if a limit is stated and no share of the cost? Anything from 0% to 100%: the result is the most that it can be, until a share is given
 * I19: What part does the large enterprise bear in win-win of 2021? The announcement does not say: nothing until a share is given, so that the adopter's part is the most it can be
 * I7: Who pays in a win-win project when the limit binds? The government pays its limit, the large enterprise its share of the total, the adopter the rest
 * A1: the 2021 win-win limit of KRW 70 million for ADVANCED_2 is below the KRW 120 million for ADVANCED_1; 60% of the general limit, as for the other tiers, would be KRW 240 million
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.source;

import org.jspecify.annotations.NullMarked;
