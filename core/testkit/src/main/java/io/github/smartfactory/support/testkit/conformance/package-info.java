/** The conformance corpus: cases in JSON to check any implementation of the programs against. */
@NullMarked
package io.github.smartfactory.support.testkit.conformance;

import org.jspecify.annotations.NullMarked;
