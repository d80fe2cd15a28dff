package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.schedule.WindowState;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A scenario as a pure function of one firm: for streams, and for clusters of machines. Immutable; safe for use by several
 * threads.
 */
public final class Decider {

    private final Scenario scenario;
    private final Cutoff cutoff;
    private final Optional<Order> order;
    private final long passMark;
    private final long mostBonus;
    private final RecruitmentWindow[] windows;
    private final List<Purse> purses;
    private final Place[] closings;

    Decider(Scenario scenario, Cutoff cutoff) {
        this.scenario = scenario;
        this.cutoff = cutoff;
        this.order = scenario.order();
        this.passMark = scenario.passMark();
        this.mostBonus = scenario.mostBonus();
        this.windows =
                scenario.program().windowsFor(scenario.program().applicants()).toArray(RecruitmentWindow[]::new);
        this.purses = scenario.purses();
        this.closings = new Place[purses.size()];
        for (Cutoff.Closing closing : cutoff.closings()) {
            closings[numberOf(closing)] = closing.place();
        }
    }

    private int numberOf(Cutoff.Closing closing) {
        for (int i = 0; i < purses.size(); i++) {
            if (purses.get(i).type().equals(closing.type())) {
                return i;
            }
        }
        throw new IllegalArgumentException("cutoff closes a budget for "
                + closing.type().map(SupportType::key).orElse("all other types") + ", which "
                + scenario.program().id() + " does not have");
    }

    /**
     * What becomes of a firm.
     *
     * @param firm the firm
     * @return its standing and its amounts
     * @throws IllegalArgumentException if the scenario has an order, and points or time of the firm are not known though it
     *     qualifies
     */
    public FirmResult decide(Firm firm) {
        Objects.requireNonNull(firm, "firm");
        Ruling ruling = scenario.ruling(firm.profile());
        Standing standing = qualify(firm, ruling);
        if (standing == Standing.SUPPORTED && order.isPresent()) {
            standing = reached(firm.profile().type(), place(firm));
        }
        long cost = firm.cost().amount();
        boolean supported = standing == Standing.SUPPORTED;
        long support = supported ? ruling.support(cost) : 0;
        return new FirmResult(
                firm,
                standing,
                Won.of(support),
                Won.of(supported ? ruling.burden(cost, support) : 0),
                ruling.failed(),
                ruling.untold());
    }

    /**
     * Where a firm stands in the queue.
     *
     * @param firm the firm
     * @return the place
     * @throws IllegalArgumentException if the order of the scenario goes by what is not known of the firm
     * @throws IllegalStateException if the scenario has no order
     */
    public Place place(Firm firm) {
        return new Place(position(Micros.points(firm), Micros.bonus(firm), Micros.applied(firm), firm.id()), firm.id());
    }

    private Standing qualify(Firm firm, Ruling ruling) {
        return standing(ruling, firm.profile().type(), Micros.points(firm), Micros.bonus(firm), Micros.applied(firm));
    }

    /** What becomes of a firm before anything is rationed. */
    Standing standing(Ruling ruling, SupportType type, long points, long bonus, long applied) {
        if (ruling.standing() != Standing.SUPPORTED) {
            return ruling.standing();
        }
        if (windows.length > 0 && !isTaken(type, applied)) {
            return Standing.OUTSIDE_WINDOW;
        }
        boolean passes = points == Micros.UNKNOWN || total(points, bonus) >= passMark;
        return passes ? Standing.SUPPORTED : Standing.BELOW_PASS_MARK;
    }

    /** The points with those of the bonus that count. */
    long total(long points, long bonus) {
        return points + Math.min(bonus, mostBonus);
    }

    private boolean isTaken(SupportType type, long applied) {
        for (RecruitmentWindow window : windows) {
            if (window.admits(type) && (applied == Micros.UNKNOWN || !isShut(window.stateAt(Micros.moment(applied))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShut(WindowState state) {
        return state == WindowState.BEFORE || state == WindowState.AFTER;
    }

    long position(long points, long bonus, long applied, String id) {
        boolean byRank =
                order.orElseThrow(() -> new IllegalStateException(scenario + " has no order")) == Order.BY_RANK;
        if ((byRank ? points : applied) == Micros.UNKNOWN) {
            throw new IllegalArgumentException("firm " + id + " qualifies, and its "
                    + (byRank ? "points are" : "time of application is") + " not known: it has no place "
                    + order.get().key());
        }
        return byRank ? -total(points, bonus) : applied;
    }

    /** Whether money and seats reach a place. */
    private Standing reached(SupportType type, Place place) {
        int purse = Purse.indexOf(purses, type);
        if (purse >= 0 && closings[purse] != null && place.compareTo(closings[purse]) >= 0) {
            return Standing.NO_BUDGET;
        }
        return cutoff.seats().filter(first -> place.compareTo(first) >= 0).isPresent()
                ? Standing.NO_SEAT
                : Standing.SUPPORTED;
    }
}
