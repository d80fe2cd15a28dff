/** What tests of parsers have in common. */
@NullMarked
package io.github.smartfactory.support.fuzz;

import org.jspecify.annotations.NullMarked;
