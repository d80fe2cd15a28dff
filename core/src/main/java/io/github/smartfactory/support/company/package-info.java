/** What is known of a company: facts that may each be unknown, its industry, and whether it is a small enterprise. */
package io.github.smartfactory.support.company;
