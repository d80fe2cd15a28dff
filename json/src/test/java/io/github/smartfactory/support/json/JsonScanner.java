package io.github.smartfactory.support.json;

import io.github.smartfactory.support.json.tree.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says by RFC 8259 alone whether a text is JSON, and where everything in it stands: no parser that is used elsewhere. */
final class JsonScanner {

    /** A line and a column, both from 1 on. */
    record Spot(int line, int column) {}

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r]*+");
    private static final Pattern TEXT =
            Pattern.compile("\"(?:[^\"\\\\\\x00-\\x1F]|\\\\(?:[\"\\\\/bfnrt]|u[0-9A-Fa-f]{4}))*+\"");
    private static final Pattern SCALAR =
            Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*+)(?:[.][0-9]++)?+(?:[eE][+-]?[0-9]++)?+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9A-Fa-f]{4}|.)", Pattern.DOTALL);

    private static final int DEEPEST = 2_000;

    private final String text;
    private final List<Spot> places;
    private final Map<String, Set<Spot>> spots = new HashMap<>();
    private final boolean valid;
    private int at;

    JsonScanner(String text) {
        this.text = text;
        this.places = places(text);
        boolean read = value("$", 0);
        skip(SPACE);
        this.valid = read && at == text.length();
    }

    boolean isValid() {
        return valid;
    }

    /** Where the value with a path stands, and its name if it has one; as often as it is there. */
    Set<Spot> at(String path) {
        return spots.getOrDefault(path, Set.of());
    }

    /** Where every character stands, and the end. A line ends with LF, CR, or both. */
    static List<Spot> places(String text) {
        List<Spot> places = new ArrayList<>(text.length() + 1);
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            places.add(new Spot(line, column));
            boolean ends = text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\r\n", i));
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        places.add(new Spot(line, column));
        return places;
    }

    private boolean skip(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        at = matcher.end();
        return true;
    }

    private boolean skip(char each) {
        skip(SPACE);
        if (at < text.length() && text.charAt(at) == each) {
            at++;
            return true;
        }
        return false;
    }

    private void mark(String path) {
        skip(SPACE);
        spots.computeIfAbsent(path, any -> new HashSet<>()).add(places.get(at));
    }

    private boolean value(String path, int depth) {
        mark(path);
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("nested deeper than this looks");
        }
        if (skip('{')) {
            return object(path, depth);
        }
        if (skip('[')) {
            return array(path, depth);
        }
        return skip(TEXT) || skip(SCALAR);
    }

    private boolean object(String path, int depth) {
        if (skip('}')) {
            return true;
        }
        do {
            skip(SPACE);
            int from = at;
            if (!skip(TEXT)) {
                return false;
            }
            int behind = at;
            String its = path + Place.step(unescaped(text.substring(from + 1, behind - 1)));
            at = from;
            mark(its);
            at = behind;
            if (!skip(':') || !value(its, depth + 1)) {
                return false;
            }
        } while (skip(','));
        return skip('}');
    }

    private boolean array(String path, int depth) {
        if (skip(']')) {
            return true;
        }
        int index = 0;
        do {
            if (!value(path + "[" + index + "]", depth + 1)) {
                return false;
            }
            index++;
        } while (skip(','));
        return skip(']');
    }

    private static String unescaped(String name) {
        return ESCAPE.matcher(name).replaceAll(escape -> {
            String letter = escape.group(1);
            char meant = letter.length() > 1
                    ? (char) Integer.parseInt(letter.substring(1), 16)
                    : switch (letter.charAt(0)) {
                        case 'b' -> '\b';
                        case 'f' -> '\f';
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        case 't' -> '\t';
                        default -> letter.charAt(0);
                    };
            return Matcher.quoteReplacement(String.valueOf(meant));
        });
    }
}
