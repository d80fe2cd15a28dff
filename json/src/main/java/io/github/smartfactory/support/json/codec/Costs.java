package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.json.tree.Node;
import io.github.smartfactory.support.json.tree.Node.JsonNumber;
import io.github.smartfactory.support.json.tree.Node.JsonObject;
import io.github.smartfactory.support.json.tree.Node.JsonText;
import io.github.smartfactory.support.money.Won;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Values that are mostly simple: a simple one is written as such, and only what is more is an object.
 *
 * @param <T> the type
 * @param <S> the simple one
 */
final class Costs<T, S> extends Codec<T> {

    /** Costs: an amount, or an object where there are own staff or cloud fees. */
    static Codec<ProjectCost> cost(Codec<ProjectCost> full) {
        return new Costs<>(
                Scalars.WON,
                full,
                cost -> cost.equals(ProjectCost.of(cost.base())),
                ProjectCost::base,
                ProjectCost::of,
                node -> node instanceof JsonNumber || node instanceof JsonText);
    }

    /** Costs within bounds: a cost that is known, or an object with the bounds. */
    static Codec<CostRange> costRange(Codec<ProjectCost> cost, Codec<CostRange> full) {
        return new Costs<>(
                cost,
                full,
                CostRange::isExact,
                CostRange::least,
                CostRange::exactly,
                node -> !(node instanceof JsonObject object
                        && (object.properties().containsKey("least")
                                || object.properties().containsKey("most"))));
    }

    /** Amounts within bounds: an amount that is known, or an object with the bounds. */
    static Codec<WonRange> wonRange(Codec<WonRange> full) {
        return new Costs<>(
                Scalars.WON,
                full,
                WonRange::isExact,
                WonRange::least,
                (Won amount) -> WonRange.exactly(amount),
                node -> !(node instanceof JsonObject));
    }

    private final Codec<S> simple;
    private final Codec<T> full;
    private final Predicate<T> isSimple;
    private final Function<T, S> simplify;
    private final Function<S, T> of;
    private final Predicate<Node> looksSimple;

    private Costs(
            Codec<S> simple,
            Codec<T> full,
            Predicate<T> isSimple,
            Function<T, S> simplify,
            Function<S, T> of,
            Predicate<Node> looksSimple) {
        this.simple = simple;
        this.full = full;
        this.isSimple = isSimple;
        this.simplify = simplify;
        this.of = of;
        this.looksSimple = looksSimple;
    }

    Codec<S> simple() {
        return simple;
    }

    Codec<T> full() {
        return full;
    }

    @Override
    public void write(T value, Writing out) {
        if (isSimple.test(value)) {
            simple.write(simplify.apply(value), out);
        } else {
            full.write(value, out);
        }
    }

    @Override
    public @Nullable T read(Node node, Reading in) {
        if (!(node instanceof JsonNumber || node instanceof JsonText || node instanceof JsonObject)) {
            return in.wrongType(node, expected());
        }
        if (!looksSimple.test(node)) {
            return full.read(node, in);
        }
        S read = simple.read(node, in);
        if (read == null) {
            return null;
        }
        try {
            return of.apply(read);
        } catch (IllegalArgumentException e) {
            return in.invalid(node.place(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    String expected() {
        return simple.expected() + ", or " + full.expected();
    }
}
