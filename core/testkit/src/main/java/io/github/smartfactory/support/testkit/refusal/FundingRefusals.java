package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.funding.BulkSupport;
import io.github.smartfactory.support.funding.CloudFeeCap;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.OperatingCostCap;
import io.github.smartfactory.support.funding.OwnStaffCap;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.domain.SupportCase;
import io.github.smartfactory.support.testkit.domain.SupportDomain;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What is refused of terms, limits, splits and functions of one company. */
final class FundingRefusals extends PackageRefusals {

    @Override
    void bounds() {
        negative(SupportLimit.class, "amount");
        negative(LimitAdjustment.Replace.class, "limit");
        negative(LimitAdjustment.Add.class, "amount");
        negative(OwnStaffCap.class, "atMost");
        negative(FundingRequest.class, "supportAtMost");
        negative(FundingRequest.class, "localGovernment");
        negative(SupportFunction.Segment.class, "from");
        negative(SupportFunction.Segment.class, "amount");
        for (Payer payer : List.of(Payer.LARGE_ENTERPRISE, Payer.LOCAL_GOVERNMENT)) {
            part(
                    PayerPart.class,
                    "ceiling",
                    it -> it.payer() == payer,
                    it -> Optional.of(Won.of(-1)),
                    it -> List.of("ceiling of the " + payer.key(), "must not be negative", "KRW -1"));
        }
        within(CloudFeeCap.class, "years", 0, 50);
        part(
                CloudFeeCap.class,
                "smallEnterpriseYears",
                it -> it.years() - 1,
                it -> List.of("from " + it.years() + " to 50", ": " + (it.years() - 1)));
        part(
                CloudFeeCap.class,
                "smallEnterpriseYears",
                it -> 51,
                it -> List.of("from " + it.years() + " to 50", ": 51"));
        empty(CostShare.class, "parts");
        empty(SupportFunction.class, "segments");
        twice(CostShare.class, "parts", CostShare::parts, PayerPart::payer);
    }

    @Override
    void together() {
        part(
                FundingTerms.class,
                "rounding",
                it -> new Rounding(Won.of(1), Rounding.Mode.UP),
                it -> List.of("rounded down", Rounding.Mode.UP.toString()));
        part(
                SupportFunction.class,
                "rounding",
                it -> new Rounding(Won.of(1), Rounding.Mode.HALF_UP),
                it -> List.of("rounded down", Rounding.Mode.HALF_UP.toString()));
        part(
                SupportFunction.class,
                "segments",
                it -> List.of(new SupportFunction.Segment(Won.of(1), Won.ZERO, Share.ZERO)),
                it -> List.of("KRW 0", "KRW 1"));
        part(
                SupportFunction.class,
                "segments",
                it -> List.of(it.segments().get(0), it.segments().get(0)),
                it -> List.of("ever higher", "KRW 0 after KRW 0"));
        part(
                PayerPart.class,
                "most",
                it -> it.payer() != Payer.ADOPTER && !it.least().equals(Share.ZERO),
                it -> Share.ZERO,
                it -> List.of(it.payer().key(), it.least().toString(), Share.ZERO.toString()));
        part(
                PayerPart.class,
                "most",
                it -> it.payer() == Payer.ADOPTER && it.least().equals(Share.ZERO),
                it -> Share.ofPercent(50),
                it -> List.of("adopter", "50%"));
        part(
                PayerPart.class,
                "ceiling",
                it -> it.payer() == Payer.GOVERNMENT || it.payer() == Payer.ADOPTER,
                it -> Optional.of(Won.of(7)),
                it -> List.of(it.payer().key(), "no ceiling", "KRW 7"));
        part(
                CostShare.class,
                "parts",
                it -> it.parts().size() > 1,
                it -> it.parts().stream()
                        .filter(part -> part.payer() != Payer.GOVERNMENT)
                        .toList(),
                it -> List.of(
                        "government",
                        it.parts().stream()
                                .map(PayerPart::payer)
                                .filter(payer -> payer != Payer.GOVERNMENT)
                                .findFirst()
                                .orElseThrow()
                                .key()));
        part(
                CostShare.class,
                "parts",
                it -> Stream.of(Payer.GOVERNMENT, Payer.LARGE_ENTERPRISE)
                        .map(payer ->
                                new PayerPart(payer, Share.ofPercent(51), Share.ONE, Optional.empty(), Grounds.NONE))
                        .toList(),
                it -> List.of("more than 100%", "51%", Payer.LARGE_ENTERPRISE.key()));
        part(
                FundingPlan.class,
                "parts",
                it -> it.cost().total().isGreaterThan(Won.ZERO),
                it -> Map.of(Payer.ADOPTER, Won.ZERO),
                it -> List.of("KRW 0", it.cost().total().toString()));
    }

