package io.github.smartfactory.support.explain;

import static io.github.smartfactory.support.explain.Operation.DIFFERENCE;
import static io.github.smartfactory.support.explain.Operation.GIVEN;
import static io.github.smartfactory.support.explain.Operation.LEAST_OF;
import static io.github.smartfactory.support.explain.Operation.SHARE_OF;
import static io.github.smartfactory.support.explain.Operation.SUM;
import static io.github.smartfactory.support.explain.Operation.TIMES;
import static io.github.smartfactory.support.explain.Operation.WITHIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StepTest {

    private static final Message LABEL = Message.of("operation.sum");

    @ParameterizedTest
    @EnumSource
    void everyOperationButAGivenOneHasWordsOfItsOwn(Operation operation) {
        assertThat(operation.describe().map(Message::key))
                .isEqualTo(Optional.of(operation)
                        .filter(each -> each != GIVEN)
                        .map(each -> "operation."
                                + each.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    @Test
    void aGivenStepCalculatesNothing() {
        Grounds grounds = Grounds.of("D21-010");
        Step step = Step.given(LABEL, Won.ofEok(4), grounds);
        assertThat(step.operation()).isEqualTo(GIVEN);
        assertThat(step.operands()).isEmpty();
        assertThat(step.result()).isEqualTo(Figure.of(Won.ofEok(4)));
        assertThat(step.grounds()).isEqualTo(grounds);
        assertThat(step).isEqualTo(Step.given(LABEL, Figure.of(Won.ofEok(4)), grounds));
        assertThat(Step.given(LABEL, Share.ONE, grounds).result()).isEqualTo(Figure.of(Share.ONE));
    }

    @Test
    void aGivenStepMayShowWhereItComesFrom() {
        Step step = new Step(LABEL, GIVEN, List.of(won(1), share("50%")), Figure.of("text"), Grounds.NONE);
        assertThat(step.operands()).hasSize(2);
    }

    @Test
    void eachOperationAcceptsTheResultThatAddsUp() {
        accepts(SHARE_OF, 70, share("50%"), won(140));
        accepts(SHARE_OF, 50, share("50%"), won(101));
        accepts(SHARE_OF, 90_000, share("99%"), won(99_999), won(10_000));
        accepts(LEAST_OF, 3, won(5), won(3), won(4));
        accepts(LEAST_OF, 5, won(5));
        accepts(WITHIN, 3, won(5), won(3), won(4));
        accepts(WITHIN, 2, won(5), won(3), won(4));
        accepts(SUM, 12, won(5), won(3), won(4));
        accepts(SUM, 0);
        accepts(DIFFERENCE, -2, won(5), won(3), won(4));
        accepts(DIFFERENCE, 5, won(5));
        accepts(TIMES, 15, won(5), number(3));
        accepts(TIMES, 0, won(5), number(0));
    }

    @Test
    void refusesAResultThatDoesNotAddUp() {
        refuses(SHARE_OF, 51, share("50%"), won(101));
        refuses(SHARE_OF, 98_999, share("99%"), won(99_999), won(10_000));
        refuses(LEAST_OF, 4, won(5), won(3), won(4));
        refuses(WITHIN, 4, won(5), won(3), won(4));
        refuses(SUM, 11, won(5), won(3), won(4));
        refuses(SUM, 1);
        refuses(DIFFERENCE, 2, won(5), won(3), won(4));
        refuses(TIMES, 16, won(5), number(3));
    }

    @Test
    void refusesAResultThatIsNoAmountWhereOneIsCalculated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step(LABEL, SUM, List.of(won(5)), Figure.of(5), Grounds.NONE))
                .withMessage("step operation.sum says Quantity[number=5], which is not SUM of [Amount[won=KRW 5]]");
    }

    @Test
    void onlyAnAmountIsWithinAmounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step(LABEL, WITHIN, List.of(won(5)), Figure.of(5), Grounds.NONE))
                .withMessage("operation WITHIN cannot work on [Quantity[number=5]]");
    }

    @Test
    void refusesOperandsThatTheOperationCannotTake() {
        cannot(SHARE_OF, "[]");
        cannot(SHARE_OF, "[Proportion[share=50%]]", share("50%"));
        cannot(SHARE_OF, "[Amount[won=KRW 1], Proportion[share=50%]]", won(1), share("50%"));
        cannot(SHARE_OF, "[Proportion[share=50%]]", share("50%"), share("50%"));
        cannot(SHARE_OF, "[Quantity[number=2]]", share("50%"), won(1), number(2));
        cannot(
                SHARE_OF,
                "[Proportion[share=50%], Amount[won=KRW 1], Amount[won=KRW 1], Amount[won=KRW 1]]",
                share("50%"),
                won(1),
                won(1),
                won(1));
        cannot(LEAST_OF, "[Proportion[share=50%]]", won(1), share("50%"));
        cannot(WITHIN, "[Proportion[share=50%]]", won(1), share("50%"));
        cannot(SUM, "[Quantity[number=2]]", won(1), number(2));
        cannot(DIFFERENCE, "[Quantity[number=2]]", won(1), number(2));
        cannot(TIMES, "[]");
        cannot(TIMES, "[Amount[won=KRW 1]]", won(1));
        cannot(TIMES, "[Amount[won=KRW 1], Amount[won=KRW 2]]", won(1), won(2));
        cannot(TIMES, "[Quantity[number=2]]", number(2), number(2));
        cannot(TIMES, "[Amount[won=KRW 1], Quantity[number=2], Quantity[number=3]]", won(1), number(2), number(3));
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"GIVEN", "SUM"})
    void refusesToCalculateAnAmountFromNothing(Operation operation) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step(operation, 7))
                .withMessage("operation " + operation + " cannot work on []");
    }

    @Property
    void onlyTheSumIsASum(
            @ForAll @NotEmpty @Size(max = 5) List<@LongRange(max = 1L << 40) Long> amounts,
            @ForAll @LongRange(min = -1, max = 1) long off) {
        Step[] operands = amounts.stream().map(StepTest::won).toArray(Step[]::new);
        long sum = amounts.stream().mapToLong(Long::longValue).sum();
        if (off == 0) {
            accepts(SUM, sum, operands);
        } else {
            refuses(SUM, sum + off, operands);
        }
    }

    @Test
    void aStepKeepsItsOperands() {
        List<Step> operands = new ArrayList<>(List.of(won(5)));
        Step step = Step.calculated(LABEL, SUM, operands, Won.of(5), Grounds.NONE);
        operands.clear();
        assertThat(step.operands()).containsExactly(won(5));
    }

    @Test
    void allGroundsAreThoseOfTheStepThenThoseBelow() {
        Step deep = Step.given(LABEL, Won.of(5), Grounds.of("D21-003", "D21-001"));
        Step middle = Step.calculated(
                LABEL, SUM, List.of(deep), Won.of(5), Grounds.of("D21-002").with(Interpretation.I2));
        Step other = Step.given(LABEL, Won.of(1), Grounds.of("D21-004"));
        Step top = Step.calculated(
                LABEL,
                SUM,
                List.of(middle, other),
                Won.of(6),
                Grounds.of("D21-001").with(Interpretation.I1));
        assertThat(top.allGrounds())
                .isEqualTo(Grounds.of("D21-001", "D21-002", "D21-003", "D21-004")
                        .with(Interpretation.I1, Interpretation.I2));
    }

    private static void accepts(Operation operation, long result, Step... operands) {
        assertThat(step(operation, result, operands).result()).isEqualTo(Figure.of(Won.of(result)));
    }

    private static void refuses(Operation operation, long result, Step... operands) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step(operation, result, operands))
                .withMessage("step operation.sum says Amount[won=" + Won.of(result) + "], which is not " + operation
                        + " of "
                        + Arrays.stream(operands).map(Step::result).toList());
    }

    private static void cannot(Operation operation, String figures, Step... operands) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> step(operation, 1, operands))
                .withMessage("operation " + operation + " cannot work on " + figures);
    }

    private static Step step(Operation operation, long result, Step... operands) {
        return Step.calculated(LABEL, operation, List.of(operands), Won.of(result), Grounds.NONE);
    }

    private static Step won(long amount) {
        return Step.given(LABEL, Won.of(amount), Grounds.NONE);
    }

    private static Step share(String share) {
        return Step.given(LABEL, Share.parse(share), Grounds.NONE);
    }

    private static Step number(long number) {
        return Step.given(LABEL, Figure.of(number), Grounds.NONE);
    }
}
