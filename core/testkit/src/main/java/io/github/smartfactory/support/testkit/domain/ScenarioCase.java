package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Scenario;
import java.util.List;

/**
 * A program, and firms that wish something of it.
 *
 * @param program the program
 * @param firms the firms, each with an id of its own
 */
public record ScenarioCase(Program program, List<Firm> firms) {
    /**
     * The firms in columns.
     *
     * @return the population
     */
    public Population population() {
        return Population.of(firms.stream());
    }

    /**
     * The program, made ready for many firms.
     *
     * @return the scenario
     */
    public Scenario scenario() {
        return Scenario.of(program);
    }

    ScenarioCase under(Program other) {
        return new ScenarioCase(other, firms);
    }
}
