package io.github.smartfactory.examples.portal.selection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.Site;
import io.github.smartfactory.examples.portal.Site.Upload;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files that cannot be used are told with their place; nothing of them is counted. */
class SelectionFilesTest {

    @RegisterExtension
    static final Site SITE = new Site();

    private static final String LEAD = "2022/digital-cluster-lead";
    private static final String PLANNING = "2021/cluster-planning-institution";

    private static Document sent(String program, Map<String, Upload> files) {
        return Site.page(SITE.upload("/en/selection", Map.of("program", program), files));
    }

    private static List<String> problems(String program, Map<String, Upload> files) {
        Document page = sent(program, files);
        assertThat(page.select("#result")).isEmpty();
        return page.select("#problems + ul li").eachText();
    }

    private static List<String> problemsOfMarks(String text) {
        return problems(LEAD, Map.of("marks-selection", Upload.of("m.csv", text)));
    }

    private static List<String> problemsOfCandidates(String text) {
        return problems(
                LEAD,
                Map.of(
                        "marks-selection", Upload.of("m.csv", "candidate,evaluator,total\nA,E,80\n"),
                        "candidates", Upload.of("c.csv", text)));
    }

    @Test
    void withoutMarksItIsSaidWhichFileIsMissing() {
        assertThat(problems(LEAD, Map.of())).containsExactly("Choose the file with the marks of the evaluation.");
    }

    @Test
    void aColumnThatIsMissingOrThatThereIsNotIsNamed() {
        assertThat(problemsOfMarks("candidate,evaluator\nA,E\n"))
                .containsExactly("m.csv, line 1, column total: the column is missing (score)");
        assertThat(problemsOfMarks("candidate,evaluator,total,elegance,total\nA,E,80,3,4\n"))
                .containsExactly(
                        "m.csv, line 1, column elegance: there is no such column; there are: candidate, evaluator, total",
                        "m.csv, line 1, column total: the column is there twice");
    }

    @Test
    void marksOutOfTheirBoundsAreToldAllTogetherWithTheBound() {
        assertThat(problemsOfMarks("candidate,evaluator,total\nA,E1,100.5\nA,E2,-1\nA,E3,80.25\nA,E4,many\n,E5,3\n"))
                .containsExactly(
                        "m.csv, line 2, column total: from 0 to 100 in steps of 0.1, not 100.5",
                        "m.csv, line 3, column total: from 0 to 100 in steps of 0.1, not -1",
                        "m.csv, line 4, column total: from 0 to 100 in steps of 0.1, not 80.25",
                        "m.csv, line 5, column total: \"many\" is no number of points",
                        "m.csv, line 6, column candidate: must not be empty");
    }

    @Test
    void aMarkAboveThePointsOfItsCriterionIsToldWithItsColumn() {
        String header = "candidate,evaluator,expertise,track-record,organisation,business-model,understanding,"
                + "support-system,support-process,strategy-support,staff,operation-plan\n";

        assertThat(problems(
                        PLANNING,
                        Map.of(
                                "marks-selection",
                                Upload.of("m.csv", header + "A,E1,1,2,3,4,5,6,7,8,9,10\nA,E2,11,2,3,4,5,6,7,8,,10\n"))))
                .containsExactly(
                        "m.csv, line 3, column expertise: from 0 to 10 in steps of 0.1, not 11",
                        "m.csv, line 3, column staff: the mark is missing, while others of the line are there");
    }

    @Test
    void aCommitteeThatIsTooSmallIsTold() {
        String header = "candidate,evaluator,expertise,track-record,organisation,business-model,understanding,"
                + "support-system,support-process,strategy-support,staff,operation-plan\n";

        assertThat(problems(
                        PLANNING,
                        Map.of("marks-selection", Upload.of("m.csv", header + "A,E1,1,2,3,4,5,6,7,8,9,10\n"))))
                .containsExactly("m.csv: at least 3 evaluators are needed, or no score would be left; there are 1");
    }

    @Test
    void theSameCardTwiceIsToldWithBothLines() {
        assertThat(problemsOfMarks("candidate,evaluator,total\nA,E,80\nB,E,70\nA,E,81\n"))
                .containsExactly("m.csv, line 4: E marked A already in line 2");
    }

    @Test
    void whoIsMarkedMustBeACandidate() {
        assertThat(problemsOfCandidates("candidate,size\nB,small\n"))
                .containsExactly("m.csv, line 2, column candidate: \"A\" is not among the candidates");
    }

    @Test
    void whatIsWrongWithCandidatesIsTold() {
        assertThat(problemsOfCandidates("candidate,size,support\nA,huge,-3\n,small,\nA,small,1억,4\n"))
                .containsExactly(
                        "c.csv, line 4: \"4\" stands in no column",
                        "c.csv, line 3, column candidate: must not be empty",
                        "c.csv, line 2, column size: \"huge\" is no size: small, medium, middle-market or large",
                        "c.csv, line 4, column support: the support of candidate A belongs into its first line only",
                        "c.csv, line 2, column support: \"-3\" is no amount. Write 5억, 1억 2,000만원 or 300000000");
    }

    @Test
    void aJobScoreOutOfItsBoundsIsTold() {
        assertThat(problems(
                        "2021/digital-cluster-general",
                        Map.of("candidates", Upload.of("c.csv", "candidate,job-score,covid-goods\nA,101,maybe\n"))))
                .contains(
                        "c.csv, line 2, column covid-goods: \"maybe\" is neither yes nor no",
                        "c.csv, line 2, column job-score: From 0 to 100, not 101");
    }

