/**
 * Applications, sheets and trials written down by hand, to start a test from.
 *
 * <p>{@link Applications} has for each official program an application that meets all that is asked for, and changes to it:
 *
 * <pre>{@code
 * Application application = Applications.wishing("A1", Tier.ADVANCED_2)
 *         .apply(Applications.satisfied("2021/build-upgrade"));
 * }</pre>
 *
 * <p>{@link Sheets} has a small sheet with gates around it, and {@link Trials} candidates at gates of which the scores are
 * whole numbers.
 */
package io.github.smartfactory.support.testkit.sample;
