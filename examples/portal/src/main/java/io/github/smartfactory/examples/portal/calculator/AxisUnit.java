package io.github.smartfactory.examples.portal.calculator;

import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Language;
import java.math.BigDecimal;

/** What the axes of a picture count in: Korean goes by ten thousands, English by thousands. */
enum AxisUnit {
    SMALL(4, 3),
    MIDDLE(8, 6),
    LARGE(12, 9),
    HUGE(16, 12);

    private final int koreanZeros;
    private final int englishZeros;

    AxisUnit(int koreanZeros, int englishZeros) {
        this.koreanZeros = koreanZeros;
        this.englishZeros = englishZeros;
    }

    /** The largest unit that an axis up to an amount has at least one of. */
    static AxisUnit upTo(Won end, Words words) {
        AxisUnit best = SMALL;
        for (AxisUnit unit : values()) {
            if (unit.of(end, words) >= 1) {
                best = unit;
            }
        }
        return best;
    }

    /** An amount in this unit. */
    double of(Won amount, Words words) {
        int zeros = words.language() == Language.KOREAN ? koreanZeros : englishZeros;
        return BigDecimal.valueOf(amount.amount(), zeros).doubleValue();
    }

    /** What the unit is called. */
    String label(Words words) {
        return words.say("calculator.unit." + name());
    }
}
