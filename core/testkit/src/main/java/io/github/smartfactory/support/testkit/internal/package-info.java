/** What the tests of the library itself start from; nothing that others should use. */
package io.github.smartfactory.support.testkit.internal;
