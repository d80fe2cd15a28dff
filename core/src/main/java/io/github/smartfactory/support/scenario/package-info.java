/**
 * Reforms over populations: what a change of a program would cost, who gains and who loses, how far a budget goes, and
 * which parameters would just use it up. All of it is exact in won, and the same whatever the order of the firms or the
 * number of threads.
 *
 * <p>{@link io.github.smartfactory.support.scenario.Scenario} is a program made ready for many firms,
 * {@link io.github.smartfactory.support.scenario.Population} the firms in columns, {@link io.github.smartfactory.support.scenario.Reform} a change of a program as a value, and
 * {@link io.github.smartfactory.support.scenario.Comparison} what the change brings. For streams and clusters of machines,
 * {@link io.github.smartfactory.support.scenario.Decider} is the pure function of one firm and {@link io.github.smartfactory.support.scenario.Tally} what adds its results up.
 */
@NullMarked
package io.github.smartfactory.support.scenario;

import org.jspecify.annotations.NullMarked;
