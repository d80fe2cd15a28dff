package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.funding.BulkSupport;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a scenario says of all firms of one profile: every look-up is done, what is left is arithmetic. */
final class Ruling {

    private static final BulkSupport NOTHING = SupportFunction.of(Share.ZERO, Optional.empty(), Rounding.DOWN_TO_WON)
            .bulk();

    private final Standing standing;
    private final @Nullable ResolvedTerms terms;
    private final BulkSupport support;
    private final BulkSupport[] others;
    private final List<String> failed;
    private final List<String> untold;

    private Ruling(
            Standing standing,
            @Nullable ResolvedTerms terms,
            BulkSupport support,
            BulkSupport[] others,
            List<String> failed,
            List<String> untold) {
        this.standing = standing;
        this.terms = terms;
        this.support = support;
        this.others = others;
        this.failed = failed;
        this.untold = untold;
    }

    static Ruling refusing(Standing standing, List<String> failed, List<String> untold) {
        return new Ruling(standing, null, NOTHING, new BulkSupport[0], failed, untold);
    }

    static Ruling paying(ResolvedTerms terms, List<String> untold) {
        BulkSupport[] others = terms.split().shares(Map.of()).entrySet().stream()
                .filter(entry -> entry.getKey() != Payer.GOVERNMENT)
                .map(entry -> part(terms, terms.split(), entry.getKey(), entry.getValue()))
                .toArray(BulkSupport[]::new);
        return new Ruling(Standing.SUPPORTED, terms, terms.supportFunction().bulk(), others, List.of(), untold);
    }

    /** What a payer beside the government pays of a total cost. */
    private static BulkSupport part(ResolvedTerms terms, CostShare split, Payer payer, Share share) {
        return SupportFunction.of(share, split.find(payer).flatMap(PayerPart::ceiling), terms.rounding())
                .bulk();
    }

    /** Supported, unless no firm of the profile can be. */
    Standing standing() {
        return standing;
    }

    /** The terms of firms that may be supported. */
    ResolvedTerms terms() {
        return Objects.requireNonNull(terms, "terms");
    }

    long support(long cost) {
        return support.applyAsLong(cost);
    }

    long burden(long cost, long itsSupport) {
        long rest = cost - itsSupport;
        for (BulkSupport other : others) {
            rest -= other.applyAsLong(cost);
        }
        return rest;
    }

    List<String> failed() {
        return failed;
    }

    List<String> untold() {
        return untold;
    }
}
