package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.internal.Built;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One evaluation that candidates go through: how marks become a score, and what passes.
 *
 * @param key lower-case words with hyphens between them
 * @param name what it is called
 * @param sheet what evaluators fill in
 * @param aggregation how the scores of the evaluators become one
 * @param jobs what the job score counts for; nothing if it does not count
 * @param addsBonus whether the bonus points of the program are added
 * @param passMark the least score that passes, bonus points included; nothing if every score does
 * @param committee about how many evaluators there are, if stated
 * @param grounds what states how the score is made up
 */
@Value.Builder
@Built
public record Gate(
        String key,
        Name name,
        ScoreSheet sheet,
        Cited<Aggregation> aggregation,
        Optional<JobScoring> jobs,
        boolean addsBonus,
        Optional<Cited<Score>> passMark,
        Optional<Cited<Integer>> committee,
        Grounds grounds)
        implements WithGate {

    /** Checks the key. */
    public Gate {
        Checks.key(key, "key of a gate");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(aggregation, "aggregation");
        Objects.requireNonNull(jobs, "jobs");
        Objects.requireNonNull(passMark, "passMark");
        Objects.requireNonNull(committee, "committee");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * Begins a gate.
     *
     * @return a builder
     */
    public static GateBuilder builder() {
        return new GateBuilder();
    }

    /**
     * What the committee's score counts for.
     *
     * @return what the job score leaves; the whole where it does not count
     */
    public Share committeeWeight() {
        return jobs.map(terms -> terms.weight().complement()).orElse(Share.ONE);
    }

    /**
     * Whether a score passes.
     *
     * @param score the score, bonus points included
     * @return true if it reaches the pass mark exactly, or there is none
     */
    public boolean passes(Score score) {
        Objects.requireNonNull(score, "score");
        return passMark.filter(mark -> score.isLessThan(mark.value())).isEmpty();
    }
}
