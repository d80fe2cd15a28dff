package io.github.smartfactory.support.json.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document. Its path is put together only when somebody asks for it.
 *
 * @param parent what it is in; null for the root
 * @param name the name of a property, or the path of the root; null for an element of an array
 * @param index the index of an element, from 0 on
 * @param line the line, from 1 on; 0 if unknown
 * @param column the column, from 1 on; 0 if unknown
 */
public record Place(@Nullable Place parent, @Nullable String name, int index, int line, int column) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
    private static final int LONGEST_NAME = 60;

    /**
     * The root of a document.
     *
     * @param path the path of the root, mostly {@code $}
     * @param line the line
     * @param column the column
     * @return the place
     */
    public static Place root(String path, int line, int column) {
        return new Place(null, path, 0, line, column);
    }

    /**
     * A property of the object at this place.
     *
     * @param property the name of the property
     * @param atLine the line
     * @param atColumn the column
     * @return the place
     */
    public Place property(String property, int atLine, int atColumn) {
        return new Place(this, property, 0, atLine, atColumn);
    }

    /**
     * A step to a property.
     *
     * @param name the name of the property
     * @return the step, such as {@code .name} or {@code ['two words']}
     */
    public static String step(String name) {
        if (PLAIN.matcher(name).matches() && name.length() <= LONGEST_NAME) {
            return "." + name;
        }
        return "['" + clip(name.replace("\\", "\\\\").replace("'", "\\'")) + "']";
    }

    /**
     * A text that is shown in a message: long ones are cut, and what cannot be seen is escaped.
     *
     * @param text the text
     * @return at most some 60 characters of it
     */
    public static String clip(String text) {
        return Characters.shown(text, LONGEST_NAME);
    }

    /**
     * An element of the array at this place.
     *
     * @param at the index, from 0 on
     * @param atLine the line
     * @param atColumn the column
     * @return the place
     */
    public Place element(int at, int atLine, int atColumn) {
        return new Place(this, null, at, atLine, atColumn);
    }

    /**
     * The way from the root.
     *
     * @return a JSON path such as {@code $.offers[0].type}
     */
    public String path() {
        Deque<String> steps = new ArrayDeque<>();
        for (Place place = this; place != null; place = place.parent) {
            steps.push(place.step());
        }
        return String.join("", steps);
    }

    private String step() {
        if (name == null) {
            return "[" + index + "]";
        }
        return parent == null ? name : step(name);
    }
}
