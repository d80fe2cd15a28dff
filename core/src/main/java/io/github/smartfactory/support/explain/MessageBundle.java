package io.github.smartfactory.support.explain;

import io.github.smartfactory.support.vocabulary.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The patterns of one language. A placeholder is {@code {0}}; in Korean {@code {0|은/는}} also takes the particle that
 * fits the last sound of the figure.
 */
final class MessageBundle {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)(?:\\|([가-힣]+)/([가-힣]+))?}");

    private static final MessageBundle KOREAN = load("messages_ko.properties", Language.KOREAN);
    private static final MessageBundle ENGLISH = load("messages_en.properties", Language.ENGLISH);

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, Integer> placeholders = new HashMap<>();

    private MessageBundle(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
        patterns.forEach((key, pattern) -> placeholders.put(key, count(pattern)));
    }

    static MessageBundle in(Language language) {
        return language == Language.KOREAN ? KOREAN : ENGLISH;
    }

    private static MessageBundle load(String resource, Language language) {
        try (InputStream stream = MessageBundle.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("message bundle " + resource + " is missing");
            }
            PropertyResourceBundle bundle =
                    new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
            Map<String, String> patterns = new HashMap<>();
            bundle.keySet().forEach(key -> patterns.put(key, bundle.getString(key)));
            return new MessageBundle(language, patterns);
        } catch (IOException e) {
            throw new UncheckedIOException("message bundle " + resource + " cannot be read", e);
        }
    }

    Set<String> keys() {
        return new TreeSet<>(patterns.keySet());
    }

    /** How many figures a message takes: counted once, as every message that is made asks for it. */
    int placeholders(String key) {
        Integer counted = placeholders.get(key);
        if (counted == null) {
            throw unknown(key);
        }
        return counted;
    }

    private static int count(String pattern) {
        return (int) PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .count();
    }

    String render(Message message) {
        return PLACEHOLDER.matcher(pattern(message.key())).replaceAll(match -> {
            String figure =
                    message.arguments().get(Integer.parseInt(match.group(1))).render(language);
            return Matcher.quoteReplacement(figure + particle(figure, match));
        });
    }

    private String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw unknown(key);
        }
        return pattern;
    }

    private static IllegalArgumentException unknown(String key) {
        return new IllegalArgumentException("no message \"" + key + "\"");
    }

    private static String particle(String figure, MatchResult match) {
        if (match.group(2) == null) {
            return "";
        }
        return KoreanSound.endsInConsonant(figure) ? match.group(2) : match.group(3);
    }
}
