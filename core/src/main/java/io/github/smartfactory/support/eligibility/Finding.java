package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an assessment says of one rule.
 *
 * @param rule the rule, which says what is required and what states it
 * @param applies whether the rule applies; one that does not is satisfied
 * @param outcome what was seen
 */
public record Finding(Rule rule, Truth applies, Outcome outcome) {

    /** Checks that nothing is missing. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(applies, "applies");
        Objects.requireNonNull(outcome, "outcome");
    }

    static Finding of(Rule rule, Situation situation) {
        Optional<Outcome> needed = rule.when().map(when -> when.check(situation));
        Truth applies = needed.map(Outcome::truth).orElse(Truth.YES);
        return new Finding(rule, applies, rule.check(situation, needed));
    }

    /**
     * The verdict.
     *
     * @return whether the rule is met
     */
    public Verdict verdict() {
        return Verdict.of(outcome.truth());
    }

    /**
     * What is required.
     *
     * @return the message: the condition, and when it applies if not always
     */
    public Message required() {
        Message condition = rule.condition().describe();
        return rule.when()
                .map(when -> Message.of("eligibility.required.if", Figure.of(when.describe()), Figure.of(condition)))
                .orElse(condition);
    }

    /**
     * What was seen.
     *
     * @return the message
     */
    public Message observed() {
        return outcome.observed();
    }

    /**
     * The members that keep the rule from being met, or may do so: those that fail, then those of whom it is not known.
     *
     * @return the ids of the companies; none if the rule is met, or is not about single members
     */
    public List<String> members() {
        return switch (verdict()) {
            case SATISFIED -> List.of();
            case VIOLATED -> outcome.failing();
            case UNDETERMINED -> {
                List<String> all = new ArrayList<>(outcome.failing());
                all.addAll(outcome.open());
                yield List.copyOf(all);
            }
        };
    }

    /**
     * The unknown facts that the verdict turns on.
     *
     * @return the facts; none if the verdict is settled
     */
    public List<Unknown> unknowns() {
        return outcome.check().pivots().stream().map(Pivot::unknown).distinct().toList();
    }

    /**
     * The finding in one sentence.
     *
     * @return the message: what is required, the verdict and what was seen
     */
    public Message message() {
        return Message.of(
                "eligibility.finding",
                Figure.of(rule.title()),
                Figure.of(verdict().label()),
                Figure.of(observed()));
    }
}
