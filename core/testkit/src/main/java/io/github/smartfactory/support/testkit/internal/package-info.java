/** What the tests of the library itself start from; nothing that others should use. */
@NullMarked
package io.github.smartfactory.support.testkit.internal;

import org.jspecify.annotations.NullMarked;
