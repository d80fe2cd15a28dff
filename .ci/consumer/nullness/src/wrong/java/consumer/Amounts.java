package consumer;

import io.github.smartfactory.support.money.Won;

/** Gives the library a null that it does not take. */
public final class Amounts {

    private Amounts() {}

    /** Compiles only where nullness is not seen. */
    public static Won read() {
        return Won.parse(null);
    }
}
