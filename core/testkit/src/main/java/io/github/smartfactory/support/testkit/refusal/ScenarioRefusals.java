package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Statistic;
import io.github.smartfactory.support.scenario.BudgetCurve;
import io.github.smartfactory.support.scenario.Cutoff;
import io.github.smartfactory.support.scenario.Distribution;
import io.github.smartfactory.support.scenario.ExpectedOutcomes;
import io.github.smartfactory.support.scenario.Figures;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.FirmResult;
import io.github.smartfactory.support.scenario.Order;
import io.github.smartfactory.support.scenario.OutcomeDiff;
import io.github.smartfactory.support.scenario.Place;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Profile;
import io.github.smartfactory.support.scenario.Purse;
import io.github.smartfactory.support.scenario.Rationing;
import io.github.smartfactory.support.scenario.Region;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.scenario.Setting;
import io.github.smartfactory.support.scenario.Spending;
import io.github.smartfactory.support.scenario.Standing;
import io.github.smartfactory.support.scenario.SweepIndex;
import io.github.smartfactory.support.scenario.SweepPoint;
import io.github.smartfactory.support.scenario.Totals;
import io.github.smartfactory.support.testkit.domain.ScenarioDomain;
import io.github.smartfactory.support.testkit.domain.SupportDomain;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is refused of firms, runs of scenarios and what comes of them. */
final class ScenarioRefusals extends PackageRefusals {

    @Override
    void bounds() {
        blank(Firm.class, "id");
        blank(Place.class, "id");
        blank(Profile.class, "region");
        negative(Figures.class, "cost");
        negative(Distribution.class, "sum");
        negative(Distribution.class, "least");
        negative(Distribution.Bucket.class, "from");
        negative(Purse.class, "amount");
        negative(Spending.class, "used");
        negative(Firm.class, "cost");
        negative(FirmResult.class, "support");
        negative(FirmResult.class, "burden");
        negative(Setting.class, "limit");
        negative(SweepPoint.class, "support");
        negative(BudgetCurve.Point.class, "used");
        within(Profile.class, "companies", 1, 1_000_000);
        value(Distribution.Bucket.class, "count", 0L, "at least 1");
        value(BudgetCurve.Point.class, "firms", -1L, "must not be negative");
        value(ExpectedOutcomes.class, "supported", -1L, "must not be negative");
        part(
                SweepPoint.class,
                "atLimit",
                it -> it.supported() < Long.MAX_VALUE,
                it -> it.supported() + 1,
                it -> List.of(String.valueOf(it.supported()), String.valueOf(it.supported() + 1)));
        value(SweepPoint.class, "atLimit", -1L);
        value(Firm.class, "bonus", Score.of(-1), "must not be negative");
        value(Firm.class, "points", new Score(1, 10_000_000), "at most six decimals");
        empty(BudgetCurve.class, "points");
        empty(ExpectedOutcomes.class, "changes");
        twice(Totals.class, "parts", Totals::parts, Totals.Part::segment);
        twice(Cutoff.class, "closings", Cutoff::closings, Cutoff.Closing::type);
        twice(OutcomeDiff.class, "untold", OutcomeDiff::untold, key -> key);
        twice(ExpectedOutcomes.class, "changes", ExpectedOutcomes::changes, Statistic::key);
        moment(Firm.class, "applied");
        value(Firm.class, "applied", Instant.parse("2023-02-14T15:00:00.000000001Z"), "microsecond");
    }

    @Override
    void together() {
        part(
                FirmResult.class,
                "support",
                it -> it.standing() != Standing.SUPPORTED,
                it -> Won.of(7),
                it -> List.of(it.firm().id(), it.standing().key(), "KRW 7"));
        part(
                Region.class,
                "after",
                Region::before,
                it -> List.of(it.before().firm().id(), "the same"));
        part(
                Region.class,
                "after",
                it -> !it.before().firm().id().equals("another"),
                it -> new FirmResult(
                        it.before().firm().withId("another"),
                        Standing.SUPPORTED,
                        Won.of(1),
                        Won.ZERO,
                        List.of(),
                        List.of()),
                it -> List.of(it.before().firm().id(), "another"));
        part(
                BudgetCurve.class,
                "points",
                it -> List.of(new BudgetCurve.Point(7, Won.ZERO), new BudgetCurve.Point(7, Won.ZERO)),
                it -> List.of("must ascend", "7"));
        part(
                Figures.class,
                "standings",
                it -> Map.of(Standing.SUPPORTED, it.support().count() + 1),
                it -> List.of(
                        String.valueOf(it.support().count() + 1),
                        String.valueOf(it.support().count())));
        part(
                Distribution.class,
                "sum",
                it -> !it.buckets().isEmpty(),
                it -> Won.of(Long.MAX_VALUE),
                it -> List.of("at most", Won.of(Long.MAX_VALUE).toString()));
        part(
                Distribution.class,
                "buckets",
                it -> !it.buckets().isEmpty(),
                it -> List.of(it.buckets().get(0), it.buckets().get(0)),
                it -> List.of("ever higher", it.buckets().get(0).from().toString()));
        part(
                Distribution.class,
                "countOfMost",
                it -> -1L,
                it -> List.of(it.least().toString(), it.most().toString(), "-1"));
        part(
                Figures.class,
                "standings",
                it -> Map.of(Standing.SUPPORTED, -1L),
                it -> List.of(Standing.SUPPORTED.key(), "must not be negative", "-1"));
    }

    @Override
    void calls() {
        Scenario general = Scenario.of(ScenarioDomain.GENERAL);
        Population nobody = Population.of(Stream.of());
        call(
                Scenario.class,
                "run",
                "threads",
                beyond(1, 1_024),
                it -> general.run(nobody, it),
                it -> saysFromTo(1, 1_024, it));
        call(
                BudgetCurve.class,
                "of",
                "steps",
                beyond(1, 1_000_000),
                it -> BudgetCurve.of(general.rationed(Order.BY_RANK), nobody, it),
                it -> saysFromTo(1, 1_000_000, it));
        call(
                SweepIndex.class,
                "of",
                "steps",
                beyond(1, 10_000),
                it -> SweepIndex.of(general, nobody, it),
                it -> saysFromTo(1, 10_000, it));
        SweepIndex index = SweepIndex.of(general, nobody);
        Setting some = Setting.limit(Won.of(1));
        call(
                SweepIndex.class,
                "highestShareWithin",
                "steps",
                beyond(1, 1_000_000_000),
                it -> index.highestShareWithin(Won.of(1), some, it),
                it -> saysFromTo(1, 1_000_000_000, it));
        call(
                SweepIndex.class,
                "highestLimitWithin",
                "budget",
                negativeAmounts(),
                it -> index.highestLimitWithin(it, some),
                PackageRefusals::notNegative);
        call(
                Rationing.class,
                "offer",
                "support",
                SupportDomain.any(Place.class),
                it -> Won.of(-1),
                it -> Rationing.of(general.rationed(Order.BY_RANK)).offer(Tier.BASIC, it, Won.of(-1)),
                it -> notNegative(Won.of(-1)));
        call(
                Rationing.class,
                "offer",
                "place",
                SupportDomain.any(Place.class),
                it -> {
                    Rationing rationing = Rationing.of(general.rationed(Order.BY_RANK));
                    rationing.offer(Tier.BASIC, it, Won.ZERO);
                    return rationing.offer(Tier.BASIC, it, Won.ZERO);
                },
                it -> List.of("in order", it.id()));
    }
}
