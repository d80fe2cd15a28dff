package io.github.smartfactory.support.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.domain.ClusterCase;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.law.ClusterLaws;
import io.github.smartfactory.support.testkit.reference.Reference;
import io.github.smartfactory.support.testkit.reference.Replay;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(FundingDomain.class)
class ClusterPlanPropertyTest implements ClusterLaws {

    @Override
    public List<Program> programs() {
        return List.of();
    }

    /** Terms of any form. */
    @Override
    @Provide
    public Arbitrary<ClusterCase> clusterCases() {
        return new FundingDomain().clusters();
    }

    /** Each company within its limit and share, then the shared system out of the rest, within the share of all. */
    @Property(tries = 150)
    void theClusterGetsWhatTheRulesSay(@ForAll ClusterCase given) {
        ClusterPlan plan = given.plan();
        Map<Payer, Share> chosen = given.request()
                .governmentShare()
                .map(each -> Map.of(Payer.GOVERNMENT, each))
                .orElse(Map.of());
        Share share = Reference.shares(given.terms().split(), chosen).getOrDefault(Payer.GOVERNMENT, Share.ZERO);
        BigInteger cost = BigInteger.ZERO;
        BigInteger support = BigInteger.ZERO;
        BigInteger pool = BigInteger.ZERO;
        for (MemberPlan member : plan.members()) {
            if (member.own().isEmpty()) {
                assertThat(member.member().type()).isEmpty();
                assertThat(member.unusedLimit()).isEqualTo(Won.ZERO);
                continue;
            }
            FundingTerms terms = termsOf(given, member.member());
            Won total = member.own().get().total();
            BigInteger own = Reference.support(
                    terms, member.member().traits(), share, member.member().ownSupportAtMost(), Reference.big(total));
            BigInteger unused = Reference.limit(
                            terms.limit().orElseThrow(), member.member().traits())
                    .subtract(own);
            assertThat(member.ownSupport()).isEqualTo(Reference.won(own));
            assertThat(member.unusedLimit()).isEqualTo(Reference.won(unused));
            cost = cost.add(Reference.big(total));
            support = support.add(own);
            pool = pool.add(unused);
        }
        BigInteger shared = Reference.big(given.request().sharedSystem());
        BigInteger ofTotal =
                Reference.shareOf(share, cost.add(shared), given.terms().rounding());
        BigInteger forShared = pool.min(ofTotal.subtract(support)).min(shared);
        assertThat(plan.share()).isEqualTo(share);
        assertThat(plan.ownCost()).isEqualTo(Reference.won(cost));
        assertThat(plan.ownSupport()).isEqualTo(Reference.won(support));
        assertThat(plan.pool()).isEqualTo(Reference.won(pool));
        assertThat(plan.total()).isEqualTo(Reference.won(cost.add(shared)));
        assertThat(plan.shareOfTotal()).isEqualTo(Reference.won(ofTotal));
        assertThat(plan.sharedSupport()).isEqualTo(Reference.won(forShared));
        assertThat(plan.support()).isEqualTo(Reference.won(support.add(forShared)));
        assertThat(plan.burden())
                .isEqualTo(Reference.won(cost.add(shared).subtract(support).subtract(forShared)));
    }

