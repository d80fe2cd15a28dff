package io.github.smartfactory.examples.portal.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * What keeps the portal and those who use it safe: nothing is run or loaded that does not come from here, nothing is framed,
 * no request is larger or slower than it has to be. There are no cookies and no sessions, so that no other site can act in
 * somebody's name; whatever somebody filled in travels in the request and is kept nowhere.
 */
public final class Safety {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()",
            "X-Frame-Options",
            "DENY");

    private Safety() {}

    /** Sets bounds and headers. */
    public static void secure(JavalinConfig config) {
        config.http.maxRequestSize = Limits.REQUEST;
        // Uploads are read in memory: nothing of them is written to a disk.
        config.jetty.multipartConfig.maxFileSize(Limits.REQUEST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(Limits.REQUEST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(Limits.REQUEST, SizeUnit.BYTES);
        config.jetty.threadPool = new QueuedThreadPool(Limits.THREADS);
        config.jetty.modifyHttpConfiguration(Safety::quieten);
        config.jetty.modifyServletContextHandler(handler -> {
            handler.setErrorHandler(new BareErrors(HEADERS));
            // More than a request has room for: forms are counted once they are read, so that the answer is seen.
            handler.setMaxFormKeys(Limits.REQUEST);
        });
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new BareErrors(HEADERS));
            server.insertHandler(new Deadline(Limits.ARRIVAL));
            for (var connector : server.getConnectors()) {
                if (connector instanceof ServerConnector it) {
                    it.setIdleTimeout(Limits.IDLE);
                }
            }
        });
        config.routes.before(Safety::guard);
    }

    private static void quieten(HttpConfiguration configuration) {
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
        configuration.setRequestHeaderSize(16_000);
        configuration.setIdleTimeout(Limits.IDLE);
    }

    private static void guard(Context context) {
        HEADERS.forEach(context::header);
        if (!context.method().name().equals("GET")) {
            context.header("Cache-Control", "no-store");
        }
        if (context.req().getContentLengthLong() > Limits.REQUEST) {
            throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "refused.too-large", Limits.REQUEST);
        }
    }
}
