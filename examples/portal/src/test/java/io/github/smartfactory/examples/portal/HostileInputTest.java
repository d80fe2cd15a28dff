package io.github.smartfactory.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.web.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

    @RegisterExtension
    static final Site SITE = new Site();

    private static final String MEMBER = "{\"company\": {\"id\": \"%s\"}, \"roles\": [\"adopter\"]}";

    /** What no answer may tell. */
    private static final String INSIDE = "(?s).*(Jetty|jetty|Javalin|Exception|\\bat io\\.|\\bat org\\.|\\.java:).*";

    @AfterEach
    void itStillAnswers() {
        assertThat(SITE.get("/ko").statusCode()).isEqualTo(200);
    }

    private static void refused(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        silent(response.body());
        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    private static void silent(String answer) {
        assertThat(answer).doesNotMatch(INSIDE);
    }

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

    // ---- Documents ----

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

    @Test
    void tenThousandFieldsOfAFormAreRefused() {
        String form = IntStream.range(0, 10_000).mapToObj(i -> "f" + i + "=1").collect(Collectors.joining("&"));

        refused(
                SITE.send(SITE.request("/api/assess", "Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))),
                415);
        refused(
                SITE.send(SITE.request("/ko/clauses", "Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))),
                405);
    }

    // ---- Addresses ----

    @ParameterizedTest
    @CsvSource({
        "/fr,404",
        "/ko/nothing,404",
        "/api/nothing,404",
        "/ko/programs/2023/%0d%0aSet-Cookie:%20a=b,404",
        "/api/programs/2023/%0d%0aSet-Cookie:%20a=b,404",
        "/assets/%2e%2e/simplelogger.properties,404",
        "/assets/..%2fsimplelogger.properties,404",
        "/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd,404",
        "/assets/..%5c..%5cpom.xml,404",
        "/webjars/%2e%2e/%2e%2e/simplelogger.properties,400",
        "/webjars/..%2f..%2fMETA-INF%2fMANIFEST.MF,404",
        "/assets/,404",
        "/webjars/,404",
        "/ko/%00,400",
        "/assets/%00.css,400",
        "/api/programs?year=%00,400",
        "/api/open?at=2023-02-10T12:00%0d%0aX:y,400"
    })
    void anAddressThatIsNoneOfOursIsRefused(String path, int status) {
        refused(SITE.get(path), status);
    }

    @Test
    void lineBreaksInParametersAddNoHeader() {
        HttpResponse<String> response = SITE.get("/?x=%0d%0aSet-Cookie:%20a=b", "Accept-Language", "en");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).hasValue("/en");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void longAddressesAndHeadersAreRefused() {
        refused(SITE.get("/ko/" + "a".repeat(20_000)), 414);
        refused(SITE.get("/ko?" + "a=1&".repeat(10_000)), 414);
        refused(SITE.get("/ko", "X-Long", "a".repeat(20_000)), 431);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "PATCH", "TRACE", "FOO"})
    void otherMethodsAreRefused(String method) {
        refused(SITE.send(SITE.request("/ko/programs").method(method, BodyPublishers.noBody())), 405);
        refused(SITE.send(SITE.request("/api/programs").method(method, BodyPublishers.noBody())), 405);
    }

    // ---- Connections ----

    private static String raw(String request) throws IOException {
        URI address = URI.create(SITE.address("/"));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(2 * Limits.IDLE);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "garbage\\r\\n\\r\\n|400",
                "GET / HTTP/1.1\\r\\n\\r\\n|400",
                "GET / HTTP/1.1\\r\\nHost: a b\\r\\n\\r\\n|400",
                "GET / HTTP/9.9\\r\\nHost: a\\r\\n\\r\\n|505",
                "GET / HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: 5\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n|400",
                "POST /api/assess HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: -5\\r\\n\\r\\n|400",
                "POST /api/assess HTTP/1.1\\r\\nHost: a\\r\\nContent-Type: application/json\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\nzz\\r\\n|400",
                "PRI * HTTP/2.0\\r\\n\\r\\nSM\\r\\n\\r\\n|426"
            })
    void whatIsNoHttpIsAnsweredBriefly(String request, String status) throws IOException {
        String answer = raw(request.replace("\\r", "\r").replace("\\n", "\n"));

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("Content-Security-Policy: ");
        silent(answer);
    }

    @Test
    void aRequestThatNeverEndsIsEnded() throws IOException {
        String answer = raw("POST /api/assess HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Content-Length: 100\r\n\r\n{");

        assertThat(answer).startsWith("HTTP/1.1 408");
        silent(answer);
    }
}
