package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.List;
import java.util.Objects;

/**
 * Something to be done or handed in.
 *
 * @param due when
 * @param kind a document or an obligation
 * @param what what it is
 * @param done whether it is done, by everyone who has to
 * @param missing the members that have not done it, or of whom it is not known; none if it is one of the whole
 *     application
 * @param grounds what states it
 */
public record ChecklistItem(Stage due, RuleKind kind, Name what, Truth done, List<String> missing, Grounds grounds) {

    /** Copies the list. */
    public ChecklistItem {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(done, "done");
        missing = List.copyOf(Objects.requireNonNull(missing, "missing"));
        Objects.requireNonNull(grounds, "grounds");
    }

    static ChecklistItem of(Finding finding) {
        Rule rule = finding.rule();
        return new ChecklistItem(
                rule.due(),
                rule.kind(),
                rule.title(),
                finding.outcome().check().truth(),
                finding.members(),
                rule.grounds());
    }

    /**
     * The item in one line.
     *
     * @return the message: when, what, and whether it is done
     */
    public Message message() {
        Figure when = Figure.of(due.label());
        Figure name = Figure.of(what);
        return switch (done) {
            case YES -> Message.of("checklist.done", when, name);
            case NO ->
                missing.isEmpty()
                        ? Message.of("checklist.missing", when, name)
                        : Message.of("checklist.missing.of", when, name, Words.list(missing));
            case UNKNOWN ->
                missing.isEmpty()
                        ? Message.of("checklist.open", when, name)
                        : Message.of("checklist.open.of", when, name, Words.list(missing));
        };
    }
}
