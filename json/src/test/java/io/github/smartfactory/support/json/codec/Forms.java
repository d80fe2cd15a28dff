package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Patterns of texts, those of core wherever it has one: both dialects of regular expressions read them alike. Times are
 * more lenient than the formats of JSON Schema, which refuse 17:00 without seconds.
 */
final class Forms {

    private static final String KEY_PART = of(Checks.class, "KEY");
    private static final String DATE = "[+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = "[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{0,9})?)?";

    static final String KEY = whole(KEY_PART);

    /** What clauses, interpretations and anomalies are named by. */
    static final String SOURCE = whole(of(ClauseId.class, "FORM"), of(Interpretation.class, "FORM"));

    /** By the codec that reads them. */
    static final Map<Codec<?>, String> OF = Map.of(
            Texts.PROGRAM, whole("2[0-9]{3}/" + KEY_PART),
            Texts.CLAUSE, whole(of(ClauseId.class, "FORM")),
            Texts.INDUSTRY, whole(of(Ksic.class, "FORM")),
            Texts.DAY, whole(DATE),
            Texts.TIME, whole(TIME),
            Texts.DAY_AND_TIME, whole(DATE + "[Tt]" + TIME),
            Texts.MONTH, whole("[+-]?[0-9]{4,10}-[0-9]{2}"),
            Texts.MOMENT, whole(DATE + "[Tt]" + TIME + "([Zz]|[+-][0-9:]+)"),
            Scalars.SHARE, whole(of(Share.class, "PERCENT"), of(Share.class, "RATIO"), of(Share.class, "DECIMAL")),
            Scalars.SCORE, whole(of(Score.class, "RATIO"), of(Score.class, "DECIMAL")));

    private Forms() {}

    private static String of(Class<?> type, String constant) {
        try {
            var field = type.getDeclaredField(constant);
            field.setAccessible(true);
            // What saves Java from going back does not exist in the expressions of JSON Schema.
            return ((Pattern) field.get(null))
                    .pattern()
                    .replace("++", "+")
                    .replace("*+", "*")
                    .replace("(?:", "(");
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String whole(String... parts) {
        return parts.length == 1 ? "^" + parts[0] + "$" : Stream.of(parts).collect(Collectors.joining("|", "^(", ")$"));
    }
}
