package io.github.smartfactory.support.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a stream in UTF-8, without the mark of byte order that may come first. Whatever is no UTF-8 is refused
 * where it stands: all characters before it are handed out first. So is what is longer than allowed.
 */
final class Utf8Reader extends Reader {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    /** There are more characters than allowed. */
    static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** There is something that is no UTF-8. */
    static final class NotUtf8Exception extends CharacterCodingException {

        private static final long serialVersionUID = 1L;

        /** Whether a carriage return stands before it, of which a parser cannot know yet that it ends a line alone. */
        private final boolean behindCarriageReturn;

        private NotUtf8Exception(boolean behindCarriageReturn) {
            this.behindCarriageReturn = behindCarriageReturn;
        }

        boolean isBehindCarriageReturn() {
            return behindCarriageReturn;
        }
    }

    private final InputStream in;
    private final long maxLength;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(8_192).flip();
    private boolean ended;
    private boolean begun;
    private long length;
    private char last;

    Utf8Reader(InputStream in, long maxLength) {
        this.in = in;
        this.maxLength = maxLength;
    }

    @Override
    public int read(char[] target, int offset, int count) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, offset, count).slice();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            int read = chars.position();
            if (!begun && read > 0) {
                begun = true;
                if (target[offset] == BYTE_ORDER_MARK) {
                    chars.flip().get();
                    chars.compact();
                    continue;
                }
            }
            if (read > 0) {
                length += read;
                if (length > maxLength) {
                    throw new TooLongException();
                }
                last = target[offset + read - 1];
                return read;
            }
            if (result.isError()) {
                throw new NotUtf8Exception(last == '\r');
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    /** The stream stays open. */
    @Override
    public void close() {}
}
