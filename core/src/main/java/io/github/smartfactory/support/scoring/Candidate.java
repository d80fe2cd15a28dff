package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who is evaluated.
 *
 * @param id the id of the application
 * @param application the application
 * @param jobScores the job scores (일자리평가) by the id of the member, as far as they are known; not negative, at most six
 *     decimal places. Those of members that do not count are passed over
 * @param support what it would get; nothing if that is not known. Only looked at where a budget limits a selection
 */
@Value.Builder
@Built
public record Candidate(String id, Application application, Map<String, Score> jobScores, Optional<Won> support)
        implements WithCandidate {

    private static final Score FINEST = new Score(1, 1_000_000);

    /** Checks that job scores are those of members, and not negative. */
    public Candidate {
        Checks.notBlank(id, "id of a candidate");
        Objects.requireNonNull(application, "application");
        jobScores = Checks.ordered(jobScores, key -> key, "jobScores");
        for (Map.Entry<String, Score> entry : jobScores.entrySet()) {
            String company = entry.getKey();
            if (application.consortium().find(company).isEmpty()) {
                throw new IllegalArgumentException(
                        "candidate " + id + ": job score of \"" + company + "\", who is no member");
            }
            if (entry.getValue().inStepsOf(FINEST).isEmpty()) {
                throw new IllegalArgumentException("candidate " + id + ": job score of " + company
                        + " must have at most 6 decimal places: " + entry.getValue());
            }
            if (entry.getValue().isNegative()) {
                throw new IllegalArgumentException(
                        "candidate " + id + ": job score of " + company + " must not be negative: " + entry.getValue());
            }
        }
        Objects.requireNonNull(support, "support");
        support.ifPresent(amount -> Checks.notNegative(amount, "support of candidate " + id));
    }

    /**
     * A candidate of whom no job score is known.
     *
     * @param id the id of the application
     * @param application the application
     * @return the candidate
     */
    public static Candidate of(String id, Application application) {
        return builder().id(id).application(application).build();
    }

    /**
     * Begins a candidate.
     *
     * @return a builder
     */
    public static CandidateBuilder builder() {
        return new CandidateBuilder();
    }
}
