package io.github.smartfactory.examples.portal.calculator;

import io.github.smartfactory.support.vocabulary.Payer;

/** The colours of payers, in the picture as in the bar: light enough for black letters, and different in grey. */
final class Colours {

    private Colours() {}

    /** The colour of a payer as SVG writes it. */
    static String of(Payer payer) {
        return switch (payer) {
            case GOVERNMENT -> "#7fb0db";
            case LARGE_ENTERPRISE -> "#f0b96b";
            case LOCAL_GOVERNMENT -> "#b7dba6";
            case ADOPTER -> "#dde2ea";
        };
    }
}
