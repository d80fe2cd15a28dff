package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Check OPEN = Check.open(Unknown.statement(Trait.KAMP));
    private static final Message SEEN = Message.of("eligibility.document.unknown");

    @Test
    void nothingIsWorkedOutBeforeItIsAskedFor() {
        AtomicInteger asked = new AtomicInteger();
        Outcome outcome = Outcome.of(
                Truth.UNKNOWN,
                () -> {
                    asked.incrementAndGet();
                    return OPEN;
                },
                () -> {
                    asked.incrementAndGet();
                    return SEEN;
                });
        assertThat(outcome.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(asked).hasValue(0);
        assertThat(outcome.check()).isSameAs(outcome.check()).isEqualTo(OPEN);
        assertThat(outcome.observed()).isSameAs(outcome.observed()).isEqualTo(SEEN);
        assertThat(asked).hasValue(2);
    }

    @Test
    void whatIsKnownTurnsOnNothing() {
        Outcome outcome = Outcome.of(
                Truth.NO,
                () -> {
                    throw new AssertionError("what is known needs no check");
                },
                () -> SEEN);
        assertThat(outcome.check()).isEqualTo(Check.known(false));
        assertThat(Outcome.of(Truth.YES, () -> OPEN, () -> SEEN).check()).isEqualTo(Check.known(true));
    }

    @Test
    void outcomesThatSayTheSameAreEqual() {
        Outcome later = Outcome.of(Truth.UNKNOWN, () -> OPEN, () -> SEEN, List.of(), List.of("A"));
        Outcome now = new Outcome(OPEN, SEEN, List.of(), List.of("A"));
        assertThat(later).isEqualTo(now).hasSameHashCodeAs(now).hasToString(now.toString());
        assertThat(later).doesNotHaveSameHashCodeAs(new Outcome(OPEN, SEEN, List.of("A"), List.of()));
        assertThat(later)
                .isNotEqualTo(new Outcome(OPEN, SEEN, List.of("A"), List.of()))
                .isNotEqualTo(new Outcome(OPEN, SEEN, List.of(), List.of()))
                .isNotEqualTo(new Outcome(OPEN, Message.of("eligibility.document.there"), List.of(), List.of("A")))
                .isNotEqualTo(new Outcome(Check.open(Unknown.statement(Trait.AAS_DATA)), SEEN, List.of(), List.of("A")))
                .isNotEqualTo(new Outcome(Check.known(true), SEEN, List.of(), List.of("A")));
    }

    @Test
    @SuppressWarnings("NullAway") // What it is about.
    void everyPartIsNeeded() {
        assertThatNullPointerException().isThrownBy(() -> new Outcome(null, SEEN, List.of(), List.of()));
        assertThatNullPointerException().isThrownBy(() -> new Outcome(OPEN, null, List.of(), List.of()));
        assertThatNullPointerException().isThrownBy(() -> new Outcome(OPEN, SEEN, null, List.of()));
        assertThatNullPointerException().isThrownBy(() -> new Outcome(OPEN, SEEN, List.of(), null));
    }

    /** Many ask at once for what nobody has asked before. */
    @Test
    void whatManyAskForAtOnceIsTheSame() {
        RuleBook book = OfficialCatalog.catalog()
                .program("2021/digital-cluster-general")
                .ruleBook();
        Application application =
                Application.of(book.program(), Consortium.of(Member.of(Company.of("A"), Role.ADOPTER)));
        Assessment expected = book.assess(application);
        String said = expected.toString();
        Assessment shared = book.assess(application);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> shared.toString()))
                .containsOnly(said);
        assertThat(shared).isEqualTo(expected).hasSameHashCodeAs(expected);
    }
}
