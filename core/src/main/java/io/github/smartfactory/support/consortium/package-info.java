/** Who applies together, and what they hand in. */
@NullMarked
package io.github.smartfactory.support.consortium;

import org.jspecify.annotations.NullMarked;
