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
                .execute(texts);
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

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void printsTheReportOfEveryCaseThatComesWithTheExample(String language) throws IOException {
        String expected = Files.readString(Path.of("src/test/resources/reports/cases_" + language + ".txt"));
        Run run = run("--language", language, CASES);
        assertThat(run.out()).isEqualTo(expected);
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

    private static String application(String members) {
        return "\"program\": \"2023/supply-chain\", \"application\": {\"members\": [" + members + "]}";
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

    private static String selection(String rest, String marks) {
        return "\"program\": \"2022/digital-cluster-lead\", \"selection\": {" + rest
                + "\"committees\": {\"selection\": [\"E1\"]}, \"candidates\": [{\"id\": \"A\", \"application\":"
                + " {\"members\": [{\"id\": \"a\", \"roles\": [\"lead\"], \"sizes\": [\"small\"]}]}, \"marks\": {"
                + marks
                + "}}]}";
    }

    static Stream<Arguments> badCases() {
        return Stream.of(
                Arguments.of(
                        "\"program\": \"2021/no-such\", \"company\": {\"type\": \"basic\", \"cost\": 1}",
                        "no program 2021/no-such in the catalog; of 2021 it has [build-upgrade, "),
                Arguments.of(
                        "\"program\": \"2023/build-upgrade\", \"company\": {\"type\": \"basic\", \"cost\": 1}",
                        "2023/build-upgrade does not offer basic; it offers [advanced1]"),
                Arguments.of(
                        "\"program\": \"2023/win-win\", \"company\": {\"type\": \"basic\", \"cost\": -1}",
                        "project cost must not be negative: KRW -1"),
                Arguments.of(
                        "\"program\": \"2023/win-win\", \"company\": {\"type\": \"basic\", \"cost\": 1, \"traits\": [\"rich\"]}",
                        "no trait \"rich\"; there are [u-turn, regional-jobs, small-enterprise, "),
                Arguments.of(
                        "\"program\": \"2023/win-win\", \"company\": {\"type\": \"basic\", \"cost\": 1, \"shares\": {\"bank\": \"10%\"}}",
                        "no payer \"bank\"; there are [government, large-enterprise, local-government, adopter]"),
                Arguments.of(
                        "\"program\": \"2023/win-win\", \"company\": {\"type\": \"basic\", \"cost\": 1, \"shares\": {\"government\": \"31%\"}}",
                        "share of the government must be from 0% to 30%: 31%"),
                Arguments.of(
                        "\"program\": \"2021/digital-cluster-general\", \"cluster\": {\"members\": [], \"sharedSystem\": 1}",
                        "members of a cluster must not be empty"),
                Arguments.of(
                        "\"program\": \"2021/win-win\", \"cluster\": {\"members\": [{\"id\": \"a\"}], \"sharedSystem\": 1}",
                        "the documents do not state that 2021/win-win pays for clusters"),
                Arguments.of(
                        "\"program\": \"2021/win-win\"",
                        "a case has either a company, a cluster, an application or a selection"),
                Arguments.of(
                        application("{\"id\": \"a\", \"roles\": [\"boss\"]}"), "no role \"boss\"; there are [lead, "),
                Arguments.of(
                        application("{\"id\": \"a\", \"roles\": [\"lead\", \"participant\"]}"),
                        "a cannot be both lead and participant"),
                Arguments.of(
                        application("{\"id\": \"a\", \"roles\": [\"lead\"]}, {\"id\": \"b\", \"roles\": [\"lead\"]}"),
                        "a consortium has one lead company, not 2: [a, b]"),
                Arguments.of(
                        application("{\"id\": \"a\", \"roles\": [\"lead\"], \"cost\": {\"least\": 2, \"most\": 1}}"),
                        "project cost must not end at KRW 1, below its lower end KRW 2"),
                Arguments.of(
                        application("{\"id\": \"a\", \"roles\": [\"supplier\"], \"type\": \"only\"}"),
                        "a bears no project of its own as [supplier]"),
                Arguments.of(
                        application("{\"id\": \"a\", \"roles\": [\"lead\"], \"industry\": \"X\"}"),
                        "an industry is named by a letter from A to U"),
                Arguments.of(
                        application("{\"id\": \"a\", \"roles\": [\"lead\"], \"traits\": {\"rich\": true}}"),
                        "no trait \"rich\"; there are [u-turn, "),
                Arguments.of(
                        selection("", "\"selection\": {\"E1\": {\"total\": 100.5}}"),
                        "evaluator E1 on candidate A: the mark for criterion total must be from 0 to 100: 100.5"),
                Arguments.of(
                        selection("", "\"selection\": {\"E1\": {\"totl\": 90}}"),
                        "evaluator E1 on candidate A: the sheet has no criterion \"totl\"; there are [total]"),
                Arguments.of(
                        selection("", "\"selection\": {\"E2\": {\"total\": 90}}"),
                        "evaluator E2 on candidate A: not on the committee [E1]"),
                Arguments.of(
                        selection("", "\"final\": {\"E1\": {\"total\": 90}}"),
                        "candidate A has marks at \"final\", which has no committee; there are [selection]"),
                Arguments.of(
                        selection("\"seats\": 0, ", "\"selection\": {}"),
                        "number of seats must be from 1 to 1000000: 0"),
                Arguments.of(
                        selection("\"budget\": {\"amount\": 1, \"overflow\": \"halt\"}, ", "\"selection\": {}"),
                        "no overflow \"halt\"; there are [stop, skip]"),
                Arguments.of(
                        "\"program\": \"2023/win-win\", \"selection\": {\"committees\": {}, \"candidates\": []}",
                        "the documents do not state how applications to 2023/win-win are evaluated"));
    }

    @ParameterizedTest
    @MethodSource("badCases")
    void aCaseThatCannotBePlannedIsRefusedWithItsFileAndReason(String body, String reason) throws IOException {
        Path file = company(folder, body);
        Run run = run(file);
        assertThat(run.err()).startsWith(file + ": " + reason);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void anUnknownPropertyIsRefusedWithPathLineAndColumn() throws IOException {
        Path file = company(folder, "\"program\": \"2023/win-win\", \"compny\": {}");
        assertThat(run(file).err())
                .startsWith(file + ": $.compny (line 3, column ")
                .contains("compny");
    }

    @Test
    void aBadAmountIsRefusedWithPathLineColumnAndReason() throws IOException {
        Path file = company(
                folder, "\"program\": \"2023/win-win\",\n  \"company\": {\"type\": \"basic\", \"cost\": \"2억x\"}");
        assertThat(run(file).err())
                .startsWith(file + ": $.company.cost (line 4, column ")
                .contains("not an amount of won: \"2억x\", at index 2: ");
        Path fraction =
                company(folder, "\"program\": \"2023/win-win\", \"company\": {\"type\": \"basic\", \"cost\": 1.5}");
        assertThat(run(fraction).err()).contains("an amount is a whole number of won or a text such as");
    }

    @Test
    void aMissingPropertyIsRefused() throws IOException {
        Path file = company(folder, "\"program\": \"2023/win-win\", \"company\": {\"type\": \"basic\"}");
        assertThat(run(file).err())
                .startsWith(file + ": $.company.cost (line 3, column ")
                .contains("Null value for creator property 'cost'");
        assertThat(run(file).status()).isEqualTo(2);
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
        assertThat(run(folder).err()).isEqualTo(folder + ": no case file (*.json) in this folder");
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
