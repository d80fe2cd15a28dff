package io.github.smartfactory.examples.portal.calculator;

import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Payer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody asks the calculator.
 *
 * @param program the program
 * @param offer the offer to the type that is asked for, with its money stated
 * @param terms its terms for a company with the traits that were ticked
 * @param cost the cost without own staff and cloud fees; nothing if it is not told yet
 * @param ownStaff the wages of own staff
 * @param cloud the cloud service, if there is one
 * @param shares the shares that were chosen
 * @param atMost the company asks for no more than this
 * @param local matching money of a local government
 * @param want how much the company wants to receive: the question the other way round
 */
public record Inquiry(
        Program program,
        Offer offer,
        ResolvedTerms terms,
        Optional<Won> cost,
        Won ownStaff,
        Optional<CloudService> cloud,
        Map<Payer, Share> shares,
        Optional<Won> atMost,
        Won local,
        Optional<Won> want) {

    /** The parts of the split that leave a choice. */
    public static List<PayerPart> choices(ResolvedTerms terms) {
        return terms.split().parts().stream()
                .filter(part -> part.payer() != Payer.ADOPTER)
                .filter(part -> !part.least().equals(part.most()))
                .toList();
    }

    /** The name of the field for the share of a payer. */
    public static String field(Payer payer) {
        return "share-" + payer.key();
    }

    /** A project of a cost, with all that was chosen and without own staff, cloud fees and matching money. */
    FundingRequest plain(Won total) {
        return new FundingRequest(ProjectCost.of(total), shares, atMost, Won.ZERO);
    }

    /** All that is asked, of a cost. */
    FundingRequest full(Won base) {
        return new FundingRequest(new ProjectCost(base, ownStaff, cloud), shares, atMost, local);
    }
}
