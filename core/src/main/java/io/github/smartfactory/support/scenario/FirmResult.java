package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Won;
import java.util.List;
import java.util.Objects;

/**
 * What a scenario does to one firm.
 *
 * @param firm the firm
 * @param standing what becomes of it
 * @param support what the government pays; zero if it is not supported
 * @param burden what it bears itself; zero if it is not supported
 * @param failed the keys of the rules on who may apply that it fails; none unless it is not eligible
 * @param untold the keys of those rules that what is known of it does not settle; they are taken as met
 */
public record FirmResult(
        Firm firm, Standing standing, Won support, Won burden, List<String> failed, List<String> untold) {

    /** Checks that only a firm that is supported has amounts. */
    public FirmResult {
        Objects.requireNonNull(firm, "firm");
        Objects.requireNonNull(standing, "standing");
        Checks.notNegative(support, "support of firm " + firm.id());
        Checks.notNegative(burden, "burden of firm " + firm.id());
        if (standing != Standing.SUPPORTED && !(support.isZero() && burden.isZero())) {
            throw new IllegalArgumentException("firm " + firm.id() + " is " + standing.key()
                    + " and cannot have a support of " + support + " and a burden of " + burden);
        }
        failed = List.copyOf(Objects.requireNonNull(failed, "failed"));
        untold = List.copyOf(Objects.requireNonNull(untold, "untold"));
    }
}
