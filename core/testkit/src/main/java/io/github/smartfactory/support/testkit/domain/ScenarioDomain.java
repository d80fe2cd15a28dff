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
import io.github.smartfactory.support.program.Statistic;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.scenario.Amendment;
import io.github.smartfactory.support.scenario.Attribution;
import io.github.smartfactory.support.scenario.BudgetCurve;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.Cutoff;
import io.github.smartfactory.support.scenario.Distribution;
import io.github.smartfactory.support.scenario.Effect;
import io.github.smartfactory.support.scenario.ExpectedOutcomes;
import io.github.smartfactory.support.scenario.Figures;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.FirmChange;
import io.github.smartfactory.support.scenario.FirmResult;
import io.github.smartfactory.support.scenario.Order;
import io.github.smartfactory.support.scenario.OutcomeDiff;
import io.github.smartfactory.support.scenario.Place;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Profile;
import io.github.smartfactory.support.scenario.Purse;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Region;
import io.github.smartfactory.support.scenario.Segment;
import io.github.smartfactory.support.scenario.Setting;
import io.github.smartfactory.support.scenario.Shift;
import io.github.smartfactory.support.scenario.Shifts;
import io.github.smartfactory.support.scenario.Spending;
import io.github.smartfactory.support.scenario.Standing;
import io.github.smartfactory.support.scenario.SweepPoint;
import io.github.smartfactory.support.scenario.Totals;
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

    /** The program that programs of one's own start from. */
    public static final Program GENERAL = OfficialCatalog.catalog().program("2023/build-upgrade");

    private static final Program CLUSTER = OfficialCatalog.catalog().program("2021/digital-cluster-general");

    /** For jqwik, and for the tests of other modules. */
    public ScenarioDomain() {}

    // ---- Firms ----

    /**
     * Costs as projects have them, nothing, odd ones and huge ones.
     *
     * @return an arbitrary of them
     */
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

    /**
     * Points around the pass mark, with ties, with six decimals, and none.
     *
     * @return an arbitrary of them
     */
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

    /**
     * A population of up to 40 firms of tiers.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Population> populations() {
        return firms(GENERAL, 0.8, 40).map(firms -> Population.of(firms.stream()));
    }

    // ---- Programs ----

    /**
     * Terms with limits or without, shares of any denominator, and coarse units at times.
     *
     * @return an arbitrary of them
     */
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

    /**
     * Programs that no announcement has.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Program> custom() {
        return Draw.once(
                "ScenarioDomain.custom",
                () -> Combinators.combine(terms(), terms(), terms(), bounds())
                        .as((basic, first, second, bounds) -> program(
                                List.of(
                                        Offer.of(Tier.BASIC, basic, Grounds.NONE),
                                        Offer.of(Tier.ADVANCED_1, first, Grounds.NONE),
                                        Offer.of(Tier.ADVANCED_2, second, Grounds.NONE)),
                                bounds)));
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

    /**
     * Official programs that state terms, and programs of one's own.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Program> programs() {
        return Draw.once(
                "ScenarioDomain.programs",
                () -> Arbitraries.frequencyOf(Tuple.of(3, custom()), Tuple.of(1, Arbitraries.of(OFFICIAL))));
    }

    /**
     * Programs with up to sixty firms, of which points and times are known or not.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ScenarioCase> cases() {
        return Draw.once(
                "ScenarioDomain.cases",
                () -> programs()
                        .flatMap(program -> firms(program, 0.8, 60).map(firms -> new ScenarioCase(program, firms))));
    }

    /**
     * Firms of which points and times are known, in the first week of the window, so that money and seats run out.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<QueuedCase> queues() {
        return custom().flatMap(program ->
                firms(program, 1, 60).map(firms -> new QueuedCase(new ScenarioCase(program, firms))));
    }

    // ---- Reforms ----

    /**
     * Something that fits a program with terms.
     *
     * @param program the program
     * @return an arbitrary of them
     */
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

    /**
     * A program with firms, and up to four reforms of it.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ReformedCase> reformed() {
        return Draw.once("ScenarioDomain.reformed", () -> {
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
        });
    }

    // ---- Settings ----

    /**
     * Values to try for all types, and shares that fit any split of a government alone.
     *
     * @return an arbitrary of them
     */
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

    // ---- Amendments ----

    private static Arbitrary<Optional<SupportType>> types() {
        return Arbitraries.<SupportType>of(Tier.values()).optional(0.5);
    }

    /**
     * Amendments of limits.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.Limit> limits() {
        return Combinators.combine(types(), Draw.amounts()).as(Amendment.Limit::new);
    }

    /**
     * Amendments of the share of the government.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.GovernmentShare> governmentShares() {
        return Combinators.combine(types(), FUNDING.shares()).as(Amendment.GovernmentShare::new);
    }

    /**
     * Amendments of all shares.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.Split> splits() {
        return Combinators.combine(types(), FUNDING.splits()).as(Amendment.Split::new);
    }

    /**
     * Amendments of terms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.OfTerms> ofTerms() {
        return Arbitraries.oneOf(limits(), governmentShares(), splits());
    }

    /**
     * Amendments of how many companies apply together.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.LeastCompanies> leastCompanies() {
        return Draw.within(1, 1_000_000).map(Amendment.LeastCompanies::new);
    }

    /**
     * Amendments of the seats.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.Seats> seats() {
        return Draw.within(1, 1_000_000).map(Amendment.Seats::new);
    }

    /**
     * Amendments of the budget.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.Budget> budgets() {
        return Draw.amounts().map(Amendment.Budget::new);
    }

    /**
     * Amendments of the window, of one day and of many.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.Window> windows() {
        return Combinators.combine(Draw.days(), Draw.within(0, 400))
                .as((from, days) -> new Amendment.Window(from, from.plusDays(days)));
    }

    /**
     * Amendments of the pass mark.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.PassMark> passMarks() {
        return Combinators.combine(Draw.keys().optional(0.3), points().map(ScenarioDomain::notNegative))
                .as(Amendment.PassMark::new);
    }

    private static Score notNegative(Score score) {
        return score.max(Score.ZERO);
    }

    /**
     * Amendments of the cap of the bonus.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.BonusCap> bonusCaps() {
        return points().map(ScenarioDomain::notNegative).map(Amendment.BonusCap::new);
    }

    /**
     * Other programs in the place of one.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.Replacement> replacements() {
        return programs().map(Amendment.Replacement::new);
    }

    /**
     * Amendments of every kind, whether they fit some program or not.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment> amendments() {
        return Draw.once(
                "ScenarioDomain.amendments",
                () -> Arbitraries.oneOf(
                        limits(),
                        governmentShares(),
                        splits(),
                        leastCompanies(),
                        seats(),
                        budgets(),
                        windows(),
                        passMarks(),
                        bonusCaps(),
                        replacements()));
    }

    /**
     * Reforms of one amendment and of several, and the one that changes nothing.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Reform> reforms() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Reform.NONE)),
                Tuple.of(
                        3,
                        Combinators.combine(Draw.keys(), new VocabularyDomain().names(), amendments())
                                .as((key, name, amendment) -> new Reform(key, name, List.of(amendment)))),
                Tuple.of(1, Draw.oneOf(reformed(), ReformedCase::reforms)));
    }

    // ---- Firms and what becomes of them ----

    /**
     * Firms of any kind, of which points and times are known or not.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Firm> firms() {
        return Draw.once(
                "ScenarioDomain.firms",
                () -> Combinators.combine(firms(profiles(), costs(), 0.7), Draw.texts())
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
        return Combinators.combine(Draw.texts(), profiles(), costs(), FUNDING.amounts(), FUNDING.amounts())
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

    // ---- Money and seats ----

    /**
     * Places in a queue, the first and the last among them.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Place> places() {
        return Combinators.combine(Arbitraries.longs(), Draw.texts()).as(Place::new);
    }

    /**
     * Places at which the money for a type ran out.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Cutoff.Closing> closings() {
        return Combinators.combine(types(), places()).as(Cutoff.Closing::new);
    }

    /**
     * Cutoffs of nothing, of some money and of the seats.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Cutoff> cutoffs() {
        return Combinators.combine(
                        closings().list().ofMaxSize(2).uniqueElements(Cutoff.Closing::type), places().optional(0.5))
                .as(Cutoff::new);
    }

    /**
     * Money for a type, and for all others.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Purse> purses() {
        return Combinators.combine(types(), Draw.amounts()).as(Purse::new);
    }

    /**
     * Money that is left, used up, and overspent.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Spending> spending() {
        return Combinators.combine(purses(), Draw.amounts()).as(Spending::new);
    }

    /**
     * Points of budget curves.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<BudgetCurve.Point> curvePoints() {
        return Combinators.combine(Arbitraries.longs().between(0, Long.MAX_VALUE), Draw.amounts())
                .as(BudgetCurve.Point::new);
    }

    /**
     * Budget curves of queues.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<BudgetCurve> budgetCurves() {
        return queues().map(it -> BudgetCurve.of(
                it.given().scenario().rationed(Order.BY_RANK), it.given().population(), 7));
    }

    /**
     * Points of sweeps.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SweepPoint> sweepPoints() {
        return Combinators.combine(
                        settings(),
                        Arbitraries.longs().between(0, Long.MAX_VALUE),
                        Draw.amounts(),
                        Arbitraries.longs().between(0, Long.MAX_VALUE))
                .as((setting, one, support, other) ->
                        new SweepPoint(setting, Math.max(one, other), support, Math.min(one, other)));
    }

    // ---- Totals ----

    /**
     * Kinds of firms that are told apart.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Segment> segments() {
        return profiles().map(its -> new Segment(its.type(), its.size(), its.region(), its.industry()));
    }

    /**
     * Totals of nobody and of up to sixty firms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Totals> totals() {
        return cases().map(it -> it.scenario().run(it.population()).totals());
    }

    /**
     * Totals of one kind of firms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Totals.Part> totalsParts() {
        return Draw.oneOf(totals(), Totals::parts);
    }

    /**
     * Figures of nobody and of some firms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Figures> figures() {
        return totals().map(Totals::overall);
    }

    /**
     * Distributions of nothing and of some amounts.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Distribution> distributions() {
        return Arbitraries.oneOf(figures().map(Figures::support), figures().map(Figures::burden));
    }

    /**
     * Buckets of distributions.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Distribution.Bucket> buckets() {
        return Draw.oneOf(distributions(), Distribution::buckets);
    }

    /**
     * What a reform moves: nothing, little, much.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Shift> shifts() {
        Arbitrary<Long> firms = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(2, Arbitraries.longs().between(0, 1_000)));
        return Combinators.combine(firms, FUNDING.amounts(), firms, FUNDING.amounts(), firms, firms, firms)
                .as((winners, gained, losers, lost, entering, leaving, unchanged) -> new Shift(
                        winners,
                        winners == 0 ? Won.ZERO : gained.plus(Won.of(winners)),
                        losers,
                        losers == 0 ? Won.ZERO : lost.plus(Won.of(losers)),
                        entering,
                        leaving,
                        unchanged));
    }

    /**
     * What a reform moves for one kind of firms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Shifts.Part> shiftsParts() {
        return Combinators.combine(segments(), shifts()).as(Shifts.Part::new);
    }

    /**
     * Comparisons of programs with up to four reforms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Comparison> comparisons() {
        return reformed()
                .map(it -> Comparison.of(
                        it.given().scenario(),
                        it.given().population(),
                        it.reforms().toArray(Reform[]::new)));
    }

    /**
     * Effects of reforms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Effect> effects() {
        return Draw.oneOf(comparisons(), Comparison::effects);
    }

    /**
     * What reforms move.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Shifts> allShifts() {
        return effects().map(Effect::shifts);
    }

    /**
     * Attributions to reforms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Attribution> attributions() {
        return reformed()
                .map(it -> Attribution.of(
                        it.given().scenario(),
                        it.given().population(),
                        1,
                        it.reforms().toArray(Reform[]::new)));
    }

    /**
     * Parts that are attributed to a reform.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Attribution.Part> attributionParts() {
        return Combinators.combine(reforms(), FUNDING.amounts(), FUNDING.amounts(), FUNDING.amounts())
                .as(Attribution.Part::new);
    }

    /**
     * Outcomes that a study lets expect.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ExpectedOutcomes> expectedOutcomes() {
        ProgramDomain programs = new ProgramDomain();
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000),
                        programs.statistics().optional(0.7),
                        programs.statistics().list().ofMinSize(1).ofMaxSize(3).uniqueElements(Statistic::key))
                .as(ExpectedOutcomes::new);
    }
}
