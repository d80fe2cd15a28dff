/** What README and Javadoc show, and how it is run. */
package io.github.smartfactory.examples.documentation;
