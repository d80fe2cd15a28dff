package io.github.smartfactory.examples.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.money.Won;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    void partsFollowOneAnotherAndThoseOfNothingAreLeftOut() {
        Bar bar = Bar.of(List.of(
                new Bar.Piece("a", "a", Won.of(1)),
                new Bar.Piece("b", "b", Won.ZERO),
                new Bar.Piece("c", "c", Won.of(3))));

        assertThat(bar.parts()).extracting(Bar.Part::label).containsExactly("a", "c");
        assertThat(bar.parts()).extracting(Bar.Part::number).containsExactly(1, 2);
        assertThat(bar.parts().get(1).start()).isEqualByComparingTo(new BigDecimal("25"));
        assertThat(bar.parts().get(1).percent()).isEqualTo("75");
        assertThat(bar.parts().get(1).middle()).isEqualByComparingTo(new BigDecimal("62.5"));
    }

    @Test
    void amountsBeyondALongTogetherStillMakeABar() {
        Won most = Won.of(Long.MAX_VALUE);

        assertThat(Bar.of(List.of(new Bar.Piece("a", "a", most), new Bar.Piece("b", "b", most)))
                        .parts())
                .extracting(Bar.Part::percent)
                .containsExactly("50", "50");
    }

    @Test
    void nothingIsNoBar() {
        assertThat(Bar.of(List.of(new Bar.Piece("a", "a", Won.ZERO))).parts()).isEmpty();
    }
}
