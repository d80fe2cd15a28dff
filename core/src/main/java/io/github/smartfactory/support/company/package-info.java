/** What is known of a company: facts that may each be unknown, its industry, and whether it is a small enterprise. */
@NullMarked
package io.github.smartfactory.support.company;

import org.jspecify.annotations.NullMarked;
