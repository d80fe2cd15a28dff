package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Check;
import io.github.smartfactory.support.eligibility.Finding;
import io.github.smartfactory.support.eligibility.Outcome;
import io.github.smartfactory.support.eligibility.RuleBook;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.eligibility.SupportRange;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.source.Clause;
import io.github.smartfactory.support.source.ClauseRegister;
import java.util.List;
import java.util.Optional;

/** Shapes that documents have where they are simpler than the value. */
final class Shapes {

    private Shapes() {}

    /**
     * A catalog.
     *
     * @param announcements its announcements, by year
     */
    record Announcements(List<Announcement> announcements) {

        static Announcements of(Catalog catalog) {
            return new Announcements(catalog.announcements());
        }

        Catalog catalog() {
            return Catalog.of(announcements);
        }
    }

    /**
     * A register of clauses.
     *
     * @param clauses the clauses, in order
     */
    record Clauses(List<Clause> clauses) {

        static Clauses of(ClauseRegister register) {
            return new Clauses(register.clauses());
        }

        ClauseRegister register() {
            return ClauseRegister.of(clauses);
        }
    }

    /**
     * The cards of a committee.
     *
     * @param committee the evaluators
     * @param cards their cards so far, in any order
     */
    record Cards(List<String> committee, List<ScoreCard> cards) {

        static Cards of(ScoreBook book) {
            return new Cards(
                    book.committee(),
                    book.cards().values().stream().flatMap(List::stream).toList());
        }

        ScoreBook book() {
            return ScoreBook.of(committee, cards);
        }
    }

    /**
     * What is known of a condition.
     *
     * @param check whether it holds, and what it turns on
     * @param observed what was seen
     * @param failing the members for whom it does not hold
     * @param open the members for whom it is not known
     */
    record Seen(Check check, Message observed, List<String> failing, List<String> open) {

        static Seen of(Outcome outcome) {
            return new Seen(outcome.check(), outcome.observed(), outcome.failing(), outcome.open());
        }

        Outcome outcome() {
            return new Outcome(check, observed, failing, open);
        }
    }

    /**
     * What is known of an application.
     *
     * @param book what it was assessed by
     * @param application the application
     * @param stage the stage at which it was assessed
     * @param all a finding for every rule
     * @param support what it may get; nothing if that is not stated
     */
    record Assessed(
            RuleBook book, Application application, Stage stage, List<Finding> all, Optional<SupportRange> support) {

        static Assessed of(Assessment assessment) {
            return new Assessed(
                    assessment.book(),
                    assessment.application(),
                    assessment.stage(),
                    assessment.all(),
                    assessment.support());
        }

        Assessment assessment() {
            return new Assessment(book, application, stage, all, support);
        }
    }
}
