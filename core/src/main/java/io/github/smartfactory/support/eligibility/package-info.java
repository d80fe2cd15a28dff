/**
 * Whether an application meets the rules of a program, what is still to be asked, and what would have to change.
 *
 * <p>A {@link Rule} is data: a {@link Condition} on the application, made of {@link Requirement}s on its members. A
 * {@link RuleBook} is everything that one program asks for; it makes an {@link Assessment}, in which every rule has a
 * {@link Finding} with a {@link Verdict} of its own: met, not met, or not known yet. The assessment has a
 * {@link Question} for each fact that still matters, which puts an {@link Answer} into the application, {@link Repairs} for
 * what fails, and a {@link ChecklistItem} for what is to be done.
 *
 * <pre>{@code
 * Program winWin = OfficialCatalog.catalog().program("2023/win-win");
 * Company hanbit = Company.of("Hanbit").withSizes(SizeClass.MIDDLE_MARKET);
 * Member adopter = Member.of(hanbit, Role.ADOPTER).building(Tier.ADVANCED_1, Won.ofEok(5));
 * Assessment assessment = winWin.assess(Application.of(winWin.id(), Consortium.of(adopter)));
 *
 * System.out.println(assessment.verdict());
 * for (Finding finding : assessment.findings(Verdict.VIOLATED)) {
 *     System.out.println(finding.message().render(Language.ENGLISH));
 * }
 * for (Question question : assessment.questions()) {
 *     System.out.println(question.prompt().render(Language.ENGLISH));
 * }
 * for (Repair repair : assessment.repairs().changes()) {
 *     System.out.println(repair.message().render(Language.ENGLISH));
 * }
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * VIOLATED
 * a large enterprise or the like takes part - violated: 0 (required: 1)
 * SMEs only - violated: not met by: Hanbit
 * When was or will the application be handed in?
 * Is this so? - handed in within the period of the own notice of the program
 * 1 more as large enterprise (a large enterprise or the like takes part)
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.eligibility;

import org.jspecify.annotations.NullMarked;
