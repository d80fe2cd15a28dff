package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.internal.Checks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The score cards of one evaluation: who marks, and what they gave so far.
 *
 * @param committee the ids of the evaluators, in the order of their names; none twice
 * @param cards the cards by candidate, each candidate's in the order of the committee; only candidates that have some. An
 *     evaluator without a card has not marked yet
 */
public record ScoreBook(List<String> committee, Map<String, List<ScoreCard>> cards) {

    /** Checks that every card is by an evaluator of the committee, and there once. */
    public ScoreBook {
        Checks.distinct(Checks.notEmpty(committee, "committee"), evaluator -> evaluator, "committee");
        committee = committee.stream()
                .map(evaluator -> Checks.notBlank(evaluator, "evaluator of a committee"))
                .sorted()
                .toList();
        Map<String, Integer> places = new LinkedHashMap<>();
        committee.forEach(evaluator -> places.put(evaluator, places.size()));
        Map<String, List<ScoreCard>> ordered = new LinkedHashMap<>();
        for (Map.Entry<String, List<ScoreCard>> entry :
                Checks.ordered(cards, key -> key, "cards").entrySet()) {
            Map<Integer, ScoreCard> placed = new TreeMap<>();
            for (ScoreCard card : entry.getValue()) {
                Integer place = places.get(card.evaluator());
                if (place == null) {
                    throw ScoreCardException.notOnCommittee(card, committee);
                }
                if (!card.candidate().equals(entry.getKey())) {
                    throw ScoreCardException.ofAnother(card, entry.getKey());
                }
                if (placed.putIfAbsent(place, card) != null) {
                    throw ScoreCardException.twice(card);
                }
            }
            if (!placed.isEmpty()) {
                ordered.put(entry.getKey(), List.copyOf(placed.values()));
            }
        }
        cards = Collections.unmodifiableMap(ordered);
    }

    /**
     * The cards of a committee.
     *
     * @param committee the ids of the evaluators; none twice
     * @param cards their cards so far, in any order
     * @return the book
     * @throws ScoreCardException if a card is by somebody else, or an evaluator has two for a candidate
     */
    public static ScoreBook of(List<String> committee, List<ScoreCard> cards) {
        Objects.requireNonNull(cards, "cards");
        Map<String, List<ScoreCard>> byCandidate = new LinkedHashMap<>();
        for (ScoreCard card : cards) {
            byCandidate
                    .computeIfAbsent(card.candidate(), key -> new ArrayList<>())
                    .add(card);
        }
        return new ScoreBook(committee, byCandidate);
    }

    /**
     * The cards of a candidate.
     *
     * @param candidate the id of the candidate
     * @return the cards, in the order of the committee; none if nobody has marked it yet
     */
    public List<ScoreCard> of(String candidate) {
        return cards.getOrDefault(Objects.requireNonNull(candidate, "candidate"), List.of());
    }
}
