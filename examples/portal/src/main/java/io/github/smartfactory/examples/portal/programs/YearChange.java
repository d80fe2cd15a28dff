package io.github.smartfactory.examples.portal.programs;

import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What became of a program from one year to another.
 *
 * @param before the program in the earlier year; nothing if it is new
 * @param after the program in the later year; nothing if it is gone
 * @param changes how many facts differ; none unless it is in both
 */
public record YearChange(Optional<Program> before, Optional<Program> after, int changes) {

    /** What became of all programs of both years: those of the later year first. */
    static List<YearChange> between(Catalog catalog, int earlier, int later) {
        List<YearChange> changes = new ArrayList<>();
        List<Program> gone = new ArrayList<>(catalog.programsOf(earlier));
        for (Program after : catalog.programsOf(later)) {
            Optional<Program> before = catalog.programsOf(earlier).stream()
                    .filter(each -> each.id().key().equals(after.id().key()))
                    .findFirst();
            before.ifPresent(gone::remove);
            int differing = before.map(each ->
                            catalog.diff(each.id(), after.id()).changes().size())
                    .orElse(0);
            changes.add(new YearChange(before, Optional.of(after), differing));
        }
        gone.forEach(before -> changes.add(new YearChange(Optional.of(before), Optional.empty(), 0)));
        return changes;
    }

    /** The program, of the later year if it is there. */
    public Program program() {
        return after.or(() -> before).orElseThrow();
    }
}
