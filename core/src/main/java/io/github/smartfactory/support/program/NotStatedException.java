package io.github.smartfactory.support.program;

import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.SupportType;

/** Somebody asked for terms that the documents do not state. */
public final class NotStatedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private NotStatedException(String message) {
        super(message);
    }

    /**
     * What a program pays for a support type is not stated.
     *
     * @param program the program
     * @param type the support type
     * @return the exception
     */
    public static NotStatedException terms(ProgramId program, SupportType type) {
        return new NotStatedException("the documents do not state what " + program + " pays for " + type.key());
    }

    static NotStatedException cluster(ProgramId program) {
        return new NotStatedException("the documents do not state that " + program + " pays for clusters");
    }

    /**
     * Whether a program gives bonus points is not stated.
     *
     * @param program the program
     * @return the exception
     */
    public static NotStatedException bonus(ProgramId program) {
        return new NotStatedException("the documents do not state that " + program + " gives bonus points");
    }

    /**
     * How applications to a program are evaluated is not stated.
     *
     * @param program the program
     * @return the exception
     */
    public static NotStatedException evaluation(ProgramId program) {
        return new NotStatedException("the documents do not state how applications to " + program + " are evaluated");
    }
}
