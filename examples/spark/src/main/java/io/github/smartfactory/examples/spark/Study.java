package io.github.smartfactory.examples.spark;

import io.github.smartfactory.support.scenario.Cutoff;
import io.github.smartfactory.support.scenario.Decider;
import io.github.smartfactory.support.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * Scenarios that are ready to decide about firms on one machine.
 *
 * @param scenarios the baseline, then what each reform makes of it
 */
record Study(List<Scenario> scenarios) {

    Study {
        scenarios = List.copyOf(scenarios);
    }

    Scenario baseline() {
        return scenarios.get(0);
    }

    /** What decides in each scenario, given up to where its seats and its money reach. */
    List<Decider> deciders(List<Cutoff> cutoffs) {
        List<Decider> deciders = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            deciders.add(scenarios.get(i).decider(cutoffs.get(i)));
        }
        return List.copyOf(deciders);
    }
}
