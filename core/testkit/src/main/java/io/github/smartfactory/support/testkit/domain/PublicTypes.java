package io.github.smartfactory.support.testkit.domain;

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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The types of the library of which there are values: what a test that is to miss none goes through. */
public final class PublicTypes {

    private static final Map<Class<?>, String> NO_VALUES = Map.ofEntries(
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

    private PublicTypes() {}

    /**
     * What is public and no value.
     *
     * @return the reason by the class
     */
    public static Map<Class<?>, String> noValues() {
        return NO_VALUES;
    }

    /**
     * Every public class of the library's exported packages but exceptions, what is generated for builders, and what is no
     * value.
     *
     * @return the classes, in the order of packages and names
     * @throws UncheckedIOException if the library cannot be read
     */
    public static List<Class<?>> values() {
        try {
            URI core = Won.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(core);
            if (Files.isDirectory(place)) {
                return publicTypes(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return publicTypes(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Class<?>> publicTypes(Path root) throws IOException {
        ModuleDescriptor module;
        try (InputStream in = Files.newInputStream(root.resolve("module-info.class"))) {
            module = ModuleDescriptor.read(in);
        }
        List<Class<?>> types = new ArrayList<>();
        List<String> exported = module.exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .sorted()
                .toList();
        for (String exports : exported) {
            try (Stream<Path> files = Files.list(root.resolve(exports.replace('.', '/')))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                        .sorted()
                        .map(name -> load(exports + "." + name.substring(0, name.length() - 6)))
                        .filter(PublicTypes::isOfInterest)
                        .forEach(types::add);
            }
        }
        return List.copyOf(types);
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
        return visible && !generated && !Throwable.class.isAssignableFrom(type) && !NO_VALUES.containsKey(type);
    }
}
