package io.github.smartfactory.examples.portal.api;

import io.github.smartfactory.examples.portal.web.BadParameters;
import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.examples.portal.web.Speech;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Trait;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parameters of a request. One that is misspelt or cannot be read is refused, so that none is passed over silently. */
final class Query {

    private static final String LANGUAGE = "language";

    private final Context context;
    private final Form form;

    private Query(Context context, Form form) {
        this.context = context;
        this.form = form;
    }

    /** The parameters of a request, which may have those that are named, each once, and the language. */
    static Query of(Context context, String... names) {
        Map<String, List<String>> values = context.queryParamMap();
        Form form = new Form(values, Speech.preferred(context));
        Set<String> allowed = new HashSet<>(Arrays.asList(names));
        allowed.add(LANGUAGE);
        values.forEach((name, all) -> {
            if (!allowed.contains(name)) {
                form.problem(name, "api.parameter.unknown", String.join(", ", allowed));
            } else if (all.size() > 1) {
                form.problem(name, "api.parameter.twice");
            }
        });
        Query query = new Query(context, form);
        query.check();
        return query;
    }

    /** What a function reads, if the parameter is there. */
    <T> Optional<T> read(String name, Function<String, T> reader) {
        Optional<T> value = form.choice(name, reader);
        check();
        return value;
    }

    /** What a function reads from a parameter that must be there. */
    <T> T required(String name, Function<String, T> reader) {
        return read(name, reader).orElseThrow(() -> {
            form.problem(name, "api.parameter.missing");
            return new BadParameters(form.problems());
        });
    }

    /** The traits that are listed with commas between their keys: official ones, and those that a program knows. */
    List<Trait> traits(String name, Program program) {
        return read(
                        name,
                        text -> Arrays.stream(text.split(",", -1))
                                .map(key -> trait(key.strip(), program))
                                .distinct()
                                .toList())
                .orElse(List.of());
    }

    private static Trait trait(String key, Program program) {
        return Stream.concat(Trait.official().stream(), program.traits().stream())
                .filter(trait -> trait.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no trait " + key));
    }

    /** The languages of the words in the answer: as the parameter says, else as the header does, else both. */
    Set<Language> languages() {
        return read(LANGUAGE, Query::languages)
                .orElseGet(() -> Speech.liked(context).map(Set::of).orElse(Set.of(Language.values())));
    }

    private static Set<Language> languages(String tag) {
        return switch (tag) {
            case "ko" -> Set.of(Language.KOREAN);
            case "en" -> Set.of(Language.ENGLISH);
            case "both" -> Set.of(Language.values());
            default -> throw new IllegalArgumentException(tag);
        };
    }

    private void check() {
        if (!form.problems().isEmpty()) {
            throw new BadParameters(form.problems());
        }
    }
}
