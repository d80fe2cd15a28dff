package io.github.smartfactory.examples.portal.selection;

import io.github.smartfactory.examples.portal.web.Words;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with files, each with its place, in the language of the reader; no more than anybody reads. */
public final class Problems {

    private static final int MOST = 50;

    private final Words words;
    private final List<String> sentences = new ArrayList<>();

    /** Problems in a language. */
    public Problems(Words words) {
        this.words = words;
    }

    /**
     * Where something is wrong.
     *
     * @param file the name of the file
     * @param line the line, from 1; 0 for the whole file
     * @param column the name of the column; empty for the whole line
     */
    record Place(String file, long line, String column) {

        static Place of(Sent file) {
            return new Place(file.name(), 0, "");
        }

        Place line(long number) {
            return new Place(file, number, column);
        }

        Place column(String name) {
            return new Place(file, line, name);
        }
    }

    /** Says what is wrong at a place. */
    void say(Place place, String key, Object... arguments) {
        if (isFull()) {
            return;
        }
        String what = words.say(key, arguments);
        String line = String.valueOf(place.line());
        if (place.line() == 0) {
            sentences.add(words.say("selection.at-file", place.file(), what));
        } else if (place.column().isEmpty()) {
            sentences.add(words.say("selection.at-line", place.file(), line, what));
        } else {
            sentences.add(words.say("selection.at-column", place.file(), line, place.column(), what));
        }
    }

    /** Says what is wrong with everything together. */
    void say(String key, Object... arguments) {
        if (!isFull()) {
            sentences.add(words.say(key, arguments));
        }
    }

    /** Whether there are so many that the rest need not be looked for. */
    public boolean isFull() {
        return sentences.size() >= MOST;
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** What is wrong, in the order in which it was found. */
    public List<String> sentences() {
        return List.copyOf(sentences);
    }

    /** The words of the reader. */
    Words words() {
        return words;
    }
}
