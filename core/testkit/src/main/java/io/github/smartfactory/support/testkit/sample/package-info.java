/**
 * Applications written down by hand, to start a test from: {@link Applications} has for each official program one that meets
 * all that is asked for, and changes to it.
 *
 * <pre>{@code
 * Application application = Applications.wishing("A1", Tier.ADVANCED_2)
 *         .apply(Applications.satisfied("2021/build-upgrade"));
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.testkit.sample;

import org.jspecify.annotations.NullMarked;
