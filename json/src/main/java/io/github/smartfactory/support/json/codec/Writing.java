package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.Set;
import java.util.function.Function;

/**
 * What is needed while a document is written.
 *
 * @param sink takes the document
 * @param vocabulary the names that need no explanation
 * @param wonAsText whether amounts are written as texts
 * @param words the languages in which messages are added
 */
public record Writing(Sink sink, Vocabulary vocabulary, boolean wonAsText, Set<Language> words) {

    /** Adds a property with a text in every language asked for, if there is one. */
    void words(String property, Function<Language, String> text) {
        if (words.isEmpty()) {
            return;
        }
        sink.name(property);
        sink.startObject();
        for (Language language : Language.values()) {
            if (words.contains(language)) {
                sink.name(code(language));
                sink.text(text.apply(language));
            }
        }
        sink.endObject();
    }

    /** The code of a language by ISO 639, under which {@link Name}s have it, too. */
    private static String code(Language language) {
        return switch (language) {
            case KOREAN -> "ko";
            case ENGLISH -> "en";
        };
    }
}
