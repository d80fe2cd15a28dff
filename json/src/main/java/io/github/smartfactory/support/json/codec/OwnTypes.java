package io.github.smartfactory.support.json.codec;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Looks through the types of somebody's own records for what has no JSON, before anything is read or written. */
final class OwnTypes {

    private final Finder codecs;
    private final Predicate<Class<?>> isOfLibrary;
    private final Set<Type> seen = new HashSet<>();

    OwnTypes(Finder codecs, Predicate<Class<?>> isOfLibrary) {
        this.codecs = codecs;
        this.isOfLibrary = isOfLibrary;
    }

    /**
     * Checks a type and all that it is made of.
     *
     * @param type the type
     * @throws IllegalArgumentException if something has no codec
     */
    void check(Type type) {
        if (type instanceof TypeVariable<?> || !seen.add(type)) {
            return;
        }
        if (type == Object.class) {
            throw new IllegalArgumentException("no JSON for " + type.getTypeName() + ", which may be anything");
        }
        codecs.find(type);
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                if (argument instanceof ParameterizedType inner && inner.getRawType() == Optional.class) {
                    throw new IllegalArgumentException(
                            "no JSON for " + type.getTypeName() + ": only a property is left out");
                }
                check(argument);
            }
        }
        Type raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        if (raw instanceof Class<?> own && !isOfLibrary.test(own)) {
            checkParts(own);
        }
    }

    private void checkParts(Class<?> own) {
        if (own.isRecord()) {
            for (RecordComponent component : own.getRecordComponents()) {
                check(component.getGenericType());
            }
        } else if (own.isSealed()) {
            for (Class<?> permitted : own.getPermittedSubclasses()) {
                check(permitted);
            }
        }
    }
}
