package io.github.smartfactory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {

    private static final Path CASES = Path.of("cases");

    @TempDir
    private Path folder;

    private record Run(int status, String out, String err) {}

    private static Run run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        int status = Quickstart.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(Stream.concat(Stream.of("--announcements=announcements"), Stream.of(texts))
                        .toArray(String[]::new));
        String lines = out.toString().replace(System.lineSeparator(), "\n");
        return new Run(status, lines, err.toString().strip());
    }

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("case.json"), json);
    }

    private static Path company(Path folder, String body) throws IOException {
        return Files.writeString(folder.resolve("case.json"), """
                {
                  "title": {"ko": "회사", "en": "A company"},
                  %s
                }
                """.formatted(body));
    }

    /** With {@code -Dgolden=write} the reports are written anew. */
    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void printsTheReportOfEveryCaseThatComesWithTheExample(String language) throws IOException {
        Path report = Path.of("src/test/resources/reports/cases_" + language + ".txt");
        Run run = run("--language", language, CASES);
        Golden.check(report, run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void theWorkedExampleOfTheAnnouncementsIsTwentyEightAndTwelveMakeForty() {
        Run run = run("-l", "ko", CASES.resolve("01-cluster-2021-worked-example.json"));
        assertThat(run.out()).contains("정부가 40억원을 지원(개별 스마트공장 28억원, 공동 시스템 12억원");
    }

    @Test
    void saysWhatTheClausesStateIfAsked() {
        Path winWin = CASES.resolve("03-company-2023-win-win.json");
        assertThat(run("--clauses", winWin).out()).contains("  [D23-028] ").contains("KRW 105,000,000");
        assertThat(run(winWin).out()).doesNotContain("  [D23-028] ");
    }

    @Test
    void strictModeRefusesAFigureInDoubtAndReportsTheOthers() {
        Run run = run("--strict", CASES);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(CASES.resolve("06-company-2021-win-win-in-doubt.json")
                        + ": 2021/win-win advanced2 rests on anomaly A1 [D21-014]: ");
        assertThat(run.out()).contains("The worked example of 2021").doesNotContain("in doubt");
    }

    private static String company(String program, String type, String request) {
        return "\"company\": {\"program\": \"" + program + "\", \"type\": \"" + type + "\", \"request\": {" + request
                + "}}";
    }

    private static String application(String members) {
        return "\"application\": {\"program\": \"2023/supply-chain\", \"consortium\": {\"members\": [" + members
                + "]}}";
    }

    private static String member(String role, String facts, String rest) {
        return "{\"company\": {\"id\": \"a\"" + facts + "}, \"roles\": [" + role + "]" + rest + "}";
    }

    @Test
    void anUnfinishedApplicationAsksOnlyWhatStillMattersAndSaysWhatWouldHaveToChange() {
        Run run = run(CASES.resolve("07-application-2023-supply-chain.json"));
        assertThat(run.out())
                .contains("Verdict: violated", "1 more as participant (at least 5 companies")
                .contains("Daon Castings: what does its project cost?")
                .doesNotContain("Mirae Coatings: what does its project cost?");
        assertThat(run.status()).isZero();
    }

    @Test
    void anApplicationForAdvanced2InTheFirstRoundIsToldToWaitForTheSecond() {
        assertThat(run("-l", "ko", CASES.resolve("08-application-2021-round-1.json"))
                        .out())
                .contains("2021년 4월 1일 이후에 신청 (2차: 2021년 4월 1일부터 2021년 4월 30일까지)");
    }

    @Test
    void theSeatsOfLeadClustersGoToThoseThatAnSmeLeadsFirst() {
        Run run = run(CASES.resolve("11-selection-2022-lead.json"));
        assertThat(run.out())
                .contains("2. LC22-02    87 points     -      -    87 points  reserve 1")
                .contains("4. LC22-04  72.9 points     -      -  72.9 points   selected")
                .contains("  no reserved seats: +LC22-02 -LC22-04\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void theDecisionOnOneCandidateIsExplainedFromTheMarksToTheSeatIfAsked() {
        Path file = CASES.resolve("10-selection-2021-cluster.json");
        Run run = run("-l", "ko", "--candidate", "DC21-02", file);
        assertThat(run.out())
                .contains("DC21-02: 탈락, 5건 중 2위(84.9657…점)")
                .contains("평가위원 E1: 82점 (아래 값의 합)", "가점: 5점 (아래 중 가장 작은 값)")
                .contains("DC21-02-04의 일자리평가 점수: 74점");
        assertThat(run(file).out()).doesNotContain("Evaluator E1");
        assertThat(run("--candidate", "nobody", file).err())
                .isEqualTo(file + ": no candidate \"nobody\"; there are [DC21-01, DC21-02, DC21-03, DC21-04, DC21-05]");
    }

    @Test
    void aSelectionThatCannotBeMadeYetSaysWhatIsMissingAndWhatIsStillNeeded() {
        assertThat(run(CASES.resolve("12-selection-2022-lead-unfinished.json")).out())
                .contains("  LC22-04: score card of evaluator E5 in the evaluation\n")
                .contains(
                        "  LC22-04 (selection: E5): to pass 58.5 points, for a seat if the others turn out lowest 58.5 points");
    }

    private static String selection(String rest, String gate, String card) {
        return "\"selection\": {\"program\": \"2022/digital-cluster-lead\", " + rest
                + "\"candidates\": [{\"id\": \"A\", \"application\": {\"program\": \"2022/digital-cluster-lead\","
                + " \"consortium\": {\"members\": [" + member("\"lead\"", ", \"sizes\": [\"small\"]", "") + "]}}}],"
                + " \"books\": {\"" + gate + "\": {\"committee\": [\"E1\"], \"cards\": [{\"candidate\": \"A\", " + card
                + "}]}}}";
    }

    static Stream<Arguments> badCases() {
        return Stream.of(
                Arguments.of(
                        company("2021/no-such", "basic", "\"cost\": 1"),
                        "no program 2021/no-such in the catalog; of 2021 it has [build-upgrade, "),
                Arguments.of(
                        company("2023/build-upgrade", "basic", "\"cost\": 1"),
                        "2023/build-upgrade does not offer basic; it offers [advanced1]"),
                Arguments.of(
                        company("2023/win-win", "basic", "\"cost\": -1"),
                        "$.company.request.cost (line 3): project cost must not be negative: KRW -1"),
                Arguments.of(
                        company("2023/win-win", "basic", "\"cost\": 1}, \"traits\": [\"rich\"], \"x\": {"),
                        "$.company.traits[0] (line 3): no trait \"rich\"; there are u-turn, "),
                Arguments.of(
                        company("2023/win-win", "basic", "\"cost\": 1, \"shares\": {\"bank\": \"10%\"}"),
                        "$.company.request.shares.bank (line 3): no payer \"bank\"; there are government, "
                                + "large-enterprise, local-government, adopter"),
                Arguments.of(
                        company("2023/win-win", "basic", "\"cost\": 1, \"shares\": {\"government\": \"31%\"}"),
                        "share of the government must be from 0% to 30%: 31%"),
                Arguments.of(
                        "\"cluster\": {\"program\": \"2021/digital-cluster-general\", \"request\": {\"members\": []}}",
                        "$.cluster.request.members (line 3): members of a cluster must not be empty"),
                Arguments.of(
                        "\"cluster\": {\"program\": \"2021/win-win\", \"request\": {\"members\": [{\"id\": \"a\"}]}}",
                        "the documents do not state that 2021/win-win pays for clusters"),
                Arguments.of(
                        "\"stage\": \"completion\"",
                        "$ (line 1): a case has either a company, a cluster, an application or a selection"),
                Arguments.of(
                        "\"stage\": \"completion\", " + company("2023/win-win", "basic", "\"cost\": 1"),
                        "$.stage (line 3): stage is one of an application, and there is none"),
                Arguments.of(
                        application(member("\"boss\"", "", "")),
                        "$.application.consortium.members[0].roles[0] (line 3): no role \"boss\"; there are"
                                + " lead, "),
                Arguments.of(
                        application(member("\"lead\", \"participant\"", "", "")),
                        "$.application.consortium.members[0] (line 3): a cannot be both lead and participant"),
                Arguments.of(
                        application(member("\"lead\"", "", "") + ", "
                                + member("\"lead\"", "", "").replace("\"a\"", "\"b\"")),
                        "$.application.consortium (line 3): a consortium has one lead company, not 2: [a, b]"),
                Arguments.of(
                        application(member("\"lead\"", "", ", \"cost\": {\"least\": 2, \"most\": 1}")),
                        "$.application.consortium.members[0].cost (line 3): project cost must not end at KRW"
                                + " 1, below its lower end KRW 2"),
                Arguments.of(
                        application(member("\"supplier\"", "", ", \"type\": \"only\"")),
                        "$.application.consortium.members[0] (line 3): a bears no project of its own as"
                                + " [supplier]"),
                Arguments.of(
                        application(member("\"lead\"", ", \"industry\": \"X\", \"traits\": {\"rich\": true}", "")),
                        "$.application.consortium.members[0].company.industry (line 3): an industry is named"
                                + " by a letter from A to U and two to five digits, such as C10: \"X\"\n"
                                + "  $.application.consortium.members[0].company.traits.rich (line 3): no trait"
                                + " \"rich\"; there are u-turn, "),
                Arguments.of(
                        selection("", "selection", "\"evaluator\": \"E1\", \"marks\": {\"total\": 100.5}"),
                        "evaluator E1 on candidate A: the mark for criterion total must be from 0 to 100: 100.5"),
                Arguments.of(
                        selection("", "selection", "\"evaluator\": \"E1\", \"marks\": {\"totl\": 90}"),
                        "evaluator E1 on candidate A: the sheet has no criterion \"totl\"; there are [total]"),
                Arguments.of(
                        selection("", "selection", "\"evaluator\": \"E2\", \"marks\": {\"total\": 90}"),
                        "$.selection.books.selection (line 3): evaluator E2 on candidate A: not on the"
                                + " committee [E1]"),
                Arguments.of(
                        selection("", "final", "\"evaluator\": \"E1\", \"marks\": {\"total\": 90}"),
                        "no gate of 2022/digital-cluster-lead \"final\"; there are [selection]"),
                Arguments.of(
                        selection("\"seats\": 0, ", "selection", "\"evaluator\": \"E1\", \"marks\": {\"total\": 90}"),
                        "number of seats must be from 1 to 1000000: 0"),
                Arguments.of(
                        selection(
                                "\"budget\": {\"amount\": 1, \"overflow\": \"halt\"}, ",
                                "selection",
                                "\"evaluator\": \"E1\", \"marks\": {\"total\": 90}"),
                        "$.selection.budget.overflow (line 3): no overflow \"halt\"; there are stop, skip"),
                Arguments.of(
                        "\"selection\": {\"program\": \"2023/win-win\"}",
                        "the documents do not state how applications to 2023/win-win are evaluated"));
    }

    @ParameterizedTest
    @MethodSource("badCases")
    void aCaseThatCannotBePlannedIsRefusedWithItsFileAndReason(String body, String reason) throws IOException {
        Path file = company(folder, body);
        Run run = run(file);
        assertThat(run.err().replaceAll(", column \\d+", "")).startsWith(file + ": " + reason);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void everyProblemOfACaseIsNamedAtOnce() throws IOException {
        Path file = company(
                folder, "\"compny\": {},\n  \"company\": {\"type\": \"basic\", \"request\": {\"cost\": \"2억x\"}}");
        assertThat(run(file).err())
                .isEqualTo(file + ": $.compny (line 3, column 3): no property \"compny\"; did you mean \"company\"?\n"
                        + "  $.company (line 4, column 14): property \"program\" is missing: a program such as"
                        + " 2021/build-upgrade\n"
                        + "  $.company.request.cost (line 4, column 52): not an amount of won: \"2억x\", at index 2: "
                        + "a number is expected here");
        assertThat(run(file).status()).isEqualTo(2);
    }

    @Test
    void aProgramThatNoCodeKnowsIsFundedAssessedAndScored() {
        assertThat(run(CASES.resolve("13-company-2024-announcement-from-a-file.json"))
                        .out())
                .contains("the government pays KRW 650,000,000 of a total cost of KRW 1,440,000,000");
        assertThat(run(CASES.resolve("14-application-2024-announcement-from-a-file.json"))
                        .out())
                .contains("Government support if selected: from KRW 105,000,000 to KRW 120,000,000");
        assertThat(run(CASES.resolve("15-selection-2024-announcement-from-a-file.json"))
                        .out())
                .contains("1. AF24-1  80.8333… points     -    3 points  83.8333… points   selected");
    }

    @Test
    void anAnnouncementThatCannotBeReadIsRefusedBeforeAnyCase() throws IOException {
        Path announcement = file("{\"year\": 2024, \"programs\": [{}]}");
        Run run = run("--announcements", announcement, CASES);
        assertThat(run.err())
                .startsWith(announcement + ": $ (line 1, column 1): property \"document\" is missing: ")
                .contains("$.programs[0] (line 1, column 29): property \"id\" is missing");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void brokenJsonIsRefusedWithItsPlace() throws IOException {
        Path file = file("{\n  \"title\": ");
        assertThat(run(file).err()).startsWith(file + ": ").contains("line 2");
    }

    @Test
    void aFileOrFolderThatIsNotThereIsRefused() {
        Path missing = folder.resolve("missing.json");
        assertThat(run(missing).err()).isEqualTo(missing + ": no such file or folder");
        assertThat(run(folder).err()).isEqualTo(folder + ": no JSON file (*.json) in this folder");
    }

    @Test
    void anUnknownLanguageIsRefused() {
        Run run = run("--language", "fr");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("Invalid value for option '--language': expected one of [ko, en]");
        assertThat(Objects.requireNonNull(run.out())).isEmpty();
    }

    @Test
    void koreanTextTakesTwoColumnsALetter() {
        TextTable table = new TextTable("기업", "a");
        table.row("x", "1원");
        assertThat(table.render()).isEqualTo("기업    a\n---------\n x".replace("\n x", "\nx     1원\n"));
    }
}
