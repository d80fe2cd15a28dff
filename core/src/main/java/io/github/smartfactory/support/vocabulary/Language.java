package io.github.smartfactory.support.vocabulary;

/** A language that the library speaks. */
public enum Language {
    /** Korean, the language of the announcements. */
    KOREAN,
    /** English. */
    ENGLISH
}
