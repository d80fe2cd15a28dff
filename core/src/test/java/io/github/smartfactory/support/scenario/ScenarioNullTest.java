package io.github.smartfactory.support.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.testkit.domain.ScenarioDomain;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The null stance of the package: null is an error that names the argument. Of records the refusals of the kit say so. */
@SuppressWarnings("NullAway")
class ScenarioNullTest {

    private static final Scenario SCENARIO = Scenario.of(ScenarioDomain.GENERAL);
    private static final Firm FIRM = Firm.of("one", Tier.ADVANCED_1, Won.ofEok(1));
    private static final Population ONE = Population.of(FIRM);

    static Stream<Arguments> calls() {
        Decider decider = SCENARIO.decider();
        Rationing rationing = Rationing.of(SCENARIO);
        SweepIndex index = SweepIndex.of(SCENARIO, ONE);
        Totals totals = SCENARIO.run(ONE).totals();
        Figures figures = totals.overall();
        OutcomeDiff none = OutcomeDiff.between(SCENARIO.program(), SCENARIO.program());
        Comparison comparison = Comparison.of(SCENARIO, ONE, Reform.NONE);
        Effect effect = comparison.effects().get(0);
        return Stream.of(
                of("Scenario.of", "program", () -> Scenario.of(null)),
                of("Scenario.rationed", "drawing", () -> SCENARIO.rationed(null)),
                of("Scenario.under", "reforms", () -> SCENARIO.under((List<Reform>) null)),
                of("Scenario.decider", "cutoff", () -> SCENARIO.decider(null)),
                of("Scenario.run", "population", () -> SCENARIO.run(null)),
                of("Scenario.spending", "totals", () -> SCENARIO.spending(null)),
                of("Decider.decide", "firm", () -> decider.decide(null)),
                of("Decider.place", "firm", () -> decider.place(null)),
                of("Rationing.of", "scenario", () -> Rationing.of(null)),
                of("Rationing.offer", "type", () -> rationing.offer(null, new Place(1, "a"), Won.ZERO)),
                of("Rationing.offer", "place", () -> rationing.offer(Tier.BASIC, null, Won.ZERO)),
                of("Rationing.offer", "support", () -> rationing.offer(Tier.BASIC, new Place(1, "a"), null)),
                of("Population.of", "firms", () -> Population.of((Stream<Firm>) null)),
                of("Builder.add", "firm", () -> Population.builder().add(null)),
                of("Reform.limit", "type", () -> Reform.limit(null, Won.ZERO)),
                of("Reform.limit", "limit", () -> Reform.limit(Tier.BASIC, null)),
                of("Reform.share", "share", () -> Reform.share(null)),
                of("Reform.named", "amendment", () -> Reform.named("a", null)),
                of("Reform.all", "reforms", () -> Reform.all(null)),
                of("Reform.and", "other", () -> Reform.NONE.and(null)),
                of("Reform.appliedTo", "program", () -> Reform.NONE.appliedTo(null)),
                of("Setting.limit", "amount", () -> Setting.limit(null)),
                of("Setting.share", "share", () -> Setting.share(null)),
                of("Setting.passMark", "passMark|points", () -> Setting.passMark(null)),
                of("Tally.collector", "decider", () -> Tally.collector(null)),
                of("Tally.add", "result", () -> new Tally().add((FirmResult) null)),
                of("Tally.add", "totals", () -> new Tally().add((Totals) null)),
                of("Tally.merge", "other", () -> new Tally().merge(null)),
                of("ShiftTally.add", "before", () -> new ShiftTally().add(null, decider.decide(FIRM))),
                of("ShiftTally.add", "after", () -> new ShiftTally().add(decider.decide(FIRM), null)),
                of("ShiftTally.add", "shifts", () -> new ShiftTally().add(null)),
                of("ShiftTally.merge", "other", () -> new ShiftTally().merge(null)),
                of("Totals.of", "type", () -> totals.of((SupportType) null)),
                of("Totals.by", "dimension", () -> totals.by(null)),
                of("Totals.plus", "other", () -> totals.plus(null)),
                of("Figures.firms", "standing", () -> figures.firms(null)),
                of("Figures.plus", "other", () -> figures.plus(null)),
                of("Distribution.quantile", "share", () -> Distribution.NONE.quantile(null)),
                of("Distribution.plus", "other", () -> Distribution.NONE.plus(null)),
                of("Shifts.by", "dimension", () -> effect.shifts().by(null)),
                of("Shifts.plus", "other", () -> effect.shifts().plus(null)),
                of("Shift.plus", "other", () -> Shift.NONE.plus(null)),
                of("Segment.label", "dimension", () -> FIRM.profile().segment().label(null)),
                of("Comparison.of", "baseline", () -> Comparison.of(null, ONE, Reform.NONE)),
                of("Comparison.of", "population", () -> Comparison.of(SCENARIO, null, Reform.NONE)),
                of("Comparison.collector", "baseline", () -> Comparison.collector(null)),
                of("Comparison.effect", "key", () -> comparison.effect(null)),
                of("Attribution.of", "baseline", () -> Attribution.of(null, ONE, 1)),
                of("Attribution.of", "population", () -> Attribution.of(SCENARIO, null, 1)),
                of("Attribution.of", "reforms", () -> Attribution.of(null, some -> Won.ZERO)),
                of("Attribution.of", "spending", () -> Attribution.of(List.of(), null)),
                of("SweepIndex.of", "scenario", () -> SweepIndex.of(null, ONE)),
                of("SweepIndex.of", "population", () -> SweepIndex.of(SCENARIO, null)),
                of("SweepIndex.at", "setting", () -> index.at((Setting) null)),
                of("SweepIndex.at", "settings", () -> index.at((List<Setting>) null)),
                of("SweepIndex", "budget", () -> index.highestLimitWithin(null, Setting.AS_IT_IS)),
                of("SweepIndex", "setting", () -> index.highestLimitWithin(Won.ZERO, null)),
                of("SweepIndex", "setting", () -> index.highestShareWithin(Won.ZERO, null, 1)),
                of("SweepIndex", "setting", () -> index.lowestPassMarkWithin(Won.ZERO, null)),
                of("BudgetCurve.of", "scenario", () -> BudgetCurve.of(null, ONE, 1)),
                of("BudgetCurve.of", "population", () -> BudgetCurve.of(SCENARIO.rationed(Order.BY_RANK), null, 1)),
                of("OutcomeDiff.between", "before", () -> OutcomeDiff.between(null, SCENARIO.program())),
                of("OutcomeDiff.between", "after", () -> OutcomeDiff.between(SCENARIO.program(), null)),
                of("OutcomeDiff.regions", "cause", () -> none.regions(null)),
                of("OutcomeDiff.render", "language", () -> none.render(null)),
                of("ExpectedOutcomes.of", "source", () -> ExpectedOutcomes.of(null, figures)),
                of(
                        "ExpectedOutcomes.of",
                        "figures",
                        () -> ExpectedOutcomes.of(OfficialCatalog.catalog().announcement(2023), null)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("calls")
    void nullIsAnErrorThatNamesTheArgument(String where, String argument, ThrowingCallable call) {
        assertThatNullPointerException()
                .as(where)
                .isThrownBy(call)
                .satisfies(
                        e -> assertThat(e.getMessage()).matches("(?s).*(?<![A-Za-z])(" + argument + ")(?![A-Za-z]).*"));
    }

    private static Arguments of(String where, String argument, ThrowingCallable call) {
        return arguments(where, argument, call);
    }
}
