package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.funding.ClusterTerms;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an unfinished application may still get. Support never falls as a cost rises, so that its ends lie at the ends of
 * the costs; types and traits are few and are gone through one by one.
 */
final class SupportEstimate {

    private SupportEstimate() {}

    /** The range; nothing if nobody bears a project, or the documents do not state the money of a type that one may wish. */
    static Optional<SupportRange> of(RuleBook book, Situation situation) {
        List<Member> bearers = situation.with(Member.BEARERS);
        if (bearers.isEmpty()) {
            return Optional.empty();
        }
        for (Member member : bearers) {
            if (!book.terms().keySet().containsAll(situation.types(member))) {
                return Optional.empty();
            }
        }
        List<MemberMoney> members = MemberMoney.of(book, situation, bearers);
        return Optional.of(
                book.cluster().isPresent() ? cluster(book, situation.application(), members) : singly(members));
    }

    // ---- Everyone for itself ----

    private static SupportRange singly(List<MemberMoney> members) {
        Won least = Won.ZERO;
        Optional<Won> most = Optional.of(Won.ZERO);
        for (MemberMoney money : members) {
            least = least.plus(money.least());
            Optional<Won> its = money.most();
            most = most.flatMap(sum -> its.map(sum::plus));
        }
        return range(least, most, () -> moving(members), members);
    }

    private static List<Unknown> moving(List<MemberMoney> members) {
        return members.stream()
                .flatMap(money -> money.movers(MemberMoney::differ).stream())
                .toList();
    }

    /** Single won and crowds of unlike members aside, the movers are exact; the ends always are, and have the last word. */
    private static SupportRange range(
            Won least, Optional<Won> most, Supplier<List<Unknown>> moving, List<MemberMoney> members) {
        if (most.isPresent() && most.get().equals(least)) {
            return new SupportRange(least, most, List.of());
        }
        List<Unknown> movers = moving.get();
        List<Unknown> open =
                members.stream().flatMap(member -> member.open().stream()).toList();
        return new SupportRange(least, most, movers.isEmpty() ? open : movers);
    }

    // ---- A cluster ----

    private static SupportRange cluster(RuleBook book, Application application, List<MemberMoney> members) {
        ClusterTerms terms =
                new ClusterTerms(book.program(), book.name(), book.cluster().orElseThrow(), book.terms());
        ClusterMoney cluster = ClusterMoney.of(terms, application, members);
        List<GrantMoney> grants = GrantMoney.of(terms, application);
        Won least = cluster.least();
        Won most = cluster.most();
        for (GrantMoney grant : grants) {
            least = least.plus(grant.least());
            most = most.plus(grant.most());
        }
        return range(least, Optional.of(most), () -> moving(cluster, members, grants), members);
    }

    private static List<Unknown> moving(ClusterMoney cluster, List<MemberMoney> members, List<GrantMoney> grants) {
        List<Unknown> movers = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            movers.addAll(members.get(i).movers(cluster.differenceOf(i)));
        }
        if (cluster.movesWithSharedCost()) {
            movers.add(Unknown.ofApplication(Unknown.Kind.SHARED_COST));
        }
        grants.stream().flatMap(grant -> grant.movers().stream()).forEach(movers::add);
        return movers;
    }

    /** What a grant on top may give. */
    private record GrantMoney(SharedSystemGrant grant, Won least, Won most) {

        static List<GrantMoney> of(ClusterTerms terms, Application application) {
            List<GrantMoney> grants = new ArrayList<>();
            for (SharedSystemGrant grant : terms.scheme().grants()) {
                grants.add(of(terms, application, grant));
            }
            return grants;
        }

        private static GrantMoney of(ClusterTerms terms, Application application, SharedSystemGrant grant) {
            WonRange cost = application.grantCosts().getOrDefault(grant.key(), WonRange.UNKNOWN);
            Optional<Share> share = Optional.ofNullable(application.shares().get(Payer.GOVERNMENT));
            Won end = cost.most().orElse(ClusterMoney.ENOUGH);
            return new GrantMoney(grant, terms.grantAt(grant, cost.least(), share), terms.grantAt(grant, end, share));
        }

        List<Unknown> movers() {
            return least.equals(most) ? List.of() : List.of(Unknown.grant(grant.key(), grant.name()));
        }
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
