package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a condition, and what was seen. Whether it holds and for whom it does not is known from the start; what
 * it turns on and what was seen in words is worked out when it is first asked for. A value: two are equal that say the
 * same.
 */
public final class Outcome {

    private final Truth truth;
    private final List<String> failing;
    private final List<String> open;
    private final Supplier<Check> checking;
    private final Supplier<Message> telling;

    // Whoever comes first works it out; two at once come to the same value.
    private @Nullable Check check;
    private @Nullable Message observed;

    /** The lists cannot be changed. */
    private Outcome(
            Truth truth, Supplier<Check> checking, Supplier<Message> telling, List<String> failing, List<String> open) {
        this.truth = truth;
        this.checking = checking;
        this.telling = telling;
        this.failing = failing;
        this.open = open;
    }

    /**
     * An outcome of which everything is worked out.
     *
     * @param check whether it holds, and what it turns on
     * @param observed what was seen, in words
     * @param failing the members for whom it does not hold
     * @param open the members for whom it is not known
     */
    public Outcome(Check check, Message observed, List<String> failing, List<String> open) {
        this(
                Objects.requireNonNull(check, "check").truth(),
                () -> check,
                () -> observed,
                List.copyOf(Objects.requireNonNull(failing, "failing")),
                List.copyOf(Objects.requireNonNull(open, "open")));
        this.check = check;
        this.observed = Objects.requireNonNull(observed, "observed");
    }

    /** What is not about single members. What is given to work out the rest is asked only if the truth is not known. */
    static Outcome of(Truth truth, Supplier<Check> checking, Supplier<Message> telling) {
        return of(truth, checking, telling, List.of(), List.of());
    }

    /** The same for what is about members, in lists that cannot be changed. */
    static Outcome of(
            Truth truth, Supplier<Check> checking, Supplier<Message> telling, List<String> failing, List<String> open) {
        return new Outcome(truth, checking, telling, failing, open);
    }

    /**
     * Whether it holds.
     *
     * @return the truth of the check
     */
    public Truth truth() {
        return truth;
    }

    /**
     * Whether it holds, and what it turns on.
     *
     * @return the check
     */
    public Check check() {
        Check known = check;
        if (known == null) {
            known = truth == Truth.UNKNOWN ? checking.get() : Check.known(truth == Truth.YES);
            check = known;
        }
        return known;
    }

    /**
     * What was seen.
     *
     * @return the message
     */
    public Message observed() {
        Message known = observed;
        if (known == null) {
            known = telling.get();
            observed = known;
        }
        return known;
    }

    /**
     * The members for whom it does not hold.
     *
     * @return the ids of the companies
     */
    public List<String> failing() {
        return failing;
    }

    /**
     * The members for whom it is not known.
     *
     * @return the ids of the companies
     */
    public List<String> open() {
        return open;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outcome outcome
                && truth == outcome.truth
                && failing.equals(outcome.failing)
                && open.equals(outcome.open)
                && check().equals(outcome.check())
                && observed().equals(outcome.observed());
    }

    @Override
    public int hashCode() {
        return Objects.hash(check(), observed(), failing, open);
    }

    /** As a record of the four would say it. */
    @Override
    public String toString() {
        return "Outcome[check=" + check() + ", observed=" + observed() + ", failing=" + failing + ", open=" + open
                + "]";
    }
}
