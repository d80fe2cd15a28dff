package io.github.smartfactory.examples.spark;

import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.scenario.Cutoff;
import io.github.smartfactory.support.scenario.Decider;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import scala.Tuple2;

/** Compares reforms over a population that lies on many machines: the same, to the last won, as on a single one. */
final class SparkComparison {

    private final JavaSparkContext context;
    private final ShippedStudy shipped;
    private final List<Reform> reforms;

    SparkComparison(JavaSparkContext context, Scenario baseline, List<Reform> reforms) {
        this.context = context;
        this.reforms = List.copyOf(reforms);
        this.shipped = ShippedStudy.of(baseline, reforms);
    }

    Findings of(FirmSource source) {
        JavaRDD<SpottedRow> rows = unique(source);
        List<Cutoff> cutoffs = new Queue(shipped, rows).cutoffs();
        StudyTally tally = tally(rows, cutoffs);
        return new Findings(
                tally.firms(),
                tally.leftOut(),
                tally.problems(),
                located(rows, tally.first()),
                tally.comparison(shipped.study(), reforms));
    }

    /** The rows, with a problem in the place of every firm whose id was there before. */
    private JavaRDD<SpottedRow> unique(FirmSource source) {
        JavaRDD<SpottedRow> rows = source.rows();
        if (!source.mayRepeatIds()) {
            return rows;
        }
        Broadcast<Duplicates> duplicates = context.broadcast(Duplicates.of(rows));
        return rows.map(row -> duplicates.value().checked(row));
    }

    private StudyTally tally(JavaRDD<SpottedRow> rows, List<Cutoff> cutoffs) {
        // For those who watch: a task that Spark repeats counts again. The count of the findings is exact.
        LongAccumulator leftOut = context.sc().longAccumulator("rows left out");
        Broadcast<ShippedStudy> study = context.broadcast(shipped);
        Broadcast<String> reached =
                context.broadcast(JsonFormat.listOf(Cutoff.class).compact().write(cutoffs));
        return rows.mapPartitions(part -> {
                    List<Cutoff> all = JsonFormat.listOf(Cutoff.class).read(reached.value());
                    List<Decider> deciders = study.value().study().deciders(all);
                    return List.of(tally(part, deciders, leftOut)).iterator();
                })
                .treeAggregate(new StudyTally(reforms.size()), StudyTally::merge, StudyTally::merge);
    }

    private static StudyTally tally(Iterator<SpottedRow> part, List<Decider> deciders, LongAccumulator leftOut) {
        StudyTally tally = new StudyTally(deciders.size() - 1);
        while (part.hasNext()) {
            SpottedRow row = part.next();
            row.row().firm().ifPresentOrElse(firm -> tally.add(firm, deciders), () -> {
                tally.leaveOut(row.spot(), row.row().problems());
                leftOut.add(1);
            });
        }
        return tally;
    }

    // ---- Where problems are ----

    /** Counts rows only if there is something to say of them: it takes another look at all. */
    private static List<Findings.Located> located(JavaRDD<SpottedRow> rows, List<SpottedProblem> problems) {
        if (problems.isEmpty()) {
            return List.of();
        }
        Map<Spot, Long> sizes = new HashMap<>();
        rows.mapToPair(row -> new Tuple2<>(row.spot().start(), 1L))
                .reduceByKey(Long::sum)
                .collect()
                .forEach(block -> sizes.put(block._1(), block._2()));
        List<Findings.Located> located = new ArrayList<>();
        for (SpottedProblem problem : problems) {
            Spot spot = problem.spot();
            long before = sizes.entrySet().stream()
                    .filter(block -> block.getKey().file().equals(spot.file()))
                    .filter(block -> block.getKey().block() < spot.block())
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            located.add(new Findings.Located(spot.file(), problem.inRow(before + spot.index() + 1)));
        }
        return located;
    }
}
