package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A gate of a program with everything that it needs: what is left is arithmetic.
 *
 * @param program the program
 * @param gate the gate
 * @param bonus the bonus points of the program; present if and only if the gate adds them
 * @param types the support types that the program offers; not empty
 */
public record ResolvedGate(ProgramId program, Gate gate, Optional<BonusScheme> bonus, List<SupportType> types) {

    /** Checks that there are bonus points where the gate adds some. */
    public ResolvedGate {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(bonus, "bonus");
        types = Checks.notEmpty(types, "support types of " + program);
        if (gate.addsBonus() != bonus.isPresent()) {
            throw new IllegalArgumentException("gate " + gate.key() + " of " + program
                    + (gate.addsBonus() ? " adds bonus points, and there are none" : " adds no bonus points"));
        }
    }

    /**
     * What a candidate gets for the cards of a book.
     *
     * @param candidate the candidate
     * @param book the cards
     * @return the evaluation; open if a card, a job score or a fact is missing
     * @throws ScoreCardException if a card does not fit the sheet, or the committee is too small for the aggregation
     * @throws IllegalArgumentException if the application is one to another program, no company has a job score to be
     *     counted, or a job score is above its maximum
     * @throws ArithmeticException if weights and scores are too fine to be held exactly
     */
    public Evaluation evaluate(Candidate candidate, ScoreBook book) {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(book, "book");
        List<ScoreCard> cards = book.of(candidate.id());
        List<Evaluation.Marks> marks = new ArrayList<>(book.committee().size());
        int next = 0;
        for (String evaluator : book.committee()) {
            // The cards are in the order of the committee.
            boolean marked = next < cards.size() && cards.get(next).evaluator().equals(evaluator);
            Optional<ScoreCard> card = marked ? Optional.of(cards.get(next++)) : Optional.empty();
            marks.add(new Evaluation.Marks(evaluator, card, card.map(gate.sheet()::scoreOf)));
        }
        return evaluate(candidate, marks);
    }

    Evaluation evaluate(Candidate candidate, List<Evaluation.Marks> marks) {
        if (!candidate.application().program().equals(program)) {
            throw new IllegalArgumentException("candidate " + candidate.id() + " applies to "
                    + candidate.application().program() + ", not to " + program);
        }
        ScoreRange committee = committee(candidate, marks);
        ScoreRange points = committee.times(gate.committeeWeight());
        Optional<ScoreRange> jobs = gate.jobs().map(terms -> jobs(candidate, terms));
        if (jobs.isPresent()) {
            points = points.plus(jobs.get().times(gate.jobs().orElseThrow().weight()));
        }
        Optional<Bonus> extra = bonus.map(scheme -> scheme.of(candidate.application(), types));
        if (extra.isPresent()) {
            points = points.plus(extra.get().points());
        }
        return new Evaluation(this, candidate, marks, committee, jobs, extra, points);
    }

    /** The committee's score: a card that is missing may still give anything. */
    private ScoreRange committee(Candidate candidate, List<Evaluation.Marks> marks) {
        Aggregation aggregation = gate.aggregation().value();
        if (marks.size() < aggregation.fewest()) {
            throw ScoreCardException.tooFew(candidate.id(), marks.size(), aggregation.fewest());
        }
        List<Score> least = new ArrayList<>(marks.size());
        List<Score> most = new ArrayList<>(marks.size());
        for (Evaluation.Marks each : marks) {
            least.add(each.score().orElse(Score.ZERO));
            most.add(each.score().orElse(Score.of(gate.sheet().total())));
        }
        Score lowest = aggregation.of(least);
        return least.equals(most) ? ScoreRange.exactly(lowest) : new ScoreRange(lowest, aggregation.of(most));
    }

    private static ScoreRange jobs(Candidate candidate, JobScoring terms) {
        List<Member> companies = candidate.application().consortium().members(terms.roles());
        if (companies.isEmpty()) {
            throw new IllegalArgumentException("candidate " + candidate.id() + " has no member whose job score counts: "
                    + terms.roles().stream().map(Role::key).toList());
        }
        Score most = Score.of(terms.maximum());
        Score known = Score.ZERO;
        int open = 0;
        for (Member member : companies) {
            Score its = candidate.jobScores().get(member.id());
            if (its == null) {
                open++;
            } else if (its.isGreaterThan(most)) {
                throw new IllegalArgumentException("candidate " + candidate.id() + ": job score of " + member.id()
                        + " must be at most " + most + ": " + its);
            } else {
                known = known.plus(its);
            }
        }
        return new ScoreRange(
                known.dividedBy(companies.size()), known.plus(most.times(open)).dividedBy(companies.size()));
    }
}
