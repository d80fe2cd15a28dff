package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The prior projects of a company, in a form: none, or one a line.
 *
 * @param catalog the programs that there are
 * @param form what was filled in
 * @param field the field of the answer
 */
public record ProjectAnswer(Catalog catalog, Form form, String field) {

    /** How many projects a company can name. */
    public static final int MOST = 20;

    /** How many lines there are on a page at most, for all companies together: each has a list of all programs. */
    private static final int LINES = 100;

    private static final String AND = ":";

    /** A program and a type that it offers, as a field names them: {@code 2021/build-upgrade:basic}. */
    public static String key(Program program, SupportType type) {
        return program.id() + AND + type.key();
    }

    /** How many lines a page has for each of a number of companies at most. */
    public static int linesFor(int companies) {
        return Math.max(1, Math.min(MOST, LINES / companies));
    }

    Optional<List<PriorProject>> read() {
        List<PriorProject> projects = new ArrayList<>();
        boolean complete = true;
        for (int i = 0; i < MOST; i++) {
            String line = field + "." + i;
            boolean filled = Stream.of("what", "selected", "completed", "level")
                    .anyMatch(part -> !form.raw(line + "." + part).isEmpty());
            if (filled) {
                Optional<PriorProject> project = project(line);
                project.ifPresent(projects::add);
                complete &= project.isPresent();
            }
        }
        boolean none = !form.raw(field + ".none").isEmpty();
        if (complete && none == !projects.isEmpty()) {
            form.problem(field + ".none", none ? "check.problem.none-and-some" : "check.problem.none-or-some");
            return Optional.empty();
        }
        return complete ? Optional.of(projects) : Optional.empty();
    }

    private Optional<PriorProject> project(String line) {
        Optional<String> what = form.text(line + ".what");
        Optional<LocalDate> selected = form.day(line + ".selected");
        Optional<LocalDate> completed = form.day(line + ".completed");
        Optional<SmartLevel> level = form.choice(line + ".level", SmartLevel::of);
        if (what.isEmpty()) {
            form.problem(line + ".what", "check.problem.project");
        }
        if (selected.isEmpty()) {
            form.problem(line + ".selected", "check.problem.selected");
        }
        boolean wrong = Stream.of("what", "selected", "completed", "level")
                .anyMatch(part -> form.problem(line + "." + part).isPresent());
        if (wrong) {
            return Optional.empty();
        }
        return form.read(line + ".what", "check.problem.project-order", text -> {
            String[] parts = text.split(AND, 2);
            Program program = catalog.program(parts[0]);
            return new PriorProject(
                    program.id(), program.type(parts[parts.length - 1]), selected.get(), completed, level);
        });
    }
}
