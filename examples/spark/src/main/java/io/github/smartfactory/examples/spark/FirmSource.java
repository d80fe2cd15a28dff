package io.github.smartfactory.examples.spark;

import org.apache.spark.api.java.JavaRDD;

/** Where firms come from. */
interface FirmSource {

    /** All rows, wherever they lie; read anew each time. */
    JavaRDD<SpottedRow> rows();

    /** Whether an id can be there twice. */
    boolean mayRepeatIds();
}
