package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A rule of a program. It is data: a rule of one's own is made of the same conditions and takes part in everything that
 * an official one does.
 *
 * @param key lower-case words with hyphens between them
 * @param kind what it is, and what follows if it is not met
 * @param title what it demands, in words for a citizen
 * @param when what must hold for the rule to apply at all; nothing if it always applies
 * @param condition what must hold then
 * @param due when it must hold
 * @param remedy what a company or the applicants can do where it fails; nothing if a company cannot change it and can
 *     only stay out
 * @param grounds what states it; {@link Grounds#NONE} for a rule of one's own
 */
@Value.Builder
@Built
public record Rule(
        String key,
        RuleKind kind,
        Name title,
        Optional<Condition> when,
        Condition condition,
        Stage due,
        Optional<Name> remedy,
        Grounds grounds)
        implements WithRule {

    /** Checks the key. */
    public Rule {
        Checks.key(key, "key of a rule");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(remedy, "remedy");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * Begins a rule.
     *
     * @return a builder
     */
    public static RuleBuilder builder() {
        return new RuleBuilder();
    }

    /**
     * Whether the rule is met: it does not apply, or its condition holds.
     *
     * @param situation the application
     * @return what is known of it, and what was seen
     */
    public Outcome check(Situation situation) {
        return check(situation, when.map(it -> it.check(situation)));
    }

    /** The check, given what is known of whether the rule applies; nothing if it always does. */
    Outcome check(Situation situation, Optional<Outcome> applying) {
        if (applying.isEmpty()) {
            return condition.check(situation);
        }
        Outcome needed = applying.get();
        if (needed.truth() == Truth.NO) {
            return Outcome.of(Truth.YES, () -> Check.known(true), () -> Message.of("eligibility.not-applicable"));
        }
        Outcome outcome = condition.check(situation);
        if (needed.truth() == Truth.YES || outcome.truth() == Truth.YES) {
            return outcome;
        }
        return Outcome.of(
                Truth.UNKNOWN,
                () -> Check.any(List.of(outcome.check(), needed.check().not())),
                () -> Message.of(
                        "eligibility.if-applicable", Figure.of(needed.observed()), Figure.of(outcome.observed())),
                outcome.failing(),
                outcome.open());
    }

    /**
     * The changes that let it be met where it is not: what it demands is done, or it no longer applies; whichever leaves
     * fewer rules that fail, then whichever is less to do.
     */
    Optional<List<Repair>> repairs(RepairContext context, Situation situation) {
        return Stream.of(
                        condition.repairs(context, situation, true),
                        when.flatMap(it -> it.repairs(context, situation, false)))
                .flatMap(Optional::stream)
                .min(Comparator.comparing((List<Repair> repairs) -> context.failing(repairs, situation))
                        .thenComparing(RepairContext::effort));
    }
}
