/**
 * Attempts that the library refuses, as values: for each what is tried, the place that is wrong, the value there, and
 * what the error has to be and to say.
 *
 * <p>{@link RefusalDomain} draws a {@link Refusal} of any kind; a test of one's own types makes its own, see
 * {@link Refusal#of}.
 *
 * <pre>{@code
 * @Property
 * @Domain(RefusalDomain.class)
 * void everyRefusalSaysWhatIsWrong(@ForAll Refusal refusal) {
 *     refusal.assertRefused();
 * }
 * }</pre>
 *
 * <p>reports
 *
 * <pre>{@code
 * everyRefusalSaysWhatIsWrong: holds
 * }</pre>
 */
@NullMarked
package io.github.smartfactory.support.testkit.refusal;

import org.jspecify.annotations.NullMarked;
