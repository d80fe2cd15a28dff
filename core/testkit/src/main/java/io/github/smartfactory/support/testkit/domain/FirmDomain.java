package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.FirmChange;
import io.github.smartfactory.support.scenario.FirmResult;
import io.github.smartfactory.support.scenario.OutcomeDiff;
import io.github.smartfactory.support.scenario.Profile;
import io.github.smartfactory.support.scenario.Region;
import io.github.smartfactory.support.scenario.Standing;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Firms that draw on a program, and what becomes of them. */
final class FirmDomain extends DomainContextBase {

    private static final Instant DAY = Instant.parse("2023-02-14T15:00:00Z");

    private static final List<Trait> TRAITS =
            List.of(Trait.U_TURN, Trait.REGIONAL_JOBS, Trait.of("pioneer", "선구기업", "pioneer company"));

    private static final FundingDomain FUNDING = new FundingDomain();

    private static Arbitrary<Score> bonuses() {
        return Arbitraries.integers().between(0, 20).map(halves -> new Score(halves, 2));
    }

    private static Arbitrary<Instant> moments() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 20).map(DAY::plusSeconds)),
                Tuple.of(2, Arbitraries.integers().between(-400, 400).map(days -> DAY.plusSeconds(86_400L * days))),
                Tuple.of(1, Arbitraries.of(DAY.minusNanos(1_000), DAY, DAY.plusNanos(1_000))));
    }

    /** What firms of one kind have in common, of one of the types. */
    private static Arbitrary<Profile> profiles(List<SupportType> types) {
        Arbitrary<Integer> companies = Arbitraries.of(1, 1, 1, 2, 5, 9, 10, 20);
        Arbitrary<List<Trait>> known = Arbitraries.subsetOf(TRAITS).map(List::copyOf);
        return Combinators.combine(
                        Arbitraries.of(types),
                        Arbitraries.of(SizeClass.class).optional(0.7),
                        Arbitraries.of("A01", "C", "C10", "C29", "G", "I56")
                                .map(Ksic::of)
                                .optional(0.6),
                        Arbitraries.of("Seoul", "Busan", "Jeju").optional(0.7),
                        known,
                        known,
                        companies)
                .as((type, size, industry, region, hold, lack, number) -> {
                    Profile profile = new Profile(type, size, industry, region, Map.of(), number);
                    Profile lacking = profile.withTraits(profile.company("any")
                            .lacking(lack.toArray(Trait[]::new))
                            .traits());
                    return lacking.having(hold.toArray(Trait[]::new));
                });
    }

    /**
     * Any profile of a tier.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Profile> profiles() {
        return profiles(List.of(Tier.values()));
    }

    private static Arbitrary<Firm> firms(Arbitrary<Profile> profiles, Arbitrary<Won> costs, double known) {
        return Combinators.combine(
                        profiles,
                        costs,
                        new ScenarioDomain().points().optional(known),
                        bonuses().optional(0.4),
                        moments().optional(known))
                .as((profile, cost, points, bonus, applied) -> new Firm("any", profile, cost, points, bonus, applied));
    }

    /** Costs that matter for a program: around where its functions bend. */
    private static Arbitrary<Won> costs(Program program) {
        List<Won> bends = new ArrayList<>(List.of(Won.of(1)));
        for (Offer offer : program.offers()) {
            if (offer.terms().isPresent()) {
                for (List<Trait> traits : List.of(List.<Trait>of(), TRAITS)) {
                    ResolvedTerms terms = program.resolve(offer.type(), traits);
                    bends.addAll(terms.supportFunction().breakpoints());
                    terms.limit().ifPresent(limit -> bends.add(limit.amount()));
                }
            }
        }
        bends.removeIf(bend -> bend.amount() > ScenarioDomain.HUGE);
        Arbitrary<Won> around = Combinators.combine(
                        Arbitraries.of(bends), Arbitraries.longs().between(-2, 2))
                .as((bend, beside) -> Won.of(Math.max(0, bend.amount() + beside)));
        return Arbitraries.frequencyOf(Tuple.of(1, around), Tuple.of(2, new ScenarioDomain().costs()));
    }

    private static List<Firm> named(List<Firm> firms) {
        return IntStream.range(0, firms.size())
                // Not in the order of the list, so that ids settle ties their own way.
                .mapToObj(i -> firms.get(i).withId("firm-" + (i * 7_919 % 1_000) + "-" + i))
                .toList();
    }

    /** Firms for a program, of few profiles. */
    static Arbitrary<List<Firm>> firms(Program program, double known, int most) {
        List<SupportType> types = new ArrayList<>(program.types());
        types.addAll(program.types());
        types.addAll(program.types());
        types.add(Tier.ADVANCED_2);
        return profiles(types)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .flatMap(profiles -> firms(Arbitraries.of(profiles), costs(program), known)
                        .list()
                        .ofMaxSize(most)
                        .map(FirmDomain::named));
    }

    /**
     * Firms of any kind, of which points and times are known or not.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Firm> firms() {
        return Draw.once(
                "FirmDomain.firms",
                () -> Combinators.combine(firms(profiles(), new ScenarioDomain().costs(), 0.7), Draw.texts())
                        .as(Firm::withId));
    }

    /**
     * What becomes of firms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<FirmResult> firmResults() {
        return Combinators.combine(
                        firms(),
                        Arbitraries.of(Standing.class),
                        FUNDING.amounts(),
                        FUNDING.amounts(),
                        Draw.keys().list().ofMaxSize(2),
                        Draw.keys().list().ofMaxSize(2))
                .as((firm, standing, support, burden, failed, untold) -> new FirmResult(
                        firm,
                        standing,
                        standing == Standing.SUPPORTED ? support : Won.ZERO,
                        standing == Standing.SUPPORTED ? burden : Won.ZERO,
                        failed,
                        untold));
    }

    /**
     * Firms that get more, and firms that get less.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<FirmChange> firmChanges() {
        return Combinators.combine(
                        Draw.texts(), profiles(), new ScenarioDomain().costs(), FUNDING.amounts(), FUNDING.amounts())
                .filter((id, profile, cost, before, after) -> !before.equals(after))
                .as(FirmChange::new);
    }

    /**
     * Where firms fare otherwise.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Region> regions() {
        return Combinators.combine(
                        Arbitraries.of(Region.Cause.class),
                        new ExplainDomain().messages(),
                        firmResults(),
                        FUNDING.amounts())
                .filter((cause, firms, before, support) -> before.standing() != Standing.SUPPORTED
                        || !before.support().equals(support))
                .as((cause, firms, before, support) -> new Region(
                        cause,
                        firms,
                        before,
                        new FirmResult(before.firm(), Standing.SUPPORTED, support, Won.ZERO, List.of(), List.of())));
    }

    /**
     * What differs for firms between two editions.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<OutcomeDiff> outcomeDiffs() {
        VocabularyDomain words = new VocabularyDomain();
        return Combinators.combine(
                        words.programIds(),
                        words.programIds(),
                        regions().list().ofMaxSize(2),
                        Draw.keys().list().uniqueElements().ofMaxSize(2))
                .as(OutcomeDiff::new);
    }
}
