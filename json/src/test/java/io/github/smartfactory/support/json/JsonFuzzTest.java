package io.github.smartfactory.support.json;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.smartfactory.support.funding.FundingRequest;
import java.util.List;

/** In the profile {@code fuzz}, looks for inputs that reach new code; else sees those that are kept with the tests. */
class JsonFuzzTest {

    private static final List<JsonFormat<?>> FORMATS = List.of(
            JsonFormat.APPLICATION, JsonFormat.SCORE_BOOK, JsonFormat.REFORM, JsonFormat.of(FundingRequest.class));

    @FuzzTest
    @DictionaryEntries({
        "null",
        "true",
        "\"key\":",
        "\"value\":",
        "\"program\":",
        "\"2023/win-win\"",
        "\"consortium\":",
        "\"members\":",
        "\"company\":",
        "\"id\":",
        "\"cost\":",
        "\"type\":",
        "\"basic\"",
        "\"1/3\"",
        "1e5",
        "\\ud800"
    })
    void bytesAreReadAsTheSameValueAgainOrRefusedWithTheirPlaces(byte[] document) {
        FORMATS.forEach(format -> JsonReading.check(format, document));
    }
}
