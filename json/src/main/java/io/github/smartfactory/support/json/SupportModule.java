package io.github.smartfactory.support.json;

import io.github.smartfactory.support.json.codec.Codec;
import io.github.smartfactory.support.json.codec.Codecs;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches a mapper of Jackson 3 every public value of the library, in the same form as {@link JsonFormat}. Frameworks find
 * it by themselves; {@code JsonMapper.builder().findAndAddModules()} does, and {@code addModule(new SupportModule())}.
 *
 * <p>The form is fixed: naming strategies, inclusion rules and date formats of a mapper do not change it. Of two modules in
 * a mapper the one that was added last counts, so that one in a style of your own is added after those that are found.
 *
 * <p>A value of the library that cannot be read gives a {@link MismatchedInputException} whose cause is a
 * {@link JsonDocumentException} with all problems of that value. Around the values the mapper is what it always is: broken
 * JSON gives its own exceptions, {@code null} is null, what is unknown in your own classes is passed over if it says so, and
 * of two values that cannot be read only the first is told of. To have all problems of a document of your own at once, read
 * it by {@link JsonFormat#of(Class, java.lang.invoke.MethodHandles.Lookup)}.
 */
public final class SupportModule extends JacksonModule {

    private final JsonStyle style;

    /** A module in the standard style. */
    public SupportModule() {
        this(JsonStyle.STANDARD);
    }

    /**
     * A module in a style.
     *
     * @param style the style
     */
    public SupportModule(JsonStyle style) {
        this.style = Objects.requireNonNull(style, "style");
    }

    @Override
    public String getModuleName() {
        return "smart-factory-support";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers(codec -> Optional.of(new Writer(codec))));
        context.addKeySerializers(
                new Writers(codec -> Optional.of(codec).filter(Codec::isNamed).map(KeyWriter::new)));
        context.addDeserializers(new Readers());
        context.addKeyDeserializers(new KeyReaders());
    }

    private static Optional<Codec<Object>> codec(JavaType type) {
        Class<?> raw = type.getRawClass();
        return Codecs.OFFICIAL.has(raw) ? Optional.of(Codecs.OFFICIAL.of(raw, parameters(type))) : Optional.empty();
    }

    private static List<Type> parameters(JavaType type) {
        return type.getBindings().getTypeParameters().stream()
                .map(each -> each.getBindings().isEmpty()
                        ? each.getRawClass()
                        : Codecs.generic(each.getRawClass(), parameters(each)))
                .map(Type.class::cast)
                .toList();
    }

    /** Makes serializers of codecs, where there are some. */
    private static final class Writers implements Serializers {

        private final Function<Codec<Object>, Optional<ValueSerializer<?>>> make;

        Writers(Function<Codec<Object>, Optional<ValueSerializer<?>>> make) {
            this.make = make;
        }

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
            return codec(type).flatMap(make).orElse(null);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    private final class Writer extends ValueSerializer<Object> {

        private final Codec<Object> codec;

        Writer(Codec<Object> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            codec.write(value, style.writing(new JacksonSink(generator, Optional.empty())));
        }

        /** Sealed types tell what they are by themselves. */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
            serialize(value, generator, context);
        }
    }

    private final class KeyWriter extends ValueSerializer<Object> {

        private final Codec<Object> codec;

        KeyWriter(Codec<Object> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(codec.name(value, style.vocabulary())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "only what the style knows can be the key of a map: " + value)));
        }
    }

    private final class Readers implements Deserializers {

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Codecs.OFFICIAL.has(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return codec(type).map(codec -> new Reader(type, codec)).orElse(null);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
        }
    }

    private final class Reader extends ValueDeserializer<Object> {

        private final JavaType type;
        private final Codec<Object> codec;

        Reader(JavaType type, Codec<Object> codec) {
            this.type = type;
            this.codec = codec;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return Documents.read(parser, codec, style);
            } catch (JsonDocumentException e) {
                throw mismatch(parser, type, e);
            }
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer types) {
            return deserialize(parser, context);
        }
    }

    private final class KeyReaders implements KeyDeserializers {

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return codec(type)
                    .filter(Codec::isNamed)
                    .map(codec -> new KeyReader(type, codec))
                    .orElse(null);
        }
    }

    private final class KeyReader extends KeyDeserializer {

        private final JavaType type;
        private final Codec<Object> codec;

        KeyReader(JavaType type, Codec<Object> codec) {
            this.type = type;
            this.codec = codec;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return Documents.readKey(key, context.getParser(), codec, style);
            } catch (JsonDocumentException e) {
                throw mismatch(context.getParser(), type, e);
            }
        }
    }

    private static MismatchedInputException mismatch(JsonParser parser, JavaType type, JsonDocumentException e) {
        MismatchedInputException mismatch = MismatchedInputException.from(parser, type, e.getMessage());
        mismatch.initCause(e);
        return mismatch;
    }
}
