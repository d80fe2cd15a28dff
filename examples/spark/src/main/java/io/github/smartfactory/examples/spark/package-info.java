/** The functions of the library on Apache Spark: what reforms would do to a population that lies on many machines. */
package io.github.smartfactory.examples.spark;
