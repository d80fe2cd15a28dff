package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Setting;
import io.github.smartfactory.support.scenario.SweepIndex;
import io.github.smartfactory.support.scenario.SweepPoint;
import io.github.smartfactory.support.vocabulary.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Looks for the value that just uses a budget up.
 *
 * @param index answers what values come to
 * @param parameter what is looked for
 * @param setting what else is set
 * @param budget the money
 */
record GoalSeek(SweepIndex index, Parameter parameter, Setting setting, Won budget) {

    /** Hundredths of a percent. */
    private static final int SHARE_STEPS = 10_000;

    private static final int MICROS = 6;

    /** The value; nothing if none fits. */
    Optional<SweepPoint> point() {
        return switch (parameter) {
            case SHARE -> index.highestShareWithin(budget, setting, SHARE_STEPS);
            case LIMIT -> index.highestLimitWithin(budget, setting);
            case PASS_MARK -> index.lowestPassMarkWithin(budget, setting).map(this::rounded);
        };
    }

    /** A mark between the points of two firms selects the same ones as any other: that with the fewest decimals. */
    private SweepPoint rounded(SweepPoint exact) {
        Score mark = exact.setting().passMark().orElseThrow();
        for (int places = 0; places < MICROS; places++) {
            BigDecimal shorter = mark.toDecimal(places, RoundingMode.CEILING);
            SweepPoint point = index.at(setting.withPassMark(Score.of(shorter)));
            if (point.supported() == exact.supported()) {
                return point;
            }
        }
        return exact;
    }

    /** Whether the budget would not suffice one step further, if a further one is possible. */
    boolean ends(SweepPoint point) {
        try {
            return index.at(further(point)).support().isGreaterThan(budget);
        } catch (IllegalArgumentException e) {
            return false; // The others would be left without their parts.
        }
    }

    private Setting further(SweepPoint point) {
        SweepPoint exact = parameter == Parameter.PASS_MARK
                ? index.lowestPassMarkWithin(budget, setting).orElse(point)
                : point;
        long units = parameter.units(parameter.plain(exact.setting()));
        return parameter.set(
                setting,
                switch (parameter) {
                    case SHARE -> units + parameter.one() / SHARE_STEPS;
                    case LIMIT -> units + 1;
                    case PASS_MARK -> units - 1;
                });
    }
}
