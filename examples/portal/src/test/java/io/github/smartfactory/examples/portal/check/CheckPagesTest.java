package io.github.smartfactory.examples.portal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.Site;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Unknown.Kind;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.program.Program;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckPagesTest {

    @RegisterExtension
    static final Site SITE = new Site();

    static Stream<String> programs() {
        return OfficialCatalog.catalog().programs().stream().map(Program::id).map(Object::toString);
    }

    /** A row for each pair of a name and a role. */
    private static Map<String, String> rows(String... namesAndRoles) {
        Map<String, String> rows = new HashMap<>(Map.of("rows", String.valueOf(namesAndRoles.length / 2)));
        for (int i = 0; i < namesAndRoles.length / 2; i++) {
            rows.put("name." + i, namesAndRoles[2 * i]);
            rows.put("role." + i, namesAndRoles[2 * i + 1]);
        }
        return rows;
    }

    private static Visit supplyChain(String language) {
        return Visit.of(
                SITE,
                language,
                "2023/supply-chain",
                rows("Hanbit Motors", "lead", "Daon Castings", "participant", "Mirae Coatings", "participant"));
    }

    // ---- Worked examples ----

    @Test
    void aSupplyChainOfThreeNeedsTwoMoreAndIsNotViolatedOnceTheyJoin() {
        Visit visit = supplyChain("en");

        assertThat(visit.verdict()).isEqualTo("violated");
        assertThat(visit.page().select("section:has(#findings)").text())
                .contains("at least 5 companies that want to cooperate", "3 (required: 5)");
        assertThat(visit.page().select("section:has(#repairs)").text()).contains("2 more as participant");

        visit.press("try", "0");
        assertThat(visit.verdict()).isEqualTo("undetermined");
        assertThat(visit.page().select(".what-if").text()).contains("what-if");

        visit.submit(".what-if form.undo");
        assertThat(visit.verdict()).isEqualTo("violated");
        assertThat(visit.page().select(".what-if")).isEmpty();
        assertThat(visit.state()).doesNotContainKey("before");
    }

    @Test
    void whatWasTriedCanBeKept() {
        Visit visit = supplyChain("ko").press("try", "0").submit(".what-if form.keep");

        assertThat(visit.page().select(".what-if")).isEmpty();
        assertThat(visit.verdict()).isEqualTo("undetermined");
        assertThat(visit.page().select("h2").text()).doesNotContain("이렇게 하면 됩니다");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko 2023/win-win", "en 2023/win-win", "ko 2021/build-upgrade", "en 2021/build-upgrade"})
    void whoAnswersEverythingByTheSampleCanApply(String journey) {
        String language = journey.substring(0, 2);
        Sample sample = Sample.of(journey.substring(3));
        Visit visit = Visit.of(SITE, language, sample);
        assertThat(visit.verdict()).isEqualTo("undetermined");

        visit.answerAll(sample);

        assertThat(visit.verdict()).isEqualTo("satisfied");
        assertThat(visit.page().select(".verdict").text())
                .contains(language.equals("ko") ? "신청할 수 있습니다" : "you can apply");
    }

    @Test
    void aBasicWinWinProjectOfOneEokGets3000Man() {
        Sample sample = Sample.of("2023/win-win");
        Visit visit = Visit.of(SITE, "ko", sample);

        visit.answerAll(sample);

        assertThat(visit.page().select(".verdict").text()).contains("3,000만원");
    }

    @Test
    void aClusterOfTwentyIsAskedEachFactOnceForAll() {
        String[] rows = new String[40];
        for (int i = 0; i < 20; i++) {
            rows[2 * i] = "기업 " + i;
            rows[2 * i + 1] = "adopter";
        }
        Visit visit = Visit.of(SITE, "ko", "2022/digital-cluster-general", rows(rows));
        Set<String> asked = new HashSet<>();
        int tables = 0;
        Sample one = Sample.of("2022/digital-cluster-general");
        while (visit.isAsked()) {
            assertThat(asked.add(visit.asked())).as(visit.asked()).isTrue();
            String[] kind = visit.asked().split(":", 2);
            boolean whole = visit.fields().contains("whole");
            if (!whole) {
                assertThat(visit.page().select("#state tbody tr")).hasSize(21);
                tables++;
            }
            Map<String, String> answers = new HashMap<>(one.answer(
                    Kind.valueOf(kind[0]),
                    Optional.of("A1").filter(it -> !whole),
                    kind[kind.length - 1],
                    whole ? "whole" : "all"));
            answers.put("answer", "1");
            visit.send(answers);
        }
        assertThat(tables).isGreaterThanOrEqualTo(3);
        // 20 times half of the cost of 1억.
        assertThat(visit.page().select(".verdict").text()).contains("10억원");
    }

    @Test
    void aClusterOfThreeHundredIsAnswered() {
        String[] rows = new String[600];
        for (int i = 0; i < 300; i++) {
            rows[2 * i] = "주식회사 " + i;
            rows[2 * i + 1] = "adopter";
        }
        Visit visit = Visit.of(SITE, "ko", "2021/digital-cluster-general", rows(rows));

        assertThat(visit.page().select("#state tbody tr")).hasSize(51);
        assertThat(visit.page().select("#state").text()).contains("300곳 가운데 50곳");
        visit.send(Map.of("answer", "1", "all", "C29"));
        assertThat(visit.page().select("#given ~ dl").text()).contains("답 300개");
    }

    @Test
    void howeverManyLinesAreAskedForThePageStaysShort() {
        String[] rows = new String[600];
        for (int i = 0; i < 300; i++) {
            rows[2 * i] = "주식회사 대한정밀공업 " + i;
            rows[2 * i + 1] = i == 0 ? "lead" : "participant";
        }
        Visit visit = Visit.of(SITE, "ko", "2021/build-upgrade", rows(rows));
        while (!visit.asked().equals("PROJECTS")) {
            visit.press("put-aside", "1");
        }
        visit.send(Map.of("more-lines", "1", "lines", "19"));

        assertThat(visit.page().select("#state tbody tr:nth-child(2) select[name$=.what]"))
                .hasSize(2);
        assertThat(visit.page().select("button[name=more-lines]")).isEmpty();
        assertThat(visit.page().html().length()).isLessThan(1_500_000);
    }

    // ---- All programs ----

    @ParameterizedTest
    @MethodSource("programs")
    void everyProgramIsSettledFromTheStartFormOn(String program) {
        Document start = SITE.page("/ko/check?program=" + program);
        assertThat(start.select("main input[name^=name]").size()).isBetween(1, 20);

        Sample sample = Sample.of(program);
        Visit visit = Visit.of(SITE, "en", sample);
        int rounds = visit.answerAll(sample);

        assertThat(visit.verdict()).isEqualTo("satisfied");
        assertThat(rounds).isBetween(1, 35);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void whoKnowsNothingComesToAnEndAndCanTakeEverythingUpAgain(String program) {
        Visit visit = Visit.of(SITE, "ko", Sample.of(program));
        int rounds = 0;
        while (visit.isAsked()) {
            visit.press("put-aside", "1");
            assertThat(rounds++).isLessThan(60);
        }
        assertThat(visit.page().select("button[name=resume]")).hasSize(rounds);

        String last = visit.page().select("button[name=resume]").last().val();
        assertThat(visit.press("resume", last).asked()).isEqualTo(last);
    }

    // ---- What can be done on the way ----

    @Test
    void anAnswerCanBeChangedAndIsAskedAgain() {
        Visit visit = Visit.of(SITE, "ko", Sample.of("2023/win-win"));
        visit.send(Map.of("answer", "1", "whole", "2023-03-10T10:00"));
        assertThat(visit.page().select("section:has(#given)").text()).contains("2023년 3월 10일");

        visit.press("forget", "0");

        assertThat(visit.asked()).isEqualTo("SUBMITTED");
        assertThat(visit.page().select("#given")).isEmpty();
    }

    @Test
    void whatIsMissingOrWrongInAnAnswerIsSaidBesideItsFieldAndNothingIsLost() {
        Visit visit = Visit.of(SITE, "ko", Sample.of("2023/win-win"));
        visit.send(Map.of("answer", "1"));
        assertThat(visit.page().getElementById("whole-problem").text()).contains("답을 하나 이상");

        visit.send(Map.of("answer", "1", "whole", "soon"));
        assertThat(visit.page().getElementById("whole-problem").text()).contains("soon");
        assertThat(visit.page().select("[name=whole]").attr("aria-describedby")).isEqualTo("whole-problem");
        assertThat(visit.page().select("[name=whole]").val()).isEqualTo("soon");
    }

    @Test
    void aCostBetweenTwoIsNotAskedForeverButCanBeMadeExactLater() {
        Sample sample = Sample.of("2023/robot");
        Visit visit = Visit.of(SITE, "en", sample);
        while (!visit.asked().equals("COST")) {
            visit.answer(sample);
        }
        visit.send(Map.of("answer", "1", "m0", "1억", "m0.to", "2억"));

        assertThat(visit.page().select("button[name=resume]").eachAttr("value")).contains("COST");
        assertThat(visit.isAsked() ? visit.asked() : "").isNotEqualTo("COST");
    }

    @Test
    void enterInAFieldAnswersEvenWhileSomethingIsTried() {
        Visit visit = supplyChain("ko").press("try", "0");

        assertThat(visit.page()
                        .select("#state button, button[form=state]")
                        .first()
                        .attr("name"))
                .isEqualTo("answer");
    }

    @Test
    void eachCompanyCanHaveAnAnswerOfItsOwnBesideTheOneForAll() {
        Visit visit = Visit.of(
                SITE, "en", "2022/digital-cluster-general", rows("A", "adopter", "B", "adopter", "C", "adopter"));
        assertThat(visit.asked()).isEqualTo("SIZE");

        visit.send(Map.of("answer", "1", "all", "small", "m1", "medium"));

        assertThat(visit.page().select("dl li").eachText())
                .contains("A: small enterprise Change", "B: medium enterprise Change", "C: small enterprise Change");
    }

    @Test
    void whoAnswersForSomeIsAskedForTheOthers() {
        Visit visit = Visit.of(
                SITE, "en", "2022/digital-cluster-general", rows("A", "adopter", "B", "adopter", "C", "adopter"));

        visit.send(Map.of("answer", "1", "m1", "medium"));

        while (!visit.asked().equals("SIZE")) {
            visit.press("put-aside", "1");
        }
        assertThat(visit.fields()).containsExactly("m0", "m2");
    }

    @Test
    void aLaterStageAsksForMore() {
        Sample sample = Sample.of("2021/build-upgrade");
        Visit visit = Visit.of(SITE, "en", sample);
        visit.answerAll(sample);
        visit.send(Map.of("show", "1", "at-stage", "after-completion"));
        assertThat(visit.verdict()).isEqualTo("undetermined");

        visit.answerAll(sample);

        assertThat(visit.verdict()).isEqualTo("satisfied");
    }

    @Test
    void membersCanBeRenamedAddedAndRemovedAndKeepTheirAnswers() {
        Sample sample = Sample.of("2023/win-win");
        Visit visit = Visit.of(SITE, "ko", sample);
        visit.answerAll(sample);
        visit.press("members", "");
        Map<String, String> fields = new HashMap<>();
        visit.page().select("main input[type=hidden]").forEach(it -> fields.put(it.attr("name"), it.val()));
        assertThat(visit.page().select("input[name=name.0]").val()).isEqualTo("A1");

        fields.putAll(Map.of("name.0", "한빛", "role.0", "adopter", "name.1", "B", "role.1", "large-enterprise"));
        fields.put("save", "1");
        Document after = Site.page(SITE.post("/ko/check", fields));

        assertThat(after.select(".verdict .state").text()).isEqualTo("충족");
        assertThat(after.select("#given ~ dl").text()).contains("한빛").doesNotContain("A1");

        fields.put("name.1", "");
        assertThat(Site.page(SITE.post("/ko/check", fields))
                        .select(".verdict .state")
                        .text())
                .isEqualTo("미충족");
    }

    @Test
    void theOtherLanguageShowsTheSameCheck() {
        Visit visit = supplyChain("ko").press("put-aside", "1").press("try", "0");
        Map<String, String> sent = new HashMap<>();
        visit.page().select("form.language input").forEach(it -> sent.put(it.attr("name"), it.val()));

        assertThat(sent).isEqualTo(visitState(visit));
        Document other =
                Site.page(SITE.post(visit.page().select("form.language").attr("action"), sent));
        assertThat(other.select("html").attr("lang")).isEqualTo("en");
        assertThat(other.select(".what-if")).hasSize(1);
        assertThat(other.select("button[name=resume]")).hasSize(1);
    }

    private static Map<String, String> visitState(Visit visit) {
        Map<String, String> state = visit.state();
        state.keySet().removeAll(List.of("asked", "lines"));
        return state;
    }

    @Test
    void theApplicationIsAFileThatCanBeUploadedAgain() {
        Sample sample = Sample.of("2021/build-upgrade");
        Visit visit = Visit.of(SITE, "ko", sample);
        visit.answerAll(sample);

        HttpResponse<String> file = visit.response("/check/application.json", Map.of());

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"application-2021-build-upgrade.json\"");
        Application application = JsonFormat.APPLICATION.read(file.body());
        assertThat(application.program()).hasToString("2021/build-upgrade");
        Document again = Site.page(upload(file.body(), ""));
        assertThat(again.select(".verdict .state").text()).isEqualTo("충족");
        assertThat(Site.page(upload("", file.body())).select(".verdict .state").text())
                .isEqualTo("충족");
    }

    private static HttpResponse<String> upload(String file, String pasted) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.json\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + file + "\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"pasted\"\r\n\r\n" + pasted + "\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"upload\"\r\n\r\n1\r\n--x--\r\n";
        return SITE.send(SITE.request("/ko/check", "Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void theGeneralClusterOf2021ShowsItsBonusPointsAndItsChecklistByStage() {
        Visit visit = Visit.of(SITE, "ko", Sample.of("2021/digital-cluster-general"));

        assertThat(visit.page().select("section:has(#findings)").text()).contains("가점");
        assertThat(visit.page().select("table.checklist caption").eachText()).contains("신청 시", "적정성 평가 시", "사업 완료 시");
    }

    // ---- Bad input ----

    @Test
    void nobodyTwoLeadsOrTheSameNameTwiceIsSaidBesideTheRow() {
        assertThat(problem(rows("", "adopter", " ", "supplier"), "name.0")).contains("하나 이상");
        assertThat(problem(rows("가", "lead", "나", "lead"), "role.1")).contains("대표기업은 한 곳", "가");
        assertThat(problem(rows("가", "adopter", "가", "supplier"), "name.1")).contains("가");
        assertThat(problem(rows("가", "managing-agency"), "role.0")).contains("managing-agency");
        assertThat(problem(rows("가".repeat(201), "adopter"), "name.0")).contains("200");
    }

    @Test
    void threeHundredAndOneMembersAreTooMany() {
        String[] rows = new String[602];
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 301; i++) {
            rows[2 * i] = "기업 " + i;
            rows[2 * i + 1] = "adopter";
            members.append(i == 0 ? "" : ",").append("{\"company\":{\"id\":\"" + i + "\"},\"roles\":[\"adopter\"]}");
        }
        assertThat(problem(rows(rows), "rows")).contains("300곳");

        HttpResponse<String> refused = upload(
                "{\"program\":\"2022/digital-cluster-general\",\"consortium\":{\"members\":[" + members + "]}}", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("구성원이 301곳입니다. 300곳까지");
    }

    private static String problem(Map<String, String> rows, String field) {
        Map<String, String> fields = new HashMap<>(rows);
        fields.putAll(Map.of("program", "2023/supply-chain", "start", "1"));
        Document page = Site.page(SITE.post("/ko/check", fields));
        return page.getElementById(field + "-problem").text();
    }

    @Test
    void brokenJsonIsSaidWithLineAndColumn() {
        Document page = Site.page(upload("{\n  \"program\": \"2023/win-win\",\n  \"x\": 1\n}", ""));

        assertThat(page.getElementById("document-problem").text()).contains("line 3, column 3", "no property \"x\"");
        assertThat(Site.page(upload("", "")).getElementById("document-problem").text())
                .contains("파일을 고르거나");
    }

    @Test
    void aStateThatWasTamperedWithIsRefusedWithASentence() {
        for (Map<String, String> state : List.of(
                Map.of("application", "{"),
                Map.of("application", "", "stage", "never"),
                Map.of("application", "{\"program\":\"1999/none\",\"consortium\":{\"members\":[]}}"))) {
            HttpResponse<String> response = SITE.post("/ko/check", state);
            assertThat(response.statusCode()).isBetween(400, 422);
            assertThat(response.body()).contains("처리하지 못했습니다").doesNotContain("Exception");
        }
        Visit visit = supplyChain("en");
        for (String button : List.of("try", "forget")) {
            for (String value : List.of("-1", "999", "x", "99999999999")) {
                assertThat(visit.response("/check", Map.of(button, value)).statusCode())
                        .as(button + " " + value)
                        .isEqualTo(400);
            }
        }
    }

    @Test
    void scriptInANameIsOnlyTextEverywhere() {
        String script = "<script>alert(1)</script>\"'>";
        Visit visit = Visit.of(SITE, "ko", "2023/supply-chain", rows(script, "lead", "나" + script, "participant"));
        for (int i = 0; i < 3; i++) {
            assertThat(visit.page().select("script")).hasSize(1);
            assertThat(visit.page().select("main").text()).contains(script);
            visit.press("put-aside", "1");
        }
        visit.press("members", "");
        assertThat(visit.page().select("script")).hasSize(1);
        assertThat(visit.page().select("input[name=name.0]").val()).isEqualTo(script);
    }

    @Test
    void withoutAProgramOneIsChosenByYear() {
        Document page = SITE.page("/en/check");

        assertThat(page.select("select[name=program] optgroup").eachAttr("label"))
                .startsWith("2020", "2021", "2022", "2023")
                .containsExactlyElementsOf(OfficialCatalog.catalog().announcements().stream()
                        .map(announcement -> Integer.toString(announcement.year()))
                        .distinct()
                        .toList());
        assertThat(SITE.get("/en/check?program=2023/none").statusCode()).isEqualTo(404);
    }

    @Test
    void theStartFormNamesWhomTheProgramAsksForAndGrowsByRows() {
        Document page = SITE.page("/ko/check?program=2023/win-win");
        assertThat(page.select("select option[selected]").eachAttr("value")).startsWith("adopter", "large-enterprise");

        Map<String, String> more = new HashMap<>(rows("가", "adopter"));
        more.putAll(Map.of("program", "2023/win-win", "more", "1"));
        Document grown = Site.page(SITE.post("/ko/check", more));
        assertThat(grown.select("main input[name^=name]")).hasSize(6);
        assertThat(grown.select("input[name=name.0]").val()).isEqualTo("가");
        assertThat(SITE.page("/ko/check?program=2021/digital-cluster-general").select("main input[name^=name]"))
                .hasSize(11);
    }
}
