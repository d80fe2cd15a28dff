package io.github.smartfactory.examples.scenarios;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** In the profile {@code fuzz}, looks for inputs that reach new code; else sees those that are kept with the tests. */
class CsvFuzzTest {

    private final Path file = file();

    private static Path file() {
        try {
            Path made = Files.createTempFile("firms", ".csv");
            made.toFile().deleteOnExit();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FuzzTest
    @DictionaryEntries({
        "id,type,cost",
        ",size",
        ",industry",
        ",region",
        ",companies",
        ",points",
        ",bonus",
        ",applied",
        ",u-turn",
        "basic",
        "advanced1",
        "small",
        "C29",
        "2023-01-09T09:00",
        "\"\"",
        "yes"
    })
    void everyRowIsAFirmOrNamedOrTheFileIsNoCsv(byte[] content) {
        CsvReading.check(file, content);
    }
}
