package io.github.smartfactory.examples.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    /** A key in a template or in code: a word, a dot, and more words. A key that goes on with a variable ends in a dot. */
    private static final Pattern SAID = Pattern.compile(
            "(?:say|Refusal\\.of|problem)\\([^\"()]*(?:\\([^()]*\\)[^\"()]*)*\"([a-z][a-zA-Z-]*\\.[a-zA-Z.-]*)\"");

    private static Set<String> keys(String language) {
        return new TreeSet<>(ResourceBundle.getBundle(Words.class.getPackageName() + ".words_" + language, Locale.ROOT)
                .keySet());
    }

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(keys("ko")).isEqualTo(keys("en"));
    }

    @Test
    void bothLanguagesTakeTheSameFigures() {
        Pattern figure = Pattern.compile("\\{\\d}");
        ResourceBundle korean = ResourceBundle.getBundle(Words.class.getPackageName() + ".words_ko", Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle(Words.class.getPackageName() + ".words_en", Locale.ROOT);
        for (String key : keys("en")) {
            assertThat(figure.matcher(korean.getString(key))
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.toSet()))
                    .as(key)
                    .isEqualTo(figure.matcher(english.getString(key))
                            .results()
                            .map(MatchResult::group)
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void whateverPagesSayThereIs() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            for (Path file :
                    files.filter(it -> it.toString().matches(".*\\.(jte|java)")).toList()) {
                Matcher matcher = SAID.matcher(Files.readString(file));
                while (matcher.find()) {
                    said.add(matcher.group(1));
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(40);
        said.removeIf(key -> key.endsWith(".") && keys("en").stream().anyMatch(it -> it.startsWith(key)));
        assertThat(keys("en")).containsAll(said);
    }
}
