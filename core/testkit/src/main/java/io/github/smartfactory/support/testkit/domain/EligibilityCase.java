package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleBook;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.program.Program;
import java.util.List;
import java.util.Set;

/**
 * An application, and how much of it is known.
 *
 * @param program the program, with its own rules
 * @param book its rule book
 * @param truth the application with every fact known
 * @param percent how many facts of a hundred are known
 * @param stage the stage
 * @param dice the throws
 */
public record EligibilityCase(Program program, RuleBook book, Application truth, int percent, Stage stage, Dice dice) {
    /** How well a fact is known if so many of a hundred are: never less well if more are. */
    private int level(String fact, int known) {
        if (wishesWhatIsNotOffered(fact)) {
            return Knowledge.KNOWN;
        }
        if (dice.chance("known " + fact, known)) {
            return Knowledge.KNOWN;
        }
        return dice.chance("partly " + fact, 30) ? Knowledge.PARTLY : Knowledge.HIDDEN;
    }

    /** Of an unknown type it is taken for granted that it is offered. */
    private boolean wishesWhatIsNotOffered(String fact) {
        return fact.endsWith(": type")
                && truth.consortium()
                        .find(fact.substring(0, fact.indexOf(':')))
                        .flatMap(Member::type)
                        .filter(type -> !book.types().contains(type))
                        .isPresent();
    }

    /**
     * The application with what is known of it.
     *
     * @return the application
     */
    public Application known() {
        return knowing(Set.of());
    }

    /**
     * The application with what is known, and some facts besides.
     *
     * @param besides the names of the facts, as unknowns have them
     * @return the application
     */
    public Application knowing(Set<String> besides) {
        return Knowledge.blend(truth, fact -> besides.contains(fact) ? Knowledge.KNOWN : level(fact, percent), dice);
    }

    /**
     * The application with no less known.
     *
     * @param more how many facts of a hundred more
     * @return the application
     */
    public Application knowingMore(int more) {
        return Knowledge.blend(truth, fact -> level(fact, Math.min(100, percent + more)), dice);
    }

    /**
     * An assessment at the stage of the case.
     *
     * @param application the application, with whatever is known of it
     * @return the assessment
     */
    public Assessment assess(Application application) {
        return book.assess(application, stage);
    }

    /** What somebody who reads a failure wants to see: the seed of a run gives the rest. */
    @Override
    public String toString() {
        List<String> own = book.rules().stream()
                .map(Rule::key)
                .filter(key -> key.startsWith("own-"))
                .toList();
        return program.id() + " at " + stage + ", " + percent + "% known"
                + (own.isEmpty() ? "" : ", with rules of its own " + own) + ", members "
                + truth.consortium().members().stream()
                        .map(member -> member.id() + " " + member.roles())
                        .toList()
                + ", application " + known();
    }
}
