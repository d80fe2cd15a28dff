package io.github.smartfactory.support.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.json.Golden;
import io.github.smartfactory.support.json.PublicTypes;
import io.github.smartfactory.support.json.Values;
import io.github.smartfactory.support.json.codec.Containers.ListCodec;
import io.github.smartfactory.support.json.codec.Containers.OptionalCodec;
import io.github.smartfactory.support.json.codec.Containers.SetCodec;
import io.github.smartfactory.support.source.Cited;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShapesTest {

    /** What is written of each type: a line, and one for each property. */
    private final Map<String, String> shapes = new TreeMap<>();

    private final List<RecordCodec<?>> records = new ArrayList<>();

    ShapesTest() {
        PublicTypes.values().forEach(this::add);
    }

    private void add(Class<?> type) {
        Codec<?> codec = Codecs.OFFICIAL.of(type);
        if (codec instanceof RecordCodec<?> plain) {
            addRecord(plain);
        } else {
            shapes.put(nameOf(type), ": " + form(codec) + "\n");
        }
        if (codec instanceof SealedCodec<?> sealed) {
            String tags = String.join(
                    " | ", sealed.permitted().keySet().stream().sorted().toList());
            shapes.put(nameOf(type), ": an object of type " + tags + "\n");
        }
    }

    /** Those of types that are not public are found where they are used. */
    private void addRecord(RecordCodec<?> codec) {
        String name = nameOf(codec.type());
        if (shapes.putIfAbsent(name, "") != null) {
            return;
        }
        records.add(codec);
        List<String> lines = new ArrayList<>();
        for (RecordCodec.Component each : codec.components()) {
            String optional = each.absent().isPresent() ? "?" : "";
            String otherwise = each.fallback().map(it -> ", else " + it).orElse("");
            lines.add("    " + each.property() + optional + ": " + form(each.found()) + otherwise + "\n");
        }
        codec.extras().forEach(each -> lines.add("    " + each + ": written only\n"));
        lines.sort(null);
        String tag = codec.tag().map(it -> " of type " + it).orElse("");
        shapes.put(name, ": an object" + tag + "\n" + String.join("", lines));
    }

    private static String nameOf(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private String form(Codec<?> codec) {
        if (codec instanceof RecordCodec<?> cited && cited.type() == Cited.class) {
            return "Cited of " + form(cited.components().get(0).found());
        }
        if (codec instanceof RecordCodec<?> plain) {
            addRecord(plain);
            return nameOf(plain.type());
        }
        if (codec instanceof SealedCodec<?> sealed) {
            sealed.permitted().values().forEach(this::addRecord);
            return nameOf(sealed.permitted().values().iterator().next().type().getInterfaces()[0]);
        }
        if (codec instanceof StandIn<?, ?> other) {
            return form(other.codec());
        }
        if (codec instanceof OptionalCodec optional) {
            return form(optional.inner());
        }
        if (codec instanceof ListCodec list) {
            return "[" + form(list.element()) + "]";
        }
        if (codec instanceof SetCodec set) {
            return "[" + form(set.element()) + "], none twice";
        }
        if (codec instanceof MapCodec map) {
            return "{" + form(map.key()) + ": " + form(map.value()) + "}";
        }
        if (codec instanceof Terms<?> terms) {
            return "key or " + form(terms.full());
        }
        if (codec instanceof Costs<?, ?> costs) {
            return form(costs.simple()) + " or " + form(costs.full());
        }
        if (codec instanceof GroundsCodec grounds) {
            return "[id or " + form(grounds.interpretation()) + " or " + form(grounds.anomaly()) + "]";
        }
        if (codec instanceof NamedCodec.Choice<?> choice) {
            return String.join(" | ", choice.keys().stream().sorted().toList());
        }
        return codec instanceof AnyCodec ? "anything" : codec.expected();
    }

    /** What differs here is a change of the format: see the README of the samples. */
    @Test
    void theFormOfEveryTypeIsTheOneThatIsKept() {
        StringBuilder all = new StringBuilder();
        shapes.forEach((name, shape) -> all.append(name).append(shape));
        assertThat(shapes).containsKeys("Program", "Condition.AllOf", "Seating.Decided", "Tier", "Won");
        Golden.check("src/test/resources/shapes.txt", all.toString());
    }

    @Test
    void simpleNamesTellTypesApart() {
        assertThat(PublicTypes.values().stream().map(ShapesTest::nameOf)).doesNotHaveDuplicates();
    }

    @Test
    void keysOfEnumsAreLowerCaseWithHyphensAndUnique() {
        List<Class<?>> enums =
                PublicTypes.values().stream().filter(Class::isEnum).toList();
        assertThat(enums).hasSizeGreaterThan(20);
        for (Class<?> each : enums) {
            Stream<String> keys = Arrays.stream(each.getEnumConstants()).map(it -> Names.key((Enum<?>) it));
            assertThat(keys)
                    .as(each.getName())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allMatch(key -> key.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
        }
    }

    @Test
    void tagsAreLowerCaseWithHyphensAndUniqueAmongTheirSealedType() {
        Codec<?> conditions = Codecs.OFFICIAL.of(Condition.class);
        assertThat(((SealedCodec<?>) conditions).permitted()).containsKeys("all-of", "at-least-share", "every");
        for (Class<?> type : PublicTypes.values()) {
            if (Codecs.OFFICIAL.of(type) instanceof SealedCodec<?> sealed) {
                assertThat(sealed.permitted()).as(type.getName()).hasSize(concrete(type));
                assertThat(sealed.permitted().keySet()).allMatch(tag -> tag.matches("[a-z]+(-[a-z]+)*"));
            }
        }
    }

    /** How many types a sealed type permits that are not sealed themselves. */
    private static int concrete(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .mapToInt(ShapesTest::concrete)
                        .sum()
                : 1;
    }

    @Test
    void namesOfPropertiesAreInCamelCaseAndNoneIsThereTwice() {
        assertThat(records).hasSizeGreaterThan(120);
        for (RecordCodec<?> codec : records) {
            List<String> names = new ArrayList<>();
            codec.components().forEach(each -> names.add(each.property()));
            names.addAll(codec.extras());
            codec.tag().ifPresent(tag -> names.add(RecordCodec.TAG));
            assertThat(names)
                    .as("properties of %s", codec.type().getName())
                    .doesNotHaveDuplicates()
                    .allMatch(name -> name.matches("[a-z]+([A-Z][a-z]+)*"));
        }
    }

    @Test
    void nothingIsOfAnyTypeButWhatIsCited() {
        for (RecordCodec<?> codec : records) {
            for (RecordCodec.Component each : codec.components()) {
                assertThat(each.found() instanceof AnyCodec)
                        .as("%s of %s", each.property(), codec.type())
                        .isEqualTo(
                                codec.type() == Cited.class && each.property().equals("value"));
            }
        }
    }

    @Test
    void aListMayBeLeftOutIfAndOnlyIfItMayBeEmpty() {
        Set<String> wrong = new TreeSet<>();
        Set<String> needed = new TreeSet<>();
        for (Class<?> type : PublicTypes.values()) {
            if (type.isRecord() && Codecs.OFFICIAL.of(type) instanceof RecordCodec<?> codec) {
                for (Record sample :
                        Values.kept().all(type).stream().map(Record.class::cast).toList()) {
                    compare(codec, sample, needed, wrong);
                }
            }
        }
        assertThat(wrong)
                .as("that there were no projects is an answer, which has to be given")
                .containsExactly("Projects.projects");
        assertThat(needed)
                .contains("Program.offers", "Member.roles", "ScoreSheet.sections")
                .hasSizeGreaterThan(20);
    }

    private static void compare(RecordCodec<?> codec, Record sample, Set<String> needed, Set<String> wrong) {
        for (int i = 0; i < codec.components().size(); i++) {
            RecordCodec.Component component = codec.components().get(i);
            if (!((Codec<?>) component.found() instanceof Containers.Elements<?>)) {
                continue;
            }
            String name = sample.getClass().getSimpleName() + "."
                    + component.component().name();
            boolean refused = refusesEmpty(sample, i, (Codec<?>) component.found() instanceof Containers.SetCodec);
            if (component.absent().isEmpty()) {
                needed.add(name);
            }
            if (refused != component.absent().isEmpty() && !name.equals("Company.sizes")) {
                wrong.add(name);
            }
        }
    }

    private static boolean refusesEmpty(Record sample, int index, boolean set) {
        RecordShape shape = RecordShape.of(sample.getClass());
        Object[] values =
                shape.components().stream().map(each -> each.of(sample)).toArray();
        values[index] = set ? Set.of() : List.of();
        try {
            shape.make(values);
            return false;
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage()).endsWith(" must not be empty");
        }
    }
}
