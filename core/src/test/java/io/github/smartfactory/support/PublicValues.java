package io.github.smartfactory.support;

import io.github.smartfactory.support.catalog.Anomalies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.eligibility.RepairContext;
import io.github.smartfactory.support.eligibility.Situation;
import io.github.smartfactory.support.funding.BulkSupport;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.scenario.Decider;
import io.github.smartfactory.support.scenario.Rationing;
import io.github.smartfactory.support.scenario.Run;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.scenario.ShiftTally;
import io.github.smartfactory.support.scenario.SweepIndex;
import io.github.smartfactory.support.scenario.Tally;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The types of the library of which there are values, as they are compiled. */
public final class PublicValues {

    /** What is public and no value, with the reason. */
    public static final Map<Class<?>, String> NO_VALUES = Map.ofEntries(
            Map.entry(OfficialCatalog.class, "has nothing but static methods"),
            Map.entry(Anomalies.class, "has nothing but static methods"),
            Map.entry(Situation.class, "an application while a rule looks at it"),
            Map.entry(RepairContext.class, "what a repair is searched in"),
            Map.entry(
                    BulkSupport.class, "what a support function is made into for bulk work; the function is the value"),
            Map.entry(Scenario.class, "a program made ready for many firms; the program is the value"),
            Map.entry(Decider.class, "a scenario as a function"),
            Map.entry(Run.class, "columns of results; its totals are the value"),
            Map.entry(Tally.class, "adds up; its totals are the value"),
            Map.entry(ShiftTally.class, "adds up; its shifts are the value"),
            Map.entry(Rationing.class, "goes down a queue; its cutoff is the value"),
            Map.entry(SweepIndex.class, "columns of firms; its points are the values"));

    private static final Path CLASSES = Path.of("target/classes");

    private PublicValues() {}

    /** Every public class of the exported packages but exceptions, builders, what is generated, and the above. */
    public static List<Class<?>> all() {
        return everyPublicType().filter(type -> !NO_VALUES.containsKey(type)).toList();
    }

    /** The same with what is no value. */
    private static Stream<Class<?>> everyPublicType() {
        try (var in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .sorted()
                    .flatMap(PublicValues::in)
                    .filter(PublicValues::isOfInterest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Class<?>> in(String name) {
        try (Stream<Path> files = Files.list(CLASSES.resolve(name.replace('.', '/')))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
                    .sorted()
                    .<Class<?>>map(file -> load(name + "." + file.substring(0, file.length() - 6)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Won.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name, e);
        }
    }

    private static boolean isOfInterest(Class<?> type) {
        boolean generated = type.getSimpleName().endsWith("Builder")
                || (type.isInterface() && type.getSimpleName().startsWith("With"));
        boolean visible = true;
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            visible &= Modifier.isPublic(each.getModifiers()) && !each.isAnonymousClass();
        }
        return visible && !generated && !Throwable.class.isAssignableFrom(type);
    }
}
