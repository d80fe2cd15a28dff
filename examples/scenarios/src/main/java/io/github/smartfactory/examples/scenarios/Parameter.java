package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Setting;
import io.github.smartfactory.support.vocabulary.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** What can be tried over many values, each as a whole number of small units, so that steps are exact. */
enum Parameter {
    /** In billionths of the whole. */
    SHARE("share", Share.MAX_DENOMINATOR) {
        @Override
        long units(String text) {
            Share share = Share.parse(text);
            if (Share.MAX_DENOMINATOR % share.denominator() != 0) {
                throw new IllegalArgumentException("a share here is a decimal such as 33.3%, not " + share);
            }
            return share.numerator() * (Share.MAX_DENOMINATOR / share.denominator());
        }

        @Override
        Setting set(Setting setting, long units) {
            return setting.withShare(new Share(units, Share.MAX_DENOMINATOR));
        }

        @Override
        String plain(Setting setting) {
            return setting.share().map(Share::toString).orElse("");
        }

        @Override
        double plotted(long units) {
            return units * 100.0 / Share.MAX_DENOMINATOR;
        }
    },

    /** In won. */
    LIMIT("limit", 100_000_000) {
        @Override
        long units(String text) {
            return Won.parse(text).amount();
        }

        @Override
        Setting set(Setting setting, long units) {
            return setting.withLimit(Won.of(units));
        }

        @Override
        String plain(Setting setting) {
            return setting.limit().map(limit -> Long.toString(limit.amount())).orElse("");
        }

        @Override
        String shown(Setting setting) {
            return setting.limit()
                    .map(limit -> Words.inEok(limit).stripTrailingZeros().toPlainString())
                    .orElse("");
        }

        @Override
        double plotted(long units) {
            return Words.inEok(Won.of(units)).doubleValue();
        }
    },

    /** In millionths of a point. */
    PASS_MARK("pass-mark", 1_000_000) {
        @Override
        long units(String text) {
            return Score.parse(text)
                    .toDecimal(6, RoundingMode.UNNECESSARY)
                    .unscaledValue()
                    .longValueExact();
        }

        @Override
        Setting set(Setting setting, long units) {
            return setting.withPassMark(Score.of(BigDecimal.valueOf(units, 6)));
        }

        @Override
        String plain(Setting setting) {
            return setting.passMark().map(Score::toString).orElse("");
        }

        @Override
        double plotted(long units) {
            return units / 1e6;
        }
    };

    private final String key;
    private final long one;

    Parameter(String key, long one) {
        this.key = key;
        this.one = one;
    }

    String key() {
        return key;
    }

    /** The name of its option. */
    String option() {
        return "--" + key;
    }

    /** How many units are the whole, an eok or a point. */
    long one() {
        return one;
    }

    /** A value in its units. */
    abstract long units(String text);

    /** A setting with this at a value. */
    abstract Setting set(Setting setting, long units);

    /** The value for machines: a share in percent, whole won, or points; nothing if it is not set. */
    abstract String plain(Setting setting);

    /** The value for readers, with the unit of the heading. */
    String shown(Setting setting) {
        return plain(setting);
    }

    /** The value on an axis: in percent, eok or points. */
    abstract double plotted(long units);

    /** Reads a value that was given to an option, of which it is all or a part. */
    long read(String option, String given, String value) {
        try {
            return units(value.strip());
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new InputException(
                    option + " " + given, Optional.ofNullable(e.getMessage()).orElse("too large"), e);
        }
    }
}
