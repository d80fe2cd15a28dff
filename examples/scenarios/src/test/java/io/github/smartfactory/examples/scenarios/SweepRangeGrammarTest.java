package io.github.smartfactory.examples.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A range is swept in a few thousand steps, or refused by the name of its option. */
class SweepRangeGrammarTest {

    private static final List<String> VALUES = List.of(
            "0",
            "1",
            "0%",
            "5%",
            "100%",
            "101%",
            "1/3",
            "0.5",
            "60",
            "90",
            "0원",
            "1원",
            "0.5억원",
            "3억원",
            "-1",
            "-1억원",
            "9223372036854775807",
            "9223372036854775807원",
            "9223372036854.775807",
            "99999999999999999999",
            "922경원",
            "",
            " ",
            "x",
            "\uFF15",
            "1e9",
            "0.0000001",
            "0.000001",
            "0.0000001%");

    private static final List<String> BETWEEN = List.of("..", "..", "..", "..", ".", "...", "....", "-", " .. ", "");

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void rangesAreOfSoManyValuesOrRefused(@ForAll long seed) {
        Random random = new Random(seed);
        Parameter parameter = pick(List.of(Parameter.values()), random);
        String range = pick(VALUES, random) + pick(BETWEEN, random) + pick(VALUES, random);
        String step = pick(VALUES, random);
        try {
            SweepRange swept = SweepRange.of(parameter, range, step);
            List<Long> values = swept.values();
            assertThat(values)
                    .hasSizeBetween(1, (int) SweepRange.MOST_VALUES)
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(values.get(0)).isEqualTo(swept.from());
            assertThat(values.get(values.size() - 1)).isBetween(swept.to() - swept.step() + 1, swept.to());
        } catch (InputException e) {
            assertThat(e.getMessage()).matches("(?s)(--step|" + parameter.option() + ") .*: .+");
        }
    }

    @Example
    void moreValuesThanALongCanCountAreTooMany() {
        assertThatThrownBy(() -> SweepRange.of(Parameter.LIMIT, "0..9223372036854775807", "1"))
                .isInstanceOf(InputException.class)
                .hasMessage(
                        "--step 1: makes 9223372036854775808 values from 0..9223372036854775807; at most 10001 can be"
                                + " tried");
    }

    private static <E> E pick(List<E> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
