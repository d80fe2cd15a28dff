package io.github.smartfactory.support.json;

import io.github.smartfactory.support.json.codec.Sink;
import io.github.smartfactory.support.json.codec.Vocabulary;
import io.github.smartfactory.support.json.codec.Writing;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Language;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What can be chosen about documents. The standard: amounts are numbers, messages have words in Korean and English, and
 * traits and support types are those of the library. Immutable.
 */
public final class JsonStyle {

    /** The standard style. */
    public static final JsonStyle STANDARD = new JsonStyle(Vocabulary.OFFICIAL, false, EnumSet.allOf(Language.class));

    private final Vocabulary vocabulary;
    private final boolean wonAsText;
    private final Set<Language> words;

    private JsonStyle(Vocabulary vocabulary, boolean wonAsText, Set<Language> words) {
        this.vocabulary = vocabulary;
        this.wonAsText = wonAsText;
        this.words = words;
    }

    /**
     * This style with amounts written as texts such as {@code "60000000"}, for readers whose numbers hold fewer digits.
     * Both are read whatever the style.
     *
     * @return the style
     */
    public JsonStyle withWonAsText() {
        return new JsonStyle(vocabulary, true, words);
    }

    /**
     * This style with words in some languages: the property {@code text} of messages and of what has one, such as findings
     * and questions. Words are written for whoever shows a document; they are not read back. Official names keep both
     * languages, because they are data.
     *
     * @param languages the languages; none for no words
     * @return the style
     */
    public JsonStyle withWords(Language... languages) {
        EnumSet<Language> chosen = EnumSet.noneOf(Language.class);
        chosen.addAll(Arrays.asList(languages));
        return new JsonStyle(vocabulary, wonAsText, Collections.unmodifiableSet(chosen));
    }

    /**
     * This style for documents that may name the traits and support types, and cite the interpretations and anomalies, of
     * some programs as they do those of the library: by key or id alone. Keep the style rather than making it for each
     * document: it looks through the programs.
     *
     * @param programs the programs
     * @return the style
     */
    public JsonStyle knowing(Program... programs) {
        return new JsonStyle(vocabulary.and(Arrays.asList(programs)), wonAsText, words);
    }

    /**
     * This style for documents that may name what the programs of a catalog name; see {@link #knowing(Program...)}.
     *
     * @param catalog the catalog
     * @return the style
     */
    public JsonStyle knowing(Catalog catalog) {
        return new JsonStyle(vocabulary.and(List.copyOf(catalog.announcements())), wonAsText, words);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Writing writing(Sink sink) {
        return new Writing(sink, vocabulary, wonAsText, words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonStyle style
                && vocabulary.equals(style.vocabulary)
                && wonAsText == style.wonAsText
                && words.equals(style.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(vocabulary, wonAsText, words);
    }
}
