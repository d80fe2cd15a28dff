/**
 * When applications are taken and how long a project may last. All times are Korean: {@code Asia/Seoul}.
 *
 * <p>A {@link RecruitmentWindow} has days, or is open every month, at any time, or at a time that is still to be
 * announced; it is for an {@link Audience} and at any moment has a {@link WindowState}. A {@link ProjectPeriod} counts in
 * months, and what it may be extended by. Which programs are open is asked of the
 * {@linkplain io.github.smartfactory.support.program.Catalog#programsOpenAt(java.time.LocalDateTime) catalog}.
 *
 * <pre>{@code
 * Program program = OfficialCatalog.catalog().program("2021/build-upgrade");
 * LocalDateTime noon = LocalDateTime.of(2021, 4, 15, 12, 0);
 * for (RecruitmentWindow window : program.windowsFor(Audience.COMPANIES)) {
 *     System.out.println(window.describe().render(Language.ENGLISH) + " - " + window.stateAt(noon));
 * }
 * ProjectPeriod period = program.offer(Tier.ADVANCED_1).period().orElseThrow();
 * System.out.println(period.describe().render(Language.ENGLISH));
 * LocalDate start = LocalDate.of(2021, 6, 30);
 * System.out.println(period.lastDay(start) + ", extended " + period.lastDayExtended(start));
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * round 1: 22 January 2021 to 25 February 2021 (without ADVANCED_2) - AFTER
 * round 2: 1 April 2021 to 30 April 2021 - OPEN
 * round 3: 1 June 2021 to 30 June 2021 - BEFORE
 * at most 9 months (3 more on request)
 * 2022-03-29, extended 2022-06-29
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.schedule;

import org.jspecify.annotations.NullMarked;
