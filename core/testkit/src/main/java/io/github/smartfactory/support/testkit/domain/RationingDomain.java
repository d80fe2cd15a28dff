package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.scenario.BudgetCurve;
import io.github.smartfactory.support.scenario.Cutoff;
import io.github.smartfactory.support.scenario.Order;
import io.github.smartfactory.support.scenario.Place;
import io.github.smartfactory.support.scenario.Purse;
import io.github.smartfactory.support.scenario.Spending;
import io.github.smartfactory.support.scenario.SweepPoint;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Places in a queue, and the money and seats that run out along it. */
final class RationingDomain extends DomainContextBase {

    /**
     * Places in a queue, the first and the last among them.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Place> places() {
        return Combinators.combine(Arbitraries.longs(), Draw.texts()).as(Place::new);
    }

    /**
     * Places at which the money for a type ran out.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Cutoff.Closing> closings() {
        return Combinators.combine(ReformDomain.types(), places()).as(Cutoff.Closing::new);
    }

    /**
     * Cutoffs of nothing, of some money and of the seats.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Cutoff> cutoffs() {
        return Combinators.combine(
                        closings().list().ofMaxSize(2).uniqueElements(Cutoff.Closing::type), places().optional(0.5))
                .as(Cutoff::new);
    }

    /**
     * Money for a type, and for all others.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Purse> purses() {
        return Combinators.combine(ReformDomain.types(), Draw.amounts()).as(Purse::new);
    }

    /**
     * Money that is left, used up, and overspent.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Spending> spending() {
        return Combinators.combine(purses(), Draw.amounts()).as(Spending::new);
    }

    /**
     * Points of budget curves.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<BudgetCurve.Point> curvePoints() {
        return Combinators.combine(Arbitraries.longs().between(0, Long.MAX_VALUE), Draw.amounts())
                .as(BudgetCurve.Point::new);
    }

    /**
     * Budget curves of queues.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<BudgetCurve> budgetCurves() {
        return new ScenarioDomain()
                .queues()
                .map(it -> BudgetCurve.of(
                        it.given().scenario().rationed(Order.BY_RANK),
                        it.given().population(),
                        7));
    }

    /**
     * Points of sweeps.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<SweepPoint> sweepPoints() {
        return Combinators.combine(
                        new ScenarioDomain().settings(),
                        Arbitraries.longs().between(0, Long.MAX_VALUE),
                        Draw.amounts(),
                        Arbitraries.longs().between(0, Long.MAX_VALUE))
                .as((setting, one, support, other) ->
                        new SweepPoint(setting, Math.max(one, other), support, Math.min(one, other)));
    }
}
