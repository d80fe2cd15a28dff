package io.github.smartfactory.support.explain;

/** The last sound of a text as a Korean reads it, which decides the particle that follows. */
final class KoreanSound {

    /** Digits that are read with a final consonant: 영, 일, 삼, 육, 칠, 팔. */
    private static final String DIGITS = "013678";

    /** Latin letters that are read with a final consonant: 엘, 엠, 엔, 알. */
    private static final String LETTERS = "lmnr";

    private static final int FIRST = '가';
    private static final int LAST = '힣';
    private static final int FINALS = 28;

    private KoreanSound() {}

    static boolean endsInConsonant(String text) {
        for (int index = text.length() - 1; index >= 0; index--) {
            char last = Character.toLowerCase(text.charAt(index));
            if (last >= FIRST && last <= LAST) {
                return (last - FIRST) % FINALS != 0;
            }
            if (last == ')') {
                // A remark in parentheses is read over.
                int open = opening(text, index);
                index = open > 0 ? open : index;
                continue;
            }
            if (Character.isLetterOrDigit(last)) {
                return DIGITS.indexOf(last) >= 0 || LETTERS.indexOf(last) >= 0;
            }
            if (last == '%') {
                // 퍼센트
                return false;
            }
        }
        return false;
    }

    /** Where the parenthesis that closes at an index opens, or -1. */
    private static int opening(String text, int closing) {
        int depth = 0;
        for (int index = closing; index >= 0; index--) {
            if (text.charAt(index) == ')') {
                depth++;
            } else if (text.charAt(index) == '(') {
                depth--;
            }
            if (depth == 0) {
                return index;
            }
        }
        return -1;
    }
}
