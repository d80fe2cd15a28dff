/** The rules once more, written apart: slow, exact and without bounds, to compare with. */
package io.github.smartfactory.support.testkit.reference;
