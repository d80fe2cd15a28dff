package io.github.smartfactory.support.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.testkit.domain.VocabularyDomain;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramIdTest {

    @Property
    @Domain(VocabularyDomain.class)
    void textIsReadBack(@ForAll ProgramId id) {
        assertThat(id).hasToString(id.year() + "/" + id.key());
        assertThat(ProgramId.parse(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021",
                "2021/",
                "/build-upgrade",
                "21/build-upgrade",
                "02021/build",
                "2021-build",
                "build/2021",
                " 2021/build",
                "٢٠٢١/build"
            })
    void refusesWhatIsNotAYearAndAKey(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgramId.parse(text))
                .withMessage("a program is named by year and key, such as 2021/build-upgrade: \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 3000, 0, -2021})
    void refusesAYearThatIsOutOfBounds(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgramId.of(year, "build-upgrade"))
                .withMessage("year of a program must be from 2000 to 2999: " + year);
    }

    @Test
    void refusesAReadYearOrKeyThatIsOutOfBounds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgramId.parse("1999/build"))
                .withMessage("year of a program must be from 2000 to 2999: 1999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgramId.parse("2021/build/upgrade"))
                .withMessage("key of a program must be lower-case words with hyphens between them, such as win-win:"
                        + " \"build/upgrade\"");
    }

    @Test
    void editionsAreInOrderOfYearThenKey() {
        List<ProgramId> ordered = List.of(
                ProgramId.of(2021, "build-upgrade"), ProgramId.of(2021, "win-win"), ProgramId.of(2023, "after-care"));
        assertThat(List.of(ordered.get(2), ordered.get(1), ordered.get(0)).stream()
                        .sorted())
                .containsExactlyElementsOf(ordered);
    }
}
