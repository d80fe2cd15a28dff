package io.github.smartfactory.examples.portal.calculator;

import io.github.smartfactory.examples.portal.web.Bar;
import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.Constraint;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the library makes of an inquiry.
 *
 * @param inquiry what was asked
 * @param function the support as a function of the total cost
 * @param plan who pays what; nothing if no cost was told or something could not be read
 */
public record Calculation(Inquiry inquiry, SupportFunction function, Optional<FundingPlan> plan) {

    /** Calculates; what cannot be done is said beside its field. */
    static Calculation of(Inquiry inquiry, Form form, Words words) {
        return new Calculation(
                inquiry,
                inquiry.terms().supportFunction(inquiry.shares()),
                form.problems().isEmpty()
                        ? inquiry.cost().flatMap(cost -> plan(inquiry, cost, form, words))
                        : Optional.empty());
    }

    private static Optional<FundingPlan> plan(Inquiry inquiry, Won cost, Form form, Words words) {
        try {
            // Wages count only beside a burden, so that they leave no room for more matching money.
            Won bearable = inquiry.terms()
                    .plan(inquiry.full(cost)
                            .withCost(new ProjectCost(cost, Won.ZERO, inquiry.cloud()))
                            .withLocalGovernment(Won.ZERO))
                    .burden();
            if (inquiry.local().isGreaterThan(bearable)) {
                form.problem("local", "calculator.local-at-most", words.text(bearable));
                return Optional.empty();
            }
            return Optional.of(inquiry.terms().plan(inquiry.full(cost)));
        } catch (ArithmeticException e) {
            form.problem("cost", "field.won-beyond", words.text(Won.of(Long.MAX_VALUE)));
            return Optional.empty();
        }
    }

    /** Whether the support ends at what was asked for, below what the terms would give. */
    public boolean endsAtRequest() {
        return inquiry.atMost()
                .filter(most -> function.ceiling().map(most::isLessThan).orElse(true))
                .isPresent();
    }

    /** The most support: the limit, or what was asked for if that is less; nothing if it grows without end. */
    public Optional<Won> most() {
        return endsAtRequest() ? inquiry.atMost() : function.ceiling();
    }

    /** The total cost from which on the support is the most; nothing if there is none. */
    public Optional<Won> mostFrom() {
        return most().flatMap(function::costFor);
    }

    /** Whether somebody but the government and the company pays a share of each further won. */
    public boolean isShared() {
        Map<Payer, Share> shares = inquiry.terms().split().shares(inquiry.shares());
        return shares.entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey() != Payer.GOVERNMENT && entry.getValue().isGreaterThan(Share.ZERO));
    }

    /** What of the next won the government pays; nothing where the company asks for no more or no cost is told. */
    public Optional<Share> nextWon() {
        return plan.filter(its -> !its.binding().contains(Constraint.REQUEST))
                .map(its -> function.marginalRateAt(its.total()));
    }

    /** What was asked the other way round: the lowest total cost that brings as much as is wanted. */
    public Optional<Won> costForWanted() {
        return inquiry.want().flatMap(function::costFor);
    }

    /** The figures in doubt that the answer rests on. */
    public List<Anomaly> anomalies() {
        return plan.map(FundingPlan::anomalies)
                .orElseGet(() -> inquiry.terms().grounds().anomalies());
    }

    /** Who pays what, as a bar. */
    public Bar bar(Words words) {
        return Bar.of(plan.stream()
                .flatMap(its -> its.parts().entrySet().stream())
                .map(part -> new Bar.Piece(
                        part.getKey().key(), words.text(part.getKey().label()), part.getValue()))
                .toList());
    }
}
