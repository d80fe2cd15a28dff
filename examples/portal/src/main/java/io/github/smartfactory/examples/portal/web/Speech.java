package io.github.smartfactory.examples.portal.web;

import io.github.smartfactory.support.vocabulary.Language;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which language a request is to be answered in. */
public final class Speech {

    private static final String IN_PATH = "language";
    private static final List<Locale> KNOWN = List.of(Locale.KOREAN, Locale.ENGLISH);

    private Speech() {}

    /** A path of pages in both languages: {@code /{language}/programs}. */
    public static String in(String path) {
        return "/{" + IN_PATH + "}" + path;
    }

    /** The words of the language that the address names. */
    public static Words ofPath(Context context) {
        return switch (context.pathParam(IN_PATH)) {
            case "ko" -> Words.in(Language.KOREAN);
            case "en" -> Words.in(Language.ENGLISH);
            default -> throw Refusal.of(HttpStatus.NOT_FOUND, "refused.not-found");
        };
    }

    /** The words that a reader likes best, by the settings of the browser; Korean if it likes neither. */
    public static Words preferred(Context context) {
        String path = context.path();
        if (path.equals("/en") || path.startsWith("/en/")) {
            return Words.in(Language.ENGLISH);
        }
        if (path.equals("/ko") || path.startsWith("/ko/")) {
            return Words.in(Language.KOREAN);
        }
        if (path.startsWith("/api/") && "en".equals(context.queryParam("language"))) {
            return Words.in(Language.ENGLISH);
        }
        return Words.in(liked(context).orElse(Language.KOREAN));
    }

    /** The language that the settings of whoever asks like best; nothing if they like neither, or cannot be read. */
    public static Optional<Language> liked(Context context) {
        String header = context.header("Accept-Language");
        try {
            return Optional.ofNullable(header)
                    .map(ranges -> Locale.lookup(Locale.LanguageRange.parse(ranges), KNOWN))
                    .map(best -> best.equals(Locale.ENGLISH) ? Language.ENGLISH : Language.KOREAN);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The page of a request that its address says all of. */
    public static Page page(Context context) {
        String path = context.path().substring(3);
        String query = context.queryString();
        return Page.at(ofPath(context), query == null ? path : path + "?" + query);
    }
}
