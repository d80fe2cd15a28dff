package io.github.smartfactory.examples.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody who sends what no reader sends: the answer is brief, tells nothing of the inside, and the portal goes on. */
abstract class Hostility {

    @RegisterExtension
    static final Site SITE = new Site();

    /** What no answer may tell. */
    private static final String INSIDE = "(?s).*(Jetty|jetty|Javalin|Exception|\\bat io\\.|\\bat org\\.|\\.java:).*";

    @AfterEach
    void itStillAnswers() {
        assertThat(SITE.get("/ko").statusCode()).isEqualTo(200);
    }

    static void refused(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        silent(response.body());
        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    static void silent(String answer) {
        assertThat(answer).doesNotMatch(INSIDE);
    }
}
