package io.github.smartfactory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.program.Catalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are nearly cases or announcements are read, or refused with their name and the place in them. */
class CaseReaderGrammarTest {

    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|[-+.\\w]+|\\s+|.", Pattern.DOTALL);

    private static final List<String> ODD = List.of(
            "",
            "{}",
            "[]",
            "[",
            "}",
            "null",
            "-1",
            "1e999999999",
            "\"\"",
            "\"\\ud800\"",
            "\"\uFF11억\"",
            "\"2020/none\"",
            "NaN",
            "//\n",
            "\"title\":1,",
            "[".repeat(300),
            "\u0000",
            "\uFEFF");

    @TempDir
    private Path folder;

    @Test
    void casesThatAreNearlyRightAreReadOrRefusedWithTheirPlace() throws IOException {
        List<Path> cases = CaseReader.files(List.of(Path.of("cases")));
        Catalog catalog = OfficialCatalog.catalog();
        Path file = folder.resolve("case.json");
        int read = 0;
        for (int i = 0; i < 300; i++) {
            Random random = new Random(i);
            Files.write(file, changed(Files.readString(pick(cases, random)), random));
            read += check(file, () -> CaseReader.read(file, catalog)) ? 1 : 0;
        }
        assertThat(read).isBetween(10, 290);
    }

    @Test
    void announcementsThatAreNearlyRightAreReadOrRefusedWithTheirPlace() throws IOException {
        String announcement = Files.readString(Path.of("announcements/2024-example.json"));
        Catalog catalog = OfficialCatalog.catalog();
        Path file = folder.resolve("announcement.json");
        int read = 0;
        for (int i = 0; i < 100; i++) {
            Files.write(file, changed(announcement, new Random(i)));
            read += check(file, () -> CaseReader.adding(catalog, List.of(file))) ? 1 : 0;
        }
        assertThat(read).isBetween(1, 99);
    }

    /** Whether it is read. */
    private static boolean check(Path file, Supplier<?> reading) {
        try {
            assertThat(reading.get()).isNotNull();
            return true;
        } catch (CaseException e) {
            assertThat(e.getMessage())
                    .startsWith(file + ": $")
                    .matches("(?s).*: \\$.*( \\(line [1-9]\\d*, column [1-9]\\d*\\)|the document is empty).*");
            return false;
        }
    }

    private static byte[] changed(String text, Random random) {
        List<String> tokens = new ArrayList<>(
                TOKEN.matcher(text).results().map(MatchResult::group).toList());
        int at = random.nextInt(tokens.size());
        int other = random.nextInt(tokens.size());
        switch (random.nextInt(5)) {
            case 0 -> tokens.set(at, pick(ODD, random));
            case 1 -> tokens.add(at, pick(ODD, random));
            case 2 -> tokens.set(at, tokens.get(other));
            case 3 -> tokens.add(at, tokens.get(at));
            default -> {
                String one = tokens.get(at);
                tokens.set(at, tokens.get(other));
                tokens.set(other, one);
            }
        }
        byte[] document = String.join("", tokens).getBytes(StandardCharsets.UTF_8);
        int end = random.nextInt(document.length);
        return switch (random.nextInt(12)) {
            case 0 -> Arrays.copyOf(document, end);
            case 1 -> {
                ByteArrayOutputStream noUtf8 = new ByteArrayOutputStream();
                noUtf8.write(document, 0, end);
                noUtf8.write(0xC0);
                noUtf8.write(document, end, document.length - end);
                yield noUtf8.toByteArray();
            }
            default -> document;
        };
    }

    private static <E> E pick(List<E> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
