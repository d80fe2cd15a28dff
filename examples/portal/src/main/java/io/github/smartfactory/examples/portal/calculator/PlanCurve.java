package io.github.smartfactory.examples.portal.calculator;

import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.money.Won;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Who pays what by total cost: the plans at the costs where anything bends, with straight lines between them.
 *
 * @param plans the plans from no cost to the end, in ascending order of the total cost
 */
record PlanCurve(List<FundingPlan> plans) {

    /** A picture is at least so wide, so that it has an axis if nothing bends. */
    private static final Won SHORTEST = Won.of(1_000_000);

    private static final Won MOST = Won.of(Long.MAX_VALUE);

    /** The curve of a calculation, to a good deal beyond the last thing that it has to show. */
    static PlanCurve of(Calculation calculation) {
        Won end = SHORTEST;
        Optional<Won> bend = calculation.mostFrom();
        if (bend.isPresent()) {
            end = end.max(beyond(bend.get(), 2));
        }
        if (calculation.plan().isPresent()) {
            end = end.max(beyond(calculation.plan().get().total(), 4));
        }
        return upTo(end, calculation);
    }

    private static PlanCurve upTo(Won end, Calculation calculation) {
        Inquiry inquiry = calculation.inquiry();
        ResolvedTerms terms = inquiry.terms();
        TreeSet<Won> costs = new TreeSet<>();
        calculation.function().curve(end).stream()
                .map(SupportFunction.Point::cost)
                .forEach(costs::add);
        inquiry.atMost().flatMap(calculation.function()::costFor).ifPresent(costs::add);
        for (PayerPart part : terms.split().parts()) {
            part.ceiling()
                    .ifPresent(ceiling -> costs.add(lowest(
                            end,
                            cost -> terms.plan(inquiry.plain(cost))
                                    .partOf(part.payer())
                                    .equals(ceiling))));
        }
        costs.add(lowest(end, cost -> !terms.plan(inquiry.plain(cost)).burden().isLessThan(inquiry.local())));
        return new PlanCurve(
                costs.headSet(end, true).stream().map(cost -> at(cost, inquiry)).toList());
    }

    /** A project that would leave the company less than the local government gives gets only what is left. */
    static FundingPlan at(Won cost, Inquiry inquiry) {
        FundingRequest plain = inquiry.plain(cost);
        Won burden = inquiry.terms().plan(plain).burden();
        return inquiry.terms().plan(plain.withLocalGovernment(inquiry.local().min(burden)));
    }

    /** The lowest cost from which on something holds; the end if it does not before. */
    private static Won lowest(Won end, Predicate<Won> holds) {
        long from = 0;
        long to = end.amount();
        while (from < to) {
            long middle = from + (to - from) / 2;
            if (holds.test(Won.of(middle))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return Won.of(from);
    }

    /** An amount and a part of it more, as far as amounts go. */
    private static Won beyond(Won amount, long part) {
        Won more = Won.of(amount.amount() / part);
        return amount.isGreaterThan(MOST.minus(more)) ? MOST : amount.plus(more);
    }

    /** The highest total cost. */
    Won end() {
        return plans.get(plans.size() - 1).total();
    }
}
