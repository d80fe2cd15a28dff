package io.github.smartfactory.examples.portal.programs;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.program.Fact;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.schedule.WindowState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A program in the table of a year.
 *
 * @param program the program
 * @param offers what it offers, by type
 * @param windows when applications are taken
 */
public record ProgramRow(Program program, List<OfferCells> offers, List<Window> windows) {

    /**
     * What is offered to one type.
     *
     * @param offer the offer
     * @param limit the support limit; nothing if none is stated
     * @param adjustments how the limit changes for some companies
     * @param share the government's share of the cost; nothing if none is stated
     * @param period how long a project may take; nothing if it is not stated
     */
    public record OfferCells(
            Offer offer, Optional<Fact> limit, List<Fact> adjustments, Optional<Fact> share, Optional<Fact> period) {}

    /**
     * A window at a day.
     *
     * @param window the window
     * @param state what it is at noon of the day
     */
    public record Window(RecruitmentWindow window, WindowState state) {}

    /** The row of a program at a day. */
    public static ProgramRow at(Program program, LocalDate day) {
        Map<String, Fact> facts = program.facts().stream().collect(Collectors.toMap(Fact::path, Function.identity()));
        return new ProgramRow(
                program,
                program.offers().stream().map(offer -> cells(offer, facts)).toList(),
                program.windows().stream()
                        .map(window -> new Window(window, window.stateAt(day.atTime(LocalTime.NOON))))
                        .toList());
    }

    private static OfferCells cells(Offer offer, Map<String, Fact> facts) {
        String path = "offer." + offer.type().key();
        return new OfferCells(
                offer,
                Optional.ofNullable(facts.get(path + ".limit")),
                facts.values().stream()
                        .filter(fact -> fact.path().startsWith(path + ".limit."))
                        .toList(),
                Optional.ofNullable(facts.get(path + ".share.government")),
                Optional.ofNullable(facts.get(path + ".period")));
    }

    /** What the program is at the day: open if one of its windows is. */
    public WindowState state() {
        List<WindowState> states = windows.stream().map(Window::state).toList();
        for (WindowState state : List.of(WindowState.OPEN, WindowState.NOT_KNOWN, WindowState.BEFORE)) {
            if (states.contains(state)) {
                return state;
            }
        }
        return states.isEmpty() ? WindowState.NOT_KNOWN : WindowState.AFTER;
    }

    /** How a limit changes, without the words that the column says already. */
    public static Figure trait(Fact adjustment) {
        return adjustment.label().arguments().get(1);
    }
}
