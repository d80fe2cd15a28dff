package io.github.smartfactory.examples.portal.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.List;

/**
 * Other sites whose scripts may read answers. Without any, no header is sent, and browsers let only pages from here read them.
 *
 * @param allowed the sites, such as {@code https://example.org}
 */
public record Origins(List<String> allowed) {

    private static final String DAY = "86400";

    /** Copies the list. */
    public Origins {
        allowed = List.copyOf(allowed);
    }

    /** Answers browsers that ask for a path. */
    public void add(RoutesConfig routes, String path) {
        if (!allowed.isEmpty()) {
            routes.before(path, this::tell);
            routes.options(path, context -> context.status(HttpStatus.NO_CONTENT));
        }
    }

    private void tell(Context context) {
        context.res().addHeader(Header.VARY, Header.ORIGIN);
        String origin = context.header(Header.ORIGIN);
        if (origin != null && allowed.contains(origin)) {
            context.header(Header.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            context.header(Header.ACCESS_CONTROL_ALLOW_HEADERS, Header.CONTENT_TYPE);
            context.header(Header.ACCESS_CONTROL_MAX_AGE, DAY);
        }
    }
}
