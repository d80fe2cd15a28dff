package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Statistic;
import io.github.smartfactory.support.scenario.Attribution;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.Distribution;
import io.github.smartfactory.support.scenario.Effect;
import io.github.smartfactory.support.scenario.ExpectedOutcomes;
import io.github.smartfactory.support.scenario.Figures;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Segment;
import io.github.smartfactory.support.scenario.Shift;
import io.github.smartfactory.support.scenario.Shifts;
import io.github.smartfactory.support.scenario.Totals;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Totals of firms, and what reforms move of them. */
final class TotalsDomain extends DomainContextBase {

    private static final FundingDomain FUNDING = new FundingDomain();

    /**
     * Kinds of firms that are told apart.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Segment> segments() {
        return new FirmDomain()
                .profiles()
                .map(its -> new Segment(its.type(), its.size(), its.region(), its.industry()));
    }

    /**
     * Totals of nobody and of up to sixty firms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Totals> totals() {
        return new ScenarioDomain()
                .cases()
                .map(it -> it.scenario().run(it.population()).totals());
    }

    /**
     * Totals of one kind of firms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Totals.Part> totalsParts() {
        return Draw.oneOf(totals(), Totals::parts);
    }

    /**
     * Figures of nobody and of some firms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Figures> figures() {
        return totals().map(Totals::overall);
    }

    /**
     * Distributions of nothing and of some amounts.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Distribution> distributions() {
        return Arbitraries.oneOf(figures().map(Figures::support), figures().map(Figures::burden));
    }

    /**
     * Buckets of distributions.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Distribution.Bucket> buckets() {
        return Draw.oneOf(distributions(), Distribution::buckets);
    }

    /**
     * What a reform moves: nothing, little, much.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Shift> shifts() {
        Arbitrary<Long> firms = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(2, Arbitraries.longs().between(0, 1_000)));
        return Combinators.combine(firms, FUNDING.amounts(), firms, FUNDING.amounts(), firms, firms, firms)
                .as((winners, gained, losers, lost, entering, leaving, unchanged) -> new Shift(
                        winners,
                        winners == 0 ? Won.ZERO : gained.plus(Won.of(winners)),
                        losers,
                        losers == 0 ? Won.ZERO : lost.plus(Won.of(losers)),
                        entering,
                        leaving,
                        unchanged));
    }

    /**
     * What a reform moves for one kind of firms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Shifts.Part> shiftsParts() {
        return Combinators.combine(segments(), shifts()).as(Shifts.Part::new);
    }

    /**
     * Comparisons of programs with up to four reforms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Comparison> comparisons() {
        return new ScenarioDomain()
                .reformed()
                .map(it -> Comparison.of(
                        it.given().scenario(),
                        it.given().population(),
                        it.reforms().toArray(Reform[]::new)));
    }

    /**
     * Effects of reforms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Effect> effects() {
        return Draw.oneOf(comparisons(), Comparison::effects);
    }

    /**
     * What reforms move.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Shifts> allShifts() {
        return effects().map(Effect::shifts);
    }

    /**
     * Attributions to reforms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Attribution> attributions() {
        return new ScenarioDomain()
                .reformed()
                .map(it -> Attribution.of(
                        it.given().scenario(),
                        it.given().population(),
                        1,
                        it.reforms().toArray(Reform[]::new)));
    }

    /**
     * Parts that are attributed to a reform.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Attribution.Part> attributionParts() {
        return Combinators.combine(
                        new ReformDomain().reforms(), FUNDING.amounts(), FUNDING.amounts(), FUNDING.amounts())
                .as(Attribution.Part::new);
    }

    /**
     * Outcomes that a study lets expect.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ExpectedOutcomes> expectedOutcomes() {
        ProgramPartDomain programs = new ProgramPartDomain();
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000),
                        programs.statistics().optional(0.7),
                        programs.statistics().list().ofMinSize(1).ofMaxSize(3).uniqueElements(Statistic::key))
                .as(ExpectedOutcomes::new);
    }
}
