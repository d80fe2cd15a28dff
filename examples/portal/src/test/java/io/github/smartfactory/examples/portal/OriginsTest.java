package io.github.smartfactory.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whose scripts may read what the API answers: nobody's but those from here, unless the portal is started with them. */
class OriginsTest {

    private static final String FRIEND = "https://friend.example.org";

    @RegisterExtension
    static final Site SITE = new Site();

    @RegisterExtension
    static final Site OPEN = new Site(FRIEND, "https://other.example.org");

    private static HttpResponse<String> preflight(Site site, String path, String origin) {
        return site.send(site.request(
                        path,
                        "Origin",
                        origin,
                        "Access-Control-Request-Method",
                        "POST",
                        "Access-Control-Request-Headers",
                        "content-type")
                .method("OPTIONS", BodyPublishers.noBody()));
    }

    private static void noOrigin(HttpResponse<String> response) {
        assertThat(response.headers().map())
                .doesNotContainKeys("access-control-allow-origin", "access-control-allow-credentials");
    }

    @Test
    void withoutTheOptionNobodyIsAllowed() {
        noOrigin(SITE.get("/api/programs", "Origin", FRIEND));
        noOrigin(preflight(SITE, "/api/assess", FRIEND));
    }

    @Test
    void whoIsNamedMayReadAnswersAndFailures() {
        for (String path : new String[] {"/api/programs", "/api/programs/2023/nothing"}) {
            HttpResponse<String> response = OPEN.get(path, "Origin", FRIEND);

            assertThat(response.headers().firstValue("Access-Control-Allow-Origin"))
                    .as(path)
                    .hasValue(FRIEND);
            assertThat(response.headers().allValues("Vary")).as(path).contains("Origin");
        }
    }

    @Test
    void whoIsNamedMaySendDocuments() {
        HttpResponse<String> response = preflight(OPEN, "/api/assess", FRIEND);

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).hasValue(FRIEND);
        assertThat(response.headers().firstValue("Access-Control-Allow-Headers"))
                .hasValue("Content-Type");
    }

    @Test
    void anybodyElseIsNotAllowedAndNotEvenOneWhoIsNamedAlmostTheSame() {
        for (String origin : new String[] {
            "https://example.org", "http://friend.example.org", FRIEND + ".evil.example", FRIEND + ":8443", "null"
        }) {
            noOrigin(OPEN.get("/api/programs", "Origin", origin));
            noOrigin(preflight(OPEN, "/api/assess", origin));
        }
    }

    @Test
    void pagesAreForReadersAlone() {
        noOrigin(OPEN.get("/ko/programs", "Origin", FRIEND));
    }
}
