package io.github.smartfactory.support;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The house stands: arrows go down, numbers are exact, values are final, and what is exported is meant to be. */
class ArchitectureTest {

    private static final String BASE = "io.github.smartfactory.support";

    private static final Path CLASSES = Path.of("target/classes");

    /** The floors, the lowest first. A new package finds its place here, or a test fails. */
    static final List<String> FLOORS = List.of(
            "money",
            "vocabulary",
            "source",
            "explain",
            "company",
            "schedule",
            "cost",
            "consortium",
            "funding",
            "eligibility",
            "scoring",
            "selection",
            "program",
            "catalog",
            "scenario");

    private static final String INTERNAL = "internal";

    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    /** Only the compiled main classes: tests are in another folder. */
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(CLASSES);

    @Test
    void everyPackageHasItsFloor() {
        assertThat(packages()).isNotEmpty().allMatch(name -> name.startsWith(BASE + "."));
        assertThat(packages())
                .extracting(name -> name.substring(BASE.length() + 1))
                .allMatch(name -> name.equals(INTERNAL) || FLOORS.contains(name.split("\\.", 2)[0]));
    }

    @Test
    void arrowsOnlyGoDown() {
        LayeredArchitecture house =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String floor : FLOORS) {
            house = house.optionalLayer(floor).definedBy(BASE + "." + floor + "..");
        }
        house = house.optionalLayer(INTERNAL).definedBy(BASE + "." + INTERNAL + "..");
        for (int level = 0; level < FLOORS.size(); level++) {
            List<String> above = FLOORS.subList(level + 1, FLOORS.size());
            // The lowest floor is what internal may use.
            String[] users = level == 0 ? concat(above, INTERNAL) : above.toArray(String[]::new);
            house = users.length == 0
                    ? house.whereLayer(FLOORS.get(level)).mayNotBeAccessedByAnyLayer()
                    : house.whereLayer(FLOORS.get(level)).mayOnlyBeAccessedByLayers(users);
        }
        house.whereLayer(INTERNAL).mayOnlyAccessLayers(FLOORS.get(0)).check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void numbersAreExact() {
        classes()
                .that()
                .resideOutsideOfPackage(BASE + ".scenario..")
                .should(beExact())
                .check(MAIN);
    }

    @Test
    void nothingIsDoneByReflection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .check(MAIN);
    }

    @Test
    void timeIsThatOfJavaTime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Calendar.class)
                .check(MAIN);
    }

    @Test
    void publicTypesCannotBeExtended() {
        classes()
                .that()
                .arePublic()
                .and()
                .resideOutsideOfPackage(BASE + "." + INTERNAL + "..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should(beClosed())
                .check(MAIN);
    }

    @Test
    void everyPackageButInternalIsExportedToAll() {
        ModuleDescriptor module = ModuleFinder.of(CLASSES)
                .find(BASE)
                .orElseThrow(() -> new AssertionError("no module " + BASE))
                .descriptor();
        Set<String> expected = new TreeSet<>(packages());
        expected.remove(BASE + "." + INTERNAL);
        assertThat(module.exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
        assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(module.opens()).isEmpty();
        assertThat(module.isOpen()).isFalse();
    }

    @Test
    void nothingIsNeededAtRunTime() {
        ModuleDescriptor module =
                ModuleFinder.of(CLASSES).find(BASE).orElseThrow().descriptor();
        assertThat(module.requires())
                .filteredOn(required -> !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
    }

    private static Set<String> packages() {
        return MAIN.stream()
                .filter(type -> !Set.of("package-info", "module-info").contains(type.getSimpleName()))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String[] concat(List<String> floors, String more) {
        TreeSet<String> all = new TreeSet<>(floors);
        all.add(more);
        return all.toArray(String[]::new);
    }

    /** No binary fraction in a field, a parameter, a return, a type argument of these, or a call. */
    private static ArchCondition<JavaClass> beExact() {
        return new ArchCondition<>("be without double and float") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Consumer<String> found = what -> events.add(SimpleConditionEvent.violated(type, what));
                for (JavaField field : type.getFields()) {
                    if (isInexact(field.getType())) {
                        found.accept(
                                field.getFullName() + " is " + field.getType().getName());
                    }
                }
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    if (isInexact(unit.getReturnType())) {
                        found.accept(unit.getFullName() + " returns "
                                + unit.getReturnType().getName());
                    }
                    if (unit.getParameterTypes().stream().anyMatch(ArchitectureTest::isInexact)) {
                        found.accept(unit.getFullName() + " takes a double or float");
                    }
                }
                type.getCodeUnitCallsFromSelf().forEach(call -> {
                    CodeUnitCallTarget target = call.getTarget();
                    if (isInexact(target.getReturnType())
                            || target.getParameterTypes().stream().anyMatch(ArchitectureTest::isInexact)) {
                        found.accept(call.getDescription() + " goes by way of a double or float");
                    }
                });
            }
        };
    }

    private static boolean isInexact(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .anyMatch(raw -> INEXACT.contains(raw.getBaseComponentType().getName()));
    }

    /** A final class (a record is one), an enumeration, or something sealed. */
    private static ArchCondition<JavaClass> beClosed() {
        DescribedPredicate<JavaClass> closed = DescribedPredicate.describe(
                "closed",
                type -> type.getModifiers().contains(JavaModifier.FINAL)
                        || type.isEnum()
                        || type.isAnnotation()
                        || isWither(type)
                        || type.reflect().isSealed());
        return ArchCondition.from(closed.as("final, an enumeration or sealed"));
    }

    /** The interface that Immutables generates beside a record. */
    private static boolean isWither(JavaClass type) {
        return type.isInterface()
                && type.getSimpleName().startsWith("With")
                && MAIN.contain(
                        type.getPackageName() + "." + type.getSimpleName().substring("With".length()));
    }
}
