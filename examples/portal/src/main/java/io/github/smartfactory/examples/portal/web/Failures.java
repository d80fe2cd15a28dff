package io.github.smartfactory.examples.portal.web;

import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what goes wrong into an answer, a page for readers and a document for programs; nothing of the inside is shown. */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** Answers whatever is thrown. */
    public static void map(RoutesConfig routes) {
        routes.exception(
                Refusal.class, (e, context) -> answer(context, e.status(), e.reason(Speech.preferred(context))));
        routes.exception(JsonDocumentException.class, (e, context) -> answer(context, e));
        routes.exception(BadParameters.class, (e, context) -> answer(context, e));
        // Nothing else is read or written while a request is answered.
        routes.exception(
                IOException.class, (e, context) -> answer(context, broken(e), say(context, "refused.request")));
        routes.exception(ServletException.class, Failures::unreadable);
        routes.exception(HttpResponseException.class, Failures::told);
        routes.exception(Exception.class, Failures::unexpected);
    }

    /** A request that stopped in the middle: it came too slowly, or it is no HTTP. */
    private static HttpStatus broken(IOException e) {
        return e.getCause() instanceof TimeoutException ? HttpStatus.REQUEST_TIMEOUT : HttpStatus.BAD_REQUEST;
    }

    /** An upload that is none, or that turns out too large while it is read: the server wraps both in its own exception. */
    private static void unreadable(ServletException e, Context context) {
        if (!(e.getCause() instanceof HttpException)) {
            unexpected(e, context);
            return;
        }
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        boolean tooLong = root instanceof IllegalStateException;
        answer(
                context,
                tooLong ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST,
                say(context, tooLong ? "refused.too-long" : "refused.request"));
    }

    private static void told(HttpResponseException e, Context context) {
        if (e instanceof MethodNotAllowedResponse) {
            e.getDetails().values().stream().findFirst().ifPresent(methods -> context.header(Header.ALLOW, methods));
        }
        String key = switch (e.getStatus()) {
            case 404 -> "refused.not-found";
            case 405 -> "refused.method";
            case 413 -> "refused.too-long";
            default -> "refused.request";
        };
        answer(context, HttpStatus.forStatus(e.getStatus()), say(context, key));
    }

    private static void unexpected(Exception e, Context context) {
        LOG.error("{} {} failed", context.method(), context.path(), e);
        answer(context, HttpStatus.INTERNAL_SERVER_ERROR, say(context, "refused.internal"));
    }

    private static String say(Context context, String key, Object... arguments) {
        return Speech.preferred(context).say(key, arguments);
    }

    private static boolean isForPrograms(Context context) {
        return context.path().startsWith("/api/");
    }

    private static void answer(Context context, JsonDocumentException e) {
        if (isForPrograms(context)) {
            ProblemDetails.of(e, say(context, "refused.document.api")).answer(context);
        } else {
            answer(context, HttpStatus.BAD_REQUEST, say(context, "refused.document", e.getMessage()));
        }
    }

    private static void answer(Context context, BadParameters e) {
        if (isForPrograms(context)) {
            ProblemDetails.of(e, say(context, "refused.parameters.api")).answer(context);
        } else {
            answer(context, HttpStatus.BAD_REQUEST, say(context, "refused.parameters", e.getMessage()));
        }
    }

    private static void answer(Context context, HttpStatus status, String reason) {
        if (status == HttpStatus.CONTENT_TOO_LARGE) {
            drain(context);
        }
        if (isForPrograms(context)) {
            ProblemDetails.of(status, reason).answer(context);
            return;
        }
        context.status(status);
        Page page = Page.at(Speech.preferred(context), "");
        Html.show(context, "error", page, Map.of("status", status.getCode(), "reason", reason));
    }

    /** Takes what is still being sent, within reason: who is cut off while sending does not see the answer. */
    private static void drain(Context context) {
        try {
            InputStream rest = context.req().getInputStream();
            byte[] buffer = new byte[8_192];
            int taken = 0;
            for (int read = rest.read(buffer); read >= 0 && taken < Limits.DRAINED; read = rest.read(buffer)) {
                taken += read;
            }
        } catch (IOException | IllegalStateException e) {
            LOG.debug("nobody sends any more", e);
        }
    }
}
