package io.github.smartfactory.support.funding;

import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Operation;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who pays what for one project, with every figure on the way. Made by {@link ResolvedTerms#plan(FundingRequest)}.
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
        shares = Collections.unmodifiableMap(new EnumMap<>(shares));
        Objects.requireNonNull(shareOfCost, "shareOfCost");
        Objects.requireNonNull(support, "support");
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
        binding = List.copyOf(Objects.requireNonNull(binding, "binding"));
        Won sum = Won.sum(parts.values());
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
        return terms.grounds().anomalies();
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
        deducted.add(AdmittedCost.totalAlone(total()));
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
        return Message.of(
                "funding.headline",
                Figure.of(terms.program().toString()),
                Figure.of(terms.type().label()),
                Figure.of(support),
                Figure.of(total()),
                Figure.of(
                        binding.stream().map(each -> Figure.of(each.describe())).toList()));
    }

    Step supportStep() {
        PayerPart government = terms.split().part(Payer.GOVERNMENT);
        Grounds why = government.grounds();
        boolean usualOfRange = !government.isFixed() && !request.shares().containsKey(Payer.GOVERNMENT);
        Step share = Step.given(
                Message.of("funding.share"),
                Objects.requireNonNull(shares.get(Payer.GOVERNMENT), "share of the government"),
                usualOfRange && terms.split().isStated() ? why.with(Interpretation.I10) : why);
        Step ofCost = terms.shareStep(
                Message.of("funding.share-of-cost"), share, AdmittedCost.totalAlone(total()), shareOfCost);
        List<Step> bounds = new ArrayList<>();
        bounds.add(ofCost);
        terms.limit().ifPresent(limit -> bounds.add(limit.explain()));
        request.supportAtMost()
                .ifPresent(most -> bounds.add(Step.given(Message.of("funding.asked-for"), most, Grounds.NONE)));
        return Step.calculated(Message.of("funding.support"), Operation.LEAST_OF, bounds, support, roundingGrounds());
    }

    private Grounds roundingGrounds() {
        boolean exact = shares.entrySet().stream()
                .allMatch(entry -> entry.getKey() != Payer.GOVERNMENT
                        || new Rounding(Won.of(1), Rounding.Mode.UP)
                                .shareOf(entry.getValue(), total())
                                .equals(shareOfCost));
        return exact ? Grounds.NONE : Grounds.NONE.with(Interpretation.I1);
    }

    private Step partStep(Payer payer, Won part) {
        Message label = Message.of("funding.part", Figure.of(payer.label()));
        Won matching = payer == Payer.LOCAL_GOVERNMENT ? request.localGovernment() : Won.ZERO;
        Share chosen = shares.get(payer);
        if (chosen == null) {
            return Step.given(label, part, Grounds.NONE.with(Interpretation.I8));
        }
        PayerPart stated = terms.split().part(payer);
        Step share = Step.given(Message.of("funding.part.share"), chosen, stated.grounds());
        Won shareOfTotal = terms.rounding().shareOf(chosen, total());
        Step ofCost = terms.shareStep(
                Message.of("funding.share-of-cost"), share, AdmittedCost.totalAlone(total()), shareOfTotal);
        Step own = stated.ceiling()
                .map(ceiling -> Step.calculated(
                        label,
                        Operation.LEAST_OF,
                        List.of(ofCost, Step.given(Message.of("funding.part.ceiling"), ceiling, stated.grounds())),
                        shareOfTotal.min(ceiling),
                        Grounds.NONE))
                .orElseGet(() ->
                        new Step(label, ofCost.operation(), ofCost.operands(), ofCost.result(), ofCost.grounds()));
        if (matching.isZero()) {
            return own;
        }
        Step given = Step.given(Message.of("funding.matching"), matching, Grounds.NONE.with(Interpretation.I8));
        return Step.calculated(label, Operation.SUM, List.of(own, given), part, Grounds.NONE);
    }
}
