package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.scenario.Amendment;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Profile;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Setting;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Programs, those of the catalog and others that the types allow, and firms that draw on them: costs of nothing, around
 * the limits, and larger than any project; points and times that are often the same.
 */
public final class ScenarioDomain extends DomainContextBase {

    /** Costs of a population sum to less than a {@code long} holds. */
    private static final long HUGE = 10_000_000_000_000_000L;

    private static final Instant DAY = Instant.parse("2023-02-14T15:00:00Z");

    private static final List<Trait> TRAITS =
            List.of(Trait.U_TURN, Trait.REGIONAL_JOBS, Trait.of("pioneer", "선구기업", "pioneer company"));

    private static final FundingDomain FUNDING = new FundingDomain();

    /** Official programs that state terms. */
    public static final List<Program> OFFICIAL = OfficialCatalog.catalog().announcements().stream()
            .map(Announcement::programs)
            .flatMap(List::stream)
            .filter(program ->
                    program.offers().stream().anyMatch(offer -> offer.terms().isPresent()))
            .toList();

    public static final Program GENERAL = OfficialCatalog.catalog().program("2023/build-upgrade");

    private static final Program CLUSTER = OfficialCatalog.catalog().program("2021/digital-cluster-general");

    /** For jqwik, and for the tests of other modules. */
    public ScenarioDomain() {}

    // ---- Firms ----

