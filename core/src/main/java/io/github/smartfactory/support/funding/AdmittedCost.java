package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Operation;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What counts of a project's cost.
 *
 * @param base everything but own staff and cloud fees
 * @param cloudYears for how many years cloud fees count
 * @param cloudFees the cloud fees that count
 * @param ownStaff the wages of own staff that count
 * @param total all that counts: the total project cost
 */
public record AdmittedCost(Won base, int cloudYears, Won cloudFees, Won ownStaff, Won total) {

    /** Checks that nothing is missing. */
    public AdmittedCost {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(cloudFees, "cloudFees");
        Objects.requireNonNull(ownStaff, "ownStaff");
        Objects.requireNonNull(total, "total");
    }

    /** How the total comes about. */
    Step explain(FundingPlan plan) {
        List<Step> parts = new ArrayList<>();
        parts.add(Step.given(Message.of("funding.total.base"), base, Grounds.NONE));
        plan.request().cost().cloud().ifPresent(cloud -> {
            Step fee = Step.given(Message.of("funding.cloud.fee"), cloud.feePerYear(), Grounds.NONE);
            Step years = plan.terms()
                    .cloudFeeCap()
                    .map(cap -> Step.given(
                            Message.of("funding.cloud.years", Figure.of(cloud.years())),
                            Figure.of(cloudYears),
                            cap.grounds()))
                    .orElseGet(() -> Step.given(
                            Message.of("funding.cloud.none", Figure.of(cloud.years())),
                            Figure.of(cloudYears),
                            Grounds.NONE.with(Interpretation.I18)));
            parts.add(Step.calculated(
                    Message.of("funding.cloud"), Operation.TIMES, List.of(fee, years), cloudFees, Grounds.NONE));
        });
        if (!plan.request().cost().ownStaff().isZero()) {
            parts.add(staff(plan));
        }
        return parts.size() == 1
                ? Steps.total(total)
                : Step.calculated(Message.of("funding.total"), Operation.SUM, parts, total, Grounds.NONE);
    }

    private Step staff(FundingPlan plan) {
        Step planned = Step.given(
                Message.of("funding.staff.planned"), plan.request().cost().ownStaff(), Grounds.NONE);
        if (plan.terms().ownStaffCap().isEmpty()) {
            return Step.given(Message.of("funding.staff.none"), ownStaff, Grounds.NONE.with(Interpretation.I18));
        }
        OwnStaffCap cap = plan.terms().ownStaffCap().get();
        Step share = Step.given(Message.of("funding.staff.share"), cap.ofBurden(), cap.grounds());
        Step burden = Step.given(Message.of("funding.burden"), plan.burden(), Grounds.NONE);
        Won bound = Rounding.DOWN_TO_WON.shareOf(cap.ofBurden(), plan.burden());
        return Step.calculated(
                Message.of("funding.staff"),
                Operation.WITHIN,
                List.of(
                        planned,
                        Step.given(Message.of("funding.staff.cap"), cap.atMost(), cap.grounds()),
                        Step.calculated(
                                Message.of("funding.staff.of-burden"),
                                Operation.SHARE_OF,
                                List.of(share, burden),
                                bound,
                                Grounds.NONE)),
                ownStaff,
                Grounds.NONE.with(Interpretation.I9));
    }
}
