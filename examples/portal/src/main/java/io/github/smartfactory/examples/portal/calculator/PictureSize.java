package io.github.smartfactory.examples.portal.calculator;

import io.github.smartfactory.examples.portal.web.Refusal;
import io.javalin.http.HttpStatus;

/** The sizes that the picture is drawn in: letters stay readable on a phone. */
public enum PictureSize {
    /** On a phone. */
    NARROW(340, 420, 6),
    /** On anything else, and on paper. */
    WIDE(720, 460, 12);

    private final int width;
    private final int height;
    private final int padding;

    PictureSize(int width, int height, int padding) {
        this.width = width;
        this.height = height;
        this.padding = padding;
    }

    /** The size with a width; a request for another one is refused. */
    static PictureSize ofWidth(String width) {
        for (PictureSize size : values()) {
            if (String.valueOf(size.width).equals(width)) {
                return size;
            }
        }
        throw Refusal.of(HttpStatus.NOT_FOUND, "refused.not-found");
    }

    /** The width. */
    public int width() {
        return width;
    }

    /** The height. */
    public int height() {
        return height;
    }

    /** What is left white around it. */
    int padding() {
        return padding;
    }
}
