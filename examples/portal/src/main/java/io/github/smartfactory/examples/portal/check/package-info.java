/** The guided check: who applies, what is still to be asked, what is missing, and what would mend it. */
package io.github.smartfactory.examples.portal.check;
