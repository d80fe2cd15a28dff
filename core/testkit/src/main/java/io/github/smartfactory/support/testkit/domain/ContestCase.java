package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import java.util.List;

/**
 * Candidates, evaluated, and the rule that selects among them.
 *
 * @param rule the rule
 * @param entries the candidates with their evaluations
 */
public record ContestCase(SelectionRule rule, List<Entry> entries) {

    /** Copies the list. */
    public ContestCase {
        entries = List.copyOf(entries);
    }

    /**
     * What comes out.
     *
     * @return the selection
     */
    public Selection selection() {
        return rule.select(entries);
    }

    /**
     * The same rule among others.
     *
     * @param others the candidates with their evaluations
     * @return the case
     */
    public ContestCase among(List<Entry> others) {
        return new ContestCase(rule, others);
    }

    /** What somebody who reads a failure wants to see first. */
    @Override
    public String toString() {
        return rule.program() + ", seats " + rule.seats() + ", reserved " + rule.reserved() + ", budget "
                + rule.budget()
                + ", candidates "
                + entries.stream()
                        .map(entry -> entry.id() + " "
                                + entry.evaluations().stream()
                                        .map(evaluation -> evaluation.points().toString())
                                        .toList())
                        .toList();
    }
}
