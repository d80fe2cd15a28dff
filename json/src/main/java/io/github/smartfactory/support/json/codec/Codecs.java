package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.json.codec.Containers.ListCodec;
import io.github.smartfactory.support.json.codec.Containers.OptionalCodec;
import io.github.smartfactory.support.json.codec.Containers.SetCodec;
import io.github.smartfactory.support.json.problem.JsonProblem;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The codec of every type: of those that are special one by one, and of records, sealed types and enums by their structure.
 */
public final class Codecs implements Finder {

    /** The codecs of the library's own values. */
    public static final Codecs OFFICIAL = new Codecs(MethodHandles.lookup());

    private static final String BASE = "io.github.smartfactory.support.";

    private final MethodHandles.Lookup lookup;
    private final Map<Type, Codec<?>> found = new ConcurrentHashMap<>();
    private final Extras extras = new Extras(this);

    private Codecs(MethodHandles.Lookup lookup) {
        this.lookup = lookup;
        new Specials(found, this::record).addAll();
    }

    /**
     * The codecs of the library's values and of somebody's own records made of them.
     *
     * @param lookup has access to the records
     * @return the codecs
     */
    public static Codecs with(MethodHandles.Lookup lookup) {
        return new Codecs(lookup);
    }

    /**
     * Whether a class is a value of the library, that is, whether it has a codec here.
     *
     * @param type the class
     * @return true if it has
     */
    public boolean has(Class<?> type) {
        boolean problem = type.getPackageName().equals(JsonProblem.class.getPackageName());
        return type.getName().startsWith(BASE)
                && (problem || !type.getName().startsWith(BASE + "json."))
                && (found.containsKey(type) || type.isRecord() || type.isEnum() || type.isSealed());
    }

    /**
     * The codec of a type.
     *
     * @param type the class
     * @param <T> the type
     * @return the codec
     * @throws IllegalArgumentException if the type is none of those that have one
     */
    @SuppressWarnings("unchecked")
    public <T> Codec<T> of(Class<T> type) {
        return (Codec<T>) find(type);
    }

    /**
     * The codec of a record of somebody's own, once everything in it has been found to have a codec.
     *
     * @param type the class
     * @param <T> the type
     * @return the codec
     * @throws IllegalArgumentException if something in the record has none
     */
    public <T extends Record> Codec<T> ofOwn(Class<T> type) {
        new OwnTypes(this, this::has).check(type);
        return of(type);
    }

    /**
     * The codec of a list.
     *
     * @param element the class of the elements
     * @param <T> the type of the elements
     * @return the codec
     */
    @SuppressWarnings("unchecked")
    public <T> Codec<List<T>> listOf(Class<T> element) {
        return (Codec<List<T>>) (Codec<?>) new ListCodec((Codec<Object>) of(element));
    }

    /**
     * The codec of a type that may be generic.
     *
     * @param raw the class
     * @param arguments what stands for its type variables; empty for a class that has none
     * @return the codec
     */
    @SuppressWarnings("unchecked")
    public Codec<Object> of(Class<?> raw, List<Type> arguments) {
        return (Codec<Object>) find(arguments.isEmpty() ? raw : generic(raw, arguments));
    }

    /**
     * A generic type.
     *
     * @param raw the class
     * @param arguments what stands for its type variables
     * @return the type
     */
    public static ParameterizedType generic(Class<?> raw, List<Type> arguments) {
        return new Generic(raw, List.copyOf(arguments));
    }

    private record Generic(Class<?> raw, List<Type> arguments) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return arguments.toArray(Type[]::new);
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return raw.getDeclaringClass();
        }
    }

    @Override
    public Codec<?> find(Type type) {
        return of(type, Map.of());
    }

    private Codec<?> of(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            // Of a value alone nobody knows what stands for the variables of its type.
            return of(bound.getOrDefault(variable, Object.class), Map.of());
        }
        // A generic type inside another may hold type variables, whose meaning depends on the outer one.
        boolean open = !bound.isEmpty() && type instanceof ParameterizedType;
        Codec<?> known = open ? null : found.get(type);
        if (known == null) {
            known = make(type, bound);
            if (!open) {
                found.putIfAbsent(type, known);
            }
        }
        return known;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Codec<?> make(Type type, Map<TypeVariable<?>, Type> bound) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, bound);
        }
        if (type instanceof Class<?> plain) {
            if (plain == Object.class) {
                return new AnyCodec(this);
            }
            if (plain.isEnum()) {
                return NamedCodec.ofEnum((Class) plain);
            }
            if (plain.isRecord()) {
                return record(plain);
            }
            if (plain.isSealed()) {
                return new SealedCodec<>(permitted(plain));
            }
        }
        throw new IllegalArgumentException("no JSON for " + type.getTypeName()
                + "; there is some for the values of the library and for records made of them");
    }

    @SuppressWarnings("unchecked")
    private Codec<?> generic(ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        Codec<Object> first = (Codec<Object>) of(arguments[0], bound);
        if (raw == Optional.class) {
            return new OptionalCodec(first);
        }
        if (raw == List.class) {
            return new ListCodec(first);
        }
        if (raw == Set.class) {
            return new SetCodec(first);
        }
        if (raw == Map.class && (Codec<?>) first instanceof NamedCodec<?> key) {
            return new MapCodec((NamedCodec<Object>) key, (Codec<Object>) of(arguments[1], bound));
        }
        if (raw.isRecord()) {
            Map<TypeVariable<?>, Type> inner = new HashMap<>(bound);
            for (int i = 0; i < arguments.length; i++) {
                Type argument = arguments[i];
                inner.put(raw.getTypeParameters()[i], bound.getOrDefault(argument, argument));
            }
            return record(raw, inner);
        }
        throw new IllegalArgumentException("no JSON for " + type.getTypeName());
    }

    private <T> RecordCodec<T> record(Class<?> type) {
        return record(type, Map.of());
    }

    private <T> RecordCodec<T> record(Class<?> type, Map<TypeVariable<?>, Type> bound) {
        boolean own = has(type) || type.getPackageName().equals(Codecs.class.getPackageName());
        RecordShape shape = RecordShape.of(type, own ? MethodHandles.lookup() : lookup);
        List<RecordCodec.Component> components = new ArrayList<>();
        for (RecordShape.Component each : shape.components()) {
            components.add(new RecordCodec.Component(
                    Properties.name(type, each.name()),
                    each,
                    new Lazy(() -> of(each.type(), bound)),
                    Properties.fallback(type, each.name()),
                    Properties.isNeeded(type, each.name())));
        }
        RecordCodec.Schema schema = new RecordCodec.Schema(!own, SchemaIds.id(type));
        return new RecordCodec<>(type, tag(type), shape, components, extras.of(type), schema);
    }

    /** What a record is called among those that its sealed type permits. */
    private static Optional<String> tag(Class<?> type) {
        for (Class<?> parent : type.getInterfaces()) {
            if (parent.isSealed()) {
                return Optional.of(Names.hyphenated(type));
            }
        }
        return Optional.empty();
    }

    private <T> List<RecordCodec<T>> permitted(Class<?> sealed) {
        List<RecordCodec<T>> all = new ArrayList<>();
        for (Class<?> each : sealed.getPermittedSubclasses()) {
            if (each.isRecord()) {
                all.add(record(each));
            } else if (each.isSealed()) {
                all.addAll(permitted(each));
            } else {
                throw new IllegalArgumentException(
                        "no JSON for " + sealed.getTypeName() + ", because " + each.getTypeName() + " is no record");
            }
        }
        return all;
    }
}
