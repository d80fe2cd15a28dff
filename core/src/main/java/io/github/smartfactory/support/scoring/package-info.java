/**
 * From evaluators' marks to a final score, exactly.
 *
 * <p>A {@link io.github.smartfactory.support.scoring.Gate} says how one evaluation works: its sheet, how the scores of the evaluators are combined, what
 * the job score weighs, whether bonus points are added and what is needed to pass. Resolved for a program it turns the
 * marks of a candidate into an {@link io.github.smartfactory.support.scoring.Evaluation}, which keeps every figure, also where marks or facts are still
 * missing.
 */
@NullMarked
package io.github.smartfactory.support.scoring;

import org.jspecify.annotations.NullMarked;
