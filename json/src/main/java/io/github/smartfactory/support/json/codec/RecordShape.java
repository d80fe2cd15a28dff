package io.github.smartfactory.support.json.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The components of a record and its canonical constructor.
 *
 * @param components the components, in order
 * @param constructor takes an array with a value for each
 */
record RecordShape(List<Component> components, MethodHandle constructor) {

    /**
     * A component.
     *
     * @param name what it is called
     * @param type its type
     * @param accessor takes the record
     */
    record Component(String name, Type type, MethodHandle accessor) {

        /** Its value in a record. */
        Object of(Record record) {
            try {
                Object value = accessor.invokeExact(record);
                return Objects.requireNonNull(
                        value, () -> name + " of " + record.getClass().getName());
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final ClassValue<RecordShape> OF_ALL = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return of(type, MethodHandles.publicLookup());
        }
    };

    /** The shape of a record that everybody has access to. */
    static RecordShape of(Class<?> type) {
        return OF_ALL.get(type);
    }

    /** The shape of a record, seen by somebody who has access to it. */
    static RecordShape of(Class<?> type, MethodHandles.Lookup lookup) {
        try {
            List<Component> components = new ArrayList<>();
            RecordComponent[] all = type.getRecordComponents();
            for (RecordComponent each : all) {
                MethodHandle accessor = lookup.unreflect(each.getAccessor());
                components.add(new Component(
                        each.getName(),
                        each.getGenericType(),
                        accessor.asType(MethodType.methodType(Object.class, Record.class))));
            }
            Class<?>[] parameters =
                    Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
            MethodHandle constructor = lookup.findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            return new RecordShape(List.copyOf(components), constructor);
        } catch (IllegalAccessException | NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    type.getName() + " must be a record that the lookup given has access to", e);
        }
    }

    /** The record with values for its components. What its constructor throws is thrown. */
    Object make(Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
