package io.github.smartfactory.examples.scenarios;

import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words and numbers of a report in one language. */
final class Words {

    private static final int EOK_DIGITS = 8;

    private final Language language;
    private final ResourceBundle bundle;

    Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                Words.class.getPackageName() + ".report_" + (language == Language.KOREAN ? "ko" : "en"), Locale.ROOT);
    }

    String word(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    String word(Name name) {
        return name.in(language);
    }

    String text(Message message) {
        return message.render(language);
    }

    /** Broken at spaces into lines of a width, each with a line feed after it. */
    static String wrapped(String text, int width) {
        StringBuilder lines = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int wide = TextTable.width(word);
            if (used > 0 && used + 1 + wide > width) {
                lines.append('\n');
                used = 0;
            }
            lines.append(used > 0 ? " " : "").append(word);
            used += (used > 0 ? 1 : 0) + wide;
        }
        return lines.append('\n').toString();
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A difference: with a plus, unless it is nothing or negative. */
    static String more(long number) {
        return (number > 0 ? "+" : "") + count(number);
    }

    /** An amount in eok (100 million won), half up. */
    static String eok(Won amount, int decimals) {
        return String.format(
                Locale.ROOT, "%,." + decimals + "f", inEok(amount).setScale(decimals, RoundingMode.HALF_UP));
    }

    static String moreEok(Won amount, int decimals) {
        return (amount.isGreaterThan(Won.ZERO) ? "+" : "") + eok(amount, decimals);
    }

    static BigDecimal inEok(Won amount) {
        return BigDecimal.valueOf(amount.amount(), EOK_DIGITS);
    }
}
