package io.github.smartfactory.examples.portal.selection;

import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gap;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Needed;
import io.github.smartfactory.support.selection.Outlook;
import java.util.List;

/**
 * A selection that cannot be made yet.
 *
 * @param outlook what can be said already
 * @param gaps what is missing, as much of it as is shown
 * @param more how much more is missing
 * @param needed what those who have not marked yet would have to give, for as many candidates as are shown
 */
public record Pending(Outlook outlook, List<Gap> gaps, int more, List<Needed> needed) {

    private static final int SHOWN = 100;

    /** What is shown of an outlook in which something is missing. */
    static Pending of(Outlook outlook, List<Gap> gaps) {
        return new Pending(
                outlook,
                gaps.stream().limit(SHOWN).toList(),
                Math.max(0, gaps.size() - SHOWN),
                outlook.entries().stream()
                        .filter(Pending::isNotMarked)
                        .limit(SHOWN)
                        .map(Entry::id)
                        .flatMap(id -> outlook.needed(id).stream())
                        .toList());
    }

    private static boolean isNotMarked(Entry entry) {
        return entry.evaluations().stream()
                .flatMap(evaluation -> evaluation.marks().stream())
                .map(Evaluation.Marks::score)
                .anyMatch(score -> score.isEmpty());
    }
}
