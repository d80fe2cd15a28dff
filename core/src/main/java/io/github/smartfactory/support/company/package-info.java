/**
 * What is known of a company: facts that may each be unknown, its industry, and whether it is a small enterprise.
 *
 * <p>A {@link Company} has a name, and everything else may be missing: its {@link SizeClass}, its industry, a code of the
 * {@link Ksic}, its {@link PriorProject}s, what is yes or no of it. Unknown is never taken for no. A
 * {@link SmallEnterprise} table, such as
 * {@linkplain io.github.smartfactory.support.catalog.OfficialCatalog#smallEnterprise() that of 2021}, tells the size from
 * industry and sales where they settle it.
 *
 * <pre>{@code
 * SmallEnterprise table = OfficialCatalog.smallEnterprise();
 * Company mill = Company.builder()
 *         .id("Daon Mill")
 *         .addSizes(SizeClass.SMALL, SizeClass.MEDIUM)
 *         .industry(Ksic.of("C10"))
 *         .build();
 * System.out.println(mill.sizes() + ", " + mill.isWithin(List.of(Company.MANUFACTURING)));
 * for (SmallEnterprise.Threshold threshold : table.thresholds(Ksic.of("C10"), Optional.empty())) {
 *     System.out.println(threshold.industry().english() + ": up to " + threshold.atMost().toKorean());
 * }
 * System.out.println(mill.withMeanSales(Won.ofEok(90)).narrowedBy(table).sizes());
 * System.out.println(mill.withMeanSales(Won.ofEok(150)).narrowedBy(table).sizes());
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * [SMALL, MEDIUM], YES
 * manufacture of food products: up to 120억원
 * [SMALL]
 * [MEDIUM]
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.company;

import org.jspecify.annotations.NullMarked;
