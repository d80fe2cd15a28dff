package io.github.smartfactory.support.testkit.refusal;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that the library refuses: what is tried, the place that is wrong, the value there, and what the error has to be
 * and to say.
 *
 * <p>A test of one's own types makes refusals too, and has them checked as those of {@link RefusalDomain} are:
 *
 * <pre>{@code
 * Refusal.of("Won.parse", "text", "1억 2억", IllegalArgumentException.class, List.of("1억 2억"), () -> Won.parse("1억 2억"))
 *         .assertRefused();
 * }</pre>
 */
public final class Refusal {

    /** What is tried. */
    @FunctionalInterface
    public interface Attempt {
        /**
         * Tries it.
         *
         * @return what comes of it if it is not refused
         * @throws Throwable if it is refused
         */
        @Nullable
        Object make() throws Throwable;
    }

    private final String what;
    private final String place;
    private final @Nullable Object value;
    private final Class<? extends Throwable> expected;
    private final List<String> fragments;
    private final Attempt attempt;

    private Refusal(
            String what,
            String place,
            @Nullable Object value,
            Class<? extends Throwable> expected,
            List<String> fragments,
            Attempt attempt) {
        this.what = what;
        this.place = place;
        this.value = value;
        this.expected = expected;
        this.fragments = List.copyOf(fragments);
        this.attempt = attempt;
    }

    /**
     * Something that is refused.
     *
     * @param what what is tried, such as {@code Won.parse}
     * @param place the argument or part that is wrong
     * @param value the value there; null if nothing is there
     * @param expected the class of the error, or one above it
     * @param fragments what the message has to say: the value, the bound, the place
     * @param attempt the attempt
     * @return the refusal
     */
    public static Refusal of(
            String what,
            String place,
            @Nullable Object value,
            Class<? extends Throwable> expected,
            List<String> fragments,
            Attempt attempt) {
        return new Refusal(what, place, value, expected, fragments, attempt);
    }

    /**
     * A record with another value for one of its parts.
     *
     * @param valid the record as it is
     * @param part the name of the part
     * @param value the other value
     * @param expected the class of the error, or one above it
     * @param fragments what the message has to say
     * @return the refusal
     */
    public static Refusal ofPart(
            Record valid,
            String part,
            @Nullable Object value,
            Class<? extends Throwable> expected,
            List<String> fragments) {
        return ofParts(valid, part, Parts.with(valid, part, value), value, expected, fragments);
    }

    /**
     * A record with null for one of its parts: the error names the part.
     *
     * @param valid the record as it is
     * @param part the name of the part, which is not primitive
     * @return the refusal
     */
    public static Refusal ofNull(Record valid, String part) {
        return ofPart(valid, part, null, NullPointerException.class, List.of(Parts.called(valid.getClass(), part)));
    }

    static Refusal ofParts(
            Record valid,
            String part,
            Map<String, @Nullable Object> parts,
            @Nullable Object value,
            Class<? extends Throwable> expected,
            List<String> fragments) {
        return of(
                "new " + Parts.nameOf(valid.getClass()),
                part,
                value,
                expected,
                fragments,
                () -> Parts.make(valid.getClass(), parts));
    }

    /**
     * What is tried.
     *
     * @return such as {@code Won.parse}
     */
    public String what() {
        return what;
    }

    /**
     * The place that is wrong.
     *
     * @return the name of an argument or part
     */
    public String place() {
        return place;
    }

    /**
     * The value at the place.
     *
     * @return the value; nothing if it is null
     */
    public Optional<Object> value() {
        return Optional.ofNullable(value);
    }

    /**
     * The error that is expected.
     *
     * @return its class, or one above it
     */
    public Class<? extends Throwable> expected() {
        return expected;
    }

    /**
     * What the message has to say.
     *
     * @return parts of the message, in any order
     */
    public List<String> fragments() {
        return fragments;
    }

    /**
     * Tries it.
     *
     * @return what is thrown; nothing if it is not refused
     */
    public Optional<Throwable> attempt() {
        try {
            attempt.make();
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getTargetException());
        } catch (Throwable e) {
            return Optional.of(e);
        }
    }

    /** Checks that it is refused, by an error of the class that is expected, with a message that says all it has to. */
    public void assertRefused() {
        Throwable thrown = attempt().orElseThrow(() -> new AssertionError(this + ", but it was not refused"));
        String message = Objects.requireNonNullElse(thrown.getMessage(), "");
        boolean says = fragments.stream().allMatch(message::contains);
        if (!expected.isInstance(thrown) || !says || message.contains("because \"")) {
            throw new AssertionError(this + ", but the error was " + thrown, thrown);
        }
    }

    @Override
    public String toString() {
        return what + " with " + place + " " + value + " is to be refused by " + expected.getSimpleName()
                + " that says " + fragments;
    }
}
