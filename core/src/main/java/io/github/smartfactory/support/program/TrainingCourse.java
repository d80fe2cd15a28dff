package io.github.smartfactory.support.program;

import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Where courses on smart factories are given (D21-320).
 *
 * @param course what is given
 * @param centre who gives it
 * @param place where
 * @param mode how
 * @param fee what it costs
 * @param period when
 * @param telephones numbers as printed; at least one
 * @param website where to apply; not blank
 * @param grounds what states it
 */
@Value.Builder
@Built
public record TrainingCourse(
        Name course,
        Name centre,
        Name place,
        Name mode,
        Name fee,
        Name period,
        List<String> telephones,
        String website,
        Grounds grounds)
        implements WithTrainingCourse {

    /** Checks that there is a number. */
    public TrainingCourse {
        Objects.requireNonNull(course, "course");
        Objects.requireNonNull(centre, "centre");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(period, "period");
        telephones = Checks.notEmpty(telephones, "telephones of " + centre);
        Checks.notBlank(website, "website");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * Begins a course.
     *
     * @return a builder
     */
    public static TrainingCourseBuilder builder() {
        return new TrainingCourseBuilder();
    }
}
