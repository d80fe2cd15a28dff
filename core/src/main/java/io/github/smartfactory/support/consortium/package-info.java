/** Who applies together, and what they hand in. */
package io.github.smartfactory.support.consortium;
