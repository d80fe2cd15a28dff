/** Who is selected: marks and candidates as files, and the ranking with its reasons. */
package io.github.smartfactory.examples.portal.selection;
