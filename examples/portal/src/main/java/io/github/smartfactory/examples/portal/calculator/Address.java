package io.github.smartfactory.examples.portal.calculator;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.vocabulary.Trait;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The address of an inquiry, with what was filled in and what counts, and nothing else: short enough to be shared. */
final class Address {

    /** What is longer is no amount that anybody would share. */
    private static final int LONGEST = 60;

    private final List<String> parts = new ArrayList<>();

    private Address() {}

    static String of(Inquiry inquiry, Form form) {
        return ofCost(inquiry, form, form.raw("cost"));
    }

    /** The same inquiry, about another cost. */
    static String ofCost(Inquiry inquiry, Form form, String cost) {
        Address address = new Address();
        address.add("program", inquiry.program().id().toString());
        address.add("type", inquiry.offer().type().key());
        address.add("cost", cost);
        fields(inquiry.terms()).forEach(field -> address.add(field, form.raw(field)));
        for (Trait trait : inquiry.terms().traits()) {
            address.add("trait", trait.key());
        }
        return "/calculator?" + String.join("&", address.parts);
    }

    /** The fields with something to fill in that terms have, besides the cost. */
    static List<String> fields(ResolvedTerms terms) {
        List<String> fields = new ArrayList<>(List.of("want"));
        terms.ownStaffCap().ifPresent(cap -> fields.add("staff"));
        terms.cloudFeeCap().ifPresent(cap -> fields.addAll(List.of("fee", "years")));
        Inquiry.choices(terms).forEach(part -> fields.add(Inquiry.field(part.payer())));
        fields.addAll(List.of("at-most", "local"));
        return fields;
    }

    private void add(String field, String value) {
        if (!value.isEmpty() && value.length() <= LONGEST) {
            parts.add(field + "=" + encoded(value));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2F", "/");
    }
}
