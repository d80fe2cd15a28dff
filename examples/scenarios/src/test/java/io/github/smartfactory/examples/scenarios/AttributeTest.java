package io.github.smartfactory.examples.scenarios;

import static io.github.smartfactory.examples.scenarios.Ran.assertError;
import static io.github.smartfactory.examples.scenarios.Ran.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.json.JsonFormat;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeTest {

    private static final String[] ATTRIBUTE = {
        "attribute",
        "populations/sample.csv",
        "--limit=basic=1억원",
        "--split=40/30/30",
        "--budget=100억원",
        "--order=by-arrival"
    };

    private static Ran attributed(String... more) {
        String[] all = new String[ATTRIBUTE.length + more.length];
        System.arraycopy(ATTRIBUTE, 0, all, 0, ATTRIBUTE.length);
        System.arraycopy(more, 0, all, ATTRIBUTE.length, more.length);
        return run(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void theReportOfTheSampleIsAsItWas(String language) throws IOException {
        Ran ran = attributed("-l", language);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out())
                .isEqualTo(Files.readString(Path.of("src/test/resources/reports/attribute_" + language + ".txt")));
    }

    @Test
    void theFairPartsSumToTheWhole() {
        List<String> lines = attributed("--format=csv").out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("reform,alone,last,fair");
        assertThat(lines).hasSize(5);
        long sum = lines.subList(1, 4).stream()
                .mapToLong(line -> Long.parseLong(line.split(",", -1)[3]))
                .sum();
        assertThat(lines.get(4)).isEqualTo("all-together," + sum + "," + sum + "," + sum);
    }

    @Test
    void jsonReadsBack() {
        AttributionOutcome outcome = JsonFormat.of(AttributionOutcome.class, MethodHandles.lookup())
                .read(attributed("--format=json").out());
        assertThat(outcome.attribution().parts()).hasSize(3);
    }

    @Test
    void whatCannotBeAttributedIsNamed() {
        assertError("attribute: give from 1 to 12 reforms, not 0", "attribute", "--generate=5");
        assertError("2023/win-win: reforms ", "attribute", "--generate=5", "--share=10%", "--share=20%");
        assertError("2023/win-win: ", "attribute", "--generate=5", "--share=90%");
        assertError("--order fast: ", "attribute", "--generate=5", "--share=10%", "--order=fast");
    }
}
