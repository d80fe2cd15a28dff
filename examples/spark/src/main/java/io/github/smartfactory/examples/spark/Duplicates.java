package io.github.smartfactory.examples.spark;

import io.github.smartfactory.examples.scenarios.RowProblem;
import io.github.smartfactory.support.scenario.Firm;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/**
 * The ids that are there more than once, and where each is for the first time: that row is kept, as on a single machine.
 *
 * @param firsts the first row of each such id
 */
record Duplicates(Map<String, Spot> firsts) implements Serializable {

    /** No id is there twice. */
    static final Duplicates NONE = new Duplicates(new HashMap<>());

    /** Beyond that the population is not one with slips, but of another kind; and each machine has to hold them all. */
    static final int MOST = 1_000_000;

    static Duplicates of(JavaRDD<SpottedRow> rows) {
        List<Tuple2<String, Sighting>> repeated = rows.filter(
                        row -> row.row().firm().isPresent())
                .mapToPair(row -> new Tuple2<>(row.row().firm().orElseThrow().id(), new Sighting(row.spot(), false)))
                .reduceByKey(Sighting::and)
                .filter(sighting -> sighting._2().again())
                .take(MOST + 1);
        if (repeated.size() > MOST) {
            throw new InputException(
                    "population",
                    "more than " + MOST + " ids are there twice, such as "
                            + repeated.get(0)._1());
        }
        Map<String, Spot> firsts = new HashMap<>();
        repeated.forEach(sighting -> firsts.put(sighting._1(), sighting._2().first()));
        return new Duplicates(firsts);
    }

    /** The row, or a problem in its place if its id was there before. */
    SpottedRow checked(SpottedRow row) {
        if (firsts.isEmpty() || row.row().firm().isEmpty()) {
            return row;
        }
        Firm firm = row.row().firm().get();
        Spot first = firsts.get(firm.id());
        return first == null || first.equals(row.spot())
                ? row
                : SpottedRow.of(
                        row.spot(),
                        new RowProblem(
                                0, "id", firm.id(), RowProblem.Reason.DUPLICATE, "a firm before has the same id"));
    }

    /**
     * Where an id was seen.
     *
     * @param first where first
     * @param again whether elsewhere, too
     */
    record Sighting(Spot first, boolean again) implements Serializable {

        Sighting and(Sighting other) {
            return new Sighting(first.compareTo(other.first) <= 0 ? first : other.first, true);
        }
    }
}
