package io.github.smartfactory.examples.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.examples.portal.Site;
import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

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
}
