package io.github.smartfactory.examples.portal.browser;

import io.github.smartfactory.support.vocabulary.Language;
import org.junit.jupiter.api.extension.RegisterExtension;

class NoScriptsKoreanTest extends Journeys {

    @RegisterExtension
    static final Browser BROWSER = Browser.withoutScripts();

    NoScriptsKoreanTest() {
        super(BROWSER, Language.KOREAN);
    }
}
