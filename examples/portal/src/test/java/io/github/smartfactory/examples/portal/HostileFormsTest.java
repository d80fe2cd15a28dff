package io.github.smartfactory.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.web.Limits;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFormsTest extends Hostility {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static String fields(int number) {
        return IntStream.range(0, number).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));
    }

    private static HttpResponse<String> post(String path, String type, BodyPublisher body) {
        return SITE.send(SITE.request(path, "Content-Type", type).POST(body));
    }

    /** Without its length, as who makes it up on the way sends it. */
    private static BodyPublisher streamed(String body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ko/check",
                "/ko/check/application.json",
                "/ko/cluster",
                "/ko/selection",
                "/ko/selection/ranking.csv"
            })
    void tenThousandFieldsAreRefusedWhetherTheLengthIsToldOrNot(String path) {
        for (BodyPublisher body : new BodyPublisher[] {
            BodyPublishers.ofString(fields(10_000)),
            streamed(fields(10_000)),
            BodyPublishers.ofString("&".repeat(10_000))
        }) {
            HttpResponse<String> response = post(path, FORM, body);

            refused(response, 413);
            assertThat(Site.parsed(response).select("[role=alert]").text()).contains("5,000");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ko/check", "/ko/cluster", "/ko/selection"})
    void tenThousandPartsAreRefused(String path) {
        String parts = IntStream.range(0, 10_000)
                .mapToObj(i -> "--x\r\nContent-Disposition: form-data; name=\"f" + i + "\"\r\n\r\n1\r\n")
                .collect(Collectors.joining());
        String type = "multipart/form-data; boundary=x";

        refused(post(path, type, BodyPublishers.ofString(parts + "--x--\r\n")), 413);
        refused(post(path, type, streamed(parts + "--x--\r\n")), 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/check", "/en/cluster", "/en/selection"})
    void aFormThatNamesNoProgramIsToldSo(String path) {
        HttpResponse<String> response = SITE.post(path, Map.of("a", "b"));

        refused(response, 400);
        assertThat(Site.parsed(response).select("[role=alert]").text()).contains("which program is meant");
    }

    @Test
    void asManyFieldsAsAreTakenAreRead() {
        String body = "program=2022/digital-cluster-lead&" + fields(Limits.FIELDS - 1);

        assertThat(post("/ko/cluster", FORM, BodyPublishers.ofString(body)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/api/assess,415", "/ko/clauses,405"})
    void tenThousandFieldsWhereNoFormIsReadAreRefusedWithoutBeingRead(String path, int status) {
        refused(post(path, FORM, BodyPublishers.ofString(fields(10_000))), status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "cluster", "selection"})
    void tenThousandParametersOfAnAddressAreRefused(String page) {
        refused(SITE.get("/ko/" + page + "?" + fields(10_000)), 414);
    }

    @Test
    void scriptInAFieldIsOnlyText() {
        String script = "\"><script>alert(1)</script>";
        String answer = SITE.post(
                        "/ko/cluster",
                        Map.of(
                                "program", "2022/digital-cluster-lead",
                                "rows", "1",
                                "name-0", script,
                                "type-0", script,
                                "cost-0", script,
                                "shared", script,
                                "pasted", script,
                                "read", "1"))
                .body();

        assertThat(answer).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }
}
