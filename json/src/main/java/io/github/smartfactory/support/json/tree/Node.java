package io.github.smartfactory.support.json.tree;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A value of a document. */
public sealed interface Node {

    /**
     * Where it stands.
     *
     * @return the place
     */
    Place place();

    /**
     * What it is, for a message.
     *
     * @return such as {@code the number 5}
     */
    String describe();

    /**
     * An object.
     *
     * @param place where it stands
     * @param properties its properties by name, in order
     */
    record JsonObject(Place place, Map<String, Property> properties) implements Node {
        /** Keeps the order. */
        public JsonObject {
            properties = Collections.unmodifiableMap(properties);
        }

        @Override
        public String describe() {
            return "an object";
        }
    }

    /**
     * A property of an object.
     *
     * @param name where its name stands
     * @param value its value
     */
    record Property(Place name, Node value) {}

    /**
     * An array.
     *
     * @param place where it stands
     * @param elements its elements
     */
    record JsonArray(Place place, List<Node> elements) implements Node {
        /** Keeps the elements. */
        public JsonArray {
            elements = List.copyOf(elements);
        }

        @Override
        public String describe() {
            return "an array";
        }
    }

    /**
     * A text.
     *
     * @param place where it stands
     * @param value the text
     */
    record JsonText(Place place, String value) implements Node {
        @Override
        public String describe() {
            return "the text \"" + Place.clip(value) + "\"";
        }
    }

    /**
     * A number.
     *
     * @param place where it stands
     * @param digits the number as it is written
     */
    record JsonNumber(Place place, String digits) implements Node {
        @Override
        public String describe() {
            return "the number " + Place.clip(digits);
        }
    }

    /**
     * True or false.
     *
     * @param place where it stands
     * @param value which of them
     */
    record JsonBoolean(Place place, boolean value) implements Node {
        @Override
        public String describe() {
            return String.valueOf(value);
        }
    }

    /**
     * Null.
     *
     * @param place where it stands
     */
    record JsonNull(Place place) implements Node {
        @Override
        public String describe() {
            return "null";
        }
    }
}
