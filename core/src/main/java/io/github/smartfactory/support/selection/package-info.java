/**
 * From final scores to the list of those selected, and how firm that list is.
 *
 * <p>A {@link SelectionRule}, from {@code program.selectionRule()}, says what candidates go through, how many
 * {@link Seats} there are, which of them are reserved and what a budget allows. It turns each {@link Entry}, a candidate
 * with its evaluations, into a {@link Decision} of a {@link Selection}, which says for everyone why, and answers without
 * simulation what would change it.
 *
 * <pre>{@code
 * SelectionRule rule = OfficialCatalog.catalog().program("2022/digital-cluster-lead").selectionRule();
 * List<Candidate> candidates = new ArrayList<>();
 * List<ScoreCard> cards = new ArrayList<>();
 * for (String[] each : new String[][] {{"A", "91"}, {"B", "87"}, {"C", "80"}, {"D", "72.5"}}) {
 *     Company company = Company.of("lead of " + each[0]).withSizes(SizeClass.SMALL);
 *     candidates.add(Candidate.of(each[0], Application.of(rule.program(), Consortium.of(Member.of(company, Role.LEAD)))));
 *     cards.add(new ScoreCard(each[0], "evaluator", Map.of("total", Score.parse(each[1]))));
 * }
 * ScoreBook book = ScoreBook.of(List.of("evaluator"), cards);
 * Selection selection = rule.select(rule.entries(candidates, Map.of("selection", book)));
 * for (Decision decision : selection.decisions()) {
 *     System.out.println(decision.id() + ": " + decision.message().render(Language.ENGLISH));
 * }
 * System.out.println("C may lose " + selection.firmness("C").margin().orElseThrow() + " points");
 * System.out.println("without A: " + selection.withdrawing("A").gained());
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * A: selected - by rank
 * B: selected - by rank
 * C: selected - by rank
 * D: reserve 1 - no seat left
 * C may lose 7.5 points
 * without A: [D]
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.selection;

import org.jspecify.annotations.NullMarked;
