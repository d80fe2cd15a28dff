package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.internal.Checks;
import java.util.List;
import java.util.Objects;

/**
 * A fact that is still to be asked, because it can still change something.
 *
 * @param unknown the fact
 * @param rules the keys of the rules whose verdict it can still change
 * @param canEnd whether an answer to it alone may make the application fail
 * @param movesMoney whether it can still change the support
 */
public record Question(Unknown unknown, List<String> rules, boolean canEnd, boolean movesMoney) {

    /** Checks that it matters to something. */
    public Question {
        Objects.requireNonNull(unknown, "unknown");
        rules = Checks.distinct(rules, rule -> rule, "rules that a question bears on");
        if (rules.isEmpty() && !movesMoney) {
            throw new IllegalArgumentException("a question must matter to something: " + unknown);
        }
    }

    /**
     * The question, for a citizen.
     *
     * @return the message
     */
    public Message prompt() {
        return unknown.prompt();
    }
}
