package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.testkit.internal.Sheets;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A candidate at a gate.
 *
 * @param gate the gate
 * @param candidate the candidate with every job score and fact
 * @param book all cards
 * @param percent how many figures of a hundred are known
 * @param dice the throws
 */
public record ScoringCase(ResolvedGate gate, Candidate candidate, ScoreBook book, int percent, Dice dice) {
    /**
     * The evaluation with everything known.
     *
     * @return the evaluation
     */
    public Evaluation complete() {
        return gate.evaluate(candidate, book);
    }

    /**
     * With what is known.
     *
     * @return the evaluation
     */
    public Evaluation open() {
        return knowing(percent);
    }

    /**
     * With what is known if so many figures of a hundred are: never less if more are.
     *
     * @param known how many figures of a hundred are known
     * @return the evaluation
     */
    public Evaluation knowing(int known) {
        Predicate<String> isKnown = what -> dice.roll("known " + what, 100) < known;
        return evaluate(
                it -> isKnown.test("card " + it.evaluator()) ? Optional.of(it) : Optional.empty(),
                (id, score) -> isKnown.test("job " + id) ? Optional.of(score) : Optional.empty(),
                (id, trait, holds) -> isKnown.test(trait.key() + " of " + id) ? Optional.of(holds) : Optional.empty());
    }

    /**
     * With what is known, and of everything else the least, or the most.
     *
     * @param most whether it is the most
     * @return the evaluation
     */
    public Evaluation filled(boolean most) {
        Predicate<String> isKnown = what -> dice.roll("known " + what, 100) < percent;
        return evaluate(
                it -> Optional.of(isKnown.test("card " + it.evaluator()) ? it : extreme(it, most)),
                (id, score) -> Optional.of(
                        isKnown.test("job " + id)
                                ? score
                                : Score.of(
                                        most
                                                ? gate.gate()
                                                        .jobs()
                                                        .map(JobScoring::maximum)
                                                        .orElse(0)
                                                : 0)),
                (id, trait, holds) -> Optional.of(isKnown.test(trait.key() + " of " + id) ? holds : most));
    }

    private ScoreCard extreme(ScoreCard card, boolean most) {
        ScoreCard changed = card;
        for (Criterion criterion : gate.gate().sheet().criteria()) {
            changed = changed.marking(criterion.key(), Score.of(most ? criterion.maximum() : 0));
        }
        return changed;
    }

    private Evaluation evaluate(Cards cards, Jobs jobs, Facts facts) {
        List<ScoreCard> its = new ArrayList<>();
        book.of(candidate.id()).forEach(card -> cards.of(card).ifPresent(its::add));
        Map<String, Score> scores = new HashMap<>();
        candidate.jobScores().forEach((id, score) -> jobs.of(id, score).ifPresent(it -> scores.put(id, it)));
        Application application = candidate.application();
        for (Member member : application.consortium().members()) {
            Map<Trait, Boolean> traits = new HashMap<>();
            member.company()
                    .traits()
                    .forEach((trait, holds) ->
                            facts.of(member.id(), trait, holds).ifPresent(it -> traits.put(trait, it)));
            application = application.replacing(member.company().withTraits(traits));
        }
        return gate.evaluate(Sheets.candidate(application, scores), ScoreBook.of(book.committee(), its));
    }

    /**
     * The same in another order of evaluators, cards and members.
     *
     * @param order what the order is made from
     * @return the evaluation
     */
    public Evaluation shuffled(long order) {
        List<String> committee = shuffled(book.committee(), order);
        List<ScoreCard> cards = shuffled(book.of(candidate.id()), order + 1);
        List<Member> members = shuffled(candidate.application().consortium().members(), order + 2);
        return gate.evaluate(
                candidate.withApplication(candidate.application().withConsortium(new Consortium(members))),
                ScoreBook.of(committee, cards));
    }

    private static <T> List<T> shuffled(List<T> list, long order) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, new Random(order));
        return other;
    }

    /**
     * With one card changed.
     *
     * @param evaluator whose card
     * @param change what becomes of it
     * @return the evaluation
     */
    public Evaluation changing(String evaluator, UnaryOperator<ScoreCard> change) {
        return gate.evaluate(
                candidate,
                ScoreBook.of(
                        book.committee(),
                        book.of(candidate.id()).stream()
                                .map(card -> card.evaluator().equals(evaluator) ? change.apply(card) : card)
                                .toList()));
    }

    private interface Cards {
        Optional<ScoreCard> of(ScoreCard card);
    }

    private interface Jobs {
        Optional<Score> of(String id, Score score);
    }

    private interface Facts {
        Optional<Boolean> of(String id, Trait trait, boolean holds);
    }
}
