package io.github.smartfactory.support.explain;

import static io.github.smartfactory.support.vocabulary.Language.ENGLISH;
import static io.github.smartfactory.support.vocabulary.Language.KOREAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    static Iterable<String> keys() {
        return MessageBundle.in(KOREAN).keys();
    }

    @Test
    void aMessageIsRenderedInBothLanguages() {
        Message message = Message.of("operation.least-of");
        assertThat(message.render(KOREAN)).isEqualTo("아래 중 가장 작은 값");
        assertThat(message.render(ENGLISH)).isEqualTo("the smallest of the lines below");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no.such", "Operation.sum", "operation.sum "})
    void refusesAKeyThatTheBundlesDoNotHave(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of(key))
                .withMessage("no message \"" + key + "\"");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void refusesAnotherNumberOfFigures(String key) {
        int expected = MessageBundle.in(KOREAN).placeholders(key);
        List<Figure> figures = new ArrayList<>(Collections.nCopies(expected + 1, Figure.of(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Message(key, figures))
                .withMessage("message " + key + " takes " + expected + " figures, not " + (expected + 1));
        if (expected > 0) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Message.of(key))
                    .withMessage("message " + key + " takes " + expected + " figures, not 0");
        }
    }

    @Test
    void aMessageDoesNotChangeWithTheListThatItWasMadeOf() {
        for (String key : keys()) {
            List<Figure> figures =
                    new ArrayList<>(Collections.nCopies(MessageBundle.in(KOREAN).placeholders(key), Figure.of(1)));
            Message message = new Message(key, figures);
            String before = message.render(KOREAN);
            figures.clear();
            assertThat(message.render(KOREAN)).isEqualTo(before);
        }
    }
}
