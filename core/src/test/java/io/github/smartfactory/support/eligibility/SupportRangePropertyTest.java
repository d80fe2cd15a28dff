package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.funding.CloudFeeCap;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.OwnStaffCap;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramBuilder;
import io.github.smartfactory.support.program.ProgramStatus;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.reference.Completions;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What an unfinished application may get, beside every way to finish it. */
class SupportRangePropertyTest {

    private static final long UNIT = 10_000_000;

    private static final ProgramId PROGRAM = ProgramId.of(2042, "any");

    private static final List<SupportType> TIERS = List.of(Tier.BASIC, Tier.ADVANCED_1, Tier.ADVANCED_2);

    private static final List<Trait> TRAITS =
            List.of(Trait.U_TURN, Trait.of("pioneer", "선구기업", "pioneer company"), Trait.SMALL_ENTERPRISE);

    /** A program and an application to it. */
    record Case(Program program, Application application) {

        SupportRange range() {
            return program.assess(application).support().orElseThrow();
        }

        /** Whether every cost has an upper end. */
        boolean isBounded() {
            return application.consortium().members().stream()
                            .filter(Member::bearsProject)
                            .allMatch(member ->
                                    member.cost().flatMap(CostRange::most).isPresent())
                    && (program.cluster().isEmpty()
                            || application
                                    .sharedSystem()
                                    .flatMap(WonRange::most)
                                    .isPresent());
        }

        Completions completions(long unit) {
            return completions(unit, program.cluster().isPresent() ? 12 : 24);
        }

        Completions completions(long unit, int reach) {
            return new Completions(program, application, Won.of(unit), reach);
        }

        @Override
        public String toString() {
            return program.offers().stream()
                            .map(offer -> offer.type().key() + " "
                                    + offer.terms()
                                            .map(terms -> terms.limit()
                                                            .map(limit -> limit.amount() + " " + limit.adjustments())
                                                            .orElse("no limit")
                                                    + " " + terms.split().parts() + " "
                                                    + terms.ownStaffCap() + " " + terms.cloudFeeCap())
                                            .orElse(""))
                            .toList()
                    + "\n" + application.consortium().members() + "\nshared " + application.sharedSystem();
        }
    }

    private static Won units(int number) {
        return Won.of(number * UNIT);
    }

    private static Won units(Random random, int least, int most) {
        return units(least + random.nextInt(most - least + 1));
    }

    // ---- Programs ----

    private static Program program(Random random, boolean cluster) {
        ProgramBuilder builder = Program.builder()
                .id(PROGRAM)
                .name(Cited.of(Name.of("아무 사업", "any program")))
                .status(Cited.of(ProgramStatus.NEW));
        int types = 1 + random.nextInt(cluster ? 2 : 3);
        CostShare one = CostShare.governmentAtMost(share(random), Grounds.NONE);
        for (int i = 0; i < types; i++) {
            CostShare split =
                    cluster || random.nextInt(3) > 0 ? one : CostShare.governmentAtMost(share(random), Grounds.NONE);
            Optional<SupportLimit> limit =
                    cluster || random.nextInt(8) > 0 ? Optional.of(limit(random)) : Optional.empty();
            Optional<OwnStaffCap> staff = random.nextInt(3) > 0
                    ? Optional.empty()
                    : Optional.of(new OwnStaffCap(
                            Share.ofPercent(random.nextBoolean() ? 20 : 50), units(random, 1, 2), Grounds.NONE));
            int years = random.nextInt(3);
            Optional<CloudFeeCap> cloud = random.nextInt(3) > 0
                    ? Optional.empty()
                    : Optional.of(new CloudFeeCap(years, years + random.nextInt(3), Grounds.NONE));
            builder.addOffers(Offer.of(
                    TIERS.get(i), new FundingTerms(limit, split, Rounding.DOWN_TO_WON, staff, cloud), Grounds.NONE));
        }
        if (cluster) {
            builder.cluster(ClusterScheme.of(Grounds.NONE));
        }
        return builder.build();
    }

    private static Share share(Random random) {
        return List.of(new Share(1, 2), new Share(1, 2), new Share(1, 4), new Share(3, 4), Share.ONE)
                .get(random.nextInt(5));
    }

    private static SupportLimit limit(Random random) {
        SupportLimit limit = SupportLimit.of(units(random, 0, 8), Grounds.NONE);
        for (int i = random.nextInt(3); i > 0; i--) {
            Trait trait = TRAITS.get(random.nextInt(3));
            limit = limit.adjusted(
                    switch (random.nextInt(3)) {
                        case 0 -> new LimitAdjustment.Replace(trait, units(random, 0, 8), Grounds.NONE);
                        case 1 -> new LimitAdjustment.Raise(trait, Share.ofPercent(50), Grounds.NONE);
                        default -> new LimitAdjustment.Add(trait, units(random, 0, 3), Grounds.NONE);
                    });
        }
        return limit;
    }