    @Override
    void calls() {
        FundingDomain funding = new FundingDomain();
        Arbitrary<SupportFunction> functions = funding.functions();
        Won less = Won.of(-1);
        call(
                SupportFunction.class,
                "supportAt",
                "totalCost",
                functions,
                it -> less,
                it -> it.supportAt(less),
                it -> List.of("total cost", "must not be negative", "KRW -1"));
        call(
                SupportFunction.class,
                "of",
                "limit",
                negativeAmounts(),
                it -> SupportFunction.of(Share.ONE, Optional.of(it), Rounding.DOWN_TO_WON),
                PackageRefusals::notNegative);
        call(
                SupportFunction.class,
                "marginalRateAt",
                "totalCost",
                functions,
                it -> less,
                it -> it.marginalRateAt(less),
                it -> notNegative(less));
        call(
                SupportFunction.class,
                "costFor",
                "support",
                functions,
                it -> less,
                it -> it.costFor(less),
                it -> notNegative(less));
        call(
                SupportFunction.class,
                "curve",
                "upTo",
                functions,
                it -> less,
                it -> it.curve(less),
                it -> notNegative(less));
        call(
                BulkSupport.class,
                "supportAtAll",
                "supports",
                functions,
                it -> 1,
                it -> {
                    it.bulk().supportAtAll(new long[2], new long[1]);
                    return it;
                },
                it -> List.of("1 supports", "2 costs"));
        call(
                BulkSupport.class,
                "supportAtAll",
                "totalCosts",
                functions,
                it -> less,
                it -> {
                    it.bulk().supportAtAll(new long[] {1, -1}, new long[2]);
                    return it;
                },
                it -> List.of("index 1", "must not be negative", "KRW -1"));
        call(
                OperatingCostCap.class,
                "atMost",
                "clusterTotal",
                SupportDomain.any(OperatingCostCap.class),
                it -> less,
                it -> it.atMost(less),
                it -> notNegative(less));
        Share odd = new Share(3, 7);
        call(
                CostShare.class,
                "shares",
                "chosen",
                funding.splits(),
                it -> Payer.ADOPTER,
                it -> it.shares(Map.of(Payer.ADOPTER, odd)),
                it -> List.of("adopter", "3/7"));
        call(
                CostShare.class,
                "shares",
                "chosen",
                funding.splits()
                        .map(it -> it.find(Payer.GOVERNMENT).orElseThrow())
                        .filter(it -> !it.most().equals(Share.ONE)),
                it -> Share.ONE,
                it -> CostShare.of(it).shares(Map.of(Payer.GOVERNMENT, Share.ONE)),
                it -> List.of("government", "from " + it.least() + " to " + it.most(), "100%"));
        CostShare halves = CostShare.of(
                new PayerPart(Payer.GOVERNMENT, Share.ZERO, Share.ONE, Optional.empty(), Grounds.NONE),
                new PayerPart(Payer.LARGE_ENTERPRISE, Share.ofPercent(50), Share.ONE, Optional.empty(), Grounds.NONE));
        call(
                CostShare.class,
                "shares",
                "chosen",
                Arbitraries.integers().between(51, 100).map(Share::ofPercent),
                it -> halves.shares(Map.of(Payer.GOVERNMENT, it)),
                it -> List.of(it.toString(), "large-enterprise at least 50%"));
        call(
                CostShare.class,
                "shares",
                "chosen",
                funding.splits().filter(it -> it.find(Payer.LOCAL_GOVERNMENT).isEmpty()),
                it -> Payer.LOCAL_GOVERNMENT,
                it -> it.shares(Map.of(Payer.LOCAL_GOVERNMENT, Share.ZERO)),
                it -> List.of(
                        Payer.LOCAL_GOVERNMENT.key(), it.parts().get(0).payer().key()));
        call(
                ResolvedTerms.class,
                "plan",
                "request",
                // Own staff counts by what the adopter bears, which matching money lowers: the bound would be another
                // one.
                funding.cases()
                        .filter(it -> it.request().cost().ownStaff().equals(Won.ZERO)
                                && matchingAtMost(it).isLessThan(Won.of(Long.MAX_VALUE))),
                it -> matchingAtMost(it),
                it -> it.resolved()
                        .plan(it.request()
                                .withLocalGovernment(matchingAtMost(it).plus(Won.of(1)))),
                it -> List.of(
                        "matching money",
                        matchingAtMost(it).toString(),
                        matchingAtMost(it).plus(Won.of(1)).toString()));
    }

    /** All that the adopter would bear without it. */
    private static Won matchingAtMost(SupportCase its) {
        return its.plan()
                .parts()
                .getOrDefault(Payer.ADOPTER, Won.ZERO)
                .plus(its.request().localGovernment());
    }
}
