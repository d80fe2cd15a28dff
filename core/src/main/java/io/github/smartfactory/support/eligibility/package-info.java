/** Whether an application meets the rules of a program, what is still to be asked, and what would have to change. */
package io.github.smartfactory.support.eligibility;
