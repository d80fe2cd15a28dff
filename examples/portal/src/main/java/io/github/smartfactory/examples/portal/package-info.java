/** A web portal that embeds the library: one command, no outside service, nothing stored. */
package io.github.smartfactory.examples.portal;
