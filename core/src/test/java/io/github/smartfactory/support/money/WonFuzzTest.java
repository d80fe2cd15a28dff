package io.github.smartfactory.support.money;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** In the profile {@code fuzz}, looks for inputs that reach new code; else sees those that are kept with the tests. */
class WonFuzzTest {

    @FuzzTest
    @DictionaryEntries({"KRW ", "원", "경", "조", "억", "만", "천", "백", "십", ",000", ".5", "-", " "})
    void textsAreReadAsTheGrammarSaysAndAsNothingElse(byte[] text) {
        WonReading.check(new String(text, StandardCharsets.UTF_8));
    }
}
