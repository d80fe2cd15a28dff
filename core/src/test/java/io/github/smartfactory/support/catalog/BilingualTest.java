package io.github.smartfactory.support.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.source.Clause;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.source.Statement;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything that the official data says, it says in Korean and in English. */
class BilingualTest {

    private static final Pattern HANGUL = Pattern.compile("[\\p{IsHangul}]");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    private static final Pattern NOT_ENGLISH = Pattern.compile("[\\p{IsHangul}\\p{IsHan}·～、。「」]");

    /** The one name that is the same in both languages. */
    private static final Name PERCENT = Name.of("%", "%");

    private static final List<Name> NAMES = Reachable.fromEverything().all(Name.class);

    @Test
    void theWholeOfTheDataIsReached() {
        Reachable everything = Reachable.fromEverything();
        assertThat(NAMES).hasSizeGreaterThan(600);
        assertThat(everything.all(Clause.class))
                .containsExactlyInAnyOrderElementsOf(OfficialCatalog.clauses().clauses());
        assertThat(everything.all(Interpretation.class)).containsExactlyInAnyOrderElementsOf(Interpretation.official());
        assertThat(NAMES)
                .contains(
                        Interpretation.I17.decision(),
                        Anomalies.A3.description(),
                        OfficialCatalog.smallEnterprise().rows().get(42).industry(),
                        OfficialCatalog.clauses().clauses().get(0).summary(),
                        OfficialCatalog.catalog()
                                .announcement(2021)
                                .training()
                                .get(5)
                                .fee());
        assertThat(everything.all(Statement.class)).hasSizeGreaterThan(10);
    }

    @Test
    void koreanIsInHangul() {
        assertThat(NAMES)
                .filteredOn(name -> !name.equals(PERCENT))
                .allSatisfy(name -> assertThat(name.korean()).containsPattern(HANGUL));
    }

    @Test
    void englishHasNoHangul() {
        assertThat(NAMES).allSatisfy(name -> assertThat(name.english()).doesNotContainPattern(NOT_ENGLISH));
    }

    @Test
    void englishHasWords() {
        assertThat(NAMES)
                .filteredOn(name -> !name.equals(PERCENT))
                .allSatisfy(name ->
                        assertThat(name.english()).containsPattern(LETTER).isNotEqualTo(name.korean()));
    }

    @Test
    void noTextHasStraySpace() {
        assertThat(Reachable.fromEverything().texts())
                .allSatisfy(text -> assertThat(text).isEqualTo(text.strip()).doesNotContain("  ", "\t", "\n"));
    }

    /** A figure that stands in a summary stands in both of its languages. */
    @Test
    void aClauseSaysTheSameNumbersOfPointsAndDaysInBothLanguages() {
        Pattern percent = Pattern.compile("\\d+(\\.\\d+)?%");
        assertThat(OfficialCatalog.clauses().clauses())
                .allSatisfy(clause -> assertThat(found(percent, clause.summary().english()))
                        .as(clause.id().value())
                        .containsExactlyInAnyOrderElementsOf(
                                found(percent, clause.summary().korean())));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).toList();
    }
}
