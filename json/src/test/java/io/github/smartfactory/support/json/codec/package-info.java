@NullMarked
package io.github.smartfactory.support.json.codec;

import org.jspecify.annotations.NullMarked;
