package io.github.smartfactory.examples.portal.web;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What somebody filled in, what can be read of it, and what is wrong with the rest, field by field. */
public final class Form {

    /** No field has more letters; who wants to write more sends a file. */
    private static final int MAX_LENGTH = 200;

    private final Map<String, List<String>> values;
    private final Words words;
    private final Map<String, String> problems = new LinkedHashMap<>();

    /** A form with the values of its fields. */
    public Form(Map<String, List<String>> values, Words words) {
        this.values = values;
        this.words = words;
    }

    /** What was written into a field, without spaces around it; an empty text if nothing was. */
    public String raw(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    /** All values of a field that can have several. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** The names of the fields. */
    public Set<String> fields() {
        return values.keySet();
    }

    /** Whether a box was ticked or a button pressed. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** A text, if there is one. */
    public Optional<String> text(String field) {
        String raw = raw(field);
        if (raw.length() > MAX_LENGTH) {
            problem(field, "field.too-long", MAX_LENGTH);
            return Optional.empty();
        }
        return raw.isEmpty() ? Optional.empty() : Optional.of(raw);
    }

    /** An amount as the library reads it: {@code 5억}, {@code 1억 2,000만원}, {@code 300000000}. */
    public Optional<Won> won(String field) {
        return read(field, "field.won", text -> {
            Won amount = parsed(field, text);
            if (amount.isNegative()) {
                throw new IllegalArgumentException("negative");
            }
            return amount;
        });
    }

    /** An amount beyond all amounts is told as such, not as something that is none. */
    private Won parsed(String field, String text) {
        try {
            return Won.parse(text);
        } catch (ArithmeticException e) {
            problem(field, "field.won-beyond", words.text(Won.of(Long.MAX_VALUE)));
            throw e;
        }
    }

    /** A share in per cent, with or without the sign. */
    public Optional<Share> share(String field, String problem) {
        return read(field, problem, text -> Share.parse(text.endsWith("%") ? text : text + "%"));
    }

    /** A day as browsers send it. */
    public Optional<LocalDate> day(String field) {
        return read(field, "field.day", LocalDate::parse);
    }

    /** A whole number within bounds. */
    public Optional<Integer> number(String field, int least, int most) {
        Optional<Integer> number = read(field, "field.number", Integer::valueOf);
        if (number.isPresent() && (number.get() < least || number.get() > most)) {
            problem(field, "field.bounds", least, most, number.get());
            return Optional.empty();
        }
        return number;
    }

    /** One of several things that have a key. */
    public <T> Optional<T> choice(String field, Function<String, T> withKey) {
        return read(field, "field.choice", withKey);
    }

    /** What a function reads; what it refuses is a problem of the field, which names the text. */
    public <T> Optional<T> read(String field, String problem, Function<String, T> reader) {
        Optional<String> text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text.get()));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeParseException e) {
            problem(field, problem, text.get());
            return Optional.empty();
        }
    }

    /** Says what is wrong with a field. */
    public void problem(String field, String key, Object... arguments) {
        problems.putIfAbsent(field, words.say(key, arguments));
    }

    /** What is wrong with a field; nothing if it is right. */
    public Optional<String> problem(String field) {
        return Optional.ofNullable(problems.get(field));
    }

    /** What is wrong, by field. */
    public Map<String, String> problems() {
        return Map.copyOf(problems);
    }
}
