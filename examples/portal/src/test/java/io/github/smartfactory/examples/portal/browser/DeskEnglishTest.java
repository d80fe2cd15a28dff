package io.github.smartfactory.examples.portal.browser;

import io.github.smartfactory.support.vocabulary.Language;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeskEnglishTest extends Journeys {

    @RegisterExtension
    static final Browser BROWSER = Browser.wide();

    DeskEnglishTest() {
        super(BROWSER, Language.ENGLISH);
    }
}
