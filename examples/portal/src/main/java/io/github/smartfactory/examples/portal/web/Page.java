package io.github.smartfactory.examples.portal.web;

import io.github.smartfactory.support.vocabulary.Language;
import java.util.Map;

/**
 * Where a reader is: the words of the page, and what leads to the same page in the other language.
 *
 * @param words the words
 * @param path the address without the language, and with what it asks for: {@code /programs?year=2023}
 * @param posted what has to be sent along to see the same page in the other language; nothing if the address says it all
 */
public record Page(Words words, String path, Map<String, String> posted) {

    /** Copies what was posted. */
    public Page {
        posted = Map.copyOf(posted);
    }

    /** A page that its address says all of. */
    public static Page at(Words words, String path) {
        return new Page(words, path, Map.of());
    }

    /** The address of another page in the same language. */
    public String to(String other) {
        return "/" + words.tag() + other;
    }

    /** The address of this page in the other language. */
    public String inOtherLanguage() {
        return "/" + words.other().tag() + path;
    }

    /** Whether this page is the one of an address, or beneath it. */
    public boolean isAt(String other) {
        return path.equals(other) || path.startsWith(other + "/") || path.startsWith(other + "?");
    }

    /** The language. */
    public Language language() {
        return words.language();
    }

    /** A sentence of the pages. */
    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }
}
