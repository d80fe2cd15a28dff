package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.funding.ClusterTerms;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an unfinished application may still get. Support never falls as a cost rises, so that its ends lie at the ends of
 * the costs; types and traits are few and are gone through one by one.
 */
final class SupportEstimate {

    private SupportEstimate() {}

    /** The range; nothing if nobody bears a project, or the documents do not state the money of a type that one may wish. */
    static Optional<SupportRange> of(RuleBook book, Situation situation) {
        List<Member> bearers = situation.with(Member.BEARERS);
        boolean stated = bearers.stream()
                .flatMap(member -> situation.types(member).stream())
                .allMatch(book.terms()::containsKey);
        if (!stated || bearers.isEmpty()) {
            return Optional.empty();
        }
        List<MemberMoney> members = MemberMoney.of(book, situation, bearers);
        return Optional.of(
                book.cluster().isPresent() ? cluster(book, situation.application(), members) : singly(members));
    }

    // ---- Everyone for itself ----

    private static SupportRange singly(List<MemberMoney> members) {
        Won least = Won.ZERO;
        Optional<Won> most = Optional.of(Won.ZERO);
        List<Unknown> movers = new ArrayList<>();
        for (MemberMoney money : members) {
            least = least.plus(money.least());
            Optional<Won> its = money.most();
            most = most.flatMap(sum -> its.map(sum::plus));
            movers.addAll(money.movers(MemberMoney::differ));
        }
        return range(least, most, movers, members);
    }

    /** Single won and crowds of unlike members aside, the movers are exact; the ends always are, and have the last word. */
    private static SupportRange range(Won least, Optional<Won> most, List<Unknown> movers, List<MemberMoney> members) {
        if (most.isPresent() && most.get().equals(least)) {
            return new SupportRange(least, most, List.of());
        }
        List<Unknown> open =
                members.stream().flatMap(member -> member.open().stream()).toList();
        return new SupportRange(least, most, movers.isEmpty() ? open : movers);
    }

    // ---- A cluster ----

    private static SupportRange cluster(RuleBook book, Application application, List<MemberMoney> members) {
        ClusterTerms terms =
                new ClusterTerms(book.program(), book.name(), book.cluster().orElseThrow(), book.terms());
        ClusterMoney cluster = ClusterMoney.of(terms, application, members);
        List<Unknown> movers = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            movers.addAll(members.get(i).movers(cluster.differenceOf(i)));
        }
        if (cluster.movesWithSharedCost()) {
            movers.add(Unknown.ofApplication(Unknown.Kind.SHARED_COST));
        }
        Won least = cluster.least();
        Won most = cluster.most();
        for (SharedSystemGrant grant : terms.scheme().grants()) {
            WonRange cost = application.grantCosts().getOrDefault(grant.key(), WonRange.UNKNOWN);
            var share = Optional.ofNullable(application.shares().get(Payer.GOVERNMENT));
            Won from = terms.grantAt(grant, cost.least(), share);
            Won to = cost.most()
                    .map(end -> terms.grantAt(grant, end, share))
                    .orElseGet(() -> terms.grantAt(grant, ClusterMoney.ENOUGH, share));
            if (!from.equals(to)) {
                movers.add(Unknown.grant(grant.key(), grant.name()));
            }
            least = least.plus(from);
            most = most.plus(to);
        }
        return range(least, Optional.of(most), movers, members);
    }

    /** The terms of a type, which are known to be stated. */
    static FundingTerms terms(RuleBook book, SupportType type) {
        FundingTerms terms = book.terms().get(type);
        if (terms == null) {
            throw new IllegalStateException("no terms of " + type.key());
        }
        return terms;
    }
}
