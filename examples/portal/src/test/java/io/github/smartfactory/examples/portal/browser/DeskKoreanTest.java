package io.github.smartfactory.examples.portal.browser;

import io.github.smartfactory.support.vocabulary.Language;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeskKoreanTest extends Journeys {

    @RegisterExtension
    static final Browser BROWSER = Browser.wide();

    DeskKoreanTest() {
        super(BROWSER, Language.KOREAN);
    }
}
