package io.github.smartfactory.support.explain;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Why a result is what it is: a headline, then trees of steps.
 *
 * @param headline the result in one sentence
 * @param steps the figures, each with those that it comes from; at least one
 */
public record Explanation(Message headline, List<Step> steps) {

    private static final String INDENT = "  ";

    /** Checks that there is a step. */
    public Explanation {
        Objects.requireNonNull(headline, "headline");
        steps = Checks.notEmpty(steps, "steps");
    }

    /**
     * Everything that the result rests on.
     *
     * @return the grounds of all steps, in order
     */
    public Grounds grounds() {
        return Grounds.union(steps.stream().map(Step::allGrounds).toList());
    }

    /**
     * The explanation as text: the headline, one line a step, then interpretations and anomalies in words.
     *
     * @param language the language
     * @return lines with a line feed after each
     */
    public String render(Language language) {
        return render(language, ClauseRegister.of(List.of()));
    }

    /**
     * The explanation as text, and what the clauses of a register say that it rests on.
     *
     * @param language the language
     * @param register the register; clauses that it does not have are named only
     * @return lines with a line feed after each
     */
    public String render(Language language, ClauseRegister register) {
        Objects.requireNonNull(register, "register");
        List<String> lines = new ArrayList<>();
        lines.add(headline.render(language));
        steps.forEach(step -> append(lines, step, INDENT, language));
        Grounds grounds = grounds();
        section(
                lines,
                language,
                "explain.clauses",
                grounds.clauses().stream()
                        .flatMap(id -> register.find(id).stream())
                        .map(clause ->
                                "[" + clause.id() + "] " + clause.heading().in(language) + ": "
                                        + clause.summary().in(language))
                        .toList());
        section(
                lines,
                language,
                "explain.interpretations",
                grounds.interpretations().stream()
                        .map(each -> "[" + each.id() + "] " + each.question().in(language) + " "
                                + each.decision().in(language))
                        .toList());
        section(
                lines,
                language,
                "explain.anomalies",
                grounds.anomalies().stream()
                        .map(each -> "[" + each.id() + "] " + each.description().in(language))
                        .toList());
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static void section(List<String> lines, Language language, String title, List<String> entries) {
        if (!entries.isEmpty()) {
            lines.add(Message.of(title).render(language));
            entries.forEach(entry -> lines.add(INDENT + entry));
        }
    }

    private static void append(List<String> lines, Step step, String indent, Language language) {
        StringBuilder line = new StringBuilder(indent)
                .append(step.label().render(language))
                .append(": ")
                .append(step.result().render(language));
        step.operation()
                .describe()
                .ifPresent(words ->
                        line.append(" (").append(words.render(language)).append(')'));
        List<String> references = step.grounds().references();
        if (!references.isEmpty()) {
            line.append(' ').append(references);
        }
        lines.add(line.toString());
        step.operands().forEach(operand -> append(lines, operand, indent + INDENT, language));
    }
}
