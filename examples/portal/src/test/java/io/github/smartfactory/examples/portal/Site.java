package io.github.smartfactory.examples.portal;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.javalin.Javalin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The portal on a free port of this machine, on 10 February 2023, while the tests of a class run. */
public final class Site implements BeforeAllCallback, AfterAllCallback {

    private static final Clock FEBRUARY_2023 = Clock.fixed(Instant.parse("2023-02-10T03:00:00Z"), ZoneOffset.UTC);

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> origins;
    private Javalin server;

    /** The portal, with other sites whose scripts may read what the API answers. */
    public Site(String... origins) {
        this.origins = List.of(origins);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        server =
                Portal.server(OfficialCatalog.catalog(), FEBRUARY_2023, origins).start("127.0.0.1", 0);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        server.stop();
    }

    /** The address of a page. */
    public String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** Asks for something. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends a form as browsers do. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends a form with files as browsers do; the key of a file is the field. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, Map<String, Upload> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
        files.forEach(
                (name, file) -> part(body, "name=\"" + name + "\"; filename=\"" + file.name() + "\"", file.content()));
        body.writeBytes("--limit--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(path, "Content-Type", "multipart/form-data; boundary=limit")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A file of a form, with the letters that it is written in. */
    public record Upload(String name, String text, Charset charset) {

        /** A file in UTF-8. */
        public static Upload of(String name, String text) {
            return new Upload(name, text, StandardCharsets.UTF_8);
        }

        private byte[] content() {
            return text.getBytes(charset);
        }
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(("--limit\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a document as programs do. */
    public HttpResponse<String> postJson(String path, String document, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(document)));
    }

    /** A page as a reader sees it; fails if it is not there. */
    public Document page(String path) {
        return page(get(path));
    }

    /** A page as a reader sees it; fails if it is none. */
    public static Document page(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.uri() + "\n" + response.body());
        }
        return parsed(response);
    }

    /** A page as a reader sees it, whatever its status is. */
    public static Document parsed(HttpResponse<String> response) {
        return Jsoup.parse(response.body(), response.uri().toString());
    }

    /** A text as a part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Begins a request of one's own. */
    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address(path)));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    /** Sends a request of one's own. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
