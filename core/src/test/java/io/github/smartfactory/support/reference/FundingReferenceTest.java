package io.github.smartfactory.support.reference;

import static io.github.smartfactory.support.reference.ManyCases.compare;
import static io.github.smartfactory.support.reference.ManyCases.same;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.domain.ProgramCases;
import io.github.smartfactory.support.testkit.domain.SupportCase;
import io.github.smartfactory.support.testkit.reference.Reference;
import io.github.smartfactory.support.testkit.reference.ReferenceFunction;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Trait;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;

class FundingReferenceTest {

    private static final FundingDomain ANY = new FundingDomain();

    private static final List<Program> OFFICIAL = OfficialCatalog.catalog().programs();

    // ---- Limits ----

    private record Limited(SupportLimit limit, List<Trait> traits) {}

    @Example
    void limitsAreReplacedRaisedAndAddedToAsTheTermsSay() {
        Arbitrary<Limited> cases =
                Combinators.combine(ANY.limits(), ANY.traits()).as(Limited::new);
        compare(
                "funding: limit with adjustments",
                1,
                cases,
                given -> same(
                        Reference.big(given.limit().resolve(given.traits()).amount()),
                        Reference.limit(given.limit(), given.traits())));
    }

    // ---- Plans ----

    @Example
    void plansOfAnyTermsAreThoseOfTheReference() {
        compare("funding: plan under terms of any form", 1, ANY.cases(), FundingReferenceTest::comparePlan);
    }

    @Example
    void plansOfOfficialProgramsAreThoseOfTheReference() {
        compare(
                "funding: plan under official terms",
                4,
                ProgramCases.support(OFFICIAL),
                FundingReferenceTest::comparePlan);
    }

    /** Shares that apply, cloud years, own staff, total, support and what each payer pays. */
    private static void comparePlan(SupportCase given) {
        FundingRequest request = given.request();
        BigInteger staff = Reference.ownStaff(given.terms(), given.traits(), request);
        BigInteger total = Reference.withoutStaff(given.terms(), given.traits(), request.cost())
                .add(staff);
        Assume.that(Reference.fits(total));
        FundingPlan plan = given.plan();
        same(plan.shares(), Reference.shares(given.terms().split(), request.shares()));
        same(plan.cost().cloudYears(), Reference.cloudYears(given.terms(), given.traits(), request.cost()));
        same(Reference.big(plan.cost().ownStaff()), staff);
        same(Reference.big(plan.total()), total);
        Map<Payer, BigInteger> parts = new EnumMap<>(Payer.class);
        plan.parts().forEach((payer, part) -> parts.put(payer, Reference.big(part)));
        Map<Payer, BigInteger> expected = Reference.parts(given.terms(), given.traits(), request, total);
        for (Payer payer : Payer.values()) {
            same(parts.getOrDefault(payer, BigInteger.ZERO), expected.getOrDefault(payer, BigInteger.ZERO));
        }
        same(plan.support(), Reference.won(expected.getOrDefault(Payer.GOVERNMENT, BigInteger.ZERO)));
        same(plan.burden(), Reference.won(expected.getOrDefault(Payer.ADOPTER, BigInteger.ZERO)));
    }

    private record Staffed(SupportCase given, long base, int wages) {}

    @Example
    void ownStaffCountsAsTryingEveryAmountSays() {
        Arbitrary<Staffed> cases = Combinators.combine(
                        ANY.cases(),
                        Arbitraries.longs().between(0, 300),
                        Arbitraries.integers().between(0, 60))
                .as(Staffed::new);
        compare("funding: own staff, every amount tried", 10, cases, staffed -> {
            FundingRequest request = staffed.given()
                    .request()
                    .withCost(ProjectCost.of(Won.of(staffed.base())).withOwnStaff(Won.of(staffed.wages())))
                    .withLocalGovernment(Won.ZERO);
            BigInteger most = BigInteger.ZERO;
            for (int staff = 0; staff <= staffed.wages(); staff++) {
                BigInteger tried = BigInteger.valueOf(staff);
                if (Reference.admits(staffed.given().terms(), staffed.given().traits(), request, tried)) {
                    most = tried;
                }
            }
            same(
                    Reference.big(
                            staffed.given().withRequest(request).plan().cost().ownStaff()),
                    most);
            same(Reference.ownStaff(staffed.given().terms(), staffed.given().traits(), request), most);
        });
    }

