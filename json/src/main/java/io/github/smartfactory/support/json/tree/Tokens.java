package io.github.smartfactory.support.json.tree;

/** The tokens of a document, one after the other. */
public interface Tokens {

    /** The kinds of tokens. */
    enum Token {
        /** An object begins. */
        OBJECT_START,
        /** An object ends. */
        OBJECT_END,
        /** An array begins. */
        ARRAY_START,
        /** An array ends. */
        ARRAY_END,
        /** The name of a property. */
        NAME,
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** True. */
        TRUE,
        /** False. */
        FALSE,
        /** Null. */
        NULL,
        /** Something that JSON does not have. */
        OTHER,
        /** The document ends. */
        END
    }

    /**
     * The token that was read last.
     *
     * @return the token
     */
    Token current();

    /**
     * Reads a token.
     *
     * @return the token
     */
    Token next();

    /**
     * The text of the current token: a name, a text, or a number as it is written.
     *
     * @return the text
     */
    String text();

    /**
     * The line of the current token.
     *
     * @return from 1 on; 0 if unknown
     */
    int line();

    /**
     * The column of the current token.
     *
     * @return from 1 on; 0 if unknown
     */
    int column();
}
