package consumer;

import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramStatus;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.List;

/** A province's own program. */
public final class Regional {

    private Regional() {}

    /** Half of the cost, up to 0.3 eok or 0.9, and 0.1 more for regional jobs. */
    public static Program program() {
        CostShare half =
                CostShare.of(PayerPart.atMost(Payer.GOVERNMENT, Share.ofPercent(50), Grounds.NONE));
        return Program.builder()
                .id(ProgramId.of(2024, "province"))
                .name(Cited.of(Name.of("도 스마트공장", "smart factories of the province")))
                .status(Cited.of(ProgramStatus.NEW))
                .addOffers(Offer.of(Tier.BASIC, terms("0.3", half), Grounds.NONE))
                .addOffers(Offer.of(Tier.ADVANCED_1, terms("0.9", half), Grounds.NONE))
                .build();
    }

    private static FundingTerms terms(String eok, CostShare split) {
        LimitAdjustment jobs = new LimitAdjustment.Add(Trait.REGIONAL_JOBS, Won.ofEok("0.1"), Grounds.NONE);
        return FundingTerms.of(new SupportLimit(Won.ofEok(eok), List.of(jobs), Grounds.NONE), split);
    }
}
