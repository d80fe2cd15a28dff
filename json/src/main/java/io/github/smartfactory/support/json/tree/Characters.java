package io.github.smartfactory.support.json.tree;

/** What texts are made of. */
public final class Characters {

    private Characters() {}

    /**
     * Whether a text consists of whole characters: of no surrogate without its other half, which UTF-8 cannot say.
     *
     * @param text the text
     * @return true if it does
     */
    public static boolean areWhole(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(at))) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    /**
     * A text as it is shown in a message: cut, and without anything that breaks a line or turns its direction.
     *
     * @param text the text
     * @param most how many characters are shown at most
     * @return the text
     */
    static String shown(String text, int most) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int each = text.codePointAt(at);
            at += Character.charCount(each);
            if (at > most) {
                return shown.append('…').toString();
            }
            if (isPlain(each)) {
                shown.appendCodePoint(each);
            } else {
                shown.append(String.format("\\u%04X", each));
            }
        }
        return shown.toString();
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