    @Property(tries = 150)
    void thePlanKeepsItsBounds(@ForAll ClusterCase given) {
        ClusterPlan plan = given.plan();
        assertThat(Won.sum(plan.members().stream().map(MemberPlan::support).toList()))
                .isEqualTo(plan.support());
        assertThat(plan.support().plus(plan.burden())).isEqualTo(plan.total());
        assertThat(plan.sharedSupport())
                .isGreaterThanOrEqualTo(Won.ZERO)
                .isLessThanOrEqualTo(plan.pool())
                .isLessThanOrEqualTo(given.request().sharedSystem());
        assertThat(Reference.big(plan.support())
                        .multiply(BigInteger.valueOf(plan.share().denominator())))
                .isLessThanOrEqualTo(Reference.big(plan.total())
                        .multiply(BigInteger.valueOf(plan.share().numerator())));
        assertThat(plan.burden()).isGreaterThanOrEqualTo(Won.ZERO);
        for (MemberPlan member : plan.members()) {
            assertThat(member.sharedSupport())
                    .isGreaterThanOrEqualTo(Won.ZERO)
                    .isLessThanOrEqualTo(member.unusedLimit());
        }
        List<Constraint> binding = new ArrayList<>();
        if (plan.sharedSupport().equals(plan.pool())) {
            binding.add(Constraint.UNUSED_LIMITS);
        }
        if (plan.support().equals(plan.shareOfTotal())) {
            binding.add(Constraint.SHARE_OF_COST);
        }
        if (plan.sharedSupport().equals(given.request().sharedSystem())) {
            binding.add(Constraint.SHARED_COST);
        }
        assertThat(plan.binding()).isNotEmpty().isEqualTo(binding);
    }

