package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Order;
import io.github.smartfactory.support.scenario.Scenario;
import picocli.CommandLine.Option;

/** How a scenario is worked out, as options. */
final class OrderOptions {

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "none",
            description = "Who draws first on seats and budget: by-rank, by-arrival, or none for no bounds (default:"
                    + " ${DEFAULT-VALUE}).")
    private String order = "none";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads work on it (default: one for each processor).")
    private int threads = Runtime.getRuntime().availableProcessors();

    int threads() {
        return threads;
    }

    Scenario scenario(Program program) {
        Scenario scenario = Scenario.of(program);
        if (order.equals("none")) {
            return scenario;
        }
        try {
            return scenario.rationed(Order.of(order));
        } catch (IllegalArgumentException e) {
            throw new InputException("--order " + order, e.getMessage() + "; or none", e);
        }
    }
}
