package io.github.smartfactory.support.json.codec;

import java.math.BigDecimal;

/** Takes the parts of a document, one after the other. */
public interface Sink {

    /** Begins an object. */
    void startObject();

    /** Ends an object. */
    void endObject();

    /** Begins an array. */
    void startArray();

    /** Ends an array. */
    void endArray();

    /**
     * The name of the property whose value comes next.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * A text.
     *
     * @param value the text
     */
    void text(String value);

    /**
     * A whole number.
     *
     * @param value the number
     */
    void number(long value);

    /**
     * A decimal number.
     *
     * @param value the number
     */
    void number(BigDecimal value);

    /**
     * True or false.
     *
     * @param value which of them
     */
    void bool(boolean value);
}