    /** Nobody is further than a won from its exact part, and the largest remainders are rounded up, first come first. */
    @Property(tries = 150)
    void sharedSupportIsAttributedInProportionToWhatIsUnused(@ForAll ClusterCase given) {
        ClusterPlan plan = given.plan();
        BigInteger pool = Reference.big(plan.pool());
        BigInteger shared = Reference.big(plan.sharedSupport());
        List<BigInteger> remainders = new ArrayList<>();
        List<Boolean> up = new ArrayList<>();
        for (MemberPlan member : plan.members()) {
            BigInteger[] exact = pool.signum() == 0
                    ? new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO}
                    : shared.multiply(Reference.big(member.unusedLimit())).divideAndRemainder(pool);
            BigInteger over = Reference.big(member.sharedSupport()).subtract(exact[0]);
            assertThat(over).isIn(BigInteger.ZERO, BigInteger.ONE);
            remainders.add(exact[1]);
            up.add(over.signum() > 0);
        }
        for (int i = 0; i < up.size(); i++) {
            for (int j = 0; j < up.size(); j++) {
                if (up.get(i) && !up.get(j)) {
                    int order = remainders.get(i).compareTo(remainders.get(j));
                    assertThat(order > 0 || (order == 0 && i < j)).isTrue();
                }
            }
        }
    }

    @Property(tries = 150)
    void aMemberAloneHasThePlanOfItsOwnFactory(@ForAll ClusterCase given) {
        Map<Payer, Share> chosen = given.request()
                .governmentShare()
                .map(share -> Map.of(Payer.GOVERNMENT, share))
                .orElse(Map.of());
        for (MemberPlan member : given.plan().members()) {
            ClusterMember its = member.member();
            Optional<FundingPlan> alone = its.type()
                    .map(type -> termsOf(given, its)
                            .resolve(FundingDomain.PROGRAM, FundingDomain.NAME, type, its.traits())
                            .plan(new FundingRequest(its.ownFactory(), chosen, its.ownSupportAtMost(), Won.ZERO)));
            assertThat(member.own()).isEqualTo(alone);
        }
    }

    @Property(tries = 100)
    void grantsComeOnTopAndChangeNothingElse(@ForAll ClusterCase given) {
        ClusterPlan plan = given.plan();
        ClusterScheme scheme = given.terms().scheme();
        assertThat(plan.grants()).extracting(GrantPlan::grant).isEqualTo(scheme.grants());
        BigInteger sum = BigInteger.ZERO;
        for (GrantPlan grant : plan.grants()) {
            Won cost = given.request().grantCosts().getOrDefault(grant.grant().key(), Won.ZERO);
            BigInteger part = Reference.shareOf(
                    plan.share(), Reference.big(cost), given.terms().rounding());
            BigInteger support = part.min(Reference.big(grant.grant().limit().amount()));
            assertThat(grant.cost()).isEqualTo(cost);
            assertThat(grant.shareOfCost()).isEqualTo(Reference.won(part));
            assertThat(grant.support()).isEqualTo(Reference.won(support));
            assertThat(grant.burden()).isEqualTo(cost.minus(grant.support()));
            sum = sum.add(support);
        }
        assertThat(plan.grantSupport()).isEqualTo(Reference.won(sum));
        assertThat(plan.grantBurden().plus(plan.grantSupport()))
                .isEqualTo(Won.sum(given.request().grantCosts().values()));
        assertThat(plan.governmentTotal()).isEqualTo(plan.support().plus(plan.grantSupport()));
        ClusterPlan without = new ClusterTerms(
                        FundingDomain.PROGRAM,
                        FundingDomain.NAME,
                        scheme.granting(),
                        given.terms().offers())
                .plan(given.request().withGrantCosts(Map.of()));
        assertThat(without.members()).isEqualTo(plan.members());
        assertThat(without.burden()).isEqualTo(plan.burden());
    }

    @Property(tries = 100)
    void theExplanationHasEveryFigureAndAddsUp(@ForAll ClusterCase given, @ForAll @IntRange(max = 1_000) int permille) {
        Won matching = Rounding.DOWN_TO_WON.shareOf(
                new Share(permille, 1_000), given.plan().burden());
        ClusterPlan plan = given.terms().plan(given.request().withLocalGovernment(matching));
        Replay replay = Replay.of(plan.explain())
                .reads()
                .says("funding.total.own-factories", plan.ownCost())
                .says("cluster.shared.cost", given.request().sharedSystem())
                .says("cluster.own-support", plan.ownSupport())
                .says("cluster.pool", plan.pool())
                .says("cluster.room", plan.shareOfTotal().minus(plan.ownSupport()))
                .says("cluster.shared-support", plan.sharedSupport())
                .says("cluster.support", plan.governmentTotal())
                .says("cluster.burden", plan.burden());
        if (!matching.isZero()) {
            replay.says("funding.matching", matching);
        }
        // The companies have total costs and shares of them of their own.
        assertThat(replay.figures("funding.total")).contains(Figure.of(plan.total()));
        CostShare split = given.terms().split();
        boolean most = split.part(Payer.GOVERNMENT).most().equals(plan.share());
        String usual = split.stated() ? "funding.share" : most ? "funding.share.not-stated" : "funding.share.left";
        replay.says(given.request().governmentShare().isPresent() ? "funding.share.chosen" : usual, plan.share());
        assertThat(replay.figures("funding.share-of-cost")).contains(Figure.of(plan.shareOfTotal()));
        plan.grants().forEach(grant -> {
            assertThat(replay.figures("cluster.grant")).contains(Figure.of(grant.support()));
            assertThat(replay.figures("cluster.grant.cost")).contains(Figure.of(grant.cost()));
            assertThat(replay.figures("cluster.grant.share-of-cost")).contains(Figure.of(grant.shareOfCost()));
            if (!grant.cost().isZero()) {
                assertThat(replay.figures("cluster.grant.burden")).contains(Figure.of(grant.burden()));
            }
        });
        long adopting =
                plan.members().stream().flatMap(member -> member.own().stream()).count();
        long explained = replay.figures("cluster.companies").stream()
                .mapToLong(figure -> ((Figure.Quantity) figure).number())
                .sum();
        // Once for their cost, once for their support and once for what it leaves.
        assertThat(explained).isEqualTo(3 * adopting);
        for (MemberPlan member : plan.members()) {
            if (member.own().isPresent()) {
                assertThat(replay.figures("funding.support")).contains(Figure.of(member.ownSupport()));
                assertThat(replay.figures("funding.total"))
                        .contains(Figure.of(member.own().get().total()));
                assertThat(replay.figures("cluster.unused")).contains(Figure.of(member.unusedLimit()));
            }
        }
    }

    private static FundingTerms termsOf(ClusterCase given, ClusterMember member) {
        SupportType type = member.type().orElseThrow();
        return Optional.ofNullable(given.terms().offers().get(type)).orElseThrow();
    }
}
