package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.examples.portal.web.Refusal;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Repair;
import io.github.smartfactory.support.eligibility.Repairs;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.program.Catalog;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of a check when a button is pressed.
 *
 * @param state the check after it
 * @param answered the facts that were answered
 */
record Turn(CheckState state, Set<Unknown> answered) {

    private static Turn to(CheckState state) {
        return new Turn(state, Set.of());
    }

    /** The check after the button of a form; the same if an answer cannot be read, which the form then says. */
    static Turn of(Checked checked, Form form, Catalog catalog) {
        CheckState state = checked.state();
        if (form.has("answer") || form.has("put-aside")) {
            return answer(checked, form, catalog);
        }
        if (form.has("resume")) {
            return to(state.withAside(state.aside().stream()
                    .filter(fact -> !QuestionGroup.id(fact).equals(form.raw("resume")))
                    .toList()));
        }
        if (form.has("try")) {
            return to(state.trying(tried(checked, form.raw("try"))));
        }
        if (form.has("show")) {
            return to(state.at(form.choice("at-stage", Stage::of).orElse(state.stage())));
        }
        if (form.has("forget") || form.has("forget-all")) {
            return to(state.with(forgetting(checked, form)));
        }
        return to(state);
    }

    private static Turn answer(Checked checked, Form form, Catalog catalog) {
        CheckState state = checked.state();
        Optional<QuestionGroup> asked = checked.group(form.raw("asked"));
        if (asked.isEmpty()) {
            return to(state);
        }
        Answers answers = new Answers(catalog, checked.program(), form);
        Application now = state.application();
        Set<Unknown> answered = new HashSet<>();
        List<Unknown> aside = new ArrayList<>(state.aside());
        for (QuestionGroup.Row row : asked.get().rows()) {
            Unknown fact = row.question().unknown();
            String field = answers.isFilled(row.field()) ? row.field() : QuestionGroup.ALL;
            Optional<Application> next = answers.isFilled(field) ? answers.applyTo(now, fact, field) : Optional.empty();
            if (next.isPresent()) {
                now = next.get();
                answered.add(fact);
            } else if (form.has("put-aside")) {
                aside.add(fact);
            }
        }
        if (answered.isEmpty() && !form.has("put-aside")) {
            form.problem(asked.get().rows().get(0).field(), "check.problem.nothing");
        }
        return form.problems().isEmpty() ? new Turn(state.with(now).withAside(aside), answered) : to(state);
    }

    /** The application with one of the changes that mend it, or with all of them. */
    private static Application tried(Checked checked, String which) {
        Repairs repairs = checked.repairs();
        if (which.equals("all")) {
            return StateFields.bounded(repairs.repaired());
        }
        List<Repair> changes = repairs.changes();
        Repair change = changes.get(number(which, changes.size()));
        try {
            return StateFields.bounded(change.applyTo(checked.state().known()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw Refusal.of(e);
        }
    }

    private static Application forgetting(Checked checked, Form form) {
        Application now = checked.state().application();
        List<Unknown> facts = Given.in(checked.program(), now);
        if (form.has("forget")) {
            return Forgetting.of(now, facts.get(number(form.raw("forget"), facts.size())));
        }
        for (Unknown fact : facts) {
            if (QuestionGroup.id(fact).equals(form.raw("forget-all"))) {
                now = Forgetting.of(now, fact);
            }
        }
        return now;
    }

    private static int number(String text, int size) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number < size) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "refused.request");
        }
        throw Refusal.of(HttpStatus.BAD_REQUEST, "refused.request");
    }
}
