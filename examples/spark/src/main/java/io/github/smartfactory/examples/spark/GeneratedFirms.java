package io.github.smartfactory.examples.spark;

import io.github.smartfactory.examples.scenarios.FirmGenerator;
import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;

/**
 * Invented firms: the same as on a single machine. Each is made where it is looked at.
 *
 * @param session the session
 * @param study which program they apply to
 * @param count how many
 * @param seed any number
 * @param partitions in how many parts
 */
record GeneratedFirms(SparkSession session, ShippedStudy study, long count, long seed, int partitions)
        implements FirmSource {

    private static final String NAME = "generated";

    GeneratedFirms {
        if (count < 1) {
            throw new InputException("--generate " + count, "must be at least 1");
        }
        if (partitions < 1) {
            throw new InputException("--partitions " + partitions, "must be at least 1");
        }
    }

    @Override
    public JavaRDD<SpottedRow> rows() {
        ShippedStudy shipped = study;
        long its = seed;
        return session.range(1, count + 1, 1, partitions).javaRDD().mapPartitions(numbers -> {
            FirmGenerator generator =
                    FirmGenerator.of(its, shipped.study().baseline().program());
            return made(numbers, generator);
        });
    }

    private static Iterator<SpottedRow> made(Iterator<Long> numbers, FirmGenerator generator) {
        return new Mapped<>(numbers, number -> SpottedRow.of(new Spot(NAME, 0, number - 1), generator.firm(number)));
    }

    @Override
    public boolean mayRepeatIds() {
        return false;
    }
}
