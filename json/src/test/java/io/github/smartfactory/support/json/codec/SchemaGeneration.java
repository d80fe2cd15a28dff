package io.github.smartfactory.support.json.codec;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import io.github.smartfactory.support.json.JsonSchemas;
import io.github.smartfactory.support.json.SupportModule;
import io.github.smartfactory.support.json.codec.Containers.Elements;
import io.github.smartfactory.support.json.codec.Containers.OptionalCodec;
import io.github.smartfactory.support.json.tree.Node;
import io.github.smartfactory.support.json.tree.Place;
import io.github.smartfactory.support.json.tree.Problems;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the schemas: the shape from the codecs, the words from the Javadoc, the bounds from the records. A schema must
 * refuse nothing that the reader accepts, so it is silent wherever a codec is not plain.
 */
public final class SchemaGeneration {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new SupportModule()).build();

    /** What a value looks like, by the codec that reads it. */
    private static final Map<Codec<?>, List<?>> EXAMPLES = Map.of(
            Texts.PROGRAM, List.of("2021/build-upgrade"),
            Texts.CLAUSE, List.of("D21-123"),
            Texts.INDUSTRY, List.of("C10"),
            Texts.DAY, List.of("2021-02-25"),
            Texts.TIME, List.of("17:00"),
            Texts.MONTH, List.of("2021-02"),
            Texts.MOMENT, List.of("2021-02-25T17:00:00+09:00"),
            Scalars.WON, List.of(60_000_000, "6,000만원"),
            Scalars.SHARE, List.of(0.5, "50%", "1/3"),
            Scalars.SCORE, List.of(69.5, "209/3"));

    private final Codecs codecs = Codecs.OFFICIAL;
    private final Javadocs docs = Javadocs.read();
    private final Bounds bounds;

    /** Schemas with the bounds that some valid values show. */
    public SchemaGeneration(Collection<?> values) {
        bounds = new Bounds(values);
    }

    /** The schema of a type as it is kept in a file. */
    public String schema(Class<?> type) {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(MAPPER, SchemaVersion.DRAFT_2020_12, new OptionPreset());
        Map<ResolvedType, ObjectNode> begun = new HashMap<>();
        config.forTypesInGeneral()
                .withDefinitionNamingStrategy(new Naming())
                .withCustomDefinitionProvider((resolved, context) -> {
                    // Types contain each other: a definition is there before it is filled.
                    if (!begun.containsKey(resolved)) {
                        begun.put(resolved, node());
                        begun.get(resolved).setAll(new Definition(context).of(javaType(resolved)));
                    }
                    return new CustomDefinition(begun.get(resolved), DefinitionType.ALWAYS_REF, AttributeInclusion.NO);
                });
        SchemaBuilder builder = new SchemaGenerator(config.build()).buildMultipleSchemaDefinitions();
        builder.createSchemaReference(type);
        ObjectNode definitions = builder.collectDefinitions("$defs");
        ObjectNode main = (ObjectNode) definitions.remove(type.getSimpleName());

        String id = JsonSchemas.id(type).orElseThrow();
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", SchemaVersion.DRAFT_2020_12.getIdentifier());
        root.put("$id", id);
        String title = Names.words(type);
        root.put("title", Character.toUpperCase(title.charAt(0)) + title.substring(1));
        root.setAll(main);
        root.set("$defs", definitions);
        return MAPPER.writer()
                        .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                                        .withArrayElementSpacing(Separators.Spacing.AFTER)
                                        .withArrayEmptySeparator("")
                                        .withObjectEmptySeparator(""))
                                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter()))
                        .writeValueAsString(root)
                + "\n";
    }

    /** {@code CitedName} and {@code Condition.AtLeastShare}: what a type is called in the sources. */
    private static final class Naming implements SchemaDefinitionNamingStrategy {

        @Override
        public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
            return name(key.getType());
        }

        private static String name(ResolvedType type) {
            Class<?> raw = type.getErasedType();
            String outer = raw.getDeclaringClass() == null
                    ? ""
                    : raw.getDeclaringClass().getSimpleName() + ".";
            return outer
                    + raw.getSimpleName()
                    + type.getTypeParameters().stream().map(Naming::name).collect(Collectors.joining());
        }
    }

    private static Type javaType(ResolvedType resolved) {
        List<Type> arguments = new ArrayList<>();
        resolved.getTypeParameters().forEach(each -> arguments.add(javaType(each)));
        return arguments.isEmpty() ? resolved.getErasedType() : Codecs.generic(resolved.getErasedType(), arguments);
    }

    /** The type with what stands for its variables. */
    private static Type bind(Type type, Map<Type, Type> bound) {
        if (type instanceof ParameterizedType generic) {
            return Codecs.generic(
                    (Class<?>) generic.getRawType(),
                    Arrays.stream(generic.getActualTypeArguments())
                            .map(each -> bind(each, bound))
                            .toList());
        }
        return bound.getOrDefault(type, type);
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static ObjectNode node() {
        return MAPPER.createObjectNode();
    }

    private static ObjectNode typed(String type) {
        return node().put("type", type);
    }

    private static ObjectNode anyOf(ObjectNode... choices) {
        return node().set("anyOf", MAPPER.createArrayNode().addAll(List.of(choices)));
    }

    /** With examples, all of which the codec reads. */
    private static ObjectNode examples(ObjectNode schema, Codec<?> codec) {
        List<?> all = EXAMPLES.getOrDefault(codec, List.of());
        Problems problems = new Problems();
        Place place = Place.root("$", 0, 0);
        for (Object each : all) {
            Node node = each instanceof String text
                    ? new Node.JsonText(place, text)
                    : new Node.JsonNumber(place, String.valueOf(each));
            codec.read(node, new Reading(node, problems, Vocabulary.OFFICIAL));
        }
        problems.check();
        return all.isEmpty() ? schema : schema.set("examples", MAPPER.valueToTree(all));
    }

    private static ArrayNode array(Collection<String> values) {
        return MAPPER.valueToTree(values);
    }

    /** What stands under {@code $defs}. */
    private final class Definition {

        private final SchemaGenerationContext context;

        Definition(SchemaGenerationContext context) {
            this.context = context;
        }

        /** The definition of a type: what it is, and how it is read. */
        ObjectNode of(Type type) {
            Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
            ObjectNode all = node().put("description", docs.of(raw));
            Codec<?> codec = codecs.find(type);
            all.setAll(shape(codec, type));
            return examples(all, codec);
        }

        private ObjectNode shape(Codec<?> codec, Type type) {
            if (codec instanceof NamedCodec.Choice<?> choice) {
                return node().set("enum", array(choice.keys()));
            }
            if (codec instanceof RecordCodec<?> record) {
                return object(record, type);
            }
            if (codec instanceof SealedCodec<?> sealed) {
                return oneByTag(sealed);
            }
            if (codec instanceof StandIn<?, ?> standIn) {
                return shape(standIn.codec(), type);
            }
            if (codec instanceof Terms<?> terms) {
                // The official keys for editors, and every other key, because a reader may know more programs.
                return anyOf(
                        node().set("enum", array(terms.keys(Vocabulary.OFFICIAL))),
                        typed("string").put("pattern", Forms.KEY),
                        shape(terms.full(), type));
            }
            if (codec instanceof Costs<?, ?> costs) {
                RecordCodec<?> full = (RecordCodec<?>) costs.full();
                ObjectNode simple = use(full.components().get(0).component().type());
                return anyOf(constrain(simple, full, 0), object(full, type));
            }
            if (codec instanceof GroundsCodec grounds) {
                ObjectNode items = anyOf(
                        typed("string").put("pattern", Forms.SOURCE),
                        use(((RecordCodec<?>) grounds.interpretation()).type()),
                        use(((RecordCodec<?>) grounds.anomaly()).type()));
                return typed("array").set("items", items);
            }
            ObjectNode text = typed("string");
            Optional.ofNullable(Forms.OF.get(codec)).ifPresent(form -> text.put("pattern", form));
            if (codec == Scalars.WON) {
                return anyOf(typed("integer"), text);
            }
            if (codec == Scalars.SHARE) {
                return anyOf(typed("number").put("minimum", 0).put("maximum", 1), text);
            }
            if (codec == Scalars.SCORE) {
                return anyOf(typed("number"), text);
            }
            if (codec instanceof NamedCodec<?>) {
                return text;
            }
            throw new IllegalArgumentException("no schema of " + type);
        }

        private ObjectNode object(RecordCodec<?> record, Type type) {
            Map<Type, Type> bound = new HashMap<>();
            TypeVariable<?>[] variables = record.type().getTypeParameters();
            for (int i = 0; i < variables.length; i++) {
                bound.put(variables[i], argument(type, i));
            }
            ObjectNode properties = node();
            List<String> required = new ArrayList<>();
            record.schema()
                    .ifPresent(id -> properties
                            .putObject(SchemaIds.PROPERTY)
                            .put("description", "the schema of the document, which tells the version of the format")
                            .put("const", id));
            record.tag().ifPresent(tag -> {
                properties
                        .putObject(RecordCodec.TAG)
                        .put("description", "tells which of several kinds it is")
                        .put("const", tag);
                required.add(RecordCodec.TAG);
            });
            for (int i = 0; i < record.components().size(); i++) {
                RecordCodec.Component each = record.components().get(i);
                ObjectNode property = described(
                        use(bind(each.component().type(), bound)),
                        docs.of(record.type(), each.component().name()));
                constrain(property, record, i);
                each.fallback().ifPresent(value -> property.set("default", MAPPER.valueToTree(value)));
                properties.set(each.property(), property);
                if (each.absent().isEmpty()) {
                    required.add(each.property());
                }
            }
            record.extras()
                    .forEach(extra -> properties
                            .putObject(extra)
                            .put("description", "follows from the rest and is not read")
                            .put("readOnly", true));
            ObjectNode object = typed("object");
            object.set("properties", properties);
            if (!required.isEmpty()) {
                object.set("required", array(required));
            }
            return object.put("additionalProperties", false);
        }

        /** Told apart by their tag, so that a validator names what is wrong with the one that is meant. */
        private ObjectNode oneByTag(SealedCodec<?> sealed) {
            ObjectNode object = typed("object");
            object.putObject("properties")
                    .putObject(RecordCodec.TAG)
                    .put("description", "tells which of several kinds it is")
                    .set("enum", array(sealed.permitted().keySet()));
            object.set("required", array(List.of(RecordCodec.TAG)));
            ArrayNode each = object.putArray("allOf");
            sealed.permitted().forEach((tag, permitted) -> {
                ObjectNode one = each.addObject();
                one.putObject("if")
                        .putObject("properties")
                        .putObject(RecordCodec.TAG)
                        .put("const", tag);
                one.set("then", use(permitted.type()));
            });
            return object;
        }

        private ObjectNode constrain(ObjectNode node, RecordCodec<?> record, int component) {
            RecordCodec.Component its = record.components().get(component);
            bounds.of(record.type(), component, its.found())
                    .forEach((keyword, value) -> node.set(keyword, MAPPER.<JsonNode>valueToTree(value)));
            return node;
        }

        /** With a description before all else. A reference is empty until all are there, and must stay the same node. */
        private ObjectNode described(ObjectNode schema, String description) {
            return schema.isEmpty()
                    ? schema.put("description", description)
                    : node().put("description", description).setAll(schema);
        }

        /** The schema where a value of the type stands. */
        private ObjectNode use(Type type) {
            Codec<?> codec = codecs.find(type);
            if (codec instanceof OptionalCodec) {
                return use(argument(type, 0));
            }
            if (codec instanceof Elements<?>) {
                ObjectNode array = typed("array").set("items", use(argument(type, 0)));
                return codec instanceof Containers.SetCodec ? array.put("uniqueItems", true) : array;
            }
            if (codec instanceof MapCodec map) {
                ObjectNode object = typed("object");
                if (argument(type, 0) != String.class) {
                    object.set("propertyNames", use(argument(type, 0)));
                }
                object.set("additionalProperties", use(argument(type, 1)));
                if (!map.hasOwnKeys()) {
                    return object;
                }
                ObjectNode entry = typed("object");
                entry.putObject("properties")
                        .set("key", described(use(argument(type, 0)), "the key of an entry"))
                        .set("value", described(use(argument(type, 1)), "the value of an entry"));
                entry.set("required", array(List.of("key", "value")));
                entry.put("additionalProperties", false);
                return anyOf(object, typed("array").set("items", entry));
            }
            if (codec == Scalars.INT || codec == Scalars.LONG) {
                return typed("integer");
            }
            if (codec == Scalars.BOOLEAN) {
                return typed("boolean");
            }
            if (codec == Scalars.DECIMAL) {
                return typed("number");
            }
            if (codec instanceof NamedCodec<?> && ((Class<?>) type).getName().startsWith("java.")) {
                ObjectNode text = typed("string");
                Optional.ofNullable(Forms.OF.get(codec)).ifPresent(form -> text.put("pattern", form));
                if (codec == Texts.DAY) {
                    text.put("format", "date");
                }
                return examples(text, codec);
            }
            return context.createDefinitionReference(context.getTypeContext().resolve(type));
        }
    }
}
