package io.github.smartfactory.examples.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "\rx"})
    void whatASpreadsheetTakesForAFormulaIsMadeHarmless(String text) {
        assertThat(Csv.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "대한정밀", "a=b", "1-2"})
    void anythingElseStaysAsItIs(String text) {
        assertThat(Csv.harmless(text)).isEqualTo(text);
    }

    @Test
    void cellsWithCommasAndQuotesAreQuoted() {
        assertThat(Csv.write(List.of(List.of("a,b", "c\"d", "")))).isEqualTo("\uFEFF\"a,b\",\"c\"\"d\",\r\n");
    }
}
