package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Figures;
import io.github.smartfactory.support.scenario.Standing;
import io.github.smartfactory.support.scenario.Totals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assertions on what a scenario comes to for a population. No clauses are shown, as there are none. */
public class TotalsAssert extends AbstractSupportAssert<TotalsAssert, Totals> {

    /**
     * Assertions on the totals.
     *
     * @param actual the totals
     */
    public TotalsAssert(@Nullable Totals actual) {
        super(actual, TotalsAssert.class);
    }

    @Override
    String shown() {
        return text(actual.overall());
    }

    static String text(Figures figures) {
        List<String> lines = new ArrayList<>();
        lines.add("firms: " + figures.firms());
        figures.standings()
                .forEach((standing, firms) -> lines.add("  " + standing.label().english() + ": " + firms));
        lines.add("support: " + Texts.of(figures.support().sum()));
        lines.add("total cost: " + Texts.of(figures.cost()));
        lines.add("burden: " + Texts.of(figures.burden().sum()));
        return Texts.lines(lines);
    }

    /**
     * Verifies how many firms there are.
     *
     * @param number how many
     * @return these assertions
     */
    public TotalsAssert hasFirms(long number) {
        isNotNull();
        return same("how many firms there are", number, actual.overall().firms());
    }

    /**
     * Verifies how many firms are supported.
     *
     * @param number how many
     * @return these assertions
     */
    public TotalsAssert supports(long number) {
        isNotNull();
        return same("how many firms are supported", number, actual.overall().supported());
    }

    /**
     * Verifies how many firms have a standing.
     *
     * @param number how many
     * @param standing the standing
     * @return these assertions
     */
    public TotalsAssert leaves(long number, Standing standing) {
        isNotNull();
        return same(
                "how many firms are " + standing.label().english(),
                number,
                actual.overall().firms(standing));
    }

    /**
     * Verifies what the government gives to all firms.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public TotalsAssert givesGovernment(String amount) {
        return givesGovernment(Texts.won(amount));
    }

    /**
     * Verifies what the government gives to all firms.
     *
     * @param amount the amount
     * @return these assertions
     */
    public TotalsAssert givesGovernment(Won amount) {
        isNotNull();
        return amount(
                "what the government gives to all firms",
                amount,
                actual.overall().support().sum());
    }

    /**
     * Verifies what is left to the supported firms together.
     *
     * @param amount the amount, such as {@code "0.6억원"}, {@code "60,000,000원"} or {@code "60000000"}
     * @return these assertions
     * @throws IllegalArgumentException if the text is not an amount
     */
    public TotalsAssert leavesAdopters(String amount) {
        return leavesAdopters(Texts.won(amount));
    }

    /**
     * Verifies what is left to the supported firms together.
     *
     * @param amount the amount
     * @return these assertions
     */
    public TotalsAssert leavesAdopters(Won amount) {
        isNotNull();
        return amount(
                "what is left to the supported firms",
                amount,
                actual.overall().burden().sum());
    }
}
