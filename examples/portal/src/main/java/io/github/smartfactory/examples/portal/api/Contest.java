package io.github.smartfactory.examples.portal.api;

import io.github.smartfactory.examples.portal.web.Limits;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.selection.Outlook;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.SelectionRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Applications that compete for seats.
 *
 * @param candidates who competes
 * @param books the cards of the committees by gate
 * @param seats how many are selected; those of the program if left out
 * @param budget the money that they share; no bound if left out
 */
record Contest(
        List<Candidate> candidates,
        Map<String, ScoreBook> books,
        Optional<Integer> seats,
        Optional<BudgetLimit> budget) {

    /** Refuses what takes too long: every candidate may be marked by every evaluator. */
    void check() {
        Bounds.check("api.candidates", candidates.size(), Limits.CANDIDATES);
        books.values()
                .forEach(book -> Bounds.check("api.evaluators", book.committee().size(), Limits.EVALUATORS));
        candidates.forEach(candidate -> Bounds.check(candidate.application()));
    }

    /** What can be said of the selection by a program. */
    Outlook outlook(Program program) {
        SelectionRule rule = program.selectionRule();
        if (seats.isPresent()) {
            rule = rule.withSeats(Seats.of(seats.get()));
        }
        if (budget.isPresent()) {
            rule = rule.withBudget(budget.get());
        }
        List<Candidate> narrowed = candidates.stream()
                .map(candidate -> candidate.withApplication(
                        candidate.application().narrowedBy(OfficialCatalog.smallEnterprise())))
                .toList();
        return rule.outlook(rule.entries(narrowed, books));
    }
}
