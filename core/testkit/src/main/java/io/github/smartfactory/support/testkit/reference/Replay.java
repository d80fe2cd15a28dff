package io.github.smartfactory.support.testkit.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Language;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Works an explanation out again from its leaves, with arithmetic of its own. */
public final class Replay {

    private final Explanation explanation;

    private Replay(Explanation explanation) {
        this.explanation = explanation;
    }

    /**
     * Checks that every figure follows from the leaves below it.
     *
     * @param explanation the explanation
     * @return the replay, to check more
     */
    public static Replay of(Explanation explanation) {
        explanation.steps().forEach(Replay::amount);
        return new Replay(explanation);
    }

    /**
     * The figures under a label, wherever they stand.
     *
     * @param key the key of the label
     * @return the figures, in order
     */
    public List<Figure> figures(String key) {
        List<Figure> found = new ArrayList<>();
        steps().stream().filter(step -> step.label().key().equals(key)).forEach(step -> found.add(step.result()));
        return found;
    }

    /**
     * Checks that a label is there, and always with the same amount.
     *
     * @param key the key of the label
     * @param amount the amount
     * @return this
     */
    public Replay says(String key, Won amount) {
        assertThat(figures(key)).as(key).isNotEmpty().containsOnly(Figure.of(amount));
        return this;
    }

    /**
     * Checks that a label is there, and always with the same share.
     *
     * @param key the key of the label
     * @param share the share
     * @return this
     */
    public Replay says(String key, Share share) {
        assertThat(figures(key)).as(key).isNotEmpty().containsOnly(Figure.of(share));
        return this;
    }

    /**
     * Checks that the text has every figure, no placeholder, and no word of the other language.
     *
     * @return this
     */
    public Replay reads() {
        String korean = explanation.render(Language.KOREAN);
        String english = explanation.render(Language.ENGLISH);
        assertThat(korean).doesNotContainPattern("[{}]|null|KRW").endsWith("\n");
        assertThat(english).doesNotContainPattern("[{}가-힣]|null").endsWith("\n");
        for (Step step : steps()) {
            assertThat(korean).contains(": " + step.result().render(Language.KOREAN));
            assertThat(english).contains(": " + step.result().render(Language.ENGLISH));
        }
        return this;
    }

    private List<Step> steps() {
        List<Step> all = new ArrayList<>();
        explanation.steps().forEach(step -> collect(step, all));
        return all;
    }

    private static void collect(Step step, List<Step> all) {
        all.add(step);
        step.operands().forEach(operand -> collect(operand, all));
    }

    private static BigInteger amount(Step step) {
        List<Step> operands = step.operands();
        BigInteger stated = stated(step);
        switch (step.operation()) {
            case GIVEN -> {
                assertThat(operands).isEmpty();
                return stated;
            }
            case WITHIN -> {
                for (Step operand : operands) {
                    assertThat(stated).as(step.label().key()).isLessThanOrEqualTo(amount(operand));
                }
                return stated;
            }
            default -> {
                BigInteger replayed = switch (step.operation()) {
                    case SUM -> operands.stream().map(Replay::amount).reduce(BigInteger.ZERO, BigInteger::add);
                    case DIFFERENCE ->
                        operands.stream()
                                .map(Replay::amount)
                                .reduce(BigInteger::subtract)
                                .orElseThrow();
                    case LEAST_OF ->
                        operands.stream()
                                .map(Replay::amount)
                                .reduce(BigInteger::min)
                                .orElseThrow();
                    case TIMES -> amount(operands.get(0)).multiply(times(operands.get(1)));
                    case SHARE_OF -> shareOf(operands);
                    default -> throw new AssertionError("a new operation: " + step.operation());
                };
                assertThat(stated).as(step.label().key()).isEqualTo(replayed);
                return replayed;
            }
        }
    }

    private static BigInteger shareOf(List<Step> operands) {
        Share share = ((Figure.Proportion) operands.get(0).result()).share();
        BigInteger unit = operands.size() > 2 ? amount(operands.get(2)) : BigInteger.ONE;
        BigInteger exact = amount(operands.get(1)).multiply(BigInteger.valueOf(share.numerator()));
        BigInteger step = unit.multiply(BigInteger.valueOf(share.denominator()));
        return exact.subtract(exact.mod(step)).divide(BigInteger.valueOf(share.denominator()));
    }

    private static BigInteger times(Step step) {
        return BigInteger.valueOf(((Figure.Quantity) step.result()).number());
    }

    private static BigInteger stated(Step step) {
        return step.result() instanceof Figure.Amount amount ? Reference.big(amount.won()) : BigInteger.ZERO;
    }
}
