package io.github.smartfactory.examples.portal.api;

import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import java.util.List;

/**
 * Programs in short.
 *
 * @param programs the programs, in the order of the announcements
 */
record ProgramList(List<Entry> programs) {

    /**
     * A program.
     *
     * @param id its id
     * @param name what it is called
     * @param types what it offers
     */
    record Entry(ProgramId id, Name name, List<Type> types) {

        static Entry of(Program program) {
            return new Entry(
                    program.id(),
                    program.name().value(),
                    program.types().stream()
                            .map(type -> new Type(type.key(), type.label()))
                            .toList());
        }
    }

    /**
     * A support type.
     *
     * @param key its key
     * @param label what it is called
     */
    record Type(String key, Name label) {}

    static ProgramList of(List<Program> programs) {
        return new ProgramList(programs.stream().map(Entry::of).toList());
    }
}
