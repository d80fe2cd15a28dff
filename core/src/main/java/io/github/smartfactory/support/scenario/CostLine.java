package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.funding.SupportFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What terms pay as a function of the total cost, apart from rounding: a signed sum of piecewise linear functions.
 *
 * @param plus the functions that count
 * @param minus the functions that are taken off
 * @param slope how much each won of cost adds beside them
 */
record CostLine(List<SupportFunction> plus, List<SupportFunction> minus, Ratio slope) {

    /** What the government pays. */
    static CostLine support(ResolvedTerms terms) {
        return new CostLine(List.of(terms.supportFunction()), List.of(), Ratio.ZERO);
    }

    /** What the company bears. */
    static CostLine burden(ResolvedTerms terms) {
        List<SupportFunction> paid = new ArrayList<>(List.of(terms.supportFunction()));
        paid.addAll(Ruling.others(terms));
        return new CostLine(List.of(), paid, Ratio.of(1));
    }

    /** This function less another one. */
    CostLine minus(CostLine other) {
        return new CostLine(joined(plus, other.minus), joined(minus, other.plus), slope.minus(other.slope));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    /** The costs at which the slope may change, zero included. */
    NavigableSet<Long> bends() {
        NavigableSet<Long> bends = new TreeSet<>(List.of(0L));
        joined(plus, minus).forEach(function -> function.breakpoints().forEach(cost -> bends.add(cost.amount())));
        return bends;
    }

    Ratio at(long cost) {
        Ratio sum = slope.times(Ratio.of(cost));
        for (SupportFunction function : plus) {
            sum = sum.plus(at(function, cost));
        }
        for (SupportFunction function : minus) {
            sum = sum.minus(at(function, cost));
        }
        return sum;
    }

    /** How much each won adds from a cost on, up to the next bend. */
    Ratio slopeAt(long cost) {
        return at(cost + 1).minus(at(cost));
    }

    private static Ratio at(SupportFunction function, long cost) {
        SupportFunction.Segment segment = function.segments().get(0);
        for (SupportFunction.Segment each : function.segments()) {
            segment = each.from().amount() <= cost ? each : segment;
        }
        return Ratio.of(segment.amount().amount())
                .plus(Ratio.of(segment.slope())
                        .times(Ratio.of(cost - segment.from().amount())));
    }
}
