package io.github.smartfactory.examples.portal.api;

import io.github.smartfactory.examples.portal.web.Html;
import io.github.smartfactory.examples.portal.web.Limits;
import io.github.smartfactory.examples.portal.web.Programs;
import io.github.smartfactory.examples.portal.web.Refusal;
import io.github.smartfactory.examples.portal.web.Speech;
import io.github.smartfactory.support.json.JsonSchemas;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What programs ask for, under {@code /api/}, and its description.
 *
 * <p>Scripts of other sites may not read the answers, unless the portal is started with their address
 * ({@code --allow-origin}): it is meant for programs and for pages from here.
 */
public final class Api {

    private static final String JSON = "application/json";

    private final Programs programs;
    private final OfficialData data;
    private final Calculations calculations;
    private final String description = resource("openapi.json");
    private final Map<String, String> schemas = schemas();

    /** What can be asked of the programs of a catalog; a clock tells what is open now. */
    public Api(Catalog catalog, Clock clock) {
        Exchange exchange = new Exchange(catalog);
        this.programs = new Programs(catalog);
        this.data = new OfficialData(programs, clock, exchange);
        this.calculations = new Calculations(programs, exchange);
    }

    /** Adds the addresses. They come before those of pages, which begin with any word in the place of a language. */
    public void add(RoutesConfig routes) {
        data.add(routes);
        calculations.add(routes);
        get(routes, "/api/openapi.json", context -> Exchange.publish(context, JSON, description));
        get(routes, "/api/schemas/{name}", this::schema);
        routes.get(Speech.in("/api"), this::page);
    }

    /** Adds an address that can be asked for, with or without its content. */
    static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    /** The program that an address names. */
    static Program program(Programs programs, Context context) {
        return programs.get(context.pathParam("year") + "/" + context.pathParam("name"));
    }

    private void schema(Context context) {
        String name = context.pathParam("name");
        String schema = Optional.ofNullable(schemas.get(name))
                .orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "api.no-schema", name));
        Exchange.publish(context, "application/schema+json", schema);
    }

    private void page(Context context) {
        Map<String, Object> parameters = Map.of(
                "host", String.valueOf(context.host()),
                "schemas", schemas.keySet().stream().sorted().toList(),
                "megabytes", Limits.REQUEST / 1_000_000);
        Html.show(context, "api", Speech.page(context), parameters);
    }

    /** The schemas by the end of their ids: {@code program.json}. */
    private static Map<String, String> schemas() {
        return JsonSchemas.types().stream()
                .collect(Collectors.toMap(
                        type -> JsonSchemas.id(type).orElseThrow().replaceFirst(".*/", ""), JsonSchemas::schema));
    }

    private static String resource(String name) {
        try (InputStream in = Api.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
