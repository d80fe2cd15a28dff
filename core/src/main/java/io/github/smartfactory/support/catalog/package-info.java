/**
 * The official data: one file an announcement, reading like its table, and the register of all its clauses.
 *
 * <p>Begin with {@link OfficialCatalog}: its catalog is the
 * {@link io.github.smartfactory.support.program.Catalog Catalog} of the programs of 2020 to 2023, its register tells what
 * a clause states, and its table which companies are small enterprises. An announcement of one's own is added by
 * {@link io.github.smartfactory.support.program.Catalog#with(io.github.smartfactory.support.program.Announcement) Catalog.with}.
 *
 * <pre>{@code
 * for (Program program : OfficialCatalog.catalog().programsOf(2022)) {
 *     System.out.println(program.id() + ": " + program.name().value().korean() + ", " + program.types());
 * }
 * Clause clause = OfficialCatalog.clauses().get(ClauseId.of("D23-027"));
 * System.out.println(clause.summary().english() + " - " + clause.document().title().english());
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * 2022/digital-cluster-general: 디지털 협력지구(클러스터) 일반형, [BASIC, ADVANCED_1, ADVANCED_2]
 * 2022/digital-cluster-lead: 디지털 협력지구(클러스터) 선도형, [BASIC, ADVANCED_1, ADVANCED_2]
 * 2022/build-upgrade: 스마트공장 구축 및 고도화, [BASIC, ADVANCED_1, ADVANCED_2]
 * In win-win the government pays up to KRW 120 million for ADVANCED_1 and KRW 30 million for BASIC - Press release on the integrated announcement of smart manufacturing innovation support 2023
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.catalog;

import org.jspecify.annotations.NullMarked;
