/** How each value of the library is written and read. */
@NullMarked
package io.github.smartfactory.support.json.codec;

import org.jspecify.annotations.NullMarked;