    // ---- Applications ----

    private static Application application(Random random, Program program, int members, int width) {
        List<Member> all = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            Company company = company(random, String.valueOf((char) ('A' + i)));
            Member member = Member.of(company, Role.ADOPTER);
            if (random.nextInt(3) > 0) {
                member = member.withType(Optional.of(
                        program.types().get(random.nextInt(program.types().size()))));
            }
            if (random.nextInt(6) > 0) {
                member = member.withCost(Optional.of(cost(random, program, width)));
            }
            if (random.nextInt(4) == 0) {
                member = member.withSupportAtMost(Optional.of(units(random, 0, 6)));
            }
            all.add(member);
        }
        Optional<WonRange> shared = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(wons(random, width));
        return Application.of(PROGRAM, new Consortium(all)).withSharedSystem(shared);
    }

    private static WonRange wons(Random random, int width) {
        Won least = units(random, 0, 8);
        return switch (random.nextInt(4)) {
            case 0 -> new WonRange(least, Optional.empty());
            case 1 -> WonRange.between(least, least.plus(units(random, 0, width)));
            default -> WonRange.exactly(least);
        };
    }

    private static Company company(Random random, String id) {
        Company company = Company.of(id);
        for (Trait trait : TRAITS) {
            int known = random.nextInt(3);
            if (known > 0 && trait.equals(Trait.SMALL_ENTERPRISE)) {
                company = company.withSizes(known == 1 ? SizeClass.SMALL : SizeClass.MEDIUM);
            } else if (known > 0) {
                company = known == 1 ? company.having(trait) : company.lacking(trait);
            }
        }
        return company;
    }

    private static CostRange cost(Random random, Program program, int width) {
        boolean staff = program.offers().stream()
                .anyMatch(o -> o.terms().flatMap(t -> t.ownStaffCap()).isPresent());
        boolean cloud = program.offers().stream()
                .anyMatch(o -> o.terms().flatMap(t -> t.cloudFeeCap()).isPresent());
        Won base = units(random, 1, 16);
        Won wages = staff ? units(random, 0, 2) : Won.ZERO;
        ProjectCost least = ProjectCost.of(base).withOwnStaff(wages);
        boolean used = cloud && random.nextBoolean();
        CloudService service = new CloudService(units(random, 1, 2), 1 + random.nextInt(4));
        if (used) {
            least = least.withCloud(service);
        }
        int kind = random.nextInt(4);
        if (kind == 0) {
            return new CostRange(least, Optional.empty());
        }
        if (kind == 1) {
            ProjectCost most = new ProjectCost(
                    base.plus(units(random, 0, width)),
                    wages.plus(staff ? units(random, 0, 1) : Won.ZERO),
                    least.cloud());
            if (cloud && random.nextBoolean()) {
                most = most.withCloud(new CloudService(
                        service.feePerYear().plus(units(random, 0, 1)), service.years() + random.nextInt(2)));
            }
            return new CostRange(least, Optional.of(most));
        }
        return CostRange.exactly(least);
    }

    @Provide
    Arbitrary<Case> single() {
        return Arbitraries.randomValue(SupportRangePropertyTest::singleOf);
    }

    static Case singleOf(Random random) {
        Program program = program(random, false);
        return new Case(program, application(random, program, 1 + random.nextInt(2), 16));
    }

    @Provide
    Arbitrary<Case> cluster() {
        return Arbitraries.randomValue(SupportRangePropertyTest::clusterOf)
                .filter(given -> given.completions(UNIT).count() < 300_000);
    }

    static Case clusterOf(Random random) {
        Program program = program(random, true);
        return new Case(program, application(random, program, 1 + random.nextInt(3), 4));
    }

    // ---- The ends ----

    @Property(tries = 250)
    void theEndsAreThoseOfAllCompletionsOfMembersThatAreAlone(@ForAll("single") Case given) {
        checkEnds(given);
    }

    @Property(tries = 150)
    void theEndsAreThoseOfAllCompletionsOfAClusters(@ForAll("cluster") Case given) {
        checkEnds(given);
    }

    static void checkEnds(Case given) {
        SupportRange range = given.range();
        List<Won> ends = given.completions(UNIT).ends();
        assertThat(range.least()).isEqualTo(ends.get(0));
        if (range.most().isPresent()) {
            assertThat(range.most()).contains(ends.get(1));
        } else {
            assertThat(ends.get(1)).isGreaterThanOrEqualTo(Won.of(Completions.PLENTY.amount() / 4));
        }
    }

    // ---- What moves it ----

    @Property(tries = 250)
    void anUnknownOfAMemberAloneMovesTheSupportIfAndOnlyIfItCan(@ForAll("single") Case given) {
        checkMovers(given);
    }

    @Property(tries = 150)
    void anUnknownOfAClusterMovesTheSupportIfAndOnlyIfItCan(@ForAll("cluster") Case given) {
        checkMovers(given);
    }

    /** What a size moves by a year more of a fee that is smaller than the steps of the coarser grids. */
    @Example
    void aYearMoreOfASmallFeeMovesTheSupport() {
        checkMovers(singleOf(new Random(1_050_160)));
    }

    static void checkMovers(Case given) {
        Set<String> said = new TreeSet<>();
        given.range().movedBy().forEach(unknown -> said.add(unknown.toString()));
        Set<String> found = given.completions(UNIT).movers();
        assertThat(said).as("what moves it").containsAll(found);
        if (given.isBounded() && !found.containsAll(said)) {
            // What does not show on the grid shows between its points; between those of an endless one no grid is
            // enough.
            Set<String> more = new TreeSet<>(found);
            // A year more of a small fee shows on the finest alone: a larger one is beyond the limit anyway.
            List<Supplier<Completions>> others = List.of(
                    () -> given.completions(UNIT / 4),
                    () -> given.completions(UNIT, 64),
                    () -> given.completions(UNIT / 16));
            for (Supplier<Completions> each : others) {
                if (!more.containsAll(said)) {
                    Completions other = each.get();
                    Assume.that(other.count() < 50_000_000);
                    more.addAll(other.movers());
                }
            }
            assertThat(more).as("what can move it").containsAll(said);
        }
        assertThat(said.isEmpty()).isEqualTo(given.range().isSettled());
    }

    // ---- What the plans say, and what comes in ----

    /** The plan of a completion that is drawn, and the ranges on the way to it. */
    @Property(tries = 150)
    void everyCompletionIsWithinTheRangeAndEveryFactNarrowsIt(@ForAll("any") Case given, @ForAll Random random) {
        Completions completions = given.completions(UNIT);
        List<ClusterMember> members = new ArrayList<>();
        Application application = given.application();
        SupportRange range = given.range();
        Won sum = Won.ZERO;
        for (int i = 0; i < completions.choices().size(); i++) {
            List<Completions.Choice> all = completions.choices().get(i);
            Completions.Choice choice = all.get(random.nextInt(all.size()));
            Member member = application.consortium().members().get(i);
            if (given.program().cluster().isPresent()) {
                members.add(new ClusterMember(
                        member.id(),
                        Optional.of(choice.type()),
                        choice.cost(),
                        member.supportAtMost(),
                        List.copyOf(choice.traits())));
            }
            sum = sum.plus(given.program()
                    .resolve(choice.type(), choice.traits())
                    .plan(new FundingRequest(choice.cost(), Map.of(), member.supportAtMost(), Won.ZERO))
                    .support());
            application = application.replacing(member.withType(Optional.of(choice.type())));
            range = narrowed(given.program(), application, range);
            application = application.replacing(known(member.company(), choice.traits()));
            range = narrowed(given.program(), application, range);
            Member named = application.consortium().members().get(i);
            application = application.replacing(named.withCost(Optional.of(CostRange.exactly(choice.cost()))));
            range = narrowed(given.program(), application, range);
        }
        if (given.program().cluster().isPresent()) {
            WonRange shared = application.sharedSystem().orElse(WonRange.UNKNOWN);
            Won cost = shared.least()
                    .plus(shared.most().map(end -> end.minus(shared.least())).orElse(units(7)));
            sum = given.program()
                    .resolveCluster()
                    .plan(ClusterRequest.of(members, cost))
                    .support();
            range = narrowed(given.program(), application.withSharedSystem(WonRange.exactly(cost)), range);
        }
        assertThat(range).isEqualTo(new SupportRange(sum, Optional.of(sum), List.of()));
    }

    private static Company known(Company company, Set<Trait> traits) {
        Company known = company;
        for (Trait trait : TRAITS) {
            boolean holds = traits.contains(trait);
            if (trait.equals(Trait.SMALL_ENTERPRISE)) {
                known = company.is(trait) == Truth.UNKNOWN
                        ? known.withSizes(holds ? SizeClass.SMALL : SizeClass.MEDIUM)
                        : known;
            } else {
                known = holds ? known.having(trait) : known.lacking(trait);
            }
        }
        return known;
    }

    private static SupportRange narrowed(Program program, Application application, SupportRange before) {
        SupportRange after = program.assess(application).support().orElseThrow();
        assertThat(after.least()).isGreaterThanOrEqualTo(before.least());
        before.most().ifPresent(most -> assertThat(after.most().orElseThrow()).isLessThanOrEqualTo(most));
        return after;
    }

    @Provide
    Arbitrary<Case> any() {
        return Arbitraries.oneOf(single(), cluster());
    }
}
