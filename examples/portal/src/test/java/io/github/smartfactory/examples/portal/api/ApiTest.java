package io.github.smartfactory.examples.portal.api;

import static io.github.smartfactory.support.testkit.assertion.SupportAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.Site;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Repairs;
import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Payer;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {

    @RegisterExtension
    static final Site SITE = new Site();

    private static final String PLAN = "/api/programs/2023/win-win/plan?type=advanced1";

    private Description description;

    @BeforeAll
    void readsTheDescription() {
        description = new Description(SITE);
    }

    static List<Program> programs() {
        return OfficialCatalog.catalog().programs();
    }

    private static HttpResponse<String> post(String path, String document) {
        HttpResponse<String> response = SITE.postJson(path, document);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response;
    }

    @Test
    void aPlanOf500MillionWonIsBoundByTheLimitAsInTheAnnouncement() {
        FundingPlan plan = JsonFormat.of(FundingPlan.class)
                .read(post(PLAN, "{\"cost\": \"5억원\"}").body());

        assertThat(plan.support()).isEqualTo(Won.of(120_000_000));
        assertThat(plan.partOf(Payer.LARGE_ENTERPRISE)).isEqualTo(Won.of(150_000_000));
        assertThat(plan.burden()).isEqualTo(Won.of(230_000_000));
        Program program = OfficialCatalog.catalog().program("2023/win-win");
        assertThat(plan)
                .isEqualTo(program.resolve(program.type("advanced1")).plan(FundingRequest.of(Won.of(500_000_000))));
    }

    @Test
    void aTraitChangesThePlan() {
        String body = post("/api/programs/2021/build-upgrade/plan?type=basic&traits=u-turn", "{\"cost\": 300000000}")
                .body();

        assertThat(JsonFormat.of(FundingPlan.class).read(body).support()).isEqualTo(Won.of(105_000_000));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyProgramIsAnsweredAsItIs(Program program) {
        HttpResponse<String> response = SITE.get("/api/programs/" + program.id());

        assertThat(JsonFormat.PROGRAM.read(response.body())).isEqualTo(program);
        assertThat(description.problems("getProgram", 200, "application/json", response.body()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void anApplicationThatMeetsEverythingIsAssessedAsInProcess(Program program) {
        Application application = Applications.satisfied(program.id().toString());
        String document = JsonFormat.APPLICATION.write(application);

        String answer = post("/api/assess", document).body();

        Assessment assessment = JsonFormat.of(Assessment.class).read(answer);
        assertThat(assessment).isEqualTo(program.assess(application));
        assertThat(assessment).isEligible();
        assertThat(description.problems("assess", 200, "application/json", answer))
                .isEmpty();
        assertThat(description.problemsOfBody("assess", document)).isEmpty();
        String repairs = post("/api/assess/repairs", document).body();
        assertThat(JsonFormat.of(Repairs.class).read(repairs)).isEqualTo(assessment.repairs());
        assertThat(description.problems("repair", 200, "application/json", repairs))
                .isEmpty();
        String explanation =
                post("/api/assess/explanation?language=ko", document).body();
        assertThat(JsonFormat.of(Explanation.class).read(explanation)).isEqualTo(assessment.explain());
        assertThat(description.problems("explainAssessment", 200, "application/json", explanation))
                .isEmpty();
    }

    @Test
    void wordsComeInTheLanguageThatIsAskedFor() {
        String document = "{\"cost\": 1}";
        String path = PLAN.replace("/plan", "/plan/explanation");

        assertThat(post(path + "&language=ko", document).body()).contains("정부").doesNotContain("Government support");
        assertThat(post(path + "&language=en", document).body()).contains("Government support");
        assertThat(post(path, document).body()).contains("\"text\":{\"ko\":", "Government support");
        assertThat(SITE.postJson(path, document, "Accept-Language", "ko-KR,ko").body())
                .doesNotContain("Government support");
        assertThat(SITE.postJson(path + "&language=fr", document).statusCode()).isEqualTo(400);
    }

    @Test
    void aDocumentThatCannotBeReadIsToldAllItsProblemsWithTheirPlaces() {
        HttpResponse<String> response = SITE.postJson(PLAN + "&language=en", "{\"cost\": \"much\",\n \"local\": 1}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).contains("\"path\":\"$.cost\",\"line\":1", "\"path\":\"$.local\",\"line\":2");
        assertThat(description.problems("plan", 400, "application/problem+json", response.body()))
                .isEmpty();
    }

    @Test
    void anotherContentTypeIsRefusedAndOneWithACharsetIsNot() {
        assertThat(SITE.send(SITE.request(PLAN, "Content-Type", "text/plain").POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(415);
        assertThat(SITE.send(SITE.request(PLAN).POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(415);
        assertThat(SITE.send(SITE.request(PLAN, "Content-Type", "application/json; charset=UTF-8")
                                .POST(BodyPublishers.ofString("{\"cost\": 1}")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anotherMethodIsRefusedWithThoseThatThereAre() {
        HttpResponse<String> response = SITE.send(SITE.request("/api/assess").DELETE());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("POST");
    }

    @Test
    void officialDataMayBeKeptAndIsNotSentAgain() {
        HttpResponse<String> first = SITE.get("/api/clauses/D23-027");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Cache-Control")).hasValue("public, max-age=3600");
        assertThat(SITE.get("/api/clauses/D23-027", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(SITE.get("/api/clauses/D23-028", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
        assertThat(post(PLAN, "{\"cost\": 1}").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    @Test
    void headAnswersAsGetWithoutTheContent() {
        HttpResponse<String> head =
                SITE.send(SITE.request("/api/programs/2023/win-win").method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(SITE.send(SITE.request("/api/programs/2023/nothing").method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void thePageForDevelopersShowsAnExampleAndLeadsToTheDescription() {
        for (String language : List.of("ko", "en")) {
            var page = SITE.page("/" + language + "/api");

            assertThat(page.select("code").first().text()).contains("curl", SITE.address(PLAN));
            assertThat(page.select("footer a[href=/" + language + "/api]")).hasSize(1);
            page.select("main a")
                    .forEach(link -> assertThat(SITE.get(link.attr("href")).statusCode())
                            .as(link.attr("href"))
                            .isEqualTo(200));
        }
    }
}
