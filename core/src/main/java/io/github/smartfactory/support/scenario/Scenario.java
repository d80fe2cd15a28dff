package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A program made ready for many firms, and the order in which they draw on its seats and its money.
 *
 * <p>What it goes by: the types that are offered and their terms, the rules on who may apply as far as the profile of a
 * firm settles them (what it does not settle is taken as met and named by {@link FirmResult#untold()}), the number of
 * companies that have to apply together, the windows and the pass mark of the first gate where the time and the points of a
 * firm are known; and, with an order, the seats and the budget of the program. A program that pays for clusters is applied
 * to the own projects of their members; systems that they share are not part of it.
 *
 * <p>Immutable; safe for use by several threads.
 *
 * <p>{@link #run(Population)} applies it to firms, and {@link Comparison#of(Scenario, Population, Reform...)} compares it
 * with reforms. {@link #rationed(Order)} lets seats and money run out; {@link #decider()} is for streams and clusters of
 * machines.
 */
public final class Scenario {

    private final Program program;
    private final Optional<Order> order;
    private final Rulings rulings;

    private Scenario(Program program, Optional<Order> order, Rulings rulings) {
        this.program = program;
        this.order = order;
        this.rulings = rulings;
    }

    /**
     * A program without bounds of seats and money: whoever qualifies is supported.
     *
     * @param program the program
     * @return the scenario
     */
    public static Scenario of(Program program) {
        return new Scenario(Objects.requireNonNull(program, "program"), Optional.empty(), new Rulings(program));
    }

    /**
     * This scenario with the seats and the budget of the program, which firms draw on in an order. Money that is set aside
     * for a support type is for that type alone, the rest for all others. A budget ends at the first firm that what is left
     * of it does not suffice for.
     *
     * @param drawing the order
     * @return the scenario
     */
    public Scenario rationed(Order drawing) {
        return new Scenario(program, Optional.of(Objects.requireNonNull(drawing, "drawing")), rulings);
    }

    /**
     * This scenario under reforms: the same order, another program. The scenario itself stays as it is.
     *
     * @param reforms the reforms; the order of the reforms does not matter
     * @return the scenario under all of them
     * @throws ReformConflictException if two of them set the same to different values
     * @throws io.github.smartfactory.support.program.NotStatedException if the program states nothing of a kind that a
     *     reform changes
     * @throws IllegalArgumentException if a reform does not fit the program
     */
    public Scenario under(Reform... reforms) {
        return under(Arrays.asList(reforms));
    }

    /**
     * This scenario under reforms: the same order, another program. The scenario itself stays as it is.
     *
     * @param reforms the reforms; the order of the reforms does not matter
     * @return the scenario under all of them
     * @throws ReformConflictException if two of them set the same to different values
     * @throws io.github.smartfactory.support.program.NotStatedException if the program states nothing of a kind that a
     *     reform changes
     * @throws IllegalArgumentException if a reform does not fit the program
     */
    public Scenario under(List<Reform> reforms) {
        Program changed = Reform.all(reforms).appliedTo(program);
        return changed.equals(program) ? this : new Scenario(changed, order, new Rulings(changed));
    }

    /**
     * The program.
     *
     * @return the program
     */
    public Program program() {
        return program;
    }

    /**
     * In which order firms draw on seats and money.
     *
     * @return the order, or nothing if neither bounds who is supported
     */
    public Optional<Order> order() {
        return order;
    }

    /**
     * How many firms the program has seats for. Targets of single types and of clusters do not bound them; one that is
     * only about a number counts as that number.
     *
     * @return its target of factories or companies of all types, or nothing if it states none
     */
    public OptionalInt seats() {
        return program.targets().stream()
                .filter(target -> target.type().isEmpty())
                .filter(target ->
                        target.unit() == TargetCount.Unit.FACTORIES || target.unit() == TargetCount.Unit.COMPANIES)
                .mapToInt(TargetCount::number)
                .findFirst();
    }

    /**
     * The money of the program.
     *
     * @return what is set aside for types, each by itself, then the rest; none if no budget is stated
     */
    public List<Purse> purses() {
        return Purse.of(program);
    }

    /**
     * How many companies with a project of their own have to apply together.
     *
     * @return the number; 1 if the program does not demand more
     */
    public int leastCompanies() {
        return rulings.leastCompanies();
    }

    /**
     * What the money of the scenario rests on, whatever the traits of a firm. Amounts that come out of it rest on the same:
     * on clauses, on what the library decided where the documents are silent, and on figures in doubt.
     *
     * @return the grounds of the terms of all types of which they are stated
     */
    public Grounds grounds() {
        List<Grounds> all = new ArrayList<>();
        for (Offer offer : program.offers()) {
            if (offer.terms().isPresent()) {
                all.add(program.resolve(offer.type()).grounds());
                all.add(program.resolve(offer.type(), program.traits()).grounds());
            }
        }
        return Grounds.union(all);
    }

    /** The gate that ranks, if the program has one. */
    Optional<Gate> firstGate() {
        return program.gates().stream().findFirst();
    }

    /** The least points that pass, in millionths; the least of all if every score does. */
    long passMark() {
        return firstGate()
                .flatMap(Gate::passMark)
                .map(Cited::value)
                .map(Micros::atLeast)
                .orElse(Long.MIN_VALUE);
    }

    /** The most bonus points that count, in millionths. */
    long mostBonus() {
        boolean counts = firstGate().map(Gate::addsBonus).orElse(true);
        return counts
                ? program.bonus()
                        .map(scheme -> scheme.cap()
                                .map(cap -> Micros.of(cap.value(), "cap of the bonus points"))
                                .orElse(Long.MAX_VALUE))
                        .orElse(0L)
                : 0;
    }

    Ruling ruling(Profile profile) {
        return rulings.of(profile);
    }

    /**
     * What decides about firms one by one, where neither seats nor money bound who is supported.
     *
     * @return the decider
     * @throws IllegalStateException if the scenario has an order: who is supported then depends on the others, see
     *     {@link #decider(Cutoff)}
     */
    public Decider decider() {
        if (order.isPresent()) {
            throw new IllegalStateException(
                    "scenario of " + program.id() + " rations " + order.get().key() + ": a decider needs the cutoff");
        }
        return new Decider(this, Cutoff.NONE);
    }

    /**
     * What decides about firms one by one, once it is known up to where seats and money reach.
     *
     * @param cutoff the cutoff, from a {@link Run} or from {@link Rationing}
     * @return the decider
     */
    public Decider decider(Cutoff cutoff) {
        return new Decider(this, Objects.requireNonNull(cutoff, "cutoff"));
    }

    /**
     * What it does to a population.
     *
     * @param population the firms
     * @return the run
     * @throws IllegalArgumentException if it has an order, and points or time of a firm that qualifies are not known, or
     *     two of them have the same place and id
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public Run run(Population population) {
        return run(population, 1);
    }

    /**
     * What it does to a population, worked out by several threads. The result does not depend on their number.
     *
     * @param population the firms
     * @param threads how many threads; from 1 to 1,024
     * @return the run
     * @throws IllegalArgumentException if it has an order, and points or time of a firm that qualifies are not known, or
     *     two of them have the same place and id
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public Run run(Population population, int threads) {
        return Run.of(this, population, new Workers(threads));
    }

    /**
     * How much of the money a result uses.
     *
     * @param totals the totals of this scenario
     * @return the spending of each purse, in the order of {@link #purses()}
     */
    public List<Spending> spending(Totals totals) {
        List<Purse> purses = purses();
        long[] used = new long[purses.size()];
        for (Totals.Part part : totals.parts()) {
            int purse = Purse.indexOf(purses, part.segment().type());
            if (purse >= 0) {
                used[purse] = Math.addExact(
                        used[purse], part.figures().support().sum().amount());
            }
        }
        return IntStream.range(0, used.length)
                .mapToObj(i -> new Spending(purses.get(i), Won.of(used[i])))
                .toList();
    }

    @Override
    public String toString() {
        return "scenario of " + program.id()
                + order.map(its -> ", rationed " + its.key()).orElse("");
    }
}
