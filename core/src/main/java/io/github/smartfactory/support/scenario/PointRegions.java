package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.List;
import java.util.stream.Stream;

/** Firms whose points pass in only one of two editions of a program. */
final class PointRegions {

    /** A hundred points: as good a bonus as any where there is no cap. */
    private static final long BONUS_WITHOUT_CAP = 100_000_000;

    private final EditionPair pair;

    PointRegions(EditionPair pair) {
        this.pair = pair;
    }

    void addAll() {
        addPoints(0, "difference.points");
        long bonus = Stream.of(pair.earlier(), pair.later())
                .mapToLong(Scenario::mostBonus)
                .map(most -> most == Long.MAX_VALUE ? BONUS_WITHOUT_CAP : most)
                .max()
                .orElse(0);
        if (pair.earlier().mostBonus() != pair.later().mostBonus()) {
            addPoints(bonus, "difference.points.with-bonus");
        }
    }

    private void addPoints(long bonus, String key) {
        long was = neededWith(pair.earlier(), bonus);
        long is = neededWith(pair.later(), bonus);
        if (was == is) {
            return;
        }
        // Without a pass mark every score passes: a score far below the other's mark bears witness.
        long least = Math.max(Math.min(was, is), Math.max(was, is) - BONUS_WITHOUT_CAP);
        for (SupportType type : pair.typesOfBoth()) {
            Firm witness = pair.typical(type).withPoints(points(least));
            Figure from = Figure.of(points(least));
            Figure to = Figure.of(points(Math.max(was, is)));
            Message firms = bonus == 0
                    ? Message.of(key, EditionPair.label(type, List.of()), from, to)
                    : Message.of(key, EditionPair.label(type, List.of()), Figure.of(points(bonus)), from, to);
            pair.add(Region.Cause.POINTS, firms, bonus == 0 ? witness : witness.withBonus(points(bonus)));
        }
    }

    private static Score points(long micros) {
        return Micros.score(micros).orElse(Score.ZERO);
    }

    /** The least points without the bonus that pass with it; the least of all if every score passes. */
    private static long neededWith(Scenario scenario, long bonus) {
        return scenario.passMark() == Long.MIN_VALUE
                ? Long.MIN_VALUE
                : scenario.passMark() - Math.min(bonus, scenario.mostBonus());
    }
}
