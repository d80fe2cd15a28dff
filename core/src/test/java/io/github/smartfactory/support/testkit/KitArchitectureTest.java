package io.github.smartfactory.support.testkit;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The kit has floors, too: what is written apart knows nothing of what it is compared with. */
class KitArchitectureTest {

    private static final String BASE = "io.github.smartfactory.support.testkit";

    private static final Path SOURCES = Path.of("testkit/src/main/java");

    /** The floors, the lowest first. */
    private static final List<String> FLOORS =
            List.of("conformance", "sample", "reference", "internal", "domain", "refusal", "assertion", "law");

    /** The kit alone: the tests of the kit are in packages of the same names. */
    private static final JavaClasses KIT = kit();

    private static JavaClasses kit() {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            List<Path> compiled = sources.filter(source -> source.toString().endsWith(".java"))
                    .map(source -> SOURCES.relativize(source).toString().replace(".java", ".class"))
                    .filter(name -> name.contains("testkit"))
                    .filter(name -> !name.endsWith("package-info.class"))
                    .map(Path.of("target/test-classes")::resolve)
                    .toList();
            return new ClassFileImporter().importPaths(compiled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyPackageHasItsFloor() {
        assertThat(KIT).hasSizeGreaterThan(50);
        assertThat(KIT)
                .allSatisfy(type -> assertThat(FLOORS.stream().map(floor -> BASE + "." + floor))
                        .contains(type.getPackageName()));
    }

    @Test
    void arrowsOnlyGoDown() {
        LayeredArchitecture house = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String floor : FLOORS) {
            house = house.layer(floor).definedBy(BASE + "." + floor);
        }
        for (int i = 0; i < FLOORS.size(); i++) {
            List<String> above = FLOORS.subList(i + 1, FLOORS.size());
            house = above.isEmpty()
                    ? house.whereLayer(FLOORS.get(i)).mayNotBeAccessedByAnyLayer()
                    : house.whereLayer(FLOORS.get(i)).mayOnlyBeAccessedByLayers(above.toArray(String[]::new));
        }
        house.check(KIT);
    }
}
