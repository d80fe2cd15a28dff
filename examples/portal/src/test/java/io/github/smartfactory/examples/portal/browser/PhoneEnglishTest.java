package io.github.smartfactory.examples.portal.browser;

import io.github.smartfactory.support.vocabulary.Language;
import org.junit.jupiter.api.extension.RegisterExtension;

class PhoneEnglishTest extends Journeys {

    @RegisterExtension
    static final Browser BROWSER = Browser.phone();

    PhoneEnglishTest() {
        super(BROWSER, Language.ENGLISH);
    }
}
