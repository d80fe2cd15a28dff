package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static final Unknown ONE = Unknown.statement(Trait.KAMP);
    private static final Unknown OTHER = Unknown.statement(Trait.AAS_DATA);
    private static final Check YES = Check.known(true);
    private static final Check NO = Check.known(false);

    @Test
    void whatIsUnknownTurnsOnSomethingAndWhatIsKnownOnNothing() {
        String message = "what is unknown turns on something, and what is known on nothing: ";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Check(Truth.UNKNOWN, List.of()))
                .withMessage(message + "UNKNOWN, []");
        List<Pivot> pivots = List.of(Pivot.of(ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Check(Truth.YES, pivots))
                .withMessageStartingWith(message + "YES, [");
    }

    @Test
    void theOppositeOfWhatIsKnownIsKnown() {
        assertThat(YES.not()).isEqualTo(NO);
        assertThat(NO.not()).isEqualTo(YES);
        Check open = new Check(Truth.UNKNOWN, List.of(new Pivot(ONE, true, false)));
        assertThat(open.not()).isEqualTo(new Check(Truth.UNKNOWN, List.of(new Pivot(ONE, false, true))));
    }

    /** One more settles it only where one more is enough, and one less only where all that is open is needed. */
    @Test
    void oneUnknownSettlesANumberOnlyWhereItIsTheLastThatIsNeeded() {
        Check one = Check.open(ONE);
        Check other = Check.open(OTHER);
        assertThat(Check.all(List.of(one, other))).isEqualTo(open(false, true));
        assertThat(Check.any(List.of(one, other))).isEqualTo(open(true, false));
        assertThat(Check.atLeast(2, List.of(YES, one, other))).isEqualTo(open(true, false));
        assertThat(Check.atLeast(3, List.of(YES, one, other))).isEqualTo(open(false, true));
        assertThat(Check.atLeast(1, List.of(NO, one))).isEqualTo(one);
        assertThat(Check.atLeast(2, List.of(NO, YES, YES, one))).isEqualTo(YES);
        assertThat(Check.atLeast(3, List.of(NO, YES, one))).isEqualTo(NO);
        Check firm = new Check(Truth.UNKNOWN, List.of(new Pivot(ONE, false, false)));
        assertThat(Check.any(List.of(firm, NO))).isEqualTo(firm);
    }

    private static Check open(boolean canProve, boolean canRefute) {
        return new Check(
                Truth.UNKNOWN, List.of(new Pivot(ONE, canProve, canRefute), new Pivot(OTHER, canProve, canRefute)));
    }

    @Test
    void anAnswerMayMakeItSoOnlyWhereItCan() {
        Check proving = new Check(Truth.UNKNOWN, List.of(new Pivot(ONE, true, false)));
        assertThat(proving.mayBe(Truth.YES, ONE)).isTrue();
        assertThat(proving.mayBe(Truth.NO, ONE)).isFalse();
        assertThat(proving.mayBe(Truth.YES, OTHER)).isFalse();
        assertThat(proving.not().mayBe(Truth.NO, ONE)).isTrue();
        assertThat(proving.not().mayBe(Truth.YES, ONE)).isFalse();
        assertThat(YES.mayBe(Truth.YES, ONE)).isTrue();
        assertThat(YES.mayBe(Truth.NO, ONE)).isFalse();
    }
}
