package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Firms for which two editions of a program pay other amounts. */
final class AmountRegions {

    private final EditionPair pair;

    AmountRegions(EditionPair pair) {
        this.pair = pair;
    }

    void addAll(SupportType type) {
        traitSets(type).forEach(traits -> addAmounts(type, traits));
    }

    private Set<Trait> traitsOfLimit(SupportType type) {
        Set<Trait> traits = new LinkedHashSet<>();
        Stream.of(pair.before(), pair.after())
                .flatMap(program -> program.offer(type).terms().flatMap(FundingTerms::limit).stream())
                .map(SupportLimit::adjustments)
                .forEach(adjustments ->
                        adjustments.stream().map(LimitAdjustment::trait).forEach(traits::add));
        return traits;
    }

    /** Every combination of the traits that limits go by, the one without any first. */
    private List<List<Trait>> traitSets(SupportType type) {
        List<List<Trait>> sets = new ArrayList<>(List.of(List.of()));
        for (Trait trait : traitsOfLimit(type)) {
            for (List<Trait> without : List.copyOf(sets)) {
                List<Trait> with = new ArrayList<>(without);
                with.add(trait);
                sets.add(with);
            }
        }
        return sets;
    }

    private void addAmounts(SupportType type, List<Trait> traits) {
        ResolvedTerms was = pair.before().resolve(type, traits);
        ResolvedTerms is = pair.after().resolve(type, traits);
        CostLine supports = CostLine.support(is).minus(CostLine.support(was));
        CostLine burdens = CostLine.burden(is).minus(CostLine.burden(was));
        Profile profile = pair.profile(type, traits, traitsOfLimit(type));
        for (Stretch stretch : Stretch.of(supports, 0, Stretch.HIGHEST)) {
            if (stretch.sign() != 0) {
                addStretch(type, traits, profile, stretch, supports);
            } else {
                Stretch.of(burdens, stretch.from(), stretch.to()).stream()
                        .filter(part -> part.sign() != 0)
                        .forEach(part -> addStretch(type, traits, profile, part, burdens));
            }
        }
    }

    /** The witness is where the difference is largest: at an end or at a bend. */
    private void addStretch(
            SupportType type, List<Trait> traits, Profile profile, Stretch stretch, CostLine difference) {
        long last = stretch.to() < Stretch.HIGHEST
                ? stretch.to()
                : Math.max(2 * stretch.from(), Won.ofEok(10).amount());
        long cost = LongStream.concat(
                        LongStream.of(stretch.from(), last),
                        difference.bends().stream().mapToLong(Long::longValue))
                .filter(each -> each >= stretch.from() && each <= last)
                .boxed()
                .max(Comparator.comparing(each ->
                        difference.at(each).times(Ratio.of(stretch.sign())).floor()))
                .orElse(last);
        Message firms = stretch.to() < Stretch.HIGHEST
                ? Message.of(
                        "difference.costs",
                        EditionPair.label(type, traits),
                        Figure.of(Won.of(stretch.from())),
                        Figure.of(Won.of(stretch.to())))
                : Message.of(
                        "difference.costs.from", EditionPair.label(type, traits), Figure.of(Won.of(stretch.from())));
        pair.add(Region.Cause.AMOUNT, firms, EditionPair.firm(profile, Won.of(cost)));
    }
}
