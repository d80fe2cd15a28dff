/**
 * Programs and the announcements that they stand in, as values; look-up by id, year, field and date; and what changed
 * between two editions of a program.
 *
 * <p>A {@link Catalog} holds {@link Announcement}s, and these hold {@link Program}s. A program has an {@link Offer} for
 * each support type, and leads on to everything else: its terms, its rules, its evaluation, and its {@link Fact}s one by
 * one. A {@link ProgramDiff} has a {@link Change} for each fact in which two editions differ.
 *
 * <pre>{@code
 * Catalog catalog = OfficialCatalog.catalog();
 * for (Program edition : catalog.editionsOf("win-win")) {
 *     String limits = edition.types().stream()
 *             .map(type -> type.key() + " " + edition.resolve(type).limit().orElseThrow().amount().toKorean())
 *             .collect(Collectors.joining(", "));
 *     System.out.println(edition.id() + ": " + limits);
 * }
 * LocalDateTime noon = LocalDateTime.of(2021, 4, 15, 12, 0);
 * System.out.println(catalog.programsOpenAt(noon).size() + " windows are open or may be");
 *
 * ProgramDiff diff = catalog.diff(ProgramId.parse("2021/win-win"), ProgramId.parse("2023/win-win"));
 * System.out.println(diff.at("offer.basic.limit").orElseThrow().render(Language.ENGLISH));
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * 2021/win-win: basic 4,200만원, advanced1 1억 2,000만원, advanced2 7,000만원
 * 2023/win-win: basic 3,000만원, advanced1 1억 2,000만원
 * 9 windows are open or may be
 * Support limit, BASIC: KRW 42,000,000 → KRW 30,000,000 [D21-014, D23-027, D23-081, D23-093]
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.program;

import org.jspecify.annotations.NullMarked;
