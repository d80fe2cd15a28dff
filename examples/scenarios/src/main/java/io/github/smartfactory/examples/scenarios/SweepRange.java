package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.scenario.Setting;
import io.github.smartfactory.support.scenario.SweepIndex;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Values of a parameter from one to another, evenly apart.
 *
 * @param parameter what is set
 * @param from the first value, in the units of the parameter
 * @param to what no value is beyond
 * @param step how far they are apart
 */
record SweepRange(Parameter parameter, long from, long to, long step) {

    /** More than a chart or a table can show, and as many as are worked out in a moment. */
    static final long MOST_VALUES = 10_001;

    SweepRange {
        Objects.requireNonNull(parameter, "parameter");
    }

    /** {@code 0%..100%} in steps of {@code 5%}. */
    static SweepRange of(Parameter parameter, String range, String step) {
        List<String> ends = List.of(range.split(Pattern.quote(".."), -1));
        if (ends.size() != 2) {
            throw new InputException(
                    parameter.option() + " " + range, "a range is of two values, such as " + example(parameter), null);
        }
        long from = parameter.read(parameter.option(), range, ends.get(0));
        long to = parameter.read(parameter.option(), range, ends.get(1));
        long apart = parameter.read("--step", step, step);
        if (from < 0) {
            throw new InputException(parameter.option() + " " + range, ends.get(0) + " must not be negative", null);
        }
        if (to < from) {
            throw new InputException(
                    parameter.option() + " " + range, ends.get(1) + " must not be below " + ends.get(0), null);
        }
        if (apart <= 0) {
            throw new InputException("--step " + step, "must be more than zero", null);
        }
        long steps = (to - from) / apart;
        if (steps >= MOST_VALUES) {
            throw new InputException(
                    "--step " + step,
                    "makes " + BigInteger.valueOf(steps).add(BigInteger.ONE) + " values from " + range + "; at most "
                            + MOST_VALUES + " can be tried",
                    null);
        }
        return new SweepRange(parameter, from, to, apart);
    }

    private static String example(Parameter parameter) {
        return switch (parameter) {
            case SHARE -> "0%..50%";
            case LIMIT -> "0.5억원..3억원";
            case PASS_MARK -> "60..90";
        };
    }

    /** The values, ascending. */
    List<Long> values() {
        return LongStream.rangeClosed(0, (to - from) / step)
                .mapToObj(number -> from + number * step)
                .toList();
    }

    /** The settings with the values. */
    List<Setting> settings(Setting setting) {
        return values().stream().map(value -> parameter.set(setting, value)).toList();
    }

    /**
     * As far as the values can be set: a high share would leave others without their parts.
     *
     * @throws InputException if not even the first value can be set
     */
    SweepRange possible(SweepIndex index, Setting setting) {
        InputException.refusing(parameter.option(), () -> index.at(parameter.set(setting, from)));
        long last = from;
        for (long value : values()) {
            if (!isPossible(index, parameter.set(setting, value))) {
                return new SweepRange(parameter, from, last, step);
            }
            last = value;
        }
        return this;
    }

    private static boolean isPossible(SweepIndex index, Setting setting) {
        try {
            index.at(setting);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
