package io.github.smartfactory.examples.portal.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** Answers with a page made from a template, which escapes whatever it is given. */
public final class Html {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, null, "io.github.smartfactory.examples.portal.template");

    private Html() {}

    /** Shows a page. */
    public static void show(Context context, String template, Page page, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("page", page);
        StringOutput output = new StringOutput();
        ENGINE.render(template + ".jte", all, output);
        context.contentType("text/html; charset=utf-8").result(output.toString());
    }
}
