package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.eligibility.Outcome;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scoring.Bonus;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gap;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.selection.Award;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Outlook;
import io.github.smartfactory.support.selection.Reason;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import java.util.List;
import java.util.Optional;

/**
 * Selections, outlooks and entries as documents have them: the candidate once, and gates and bonus items by their keys
 * wherever they are those of the rule. What only follows from the rest is there for whoever shows it, and not read back.
 */
final class Seating {

    private Seating() {}

    /**
     * A selection.
     *
     * @param rule how candidates are selected
     * @param seated who has a seat; follows from the decisions
     * @param decisions what becomes of each
     */
    record Selected(SelectionRule rule, Optional<List<String>> seated, List<Decided> decisions) {

        static Selected of(Selection selection) {
            return new Selected(
                    selection.rule(),
                    Optional.of(selection.seated().stream().map(Decision::id).toList()),
                    selection.decisions().stream()
                            .map(decision -> Decided.of(decision, selection.rule()))
                            .toList());
        }

        Selection selection() {
            return new Selection(
                    rule,
                    decisions.stream().map(decided -> decided.decision(rule)).toList());
        }
    }

    /**
     * An outlook.
     *
     * @param rule how candidates are selected
     * @param gaps what is missing; follows from the rest
     * @param entries who competes
     */
    record Looked(SelectionRule rule, Optional<List<Gap>> gaps, List<Entered> entries) {

        static Looked of(Outlook outlook) {
            return new Looked(
                    outlook.rule(),
                    Optional.of(outlook.gaps()),
                    outlook.entries().stream()
                            .map(entry -> Entered.of(entry, outlook.rule().gates()))
                            .toList());
        }

        Outlook outlook() {
            return new Outlook(
                    rule,
                    entries.stream().map(entered -> entered.entry(rule.gates())).toList());
        }
    }

    /**
     * An entry.
     *
     * @param candidate who competes
     * @param evaluations the evaluations, by gate
     */
    record Entered(Candidate candidate, List<Evaluated> evaluations) {

        static Entered of(Entry entry, List<ResolvedGate> gates) {
            return new Entered(entry.candidate(), Evaluated.of(entry, gates));
        }

        Entry entry(List<ResolvedGate> gates) {
            return Evaluated.entry(candidate, evaluations, gates);
        }
    }

    /**
     * A decision.
     *
     * @param candidate who competes
     * @param evaluations the evaluations, by gate
     * @param rank the rank
     * @param award what it gets
     * @param reason why
     * @param reserveNumber its place on the reserve list
     * @param moneyLacking how much money would have to be added
     * @param points the points that it is ranked by; follows from the evaluations
     * @param message the decision in words; follows from the rest
     */
    record Decided(
            Candidate candidate,
            List<Evaluated> evaluations,
            int rank,
            Award award,
            Reason reason,
            Optional<Integer> reserveNumber,
            Optional<Won> moneyLacking,
            Optional<ScoreRange> points,
            Optional<Message> message) {

        static Decided of(Decision decision, SelectionRule rule) {
            return of(decision, rule.gates());
        }

        static Decided of(Decision decision, List<ResolvedGate> gates) {
            return new Decided(
                    decision.entry().candidate(),
                    Evaluated.of(decision.entry(), gates),
                    decision.rank(),
                    decision.award(),
                    decision.reason(),
                    decision.reserveNumber(),
                    decision.moneyLacking(),
                    Optional.of(decision.entry().first().points()),
                    Optional.of(decision.message()));
        }

        Decision decision(SelectionRule rule) {
            return decision(rule.gates());
        }

        Decision decision(List<ResolvedGate> gates) {
            return new Decision(
                    Evaluated.entry(candidate, evaluations, gates), rank, award, reason, reserveNumber, moneyLacking);
        }
    }

    /**
     * An evaluation of a candidate.
     *
     * @param gate the key of the gate, where it is one of the rule
     * @param otherGate the gate, where it is none of the rule
     * @param marks the marks
     * @param committee the committee's score
     * @param jobs the job score
     * @param bonus the bonus items by key, where they are those of the gate
     * @param otherBonus the bonus, where it is another one
     * @param points the points in all
     */
    record Evaluated(
            Optional<String> gate,
            Optional<ResolvedGate> otherGate,
            List<Evaluation.Marks> marks,
            ScoreRange committee,
            Optional<ScoreRange> jobs,
            Optional<List<Granted>> bonus,
            Optional<Bonus> otherBonus,
            ScoreRange points) {

        static List<Evaluated> of(Entry entry, List<ResolvedGate> gates) {
            return entry.evaluations().stream().map(each -> of(each, gates)).toList();
        }

        private static Evaluated of(Evaluation evaluation, List<ResolvedGate> gates) {
            boolean known = gates.contains(evaluation.gate());
            boolean usual = evaluation
                    .bonus()
                    .filter(bonus -> Granted.isUsual(bonus, evaluation.gate().bonus()))
                    .isPresent();
            return new Evaluated(
                    Optional.of(evaluation.gate().gate().key()).filter(key -> known),
                    Optional.of(evaluation.gate()).filter(gate -> !known),
                    evaluation.marks(),
                    evaluation.committee(),
                    evaluation.jobs(),
                    evaluation.bonus().filter(bonus -> usual).map(Granted::of),
                    evaluation.bonus().filter(bonus -> !usual),
                    evaluation.points());
        }

        static Entry entry(Candidate candidate, List<Evaluated> evaluations, List<ResolvedGate> gates) {
            return new Entry(evaluations.stream()
                    .map(each -> each.evaluation(candidate, gates))
                    .toList());
        }

        private Evaluation evaluation(Candidate candidate, List<ResolvedGate> gates) {
            ResolvedGate its = otherGate.orElseGet(() -> known(gates));
            return new Evaluation(
                    its,
                    candidate,
                    marks,
                    committee,
                    jobs,
                    otherBonus.or(() -> bonus.map(items -> Granted.bonus(items, its))),
                    points);
        }

        private ResolvedGate known(List<ResolvedGate> gates) {
            String key = gate.orElseThrow(() -> new IllegalArgumentException("an evaluation needs a gate"));
            return gates.stream()
                    .filter(each -> each.gate().key().equals(key))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no gate \"" + key + "\" in the rule; there are "
                            + gates.stream().map(each -> each.gate().key()).toList()));
        }
    }

    /**
     * A bonus item of a gate.
     *
     * @param item its key
     * @param outcome whether it is granted
     */
    record Granted(String item, Outcome outcome) {

        static boolean isUsual(Bonus bonus, Optional<BonusScheme> scheme) {
            return scheme.filter(bonus.scheme()::equals).isPresent()
                    && bonus.findings().stream()
                            .allMatch(finding -> bonus.scheme().items().contains(finding.item()));
        }

        static List<Granted> of(Bonus bonus) {
            return bonus.findings().stream()
                    .map(finding -> new Granted(finding.item().key(), finding.outcome()))
                    .toList();
        }

        static Bonus bonus(List<Granted> granted, ResolvedGate gate) {
            BonusScheme scheme = gate.bonus()
                    .orElseThrow(() ->
                            new IllegalArgumentException("gate " + gate.gate().key() + " adds no bonus points"));
            return new Bonus(
                    scheme,
                    granted.stream()
                            .map(each -> new Bonus.Finding(each.found(scheme), each.outcome()))
                            .toList());
        }

        private BonusItem found(BonusScheme scheme) {
            return scheme.items().stream()
                    .filter(each -> each.key().equals(item))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no bonus item \"" + item + "\"; there are "
                            + scheme.items().stream().map(BonusItem::key).toList()));
        }
    }
}
