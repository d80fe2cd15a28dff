package io.github.smartfactory.examples.portal.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;

/** What a form sent. */
public final class Posted {

    private Posted() {}

    /**
     * The values by field. More fields and files than any page has are refused, once all are read: who is answered
     * while still sending does not see the answer.
     */
    public static Map<String, List<String>> fields(Context context) {
        Map<String, List<String>> fields = context.formParamMap();
        long sent = count(fields) + (context.isMultipartFormData() ? count(context.uploadedFileMap()) : 0);
        if (sent > Limits.FIELDS) {
            throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "refused.too-many-fields", Limits.FIELDS);
        }
        return fields;
    }

    private static long count(Map<String, ? extends List<?>> values) {
        return values.values().stream().mapToLong(List::size).sum();
    }
}
