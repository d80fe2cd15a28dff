package io.github.smartfactory.examples.portal.calculator;

import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Payer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What one payer pays, and where that is on a bar of the total cost.
 *
 * @param payer the payer
 * @param amount the amount
 * @param before what the payers before it pay
 * @param total the total cost
 */
public record PayerRow(Payer payer, Won amount, Won before, Won total) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The rows of a plan, in the order of the payers. */
    static List<PayerRow> of(FundingPlan plan) {
        List<PayerRow> rows = new ArrayList<>();
        Won before = Won.ZERO;
        for (Map.Entry<Payer, Won> part : plan.parts().entrySet()) {
            rows.add(new PayerRow(part.getKey(), part.getValue(), before, plan.total()));
            before = before.plus(part.getValue());
        }
        return rows;
    }

    /** The colour of the payer. */
    public String colour() {
        return Colours.of(payer);
    }

    /** What is drawn on the colour, so that it is not colour alone that tells payers apart. */
    public String mark() {
        return switch (payer) {
            case GOVERNMENT -> "";
            case LARGE_ENTERPRISE -> "M-2,12L12,-2M-2,2L2,-2M8,12L12,8";
            case LOCAL_GOVERNMENT -> "M0,5H10M5,0V10";
            case ADOPTER -> "M4.5,5H5.5";
        };
    }

    /** The part of the total cost for readers, in per cent with one decimal. */
    public String percent() {
        return total.isZero() ? "-" : percent(amount, 1).stripTrailingZeros().toPlainString() + "%";
    }

    /** Where the part begins on a bar. */
    public String from() {
        return percent(before, 4).toPlainString() + "%";
    }

    /** How much of a bar the part takes; all parts together take all of it. */
    public String width() {
        return percent(before.plus(amount), 4).subtract(percent(before, 4)).toPlainString() + "%";
    }

    private BigDecimal percent(Won part, int places) {
        return total.isZero()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part.amount())
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(total.amount()), places, RoundingMode.HALF_UP);
    }
}
