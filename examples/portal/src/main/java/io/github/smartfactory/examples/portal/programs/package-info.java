/** What there is: the programs of a year, what is open, what changed, and the clauses that say so. */
package io.github.smartfactory.examples.portal.programs;
