/**
 * Attempts that the library refuses, as values: for each what is tried, the place that is wrong, the value there, and what the
 * error has to be and to say.
 *
 * <pre>{@code
 * @Property
 * @Domain(RefusalDomain.class)
 * void everyRefusalSaysWhatIsWrong(@ForAll Refusal refusal) {
 *     refusal.assertRefused();
 * }
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.testkit.refusal;

import org.jspecify.annotations.NullMarked;
