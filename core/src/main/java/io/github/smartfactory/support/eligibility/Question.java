package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;
import java.util.Objects;

/**
 * A fact that is still to be asked, because it can still change something.
 *
 * <p>An assessment has them, the most decisive first: {@link Assessment#questions()}. {@link #prompt()} asks for the
 * fact. The answer goes into the application, such as by
 * {@link io.github.smartfactory.support.consortium.Application#replacing(io.github.smartfactory.support.company.Company) Application.replacing},
 * which is then assessed anew: what no longer matters is not asked any more.
 *
 * @param unknown the fact
 * @param rules the keys of the rules whose verdict it can still change
 * @param canEnd whether an answer to it alone may make the application fail
 * @param movesMoney whether it can still change the support
 * @param choices what can be answered, if there is a choice: only what is still possible; none for an amount, a day, a
 *     code or a list
 */
public record Question(Unknown unknown, List<String> rules, boolean canEnd, boolean movesMoney, List<Choice> choices) {

    /** Yes or no. */
    static final List<Choice> YES_OR_NO =
            List.of(new Choice("yes", Name.of("예", "yes")), new Choice("no", Name.of("아니요", "no")));

    /**
     * One of the answers that are possible.
     *
     * @param key the key of the size, state, level or type; {@code yes} or {@code no}
     * @param label what it is called
     */
    public record Choice(String key, Name label) {
        /** Checks the key. */
        public Choice {
            Checks.key(key, "key of a choice");
            Objects.requireNonNull(label, "label");
        }
    }

    /** Checks that it matters to something. */
    public Question {
        Objects.requireNonNull(unknown, "unknown");
        rules = Checks.distinct(rules, rule -> rule, "rules that a question bears on");
        choices = Checks.distinct(choices, Choice::key, "choices of " + unknown);
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
