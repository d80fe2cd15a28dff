package io.github.smartfactory.support.json;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JsonArchitectureTest {

    private static final String BASE = "io.github.smartfactory.support.json";

    /** Only the compiled main classes: tests are in another folder. */
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(classes());

    private static Path classes() {
        try {
            return Path.of(JsonFormat.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void arrowsOnlyGoDown() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("problem")
                .definedBy(BASE + ".problem")
                .layer("tree")
                .definedBy(BASE + ".tree")
                .layer("codec")
                .definedBy(BASE + ".codec")
                .layer("format")
                .definedBy(BASE)
                .whereLayer("format")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("codec")
                .mayOnlyBeAccessedByLayers("format")
                .whereLayer("tree")
                .mayOnlyBeAccessedByLayers("format", "codec")
                .check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(BASE + "(.*)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void onlyTheOutermostPackageKnowsJackson() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(BASE + ".problem", BASE + ".tree", BASE + ".codec")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(MAIN);
    }
}
