package io.github.smartfactory.support.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.smartfactory.support.selection.Award;
import io.github.smartfactory.support.selection.Leftover;
import io.github.smartfactory.support.selection.Reason;
import io.github.smartfactory.support.selection.Tie;
import io.github.smartfactory.support.source.Clause;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.source.Statement;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Trait;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        assertThat(NAMES)
                .contains(
                        Interpretation.I38.decision(),
                        OfficialScoring.CLUSTER_FEASIBILITY.name(),
                        OfficialScoring.PLANNING_INSTITUTION.sheet().name(),
                        OfficialScoring.CLUSTER_SELECTION
                                .sheet()
                                .sections()
                                .get(1)
                                .name(),
                        OfficialScoring.CLUSTER_SELECTION
                                .sheet()
                                .criterion("after-care")
                                .name(),
                        OfficialScoring.OPERATOR.items().get(0).name(),
                        OfficialScoring.SME_LED.group(),
                        Trait.STRONG_STARTUP.label(),
                        Leftover.RELEASE.label());
    }

    /** What no data holds: the words of enumerations that only a selection shows. */
    @ParameterizedTest
    @MethodSource("labelled")
    void everyLabelOfAnEnumerationIsInBothLanguagesAndTellsItApart(Class<?> type) {
        List<Name> names = Reachable.from(type.getEnumConstants()).all(Name.class);
        assertThat(names).hasSizeGreaterThanOrEqualTo(type.getEnumConstants().length);
        assertThat(names).allSatisfy(name -> {
            assertThat(name.korean())
                    .containsPattern(HANGUL)
                    .isEqualTo(name.korean().strip());
            assertThat(name.english())
                    .containsPattern(LETTER)
                    .doesNotContainPattern(NOT_ENGLISH)
                    .isEqualTo(name.english().strip());
        });
        assertThat(names).extracting(Name::korean).doesNotHaveDuplicates();
        assertThat(names).extracting(Name::english).doesNotHaveDuplicates();
    }

    static Stream<Class<?>> labelled() {
        return new ClassFileImporter()
                .importPath(Path.of("target/classes")).stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.tryGetMethod("label").isPresent())
                        .map(JavaClass::reflect);
    }

    @Test
    void theEnumerationsOfASelectionHaveLabels() {
        assertThat(labelled()).contains(Award.class, Leftover.class, Tie.TieBreak.class);
    }

    /** A reason has no label and is a message: each its own, in both languages. */
    @Test
    void everyReasonIsSaidInBothLanguagesAndTellsItApart() {
        for (Language language : Language.values()) {
            assertThat(Reason.values())
                    .extracting(reason -> reason.message().render(language))
                    .doesNotHaveDuplicates()
                    .allMatch(text -> HANGUL.matcher(text).find() == (language == Language.KOREAN));
        }
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
