package io.github.smartfactory.support.program;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One difference between two editions of a program.
 *
 * @param path what tells the fact apart from the others: {@code offer.advanced1.limit}
 * @param label what it is
 * @param before what the earlier edition states; nothing if it states nothing of the kind
 * @param after what the later edition states; nothing if it states nothing of the kind
 */
public record Change(String path, Message label, Optional<Fact> before, Optional<Fact> after) {

    /** Checks that there is a difference. */
    public Change {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (before.map(Fact::value).equals(after.map(Fact::value))) {
            throw new IllegalArgumentException("nothing changed in " + path + ": "
                    + before.map(fact -> fact.value().toString()).orElse("it is on neither side"));
        }
    }

    /**
     * What states the one and the other.
     *
     * @return the grounds, those of the earlier edition first
     */
    public Grounds grounds() {
        return before.map(Fact::grounds)
                .orElse(Grounds.NONE)
                .and(after.map(Fact::grounds).orElse(Grounds.NONE));
    }

    /**
     * The difference in words.
     *
     * @return the message
     */
    public Message describe() {
        Figure what = Figure.of(label);
        if (before.isEmpty()) {
            return Message.of("change.added", what, after.orElseThrow().value());
        }
        return after.map(is -> Message.of("change.changed", what, before.get().value(), is.value()))
                .orElseGet(() -> Message.of("change.removed", what, before.get().value()));
    }

    /**
     * The difference as text, with what states it, or decides where nothing does.
     *
     * @param language the language
     * @return one line
     */
    public String render(Language language) {
        String text = describe().render(language);
        List<String> references = grounds().references();
        return references.isEmpty() ? text : text + " " + references;
    }
}
