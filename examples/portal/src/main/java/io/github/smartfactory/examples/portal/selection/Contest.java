package io.github.smartfactory.examples.portal.selection;

import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.vocabulary.ProgramId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Applications that compete for seats, as a JSON document has them.
 *
 * @param program the program
 * @param seats how many are selected; those of the program if left out
 * @param budget the money that they share; no bound if left out
 * @param candidates who competes
 * @param books the cards of the committees by gate
 */
record Contest(
        ProgramId program,
        Optional<Integer> seats,
        Optional<BudgetLimit> budget,
        List<Candidate> candidates,
        Map<String, ScoreBook> books) {}
