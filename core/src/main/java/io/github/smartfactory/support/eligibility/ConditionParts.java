package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;

/** Several conditions of which all, or one, are to hold. */
record ConditionParts(List<Condition> parts) {

    /** What each of them demands. */
    Figure describe() {
        return Figure.of(parts.stream().map(part -> Figure.of(part.describe())).toList());
    }

    Outcome all(Situation situation) {
        List<Outcome> outcomes = outcomes(situation);
        return joined(outcomes, truth(outcomes, Truth::and), () -> Check.all(checks(outcomes)));
    }

    Outcome any(Situation situation) {
        List<Outcome> outcomes = outcomes(situation);
        return joined(outcomes, truth(outcomes, Truth::or), () -> Check.any(checks(outcomes)));
    }

    private List<Outcome> outcomes(Situation situation) {
        return parts.stream().map(part -> part.check(situation)).toList();
    }

    private static List<Check> checks(List<Outcome> outcomes) {
        return outcomes.stream().map(Outcome::check).toList();
    }

    private static Truth truth(List<Outcome> outcomes, BinaryOperator<Truth> both) {
        return outcomes.stream().map(Outcome::truth).reduce(both).orElseThrow();
    }

    /** Shows the parts that say the same as the whole; the members are theirs. */
    private static Outcome joined(List<Outcome> outcomes, Truth whole, Supplier<Check> checking) {
        List<Outcome> telling =
                outcomes.stream().filter(outcome -> outcome.truth() == whole).toList();
        return Outcome.of(
                whole,
                checking,
                () -> observed(telling),
                members(telling, Outcome::failing),
                members(telling, Outcome::open));
    }

    private static Message observed(List<Outcome> telling) {
        return telling.size() == 1
                ? telling.get(0).observed()
                : Message.of(
                        "eligibility.joined",
                        Figure.of(telling.stream()
                                .map(outcome -> Figure.of(outcome.observed()))
                                .toList()));
    }

    private static List<String> members(List<Outcome> telling, Function<Outcome, List<String>> of) {
        return telling.stream().map(of).flatMap(Collection::stream).distinct().toList();
    }

    /** What makes all of them hold, or none: each is repaired in the situation that those before it leave. */
    Optional<List<Repair>> repairsOfAll(RepairContext context, Situation situation, boolean holds) {
        List<Repair> repairs = new ArrayList<>();
        Situation now = situation;
        for (Condition part : parts) {
            if (part.check(now).truth() == Truth.of(!holds)) {
                Optional<List<Repair>> its = part.repairs(context, now, holds);
                if (its.isEmpty()) {
                    return Optional.empty();
                }
                for (Repair repair : its.get()) {
                    now = now.with(repair.applyTo(now.application()));
                }
                repairs.addAll(its.get());
            }
        }
        return Optional.of(repairs);
    }

    /** What makes one of them hold, or not hold: the one with the fewest changes. */
    Optional<List<Repair>> repairsOfOne(RepairContext context, Situation situation, boolean holds) {
        return parts.stream()
                .flatMap(part -> part.repairs(context, situation, holds).stream())
                .min(Comparator.comparing(RepairContext::effort));
    }
}
