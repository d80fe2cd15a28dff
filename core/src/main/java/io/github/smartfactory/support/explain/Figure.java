package io.github.smartfactory.support.explain;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** A value that a message or a step shows, with what is needed to write it in either language. */
public sealed interface Figure {

    /**
     * The value as text.
     *
     * @param language the language
     * @return the text
     */
    String render(Language language);

    /**
     * An amount of money.
     *
     * @param won the amount
     * @return the figure
     */
    static Figure of(Won won) {
        return new Amount(won);
    }

    /**
     * A share.
     *
     * @param share the share
     * @return the figure
     */
    static Figure of(Share share) {
        return new Proportion(share);
    }

    /**
     * A number of points.
     *
     * @param score the points
     * @return the figure
     */
    static Figure of(Score score) {
        return new Points(score);
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return the figure
     */
    static Figure of(long number) {
        return new Quantity(number);
    }

    /**
     * A name.
     *
     * @param name the name
     * @return the figure
     */
    static Figure of(Name name) {
        return new Named(name);
    }

    /**
     * A text that is the same in every language, such as an id.
     *
     * @param text the text
     * @return the figure
     */
    static Figure of(String text) {
        return new Text(text);
    }

    /**
     * A day.
     *
     * @param day the day
     * @return the figure
     */
    static Figure of(LocalDate day) {
        return new Day(day);
    }

    /**
     * A month.
     *
     * @param month the month
     * @return the figure
     */
    static Figure of(YearMonth month) {
        return new Month(month);
    }

    /**
     * A moment in Korean time.
     *
     * @param moment the moment
     * @return the figure
     */
    static Figure of(LocalDateTime moment) {
        return new Moment(moment);
    }

    /**
     * A message inside a message.
     *
     * @param message the message
     * @return the figure
     */
    static Figure of(Message message) {
        return new Phrase(message);
    }

    /**
     * Several figures, with commas between them.
     *
     * @param figures the figures
     * @return the figure
     */
    static Figure of(List<? extends Figure> figures) {
        return new Listing(List.copyOf(Objects.requireNonNull(figures, "figures")));
    }

    /**
     * An amount of money: {@code 1억 4,000만원} or {@code KRW 140,000,000}.
     *
     * @param won the amount
     */
    record Amount(Won won) implements Figure {
        /** Checks that it is there. */
        public Amount {
            Objects.requireNonNull(won, "won");
        }

        @Override
        public String render(Language language) {
            return switch (language) {
                case KOREAN -> won.toKorean();
                case ENGLISH -> won.toString();
            };
        }
    }

    /**
     * A share: {@code 50%}.
     *
     * @param share the share
     */
    record Proportion(Share share) implements Figure {
        /** Checks that it is there. */
        public Proportion {
            Objects.requireNonNull(share, "share");
        }

        @Override
        public String render(Language language) {
            Objects.requireNonNull(language, "language");
            return share.toString();
        }
    }

    /**
     * A number of points: {@code 69.5점} or {@code 69.5 points}. What takes more than four decimal places is cut, never
     * rounded, and marked: {@code 69.9999…점}.
     *
     * @param score the points
     */
    record Points(Score score) implements Figure {
        private static final int PLACES = 4;

        /** Checks that it is there. */
        public Points {
            Objects.requireNonNull(score, "score");
        }

        @Override
        public String render(Language language) {
            BigDecimal cut = score.toDecimal(PLACES, RoundingMode.DOWN);
            boolean exact = cut.multiply(BigDecimal.valueOf(score.denominator()))
                            .compareTo(BigDecimal.valueOf(score.numerator()))
                    == 0;
            String sign = score.isNegative() ? "-" : "";
            BigDecimal size = cut.abs();
            String number = sign + (exact ? size.stripTrailingZeros().toPlainString() : size.toPlainString() + "…");
            return switch (language) {
                case KOREAN -> number + "점";
                case ENGLISH -> number + (score.equals(Score.of(1)) ? " point" : " points");
            };
        }
    }

    /**
     * A whole number: {@code 1,827}.
     *
     * @param number the number
     */
    record Quantity(long number) implements Figure {
        @Override
        public String render(Language language) {
            Objects.requireNonNull(language, "language");
            return String.format(Locale.ROOT, "%,d", number);
        }
    }

    /**
     * A name.
     *
     * @param name the name
     */
    record Named(Name name) implements Figure {
        /** Checks that it is there. */
        public Named {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public String render(Language language) {
            return name.in(language);
        }
    }

    /**
     * A text that is the same in every language.
     *
     * @param text the text
     */
    record Text(String text) implements Figure {
        /** Checks that it is there. */
        public Text {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String render(Language language) {
            Objects.requireNonNull(language, "language");
            return text;
        }
    }

    /**
     * A day: {@code 2021년 1월 22일} or {@code 22 January 2021}.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Figure {
        /** Checks that it is there. */
        public Day {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public String render(Language language) {
            return switch (language) {
                case KOREAN -> DatePatterns.KOREAN_DAY.format(day);
                case ENGLISH -> DatePatterns.ENGLISH_DAY.format(day);
            };
        }
    }

    /**
     * A month: {@code 2023년 3월} or {@code March 2023}.
     *
     * @param month the month
     */
    record Month(YearMonth month) implements Figure {
        /** Checks that it is there. */
        public Month {
            Objects.requireNonNull(month, "month");
        }

        @Override
        public String render(Language language) {
            return switch (language) {
                case KOREAN -> DatePatterns.KOREAN_MONTH.format(month);
                case ENGLISH -> DatePatterns.ENGLISH_MONTH.format(month);
            };
        }
    }

    /**
     * A moment in Korean time: {@code 2021년 2월 25일 17:00}; the end of a day is written as the day, and seconds
     * only if there are some.
     *
     * @param moment the moment
     */
    record Moment(LocalDateTime moment) implements Figure {
        /** Checks that it is there. */
        public Moment {
            Objects.requireNonNull(moment, "moment");
        }

        @Override
        public String render(Language language) {
            String day = new Day(moment.toLocalDate()).render(language);
            boolean wholeDay = moment.toLocalTime().equals(LocalTime.MAX);
            DateTimeFormatter time = moment.getSecond() == 0 ? DatePatterns.TIME : DatePatterns.TIME_WITH_SECONDS;
            return wholeDay ? day : day + " " + time.format(moment);
        }
    }

    /**
     * A message inside a message.
     *
     * @param message the message
     */
    record Phrase(Message message) implements Figure {
        /** Checks that it is there. */
        public Phrase {
            Objects.requireNonNull(message, "message");
        }

        @Override
        public String render(Language language) {
            return message.render(language);
        }
    }

    /**
     * Several figures, with commas between them.
     *
     * @param figures the figures
     */
    record Listing(List<Figure> figures) implements Figure {
        /** Copies the list. */
        public Listing {
            figures = List.copyOf(Objects.requireNonNull(figures, "figures"));
        }

        @Override
        public String render(Language language) {
            return figures.stream().map(figure -> figure.render(language)).collect(Collectors.joining(", "));
        }
    }
}
