package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * The sheet that an evaluator fills in.
 *
 * @param name what it is called
 * @param sections its sections, in the order of the announcement; at least one, no criterion twice
 * @param total the points of all sections together, usually 100
 * @param step every mark is a multiple of it; more than 0
 * @param grounds what states it; {@link Grounds#NONE} for a sheet of one's own
 */
@Value.Builder
@Built
public record ScoreSheet(Name name, List<Section> sections, int total, Score step, Grounds grounds)
        implements WithScoreSheet {

    /** A tenth of a point: the step where none is stated (interpretation I36). */
    public static final Score TENTH = new Score(1, 10);

    /**
     * Criteria under one heading.
     *
     * @param name the heading
     * @param points the points of its criteria together
     * @param criteria the criteria; at least one
     */
    public record Section(Name name, int points, List<Criterion> criteria) {
        /** Checks that the criteria add up. */
        public Section {
            Objects.requireNonNull(name, "name");
            criteria = Checks.notEmpty(criteria, "criteria of " + name.english());
            int sum = Checks.sum(criteria, Criterion::maximum);
            if (points != sum) {
                throw new IllegalArgumentException(
                        "criteria of " + name.english() + " must add up to its " + points + " points: " + sum);
            }
        }

        /**
         * A section.
         *
         * @param korean the official Korean heading
         * @param english the English heading
         * @param points the points of its criteria together
         * @param criteria the criteria; at least one
         * @return the section
         */
        public static Section of(String korean, String english, int points, Criterion... criteria) {
            return new Section(Name.of(korean, english), points, List.of(criteria));
        }
    }

    /** Checks that the sections add up, that no criterion is there twice, and that the step fits the maxima. */
    public ScoreSheet {
        Objects.requireNonNull(name, "name");
        sections = Checks.notEmpty(sections, "sections of " + name.english());
        List<Criterion> all = sections.stream()
                .flatMap(section -> section.criteria().stream())
                .toList();
        Checks.distinct(all, Criterion::key, "criteria of " + name.english());
        int sum = Checks.sum(sections, Section::points);
        if (total != sum) {
            throw new IllegalArgumentException(
                    "sections of " + name.english() + " must add up to its " + total + " points: " + sum);
        }
        Objects.requireNonNull(step, "step");
        if (step.compareTo(Score.ZERO) <= 0) {
            throw new IllegalArgumentException("step of " + name.english() + " must be more than 0: " + step);
        }
        for (Criterion criterion : all) {
            if (Score.of(criterion.maximum()).inStepsOf(step).isEmpty()) {
                throw new IllegalArgumentException("maximum of " + criterion.key() + " must be a multiple of the step "
                        + step + ": " + criterion.maximum());
            }
        }
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * Begins a sheet.
     *
     * @return a builder
     */
    public static ScoreSheetBuilder builder() {
        return new ScoreSheetBuilder();
    }

    /**
     * A sheet of one criterion, for scores of which the parts are not known.
     *
     * @param name what is scored
     * @param total the most points
     * @param grounds what states it
     * @return the sheet; its criterion has the key {@code total}
     */
    public static ScoreSheet whole(Name name, int total, Grounds grounds) {
        return builder()
                .name(name)
                .addSections(new Section(name, total, List.of(new Criterion("total", name, total))))
                .total(total)
                .step(TENTH)
                .grounds(grounds)
                .build();
    }

    /**
     * All criteria.
     *
     * @return the criteria of all sections, in order
     */
    public List<Criterion> criteria() {
        return sections.stream().flatMap(section -> section.criteria().stream()).toList();
    }

    /**
     * The criterion with a key.
     *
     * @param key the key
     * @return the criterion
     * @throws IllegalArgumentException if there is no such criterion
     */
    public Criterion criterion(String key) {
        return Checks.withKey(
                criteria().toArray(Criterion[]::new), Criterion::key, key, "criterion of " + name.english());
    }

    /**
     * The score that an evaluator gives: the sum of the marks.
     *
     * @param card the card
     * @return the sum; from 0 to the total
     * @throws ScoreCardException if the card names a criterion that the sheet does not have, has none for one that it has,
     *     or a mark is out of its bounds or no multiple of the step
     */
    public Score scoreOf(ScoreCard card) {
        Objects.requireNonNull(card, "card");
        long steps = 0;
        int found = 0;
        for (Section section : sections) {
            for (Criterion criterion : section.criteria()) {
                Score mark = card.marks().get(criterion.key());
                if (mark == null) {
                    throw ScoreCardException.missing(card, criterion, this);
                }
                if (mark.isNegative() || mark.isGreaterThan(Score.of(criterion.maximum()))) {
                    throw ScoreCardException.outOfBounds(card, criterion, mark);
                }
                steps += mark.inStepsOf(step)
                        .orElseThrow(() -> ScoreCardException.betweenSteps(card, criterion, mark, step));
                found++;
            }
        }
        if (found < card.marks().size()) {
            throw ScoreCardException.unknown(card, this);
        }
        return step.times(steps);
    }
}
