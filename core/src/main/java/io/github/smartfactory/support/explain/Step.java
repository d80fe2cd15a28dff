package io.github.smartfactory.support.explain;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import java.util.Objects;

/**
 * One figure of a result: what it is, how it comes from other figures, and what it rests on.
 *
 * <p>The figures are those of the result; making a step works them out once more and refuses a step that does not add
 * up, so that an explanation cannot drift from what it explains.
 *
 * @param label what the figure is
 * @param operation how it comes from the operands
 * @param operands the figures that it comes from
 * @param result the figure
 * @param grounds what the step itself rests on, apart from its operands
 */
public record Step(Message label, Operation operation, List<Step> operands, Figure result, Grounds grounds) {

    /** Checks that the result is what the operation makes of the operands. */
    public Step {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(operation, "operation");
        operands = List.copyOf(Objects.requireNonNull(operands, "operands"));
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(grounds, "grounds");
        List<Figure> figures = operands.stream().map(Step::result).toList();
        if (!operation.agrees(result, figures)) {
            throw new IllegalArgumentException(
                    "step " + label.key() + " says " + result + ", which is not " + operation + " of " + figures);
        }
    }

    /**
     * A figure that is not calculated.
     *
     * @param label what it is
     * @param result the figure
     * @param grounds what states it; {@link Grounds#NONE} if the user gave it
     * @return the step
     */
    public static Step given(Message label, Figure result, Grounds grounds) {
        return new Step(label, Operation.GIVEN, List.of(), result, grounds);
    }

    /**
     * An amount that is not calculated.
     *
     * @param label what it is
     * @param amount the amount
     * @param grounds what states it; {@link Grounds#NONE} if the user gave it
     * @return the step
     */
    public static Step given(Message label, Won amount, Grounds grounds) {
        return given(label, Figure.of(amount), grounds);
    }

    /**
     * A share that is not calculated.
     *
     * @param label what it is
     * @param share the share
     * @param grounds what states it; {@link Grounds#NONE} if the user gave it
     * @return the step
     */
    public static Step given(Message label, Share share, Grounds grounds) {
        return given(label, Figure.of(share), grounds);
    }

    /**
     * An amount that comes from others.
     *
     * @param label what it is
     * @param operation how it comes from the operands
     * @param operands the figures that it comes from
     * @param amount the amount
     * @param grounds what the step itself rests on
     * @return the step
     * @throws IllegalArgumentException if the operation makes another amount of the operands
     */
    public static Step calculated(
            Message label, Operation operation, List<Step> operands, Won amount, Grounds grounds) {
        return new Step(label, operation, operands, Figure.of(amount), grounds);
    }

    /**
     * Points that come from others.
     *
     * @param label what they are
     * @param operation how they come from the operands
     * @param operands the figures that they come from
     * @param points the points
     * @param grounds what the step itself rests on
     * @return the step
     * @throws IllegalArgumentException if the operation makes other points of the operands
     */
    public static Step calculated(
            Message label, Operation operation, List<Step> operands, Score points, Grounds grounds) {
        return new Step(label, operation, operands, Figure.of(points), grounds);
    }

    /**
     * What the step and everything below it rest on.
     *
     * @return the grounds, those of the step first
     */
    public Grounds allGrounds() {
        return operands.stream().map(Step::allGrounds).reduce(grounds, Grounds::and);
    }
}
