package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Amendment;
import io.github.smartfactory.support.scenario.Attribution;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.FirmChange;
import io.github.smartfactory.support.scenario.FirmResult;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Profile;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.ReformConflictException;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.scenario.Shift;
import io.github.smartfactory.support.scenario.ShiftTally;
import io.github.smartfactory.support.scenario.Shifts;
import io.github.smartfactory.support.scenario.Standing;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.domain.ScenarioDomain;
import io.github.smartfactory.support.testkit.domain.SupportDomain;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is refused of reforms, and what they move. */
final class ReformRefusals extends PackageRefusals {

    @Override
    void bounds() {
        key(Reform.class, "key");
        blank(FirmChange.class, "id");
        negative(FirmChange.class, "cost");
        negative(FirmChange.class, "before");
        negative(FirmChange.class, "after");
        negative(Amendment.Limit.class, "amount");
        negative(Amendment.Budget.class, "amount");
        negative(Shift.class, "gained");
        negative(Shift.class, "lost");
        within(Amendment.LeastCompanies.class, "number", 1, 1_000_000);
        within(Amendment.Seats.class, "number", 1, 1_000_000);
        for (String part : List.of("winners", "losers", "entering", "leaving", "unchanged")) {
            part(Shift.class, part, it -> -1L, it -> List.of("must not be negative", part + " -1"));
        }
        value(Amendment.BonusCap.class, "points", Score.of(-1), "must not be negative");
        twice(Shifts.class, "parts", Shifts::parts, Shifts.Part::segment);
        twice(
                Comparison.class,
                "effects",
                Comparison::effects,
                effect -> effect.reform().key());
        twice(
                Attribution.class,
                "parts",
                Attribution::parts,
                part -> part.reform().key());
    }

    @Override
    void together() {
        part(
                Amendment.Window.class,
                "to",
                it -> it.from().minusDays(1),
                it -> List.of(it.from().minusDays(1).toString(), it.from().toString()));
        part(
                FirmChange.class,
                "after",
                FirmChange::before,
                it -> List.of(it.id(), it.before().toString()));
        part(
                Attribution.class,
                "total",
                it -> it.total().isLessThan(Won.of(1_000_000_000_000L)),
                it -> it.total().plus(Won.of(1)),
                it -> List.of(it.total().toString(), it.total().plus(Won.of(1)).toString()));
        part(
                Shifts.class,
                "gains",
                it -> List.of(new FirmChange("F", Profile.of(Tier.BASIC), Won.of(1), Won.of(1), Won.ZERO)),
                it -> List.of("gains must be positive", "F"));
        part(
                Shift.class,
                "gained",
                it -> it.winners() > 0,
                it -> Won.ZERO,
                it -> List.of(it.winners() + " winners", "KRW 0"));
        part(Shift.class, "lost", it -> it.losers() == 0, it -> Won.of(7), it -> List.of("0 losers", "KRW 7"));
    }

    @Override
    void calls() {
        Arbitrary<Won> amounts = new FundingDomain().amounts();
        call(
                ReformConflictException.class,
                Reform.class,
                "of",
                "amendments",
                Combinators.combine(amounts, amounts)
                        .filter((one, other) -> !one.equals(other))
                        .as(List::of),
                it -> it,
                it -> Reform.of(
                        "twice", "두 번", "twice", new Amendment.Budget(it.get(0)), new Amendment.Budget(it.get(1))),
                it -> List.of(
                        "twice",
                        Figure.of(it.get(0)).render(Language.ENGLISH),
                        Figure.of(it.get(1)).render(Language.ENGLISH)));
        Scenario general = Scenario.of(ScenarioDomain.GENERAL);
        Population nobody = Population.of(Stream.of());
        Arbitrary<Reform> reforms = SupportDomain.any(Amendment.Seats.class).map(it -> Reform.named("more-seats", it));
        call(
                Comparison.class,
                "of",
                "reforms",
                reforms,
                Reform::key,
                it -> Comparison.of(general, nobody, it, it),
                it -> List.of("reforms of a comparison", "twice", it.key()));
        call(
                Attribution.class,
                "of",
                "reforms",
                reforms,
                Reform::key,
                it -> Attribution.of(general, nobody, 1, it, it),
                it -> List.of("reforms of an attribution", "twice", it.key()));
        call(
                Attribution.class,
                "of",
                "reforms",
                Arbitraries.integers().between(13, 20),
                it -> Attribution.of(
                        IntStream.range(0, it)
                                .mapToObj(number -> Reform.named("reform-" + number, new Amendment.Seats(1)))
                                .toList(),
                        of -> Won.ZERO),
                it -> List.of("number of reforms", "from 0 to 12", String.valueOf(it)));
        call(
                ShiftTally.class,
                "add",
                "after",
                SupportDomain.any(FirmResult.class),
                it -> "another",
                it -> new ShiftTally()
                        .add(
                                it,
                                new FirmResult(
                                        it.firm().withId("another one"),
                                        Standing.SUPPORTED,
                                        Won.ZERO,
                                        Won.ZERO,
                                        List.of(),
                                        List.of())),
                it -> List.of(it.firm().id(), "another one"));
    }
}
