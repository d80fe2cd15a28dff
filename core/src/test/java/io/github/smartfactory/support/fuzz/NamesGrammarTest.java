package io.github.smartfactory.support.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.company.BusinessState;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.eligibility.RuleKind;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.scenario.Dimension;
import io.github.smartfactory.support.scenario.Order;
import io.github.smartfactory.support.scenario.Standing;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is named by a text is found by that text alone: not by one that looks like it. */
class NamesGrammarTest {

    /** The divisions of the tenth revision by their section, as the statistics office prints them. */
    private static final Set<String> INDUSTRIES = Arrays.stream(
                    ("A01-03 B05-08 C10-34 D35-35 E36-39 F41-42 G45-47 H49-52 I55-56 J58-63 K64-66 L68-68 M70-73 N74-76"
                                    + " O84-84 P85-85 Q86-87 R90-91 S94-96 T97-98 U99-99")
                            .split(" "))
            .flatMap(section -> IntStream.rangeClosed(
                            Integer.parseInt(section.substring(1, 3)), Integer.parseInt(section.substring(4)))
                    .mapToObj(division -> String.format("%c%02d", section.charAt(0), division)))
            .collect(Collectors.toUnmodifiableSet());

    /** A function from keys to constants, with the constants. */
    private record Keyed<T>(List<T> values, Function<T, String> key, Function<String, T> of) {

        static <T> Keyed<T> of(T[] values, Function<T, String> key, Function<String, T> of) {
            return new Keyed<>(List.of(values), key, of);
        }

        List<String> keys() {
            return values.stream().map(key).toList();
        }

        void check(String text) {
            try {
                assertThat(key.apply(of.apply(text))).isEqualTo(text);
            } catch (IllegalArgumentException e) {
                assertThat(keys()).doesNotContain(text);
                assertThat(e).hasMessageContaining("\"" + text + "\"");
                assertThat(e.getMessage()).contains(keys());
            }
        }
    }

    private static final List<Keyed<?>> KEYED = List.of(
            Keyed.of(Tier.values(), Tier::key, Tier::of),
            Keyed.of(Role.values(), Role::key, Role::of),
            Keyed.of(Payer.values(), Payer::key, Payer::of),
            Keyed.of(SmartLevel.values(), SmartLevel::key, SmartLevel::of),
            Keyed.of(SizeClass.values(), SizeClass::key, SizeClass::of),
            Keyed.of(BusinessState.values(), BusinessState::key, BusinessState::of),
            Keyed.of(Stage.values(), Stage::key, Stage::of),
            Keyed.of(RuleKind.values(), RuleKind::key, RuleKind::of),
            Keyed.of(Standing.values(), Standing::key, Standing::of),
            Keyed.of(Order.values(), Order::key, Order::of),
            Keyed.of(Dimension.values(), Dimension::key, Dimension::of));

    @Property(tries = 500)
    void constantsAreFoundByTheirKeyAlone(@ForAll("nearlyKeys") String text) {
        KEYED.forEach(keyed -> keyed.check(text));
    }

    @Property(tries = 500)
    void programsAreNamedByYearAndKeyAlone(@ForAll("nearlyPrograms") String text) {
        boolean valid = text.matches("2[0-9]{3}/[a-z0-9]+(-[a-z0-9]+)*");
        check(text, valid, ProgramId::parse);
    }

    @Property(tries = 500)
    void industriesAreNamedByTheirCodeAlone(@ForAll("nearlyIndustries") String text) {
        boolean valid =
                text.matches("[A-U]") || (text.matches("[A-U][0-9]{2,5}") && INDUSTRIES.contains(text.substring(0, 3)));
        check(text, valid, Ksic::of);
    }

    @Property(tries = 500)
    void clausesAreNamedByDocumentAndNumberAlone(@ForAll("nearlyClauses") String text) {
        boolean valid = text.matches("[A-Z][A-Z0-9]*(-[A-Z0-9]+)+");
        check(text, valid, ClauseId::of);
    }

    /** What is read says the same text; what is refused is quoted, or the part of it that is wrong. */
    private static <T> void check(String text, boolean valid, Function<String, T> of) {
        try {
            T value = of.apply(text);
            assertThat(valid).as("read \"%s\"", text).isTrue();
            assertThat(value).hasToString(text);
        } catch (IllegalArgumentException e) {
            assertThat(valid).as("refused \"%s\": %s", text, e.getMessage()).isFalse();
            String quoted = text.substring(text.indexOf('/') + 1);
            String year = text.substring(0, Math.max(0, text.indexOf('/')));
            assertThat(e.getMessage())
                    .containsAnyOf("\"" + text + "\"", "\"" + quoted + "\"", ": " + withoutZeros(year));
        }
    }

    private static String withoutZeros(String digits) {
        String rest = digits.replaceFirst("^0+", "");
        return rest.isEmpty() ? "0" : rest;
    }

    @Provide
    Arbitrary<String> nearlyKeys() {
        return NearMisses.of(Arbitraries.of(
                KEYED.stream().flatMap(keyed -> keyed.keys().stream()).toList()));
    }

    @Provide
    Arbitrary<String> nearlyPrograms() {
        return NearMisses.of(Combinators.combine(Arbitraries.integers().between(1_990, 3_010), keys())
                .as((year, key) -> year + "/" + key));
    }

    @Provide
    Arbitrary<String> nearlyIndustries() {
        return NearMisses.of(Combinators.combine(
                        Arbitraries.chars().range('A', 'V'),
                        Arbitraries.strings().numeric().ofMaxLength(6))
                .as((section, digits) -> section + digits));
    }

    @Provide
    Arbitrary<String> nearlyClauses() {
        return NearMisses.of(keys().map(key -> "D21-" + key.toUpperCase(Locale.ROOT)));
    }

    private static Arbitrary<String> keys() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(words -> String.join("-", words));
    }
}
