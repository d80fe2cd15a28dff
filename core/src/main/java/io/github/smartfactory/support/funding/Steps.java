package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Operation;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.ArrayList;
import java.util.List;

/** The steps that plans of companies, clusters and grants have in common. */
final class Steps {

    private Steps() {}

    /** The total cost, where it is explained elsewhere. */
    static Step total(Won total) {
        return Step.given(Message.of("funding.total"), total, Grounds.NONE);
    }

    /** The share of the government: chosen, stated, or the most that it can be because none is stated. */
    static Step governmentShare(CostShare split, Share share, boolean chosen) {
        PayerPart part = split.part(Payer.GOVERNMENT);
        if (!split.stated()) {
            if (chosen) {
                return Step.given(Message.of("funding.share.chosen"), share, Grounds.NONE);
            }
            String label = share.equals(part.most()) ? "funding.share.not-stated" : "funding.share.left";
            return Step.given(Message.of(label), share, part.grounds());
        }
        if (chosen) {
            return Step.given(Message.of("funding.share.chosen"), share, part.grounds());
        }
        Grounds grounds = part.isFixed() ? part.grounds() : part.grounds().with(Interpretation.I10);
        return Step.given(Message.of("funding.share"), share, grounds);
    }

    /** The share of another payer: chosen within its bounds, or the least that is stated. */
    static Step otherShare(PayerPart part, Share share, boolean chosen) {
        if (!chosen || part.isFixed()) {
            return Step.given(Message.of("funding.part.share"), share, part.grounds());
        }
        Grounds grounds = part.isOpen() ? Grounds.NONE : part.grounds();
        return Step.given(Message.of("funding.part.share.chosen"), share, grounds);
    }

    /** A share of an amount, with the unit of the rounding where it is not the won, and I1 where anything is dropped. */
    static Step shareOf(Message label, Step share, Share of, Step amount, Won whole, Won result, Rounding rounding) {
        List<Step> operands = new ArrayList<>(List.of(share, amount));
        if (!rounding.equals(Rounding.DOWN_TO_WON)) {
            operands.add(Step.given(Message.of("funding.rounding-unit"), rounding.unit(), Grounds.NONE));
        }
        Won above = new Rounding(Won.of(1), Rounding.Mode.UP).shareOf(of, whole);
        Grounds grounds = above.equals(result) ? Grounds.NONE : Grounds.NONE.with(Interpretation.I1);
        return Step.calculated(label, Operation.SHARE_OF, operands, result, grounds);
    }
}
