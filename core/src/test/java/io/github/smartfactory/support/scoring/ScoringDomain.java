package io.github.smartfactory.support.scoring;

import io.github.smartfactory.support.Dice;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.scoring.ScoreSheet.Section;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Candidates at gates of any form, of which every mark, job score and fact is settled, and how much of that is known.
 * Every choice is a throw of dice with a name, so that a case with fewer evaluators, fewer members or fewer unknown figures
 * is otherwise the same: that is what a failure shrinks to.
 */
public final class ScoringDomain extends DomainContextBase {

    private static final List<Trait> TRAITS = List.of(Sheets.GREEN, Sheets.YOUNG);

    private static final List<Aggregation> AGGREGATIONS = List.of(
            Aggregation.MEAN,
            Aggregation.TRIMMED_MEAN,
            new Aggregation(2, 0),
            new Aggregation(0, 1),
            new Aggregation(1, 2));

    private static final List<Score> STEPS =
            List.of(ScoreSheet.TENTH, new Score(1, 2), Score.of(1), new Score(1, 3), new Score(1, 7));

    /** For jqwik, and for the tests of other modules. */
    public ScoringDomain() {}

    /**
     * A candidate at a gate.
     *
     * @param gate the gate
     * @param candidate the candidate with every job score and fact
     * @param book all cards
     * @param percent how many figures of a hundred are known
     * @param dice the throws
     */
    public record Case(ResolvedGate gate, Candidate candidate, ScoreBook book, int percent, Dice dice) {
        public Evaluation complete() {
            return gate.evaluate(candidate, book);
        }

        /** With what is known. */
        public Evaluation open() {
            return knowing(percent);
        }

        /** With what is known if so many figures of a hundred are: never less if more are. */
        Evaluation knowing(int known) {
            Predicate<String> isKnown = what -> dice.roll("known " + what, 100) < known;
            return evaluate(
                    it -> isKnown.test("card " + it.evaluator()) ? Optional.of(it) : Optional.empty(),
                    (id, score) -> isKnown.test("job " + id) ? Optional.of(score) : Optional.empty(),
                    (id, trait, holds) ->
                            isKnown.test(trait.key() + " of " + id) ? Optional.of(holds) : Optional.empty());
        }

        /** With what is known, and of everything else the least, or the most. */
        Evaluation filled(boolean most) {
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

        /** The same in another order of evaluators, cards and members. */
        Evaluation shuffled(long order) {
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

        /** With one card changed. */
        Evaluation changing(String evaluator, UnaryOperator<ScoreCard> change) {
            return gate.evaluate(
                    candidate,
                    ScoreBook.of(
                            book.committee(),
                            book.of(candidate.id()).stream()
                                    .map(card -> card.evaluator().equals(evaluator) ? change.apply(card) : card)
                                    .toList()));
        }
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

    @Provide
    public Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.longs().withoutEdgeCases())
                .as((more, adopters, unknown, seed) -> make(more, adopters, 100 - unknown, new Dice(seed)));
    }

    private static Case make(int moreEvaluators, int adopters, int percent, Dice dice) {
        ScoreSheet sheet = sheet(dice);
        ResolvedGate gate = gate(sheet, dice);
        List<Member> members = new ArrayList<>();
        Map<String, Score> jobScores = new HashMap<>();
        for (int i = 1; i <= adopters; i++) {
            String id = "A" + i;
            Role role = dice.pick("role " + id, List.of(Role.ADOPTER, Role.PARTICIPANT));
            members.add(Member.of(company(id, dice), role));
            int most = gate.gate().jobs().map(JobScoring::maximum).orElse(100);
            jobScores.put(id, new Score(dice.roll("job score " + id, most * 10 + 1), 10));
        }
        members.add(Member.of(company("S", dice), Role.SUPPLIER));
        members.add(Member.of(company("U", dice), Role.SHARED_SYSTEM_USER));
        List<String> committee = new ArrayList<>();
        List<ScoreCard> cards = new ArrayList<>();
        for (int i = 1; i <= gate.gate().aggregation().value().fewest() + moreEvaluators; i++) {
            String id = "E" + i;
            committee.add(id);
            Map<String, Score> marks = new HashMap<>();
            for (Criterion criterion : sheet.criteria()) {
                int steps = Math.toIntExact(
                        Score.of(criterion.maximum()).inStepsOf(sheet.step()).orElseThrow());
                marks.put(
                        criterion.key(),
                        sheet.step().times(dice.roll("mark " + criterion.key() + " " + id, steps + 1)));
            }
            cards.add(new ScoreCard("C", id, marks));
        }
        Application application = Application.of(Sheets.TRIAL, new Consortium(members));
        return new Case(gate, Sheets.candidate(application, jobScores), ScoreBook.of(committee, cards), percent, dice);
    }

    private static Company company(String id, Dice dice) {
        Company company = Company.of(id);
        for (Trait trait : TRAITS) {
            company = dice.roll(trait.key() + " " + id, 3) == 0 ? company.having(trait) : company.lacking(trait);
        }
        return company;
    }

    private static ScoreSheet sheet(Dice dice) {
        List<Criterion> criteria = new ArrayList<>();
        int total = 0;
        for (String key : List.of("first", "second", "third").subList(0, 2 + dice.roll("criteria", 2))) {
            int maximum = dice.pick("maximum " + key, List.of(1, 3, 10, 20, 35));
            criteria.add(Criterion.of(key, key, key, maximum));
            total += maximum;
        }
        Name name = Name.of("평가표", "sheet");
        return ScoreSheet.builder()
                .name(name)
                .addSections(new Section(name, total, criteria))
                .total(total)
                .step(dice.pick("step", STEPS))
                .grounds(Grounds.NONE)
                .build();
    }

    private static ResolvedGate gate(ScoreSheet sheet, Dice dice) {
        boolean adds = dice.roll("bonus", 3) > 0;
        Gate gate = Gate.builder()
                .key("trial")
                .name(Name.of("평가", "evaluation"))
                .sheet(sheet)
                .aggregation(Cited.of(dice.pick("aggregation", AGGREGATIONS)))
                .jobs(
                        dice.roll("jobs", 3) == 0
                                ? Optional.empty()
                                : Optional.of(new JobScoring(
                                        dice.pick(
                                                "weight",
                                                List.of(Share.ofPercent(20), new Share(1, 3), new Share(6, 7))),
                                        Member.BEARERS,
                                        dice.pick("job maximum", List.of(100, 10)),
                                        Grounds.NONE)))
                .addsBonus(adds)
                .passMark(
                        dice.roll("pass mark", 4) == 0
                                ? Optional.empty()
                                : Optional.of(new Cited<>(new Score(sheet.total() * 7L, 10), Grounds.NONE)))
                .grounds(Grounds.NONE)
                .build();
        BonusScheme scheme = dice.roll("cap", 2) == 0
                ? Sheets.BONUS
                : new BonusScheme(Sheets.BONUS.items(), Optional.empty(), Grounds.NONE);
        return new ResolvedGate(Sheets.TRIAL, gate, adds ? Optional.of(scheme) : Optional.empty(), Sheets.TYPES);
    }
}
