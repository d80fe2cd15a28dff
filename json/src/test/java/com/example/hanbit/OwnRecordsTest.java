package com.example.hanbit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OwnRecordsTest {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private enum Mood {
        VERY_GOOD,
        BAD
    }

    private record Note(String text, Optional<LocalDate> day, Mood mood) {}

    private record Case(
            ProgramId program,
            Optional<Won> cost,
            List<Note> notes,
            Map<Tier, Won> limits,
            Map<Trait, Boolean> traits,
            Set<Tier> tiers,
            Optional<Company> company,
            boolean open,
            int number,
            long large,
            BigDecimal factor) {

        private Case {
            if (number < 0) {
                throw new IllegalArgumentException("number must not be negative: " + number);
            }
        }
    }

    private static final JsonFormat<Case> CASE = JsonFormat.of(Case.class, LOOKUP);

    private static final Case FULL = new Case(
            ProgramId.parse("2023/win-win"),
            Optional.of(Won.ofEok(5)),
            List.of(new Note("급함", Optional.of(LocalDate.of(2023, 3, 2)), Mood.VERY_GOOD)),
            Map.of(Tier.BASIC, Won.ofEok(1)),
            Map.of(Trait.STAR, true),
            Set.of(Tier.ADVANCED_1),
            Optional.of(Company.of("A")),
            true,
            7,
            8_000_000_000L,
            new BigDecimal("0.10"));

    private record Holder(Thread thread) {}

    private record Deep(List<Holder> holders) {}

    private record Anything(Object value) {}

    private record Floating(double value) {}

    private record ListOfOptionals(List<Optional<Won>> values) {}

    private record KeyedByCompany(Map<Company, Won> values) {}

    private record Tree(String name, List<Tree> branches) {}

    @Test
    void aRecordOfOnesOwnIsWrittenAndReadBack() {
        assertThat(CASE.compact().write(FULL)).isEqualTo("""
                {"program":"2023/win-win","cost":500000000,\
                "notes":[{"text":"급함","day":"2023-03-02","mood":"very-good"}],\
                "limits":{"basic":100000000},"traits":{"star":true},"tiers":["advanced1"],"company":{"id":"A"},\
                "open":true,"number":7,"large":8000000000,"factor":0.10}""");
        assertThat(CASE.read(CASE.write(FULL))).isEqualTo(FULL);
    }

    @Test
    void whatMayBeEmptyMayBeLeftOut() {
        Case read = CASE.read("""
                {"program": "2023/win-win", "open": false, "number": 0, "large": 0, "factor": 1}""");

        assertThat(read.notes()).isEmpty();
        assertThat(read.cost()).isEmpty();
        assertThat(read.limits()).isEmpty();
        assertThat(read.tiers()).isEmpty();
    }

    @Test
    void aRecordMayContainItself() {
        JsonFormat<Tree> format = JsonFormat.of(Tree.class, LOOKUP);
        Tree tree = new Tree("a", List.of(new Tree("b", List.of()), new Tree("c", List.of())));

        assertThat(format.read(format.write(tree))).isEqualTo(tree);
    }

    @Test
    void problemsInARecordOfOnesOwnAreNamedLikeAllOthers() {
        assertThatThrownBy(() -> CASE.read("""
                        {"program": "2023/win-win", "open": false, "number": -1, "large": 0, "factor": 1}"""))
                .isInstanceOf(JsonDocumentException.class)
                .hasMessage("$.number (line 1, column 54): number must not be negative: -1");
        assertThatThrownBy(() -> CASE.read("""
                        {"program": "2023/win-win", "opne": false, "number": 0, "large": 0, "factor": "1",
                         "notes": [{"text": "x", "mood": "verygood"}]}"""))
                .isInstanceOf(JsonDocumentException.class)
                .hasMessage("""
                        $ (line 1, column 1): property "open" is missing: true or false
                        $.opne (line 1, column 29): no property "opne"; did you mean "open"?
                        $.factor (line 1, column 79): expected a number, not a text
                        $.notes[0].mood (line 2, column 34): no mood "verygood"; did you mean "very-good"?""");
    }

    @Test
    void aRecordThatTheLookupDoesNotSeeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFormat.of(Case.class, MethodHandles.publicLookup()))
                .withMessage(Case.class.getName() + " must be a record that the lookup given has access to");
    }

    @Test
    void aRecordWithSomethingThatIsNoValueIsRefusedAtOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFormat.of(Holder.class, LOOKUP))
                .withMessageStartingWith("no JSON for java.lang.Thread");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFormat.of(Deep.class, LOOKUP))
                .withMessageStartingWith("no JSON for java.lang.Thread");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFormat.of(Anything.class, LOOKUP))
                .withMessageStartingWith("no JSON for java.lang.Object");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFormat.of(Floating.class, LOOKUP))
                .withMessageStartingWith("no JSON for double");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFormat.of(ListOfOptionals.class, LOOKUP))
                .withMessageContaining("java.util.Optional");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFormat.of(KeyedByCompany.class, LOOKUP))
                .withMessageContaining("java.util.Map");
    }

    sealed interface Outer permits Inner, Round {}

    sealed interface Inner extends Outer permits Square {}

    record Round(int radius) implements Outer {}

    record Square(int side) implements Inner {}

    record Shapes(List<Outer> shapes) {}

    sealed interface Odd permits Even {}

    static final class Even implements Odd {}

    record Odds(Odd odd) {}

    @Test
    void sealedTypesMayBeNestedButOnlyOfRecords() {
        JsonFormat<Shapes> format = JsonFormat.of(Shapes.class, LOOKUP).compact();
        Shapes shapes = new Shapes(List.of(new Round(1), new Square(2)));

        assertThat(format.write(shapes))
                .isEqualTo("{\"shapes\":[{\"type\":\"round\",\"radius\":1},{\"type\":\"square\",\"side\":2}]}");
        assertThat(format.read(format.write(shapes))).isEqualTo(shapes);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonFormat.of(Odds.class, LOOKUP))
                .withMessageEndingWith("Even is no record");
    }

    @Test
    void aDocumentOfOnesOwnMayNameAnySchema() {
        JsonFormat<Shapes> format = JsonFormat.of(Shapes.class, LOOKUP);

        assertThat(format.read("{\"$schema\": \"shapes.json\"}").shapes()).isEmpty();
        assertThatThrownBy(() -> format.read("{\"$schema\": 1}"))
                .hasMessage("$.$schema (line 1, column 13): expected the id of a schema, not the number 1");
    }
}
