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
import java.util.Optional;

/** What a scenario says of all firms of one profile: every look-up is done, what is left is arithmetic. */
final class Ruling {

    private static final BulkSupport NOTHING = SupportFunction.of(Share.ZERO, Optional.empty(), Rounding.DOWN_TO_WON)
            .bulk();

    private final Standing standing;
    private final BulkSupport support;
    private final BulkSupport[] others;
    private final List<String> failed;
    private final List<String> untold;

    private Ruling(
            Standing standing, BulkSupport support, BulkSupport[] others, List<String> failed, List<String> untold) {
        this.standing = standing;
        this.support = support;
        this.others = others;
        this.failed = failed;
        this.untold = untold;
    }

    static Ruling refusing(Standing standing, List<String> failed, List<String> untold) {
        return new Ruling(standing, NOTHING, new BulkSupport[0], failed, untold);
    }

    static Ruling paying(ResolvedTerms terms, List<String> untold) {
        BulkSupport[] others = others(terms).stream().map(SupportFunction::bulk).toArray(BulkSupport[]::new);
        return new Ruling(Standing.SUPPORTED, terms.supportFunction().bulk(), others, List.of(), untold);
    }

    /** What the payers beside the government and the company pay of a total cost. */
    static List<SupportFunction> others(ResolvedTerms terms) {
        CostShare split = terms.split();
        return split.shares(Map.of()).entrySet().stream()
                .filter(entry -> entry.getKey() != Payer.GOVERNMENT)
                .map(entry -> SupportFunction.of(
                        entry.getValue(), split.find(entry.getKey()).flatMap(PayerPart::ceiling), terms.rounding()))
                .toList();
    }

    /** Supported, unless no firm of the profile can be. */
    Standing standing() {
        return standing;
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
