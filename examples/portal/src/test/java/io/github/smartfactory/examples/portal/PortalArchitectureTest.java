package io.github.smartfactory.examples.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A feature can be taken out, or copied, by itself: it needs nothing but what all features share. */
class PortalArchitectureTest {

    private static final String BASE = PortalArchitectureTest.class.getPackageName();

    private static final String[] FEATURES =
            List.of("programs", "check", "calculator", "cluster", "selection", "api").stream()
                    .map(feature -> BASE + "." + feature + "..")
                    .toArray(String[]::new);

    /** The portal with the classes that its templates become. */
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void everyPackageIsAFeatureOrShared() {
        assertThat(PORTAL)
                .extracting(JavaClass::getPackageName)
                .allMatch(name -> name.equals(BASE)
                        || name.matches(".*\\.portal\\.(web|template.*)")
                        || List.of(FEATURES).contains(name + ".."))
                .contains(BASE + ".template.check");
    }

    @Test
    void whatIsSharedKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FEATURES)
                .check(PORTAL);
    }

    @Test
    void featuresDoNotKnowOneAnother() {
        slices().matching(BASE + ".(programs|check|calculator|cluster|selection|api)..")
                .should()
                .notDependOnEachOther()
                .check(PORTAL);
    }

    @Test
    void featuresDoNotKnowWhoStartsThem() {
        noClasses()
                .that()
                .resideInAnyPackage(FEATURES)
                .or()
                .resideInAPackage(BASE + ".web..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Portal.class.getName())
                .check(PORTAL);
    }
}
