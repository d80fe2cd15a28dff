/**
 * How a result explains itself: messages rendered in Korean and English, and trees of steps whose figures are those of
 * the result, checked against each other when the explanation is made.
 */
@NullMarked
package io.github.smartfactory.support.explain;

import org.jspecify.annotations.NullMarked;
