package io.github.smartfactory.examples.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.Site;
import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What readers come for, from the start to the answer, in one language and one browser. */
abstract class Journeys {

    @RegisterExtension
    static final Site SITE = new Site();

    private final Browser browser;
    private final Words words;

    Journeys(Browser browser, Language language) {
        this.browser = browser;
        this.words = Words.in(language);
    }

    private String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    private void open(String path) {
        browser.open(SITE.address("/" + words.tag() + path));
    }

    private void check(String page) {
        browser.check(page + "-" + words.tag());
    }

    private String program(String id) {
        return words.text(OfficialCatalog.catalog().program(id).name().value());
    }

    @Test
    void fromTheStartToWhatIsOpenAndToOneProgramInFull() {
        open("");
        check("home");
        browser.follow(say("nav.programs"));
        browser.choose(say("programs.year"), "2021");
        browser.press(say("programs.show"));
        assertThat(browser.text("h1")).isEqualTo(say("programs.title", "2021"));
        check("programs");
        browser.follow(program("2021/build-upgrade"));
        assertThat(browser.text("h1")).isEqualTo(program("2021/build-upgrade"));
        assertThat(browser.texts(".grounds a")).contains("D21-010");
        check("program");
    }

    @Test
    void fromAProgramToWhatChangedAndToTheClauseThatSaysSo() {
        open("/programs/2021/build-upgrade");
        browser.follow("2020");
        assertThat(browser.texts("td")).anyMatch(cell -> cell.contains("D21-030"));
        check("differences");
        browser.follow("D21-030");
        assertThat(browser.address()).endsWith("/clauses#D21-030");
        check("clauses");
    }

    @Test
    void theOtherLanguageIsOneStepAway() {
        open("/programs?year=2022&at=2022-02-01");
        browser.follow(words.other().say("site.this-language"));
        assertThat(browser.text("h1")).isEqualTo(words.other().say("programs.title", "2022"));
    }

    /** Win-win 2023: government 30%, large enterprise 30%, at most 1.2 eok for ADVANCED_1. */
    @Test
    void aCompanyAnswersWhatMattersAndSeesWhatItMayGet() {
        open("/check?program=2023/win-win");
        check("check-start");
        browser.writeInto("[name='name.0']", "한빛정밀 <b>");
        browser.writeInto("[name='name.1']", "Big & Co");
        browser.press(say("check.start"));
        check("check-question");
        for (int round = 0; round < 10 && browser.has("[name=asked]"); round++) {
            answer(browser.place("[name=asked]").getDomAttribute("value"));
        }
        assertThat(browser.text(".verdict")).contains(words.text(Won.ofMan(12_000)));
        assertThat(browser.texts("h2")).contains(say("check.no-more"));
        assertThat(String.join("\n", browser.texts(".part"))).contains(say("check.resume"));
        check("check-answered");
        browser.press(say("check.resume"));
        assertThat(browser.texts("h2")).contains(say("check.next"));
    }

    /** The date is put aside; everything else is answered as well as can be. */
    private void answer(String asked) {
        if (asked.startsWith("SIZE")) {
            pick("small", "large");
        } else if (asked.startsWith("TYPE")) {
            pick("advanced1", "advanced1");
        } else if (asked.startsWith("COST")) {
            browser.place("#state input[type=text]").sendKeys("5억");
        } else {
            browser.press(say("check.put-aside"));
            return;
        }
        browser.press(say("check.answer.send"));
    }

    /** One choice for the first company and one for the last, or the first alone if only one is asked. */
    private void pick(String first, String last) {
        if (browser.has("#state tbody tr:not(.all)")) {
            browser.place("#state tbody tr:nth-child(2) input[value='" + first + "']")
                    .click();
            browser.place("#state tbody tr:last-child input[value='" + last + "']")
                    .click();
        } else {
            String only = browser.text("#state legend").contains("Big & Co") ? last : first;
            browser.place("#state input[value='" + only + "']").click();
        }
    }

    @Test
    void theCalculatorAnswersAndSaysFromWhereTheLimitBinds() {
        open("/calculator?program=2023%2Fwin-win&type=advanced1");
        browser.writeInto("#cost", "5억");
        if (browser.hasScripts()) {
            browser.awaitText("#support", words.text(Won.ofMan(12_000)));
        } else {
            browser.press(say("calculator.calculate"));
        }
        assertThat(browser.text("#support")).isEqualTo(words.text(Won.ofMan(12_000)));
        assertThat(browser.text("#burden")).isEqualTo(words.text(Won.ofMan(23_000)));
        assertThat(browser.text("#answer")).contains(words.text(Won.ofEok(4)));
        check("calculator");
        browser.writeInto("#cost", "5 apples");
        if (browser.hasScripts()) {
            browser.awaitText("#cost-said", "5 apples");
        } else {
            browser.press(say("calculator.calculate"));
        }
        assertThat(browser.text("#cost-said")).contains("5 apples");
        check("calculator-mistake");
    }

    /** The worked example of 2021: 20 companies at 2.8 eok each, a shared system of 24 eok; half of all is paid. */
    @Test
    void aClusterOfTwentyIsPastedAndPlanned() {
        open("/cluster?program=2021%2Fdigital-cluster-general");
        browser.unfold(say("cluster.paste"));
        browser.place("#pasted")
                .sendKeys(IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> "A" + i + ";advanced1;2.8억")
                        .collect(Collectors.joining("\n")));
        browser.press(say("cluster.paste.read"));
        browser.awaitText("legend", say("cluster.company", 20));
        browser.writeInto("#shared", "24억");
        if (!browser.hasScripts()) {
            browser.press(say("cluster.plan"));
        }
        browser.awaitText("#total-government", words.text(Won.ofEok(40)));
        assertThat(browser.text("#total-burden")).isEqualTo(words.text(Won.ofEok(40)));
        check("cluster");
    }

    /** Lead clusters of 2022: three seats, at least two of them for clusters that an SME leads. */
    @Test
    void anOfficialUploadsMarksAndGetsTheRankingWithReasons(@TempDir Path folder) throws IOException {
        Path marks = Files.writeString(
                folder.resolve("marks.csv"), "candidate,evaluator,total\nA,1,91\nB,1,87\nC,1,80\nD,1,72.5\n");
        Path candidates = Files.writeString(
                folder.resolve("candidates.csv"),
                "candidate,company,size\nA,LA,middle-market\nB,LB,middle-market\nC,LC,medium\nD,LD,small\n");
        open("/selection?program=2022%2Fdigital-cluster-lead");
        check("selection-start");
        browser.place("#marks-selection").sendKeys(marks.toString());
        browser.place("#candidates").sendKeys(candidates.toString());
        browser.press(say("selection.rank-them"));
        browser.awaitText("#result tbody th", "A");
        assertThat(browser.texts("#result tbody th")).containsExactly("A", "B", "C", "D");
        check("selection");
    }

    @Test
    void whatProgramsAreToldIsDescribedForTheirDevelopers() {
        open("/api");
        check("api");
    }

    @Test
    void whatThereIsNotIsSaid() {
        browser.open(SITE.address("/" + words.tag() + "/nowhere"));
        assertThat(browser.text("[role=alert]")).isEqualTo(say("refused.not-found"));
    }
}
