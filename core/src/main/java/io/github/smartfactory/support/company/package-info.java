/** What is known of a company: its industry and whether it is a small enterprise. */
package io.github.smartfactory.support.company;
