/**
 * Applications written down by hand, to start a test from.
 *
 * <p>{@link Applications} has for each official program one that meets all that is asked for, and changes to it, each a
 * function from an application to another one.
 *
 * <pre>{@code
 * Program program = OfficialCatalog.catalog().program("2021/build-upgrade");
 * Application satisfied = Applications.satisfied("2021/build-upgrade");
 * System.out.println(program.assess(satisfied).verdict());
 *
 * Application late = Applications.all(
 *                 Applications.wishing("A1", Tier.ADVANCED_2), Applications.submitted("2021-07-01T09:00"))
 *         .apply(satisfied);
 * for (Finding finding : program.assess(late).findings(Verdict.VIOLATED)) {
 *     System.out.println(finding.message().render(Language.ENGLISH));
 * }
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * SATISFIED
 * the application is handed in while applications are taken - violated: handed in on 1 July 2021 09:00; applications are taken: round 1: 22 January 2021 to 25 February 2021 (without ADVANCED_2), round 2: 1 April 2021 to 30 April 2021, round 3: 1 June 2021 to 30 June 2021
 * ADVANCED_2: adopter and supplier apply as a consortium - violated: 0 (required: 1), 1 (required: 2)
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.testkit.sample;

import org.jspecify.annotations.NullMarked;
