package io.github.smartfactory.examples.portal.web;

import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The programs that the portal knows.
 *
 * @param catalog the catalog
 */
public record Programs(Catalog catalog) {

    /** The years with programs, the earliest first. */
    public List<Integer> years() {
        return catalog.announcements().stream()
                .map(Announcement::year)
                .distinct()
                .sorted()
                .toList();
    }

    /** The programs of a year. */
    public List<Program> of(int year) {
        return catalog.programsOf(year);
    }

    /** The program of an id such as {@code 2023/win-win}; a request for one that there is not is refused. */
    public Program get(String id) {
        if (id.isEmpty()) {
            throw Refusal.of(HttpStatus.BAD_REQUEST, "refused.program-missing");
        }
        return find(id).orElseThrow(() -> Refusal.of(HttpStatus.NOT_FOUND, "refused.no-program", id));
    }

    /** The programs that something holds of. */
    public List<Program> all(Predicate<Program> wanted) {
        return catalog.programs().stream().filter(wanted).toList();
    }

    /** The program of an id, of which something has to hold; a request for another is refused with a sentence. */
    public Program get(String id, Predicate<Program> wanted, String refusal) {
        Program program = get(id);
        if (!wanted.test(program)) {
            throw Refusal.of(HttpStatus.NOT_FOUND, refusal, id);
        }
        return program;
    }

    private Optional<Program> find(String id) {
        try {
            return catalog.find(ProgramId.parse(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
