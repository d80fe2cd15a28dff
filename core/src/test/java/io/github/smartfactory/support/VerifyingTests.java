package io.github.smartfactory.support;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.github.smartfactory.support.source.ClauseId;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;

/** The tests that name the clauses that they verify. Only what is run counts. */
final class VerifyingTests {

    private final NavigableMap<ClauseId, SortedSet<String>> byClause = new TreeMap<>();
    private final List<String> idle = new ArrayList<>();

    VerifyingTests(Iterable<JavaClass> classes) {
        for (JavaClass type : classes) {
            type.tryGetAnnotationOfType(Verifies.class)
                    .ifPresent(verifies ->
                            add(verifies, name(type), type.getMethods().stream().anyMatch(VerifyingTests::isRun)));
            for (JavaMethod method : type.getMethods()) {
                method.tryGetAnnotationOfType(Verifies.class)
                        .ifPresent(verifies -> add(verifies, name(type) + "." + method.getName(), isRun(method)));
            }
        }
    }

    /** The tests of each clause. */
    NavigableMap<ClauseId, SortedSet<String>> byClause() {
        return byClause;
    }

    /** What says that it verifies clauses and is never run. */
    List<String> idle() {
        return idle.stream().sorted().toList();
    }

    private void add(Verifies verifies, String test, boolean run) {
        if (!run) {
            idle.add(test);
            return;
        }
        for (String clause : verifies.value()) {
            byClause.computeIfAbsent(ClauseId.of(clause), id -> new TreeSet<>()).add(test);
        }
    }

    private static boolean isRun(JavaMethod method) {
        return method.isMetaAnnotatedWith(Testable.class)
                && !method.isAnnotatedWith(Disabled.class)
                && !method.getOwner().isAnnotatedWith(Disabled.class);
    }

    private static String name(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
