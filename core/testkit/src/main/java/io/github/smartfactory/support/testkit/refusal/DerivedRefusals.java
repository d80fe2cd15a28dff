package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.testkit.domain.SupportDomain;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What every record and every builder refuses: null for a part, a part that is missing, and a part that is set twice. */
final class DerivedRefusals {

    private static final Set<Class<?>> MAY_BE_LEFT_OUT = Set.of(Optional.class, List.class, Set.class, Map.class);

    private DerivedRefusals() {}

    static List<Class<? extends Record>> records() {
        List<Class<? extends Record>> records = new ArrayList<>();
        for (Class<?> type : SupportDomain.types()) {
            if (type.isRecord() && !type.getPackageName().contains(".testkit.")) {
                records.add(type.asSubclass(Record.class));
            }
        }
        records.add(Cited.class);
        return records;
    }

    /** All of them, by name. */
    static Map<String, Supplier<Arbitrary<Refusal>>> byName() {
        Kinds kinds = new Kinds();
        for (Class<? extends Record> type : records()) {
            List<String> nullable = Parts.nullable(type);
            if (!nullable.isEmpty()) {
                kinds.add(
                        type,
                        "null",
                        () -> Combinators.combine(SupportDomain.any(type), Arbitraries.of(nullable))
                                .as(Refusal::ofNull));
            }
            builder(type).ifPresent(builder -> addBuilder(kinds, type, builder));
        }
        return kinds.byName();
    }

    private static void addBuilder(Kinds kinds, Class<? extends Record> type, Method builder) {
        boolean requires =
                Parts.components(type).stream().anyMatch(component -> !MAY_BE_LEFT_OUT.contains(component.getType()));
        if (requires) {
            kinds.add(
                    type,
                    "builder",
                    () -> Arbitraries.just(Refusal.of(
                            Parts.nameOf(type) + ".builder().build",
                            "what is required",
                            null,
                            IllegalStateException.class,
                            List.of("Cannot build " + type.getSimpleName(), "required attributes"),
                            () -> {
                                Object empty = builder.invoke(null);
                                return empty.getClass().getMethod("build").invoke(empty);
                            })));
        }
        List<RecordComponent> settable = Parts.components(type).stream()
                .filter(component -> setter(builder, component).isPresent())
                .toList();
        kinds.add(
                type,
                "builder",
                () -> Combinators.combine(SupportDomain.any(type), Arbitraries.of(settable))
                        .as((valid, component) -> twice(valid, builder, component)));
        List<RecordComponent> nullable = settable.stream()
                .filter(component -> !component.getType().isPrimitive())
                .toList();
        kinds.add(type, "builder", () -> Arbitraries.of(nullable).map(component -> ofNull(type, builder, component)));
    }

    private static Refusal twice(Record valid, Method builder, RecordComponent component) {
        Object value = Objects.requireNonNull(Parts.of(valid).get(component.getName()));
        return Refusal.of(
                Parts.nameOf(valid.getClass()) + ".builder, twice",
                component.getName(),
                value,
                IllegalStateException.class,
                List.of("already set", component.getName()),
                () -> {
                    Object made = builder.invoke(null);
                    Method setter = setter(builder, component).orElseThrow();
                    setter.invoke(made, value);
                    return setter.invoke(made, value);
                });
    }

    private static Refusal ofNull(Class<?> type, Method builder, RecordComponent component) {
        return Refusal.of(
                Parts.nameOf(type) + ".builder",
                component.getName(),
                null,
                NullPointerException.class,
                List.of(component.getName()),
                () -> setter(builder, component).orElseThrow().invoke(builder.invoke(null), (Object) null));
    }

    private static Optional<Method> builder(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("builder")
                        && Modifier.isStatic(method.getModifiers())
                        && method.getParameterCount() == 0)
                .findFirst();
    }

    private static Optional<Method> setter(Method builder, RecordComponent component) {
        return Arrays.stream(builder.getReturnType().getMethods())
                .filter(method -> method.getName().equals(component.getName())
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] == component.getType())
                .findFirst();
    }
}
