package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.internal.Checks;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What somebody answers to a question: one record for each shape that answers have. The kind of the fact
 * tells which shape it wants ({@link Unknown.Kind}). {@link Question#answer} puts the answer into the application, and refuses
 * one of another shape.
 *
 * <pre>{@code
 * Answer.yes();
 * Answer.chosen("small");
 * Answer.of(Ksic.of("C29"));
 * Answer.of(CostRange.exactly(Won.ofEok(2)));
 * }</pre>
 */
public sealed interface Answer {

    /**
     * One of the choices of a question.
     *
     * @param key the key of the choice: lower-case words with hyphens between them
     */
    record Chosen(String key) implements Answer {
        /** Checks the key. */
        public Chosen {
            Checks.key(key, "key of a choice");
        }
    }

    /**
     * The main industry of a company.
     *
     * @param code the industry, as finely as it is known
     */
    record Industry(Ksic code) implements Answer {
        /** Checks that it is there. */
        public Industry {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * All smart-factory projects that a company was ever selected for.
     *
     * @param projects the projects; an empty list if there are none
     */
    record Projects(List<PriorProject> projects) implements Answer {
        /** Copies the list. */
        public Projects {
            projects = List.copyOf(Objects.requireNonNull(projects, "projects"));
        }
    }

    /**
     * What a project costs.
     *
     * @param cost the cost, exactly or within bounds
     */
    record Cost(CostRange cost) implements Answer {
        /** Checks that it is there. */
        public Cost {
            Objects.requireNonNull(cost, "cost");
        }
    }

    /**
     * An amount of money that is not divided any further: what a shared system costs, or what a grant on top is for.
     *
     * @param amount the amount, exactly or within bounds
     */
    record Amount(WonRange amount) implements Answer {
        /** Checks that it is there. */
        public Amount {
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * A point in time.
     *
     * @param moment the point in time, from year 1 to 9999
     */
    record Moment(Instant moment) implements Answer {
        /** Checks the year. */
        public Moment {
            Checks.dated(moment, "moment");
        }
    }

    /**
     * A day.
     *
     * @param day the day, by the calendar of Korea
     */
    record Day(LocalDate day) implements Answer {
        /** Checks that it is there. */
        public Day {
            Objects.requireNonNull(day, "day");
        }
    }

    /**
     * Years.
     *
     * @param years the years; at least one, none twice
     */
    record Years(List<Integer> years) implements Answer {
        /** Checks that there is one, and none twice. */
        public Years {
            years = Checks.distinct(Checks.notEmpty(years, "years"), year -> year, "years");
        }
    }

    /**
     * That something holds.
     *
     * @return the answer
     */
    static Answer yes() {
        return chosen("yes");
    }

    /**
     * That something does not hold.
     *
     * @return the answer
     */
    static Answer no() {
        return chosen("no");
    }

    /**
     * One of the choices of a question.
     *
     * @param key the key of the choice, such as {@code small}
     * @return the answer
     * @throws IllegalArgumentException if it is not of lower-case words with hyphens between them
     */
    static Answer chosen(String key) {
        return new Chosen(key);
    }

    /**
     * The main industry of a company.
     *
     * @param industry the industry, as finely as it is known
     * @return the answer
     */
    static Answer of(Ksic industry) {
        return new Industry(industry);
    }

    /**
     * What a project costs.
     *
     * @param cost the cost, exactly or within bounds
     * @return the answer
     */
    static Answer of(CostRange cost) {
        return new Cost(cost);
    }

    /**
     * What a shared system costs, or what a grant on top is for.
     *
     * @param amount the amount, exactly or within bounds
     * @return the answer
     */
    static Answer of(WonRange amount) {
        return new Amount(amount);
    }

    /**
     * A point in time, such as that at which an application is handed in.
     *
     * @param moment the point in time, from year 1 to 9999
     * @return the answer
     * @throws IllegalArgumentException if it is in another year
     */
    static Answer of(Instant moment) {
        return new Moment(moment);
    }

    /**
     * A day, such as that on which a document was issued.
     *
     * @param day the day, by the calendar of Korea
     * @return the answer
     */
    static Answer of(LocalDate day) {
        return new Day(day);
    }

    /**
     * All smart-factory projects that a company was ever selected for.
     *
     * @param projects the projects; none if there are none
     * @return the answer
     */
    static Answer projects(PriorProject... projects) {
        return new Projects(Arrays.asList(projects));
    }

    /**
     * Years, such as those that a document covers.
     *
     * @param years the years; at least one, none twice
     * @return the answer
     * @throws IllegalArgumentException if there is none, or one is there twice
     */
    static Answer years(int... years) {
        return new Years(Arrays.stream(years).boxed().toList());
    }
}
