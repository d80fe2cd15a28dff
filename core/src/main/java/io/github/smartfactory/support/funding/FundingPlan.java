package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Operation;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who pays what for one project, with every figure on the way. Made by {@link ResolvedTerms#plan(FundingRequest)}.
 *
 * <p>{@link #support()} is what the government pays, {@link #burden()} what the company bears, {@link #partOf(Payer)}
 * what anybody pays, and {@link #binding()} tells why it is not more. {@link #explain()} shows all of it in Korean or
 * English, with the clauses; {@link #strict()} refuses figures that are in doubt.
 *
 * @param terms the terms
 * @param request what the company plans
 * @param cost what counts of its cost
 * @param shares the shares that apply, by payer, without the adopter
 * @param shareOfCost the government's share of the total cost, before the limit
 * @param support what the government pays
 * @param parts what each payer pays; they sum to the total cost
 * @param binding what keeps the support from being more; several if they coincide
 */
public record FundingPlan(
        ResolvedTerms terms,
        FundingRequest request,
        AdmittedCost cost,
        Map<Payer, Share> shares,
        Won shareOfCost,
        Won support,
        Map<Payer, Won> parts,
        List<Constraint> binding) {

    /** Checks that the parts sum to the total cost. */
    public FundingPlan {
        Objects.requireNonNull(terms, "terms");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(cost, "cost");
        shares = PayerMap.copyOf(shares, "shares");
        Objects.requireNonNull(shareOfCost, "shareOfCost");
        Objects.requireNonNull(support, "support");
        parts = PayerMap.copyOf(parts, "parts");
        binding = List.copyOf(Objects.requireNonNull(binding, "binding"));
        Won sum = PayerMap.sum(parts);
        if (!sum.equals(cost.total())) {
            throw new IllegalArgumentException("parts sum to " + sum + ", not to the total cost " + cost.total());
        }
    }

    /**
     * The total cost of the project: all that counts.
     *
     * @return the sum of all payers' parts
     */
    public Won total() {
        return cost.total();
    }

    /**
     * What the company itself bears.
     *
     * @return the adopter's part
     */
    public Won burden() {
        return partOf(Payer.ADOPTER);
    }

    /**
     * What a payer pays.
     *
     * @param payer the payer
     * @return the part; zero if the payer has none
     */
    public Won partOf(Payer payer) {
        return parts.getOrDefault(Objects.requireNonNull(payer, "payer"), Won.ZERO);
    }

    /**
     * What the support leaves of the limit.
     *
     * @return the rest of the limit; zero where there is no limit
     */
    public Won unusedLimit() {
        return terms.limit().map(limit -> limit.amount().minus(support)).orElse(Won.ZERO);
    }

    /**
     * What the plan rests on.
     *
     * @return the grounds of all its figures
     */
    public Grounds grounds() {
        return explain().grounds();
    }

    /**
     * The figures in doubt that the plan rests on.
     *
     * @return the anomalies; mostly none
     */
    public List<Anomaly> anomalies() {
        return grounds().anomalies();
    }

    /**
     * This plan, for a caller who takes no figure that is in doubt.
     *
     * @return the same plan
     * @throws AnomalyException if a figure of the plan is flagged as an anomaly
     */
    public FundingPlan strict() {
        AnomalyException.check(terms.program() + " " + terms.type().key(), anomalies());
        return this;
    }

    /**
     * Why the plan is what it is, rendered from its figures.
     *
     * @return the explanation
     */
    public Explanation explain() {
        List<Step> steps = new ArrayList<>();
        steps.add(cost.explain(this));
        Step supportStep = supportStep();
        steps.add(supportStep);
        List<Step> deducted = new ArrayList<>();
        deducted.add(Steps.total(total()));
        deducted.add(Step.given(supportStep.label(), support, Grounds.NONE));
        parts.forEach((payer, part) -> {
            if (payer != Payer.GOVERNMENT && payer != Payer.ADOPTER) {
                Step step = partStep(payer, part);
                steps.add(step);
                deducted.add(Step.given(step.label(), part, Grounds.NONE));
            }
        });
        boolean limited = binding.contains(Constraint.LIMIT)
                && !binding.contains(Constraint.SHARE_OF_COST)
                && parts.containsKey(Payer.LARGE_ENTERPRISE);
        Grounds rest = terms.split().find(Payer.ADOPTER).map(PayerPart::grounds).orElse(Grounds.NONE);
        steps.add(Step.calculated(
                Message.of("funding.burden"),
                Operation.DIFFERENCE,
                deducted,
                burden(),
                limited ? rest.with(Interpretation.I7) : rest));
        return new Explanation(headline(), steps);
    }

    private Message headline() {
        Figure year = Figure.of(String.valueOf(terms.program().year()));
        Figure bound = Figure.of(
                binding.stream().map(each -> Figure.of(each.describe())).toList());
        return terms.type().equals(Variant.ONLY)
                ? Message.of(
                        "funding.headline.single",
                        year,
                        Figure.of(terms.name()),
                        Figure.of(support),
                        Figure.of(total()),
                        bound)
                : Message.of(
                        "funding.headline",
                        year,
                        Figure.of(terms.name()),
                        Figure.of(terms.type().label()),
                        Figure.of(support),
                        Figure.of(total()),
                        bound);
    }

    Step supportStep() {
        Share share = CostShare.ofGovernment(shares);
        boolean chosen = request.shares().containsKey(Payer.GOVERNMENT);
        List<Step> bounds = new ArrayList<>();
        bounds.add(Steps.shareOf(
                Message.of("funding.share-of-cost"),
                Steps.governmentShare(terms.split(), share, chosen),
                share,
                Steps.total(total()),
                total(),
                shareOfCost,
                terms.rounding()));
        terms.limit().ifPresent(limit -> bounds.add(limit.explain()));
        request.supportAtMost()
                .ifPresent(most -> bounds.add(Step.given(Message.of("funding.asked-for"), most, Grounds.NONE)));
        return Step.calculated(Message.of("funding.support"), Operation.LEAST_OF, bounds, support, Grounds.NONE);
    }

    private Step partStep(Payer payer, Won part) {
        Message label = Message.of("funding.part", Figure.of(payer.label()));
        Share share = shares.get(payer);
        if (share == null) {
            return Step.given(label, part, Grounds.NONE.with(Interpretation.I8));
        }
        PayerPart stated = terms.split().part(payer);
        Won shareOfTotal = terms.rounding().shareOf(share, total());
        Won own = stated.ceiling().map(shareOfTotal::min).orElse(shareOfTotal);
        Step ofCost = Steps.shareOf(
                stated.ceiling().isEmpty() && own.equals(part) ? label : Message.of("funding.share-of-cost"),
                Steps.otherShare(stated, share, request.shares().containsKey(payer)),
                share,
                Steps.total(total()),
                total(),
                shareOfTotal,
                terms.rounding());
        Step bounded = stated.ceiling()
                .map(ceiling -> Step.calculated(
                        label,
                        Operation.LEAST_OF,
                        List.of(ofCost, Step.given(Message.of("funding.part.ceiling"), ceiling, stated.grounds())),
                        own,
                        Grounds.NONE))
                .orElse(ofCost);
        if (own.equals(part)) {
            return bounded;
        }
        Step given = Step.given(Message.of("funding.matching"), part.minus(own), Grounds.NONE.with(Interpretation.I8));
        return Step.calculated(label, Operation.SUM, List.of(bounded, given), part, Grounds.NONE);
    }
}
