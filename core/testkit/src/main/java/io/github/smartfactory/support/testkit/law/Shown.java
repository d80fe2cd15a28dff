package io.github.smartfactory.support.testkit.law;

import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import java.util.function.Supplier;

/** What a failure shows beside the figures that differ. */
final class Shown {

    /** How many applications are tried until one is found. */
    static final int APPLICATIONS = 400;

    private Shown() {}

    /** A case and how the library came to its figures, made only if a law fails. */
    static Supplier<String> with(Object given, Supplier<Explanation> explanation, Supplier<Grounds> grounds) {
        return () -> given + ", by " + grounds.get().clauses() + System.lineSeparator()
                + explanation.get().render(Language.ENGLISH);
    }

    /** A case and how the library came to its figures, made only if a law fails. */
    static Supplier<String> with(Object given, Supplier<Explanation> explanation) {
        return () -> given + System.lineSeparator() + explanation.get().render(Language.ENGLISH);
    }
}
