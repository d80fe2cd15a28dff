/** Applications, sheets and trials written down by hand, to start a test from. */
package io.github.smartfactory.support.testkit.sample;
