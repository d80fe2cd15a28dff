package io.github.smartfactory.examples.portal.api;

import io.github.smartfactory.support.scoring.Gap;
import io.github.smartfactory.support.selection.Outlook;
import io.github.smartfactory.support.selection.Selection;
import java.util.List;
import java.util.Optional;

/**
 * Who is selected, or what is missing before that can be said.
 *
 * @param selection the selection; left out while something is missing
 * @param gaps what is missing
 */
record Ranking(Optional<Selection> selection, List<Gap> gaps) {

    static Ranking of(Outlook outlook) {
        return new Ranking(outlook.selection(), outlook.gaps());
    }
}
