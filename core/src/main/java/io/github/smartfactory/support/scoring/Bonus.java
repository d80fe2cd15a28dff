package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.eligibility.Outcome;
import io.github.smartfactory.support.eligibility.Pivot;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Operation;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The extra points of an application, as far as they are known. Made by {@link BonusScheme#of}.
 *
 * @param scheme the scheme
 * @param findings what is known of every item, in the order of the scheme
 */
public record Bonus(BonusScheme scheme, List<Finding> findings) {

    /**
     * What is known of one item.
     *
     * @param item the item
     * @param outcome whether its condition holds
     */
    public record Finding(BonusItem item, Outcome outcome) {
        /** Checks that nothing is missing. */
        public Finding {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(outcome, "outcome");
        }

        /**
         * Whether the points are granted.
         *
         * @return yes, no or unknown
         */
        public Truth granted() {
            return outcome.truth();
        }
    }

    /** Copies the list. */
    public Bonus {
        Objects.requireNonNull(scheme, "scheme");
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    }

    /**
     * The points.
     *
     * @return from those that are granted for sure to those that are still possible, each within the cap
     */
    public ScoreRange points() {
        Score sure = sure();
        Score possible = sure;
        for (Finding finding : findings) {
            if (finding.granted() == Truth.UNKNOWN) {
                possible = possible.plus(finding.item().points());
            }
        }
        return new ScoreRange(scheme.capped(sure), scheme.capped(possible));
    }

    /** What is granted for sure, before it is capped. */
    private Score sure() {
        Score sum = Score.ZERO;
        for (Finding finding : findings) {
            if (finding.granted() == Truth.YES) {
                sum = sum.plus(finding.item().points());
            }
        }
        return sum;
    }

    /**
     * The finding of an item.
     *
     * @param key the key of the item
     * @return the finding
     * @throws IllegalArgumentException if there is no such item
     */
    public Finding finding(String key) {
        return Checks.withKey(
                findings.toArray(Finding[]::new), finding -> finding.item().key(), key, "bonus item");
    }

    /**
     * The facts that are still to be asked: those that can still change the points.
     *
     * @return the facts, in the order of the items, none twice; none once the cap is reached
     */
    public List<Unknown> unknowns() {
        if (points().isExact()) {
            return List.of();
        }
        return findings.stream()
                .flatMap(finding -> finding.outcome().check().pivots().stream())
                .map(Pivot::unknown)
                .distinct()
                .toList();
    }

    /** The points as a step: what is granted for sure, and what cuts it. */
    Step step() {
        List<Step> granted = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.granted() == Truth.YES) {
                granted.add(Step.given(
                        Message.of("score.bonus.item", Figure.of(finding.item().name())),
                        Figure.of(finding.item().points()),
                        finding.item().grounds()));
            }
        }
        Message label = Message.of("score.bonus");
        if (granted.isEmpty()) {
            return Step.given(label, Figure.of(Score.ZERO), scheme.grounds());
        }
        Score sum = sure();
        if (scheme.cap().filter(cap -> sum.isGreaterThan(cap.value())).isEmpty()) {
            return Step.calculated(label, Operation.SUM, granted, sum, scheme.grounds());
        }
        Cited<Score> cap = scheme.cap().get();
        return Step.calculated(
                label,
                Operation.LEAST_OF,
                List.of(
                        Step.calculated(Message.of("score.bonus.items"), Operation.SUM, granted, sum, Grounds.NONE),
                        Step.given(Message.of("score.bonus.cap"), Figure.of(cap.value()), cap.grounds())),
                cap.value(),
                scheme.grounds());
    }
}
