package io.github.smartfactory.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys are written into files and addresses: each enumeration that has them keeps one form. */
class EnumKeysTest {

    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target/classes"));

    static Stream<Class<?>> enumsWithKeys() {
        return MAIN.stream()
                .filter(JavaClass::isEnum)
                .filter(type -> type.tryGetMethod("key").isPresent())
                .<Class<?>>map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("enumsWithKeys")
    void keysAreUniqueLowerCaseWords(Class<?> type) throws ReflectiveOperationException {
        List<String> keys = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            keys.add(key(constant, type.getDeclaredMethod("key")));
        }
        assertThat(keys)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z0-9]+(-[a-z0-9]+)*"), "lower-case words with hyphens between them");
    }

    private static String key(Object constant, Method method) throws IllegalAccessException, InvocationTargetException {
        method.setAccessible(true);
        return (String) method.invoke(constant);
    }
}
