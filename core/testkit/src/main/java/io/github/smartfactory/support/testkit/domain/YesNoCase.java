package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.RuleBook;
import java.util.List;

/**
 * A small case with nothing but rules whose facts are yes or no.
 *
 * @param book the rules and the money
 * @param known the application with the open facts hidden
 * @param open the open facts
 */
public record YesNoCase(RuleBook book, Application known, List<YesNoFact> open) {
    /**
     * The application with every open fact answered by a bit.
     *
     * @param bits a bit for each open fact, the first the lowest; 1 for yes
     * @return the application
     */
    public Application completed(int bits) {
        Application completed = known;
        for (int i = 0; i < open.size(); i++) {
            completed = open.get(i).answer(completed, (bits & (1 << i)) != 0);
        }
        return completed;
    }
}
