package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.money.Won;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reform brings, beside the baseline.
 *
 * @param reform the reform
 * @param totals what the reform comes to
 * @param spending how much of each budget is used under the reform; none if no budget is stated
 * @param shifts who wins and who loses
 */
public record Effect(Reform reform, Totals totals, List<Spending> spending, Shifts shifts) {

    /** Copies the list. */
    public Effect {
        Objects.requireNonNull(reform, "reform");
        Objects.requireNonNull(totals, "totals");
        spending = List.copyOf(Objects.requireNonNull(spending, "spending"));
        Objects.requireNonNull(shifts, "shifts");
    }

    /**
     * The marginal cost of the reform: what the government pays more than in the baseline.
     *
     * @return the amount; negative if it pays less
     */
    public Won cost() {
        return shifts.overall().net();
    }

    /**
     * How many more firms are supported than in the baseline.
     *
     * @return the number; negative if fewer are
     */
    public long moreSupported() {
        Shift all = shifts.overall();
        return all.entering() - all.leaving();
    }

    /**
     * What each firm costs that is supported beyond those of the baseline.
     *
     * @return the marginal cost by the number of firms, rounded down to the whole won; nothing if no more
     *     firms are supported, or less is paid
     */
    public Optional<Won> costPerFirm() {
        return moreSupported() > 0 && !cost().isNegative()
                ? Optional.of(Won.of(cost().amount() / moreSupported()))
                : Optional.empty();
    }
}
