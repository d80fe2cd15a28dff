/** The conformance corpus: cases in JSON to check any implementation of the programs against. */
package io.github.smartfactory.support.testkit.conformance;
