package io.github.smartfactory.examples.portal.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.Site;
import io.github.smartfactory.examples.portal.Site.Upload;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Gate;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SelectionPagesTest {

    @RegisterExtension
    static final Site SITE = new Site();

    private static final String LEAD = "2022/digital-cluster-lead";
    private static final String GENERAL = "2021/digital-cluster-general";

    private static final String MARKS = """
            candidate,evaluator,total
            A,evaluator 1,91
            B,evaluator 1,87
            C,evaluator 1,80
            D,evaluator 1,72.5
            """;

    private static final String CANDIDATES = """
            candidate,company,size,support
            A,lead of A,middle-market,10억
            B,lead of B,중견기업,10억
            C,lead of C,medium,10억
            D,lead of D,소기업,10억
            """;

    static Stream<Program> programsWithGates() {
        return OfficialCatalog.catalog().programs().stream()
                .filter(program -> !program.gates().isEmpty());
    }

    private static Map<String, Upload> files(String marks, String candidates) {
        return Map.of(
                "marks-selection",
                Upload.of("marks.csv", marks),
                "candidates",
                Upload.of("candidates.csv", candidates));
    }

    private static Document ranked(String language, Map<String, String> options, Map<String, Upload> files) {
        Map<String, String> fields = new HashMap<>(Map.of("program", LEAD));
        fields.putAll(options);
        return Site.page(SITE.upload("/" + language + "/selection", fields, files));
    }

    private static List<String> outcomes(Document page) {
        return page.select("#result tbody tr").stream()
                .map(row -> row.select("th").text() + " " + row.select(".state").text())
                .toList();
    }

    /** The announcement of 2022: of three seats at least two go to clusters led by an SME that reach 70 points. */
    @Test
    void twoOfThreeSeatsGoToClustersLedByAnSme() {
        Document page = ranked("en", Map.of(), files(MARKS, CANDIDATES));

        assertThat(outcomes(page))
                .containsExactly(
                        "A selected - by rank",
                        "B reserve 1 - the seats left are reserved for others",
                        "C selected - takes a reserved seat, before candidates that rank higher",
                        "D selected - takes a reserved seat, before candidates that rank higher");
        Element last = page.select("#result tbody tr").last();
        assertThat(last.select("td").eachText()).startsWith("4", "72.5 points", "72.5 points");
        assertThat(last.text()).contains("Would lose it by a change of marks of 2.6 points");
        assertThat(page.getElementById("vacant").text()).isEqualTo("0");
        assertThat(page.select("details .steps")).hasSize(4);
        assertThat(page.select("details .steps .grounds a").eachText()).contains("D22-024");
    }

    @Test
    void theSameInKorean() {
        assertThat(outcomes(ranked("ko", Map.of(), files(MARKS, CANDIDATES))))
                .startsWith("A 선정 - 순위에 따라")
                .contains("B 예비 1순위 - 남은 자리는 다른 대상의 우선배정 자리");
    }

    @Test
    void whereNothingIsKnownOfTheLeadsItIsToldWhatIsMissing() {
        Document page = ranked("en", Map.of(), Map.of("marks-selection", Upload.of("marks.csv", MARKS)));

        assertThat(page.select(".gaps li").eachText()).hasSize(4).allMatch(gap -> gap.contains("size"));
        assertThat(page.select(".state")).isEmpty();
    }

    @Test
    void whereAnEvaluatorHasNotMarkedYetItIsToldWhatIsStillNeeded() {
        String marks = MARKS + "A,evaluator 2,90\nB,evaluator 2,\nC,evaluator 2,80\nD,evaluator 2,72.5\n";

        Document page = ranked("en", Map.of(), files(marks, CANDIDATES));

        assertThat(page.select(".gaps li").text()).contains("B").contains("evaluator 2");
        // 87 and 53 are 70 in the mean; a seat that is not reserved takes more than the 90.5 of A.
        assertThat(page.select("#result tbody tr").first().select("th, td").eachText())
                .containsExactly("B", "evaluation", "evaluator 2", "53 points", "94.1 points", "94.1 points");
    }

    @Test
    void seatsAndBudgetCanBeChosen() {
        assertThat(outcomes(ranked("en", Map.of("seats", "4"), files(MARKS, CANDIDATES))))
                .allMatch(outcome -> outcome.contains("selected"));

        Document stopped = ranked("en", Map.of("budget", "20억"), files(MARKS, CANDIDATES));
        assertThat(stopped.getElementById("used").text()).isEqualTo("KRW 2,000,000,000");
        assertThat(outcomes(stopped).toString()).contains("budget");

        Document bad = ranked("en", Map.of("seats", "0", "budget", "x"), files(MARKS, CANDIDATES));
        assertThat(bad.getElementById("seats-problem").text()).contains("0");
        assertThat(bad.getElementById("budget-problem").text()).contains("x");
        assertThat(bad.select("#result")).isEmpty();
    }

    @Test
    void equalScoresAreTold() {
        String marks = "candidate,evaluator,total\nA,E,80\nB,E,80\n";
        String candidates = "candidate,size\nA,small\nB,small\n";

        Document page = ranked("en", Map.of("seats", "1"), files(marks, candidates));

        assertThat(page.select(".notice").text())
                .contains("80 points", "application id", "With a seat: A", "Without: B");
    }

    @Test
    void theRankingIsDownloadedWithTheFilesThatThePageKeeps() {
        Document page = ranked("en", Map.of("seats", "3"), files(MARKS, CANDIDATES));
        Map<String, String> kept = new HashMap<>();
        page.select("form#contest input[type=hidden], form#contest input[name=seats]")
                .forEach(input -> kept.put(input.attr("name"), input.val()));
        String action = page.select("#contest button[formaction]").attr("formaction");

        HttpResponse<String> csv = SITE.upload(action, kept, Map.of());

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
        assertThat(csv.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"ranking.csv\"");
        assertThat(csv.body())
                .startsWith("\uFEFFRank,candidate,Outcome,")
                .contains("\r\n2,B,reserve,1,reserve 1 - the seats left are reserved for others,87,87,,\r\n");
    }

    @Test
    void whatIsLongIsOnThePageOnce() {
        StringBuilder marks = new StringBuilder("candidate,evaluator,total\n");
        StringBuilder candidates = new StringBuilder("candidate,size\n");
        for (int i = 0; i < 1_000; i++) {
            candidates.append("C").append(i).append(",small\n");
            for (int evaluator = 0; evaluator < 50; evaluator++) {
                marks.append("C").append(i).append(",E").append(evaluator).append(",80.5\n");
            }
        }

        Document page = ranked("en", Map.of("seats", "3"), files(marks.toString(), candidates.toString()));

        assertThat(page.select("#result tbody tr")).hasSize(1_000);
        assertThat(page.select("#result > details")).hasSize(40);
        assertThat(page.select("form.language")).isEmpty();
        assertThat(page.select("a.language").attr("href")).isEqualTo("/ko/selection?program=" + LEAD);
        assertThat(page.html().length()).isLessThan(2_500_000);
    }

    @Test
    void theEnterKeyRanksAndDoesNotDownload() {
        Document page = ranked("en", Map.of("seats", "3"), files(MARKS, CANDIDATES));

        // Browsers press the first button that belongs to a form.
        assertThat(page.select("#contest button, button[form=contest]").first().hasAttr("formaction"))
                .isFalse();
    }

    @Test
    void aNameThatBeginsAsAFormulaIsHarmlessInTheDownload() {
        String marks = "candidate,evaluator,total\n\"=HYPERLINK(\"\"x\"\")\",E,80\n@sum,E,75\n";
        String candidates = "candidate,size\n\"=HYPERLINK(\"\"x\"\")\",small\n@sum,small\n";

        String csv = SITE.upload("/en/selection/ranking.csv", Map.of("program", LEAD), files(marks, candidates))
                .body();

        assertThat(csv).contains("\n1,\"'=HYPERLINK(\"\"x\"\")\",selected").contains("\n2,'@sum,");
    }

    @Test
    void aNameIsOnlyText() {
        String marks = "candidate,evaluator,total\n<script>alert(1)</script>,E,80\n";
        String candidates = "candidate,size\n<script>alert(1)</script>,small\n";

        HttpResponse<String> response = SITE.upload("/en/selection", Map.of("program", LEAD), files(marks, candidates));

        assertThat(response.body()).doesNotContain("<script>alert");
        assertThat(outcomes(Site.page(response))).containsExactly("<script>alert(1)</script> selected - by rank");
    }

    @Test
    void theOtherLanguageShowsTheSameRanking() {
        Document page = ranked("ko", Map.of("seats", "2"), files(MARKS, CANDIDATES));
        Map<String, String> kept = new HashMap<>();
        page.select("form.language input").forEach(input -> kept.put(input.attr("name"), input.val()));

        Document english = Site.page(SITE.post(page.select("form.language").attr("action"), kept));

        assertThat(outcomes(english)).element(0).asString().startsWith("A reserve 1");
    }

    /** The sheet of 2021 out of 100 for the committee (80%), job scores of all companies (20%), 3 points an item. */
    @Test
    void theGeneralClusterOf2021IsRankedByMarksJobScoresAndBonus() {
        Program program = OfficialCatalog.catalog().program(GENERAL);
        String marks = header(program.gates().get(0)) + "A,E1" + ",8".repeat(10) + "\nA,E2" + ",9".repeat(10) + "\nB,E1"
                + ",8.6".repeat(10) + "\nB,E2" + ",8.5".repeat(10) + "\n";
        String later = header(program.gates().get(1)) + "A,E3,10" + ",6".repeat(8) + "\n";
        String candidates = """
                candidate,company,job-score,covid-goods,eco-factory,overhauled-complex,in-depth-course,leadership-course,early-paid-holidays,standard-data-format
                A,가나,80,예,no,no,no,no,no,no
                A,다라,60,no,no,no,no,no,no,no
                B,마바,75,no,no,no,no,no,no,no
                """;

        Document page = Site.page(SITE.upload(
                "/ko/selection",
                Map.of("program", GENERAL, "seats", "1"),
                Map.of(
                        "marks-selection", Upload.of("a.csv", marks),
                        "marks-feasibility", Upload.of("b.csv", later),
                        "candidates", Upload.of("c.csv", candidates))));

        // A: 85 x 80% + 70 x 20% + 3 = 85; B: 85.5 x 80% + 75 x 20% = 83.4. A fails the feasibility evaluation with 58.
        assertThat(page.select("#result tbody tr").first().select("td").eachText())
                .startsWith("1", "85점", "85점", "70점", "3점", "58점");
        assertThat(page.select("#result tbody tr").last().select("td").eachText())
                .startsWith("2", "83.4점", "85.5점", "75점", "0점", "-");
        assertThat(outcomes(page)).element(0).asString().startsWith("A 탈락");
        assertThat(outcomes(page)).element(1).asString().startsWith("B 잠정 선정");
    }

    private static String header(Gate gate) {
        return "candidate,evaluator,"
                + gate.sheet().criteria().stream().map(Criterion::key).collect(Collectors.joining(",")) + "\n";
    }

    @ParameterizedTest
    @MethodSource("programsWithGates")
    void theTemplatesOfEveryProgramAreReadBackOnceFilledIn(Program program) {
        for (String language : List.of("ko", "en")) {
            Document empty = SITE.page("/" + language + "/selection?program=" + program.id());
            Map<String, Upload> files = new HashMap<>();
            for (Element link : empty.select("a[download]")) {
                String template = SITE.get(link.attr("href")).body().strip();
                assertThat(template).startsWith("\uFEFF");
                boolean marks = link.attr("href").contains("marks.csv");
                String field = marks ? link.parent().id().replace("-help", "") : "candidates";
                files.put(field, Upload.of(field + ".csv", template + "\n" + (marks ? filled(template) : "하나,기업")));
            }
            assertThat(files).hasSize(program.gates().size() + 1);

            Document page = Site.page(SITE.upload(
                    "/" + language + "/selection",
                    Map.of("program", program.id().toString()),
                    files));

            assertThat(page.select("#problems"))
                    .as(page.select("main .problem").text())
                    .isEmpty();
            assertThat(page.select("#result").text()).contains("하나");
        }
    }

    /** Three evaluators, as many as the widest trimmed mean needs. */
    private static String filled(String template) {
        // Names with commas stand in quotes.
        long columns = template.replaceAll("\"[^\"]*\"", "")
                .chars()
                .filter(it -> it == ',')
                .count();
        String marks = ",7".repeat((int) columns - 1);
        return Stream.of("위원1", "위원2", "위원3")
                .map(evaluator -> "하나," + evaluator + marks)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("programsWithGates")
    void everyProgramWithGatesShowsItsCriteriaAndPassMarks(Program program) {
        Document page = SITE.page("/en/selection?program=" + program.id());

        for (Gate gate : program.gates()) {
            for (Criterion criterion : gate.sheet().criteria()) {
                assertThat(page.select("code").eachText()).contains(criterion.key());
            }
        }
        assertThat(page.select("dl.facts .grounds a")).isNotEmpty();
        assertThat(page.select("input[type=file]").eachAttr("aria-describedby"))
                .allMatch(id -> page.getElementById(id) != null);
    }

    @Test
    void aProgramWithoutGatesOrThatThereIsNotIsNotFound() {
        assertThat(SITE.get("/en/selection?program=2023/win-win").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/en/selection/marks.csv?gate=no&program=" + LEAD).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTemplateOfNoProgramIsToldSo() {
        assertThat(SITE.get("/en/selection/candidates.csv").statusCode()).isEqualTo(400);
    }

    @Test
    void withoutAProgramOneIsToBeChosenFirst() {
        assertThat(SITE.page("/en/selection").select("option").eachAttr("value"))
                .contains("2021/cluster-planning-institution", GENERAL, LEAD)
                .containsExactlyInAnyOrderElementsOf(programsWithGates()
                        .map(program -> program.id().toString())
                        .toList());
    }

    @Test
    void salesInADocumentTellTheSizeAsTheyDoElsewhere() {
        String document = """
                {"program": "2022/digital-cluster-lead", "seats": 1,
                 "candidates": [{"id": "A", "application": {"program": "2022/digital-cluster-lead",
                   "consortium": {"members": [{"company": {"id": "L", "sizes": ["small", "large"], "industry": "C29",
                     "meanSales": 900000000000}, "roles": ["lead"]}]}}}],
                 "books": {"selection": {"committee": ["E"],
                   "cards": [{"candidate": "A", "evaluator": "E", "marks": {"total": 70}}]}}}
                """;

        Document page = ranked("en", Map.of(), Map.of("document", Upload.of("contest.json", document)));

        assertThat(page.select("#ranking").text()).isEqualTo("Ranking");
    }

    @Test
    void aDocumentTakesThePlaceOfTheFiles() {
        String document = """
                {"program": "2022/digital-cluster-lead", "seats": 1,
                 "candidates": [{"id": "A", "application": {"program": "2022/digital-cluster-lead",
                   "consortium": {"members": [{"company": {"id": "L", "sizes": ["small"]}, "roles": ["lead"]}]}}}],
                 "books": {"selection": {"committee": ["E"],
                   "cards": [{"candidate": "A", "evaluator": "E", "marks": {"total": 70}}]}}}
                """;

        assertThat(outcomes(ranked("en", Map.of(), Map.of("document", Upload.of("contest.json", document)))))
                .containsExactly("A selected - by rank");
        assertThat(ranked(
                                "en",
                                Map.of(),
                                Map.of("document", Upload.of("contest.json", document.replace("\"total\"", "\"sum\""))))
                        .select("#problems + .problem")
                        .text())
                .contains("sum");
        assertThat(ranked("en", Map.of(), Map.of("document", Upload.of("contest.json", "{\"program\": 1}")))
                        .select("#problems + .problem")
                        .text())
                .contains("contest.json, line 1", "$.program");
    }
}
