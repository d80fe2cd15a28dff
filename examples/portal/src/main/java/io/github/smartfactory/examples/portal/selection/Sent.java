package io.github.smartfactory.examples.portal.selection;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file that somebody sent, as a text.
 *
 * @param name what it is called
 * @param text the text
 * @param recoded whether it was not in UTF-8 and was read as Korean Excel writes it
 */
public record Sent(String name, String text, boolean recoded) {

    /** What Excel writes in Korea if it is not told otherwise; not every Java has it. */
    private static final Optional<Charset> KOREAN_EXCEL =
            Charset.isSupported("x-windows-949") ? Optional.of(Charset.forName("x-windows-949")) : Optional.empty();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A text that was sent along. */
    static Sent of(String name, String text) {
        return new Sent(name, text, /* recoded= */ false);
    }

    /** A file; nothing if its letters cannot be read, which is said. */
    static Optional<Sent> of(String name, byte[] content, Problems problems) {
        Problems.Place place = new Problems.Place(name, 0, "");
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] == 3) {
            problems.say(place, "selection.file.workbook");
            return Optional.empty();
        }
        Optional<String> text = decode(content, StandardCharsets.UTF_8);
        if (text.isPresent() && text.get().indexOf('\0') < 0) {
            String plain = text.get();
            return Optional.of(of(name, plain.startsWith(BYTE_ORDER_MARK) ? plain.substring(1) : plain));
        }
        Optional<String> korean = KOREAN_EXCEL.flatMap(charset -> decode(content, charset));
        if (korean.isEmpty() || korean.get().indexOf('\0') >= 0) {
            problems.say(place, "selection.file.letters");
            return Optional.empty();
        }
        return Optional.of(new Sent(name, korean.get(), /* recoded= */ true));
    }

    /** The text of bytes, if every one of them means something. */
    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