    // ---- Support functions ----

    private record At(SupportFunction function, long cost, long support, long other) {}

    /** Functions of several segments, and shares up to a limit, at costs around everything that may matter. */
    private static Arbitrary<At> functions() {
        Arbitrary<SupportFunction> limited = Combinators.combine(
                        ANY.shares(), ANY.amounts().optional(0.8), ANY.roundings())
                .as(SupportFunction::of);
        return Combinators.combine(
                        Arbitraries.oneOf(ANY.functions(), limited),
                        Arbitraries.longs().withoutEdgeCases())
                .as((function, seed) -> {
                    Random random = new Random(seed);
                    return new At(function, near(function, random), Draws.amount(random), near(function, random));
                });
    }

    private static long near(SupportFunction function, Random random) {
        List<Won> breakpoints = function.breakpoints();
        if (breakpoints.isEmpty() || random.nextBoolean()) {
            return Draws.amount(random);
        }
        return Math.max(0, Draws.one(random, breakpoints).amount() + random.nextInt(7) - 3);
    }

    @Example
    void supportAtACostIsThatOfItsSegment() {
        compare("funding: support, rest and marginal rate at a cost", 1, functions(), at -> {
            BigInteger cost = BigInteger.valueOf(at.cost());
            BigInteger expected = ReferenceFunction.supportAt(at.function(), cost);
            Assume.that(Reference.fits(expected));
            same(Reference.big(at.function().supportAt(Won.of(at.cost()))), expected);
            same(Reference.big(at.function().restAt(Won.of(at.cost()))), cost.subtract(expected));
            same(
                    at.function().marginalRateAt(Won.of(at.cost())),
                    ReferenceFunction.marginalRateAt(at.function(), cost));
        });
    }

    @Example
    void bulkWorkGivesTheSame() {
        compare("funding: support in bulk", 1, functions(), at -> {
            BigInteger one = ReferenceFunction.supportAt(at.function(), BigInteger.valueOf(at.cost()));
            BigInteger other = ReferenceFunction.supportAt(at.function(), BigInteger.valueOf(at.other()));
            Assume.that(Reference.fits(one.add(other)));
            long[] costs = {at.cost(), at.other()};
            long[] supports = new long[2];
            at.function().bulk().supportAtAll(costs, supports);
            same(supports[0], one.longValueExact());
            same(supports[1], other.longValueExact());
            same(at.function().bulk().sumAtAll(costs), one.add(other).longValueExact());
        });
    }

    @Example
    void theLowestCostForASupportIsTheOneThatHalvingFinds() {
        compare("funding: lowest cost for a support", 1, functions(), at -> {
            BigInteger top = ReferenceFunction.supportAt(at.function(), BigInteger.valueOf(Long.MAX_VALUE));
            Assume.that(Reference.fits(top));
            BigInteger given = ReferenceFunction.supportAt(at.function(), BigInteger.valueOf(at.cost()));
            for (BigInteger support : List.of(BigInteger.valueOf(at.support()), given)) {
                same(
                        at.function().costFor(Reference.won(support)).map(Reference::big),
                        ReferenceFunction.costFor(at.function(), support));
            }
        });
    }

    @Example
    void theCeilingIsTheMostThatAnEndOfASegmentGives() {
        compare("funding: ceiling and where it binds", 1, functions(), at -> {
            Optional<BigInteger> ceiling = ReferenceFunction.ceiling(at.function());
            same(at.function().ceiling().map(Reference::big), ceiling);
            same(
                    at.function().costAtCeiling().map(Reference::big),
                    ceiling.flatMap(most -> ReferenceFunction.costFor(at.function(), most)));
        });
    }

    @Example
    void aFunctionOfTermsIsTheShareUpToTheLimit() {
        Arbitrary<SupportCase> cases = ANY.cases();
        compare("funding: function of terms", 1, cases, given -> {
            Share share = Reference.shares(
                            given.terms().split(), given.request().shares())
                    .getOrDefault(Payer.GOVERNMENT, Share.ZERO);
            Won cost = given.request().cost().base();
            BigInteger expected =
                    Reference.support(given.terms(), given.traits(), share, Optional.empty(), Reference.big(cost));
            SupportFunction function =
                    given.resolved().supportFunction(given.request().shares());
            same(Reference.big(function.supportAt(cost)), expected);
        });
    }
}
