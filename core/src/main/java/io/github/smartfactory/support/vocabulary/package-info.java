/**
 * The words that every other package speaks: tiers and other support types, smart levels, payers, traits, program ids,
 * and names in Korean and English.
 *
 * <p>A program, a {@link ProgramId}, offers support types: a {@link Tier}, or a {@link Variant} where it has types of its
 * own. A {@link Trait} is a fact of a company that is yes or no, and whoever needs another one makes it. A {@link Score}
 * is exact, also a mean of three. Whatever has a key has a {@link Name} in each {@link Language}.
 *
 * <pre>{@code
 * ProgramId id = ProgramId.parse("2021/build-upgrade");
 * System.out.println(id.year() + ": " + id.key());
 * System.out.println(Tier.of("advanced1").label().korean() + ", " + SmartLevel.of("intermediate1").label().english());
 *
 * Trait own = Trait.of("in-busan", "부산 소재", "in Busan");
 * Company company = Company.of("Hanbit").having(Trait.U_TURN).lacking(own);
 * System.out.println(company.is(Trait.U_TURN) + ", " + company.is(own) + ", " + company.is(Trait.STAR));
 *
 * Score mean = Score.sum(List.of(Score.of(70), Score.of(70), Score.parse("69.9"))).dividedBy(3);
 * System.out.println(mean + (mean.isLessThan(Score.of(70)) ? " is less than 70" : " is not less than 70"));
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * 2021: build-upgrade
 * 고도화1, intermediate 1
 * YES, NO, UNKNOWN
 * 2099/30 is less than 70
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.vocabulary;

import org.jspecify.annotations.NullMarked;
