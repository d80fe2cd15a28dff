package io.github.smartfactory.examples.portal.calculator;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;

/** The font of the pictures: it comes along, so that a server without fonts draws them, too. */
final class ChartFont {

    private static final String FILE = "fonts/NanumSquareR.ttf";
    private static final Font REGULAR = load();

    private ChartFont() {}

    static Font of(int size) {
        return REGULAR.deriveFont((float) size);
    }

    private static Font load() {
        try (InputStream in = ChartFont.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the font is not there: " + FILE);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("the font cannot be read: " + FILE, e);
        }
    }
}
