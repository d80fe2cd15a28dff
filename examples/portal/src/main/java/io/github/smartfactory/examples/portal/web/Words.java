package io.github.smartfactory.examples.portal.web;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Score;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words and figures of the pages in one language. */
public final class Words {

    private static final Words KOREAN = new Words(Language.KOREAN, "ko");
    private static final Words ENGLISH = new Words(Language.ENGLISH, "en");

    private final Language language;
    private final String tag;
    private final ResourceBundle bundle;

    private Words(Language language, String tag) {
        this.language = language;
        this.tag = tag;
        this.bundle = ResourceBundle.getBundle(Words.class.getPackageName() + ".words_" + tag, Locale.ROOT);
    }

    /** The words of a language. */
    public static Words in(Language language) {
        return language == Language.KOREAN ? KOREAN : ENGLISH;
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** The language as HTML and addresses name it. */
    public String tag() {
        return tag;
    }

    /** The words of the other language. */
    public Words other() {
        return this == KOREAN ? ENGLISH : KOREAN;
    }

    /** A sentence of the pages. */
    public String say(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(arguments);
    }

    /** A sentence of the library. */
    public String text(Message message) {
        return message.render(language);
    }

    /** A name of the library. */
    public String text(Name name) {
        return name.in(language);
    }

    /** An amount: in Korean by its units, in English in figures. */
    public String text(Won amount) {
        return Figure.of(amount).render(language);
    }

    /** A day. */
    public String day(LocalDate day) {
        return Figure.of(day).render(language);
    }

    /** A share in per cent. */
    public String text(Share share) {
        return Figure.of(share).render(language);
    }

    /** A score. */
    public String text(Score score) {
        return Figure.of(score).render(language);
    }
}
