package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.money.Won;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrantTest {

    @Test
    void theGovernmentPaysUpToTheLimitOfTheAnnouncement() {
        assertEquals("1억 2,000만원", Grant.of(Won.ofEok(5)).support().toKorean());
        assertEquals(Won.parse("1.2억원"), Grant.of(Won.ofEok(5)).support());
        assertEquals(Won.parse("0.9억원"), Grant.of(Won.ofEok(3)).support());
    }

    @Test
    void questionsAreAskedAboutWhatIsNotKnown() {
        assertFalse(Grant.of(SizeClass.MEDIUM).questions().isEmpty());
    }

    @Test
    void thePathIsTheOneMeant() {
        assertEquals("module".equals(System.getProperty("path")), Grant.class.getModule().isNamed());
        assertEquals("module".equals(System.getProperty("path")), FundingPlan.class.getModule().isNamed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.fasterxml.jackson.annotation.JsonProperty",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "org.immutables.value.Value",
                "org.jspecify.annotations.NullMarked",
                "tools.jackson.databind.ObjectMapper"
            })
    void nothingComesAlong(String name) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
    }
}
