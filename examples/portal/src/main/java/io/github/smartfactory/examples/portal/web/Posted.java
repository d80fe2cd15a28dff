package io.github.smartfactory.examples.portal.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;

/** The fields of a form in the body of a request. */
public final class Posted {

    private Posted() {}

    /** The values by field; more fields than any page has are refused before they are taken apart. */
    public static Map<String, List<String>> fields(Context context) {
        // The server itself bounds the parts of a form with files.
        if (!context.isMultipartFormData()
                && context.body().chars().filter(it -> it == '&').count() >= Limits.FIELDS) {
            throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "refused.too-many-fields", Limits.FIELDS);
        }
        return context.formParamMap();
    }
}
