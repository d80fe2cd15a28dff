@NullMarked
package io.github.smartfactory.support.json;

import org.jspecify.annotations.NullMarked;
