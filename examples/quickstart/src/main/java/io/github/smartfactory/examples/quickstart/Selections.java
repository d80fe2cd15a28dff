package io.github.smartfactory.examples.quickstart;

import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.selection.Outlook;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.SelectionRule;
import java.util.List;

/** From a case to what the library makes of the marks. */
final class Selections {

    private Selections() {}

    static Outlook outlook(Program program, Case.Contest contest) {
        SelectionRule rule = program.selectionRule();
        if (contest.seats().isPresent()) {
            rule = rule.withSeats(Seats.of(contest.seats().get()));
        }
        if (contest.budget().isPresent()) {
            rule = rule.withBudget(contest.budget().get());
        }
        List<Candidate> candidates = contest.candidates().stream()
                .map(each -> each.withApplication(Applications.narrowed(each.application())))
                .toList();
        return rule.outlook(rule.entries(candidates, contest.books()));
    }
}