    @Test
    void anEmptyFileAndOneWithoutLinesAreTold() {
        assertThat(problemsOfMarks("")).contains("m.csv: the file is empty");
        assertThat(problemsOfMarks("\uFEFF\n\n")).containsExactly("m.csv: the file is empty");
        assertThat(problemsOfMarks("candidate,evaluator,total\n,,\n"))
                .containsExactly("m.csv: there is a header and no line beneath it");
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsTold() {
        assertThat(problemsOfMarks("candidate,evaluator,total\n\"A,E,80\n").toString())
                .contains("m.csv: a quotation mark");
    }

    @Test
    void aFileThatIsNoTextOrAWorkbookIsTold() {
        assertThat(problems(
                        LEAD,
                        Map.of(
                                "marks-selection",
                                new Upload("m.csv", "\u00FF\u00FEa\0b\0", StandardCharsets.ISO_8859_1))))
                .contains("m.csv: the letters cannot be read: save the file as \"CSV UTF-8\"");
        assertThat(problems(LEAD, Map.of("marks-selection", Upload.of("m.xlsx", "PK\u0003\u0004rest"))))
                .contains("m.xlsx: this is an Excel workbook: save it as \"CSV UTF-8\" first");
    }

    @Test
    void whatKoreanExcelWritesIsReadAndTold() {
        Document page = sent(
                LEAD,
                Map.of(
                        "marks-selection",
                        new Upload("채점.csv", "신청 건,평가위원,평가점수\n가나다,홍길동,80\n", Charset.forName("x-windows-949")),
                        "candidates",
                        Upload.of("신청.csv", "\uFEFF신청 건,기업 규모\n가나다,소기업\n")));

        assertThat(page.select(".notice").text()).contains("채점.csv", "CP949");
        assertThat(page.select("#result tbody th").text()).isEqualTo("가나다");
    }

    @Test
    void noMoreThan50ProblemsAreTold() {
        String lines = IntStream.range(0, 200).mapToObj(i -> "A" + i + ",E,101").collect(Collectors.joining("\n"));

        Document page =
                sent(LEAD, Map.of("marks-selection", Upload.of("m.csv", "candidate,evaluator,total\n" + lines)));

        assertThat(page.select("#problems + ul li")).hasSize(50);
        assertThat(page.select("[role=alert]").text()).contains("There may be more");
    }

    private static Map<String, Upload> candidates(int number) {
        String lines = IntStream.range(0, number)
                .mapToObj(i -> "C" + i + ",E," + (70 + i % 30))
                .collect(Collectors.joining("\n"));
        String sizes =
                IntStream.range(0, number).mapToObj(i -> "C" + i + ",small").collect(Collectors.joining("\n"));
        return Map.of(
                "marks-selection", Upload.of("m.csv", "candidate,evaluator,total\n" + lines),
                "candidates", Upload.of("c.csv", "candidate,size\n" + sizes));
    }

    @Test
    void aThousandCandidatesAreRankedAndOneMoreIsNot() {
        assertThat(sent(LEAD, candidates(1_000)).select("#result tbody tr")).hasSize(1_000);
        assertThat(problems(LEAD, candidates(1_001)))
                .containsExactly("At most 1,000 candidates can be ranked here, not 1,001.");
    }

    @Test
    void aCommitteeOfMoreThan50IsRefusedInASentence() {
        String lines = IntStream.range(0, 51).mapToObj(i -> "A,E" + i + ",80").collect(Collectors.joining("\n"));

        assertThat(problemsOfMarks("candidate,evaluator,total\n" + lines))
                .containsExactly("A committee has at most 50 evaluators here, not 51.");
    }

    @Test
    void whatIsTooLargeIsRefusedInASentence() {
        HttpResponse<String> response = SITE.upload(
                "/en/selection",
                Map.of("program", LEAD),
                Map.of("marks-selection", Upload.of("m.csv", "x".repeat(2_100_000))));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("larger than 2,000,000 bytes");
    }

    @Test
    void whatIsTooLargeAndDoesNotSaySoIsRefusedAsWell() {
        String body = "--limit\r\nContent-Disposition: form-data; name=\"marks-selection\"; filename=\"m.csv\"\r\n\r\n"
                + "x".repeat(2_100_000) + "\r\n--limit--\r\n";

        HttpResponse<String> response =
                SITE.send(SITE.request("/en/selection", "Content-Type", "multipart/form-data; boundary=limit")
                        .POST(BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("That did not work").doesNotContain("Exception");
    }

    @Test
    void aRequestThatIsNoFormIsRefusedInASentence() {
        HttpResponse<String> response =
                SITE.send(SITE.request("/en/selection", "Content-Type", "multipart/form-data; boundary=limit")
                        .POST(BodyPublishers.ofString("nothing of the kind")));

        assertThat(response.statusCode()).isBetween(400, 499);
        assertThat(response.body()).contains("That did not work").doesNotContain("Exception");
    }

    @Test
    void whatIsWrongInOneLanguageIsWrongInTheOther() {
        Map<String, Upload> files = new HashMap<>();
        files.put("marks-selection", Upload.of("m.csv", "candidate,evaluator,total\nA,E,101\n"));

        Document page = Site.page(SITE.upload("/ko/selection", Map.of("program", LEAD), files));

        assertThat(page.select("#problems + ul li").text())
                .isEqualTo("m.csv, 2번째 줄, total 열: 0부터 100까지 0.1점 단위로 써 주세요. 입력: 101");
    }
}
