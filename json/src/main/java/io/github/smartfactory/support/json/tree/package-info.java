/** Documents as trees that remember where everything stands. */
@NullMarked
package io.github.smartfactory.support.json.tree;

import org.jspecify.annotations.NullMarked;
