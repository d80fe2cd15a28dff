package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.ProgramId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * For which firms two editions of a program, or a program and a reform of it, come to something else: every region, each
 * with a firm as a witness and its amounts. {@link io.github.smartfactory.support.program.ProgramDiff} says what is
 * written differently; this says whom it matters to.
 *
 * <p>Seats and money, which depend on the other firms, are no part of it. Regions are of single causes: a firm in none of
 * them fares the same in both, but for rounding, to whatever unit, for what lies beyond a total cost of a hundred thousand
 * eok, and for the rules of {@link #untold()}.
 *
 * @param from the earlier edition
 * @param to the later edition
 * @param regions the regions; none if all firms fare the same
 * @param untold the keys of rules on who may apply that differ, and of which no region tells: no fact of a
 *     {@link Firm} settles them, or whom they shut out gets nothing in the other edition either
 */
public record OutcomeDiff(ProgramId from, ProgramId to, List<Region> regions, List<String> untold) {

    /** Copies the lists. */
    public OutcomeDiff {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        regions = List.copyOf(Objects.requireNonNull(regions, "regions"));
        untold = Checks.distinct(untold, key -> key, "rules that no fact settles");
    }

    /**
     * Compares two editions.
     *
     * @param before the earlier edition
     * @param after the later edition
     * @return for whom the outcome differs
     */
    public static OutcomeDiff between(Program before, Program after) {
        return new EditionPair(Objects.requireNonNull(before, "before"), Objects.requireNonNull(after, "after")).diff();
    }

    /**
     * The regions of one cause.
     *
     * @param cause the cause
     * @return the regions; none if it makes no difference
     */
    public List<Region> regions(Region.Cause cause) {
        Objects.requireNonNull(cause, "cause");
        return regions.stream().filter(region -> region.cause() == cause).toList();
    }

    /**
     * The regions as text.
     *
     * @param language the language
     * @return one line a region, with a line feed after each
     */
    public String render(Language language) {
        Objects.requireNonNull(language, "language");
        return regions.stream()
                .map(region -> region.describe().render(language) + "\n")
                .collect(Collectors.joining());
    }
}
