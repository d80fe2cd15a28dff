package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.smartfactory.support.eligibility.Answer;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerJsonTest {

    private static final JsonFormat<Answer> ANSWER = JsonFormat.of(Answer.class);

    /** "Never had a project" is an answer with consequences. */
    @Test
    void thatThereWereNoProjectsHasToBeSaid() {
        assertThat(ANSWER.read("{\"type\": \"projects\", \"projects\": []}")).isEqualTo(Answer.projects());
        assertThat(ANSWER.write(Answer.projects())).contains("\"projects\": []");
    }

    @ParameterizedTest
    @CsvSource({"projects, projects", "years, years", "chosen, key", "industry, code", "cost, cost", "amount, amount"})
    void anAnswerThatSaysNothingIsRefused(String type, String missing) {
        assertThatExceptionOfType(JsonDocumentException.class)
                .isThrownBy(() -> ANSWER.read("{\"type\": \"" + type + "\"}"))
                .withMessageContaining("\"" + missing + "\"");
    }
}
