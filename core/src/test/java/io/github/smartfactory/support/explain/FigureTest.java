package io.github.smartfactory.support.explain;

import static io.github.smartfactory.support.vocabulary.Language.ENGLISH;
import static io.github.smartfactory.support.vocabulary.Language.KOREAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Name;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final LocalDate DAY = LocalDate.of(2021, 2, 5);

    @Test
    void amountsAreWrittenInTheWayOfTheLanguage() {
        assertBoth(Figure.of(Won.ofMan(14_000)), "1억 4,000만원", "KRW 140,000,000");
        assertBoth(Figure.of(Won.of(-5)), "-5원", "KRW -5");
    }

    @Test
    void sharesAndNumbersAreTheSameInBothLanguages() {
        assertBoth(Figure.of(Share.ofPercent(50)), "50%", "50%");
        assertBoth(Figure.of(Share.parse("1/3")), "1/3", "1/3");
        assertBoth(Figure.of(1_827), "1,827", "1,827");
        assertBoth(Figure.of(-1_827), "-1,827", "-1,827");
        assertBoth(Figure.of(Long.MIN_VALUE), "-9,223,372,036,854,775,808", "-9,223,372,036,854,775,808");
    }

    @Test
    void namesAndTextsAreAsGiven() {
        assertBoth(Figure.of(Name.of("고도화1", "ADVANCED_1")), "고도화1", "ADVANCED_1");
        assertBoth(Figure.of("D21-123"), "D21-123", "D21-123");
        assertBoth(Figure.of("costs $1 \\ {0} {x}"), "costs $1 \\ {0} {x}", "costs $1 \\ {0} {x}");
    }

    @Test
    void daysAndMonthsAreWrittenOut() {
        assertBoth(Figure.of(DAY), "2021년 2월 5일", "5 February 2021");
        assertBoth(Figure.of(LocalDate.of(2023, 12, 31)), "2023년 12월 31일", "31 December 2023");
        assertBoth(Figure.of(YearMonth.of(2023, 3)), "2023년 3월", "March 2023");
    }

    @Test
    void momentsHaveTheirTime() {
        assertBoth(Figure.of(DAY.atTime(17, 0)), "2021년 2월 5일 17:00", "5 February 2021 17:00");
        assertBoth(Figure.of(DAY.atTime(9, 5)), "2021년 2월 5일 09:05", "5 February 2021 09:05");
        assertBoth(Figure.of(DAY.atStartOfDay()), "2021년 2월 5일 00:00", "5 February 2021 00:00");
        assertBoth(Figure.of(DAY.atTime(23, 59)), "2021년 2월 5일 23:59", "5 February 2021 23:59");
    }

    @Test
    void theEndOfADayIsWrittenAsTheDay() {
        LocalDateTime end = DAY.atTime(LocalTime.MAX);
        assertBoth(Figure.of(end), "2021년 2월 5일", "5 February 2021");
    }

    @Test
    void listsHaveCommas() {
        List<Figure> figures = new ArrayList<>(List.of(Figure.of(Won.ofMan(5)), Figure.of(DAY), Figure.of("x")));
        Figure listing = Figure.of(figures);
        figures.clear();
        assertBoth(listing, "5만원, 2021년 2월 5일, x", "KRW 50,000, 5 February 2021, x");
        assertBoth(Figure.of(List.of()), "", "");
        assertBoth(
                Figure.of(List.of(listing, Figure.of(1))),
                "5만원, 2021년 2월 5일, x, 1",
                "KRW 50,000, 5 February 2021, x, 1");
    }

    @Test
    void aMessageInsideAMessageIsRendered() {
        assertBoth(Figure.of(Message.of("operation.sum")), "아래 값의 합", "sum of the lines below");
    }

    @Test
    void theLocaleOfTheMachineDoesNotShow() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertBoth(Figure.of(1_827), "1,827", "1,827");
            assertBoth(Figure.of(Won.of(1_827)), "1,827원", "KRW 1,827");
            assertBoth(Figure.of(DAY.atTime(17, 0)), "2021년 2월 5일 17:00", "5 February 2021 17:00");
            assertBoth(Figure.of(YearMonth.of(2023, 3)), "2023년 3월", "March 2023");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertBoth(Figure figure, String korean, String english) {
        assertThat(figure.render(KOREAN)).isEqualTo(korean);
        assertThat(figure.render(ENGLISH)).isEqualTo(english);
    }
}
