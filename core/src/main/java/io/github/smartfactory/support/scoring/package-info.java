/**
 * From evaluators' marks to a final score, exactly.
 *
 * <p>A {@link Gate} says how one evaluation works: its {@link ScoreSheet}, how the scores of the evaluators are combined,
 * what the job score weighs, whether bonus points are added and what is needed to pass. Resolved for a program it turns
 * the marks of a {@link Candidate}, the {@link ScoreCard}s in a {@link ScoreBook}, into an {@link Evaluation}, which
 * keeps every figure, also where marks or facts are still missing.
 *
 * <pre>{@code
 * Program program = OfficialCatalog.catalog().program("2022/digital-cluster-lead");
 * ResolvedGate gate = program.selectionRule().gate("selection");
 * Member lead = Member.of(Company.of("Hanbit"), Role.LEAD);
 * Candidate candidate = Candidate.of("A", Application.of(program.id(), Consortium.of(lead)));
 * ScoreCard first = new ScoreCard("A", "Kim", Map.of("total", Score.of(70)));
 * ScoreCard second = new ScoreCard("A", "Lee", Map.of("total", Score.parse("69.9")));
 * List<String> committee = List.of("Kim", "Lee");
 *
 * Evaluation open = gate.evaluate(candidate, ScoreBook.of(committee, List.of(first)));
 * System.out.println(open.points().least() + " to " + open.points().most() + ", passes: " + open.passes());
 * Evaluation whole = gate.evaluate(candidate, ScoreBook.of(committee, List.of(first, second)));
 * System.out.println(whole.score() + ", passes: " + whole.passes());
 * System.out.print(whole.explain().render(Language.ENGLISH));
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * 35 to 85, passes: UNKNOWN
 * 69.95, passes: NO
 * A: 69.95 points in the evaluation, not passed (pass mark: 70 points)
 *   Final score of the evaluation: 69.95 points (sum of the lines below) [D22-024, I37]
 *     Score of the committee: 69.95 points (mean of the lines below) [D22-024, I37, I36]
 *       Evaluator Kim: 70 points (sum of the lines below)
 *         score (of 100): 70 points
 *       Evaluator Lee: 69.9 points (sum of the lines below)
 *         score (of 100): 69.9 points
 *   Pass mark of the evaluation: 70 points [D22-024, I37]
 * Decided by the library where the announcement is silent
 *   [I37] How is the score of a lead cluster made up, and to whom do the 70 points apply? It is taken as one score out of 100, as no parts are stated; 70 points are needed by everyone
 *   [I36] In what steps do evaluators mark? Tenths of a point; callers may choose another step
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.scoring;

import org.jspecify.annotations.NullMarked;
