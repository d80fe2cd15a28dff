package io.github.smartfactory.support.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.MemberPlan;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.testkit.domain.ClusterCase;
import io.github.smartfactory.support.testkit.domain.ProgramCases;
import io.github.smartfactory.support.testkit.reference.Reference;
import io.github.smartfactory.support.testkit.reference.Replay;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/**
 * What every cluster's support keeps: caps, sums, order and permutation of its members.
 *
 * <p>Cases are drawn around the edges of {@linkplain #programs() the programs}; where none of them pays for clusters, the
 * laws are reported as skipped. Override {@link #clusterCases()} to draw from elsewhere.
 */
public interface ClusterLaws extends ProgramLaws {

    /**
     * Which clusters apply.
     *
     * @return clusters that apply to the programs
     */
    @Provide
    default Arbitrary<ClusterCase> clusterCases() {
        return ProgramCases.clusters(programs());
    }

    /**
     * A member's own factory is supported up to its own limit.
     *
     * @param given a cluster
     */
    @Property(tries = 150)
    default void noMemberGetsMoreThanItsOwnLimit(@ForAll("clusterCases") ClusterCase given) {
        ClusterPlan plan = given.plan();
        for (MemberPlan member : plan.members()) {
            ClusterMember its = member.member();
            BigInteger limit = its.type()
                    .map(given.terms().offers()::get)
                    .flatMap(FundingTerms::limit)
                    .map(any -> Reference.limit(any, its.traits()))
                    .orElse(BigInteger.ZERO);
            assertThat(Reference.big(member.ownSupport().plus(member.unusedLimit())))
                    .as(shown(given, plan))
                    .isEqualTo(limit);
            assertThat(member.sharedSupport()).as(shown(given, plan)).isBetween(Won.ZERO, member.unusedLimit());
        }
    }

    /**
     * The shared system is supported out of what members left of their limits, within the share of all costs.
     *
     * @param given a cluster
     */
    @Property(tries = 150)
    default void theSharedSystemIsPaidOutOfUnusedLimits(@ForAll("clusterCases") ClusterCase given) {
        ClusterPlan plan = given.plan();
        assertThat(plan.sharedSupport())
                .as(shown(given, plan))
                .isGreaterThanOrEqualTo(Won.ZERO)
                .isLessThanOrEqualTo(plan.pool())
                .isLessThanOrEqualTo(given.request().sharedSystem());
        assertThat(Reference.big(plan.support())
                        .multiply(BigInteger.valueOf(plan.share().denominator())))
                .as(shown(given, plan))
                .isLessThanOrEqualTo(Reference.big(plan.total())
                        .multiply(BigInteger.valueOf(plan.share().numerator())));
        assertThat(plan.binding()).as(shown(given, plan)).isNotEmpty();
    }

    /**
     * What members get sums to what the cluster gets, and that and the burden to the total.
     *
     * @param given a cluster
     */
    @Property(tries = 150)
    default void membersSumToTheClusterAndPayersToTheTotal(@ForAll("clusterCases") ClusterCase given) {
        ClusterPlan plan = given.plan();
        assertThat(Won.sum(plan.members().stream().map(MemberPlan::support).toList()))
                .as(shown(given, plan))
                .isEqualTo(plan.support());
        assertThat(plan.support().plus(plan.burden())).as(shown(given, plan)).isEqualTo(plan.total());
        assertThat(plan.burden()).as(shown(given, plan)).isGreaterThanOrEqualTo(Won.ZERO);
        assertThat(plan.governmentTotal())
                .as(shown(given, plan))
                .isEqualTo(plan.support().plus(plan.grantSupport()));
    }

    /**
     * In which order members are named changes no sum.
     *
     * @param given a cluster
     * @param order another order
     */
    @Property(tries = 150)
    default void theOrderOfMembersChangesNoSum(@ForAll("clusterCases") ClusterCase given, @ForAll long order) {
        List<ClusterMember> members = Shuffled.of(given.request().members(), order);
        ClusterPlan plan = given.plan();
        ClusterPlan other = given.terms().plan(given.request().withMembers(members));
        assertThat(other.support()).as(shown(given, plan)).isEqualTo(plan.support());
        assertThat(other.sharedSupport()).as(shown(given, plan)).isEqualTo(plan.sharedSupport());
        assertThat(other.burden()).as(shown(given, plan)).isEqualTo(plan.burden());
    }

    /**
     * A costlier shared system never gets less.
     *
     * @param given a cluster
     * @param more how much costlier, in won
     */
    @Property(tries = 150)
    default void aCostlierSharedSystemNeverLowersSupport(
            @ForAll("clusterCases") ClusterCase given, @ForAll @LongRange(min = 1, max = 100_000_000_000L) long more) {
        ClusterPlan plan = given.plan();
        for (long step : new long[] {1, more}) {
            Won costlier = given.request().sharedSystem().plus(Won.of(step));
            assertThat(given.terms()
                            .plan(given.request().withSharedSystem(costlier))
                            .support())
                    .as("support with a shared system of " + costlier + " of " + given)
                    .isGreaterThanOrEqualTo(plan.support());
        }
    }

    /**
     * Matching money of a local government lowers what the companies bear by as much, and nothing else.
     *
     * @param given a cluster
     * @param permille how much of the burden
     */
    @Property(tries = 150)
    default void matchingMoneyLowersOnlyWhatTheCompaniesBear(
            @ForAll("clusterCases") ClusterCase given, @ForAll @IntRange(max = 1_000) int permille) {
        ClusterPlan before = given.plan();
        Won matching = Rounding.DOWN_TO_WON.shareOf(new Share(permille, 1_000), before.burden());
        ClusterPlan after = given.terms().plan(given.request().withLocalGovernment(matching));
        assertThat(after.burden())
                .as(shown(given, after))
                .isEqualTo(before.burden().minus(matching));
        assertThat(after.members()).as(shown(given, after)).isEqualTo(before.members());
        assertThat(after.governmentTotal()).as(shown(given, after)).isEqualTo(before.governmentTotal());
        Won tooMuch = before.burden().plus(Won.of(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> given.terms().plan(given.request().withLocalGovernment(tooMuch)))
                .withMessage("matching money of the local government must be at most what the companies would bear, "
                        + before.burden() + ": " + tooMuch);
    }

    /**
     * The explanation replays: every figure follows from those below it, in both languages.
     *
     * @param given a cluster
     */
    @Property(tries = 100)
    default void theExplanationOfTheClusterAddsUp(@ForAll("clusterCases") ClusterCase given) {
        ClusterPlan plan = given.plan();
        Replay.of(plan.explain())
                .reads()
                .says("cluster.support", plan.governmentTotal())
                .says("cluster.burden", plan.burden());
    }

    private static Supplier<String> shown(ClusterCase given, ClusterPlan plan) {
        return Shown.with(given, plan::explain);
    }
}
