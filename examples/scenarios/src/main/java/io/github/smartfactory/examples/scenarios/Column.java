package io.github.smartfactory.examples.scenarios;

import java.util.Arrays;
import java.util.List;

/** A column of a population. Beside these there may be one for each trait, named by its key. */
public enum Column {
    /** What the firm is called; no two firms have the same. */
    ID("id", true),
    /** The support type that it wishes, by key: {@code basic}, {@code advanced1} and so on. */
    TYPE("type", true),
    /** The total cost of its project: whole won, or a form such as {@code 1.4억원}. */
    COST("cost", true),
    /** How large it is, by key: {@code small}, {@code medium}, {@code middle-market} or {@code large}. */
    SIZE("size", false),
    /** The KSIC code of its main industry, such as {@code C29}. */
    INDUSTRY("industry", false),
    /** Where it is, in any words. */
    REGION("region", false),
    /** How many companies apply together; one where nothing is said. */
    COMPANIES("companies", false),
    /** Its points without bonus points. */
    POINTS("points", false),
    /** The bonus points that it could claim. */
    BONUS("bonus", false),
    /** When it applied: an ISO date and time; Korean time unless a zone is given. */
    APPLIED("applied", false);

    private final String key;
    private final boolean required;

    Column(String key, boolean required) {
        this.key = key;
        this.required = required;
    }

    /**
     * The name of the column in a header.
     *
     * @return a lower-case word
     */
    public String key() {
        return key;
    }

    /**
     * Whether a population cannot do without it.
     *
     * @return true if every row must have a value
     */
    public boolean isRequired() {
        return required;
    }

    static List<Column> required() {
        return Arrays.stream(values()).filter(Column::isRequired).toList();
    }
}
