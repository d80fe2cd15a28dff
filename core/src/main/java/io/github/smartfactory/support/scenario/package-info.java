/**
 * Reforms over populations: what a change of a program would cost, who gains and who loses, how far a budget goes, and
 * which parameters would just use it up. All of it is exact in won, and the same whatever the order of the firms or the
 * number of threads.
 *
 * <p>A {@link Scenario} is a program made ready for many firms, a {@link Population} the {@link Firm}s in columns, a
 * {@link Reform} a change of a program as a value, and a {@link Comparison} what the change brings: an {@link Effect} for
 * each reform. A {@link SweepIndex} answers for thousands of settings, an {@link OutcomeDiff} for whom two editions
 * differ. For streams and clusters of machines, a {@link Decider} is the pure function of one firm and a {@link Tally}
 * what adds its results up.
 *
 * <pre>{@code
 * Program general = OfficialCatalog.catalog().program("2023/build-upgrade");
 * Population firms = Population.of(IntStream.rangeClosed(1, 100)
 *         .mapToObj(i -> Firm.of("firm " + i, Tier.ADVANCED_1, Won.ofMan(500 * i))));
 * Scenario scenario = Scenario.of(general);
 * Comparison comparison = Comparison.of(
 *         scenario, firms, Reform.share(Share.ofPercent(60)), Reform.limit(Tier.ADVANCED_1, Won.ofEok("1.5")));
 * System.out.println("as it is: " + comparison.baseline().overall().support().sum().toKorean());
 * for (Effect effect : comparison.effects()) {
 *     Shift shift = effect.shifts().overall();
 *     System.out.println(effect.reform().name().english() + ": " + effect.cost().toKorean() + ", "
 *             + shift.winners() + " win, " + shift.losers() + " lose");
 * }
 * SweepPoint most = SweepIndex.of(scenario, firms)
 *         .highestShareWithin(Won.ofEok(100), Setting.AS_IT_IS, 100)
 *         .orElseThrow();
 * System.out.println("for 100억: a share of " + most.setting().share().orElseThrow());
 * }</pre>
 *
 * <p>prints
 *
 * <pre>{@code
 * as it is: 121억원
 * all types: the government pays up to 60% of the total cost: 13억 3,300만원, 79 win, 0 lose
 * ADVANCED_1: support limit KRW 150,000,000: -15억 2,500만원, 0 win, 40 lose
 * for 100억: a share of 39%
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.scenario;

import org.jspecify.annotations.NullMarked;
