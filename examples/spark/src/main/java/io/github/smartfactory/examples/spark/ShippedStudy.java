package io.github.smartfactory.examples.spark;

import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Order;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Scenario;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A scenario and what reforms make of it, in the form in which they travel: JSON, since the values of the library are not
 * made for Java's own serialization. A Java machine that gets it makes the scenarios once, for all of its tasks.
 *
 * @param programs the program, then what each reform makes of it, as a JSON list. Executors decide by programs: what a reform
 *     is called and how it is written is the driver's matter
 * @param order the key of the order in which firms draw on seats and money, or {@code none}
 */
public record ShippedStudy(String programs, String order) implements Serializable {

    /** The order of scenarios that nothing bounds. */
    public static final String NO_ORDER = "none";

    private static final JsonFormat<List<Program>> PROGRAMS =
            JsonFormat.listOf(Program.class).compact().withMaxLength(Long.MAX_VALUE);

    private static final int KEPT = 8;

    /** The last studies that were asked for: an executor that serves for long must not keep every one. */
    private static final Map<ShippedStudy, Study> STUDIES = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ShippedStudy, Study> eldest) {
            return size() > KEPT;
        }
    };

    /** Checks that nothing is missing. */
    public ShippedStudy {
        Objects.requireNonNull(programs, "programs");
        Objects.requireNonNull(order, "order");
    }

    /**
     * Packs a scenario and reforms.
     *
     * @param baseline the scenario without reforms
     * @param reforms the reforms, each by itself
     * @return what travels
     */
    public static ShippedStudy of(Scenario baseline, List<Reform> reforms) {
        List<Program> programs = Stream.concat(
                        Stream.of(baseline), reforms.stream().map(baseline::under))
                .map(Scenario::program)
                .toList();
        return new ShippedStudy(
                PROGRAMS.write(programs), baseline.order().map(Order::key).orElse(NO_ORDER));
    }

    /** The scenarios; the same ones for all threads of this Java machine. */
    Study study() {
        synchronized (STUDIES) {
            return STUDIES.computeIfAbsent(this, ShippedStudy::unpacked);
        }
    }

    private Study unpacked() {
        return new Study(PROGRAMS.read(programs).stream()
                .map(Scenario::of)
                .map(scenario -> order.equals(NO_ORDER) ? scenario : scenario.rationed(Order.of(order)))
                .toList());
    }
}
