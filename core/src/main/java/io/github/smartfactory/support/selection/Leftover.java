package io.github.smartfactory.support.selection;

import io.github.smartfactory.support.vocabulary.Name;

/** What becomes of a seat that nobody takes whom it was meant for. */
public enum Leftover {
    /** It goes to the next in rank. */
    RELEASE("다음 순위에 배정", "goes to the next in rank"),
    /** It stays vacant, and so does the money that it would have taken. */
    VACANT("공석 유지", "stays vacant");

    private final Name label;

    Leftover(String korean, String english) {
        this.label = Name.of(korean, english);
    }

    /**
     * What becomes of it, in words.
     *
     * @return the label in Korean and English
     */
    public Name label() {
        return label;
    }
}
