package io.github.smartfactory.examples.portal.web;

import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what the server refuses before the portal sees it, such as what is no HTTP: the status, and nothing of the inside. */
final class BareErrors extends ErrorHandler {

    private final Map<String, String> headers;

    BareErrors(Map<String, String> headers) {
        this.headers = headers;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        headers.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        Content.Sink.write(response, true, code + " " + HttpStatus.getMessage(code) + "\n", callback);
    }
}
