package io.github.smartfactory.support.catalog;

import io.github.smartfactory.support.eligibility.Outcome;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Name;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Everything that can be reached from the official data: records, what they hold, and the names of enumerations. */
final class Reachable {

    private final Set<Object> values = new LinkedHashSet<>();

    private Reachable() {}

    /** What is reached from the catalog and the table of small enterprises. */
    static Reachable fromCatalog() {
        return from(OfficialCatalog.catalog().announcements(), OfficialCatalog.smallEnterprise());
    }

    /** What is reached from the catalog, the register and the interpretations. */
    static Reachable fromEverything() {
        return from(
                OfficialCatalog.catalog().announcements(),
                OfficialCatalog.smallEnterprise(),
                OfficialCatalog.clauses().clauses(),
                Interpretation.official());
    }

    static Reachable from(Object... roots) {
        Reachable reachable = new Reachable();
        Deque<Object> waiting = new ArrayDeque<>(Arrays.asList(roots));
        while (!waiting.isEmpty()) {
            Object value = waiting.poll();
            if (reachable.values.add(value)) {
                waiting.addAll(within(value));
            }
        }
        return reachable;
    }

    <T> List<T> all(Class<T> type) {
        return values.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Every text that is reached, the names in both languages. */
    List<String> texts() {
        Set<String> texts = new LinkedHashSet<>(all(String.class));
        for (Name name : all(Name.class)) {
            texts.add(name.korean());
            texts.add(name.english());
        }
        return List.copyOf(texts);
    }

    private static Collection<?> within(Object value) {
        if (value instanceof Collection<?> collection) {
            return collection;
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().toList();
        }
        if (value instanceof Map<?, ?> map) {
            return List.of(map.keySet(), map.values());
        }
        if (value instanceof Enum<?>) {
            return Arrays.stream(value.getClass().getMethods())
                    .filter(method -> method.getParameterCount() == 0 && method.getReturnType() == Name.class)
                    .map(method -> call(method, value))
                    .toList();
        }
        if (value instanceof Outcome outcome) {
            return List.of(outcome.check(), outcome.observed(), outcome.failing(), outcome.open());
        }
        return value instanceof Record record ? componentsOf(record) : List.of();
    }

    /** The values of the components of a record. */
    static List<Object> componentsOf(Record value) {
        return Arrays.stream(value.getClass().getRecordComponents())
                .map(RecordComponent::getAccessor)
                .map(method -> call(method, value))
                .toList();
    }

    private static Object call(Method method, Object target) {
        try {
            return method.invoke(target);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method + " cannot be called", e);
        }
    }
}
