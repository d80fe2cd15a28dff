package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something to be done or handed in.
 *
 * @param due when
 * @param kind a document or an obligation
 * @param what what it is
 * @param when when it is needed, if that is not known yet; nothing if it is needed
 * @param done whether it is done, by everyone who has to
 * @param missing the members that have not done it, or of whom it is not known; none if it is one of the whole
 *     application
 * @param grounds what states it
 */
public record ChecklistItem(
        Stage due,
        RuleKind kind,
        Name what,
        Optional<Message> when,
        Truth done,
        List<String> missing,
        Grounds grounds) {

    /** Copies the list. */
    public ChecklistItem {
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(when, "when");
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
                finding.applies() == Truth.UNKNOWN ? rule.when().map(Condition::describe) : Optional.empty(),
                finding.outcome().truth(),
                finding.members(),
                rule.grounds());
    }

    /**
     * The item in one line.
     *
     * @return the message: when, what, and whether it is done
     */
    public Message message() {
        Figure dueAt = Figure.of(due.label());
        Figure name = when.map(it -> Figure.of(Message.of("checklist.if", Figure.of(what), Figure.of(it))))
                .orElse(Figure.of(what));
        return switch (done) {
            case YES -> Message.of("checklist.done", dueAt, name);
            case NO ->
                missing.isEmpty()
                        ? Message.of("checklist.missing", dueAt, name)
                        : Message.of("checklist.missing.of", dueAt, name, Words.list(missing));
            case UNKNOWN ->
                missing.isEmpty()
                        ? Message.of("checklist.open", dueAt, name)
                        : Message.of("checklist.open.of", dueAt, name, Words.list(missing));
        };
    }
}
