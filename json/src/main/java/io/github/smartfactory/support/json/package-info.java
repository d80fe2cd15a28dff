/** Programs, applications and results as JSON: formats for whoever has no mapper, and a module for those who have one. */
@NullMarked
package io.github.smartfactory.support.json;

import org.jspecify.annotations.NullMarked;
