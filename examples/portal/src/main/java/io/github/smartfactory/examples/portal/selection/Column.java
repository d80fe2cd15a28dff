package io.github.smartfactory.examples.portal.selection;

import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;

/**
 * A column of a file: it is headed by its key, or by its name in either language.
 *
 * @param key the key
 * @param label the name
 * @param required whether every file has it
 */
public record Column(String key, Name label, boolean required) {

    static final Column CANDIDATE = of("candidate", /* required= */ true);
    static final Column EVALUATOR = of("evaluator", /* required= */ true);
    static final Column COMPANY = of("company", /* required= */ false);
    static final Column SIZE = of("size", /* required= */ false);
    static final Column SUPPORT = of("support", /* required= */ false);
    static final Column JOB_SCORE = of("job-score", /* required= */ false);

    /** A column of the portal. */
    private static Column of(String key, boolean required) {
        return new Column(
                key,
                Name.of(
                        Words.in(Language.KOREAN).say("selection.column." + key),
                        Words.in(Language.ENGLISH).say("selection.column." + key)),
                required);
    }

    /** Whether a heading means this column. */
    boolean isHeaded(String heading) {
        return key.equalsIgnoreCase(heading)
                || label.korean().equalsIgnoreCase(heading)
                || label.english().equalsIgnoreCase(heading);
    }
}
