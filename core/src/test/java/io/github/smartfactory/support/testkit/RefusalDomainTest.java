package io.github.smartfactory.support.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.testkit.domain.PublicTypes;
import io.github.smartfactory.support.testkit.domain.SupportDomain;
import io.github.smartfactory.support.testkit.refusal.Refusal;
import io.github.smartfactory.support.testkit.refusal.RefusalDomain;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class RefusalDomainTest {

    @Property(tries = 200)
    @Domain(RefusalDomain.class)
    void everyRefusalSaysWhatIsWrong(@ForAll Refusal refusal) {
        refusal.assertRefused();
    }

    @Example
    void thereAreRefusalsOfEveryPackage() {
        Set<String> packages = PublicTypes.values().stream()
                .filter(Class::isRecord)
                .map(Class::getPackageName)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        assertThat(packages).hasSizeGreaterThan(10);
        assertThat(RefusalDomain.kinds())
                .hasSizeGreaterThan(1_000)
                .extracting(kind -> kind.substring(0, kind.indexOf(':')))
                .containsAll(packages);
    }

    @Example
    void eachKindOfRefusalSaysWhatIsWrong() {
        List<String> wrong = new ArrayList<>();
        for (String kind : RefusalDomain.kinds()) {
            try {
                var generator = RefusalDomain.ofKind(kind).generator(10, /* withEdgeCases= */ false);
                Random random = new Random(2042);
                generator.next(random).value().assertRefused();
                generator.next(random).value().assertRefused();
            } catch (AssertionError | RuntimeException e) {
                wrong.add(kind + ": " + e.getMessage());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Example
    void nullForEachPartOfEachPublicRecordIsRefused() {
        List<String> wrong = new ArrayList<>();
        for (Class<?> type : PublicTypes.values()) {
            if (type.isRecord()) {
                Record valid = (Record) SupportDomain.any(type)
                        .generator(10, /* withEdgeCases= */ false)
                        .next(new Random(2042))
                        .value();
                for (Refusal refusal : RefusalDomain.nullsOf(valid)) {
                    try {
                        refusal.assertRefused();
                    } catch (AssertionError e) {
                        wrong.add(refusal.what() + " " + refusal.place() + ": "
                                + refusal.attempt().map(Throwable::toString));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Example
    void aRefusalTellsWhatWasNotRefusedAndWhatWasRefusedOtherwise() {
        Refusal none =
                Refusal.of("Won.of", "amount", 1L, IllegalArgumentException.class, List.of("1"), () -> Won.of(1));
        assertThatThrownBy(none::assertRefused)
                .isInstanceOf(AssertionError.class)
                .hasMessage("Won.of with amount 1 is to be refused by IllegalArgumentException that says [1],"
                        + " but it was not refused");
        Refusal other = Refusal.of(
                "Won.parse", "text", "x", IllegalArgumentException.class, List.of("nonsense"), () -> Won.parse("x"));
        assertThatThrownBy(other::assertRefused)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("but the error was java.lang.IllegalArgumentException: not an amount of won");
    }

    @Example
    void aKindThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefusalDomain.ofKind("none"))
                .withMessage("no kind of refusals \"none\"");
    }
}
