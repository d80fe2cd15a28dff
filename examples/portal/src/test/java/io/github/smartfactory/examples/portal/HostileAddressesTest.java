package io.github.smartfactory.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileAddressesTest extends Hostility {

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
}
