package io.github.smartfactory.support.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    private static final List<String> NAMES = List.of("submitted", "consortium", "sharedSystem", "shares", "id", "url");

    @ParameterizedTest
    @CsvSource({
        "submited, submitted",
        "submittedd, submitted",
        "zubmitted, submitted",
        "usbmitted, submitted",
        "SUBMITTED, submitted",
        "submttd, submitted",
        "sharedsys, sharedSystem",
        "sharex, shares",
        "ulr, url",
        "i, id"
    })
    void theNameThatTakesAThirdOfTheLettersOrFewerIsMeant(String wrong, String meant) {
        assertThat(Nearest.to(wrong, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sbmttd", "shadow", "xy", "tier", ""})
    void aNameThatTakesMoreIsNoneOfThem(String wrong) {
        assertThat(Nearest.to(wrong, NAMES)).isEmpty();
    }

    @Test
    void ofSeveralTheNearestIsMeant() {
        assertThat(Nearest.to("share", List.of("shared", "square", "share-of"))).contains("shared");
    }

    @Test
    void aNameLongerThanAnyIsNotCompared() {
        assertThat(Nearest.to("x".repeat(65), List.of("x".repeat(64)))).isEmpty();
        assertThat(Nearest.to("x".repeat(64), List.of("x".repeat(63)))).isPresent();
    }
}