    /** Costs as projects have them, nothing, odd ones and huge ones. */
    @Provide
    public Arbitrary<Won> costs() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(0L)),
                        Tuple.of(2, Arbitraries.longs().between(0, 300)),
                        Tuple.of(4, Arbitraries.longs().between(0, 1_000_000_000L)),
                        Tuple.of(4, Arbitraries.longs().between(0, 100).map(tenth -> tenth * 10_000_000L)),
                        Tuple.of(1, Arbitraries.longs().between(0, HUGE)))
                .map(Won::of);
    }

    /** Points around the pass mark, with ties, with six decimals, and none. */
    @Provide
    public Arbitrary<Score> points() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(60, 80).map(Score::of)),
                Tuple.of(
                        2,
                        Arbitraries.longs()
                                .between(69_999_990, 70_000_010)
                                .map(micros -> new Score(micros, 1_000_000))),
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(-1_000_000_000, 1_000_000_000)
                                .map(Score::of)));
    }

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
                    Profile profile = new Profile(type, size, industry, region, java.util.Map.of(), number);
                    Profile lacking = profile.withTraits(profile.company("any")
                            .lacking(lack.toArray(Trait[]::new))
                            .traits());
                    return lacking.having(hold.toArray(Trait[]::new));
                });
    }

    /** Any profile of a tier. */
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
        bends.removeIf(bend -> bend.amount() > HUGE);
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
    private static Arbitrary<List<Firm>> firms(Program program, double known, int most) {
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
                        .map(ScenarioDomain::named));
    }

    /** A population of up to 40 firms of tiers. */
    @Provide
    public Arbitrary<Population> populations() {
        return firms(GENERAL, 0.8, 40).map(firms -> Population.of(firms.stream()));
    }

    // ---- Programs ----

    /** Terms with limits or without, shares of any denominator, and coarse units at times. */
    @Provide
    public Arbitrary<FundingTerms> terms() {
        Arbitrary<CostShare> split = Arbitraries.frequencyOf(
                Tuple.of(
                        2,
                        Arbitraries.of(
                                share(1, 2), share(1, 3), share(2, 7), share(60, 100), share(1, 1), share(0, 1))),
                Tuple.of(2, FUNDING.splits()));
        Arbitrary<SupportLimit> limit = Arbitraries.frequencyOf(
                Tuple.of(
                        2,
                        Arbitraries.longs()
                                .between(0, 40)
                                .map(tenth -> SupportLimit.of(Won.of(tenth * 10_000_000), Grounds.NONE))),
                Tuple.of(2, FUNDING.limits()));
        Arbitrary<Rounding> rounding =
                Arbitraries.of(1L, 1L, 1L, 10L, 10_000L).map(unit -> Rounding.down(Won.of(unit)));
        return Combinators.combine(limit.optional(0.8), split, rounding)
                .as((its, parts, unit) -> new FundingTerms(its, parts, unit, Optional.empty(), Optional.empty()));
    }

    private static CostShare share(long numerator, long denominator) {
        return CostShare.governmentAtMost(new Share(numerator, denominator), Grounds.NONE);
    }

    private record Bounds(
            Optional<Integer> seats,
            Optional<Won> budget,
            Optional<Integer> forBasic,
            Optional<Score> passMark,
            Optional<Score> bonusCap,
            Optional<Integer> windowDays,
            int companies) {}

    private static Arbitrary<Bounds> bounds() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30).optional(0.5),
                        Arbitraries.longs()
                                .between(0, 300)
                                .map(tenth -> Won.of(tenth * 10_000_000))
                                .optional(0.6),
                        Arbitraries.integers().between(0, 100).optional(0.5),
                        Arbitraries.of(Score.of(60), Score.of(70), new Score(209, 3))
                                .optional(0.6),
                        Arbitraries.integers().between(0, 10).map(Score::of).optional(0.5),
                        Arbitraries.integers().between(0, 60).optional(0.3),
                        Arbitraries.of(1, 1, 1, 2, 10))
                .as(Bounds::new);
    }

    /** Programs that no announcement has. */
    @Provide
    public Arbitrary<Program> custom() {
        return Combinators.combine(terms(), terms(), terms(), bounds())
                .as((basic, first, second, bounds) -> program(
                        List.of(
                                Offer.of(Tier.BASIC, basic, Grounds.NONE),
                                Offer.of(Tier.ADVANCED_1, first, Grounds.NONE),
                                Offer.of(Tier.ADVANCED_2, second, Grounds.NONE)),
                        bounds));
    }

    private static Program program(List<Offer> offers, Bounds bounds) {
        Gate gate = CLUSTER.gates().get(0);
        BonusScheme bonus = CLUSTER.bonus().orElseThrow();
        BonusScheme open = new BonusScheme(bonus.items(), Optional.empty(), Grounds.NONE);
        Optional<Budget> budget = bounds.budget()
                .map(amount -> bounds.forBasic()
                        .map(percent -> Budget.of(amount)
                                .settingAside(
                                        Tier.BASIC, Rounding.DOWN_TO_WON.shareOf(Share.ofPercent(percent), amount)))
                        .orElseGet(() -> Budget.of(amount)));
        Program program = GENERAL.withOffers(offers)
                .withBudget(budget)
                .withTargets(bounds.seats().stream()
                        .map(seats -> TargetCount.of(seats, TargetCount.Unit.COMPANIES))
                        .toList())
                .withBonus(bounds.bonusCap()
                        .map(cap -> open.cappedAt(cap, Grounds.NONE))
                        .orElse(open))
                .withGates(gate.withPassMark(bounds.passMark().map(Cited::of)))
                .withWindows(bounds.windowDays().stream()
                        .<RecruitmentWindow>map(days -> RecruitmentWindow.Fixed.of(
                                GENERAL.applicants(),
                                LocalDate.of(2023, 2, 15),
                                LocalDate.of(2023, 2, 15).plusDays(days),
                                Grounds.NONE))
                        .toList());
        return new Amendment.LeastCompanies(bounds.companies()).appliedTo(program);
    }

    @Provide
    public Arbitrary<Program> programs() {
        return Arbitraries.frequencyOf(Tuple.of(3, custom()), Tuple.of(1, Arbitraries.of(OFFICIAL)));
    }

    @Provide
    public Arbitrary<ScenarioCase> cases() {
        return programs().flatMap(program -> firms(program, 0.8, 60).map(firms -> new ScenarioCase(program, firms)));
    }

    /** Firms of which points and times are known, in the first week of the window, so that money and seats run out. */
    @Provide
    public Arbitrary<QueuedCase> queues() {
        return custom().flatMap(program ->
                firms(program, 1, 60).map(firms -> new QueuedCase(new ScenarioCase(program, firms))));
    }

    // ---- Reforms ----

    /** Something that fits a program with terms. */
    public static Arbitrary<Amendment> amendments(Program program) {
        List<Optional<SupportType>> types = Stream.concat(
                        Stream.<Optional<SupportType>>of(Optional.empty()),
                        program.offers().stream()
                                .filter(offer -> offer.terms().isPresent())
                                .map(offer -> Optional.of(offer.type())))
                .toList();
        Share most = program.offers().stream()
                .flatMap(offer -> offer.terms().stream())
                .map(terms -> Amendment.GovernmentShare.most(terms.split()))
                .min(Share::compareTo)
                .orElse(Share.ONE);
        Won set = program.budget()
                .map(budget -> budget.amount().minus(budget.rest()))
                .orElse(Won.ZERO);
        List<Arbitrary<Amendment>> all = new ArrayList<>();
        all.add(Combinators.combine(Arbitraries.of(types), FUNDING.amounts()).as(Amendment.Limit::new));
        all.add(Combinators.combine(Arbitraries.of(types), FUNDING.shares())
                .as((type, share) -> new Amendment.GovernmentShare(type, share.isGreaterThan(most) ? most : share)));
        all.add(Combinators.combine(Arbitraries.of(types), FUNDING.splits()).as(Amendment.Split::new));
        all.add(Arbitraries.of(1, 2, 5, 10).map(Amendment.LeastCompanies::new));
        all.add(Arbitraries.integers().between(1, 40).map(Amendment.Seats::new));
        all.add(FUNDING.amounts().map(amount -> new Amendment.Budget(amount.plus(set))));
        all.add(Arbitraries.integers()
                .between(0, 60)
                .map(days -> new Amendment.Window(
                        LocalDate.of(2023, 2, 10), LocalDate.of(2023, 2, 10).plusDays(days))));
        if (!program.gates().isEmpty()) {
            all.add(Arbitraries.of("60", "70", "75.5", "209/3")
                    .map(Score::parse)
                    .map(points -> new Amendment.PassMark(Optional.empty(), points)));
        }
        if (program.bonus().isPresent()) {
            all.add(Arbitraries.integers().between(0, 12).map(Score::of).map(Amendment.BonusCap::new));
        }
        return Arbitraries.oneOf(all);
    }

    /** A program with firms, and up to four reforms of it. */
    @Provide
    public Arbitrary<ReformedCase> reformed() {
        return cases().flatMap(given -> amendments(given.program())
                .list()
                .ofMaxSize(4)
                .map(amendments -> {
                    List<Reform> reforms = new ArrayList<>();
                    for (Amendment amendment : amendments) {
                        boolean fits = reforms.stream()
                                .flatMap(reform -> reform.amendments().stream())
                                .noneMatch(other -> other.touches(amendment));
                        if (fits) {
                            reforms.add(Reform.named("reform-" + reforms.size(), amendment));
                        }
                    }
                    return new ReformedCase(given, reforms);
                }));
    }

    // ---- Settings ----

    /** Values to try for all types, and shares that fit any split of a government alone. */
    @Provide
    public Arbitrary<Setting> settings() {
        return Combinators.combine(
                        Arbitraries.oneOf(FUNDING.amounts(), Arbitraries.of(Won.ofEok(1), Won.ZERO))
                                .optional(0.6),
                        FUNDING.shares().optional(0.6),
                        Arbitraries.of("-5", "60", "70", "70.5", "209/3", "90")
                                .map(Score::parse)
                                .optional(0.5),
                        Arbitraries.<SupportType>of(Tier.BASIC, Tier.ADVANCED_1).optional(0.3))
                .as((limit, share, mark, type) -> new Setting(type, limit, share, mark));
    }
}
