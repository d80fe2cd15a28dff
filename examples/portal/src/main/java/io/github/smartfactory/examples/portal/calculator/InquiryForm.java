package io.github.smartfactory.examples.portal.calculator;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is asked of the calculator; what cannot be read is said beside its field. */
final class InquiryForm {

    private final Form form;

    InquiryForm(Form form) {
        this.form = form;
    }

    Inquiry read(PricedPrograms programs) {
        Program program = form.choice("program", programs::get).orElseGet(programs::first);
        Offer offer = PricedPrograms.offer(program, form.text("type"));
        List<Trait> traits = program.traits().stream()
                .filter(trait -> form.all("trait").contains(trait.key()))
                .toList();
        ResolvedTerms terms = program.resolve(offer.type(), traits);
        return new Inquiry(
                program,
                offer,
                terms,
                form.won("cost"),
                terms.ownStaffCap().flatMap(cap -> form.won("staff")).orElse(Won.ZERO),
                cloud(terms),
                shares(terms),
                form.won("at-most"),
                form.won("local").orElse(Won.ZERO),
                form.won("want"));
    }

    /** Fees without a number of years are planned for as many as count. */
    private Optional<CloudService> cloud(ResolvedTerms terms) {
        return terms.cloudFeeCap().flatMap(cap -> {
            Optional<Integer> years = form.number("years", 1, 50);
            return form.won("fee")
                    .map(fee -> new CloudService(fee, years.orElse(Math.max(1, cap.yearsFor(terms.traits())))));
        });
    }

    private Map<Payer, Share> shares(ResolvedTerms terms) {
        Map<Payer, Share> shares = new EnumMap<>(Payer.class);
        String last = "";
        for (PayerPart part : Inquiry.choices(terms)) {
            String field = Inquiry.field(part.payer());
            Optional<Share> share = form.share(field, "calculator.no-share");
            if (share.isPresent() && part.admits(share.get())) {
                shares.put(part.payer(), share.get());
                last = field;
            } else if (share.isPresent()) {
                form.problem(field, "field.bounds", part.least(), part.most(), share.get());
            }
        }
        return fitting(shares, last, terms);
    }

    private Map<Payer, Share> fitting(Map<Payer, Share> shares, String last, ResolvedTerms terms) {
        try {
            terms.split().shares(shares);
            return shares;
        } catch (IllegalArgumentException e) {
            form.problem(last, "calculator.shares-together");
            return Map.of();
        }
    }
}
