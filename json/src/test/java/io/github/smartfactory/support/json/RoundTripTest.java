package io.github.smartfactory.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {

    private static final JsonStyle BARE = JsonStyle.STANDARD.withWonAsText().withWords();

    private static final JsonStyle ENGLISH = JsonStyle.STANDARD.withWords(Language.ENGLISH);

    private static final JsonStyle KOREAN = JsonStyle.STANDARD.withWords(Language.KOREAN);

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new SupportModule()).build();

    private static final JsonMapper BARE_MAPPER =
            JsonMapper.builder().addModule(new SupportModule(BARE)).build();

    private static final List<Tier> TIERS = List.of(Tier.values());

    private static final List<Class<?>> TYPES = PublicTypes.values();

    // ---- Which types there are ----

    @Example
    void everyPublicTypeIsFound() {
        assertThat(TYPES)
                .hasSizeGreaterThan(150)
                .contains(Won.class, Catalog.class, ClauseRegister.class, SupportType.class, Tier.class)
                .contains(io.github.smartfactory.support.eligibility.Condition.AllOf.class);
    }

    @Example
    void everyPublicTypeHasJson() {
        assertThat(TYPES)
                .as("public types without JSON; what is no value belongs to PublicTypes.NO_VALUES with a reason")
                .filteredOn(type -> !hasJson(type))
                .isEmpty();
        assertThat(PublicTypes.NO_VALUES.keySet()).noneMatch(RoundTripTest::hasJson);
    }

    private static boolean hasJson(Class<?> type) {
        try {
            JsonFormat.of(type);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Example
    void thereAreValuesOfEveryPublicType() {
        assertThat(TYPES)
                .as("types of which Values has none")
                .filteredOn(type -> Values.kept().all(type).isEmpty())
                .isEmpty();
    }

    // ---- Back again ----

    @Example
    void everyValueThatIsKeptReadsBackEqualInEveryStyle() {
        for (Class<?> type : readable()) {
            checkAll(type);
        }
    }

    private static <T> void checkAll(Class<T> type) {
        JsonFormat<T> format = JsonFormat.of(type);
        for (T value : Values.kept().all(type)) {
            check(format, value);
        }
        some(type, 6).forEach(value -> {
            check(format.compact(), value);
            check(format.with(BARE), value);
            check(format.with(ENGLISH), value);
            check(format.compact().with(KOREAN), value);
        });
    }

    /** Some values of a type, none of them large if there are others. */
    private static <T> List<T> some(Class<T> type, int most) {
        JsonFormat<T> format = JsonFormat.of(type).compact();
        List<T> all = Values.kept().all(type);
        List<T> some = all.stream()
                .filter(value -> format.write(value).length() < 15_000)
                .limit(most)
                .toList();
        return some.isEmpty() ? all.subList(0, 1) : some;
    }

    private static <T> void check(JsonFormat<T> format, T value) {
        String json = format.write(value);
        T read;
        try {
            read = format.read(json);
        } catch (JsonDocumentException e) {
            throw new AssertionError(e.getMessage() + "\nin " + json, e);
        }
        assertThat(read).isEqualTo(value);
        // Traits and variants are equal if their keys are; the text tells their labels, too.
        assertThat(format.write(read)).isEqualTo(json);
    }

    /** All types but the one whose content is of any type. */
    private static List<Class<?>> readable() {
        return TYPES.stream().filter(type -> type != Cited.class).toList();
    }

    @Provide
    Arbitrary<List<Object>> results() {
        return Values.results();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    void whateverAResultIsMadeOfReadsBackEqual(@ForAll("results") List<Object> result) {
        Values values = Values.within(result.toArray());
        for (Class<?> type : readable()) {
            if (type.isRecord()) {
                checkSome(type, values);
            }
        }
    }

    private static <T> void checkSome(Class<T> type, Values values) {
        values.all(type).stream().limit(2).forEach(value -> {
            check(JsonFormat.of(type), value);
            checkMapped(MAPPER, MAPPER.constructType(type), value);
        });
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(
                readable().stream().filter(type -> type.isRecord()).toList());
    }

    @Provide
    Arbitrary<Object> changed() {
        return types().flatMap(type -> Values.any(type).map(Object.class::cast));
    }

    @Property(tries = 1_500, shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.RANDOM_SEED)
    void whateverAConstructorAcceptsReadsBackEqual(@ForAll("changed") Object value) {
        checkAs(value.getClass(), value);
    }

    private static <T> void checkAs(Class<T> type, Object value) {
        check(JsonFormat.of(type), type.cast(value));
    }

    /** Records of one's own may hold any. */
    record Moment(Instant at) {}

    @Example
    void everyPointInTimeReadsBack() {
        for (Instant instant : List.of(Instant.MIN, Instant.MAX, Instant.MIN.plusNanos(1), Instant.EPOCH)) {
            check(JsonFormat.of(Moment.class, MethodHandles.lookup()), new Moment(instant));
        }
    }

    // ---- Values whose type is not told by their class ----

    /** Own records tell what is cited. */
    record Citing(
            Cited<Name> name,
            Cited<Integer> number,
            Cited<Score> score,
            List<Cited<Trait>> traits,
            Optional<Cited<List<List<Won>>>> nested) {}

    @Example
    void citedValuesOfAnyTypeReadBackWhereTheTypeIsTold() {
        JsonFormat<Citing> format = JsonFormat.of(Citing.class, MethodHandles.lookup());
        check(
                format,
                new Citing(
                        Cited.of(Name.of("이름", "name"), "D21-001"),
                        Cited.of(3),
                        Cited.of(new Score(209, 3)),
                        List.of(Cited.of(Trait.STAR), Cited.of(Trait.of("own", "자체", "own"))),
                        Optional.of(Cited.of(List.of(List.of(Won.of(1)))))));
        List<Class<?>> told = new ArrayList<>();
        for (Cited<?> cited : Values.kept().all(Cited.class)) {
            Class<?> content = cited.value() instanceof Enum<?> constant
                    ? constant.getDeclaringClass()
                    : cited.value().getClass();
            told.add(content);
            checkMapped(MAPPER, MAPPER.getTypeFactory().constructParametricType(Cited.class, content), cited);
        }
        assertThat(told).contains(Name.class, Integer.class, Score.class, Trait.class);
    }

    @Example
    void citedValuesAreWrittenButNotReadWhereTheTypeIsNotTold() {
        @SuppressWarnings("rawtypes")
        JsonFormat<Cited> format = JsonFormat.of(Cited.class);
        for (Cited<?> cited : Values.kept().all(Cited.class)) {
            String json = format.write(cited);
            assertThatThrownBy(() -> format.read(json))
                    .isInstanceOf(JsonDocumentException.class)
                    .hasMessageContaining("nobody knows");
        }
    }

    // ---- By Jackson ----

    private static void checkMapped(JsonMapper mapper, JavaType type, Object value) {
        String json = mapper.writerFor(type).writeValueAsString(value);
        Object read = mapper.readerFor(type).readValue(json);
        assertThat(read).as(json).isEqualTo(value);
        assertThat(mapper.writerFor(type).writeValueAsString(read)).isEqualTo(json);
        assertThat(mapper.readerFor(type).<Object>readValue(mapper.writeValueAsBytes(value)))
                .isEqualTo(value);
    }

    @Example
    void everyValueReadsBackByJacksonAndSaysTheSameAsItsFormat() {
        for (Class<?> type : readable()) {
            checkMapped(type);
        }
    }

    private static <T> void checkMapped(Class<T> type) {
        for (T value : some(type, 5)) {
            checkMapped(MAPPER, MAPPER.constructType(type), value);
            checkMapped(BARE_MAPPER, BARE_MAPPER.constructType(type), value);
            assertThat(MAPPER.writeValueAsString(value))
                    .isEqualTo(JsonFormat.of(type).compact().write(value));
        }
    }

    @Example
    void everyValueReadsBackInContainersOfJackson() {
        for (Class<?> type : readable()) {
            checkContained(type);
        }
    }

    private static <T> void checkContained(Class<T> type) {
        var types = MAPPER.getTypeFactory();
        List<T> values = some(type, 3);
        checkMapped(MAPPER, types.constructCollectionType(List.class, type), values);
        Map<String, T> byText = new LinkedHashMap<>();
        Map<Tier, T> byTier = new LinkedHashMap<>();
        Map<ProgramId, T> byProgram = new LinkedHashMap<>();
        Map<Trait, T> byTrait = new LinkedHashMap<>();
        Map<Variant, T> byVariant = new LinkedHashMap<>();
        for (T value : values) {
            int number = byText.size();
            byText.put("\"이름\" " + number, value);
            byTier.put(TIERS.get(number % TIERS.size()), value);
            byProgram.put(ProgramId.of(2000 + number, "any"), value);
            byTrait.put(Trait.official().get(number), value);
            byVariant.put(Variant.official().get(number), value);
        }
        checkMapped(MAPPER, types.constructMapType(Map.class, String.class, type), byText);
        checkMapped(MAPPER, types.constructMapType(Map.class, Tier.class, type), byTier);
        checkMapped(MAPPER, types.constructMapType(Map.class, ProgramId.class, type), byProgram);
        checkMapped(MAPPER, types.constructMapType(Map.class, Trait.class, type), byTrait);
        checkMapped(MAPPER, types.constructMapType(Map.class, Variant.class, type), byVariant);
        checkMapped(
                MAPPER,
                types.constructReferenceType(Optional.class, types.constructType(type)),
                values.stream().findFirst());
        checkMapped(MAPPER, types.constructReferenceType(Optional.class, types.constructType(type)), Optional.empty());
    }
}
