/** The same for programs: documents of the library in, documents of the library out. */
package io.github.smartfactory.examples.portal.api;
