package io.github.smartfactory.support.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonthSpanTest {

    @Test
    void theFactoriesNameWhatTheAnnouncementPrints() {
        assertThat(MonthSpan.of(2023, 1, 3))
                .isEqualTo(new MonthSpan(YearMonth.of(2023, 1), Optional.of(YearMonth.of(2023, 3))));
        assertThat(MonthSpan.in(2023, 2)).isEqualTo(MonthSpan.of(2023, 2, 2));
        assertThat(MonthSpan.from(2023, 2)).isEqualTo(new MonthSpan(YearMonth.of(2023, 2), Optional.empty()));
    }

    @Test
    void aSpanMayGoBeyondItsYear() {
        MonthSpan span = new MonthSpan(YearMonth.of(2023, 11), Optional.of(YearMonth.of(2024, 1)));
        assertThat(span.to()).contains(YearMonth.of(2024, 1));
    }

    @Test
    void refusesMonthsInReverse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthSpan.of(2023, 3, 1))
                .withMessage("last month 2023-01 must not be before the first, 2023-03");
    }

    @Test
    void refusesAMonthThatIsNone() {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> MonthSpan.of(2023, 1, 13))
                .withMessageContaining("13");
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> MonthSpan.from(2023, 0))
                .withMessageContaining("0");
    }
}
