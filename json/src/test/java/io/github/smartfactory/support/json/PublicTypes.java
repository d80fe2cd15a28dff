package io.github.smartfactory.support.json;

import io.github.smartfactory.support.catalog.Anomalies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.eligibility.RepairContext;
import io.github.smartfactory.support.eligibility.Situation;
import io.github.smartfactory.support.funding.BulkSupport;
import io.github.smartfactory.support.money.Won;
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

/** The types of the library of which there are values. */
public final class PublicTypes {

    /** What is public and no value, with the reason. */
    static final Map<Class<?>, String> NO_VALUES = Map.of(
            OfficialCatalog.class, "has nothing but static methods",
            Anomalies.class, "has nothing but static methods",
            Situation.class, "an application while a rule looks at it",
            RepairContext.class, "what a repair is searched in",
            BulkSupport.class, "what a support function is made into for bulk work; the function is the value");

    private PublicTypes() {}

    /** Every public class of core's exported packages but exceptions, what is generated for builders, and the above. */
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
        for (ModuleDescriptor.Exports exported : module.exports()) {
            try (Stream<Path> files = Files.list(root.resolve(exported.source().replace('.', '/')))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                        .sorted()
                        .map(name -> load(exported.source() + "." + name.substring(0, name.length() - 6)))
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
