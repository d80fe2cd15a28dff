package io.github.smartfactory.examples.portal.calculator;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.examples.portal.web.Html;
import io.github.smartfactory.examples.portal.web.Page;
import io.github.smartfactory.examples.portal.web.Refusal;
import io.github.smartfactory.examples.portal.web.Speech;
import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.program.Catalog;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Map;

/** How much it would be. The address says all that is asked, so that it can be shared; it says nothing of a company. */
public final class CalculatorPages {

    private final PricedPrograms programs;

    /** Pages for the programs of a catalog. */
    public CalculatorPages(Catalog catalog) {
        this.programs = PricedPrograms.of(catalog);
    }

    /** Adds the pages. */
    public void add(RoutesConfig routes) {
        routes.get(Speech.in("/calculator"), this::show);
        routes.get(Speech.in("/calculator/picture.svg"), this::picture);
    }

    private void show(Context context) {
        Words words = Speech.ofPath(context);
        Form form = new Form(context.queryParamMap(), words);
        Inquiry inquiry = new InquiryForm(form).read(programs);
        Calculation calculation = Calculation.of(inquiry, form, words);
        Page page = Page.at(words, Address.of(inquiry, form));
        if (context.header("HX-Request") != null) {
            context.header("HX-Replace-Url", page.to(page.path()));
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("form", form);
        parameters.put("all", programs.all());
        parameters.put("offers", PricedPrograms.offers(inquiry.program()));
        parameters.put("fields", Address.fields(inquiry.terms()));
        parameters.put("calculation", calculation);
        parameters.put("explanation", calculation.plan().map(plan -> plan.explain()));
        parameters.put("caption", Caption.of(calculation, words));
        parameters.put("picture", page.to(page.path().replace("/calculator?", "/calculator/picture.svg?")));
        parameters.put(
                "wanted",
                calculation.costForWanted().map(cost -> page.to(Address.ofCost(inquiry, form, cost.toKorean()))));
        Html.show(context, "calculator", page, parameters);
    }

    private void picture(Context context) {
        Words words = Speech.ofPath(context);
        PictureSize size = PictureSize.ofWidth(context.queryParam("width"));
        Form form = new Form(context.queryParamMap(), words);
        Calculation calculation = Calculation.of(new InquiryForm(form).read(programs), form, words);
        if (!form.problems().isEmpty()) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "refused.request");
        }
        context.contentType("image/svg+xml; charset=utf-8").result(new CostPicture(calculation, words, size).svg());
    }
}
