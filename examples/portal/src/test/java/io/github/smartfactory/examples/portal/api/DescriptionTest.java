package io.github.smartfactory.examples.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.Portal;
import io.github.smartfactory.examples.portal.Site;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescriptionTest {

    @RegisterExtension
    static final Site SITE = new Site();

    private Description description;

    @BeforeAll
    void readsIt() {
        description = new Description(SITE);
    }

    List<Description.Call> calls() {
        return description.calls();
    }

    @Test
    void itIsValidOpenApi() {
        ParseOptions options = new ParseOptions();
        options.setResolve(false);
        SwaggerParseResult result = new OpenAPIV3Parser().readContents(description.text(), List.of(), options);

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(result.getOpenAPI().getPaths()).hasSizeGreaterThan(15);
    }

    @Test
    void theValidatorFindsWhatIsWrong() {
        String wrong = description
                .text()
                .replaceFirst("\"operationId\"", "\"operationID\"")
                .replaceFirst("\"in\"", "\"on\"");

        assertThat(new OpenAPIV3Parser()
                        .readContents(wrong, List.of(), new ParseOptions())
                        .getMessages())
                .isNotEmpty();
    }

    @Test
    void everyAddressIsDescribedAndEveryDescribedAddressIsThere() {
        Set<String> served = new TreeSet<>();
        Set<String> heads = new TreeSet<>();
        for (var each : Portal.server(OfficialCatalog.catalog(), Clock.systemUTC())
                .unsafe
                .internalRouter
                .allHttpHandlers()) {
            if (each.endpoint.path.startsWith("/api/")) {
                String method = each.endpoint.method.name();
                (method.equals("HEAD") ? heads : served)
                        .add((method.equals("HEAD") ? "GET" : method) + " " + each.endpoint.path);
            }
        }

        assertThat(description.operations()).isEqualTo(served);
        assertThat(served).containsAll(heads);
        assertThat(heads)
                .isEqualTo(new TreeSet<>(
                        served.stream().filter(each -> each.startsWith("GET")).toList()));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatIsShownIsWhatIsAnswered(Description.Call call) {
        HttpResponse<String> response = SITE.send(
                call.body().isEmpty()
                        ? SITE.request(call.path()).method(call.method(), BodyPublishers.noBody())
                        : SITE.request(call.path(), "Content-Type", "application/json")
                                .method(
                                        call.method(),
                                        BodyPublishers.ofString(call.body().get())));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(call.status());
        call.answer()
                .ifPresent(
                        shown -> assertThat(Description.parsed(response.body())).isEqualTo(shown));
        String type = response.headers().firstValue("Content-Type").orElseThrow();
        assertThat(description.problems(call.operation(), call.status(), type, response.body()))
                .isEmpty();
        if (call.status() == 200 && call.body().isPresent()) {
            assertThat(description.problemsOfBody(call.operation(), call.body().get()))
                    .isEmpty();
        }
    }

    @Test
    void whatTheSchemasRefuseIsToldApart() {
        assertThat(description.problems("plan", 200, "application/json", "{\"support\": \"much\"}"))
                .isNotEmpty();
        assertThat(description.problemsOfBody("plan", "{\"costs\": 1}")).isNotEmpty();
        assertThat(description.problems("getProgram", 200, "application/json", "{\"id\": \"2023/win-win\"}"))
                .isNotEmpty();
    }
}
