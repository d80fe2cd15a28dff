package io.github.smartfactory.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** What becomes of a record that is made with null. */
public final class RecordNulls {

    private RecordNulls() {}

    /** Makes a record again and again, with null for one part after the other: each time the error names it. */
    public static void assertEveryPartIsNamed(Record record) throws ReflectiveOperationException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
        for (int i = 0; i < components.length; i++) {
            if (types[i].isPrimitive()) {
                continue;
            }
            Object[] values = new Object[components.length];
            for (int j = 0; j < components.length; j++) {
                values[j] = j == i ? null : components[j].getAccessor().invoke(record);
            }
            Throwable thrown = catchThrowable(() -> constructor.newInstance(values));
            assertThat(thrown)
                    .as(record.getClass() + " " + components[i].getName())
                    .isInstanceOf(InvocationTargetException.class)
                    .rootCause()
                    .isInstanceOf(NullPointerException.class)
                    .message()
                    .isNotNull()
                    .doesNotContain("because", "Cannot invoke");
        }
    }
}
