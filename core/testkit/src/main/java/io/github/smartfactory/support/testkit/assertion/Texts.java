package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Score;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Figures read from what a test says, and written into what a failure shows. */
final class Texts {

    private static final Pattern DECISION = Pattern.compile("[A-Z][0-9]+");

    private Texts() {}

    // ---- What a test says ----

    static Won won(String text) {
        return figure(Won::parse, text);
    }

    static Share share(String text) {
        return figure(Share::parse, text);
    }

    static Score score(String text) {
        return figure(Score::parse, text);
    }

    /** An amount too large to be held is an error of the test, too. */
    private static <T> T figure(Function<String, T> parser, String text) {
        try {
            return parser.apply(text);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** A moment of Korean time. */
    static LocalDateTime moment(String text) {
        Objects.requireNonNull(text, "text");
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a moment such as 2023-03-10T10:00: \"" + text + "\"", e);
        }
    }

    /** Ids as they stand in brackets behind a figure: of clauses, interpretations and anomalies. */
    static List<String> references(String... ids) {
        List<String> references = List.of(ids);
        if (references.isEmpty()) {
            throw new IllegalArgumentException("name at least one clause, interpretation or anomaly");
        }
        for (String id : references) {
            if (!DECISION.matcher(id).matches()) {
                ClauseId.of(id);
            }
        }
        return references;
    }

    // ---- What a failure shows ----

    static String of(Won won) {
        return won + " (" + won.toKorean() + ")";
    }

    static String of(Message message) {
        return message.render(Language.ENGLISH);
    }

    static String of(Optional<Won> won) {
        return won.map(Texts::of).orElse("none");
    }

    /** The first amount beside the second. */
    static String comparing(Won was, Won expected) {
        Won difference;
        try {
            difference = was.minus(expected);
        } catch (ArithmeticException e) {
            return of(was);
        }
        return of(was) + ", " + (difference.isNegative() ? Won.ZERO.minus(difference) + " less" : difference + " more");
    }

    /** Lines that are one below the other. */
    static String lines(Collection<String> lines) {
        return String.join("\n", lines);
    }

    /**
     * The figures of an explanation and what its clauses say; of a result that does not add up, why not and what it
     * has.
     */
    static String explained(
            Supplier<Explanation> explanation, ClauseRegister register, Object result, Grounds grounds) {
        try {
            return explanation.get().render(Language.ENGLISH, register).stripTrailing();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return "It cannot be explained: " + e.getMessage() + "\n" + result + withClauses(grounds, register);
        }
    }

    /** What an explanation rests on; of a result that does not add up, what else is known of it. */
    static Grounds grounds(Supplier<Explanation> explanation, Grounds otherwise) {
        try {
            return explanation.get().grounds();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return otherwise;
        }
    }

    /** What grounds are, with the text of the clauses: nothing, or lines after a line feed. */
    static String withClauses(Grounds grounds, ClauseRegister register) {
        List<String> lines = new ArrayList<>();
        for (ClauseId id : grounds.clauses()) {
            lines.add("  [" + id + "]"
                    + register.find(id)
                            .map(clause -> " " + clause.heading().english() + ": "
                                    + clause.summary().english())
                            .orElse(""));
        }
        grounds.interpretations()
                .forEach(each -> lines.add("  [" + each.id() + "] "
                        + each.question().english() + " " + each.decision().english()));
        grounds.anomalies()
                .forEach(each ->
                        lines.add("  [" + each.id() + "] " + each.description().english()));
        return lines.isEmpty() ? "" : "\nIt rests on\n" + lines(lines);
    }
}
