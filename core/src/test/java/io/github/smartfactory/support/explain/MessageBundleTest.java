package io.github.smartfactory.support.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.vocabulary.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bundles say the same in both languages, all that the sources ask for, and nothing else. */
class MessageBundleTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/github/smartfactory/support/explain");

    private static final Map<Language, Map<String, String>> PATTERNS =
            Map.of(Language.KOREAN, read("messages_ko.properties"), Language.ENGLISH, read("messages_en.properties"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)(?:\\|([가-힣]+)/([가-힣]+))?}");

    /** After a consonant, then after a vowel. 으로/로 is not among them: it also depends on which consonant it is. */
    private static final Set<String> PARTICLES = Set.of("은/는", "이/가", "을/를", "과/와", "이나/나", "이며/며", "이고/고", "이라/라");

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)*");

    private static final Pattern MADE_OF_A_LITERAL =
            Pattern.compile("\\bMessage(?:\\.of)?\\(\\s*\"([^\"]*)\"\\s*([^\\s])");

    @ParameterizedTest
    @EnumSource
    void theFileIsWhatIsLoaded(Language language) {
        assertThat(MessageBundle.in(language).keys())
                .isEqualTo(patterns(language).keySet());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(patterns(Language.ENGLISH).keySet())
                .isNotEmpty()
                .isEqualTo(patterns(Language.KOREAN).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void noKeyIsThereTwice(Language language) throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve(file(language))).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split("[=:]", 2)[0].strip()))
                .doesNotHaveDuplicates();
    }

    @Test
    void keysAreLowerCaseWordsWithDotsBetweenThem() {
        assertThat(patterns(Language.KOREAN).keySet())
                .allMatch(key -> KEY.matcher(key).matches());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        patterns(Language.KOREAN)
                .forEach((key, korean) -> assertThat(
                                numbers(patterns(Language.ENGLISH).getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(numbers(korean)));
    }

    @ParameterizedTest
    @EnumSource
    void placeholdersAreNumberedFromZeroWithoutAGap(Language language) {
        patterns(language).forEach((key, pattern) -> {
            Set<Integer> numbers = numbers(pattern);
            assertThat(numbers)
                    .as(key)
                    .containsExactlyElementsOf(
                            IntStream.range(0, numbers.size()).boxed().toList());
            assertThat(MessageBundle.in(language).placeholders(key)).as(key).isEqualTo(numbers.size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyBraceBelongsToAPlaceholder(Language language) {
        patterns(language)
                .forEach((key, pattern) -> assertThat(
                                PLACEHOLDER.matcher(pattern).replaceAll(""))
                        .as(key)
                        .doesNotContain("{", "}"));
    }

    @Test
    void particlesAreKnownAndOnlyInKorean() {
        particles(Language.KOREAN)
                .forEach((key, found) -> assertThat(PARTICLES).as(key).containsAll(found));
        particles(Language.ENGLISH)
                .forEach((key, found) -> assertThat(found).as(key).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void noPatternIsBlankOrHasSpaceAtItsEnds(Language language) {
        patterns(language)
                .forEach((key, pattern) -> assertThat(pattern)
                        .as(key)
                        .isNotBlank()
                        .isEqualTo(pattern.strip())
                        .doesNotContain("  ", "\t", "\n"));
    }

    @Test
    void patternsAreInTheirOwnLanguage() {
        patterns(Language.KOREAN).forEach((key, pattern) -> {
            if (PLACEHOLDER.matcher(pattern).replaceAll("").codePoints().anyMatch(Character::isLetter)) {
                assertThat(pattern).as(key).matches(".*[가-힣].*");
            }
        });
        patterns(Language.ENGLISH)
                .forEach((key, pattern) -> assertThat(pattern).as(key).matches("[^가-힣]*"));
    }

    @Test
    void everyKeyIsUsedInTheSources() {
        assertThat(MainSources.literals()).containsAll(patterns(Language.KOREAN).keySet());
    }

    @Test
    void everyKeyThatTheSourcesNameExists() {
        Set<String> keys = patterns(Language.KOREAN).keySet();
        Set<String> areas = keys.stream().map(key -> key.split("\\.", 2)[0]).collect(Collectors.toSet());
        List<String> named = new ArrayList<>(MainSources.literals().stream()
                .filter(literal -> literal.contains(".") && KEY.matcher(literal).matches())
                .filter(literal -> areas.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !literal.endsWith(".tsv") && !literal.endsWith(".properties"))
                .toList());
        madeOfALiteral().forEach(match -> named.add(match.group(1)));
        assertThat(named).isNotEmpty();
        assertThat(new TreeSet<>(named)).isSubsetOf(keys);
    }

    @Test
    void noKeyIsPutTogetherFromParts() {
        assertThat(madeOfALiteral())
                .filteredOn(match -> !Set.of(",", ")").contains(match.group(2)))
                .extracting(MatchResult::group)
                .isEmpty();
        Set<String> areas = new TreeSet<>();
        patterns(Language.KOREAN).keySet().forEach(key -> {
            for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
                areas.add(key.substring(0, dot + 1));
            }
        });
        assertThat(MainSources.literals()).doesNotContainAnyElementsOf(areas);
    }

    @Test
    void commentsAreNotTakenForUse() {
        String source = "/** {@code \"a\"} */ f(\"// b\", '\"', \"\\\"c\"); // \"d\"\n g(\"/*e*/\");";
        assertThat(MainSources.withoutComments(source)).isEqualTo("  f(\"// b\", '\"', \"\\\"c\");  \n g(\"/*e*/\");");
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageIsRenderedWithItsFiguresAndParticles(Language language) {
        patterns(language).forEach((key, pattern) -> {
            int count = numbers(pattern).size();
            for (String sound : List.of("각", "가")) {
                Figure[] figures = new Figure[count];
                Map<String, String> texts = new HashMap<>();
                for (int number = 0; number < count; number++) {
                    String text = "<$" + number + "\\>" + sound;
                    figures[number] = Figure.of(text);
                    texts.put(Integer.toString(number), text);
                }
                String expected = pattern;
                for (MatchResult match : PLACEHOLDER.matcher(pattern).results().toList()) {
                    String particle = match.group(2) == null ? "" : sound.equals("각") ? match.group(2) : match.group(3);
                    expected = expected.replace(match.group(), texts.get(match.group(1)) + particle);
                }
                assertThat(Message.of(key, figures).render(language)).as(key).isEqualTo(expected);
            }
        });
    }

    private static List<MatchResult> madeOfALiteral() {
        return MainSources.withoutComments().stream()
                .flatMap(text -> MADE_OF_A_LITERAL.matcher(text).results().toList().stream())
                .toList();
    }

    private static Set<Integer> numbers(String pattern) {
        Set<Integer> numbers = new TreeSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(pattern);
        while (placeholder.find()) {
            numbers.add(Integer.valueOf(placeholder.group(1)));
        }
        return numbers;
    }

    private static Map<String, List<String>> particles(Language language) {
        Map<String, List<String>> particles = new TreeMap<>();
        patterns(language)
                .forEach((key, pattern) -> particles.put(
                        key,
                        PLACEHOLDER
                                .matcher(pattern)
                                .results()
                                .filter(match -> match.group(2) != null)
                                .map(match -> match.group(2) + "/" + match.group(3))
                                .toList()));
        return particles;
    }

    private static Map<String, String> patterns(Language language) {
        return PATTERNS.getOrDefault(language, Map.of());
    }

    private static String file(Language language) {
        return language == Language.KOREAN ? "messages_ko.properties" : "messages_en.properties";
    }

    private static Map<String, String> read(String file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
        Map<String, String> patterns = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        return patterns;
    }
}
