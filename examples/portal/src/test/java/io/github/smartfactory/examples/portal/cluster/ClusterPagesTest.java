package io.github.smartfactory.examples.portal.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.Site;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClusterPagesTest {

    @RegisterExtension
    static final Site SITE = new Site();

    static Stream<Program> clusterPrograms() {
        return OfficialCatalog.catalog().programs().stream()
                .filter(program -> program.cluster().isPresent());
    }

    /** A cluster of equal companies. */
    private static Map<String, String> cluster(String program, int number, String type, String cost) {
        Map<String, String> fields = new HashMap<>(Map.of("program", program, "rows", String.valueOf(number)));
        for (int i = 0; i < number; i++) {
            fields.put("name-" + i, "기업" + (i + 1));
            fields.put("type-" + i, type);
            fields.put("cost-" + i, cost);
        }
        return fields;
    }

    private static Document posted(Map<String, String> fields) {
        return Site.page(SITE.post("/ko/cluster", fields));
    }

    private static String total(Document page, String figure) {
        return page.getElementById("total-" + figure).text();
    }

    private static List<String> problems(Document page) {
        return page.select("#result .problem li").eachText();
    }

    /** The announcement of 2021: 20 companies at 2.8 eok, a shared system of 24 eok, half of it paid. */
    @Test
    void theWorkedExampleOf2021ComesOutAsAnnounced() {
        Map<String, String> fields = cluster("2021/digital-cluster-general", 20, "advanced1", "2.8억");
        fields.put("shared", "24억");

        Document page = posted(fields);

        assertThat(total(page, "own-cost")).isEqualTo("56억원");
        assertThat(total(page, "own-support")).isEqualTo("28억원");
        assertThat(total(page, "pool")).isEqualTo("12억원");
        assertThat(total(page, "shared-support")).isEqualTo("12억원");
        assertThat(total(page, "government")).isEqualTo("40억원");
        assertThat(total(page, "burden")).isEqualTo("40억원");
        assertThat(page.select("#result tbody tr").first().select("td.number").eachText())
                .containsExactly("2억 8,000만원", "1억 4,000만원", "6,000만원", "6,000만원", "2억원");
        assertThat(page.select("#result tfoot td").eachText()).containsExactly("56억원", "28억원", "12억원", "12억원", "40억원");
        assertThat(page.select("#result").text()).contains("더 늘지 않는 이유: 남은 한도, 지원 비율");
        assertThat(page.select(".bar figcaption li").eachText())
                .containsExactly("1 정부, 개별 공장: 28억원 (35%)", "2 정부, 공동 시스템: 12억원 (15%)", "3 기업: 40억원 (50%)");
    }

    /** 15 manufacturers and two that only use the shared system, with both grants of the lead track. */
    @Test
    void aLeadClusterGetsItsGrantsOnTop() {
        Map<String, String> fields = cluster("2022/digital-cluster-lead", 17, "advanced2", "6억");
        for (int i = 0; i < 4; i++) {
            fields.put("most-" + i, "3억");
        }
        for (int i = 4; i < 10; i++) {
            fields.put("type-" + i, "advanced1");
            fields.put("cost-" + i, "2억 6,000만원");
        }
        for (int i = 10; i < 15; i++) {
            fields.put("type-" + i, "basic");
            fields.put("cost-" + i, "8,000만원");
        }
        for (int i = 15; i < 17; i++) {
            fields.put("type-" + i, "shared");
            fields.put("cost-" + i, "");
        }
        fields.putAll(Map.of("shared", "20억", "grant-isp", "8억", "grant-shared-system", "120억", "share", "50"));

        Document page = posted(fields);

        assertThat(total(page, "own-cost")).isEqualTo("43억 6,000만원");
        assertThat(total(page, "own-support")).isEqualTo("21억 8,000만원");
        assertThat(total(page, "shared-support")).isEqualTo("8억 7,000만원");
        assertThat(total(page, "grant-isp")).startsWith("4억원");
        assertThat(total(page, "grant-shared-system")).startsWith("60억원");
        assertThat(total(page, "government")).isEqualTo("94억 5,000만원");
        assertThat(page.select("#result tbody tr").last().text()).contains("공동 시스템만 이용", "0원");
    }

    @ParameterizedTest
    @MethodSource("clusterPrograms")
    void everyProgramForClustersHasAFormAndAPlanInBothLanguages(Program program) {
        for (String language : List.of("ko", "en")) {
            String path = "/" + language + "/cluster";
            Document empty = SITE.page(path + "?program=" + program.id());
            assertThat(empty.select("fieldset.member")).hasSize(3);
            Map<String, String> fields = new HashMap<>(
                    Map.of("program", program.id().toString(), "rows", "9", "shared", "5억", "local", "1,000만원"));
            int i = 0;
            for (SupportType type : program.types()) {
                fields.put("type-" + i, type.key());
                fields.put("cost-" + i++, "1억 2,345만 6,789원");
            }
            Document page = Site.page(SITE.post(path, fields));
            assertThat(page.select("#result tbody tr")).hasSize(program.types().size());
            assertThat(page.select(".steps .grounds a")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("clusterPrograms")
    void theRowsOfTheTableAddUpToItsTotals(Program program) {
        Map<String, String> fields =
                cluster(program.id().toString(), 7, program.types().get(0).key(), "33333333");
        fields.put("cost-3", "77777777");
        fields.put("shared", "123456789");

        Document page = Site.page(SITE.post("/en/cluster", fields));

        for (int column = 0; column < 5; column++) {
            int at = column;
            long sum = page.select("#result tbody tr").stream()
                    .mapToLong(row -> figure(row.select("td.number").get(at)))
                    .sum();
            assertThat(sum).isEqualTo(figure(page.select("#result tfoot td").get(column)));
        }
    }

    private static long figure(Element cell) {
        return Long.parseLong(cell.text().replaceAll("[^0-9]", ""));
    }

    @Test
    void rowsAreAddedAndEmptyOnesRemovedWithoutLosingWhatIsThere() {
        Map<String, String> fields = new HashMap<>(Map.of("program", "2021/digital-cluster-general", "rows", "3"));
        fields.putAll(Map.of("name-1", "대한정밀", "type-1", "basic", "cost-1", "1억", "add", "5"));

        Document more = posted(fields);
        assertThat(more.select("fieldset.member")).hasSize(8);
        assertThat(more.getElementById("name-1").val()).isEqualTo("대한정밀");

        fields.remove("add");
        fields.put("tidy", "1");
        Document fewer = posted(fields);
        assertThat(fewer.select("fieldset.member")).hasSize(1);
        assertThat(fewer.getElementById("name-0").val()).isEqualTo("대한정밀");
        assertThat(fewer.select("#type-0 option[selected]").val()).isEqualTo("basic");
    }

    @Test
    void theOtherLanguageShowsTheSamePlan() {
        Document page = posted(cluster("2021/digital-cluster-general", 2, "basic", "1억"));

        Map<String, String> hidden = new HashMap<>();
        page.select("form.language input").forEach(input -> hidden.put(input.attr("name"), input.val()));
        Document english = Site.page(SITE.post(page.select("form.language").attr("action"), hidden));

        assertThat(english.select("h1").text()).isEqualTo("Cluster planner");
        assertThat(total(english, "own-cost")).isEqualTo("KRW 200,000,000");
        assertThat(english.getElementById("name-1").val()).isEqualTo("기업2");
    }

    @Test
    void linesOfASpreadsheetFillTheRows() {
        for (String text : List.of(
                "대한정밀\t고도화1\t2억 8,000만원\n우리물류\t공동 시스템만 이용\t\n",
                "대한정밀;advanced1;280000000\r\n우리물류;shared;",
                "대한정밀, ADVANCED_1, 280,000,000\n\n우리물류, only uses the shared system",
                "\"대한정밀\",advanced1,\"280,000,000\"\n우리물류,shared,0")) {
            Document page =
                    posted(Map.of("program", "2021/digital-cluster-general", "rows", "3", "pasted", text, "read", "1"));

            assertThat(page.select("fieldset.member")).as(text).hasSize(2);
            assertThat(page.getElementById("name-0").val()).isEqualTo("대한정밀");
            assertThat(page.select("#type-0 option[selected]").val()).isEqualTo("advanced1");
            assertThat(page.select("#type-1 option[selected]").val()).isEqualTo("shared");
            assertThat(total(page, "own-cost")).isEqualTo("2억 8,000만원");
        }
    }

    @Test
    void linesThatCannotBeReadAreToldWithTheirNumberAndKept() {
        String text = "가\tadvanced1\t1억\n나\tadvanced9\t1억\n다\tbasic\t-1억\n라\n";

        Document page =
                posted(Map.of("program", "2021/digital-cluster-general", "rows", "3", "pasted", text, "read", "1"));

        assertThat(page.select("#pasted-problem li").eachText())
                .containsExactly(
                        "2번째 줄: “advanced9”(이)라는 유형은 없습니다. 쓸 수 있는 유형: 기초, 고도화1, 고도화2, 공동 시스템만 이용.",
                        "3번째 줄: “-1억”은(는) 금액이 아닙니다. 2.8억 또는 280000000처럼 써 주세요.",
                        "4번째 줄: “라” - 기업명, 유형, 사업비가 모두 필요합니다.");
        assertThat(page.getElementById("pasted").wholeText()).contains("advanced9");
        assertThat(page.getElementById("pasted").attr("aria-describedby")).isEqualTo("pasted-problem");
        assertThat(page.getElementById("name-0").val()).isEmpty();
    }

    @Test
    void aQuoteThatIsNotClosedIsSaid() {
        Document page = posted(
                Map.of("program", "2021/digital-cluster-general", "rows", "3", "pasted", "가,\"basic", "read", "1"));

        assertThat(page.select("#pasted-problem li").text()).isNotEmpty();
    }

    @Test
    void moreThan300MembersAreRefusedInASentence() {
        Document page = posted(cluster("2021/digital-cluster-general", 301, "basic", "1억"));

        assertThat(problems(page)).containsExactly("여기서는 기업 300개까지 설계할 수 있습니다.");
        assertThat(page.select("fieldset.member")).hasSize(300);
        assertThat(posted(cluster("2021/digital-cluster-general", 300, "basic", "1억"))
                        .select("#result tbody tr"))
                .hasSize(300);
    }

    @Test
    void moreThan300LinesAreRefusedInASentence() {
        Document page = posted(Map.of(
                "program",
                "2021/digital-cluster-general",
                "rows",
                "3",
                "pasted",
                "a,basic,1억\n".repeat(301),
                "read",
                "1"));

        assertThat(page.select("#pasted-problem").text()).contains("300");
    }

    @Test
    void withoutAMemberItIsSaidWhatIsMissing() {
        assertThat(problems(posted(Map.of("program", "2021/digital-cluster-general", "rows", "3"))))
                .containsExactly("기업을 하나 이상 적어 주세요.");
    }

    @Test
    void whatIsWrongIsSaidBesideItsField() {
        Map<String, String> fields = cluster("2021/digital-cluster-general", 6, "basic", "1억");
        fields.put("cost-0", "-5억");
        fields.put("type-1", "");
        fields.put("type-2", "shared");
        fields.put("type-3", "none");
        fields.put("name-5", "기업5");
        fields.put("share", "60");
        fields.put("local", "much");

        Document page = posted(fields);

        assertThat(page.getElementById("cost-0-problem").text()).contains("-5억");
        assertThat(page.getElementById("cost-0").attr("aria-describedby")).isEqualTo("cost-0-problem");
        assertThat(page.getElementById("cost-0").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById("type-1-problem").text()).isEqualTo("유형을 골라 주세요");
        assertThat(page.getElementById("cost-2-problem").text()).contains("비워 두세요");
        assertThat(page.getElementById("type-3-problem").text()).contains("none");
        assertThat(page.getElementById("name-5-problem").text()).contains("기업5");
        assertThat(page.getElementById("share-problem").text()).contains("50%");
        assertThat(page.getElementById("local-problem").text()).contains("much");
        assertThat(page.select("#result table")).isEmpty();
    }

    @Test
    void theLocalGovernmentGivesNoMoreThanTheCompaniesWouldBear() {
        Map<String, String> fields = cluster("2021/digital-cluster-general", 1, "basic", "1억");
        fields.put("local", "6,000만원");
        assertThat(posted(fields).getElementById("local-problem").text()).contains("5,000만원");

        fields.put("local", "1,000만원");
        Document page = posted(fields);
        assertThat(total(page, "burden")).isEqualTo("4,000만원");
        assertThat(total(page, "local")).isEqualTo("1,000만원");
    }

    @Test
    void amountsThatCannotBeAddedUpAreRefusedInASentence() {
        assertThat(problems(posted(cluster("2021/digital-cluster-general", 2, "basic", "9000000000000000000"))))
                .containsExactly("금액이 너무 커서 더할 수 없습니다.");
    }

    @Test
    void aNameIsOnlyText() {
        Map<String, String> fields = cluster("2021/digital-cluster-general", 1, "basic", "1억");
        fields.put("name-0", "\"><script>alert(1)</script>");

        var response = SITE.post("/ko/cluster", fields);

        assertThat(response.body()).doesNotContain("<script>alert");
        assertThat(Site.page(response).select("#result tbody th").text()).isEqualTo("\"><script>alert(1)</script>");
    }

    @Test
    void aProgramWithoutClustersOrThatThereIsNotIsNotFound() {
        assertThat(SITE.get("/en/cluster?program=2023/win-win").statusCode()).isEqualTo(404);
        assertThat(SITE.get("/en/cluster?program=no").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutAProgramOneIsToBeChosenFirst() {
        Document page = SITE.page("/en/cluster");

        assertThat(page.select("option").eachAttr("value"))
                .containsExactlyInAnyOrder(
                        "2021/digital-cluster-general", "2022/digital-cluster-general", "2022/digital-cluster-lead");
        assertThat(page.select("fieldset")).isEmpty();
    }

    @Test
    void everyFieldHasALabelAndTheTableItsHeadings() {
        Document page = posted(cluster("2022/digital-cluster-lead", 2, "basic", "1억"));

        for (Element field : page.select("main input:not([type=hidden]), main select, main textarea")) {
            boolean labelled = field.closest("label") != null
                    || !page.select("label[for=" + field.id() + "]").isEmpty();
            assertThat(labelled).as(field.outerHtml()).isTrue();
        }
        assertThat(page.select("#result table caption, #result table thead th[scope=col]"))
                .hasSize(8);
    }

    @Test
    void theEnterKeyPlansAndDoesNotAddRows() {
        Document page = SITE.page("/ko/cluster?program=2022/digital-cluster-lead");

        // Browsers press the first button of a form.
        assertThat(page.select("main form[method=post] button").first().hasAttr("name"))
                .isFalse();
    }
}
