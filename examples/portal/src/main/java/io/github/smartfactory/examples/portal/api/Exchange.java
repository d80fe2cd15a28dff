package io.github.smartfactory.examples.portal.api;

import io.github.smartfactory.examples.portal.web.Limits;
import io.github.smartfactory.examples.portal.web.Refusal;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.json.JsonStyle;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.vocabulary.Language;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Reads what is sent and writes what is answered, as documents of the library. */
final class Exchange {

    private static final String JSON = "application/json";

    private final JsonStyle style;

    /** Documents that name what the programs of a catalog name. */
    Exchange(Catalog catalog) {
        this.style = JsonStyle.STANDARD.knowing(catalog);
    }

    /** The document in the body of a request; one that is too long, of another type or not readable is refused. */
    <T> T read(Context context, JsonFormat<T> format) throws IOException {
        String type = Optional.ofNullable(context.contentType()).orElse("");
        if (!type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(JSON)) {
            throw Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "api.media-type", JSON);
        }
        return format.with(style).read(new ByteArrayInputStream(body(context)));
    }

    /** The whole body: its length need not be stated, and what is stated need not be true. */
    private static byte[] body(Context context) throws IOException {
        byte[] body = context.bodyInputStream().readNBytes(Limits.REQUEST + 1);
        if (body.length > Limits.REQUEST) {
            throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "refused.too-large", Limits.REQUEST);
        }
        return body;
    }

    /** Answers with what the library makes of a request; what it refuses, with its reason. */
    <T> void answer(Context context, Query query, JsonFormat<T> format, Supplier<T> value) {
        send(context, JSON, written(query, format, value).getBytes(StandardCharsets.UTF_8));
    }

    /** Answers with official data, which anybody may keep for a while. */
    <T> void publish(Context context, Query query, JsonFormat<T> format, Supplier<T> value) {
        publish(context, JSON, written(query, format, value));
    }

    /** Answers with a document that is always the same, or that it still is what somebody has kept. */
    static void publish(Context context, String type, String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        String tag = '"' + UUID.nameUUIDFromBytes(bytes).toString() + '"';
        context.header(Header.CACHE_CONTROL, "public, max-age=" + Limits.KEPT);
        context.header(Header.ETAG, tag);
        if (tag.equals(context.header(Header.IF_NONE_MATCH))) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            send(context, type, bytes);
        }
    }

    private static void send(Context context, String type, byte[] document) {
        context.res().addHeader(Header.VARY, Header.ACCEPT_LANGUAGE);
        context.contentType(type).result(document);
    }

    /** Some of a result, such as a sum, is worked out when it is written. */
    private <T> String written(Query query, JsonFormat<T> format, Supplier<T> value) {
        JsonStyle spoken = style.withWords(query.languages().toArray(Language[]::new));
        try {
            return format.with(spoken).compact().write(value.get());
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw Refusal.of(e);
        }
    }
}
