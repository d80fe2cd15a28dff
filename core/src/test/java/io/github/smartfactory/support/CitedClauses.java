package io.github.smartfactory.support;

import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The clauses that data cites, each with the places that carry it. It looks through records by reflection, so that no
 * place is forgotten, and refuses what it cannot look into.
 */
final class CitedClauses {

    /** What holds no clause. */
    private static final Set<Class<?>> LEAVES = Set.of(
            String.class,
            Integer.class,
            Long.class,
            Boolean.class,
            BigDecimal.class,
            LocalDate.class,
            LocalTime.class,
            YearMonth.class);

    /** What tells one element of a list apart from the others, the best first. */
    private static final List<String> NAMES = List.of("key", "type", "trait", "payer", "code", "audience");

    private final NavigableMap<ClauseId, SortedSet<String>> places = new TreeMap<>();

    /** The clauses of a catalog. A program is called by its id, an announcement by its year. */
    CitedClauses in(Catalog catalog) {
        catalog.announcements().forEach(each -> look(String.valueOf(each.year()), each));
        return this;
    }

    /** The clauses of a value. */
    CitedClauses in(String name, Object value) {
        look(name, value);
        return this;
    }

    NavigableMap<ClauseId, SortedSet<String>> places() {
        return places;
    }

    private void look(String path, Object value) {
        if (value instanceof Anomaly || value instanceof Interpretation) {
            return; // they tell of a clause, and carry nothing of it
        }
        if (value instanceof ClauseId clause) {
            places.computeIfAbsent(clause, id -> new TreeSet<>()).add(path);
        } else if (value instanceof Grounds grounds) {
            grounds.clauses().forEach(clause -> look(path, clause));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(it -> look(path, it));
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(element -> look(path + label(element), element));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> {
                look(path + "[" + name(key) + "]", key);
                look(path + "[" + name(key) + "]", element);
            });
        } else if (value instanceof Program program) {
            components(program.id().toString(), program);
        } else if (value instanceof Record record) {
            components(path, record);
        } else if (!(value instanceof Enum<?>) && !LEAVES.contains(value.getClass())) {
            throw new IllegalStateException(path + ": cannot look into " + value.getClass());
        }
    }

    private void components(String path, Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            boolean same = component.getType() == Grounds.class || record instanceof Cited;
            String separator = path.contains(" ") ? "." : " ";
            look(same ? path : path + separator + component.getName(), component(record, component));
        }
    }

    private static String label(Object element) {
        if (element instanceof Record record) {
            for (String name : NAMES) {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    if (component.getName().equals(name)) {
                        String label = name(component(record, component));
                        return label.isEmpty() ? "" : "[" + label + "]";
                    }
                }
            }
        }
        return "";
    }

    private static String name(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(CitedClauses::name).orElse("");
        }
        if (value instanceof SupportType type) {
            return type.key();
        }
        if (value instanceof Trait trait) {
            return trait.key();
        }
        if (value instanceof Ksic code) {
            return code.code();
        }
        return value instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : value.toString();
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " of " + record.getClass(), e);
        }
    }
}
