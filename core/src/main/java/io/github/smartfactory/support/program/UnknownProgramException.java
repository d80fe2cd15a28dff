package io.github.smartfactory.support.program;

import io.github.smartfactory.support.vocabulary.ProgramId;
import java.util.Collection;

/** Somebody asked a catalog for a program that it does not have. */
public final class UnknownProgramException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private UnknownProgramException(String message) {
        super(message);
    }

    static UnknownProgramException of(ProgramId id, Collection<ProgramId> sameYear) {
        return new UnknownProgramException("no program " + id + " in the catalog; of " + id.year() + " it has "
                + sameYear.stream().map(ProgramId::key).toList());
    }
}
