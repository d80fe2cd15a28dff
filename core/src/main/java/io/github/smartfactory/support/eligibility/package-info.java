/**
 * Whether an application meets the rules of a program, what is still to be asked, and what would have to change.
 *
 * <p>A {@link io.github.smartfactory.support.eligibility.Rule} is data: a {@link
 * io.github.smartfactory.support.eligibility.Condition} on the application, made of {@link
 * io.github.smartfactory.support.eligibility.Requirement}s on its members. A {@link
 * io.github.smartfactory.support.eligibility.RuleBook} is everything that one program asks for; it makes an {@link
 * io.github.smartfactory.support.eligibility.Assessment}, in which every rule has a verdict of its own: met, not met, or
 * not known yet.
 */
@NullMarked
package io.github.smartfactory.support.eligibility;

import org.jspecify.annotations.NullMarked;
