/** How fast the library is, as ratios to hand-written code in the same run. */
package io.github.smartfactory.examples.benchmarks;
