/** Writes the conformance corpus of the test kit, and holds the library against it. */
@NullMarked
package io.github.smartfactory.support.json.conformance;

import org.jspecify.annotations.NullMarked;
