package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import java.util.List;
import java.util.Objects;

/**
 * Who wins and who loses by a reform, among some firms.
 *
 * @param winners how many get more
 * @param gained how much more they get together
 * @param losers how many get less
 * @param lost how much less they get together
 * @param entering how many are supported only under the reform
 * @param leaving how many are supported only in the baseline
 * @param unchanged how many get the same, nothing included
 */
public record Shift(long winners, Won gained, long losers, Won lost, long entering, long leaving, long unchanged) {

    /** No firms. */
    public static final Shift NONE = new Shift(0, Won.ZERO, 0, Won.ZERO, 0, 0, 0);

    /** Checks the bounds. */
    public Shift {
        Checks.notNegative(gained, "amount gained");
        Checks.notNegative(lost, "amount lost");
        if (winners < 0 || losers < 0 || entering < 0 || leaving < 0 || unchanged < 0) {
            throw new IllegalArgumentException("numbers of firms must not be negative: winners " + winners + ", losers "
                    + losers + ", entering " + entering + ", leaving " + leaving + ", unchanged " + unchanged);
        }
        boolean isOfNobody = (winners == 0 && !gained.isZero()) || (losers == 0 && !lost.isZero());
        if (isOfNobody || winners > gained.amount() || losers > lost.amount()) {
            throw new IllegalArgumentException("each of " + winners + " winners gains and each of " + losers
                    + " losers loses at least KRW 1: gained " + gained + ", lost " + lost);
        }
    }

    /**
     * What the government pays more.
     *
     * @return what is gained less what is lost; negative if it pays less
     */
    public Won net() {
        return gained.minus(lost);
    }

    /**
     * Those of both.
     *
     * @param other the winners and losers among other firms
     * @return all of them
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public Shift plus(Shift other) {
        Objects.requireNonNull(other, "other");
        return new Shift(
                Math.addExact(winners, other.winners),
                gained.plus(other.gained),
                Math.addExact(losers, other.losers),
                lost.plus(other.lost),
                Math.addExact(entering, other.entering),
                Math.addExact(leaving, other.leaving),
                Math.addExact(unchanged, other.unchanged));
    }

    static Shift sum(List<Shift> all) {
        return all.stream().reduce(NONE, Shift::plus);
    }
}
