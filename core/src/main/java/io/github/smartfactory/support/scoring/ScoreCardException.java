package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.vocabulary.Score;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A score card that cannot be counted, with the candidate, the evaluator and the criterion that it is about. */
public final class ScoreCardException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String candidate;
    private final transient Optional<String> evaluator;
    private final transient Optional<String> criterion;

    private ScoreCardException(
            String candidate, Optional<String> evaluator, Optional<String> criterion, String message) {
        super(message);
        this.candidate = candidate;
        this.evaluator = evaluator;
        this.criterion = criterion;
    }

    private static ScoreCardException of(ScoreCard card, Optional<String> criterion, String what) {
        return new ScoreCardException(
                card.candidate(),
                Optional.of(card.evaluator()),
                criterion,
                "evaluator " + card.evaluator() + " on candidate " + card.candidate() + ": " + what);
    }

    /** A mark that is not there; a criterion that the sheet does not have explains it better. */
    static ScoreCardException missing(ScoreCard card, Criterion criterion, ScoreSheet sheet) {
        boolean misspelt = !keys(sheet).containsAll(card.marks().keySet());
        return misspelt
                ? unknown(card, sheet)
                : of(card, Optional.of(criterion.key()), "no mark for criterion " + criterion.key());
    }

    private static List<String> keys(ScoreSheet sheet) {
        return sheet.criteria().stream().map(Criterion::key).toList();
    }

    static ScoreCardException unknown(ScoreCard card, ScoreSheet sheet) {
        List<String> known = keys(sheet);
        String key = card.marks().keySet().stream()
                .filter(each -> !known.contains(each))
                .findFirst()
                .orElseThrow();
        return of(card, Optional.of(key), "the sheet has no criterion \"" + key + "\"; there are " + known);
    }

    static ScoreCardException outOfBounds(ScoreCard card, Criterion criterion, Score mark) {
        return of(
                card,
                Optional.of(criterion.key()),
                "the mark for criterion " + criterion.key() + " must be from 0 to " + criterion.maximum() + ": "
                        + mark);
    }

    static ScoreCardException betweenSteps(ScoreCard card, Criterion criterion, Score mark, Score step) {
        return of(
                card,
                Optional.of(criterion.key()),
                "the mark for criterion " + criterion.key() + " must be a multiple of " + step + ": " + mark);
    }

    static ScoreCardException twice(ScoreCard card) {
        return of(card, Optional.empty(), "there is more than one card");
    }

    static ScoreCardException notOnCommittee(ScoreCard card, Collection<String> committee) {
        return of(card, Optional.empty(), "not on the committee " + committee);
    }

    static ScoreCardException ofAnother(ScoreCard card, String candidate) {
        return of(card, Optional.empty(), "the card is not one of candidate " + candidate);
    }

    static ScoreCardException tooFew(String candidate, int evaluators, int needed) {
        return new ScoreCardException(
                candidate,
                Optional.empty(),
                Optional.empty(),
                "candidate " + candidate + ": at least " + needed
                        + " evaluators are needed, or no score would be left: " + evaluators);
    }

    /**
     * The candidate that it is about.
     *
     * @return the id
     */
    public String candidate() {
        return candidate;
    }

    /**
     * The evaluator that it is about.
     *
     * @return the id, or nothing if it is about the committee
     */
    public Optional<String> evaluator() {
        return evaluator;
    }

    /**
     * The criterion that it is about.
     *
     * @return the key, or nothing if it is about the whole card
     */
    public Optional<String> criterion() {
        return criterion;
    }
}
