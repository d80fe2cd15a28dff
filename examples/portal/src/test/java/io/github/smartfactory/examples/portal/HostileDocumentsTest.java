package io.github.smartfactory.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.web.Limits;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentsTest extends Hostility {

    private static final String MEMBER = "{\"company\": {\"id\": \"%s\"}, \"roles\": [\"adopter\"]}";

    private static HttpResponse<String> assess(String application) {
        return SITE.postJson("/api/assess?language=en", application);
    }

    private static String application(String members) {
        return "{\"program\": \"2023/win-win\", \"consortium\": {\"members\": [" + members + "]}}";
    }

    private static String application(int members) {
        return application(IntStream.range(0, members)
                .mapToObj(i -> String.format(MEMBER, "A" + i))
                .collect(Collectors.joining(",")));
    }

    @Test
    void scriptInANameIsOnlyText() {
        HttpResponse<String> response = assess(application(String.format(MEMBER, "<script>alert(1)</script>")));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aBodyThatIsTooLongIsRefusedWhetherItSaysSoOrNot() {
        byte[] long_ = new byte[Limits.REQUEST + 1];

        refused(SITE.send(json().POST(BodyPublishers.ofByteArray(long_))), 413);
        refused(SITE.send(json().POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(long_)))), 413);
    }

    private static java.net.http.HttpRequest.Builder json() {
        return SITE.request("/api/assess", "Content-Type", "application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"program\": }",
                "\"",
                "{\"a\": 1e999999999}",
                "{\"program\": \"\\ud800\"}"
            })
    void brokenJsonIsToldItsProblems(String document) {
        HttpResponse<String> response = assess(document);

        refused(response, 400);
        assertThat(response.body()).contains("\"problems\":[{\"path\":");
    }

    @Test
    void bytesThatAreNoUtf8AreTold() {
        HttpResponse<String> response = SITE.send(json().POST(
                        BodyPublishers.ofByteArray("{\"program\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1))));

        refused(response, 400);
        assertThat(response.body()).contains("UTF-8");
    }

    @Test
    void compressedBytesAreNotUnpacked() {
        HttpResponse<String> response = SITE.send(json().header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(new byte[] {0x1f, (byte) 0x8b, 8, 0})));

        refused(response, 400);
    }

    @Test
    void aHundredThousandBracketsAreRefused() {
        refused(assess("[".repeat(100_000)), 400);
        refused(assess("{\"program\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}"), 400);
        refused(assess("{\"a\":".repeat(100_000)), 400);
    }

    @Test
    void asManyMembersAsAreTakenAreAssessedAndMoreAreRefused() {
        assertThat(assess(application(Limits.MEMBERS)).statusCode()).isEqualTo(200);
        HttpResponse<String> response = assess(application(10_000));

        refused(response, 422);
        assertThat(response.body()).contains("300", "10,000");
    }

    @Test
    void aCommitteeThatIsTooLargeIsRefused() {
        String committee =
                IntStream.range(0, 1_000).mapToObj(i -> "\"E" + i + "\"").collect(Collectors.joining(","));
        HttpResponse<String> response = SITE.postJson(
                "/api/programs/2022/digital-cluster-lead/selection",
                "{\"candidates\": [], \"books\": {\"selection\": {\"committee\": [" + committee
                        + "], \"cards\": []}}}");

        refused(response, 422);
    }

    @Test
    void amountsBeyondAllMoneyAreRefusedOrWorkedOut() {
        for (String cost : new String[] {"9223372036854775807", "9223372036854775808", "-1", "1.5", "1e30"}) {
            HttpResponse<String> response =
                    SITE.postJson("/api/programs/2021/build-upgrade/plan?type=basic", "{\"cost\": " + cost + "}");
            assertThat(response.statusCode()).as(cost).isIn(200, 400, 422);
            silent(response.body());
        }
    }
}
