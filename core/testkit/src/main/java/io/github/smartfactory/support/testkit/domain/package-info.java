/** Arbitraries for every value of the library, as domains of jqwik: valid ones that lean to the edges, and attempts that are refused. */
package io.github.smartfactory.support.testkit.domain;
