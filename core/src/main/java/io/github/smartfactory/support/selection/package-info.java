/**
 * From final scores to the list of those selected, and how firm that list is.
 *
 * <p>A {@link io.github.smartfactory.support.selection.SelectionRule} says what candidates go through, how many seats there are, which of them are
 * reserved and what a budget allows. It turns entries into a {@link io.github.smartfactory.support.selection.Selection}, which says for everyone why, and
 * answers without simulation what would change it.
 */
@NullMarked
package io.github.smartfactory.support.selection;

import org.jspecify.annotations.NullMarked;
