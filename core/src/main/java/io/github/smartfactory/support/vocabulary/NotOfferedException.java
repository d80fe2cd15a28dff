package io.github.smartfactory.support.vocabulary;

import java.util.Collection;

/** Somebody asked a program for a support type that it does not offer. */
public final class NotOfferedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private NotOfferedException(String message) {
        super(message);
    }

    /**
     * A program does not offer a type.
     *
     * @param program the program
     * @param type the key of the type that was asked for
     * @param offered what the program offers
     * @return the exception
     */
    public static NotOfferedException of(ProgramId program, String type, Collection<SupportType> offered) {
        return new NotOfferedException(program + " does not offer " + type + "; it offers "
                + offered.stream().map(SupportType::key).toList());
    }
}
