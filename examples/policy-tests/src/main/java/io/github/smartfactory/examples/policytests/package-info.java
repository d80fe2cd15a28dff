/** A draft of next year's win-win program, as its authors handed it to those who test it. */
package io.github.smartfactory.examples.policytests;
