package io.github.smartfactory.examples.spark;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.scenario.Cutoff;
import io.github.smartfactory.support.scenario.Decider;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.FirmResult;
import io.github.smartfactory.support.scenario.Rationing;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.scenario.Standing;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;

/**
 * Finds up to where seats and money reach: executors sort who qualifies, the driver goes down the queue until nothing is
 * left.
 */
final class Queue {

    private final ShippedStudy shipped;
    private final JavaRDD<SpottedRow> rows;

    Queue(ShippedStudy shipped, JavaRDD<SpottedRow> rows) {
        this.shipped = shipped;
        this.rows = rows;
    }

    /** The cutoff of each scenario. */
    List<Cutoff> cutoffs() {
        List<Scenario> scenarios = shipped.study().scenarios();
        List<Cutoff> cutoffs = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            Scenario scenario = scenarios.get(i);
            boolean isBounded = scenario.order().isPresent()
                    && (scenario.seats().isPresent() || !scenario.purses().isEmpty());
            cutoffs.add(isBounded ? cutoff(scenario, i) : Cutoff.NONE);
        }
        return List.copyOf(cutoffs);
    }

    private Cutoff cutoff(Scenario scenario, int number) {
        List<SupportType> types = types(scenario);
        // Kept, since sorting looks at them twice: to find out where to cut, and to cut.
        JavaRDD<Candidate> candidates = candidates(number).persist(StorageLevel.MEMORY_AND_DISK());
        try {
            Iterator<Candidate> queue = candidates
                    .sortBy(candidate -> candidate, true, Math.max(1, rows.getNumPartitions()))
                    .toLocalIterator();
            Rationing rationing = Rationing.of(scenario);
            while (!rationing.isOver() && queue.hasNext()) {
                Candidate next = queue.next();
                rationing.offer(types.get(next.type()), next.place(), Won.of(next.support()));
            }
            return rationing.cutoff();
        } finally {
            candidates.unpersist(false);
        }
    }

    private JavaRDD<Candidate> candidates(int number) {
        ShippedStudy travelling = shipped;
        return rows.mapPartitions(part -> {
            Scenario scenario = travelling.study().scenarios().get(number);
            Decider decider = scenario.decider(Cutoff.NONE);
            List<SupportType> types = types(scenario);
            return new Qualifying(part, decider, types);
        });
    }

    private static List<SupportType> types(Scenario scenario) {
        return scenario.program().offers().stream().map(Offer::type).toList();
    }

    /** The candidates among the rows of a partition. */
    private static final class Qualifying implements Iterator<Candidate> {

        private final Iterator<SpottedRow> rows;
        private final Decider decider;
        private final List<SupportType> types;
        private Candidate next;

        Qualifying(Iterator<SpottedRow> rows, Decider decider, List<SupportType> types) {
            this.rows = rows;
            this.decider = decider;
            this.types = types;
        }

        @Override
        public boolean hasNext() {
            while (next == null && rows.hasNext()) {
                rows.next().row().firm().ifPresent(this::look);
            }
            return next != null;
        }

        private void look(Firm firm) {
            FirmResult result = decider.decide(firm);
            if (result.standing() == Standing.SUPPORTED) {
                int type = types.indexOf(firm.profile().type());
                next = new Candidate(decider.place(firm), type, result.support().amount());
            }
        }

        @Override
        public Candidate next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException("no candidate is left");
            }
            Candidate found = next;
            next = null;
            return found;
        }
    }
}
