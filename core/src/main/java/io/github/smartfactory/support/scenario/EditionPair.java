package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks for the firms for which two editions of a program come to something else, cause by cause. */
final class EditionPair {

    private final Program before;
    private final Program after;
    private final Scenario earlier;
    private final Scenario later;
    private final List<Region> regions = new ArrayList<>();

    EditionPair(Program before, Program after) {
        this.before = before;
        this.after = after;
        this.earlier = Scenario.of(before);
        this.later = Scenario.of(after);
    }

    OutcomeDiff diff() {
        for (SupportType type : types()) {
            boolean inBoth = pays(before, type) && pays(after, type);
            if (inBoth) {
                new AmountRegions(this).addAll(type);
            } else {
                add(Region.Cause.OFFER, Message.of("difference.all", label(type, List.of())), typical(type));
            }
        }
        Set<String> untold = new RuleRegions(this).addAll();
        addCompanies();
        new WindowRegions(this).addAll();
        new PointRegions(this).addAll();
        return new OutcomeDiff(before.id(), after.id(), regions, List.copyOf(untold));
    }

    Program before() {
        return before;
    }

    Program after() {
        return after;
    }

    Scenario earlier() {
        return earlier;
    }

    Scenario later() {
        return later;
    }

    void add(Region region) {
        regions.add(region);
    }

    private Set<SupportType> types() {
        Set<SupportType> types = new LinkedHashSet<>(after.types());
        types.addAll(before.types());
        return types;
    }

    List<SupportType> typesOfBoth() {
        return types().stream()
                .filter(type -> pays(before, type) && pays(after, type))
                .toList();
    }

    private static boolean pays(Program program, SupportType type) {
        return program.offers().stream()
                .anyMatch(offer -> offer.type().equals(type) && offer.terms().isPresent());
    }

    /** A firm of a type that nothing but its type keeps from support; its cost is one that support goes with. */
    Firm typical(SupportType type) {
        return firm(profile(type, List.of(), List.of()), Won.ofEok(1));
    }

    static Firm firm(Profile profile, Won cost) {
        return Firm.builder().id("witness").profile(profile).cost(cost).build();
    }

    /** A profile of a firm that applies with enough others, with some traits of those that matter, and without the rest. */
    Profile profile(SupportType type, List<Trait> traits, Collection<Trait> mattering) {
        Profile profile = Profile.of(type).withCompanies(Math.max(earlier.leastCompanies(), later.leastCompanies()));
        for (Trait trait : mattering) {
            boolean holds = traits.contains(trait);
            profile = trait.equals(Trait.SMALL_ENTERPRISE)
                    ? profile.withSize(holds ? SizeClass.SMALL : SizeClass.MEDIUM)
                    : with(profile, trait, holds);
        }
        return profile;
    }

    static Profile with(Profile profile, Trait trait, boolean holds) {
        return profile.withTraits(
                holds
                        ? profile.company("witness").having(trait).traits()
                        : profile.company("witness").lacking(trait).traits());
    }

    /** Adds a region if the firm bears witness to it. */
    void add(Region.Cause cause, Message firms, Firm witness) {
        FirmResult was = earlier.decider().decide(witness);
        FirmResult is = later.decider().decide(witness);
        boolean isOfCause = cause == Region.Cause.AMOUNT
                || (was.standing() == Standing.SUPPORTED) != (is.standing() == Standing.SUPPORTED);
        if (isOfCause && Region.differs(was, is)) {
            regions.add(new Region(cause, firms, was, is));
        }
    }

    static Figure label(SupportType type, List<Trait> traits) {
        return traits.isEmpty()
                ? Figure.of(type.label())
                : Figure.of(Message.of(
                        "difference.with",
                        Figure.of(type.label()),
                        Figure.of(traits.stream()
                                .map(trait -> Figure.of(trait.label()))
                                .toList())));
    }

    private void addCompanies() {
        int least = Math.min(earlier.leastCompanies(), later.leastCompanies());
        int most = Math.max(earlier.leastCompanies(), later.leastCompanies());
        if (least < most) {
            for (SupportType type : typesOfBoth()) {
                add(
                        Region.Cause.COMPANIES,
                        Message.of(
                                "difference.companies", label(type, List.of()), Figure.of(least), Figure.of(most - 1)),
                        firm(Profile.of(type).withCompanies(least), Won.ofEok(1)));
            }
        }
    }
}
