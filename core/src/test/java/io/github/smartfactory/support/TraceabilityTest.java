package io.github.smartfactory.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.smartfactory.support.OpenClause.ComesWith;
import io.github.smartfactory.support.OpenClause.Extent;
import io.github.smartfactory.support.catalog.Anomalies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.ClauseKind;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Tier;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Every clause of the announcements is carried by the data and verified by a test, or known to be open. The whole is
 * written to {@code target/traceability.md}.
 */
class TraceabilityTest {

    /** The kinds that the data carries in full. */
    private static final Set<ClauseKind> CARRIED_NOW = EnumSet.of(
            ClauseKind.IDENTITY,
            ClauseKind.LIMIT,
            ClauseKind.SHARE,
            ClauseKind.BUDGET,
            ClauseKind.COUNT,
            ClauseKind.WINDOW,
            ClauseKind.PERIOD,
            ClauseKind.TERMS,
            ClauseKind.CAP,
            ClauseKind.COST,
            ClauseKind.CHANGE,
            ClauseKind.PROCEDURE,
            ClauseKind.ROLE,
            ClauseKind.DOCUMENTS,
            ClauseKind.CONTACT,
            ClauseKind.DEFINITION,
            ClauseKind.STATISTIC,
            ClauseKind.NOTE,
            ClauseKind.EXAMPLE,
            ClauseKind.COMPOSITION,
            ClauseKind.ELIGIBILITY,
            ClauseKind.EXCLUSION,
            ClauseKind.OBLIGATION,
            ClauseKind.CLAWBACK,
            ClauseKind.RECOMMENDATION,
            ClauseKind.BENEFIT,
            ClauseKind.BONUS,
            ClauseKind.FORMULA,
            ClauseKind.SCORE_SHEET,
            ClauseKind.SELECTION);

    private static final VerifyingTests TESTS = new VerifyingTests(testClasses()
            .filter(type -> !type.getName().startsWith(TraceabilityTest.class.getName()))
            .toList());

    private static final Traceability OFFICIAL = official();

    @BeforeAll
    static void writeTheReport() throws IOException {
        Files.writeString(Path.of("target", "traceability.md"), OFFICIAL.report());
    }

    @Test
    void everyClauseIsCarriedOrKnownToBeOpen() {
        assertThat(OFFICIAL.forgotten()).isEmpty();
    }

    @Test
    void noClauseIsCalledOpenThatTheDataCarries() {
        assertThat(OFFICIAL.openThoughCarried()).isEmpty();
    }

    @Test
    void aClauseThatIsOpenInPartIsCarriedInPart() {
        assertThat(OFFICIAL.partlyThoughNotCarried()).isEmpty();
    }

    @Test
    void everyOpenClauseIsInTheRegisterAndListedOnce() {
        assertThat(OFFICIAL.openAndUnknown()).isEmpty();
        assertThat(OFFICIAL.openTwice()).isEmpty();
    }

    @Test
    void openClausesAreListedInTheOrderOfTheirIds() {
        assertThat(OFFICIAL.open()).extracting(OpenClause::clause).isSorted();
    }

    @Test
    void nothingIsOpenOfTheKindsThatAreCarriedNow() {
        assertThat(OFFICIAL.open(CARRIED_NOW)).isEmpty();
    }

    @Test
    void everyKindIsCarriedNow() {
        assertThat(CARRIED_NOW).containsExactlyInAnyOrder(ClauseKind.values());
    }

    @Test
    void everyClauseThatTheDataCitesIsInTheRegister() {
        assertThat(OFFICIAL.carriedAndUnknown()).isEmpty();
    }

    @Test
    void everyClauseThatAnInterpretationOrAnomalyCitesIsInTheRegister() {
        assertThat(OFFICIAL.readAndUnknown()).isEmpty();
    }

    @Test
    void everyClauseThatTheSourcesMentionIsInTheRegister() throws IOException {
        TreeSet<ClauseId> mentioned = new TreeSet<>();
        Pattern form = Pattern.compile("\\bD2\\d-\\d+\\b");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                form.matcher(Files.readString(file)).results().forEach(it -> mentioned.add(ClauseId.of(it.group())));
            }
        }
        assertThat(mentioned).isNotEmpty().isSubsetOf(OFFICIAL.register().keySet());
    }

    @Test
    void everyClauseThatIsCarriedIsVerifiedByATest() {
        assertThat(OFFICIAL.notVerified()).isEmpty();
    }

    @Test
    void everyTestNamesClausesOfTheRegister() {
        assertThat(OFFICIAL.verifiedAndUnknown()).isEmpty();
    }

    @Test
    void whateverSaysThatItVerifiesIsRun() {
        assertThat(TESTS.idle()).isEmpty();
    }

    @Test
    void theReportNamesPlaceAndClause() {
        assertThat(Path.of("target", "traceability.md"))
                .content()
                .contains("| D21-011 | WINDOW | 2021/build-upgrade windows[companies] | I13 |")
                .contains("2021/build-upgrade offers[advanced1, advanced2, basic].terms.limit<br>")
                .contains("small-enterprise rows[")
                .contains("| D21-106 | FORMULA | 2021/cluster-planning-institution gates[selection]<br>"
                        + "2021/cluster-planning-institution gates[selection].aggregation | I6 |")
                .contains("| D21-132 | SELECTION | 2021/digital-cluster-general gates[selection].aggregation<br>"
                        + "2021/digital-cluster-general gates[selection].committee<br>"
                        + "2021/digital-cluster-general gates[selection].passMark | I32<br>I5 |")
                .contains("| D22-024 | SELECTION |")
                .contains(" 0 open, 0 carried in part, ")
                .endsWith("|\n");
        assertThat(official().report()).isEqualTo(OFFICIAL.report());
    }

    private static Traceability official() {
        NavigableMap<ClauseId, ClauseKind> register = new TreeMap<>();
        OfficialCatalog.clauses().clauses().forEach(clause -> register.put(clause.id(), clause.kind()));
        NavigableMap<ClauseId, SortedSet<String>> carried = new CitedClauses()
                .in(OfficialCatalog.catalog())
                .in("small-enterprise", OfficialCatalog.smallEnterprise())
                .places();
        return new Traceability(register, carried, readings(), TESTS.byClause(), open());
    }

    private static NavigableMap<ClauseId, SortedSet<String>> readings() {
        NavigableMap<ClauseId, SortedSet<String>> readings = new TreeMap<>();
        for (Interpretation interpretation : Interpretation.official()) {
            interpretation
                    .clauses()
                    .forEach(id ->
                            readings.computeIfAbsent(id, key -> new TreeSet<>()).add(interpretation.id()));
        }
        for (Anomaly anomaly : anomalies()) {
            anomaly.clauses()
                    .forEach(id ->
                            readings.computeIfAbsent(id, key -> new TreeSet<>()).add(anomaly.id()));
        }
        return readings;
    }

    private static List<Anomaly> anomalies() {
        return Stream.of(Anomalies.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Anomaly.class)
                .map(TraceabilityTest::constant)
                .toList();
    }

    private static Anomaly constant(Field field) {
        try {
            return (Anomaly) Objects.requireNonNull(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<OpenClause> open() {
        try (InputStream stream = TraceabilityTest.class.getResourceAsStream("/open-clauses.tsv")) {
            return OpenClause.read(
                    new InputStreamReader(Objects.requireNonNull(stream, "open-clauses.tsv"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<JavaClass> testClasses() {
        return new ClassFileImporter().importPath(Path.of("target/test-classes")).stream();
    }

    /** That the checks bite: a register of six clauses, of which one is carried and verified as it should be. */
    @Nested
    class OnASample {

        private final NavigableMap<ClauseId, ClauseKind> register = new TreeMap<>(Map.of(
                id(1), ClauseKind.LIMIT,
                id(2), ClauseKind.BONUS,
                id(3), ClauseKind.WINDOW,
                id(4), ClauseKind.SELECTION,
                id(5), ClauseKind.NOTE,
                id(6), ClauseKind.BUDGET));

        private final Traceability sample = new Traceability(
                register,
                places(Map.of(1, "a", 2, "b", 4, "d", 8, "h")),
                places(Map.of(1, "I1", 9, "I2")),
                places(Map.of(1, "ATest", 4, "BTest", 7, "CTest")),
                List.of(
                        open(2, Extent.OPEN),
                        open(3, Extent.OPEN),
                        open(4, Extent.PARTLY),
                        open(5, Extent.PARTLY),
                        open(10, Extent.OPEN),
                        open(3, Extent.OPEN)));

        @Test
        void eachKindOfGapIsFoundAndNothingElse() {
            assertThat(sample.forgotten()).containsExactly(id(6));
            assertThat(sample.openThoughCarried()).containsExactly(id(2));
            assertThat(sample.partlyThoughNotCarried()).containsExactly(id(5));
            assertThat(sample.openAndUnknown()).containsExactly(id(10));
            assertThat(sample.openTwice()).containsExactly(id(3));
            assertThat(sample.open(Set.of(ClauseKind.WINDOW, ClauseKind.SELECTION)))
                    .containsExactly(id(3), id(3));
            assertThat(sample.carriedAndUnknown()).containsExactly(id(8));
            assertThat(sample.readAndUnknown()).containsExactly(id(9));
            assertThat(sample.notVerified()).containsExactly(id(2), id(8));
            assertThat(sample.verifiedAndUnknown()).containsExactly(id(7));
        }

        @Test
        void nothingIsFoundWhereAllIsInOrder() {
            Traceability good = new Traceability(
                    new TreeMap<>(
                            Map.of(id(1), ClauseKind.LIMIT, id(2), ClauseKind.BONUS, id(3), ClauseKind.SELECTION)),
                    places(Map.of(1, "a", 3, "c")),
                    places(Map.of(2, "I1")),
                    places(Map.of(1, "ATest", 2, "ATest", 3, "BTest")),
                    List.of(open(2, Extent.OPEN), open(3, Extent.PARTLY)));
            assertThat(Stream.of(
                            good.forgotten(),
                            good.openThoughCarried(),
                            good.partlyThoughNotCarried(),
                            good.openAndUnknown(),
                            good.openTwice(),
                            good.open(EnumSet.complementOf(EnumSet.of(ClauseKind.BONUS))),
                            good.carriedAndUnknown(),
                            good.readAndUnknown(),
                            good.notVerified(),
                            good.verifiedAndUnknown()))
                    .allMatch(List::isEmpty);
            assertThat(good.report()).isEqualTo("""
                    # From clause to data and test

                    3 clauses, 2 carried by the data, 1 open, 1 carried in part, 0 carried and not verified.

                    | clause | kind | where carried | interpretations | tests |
                    | --- | --- | --- | --- | --- |
                    | S1-1 | LIMIT | a | | ATest |
                    | S1-3 | SELECTION | c | | BTest |

                    ## Open

                    | clause | kind | comes with | extent | what is missing | interpretations | tests |
                    | --- | --- | --- | --- | --- | --- | --- |
                    | S1-2 | BONUS | scoring | open | some reason | I1 | ATest |
                    | S1-3 | SELECTION | scoring | partly | some reason | | BTest |
                    """);
        }

        @Test
        void clausesAreFoundThroughListsOptionalsMapsAndNestedRecords() {
            Tree tree = new Tree(
                    Cited.of("text", "S1-1", "S1-2"),
                    List.of(new Leaf("x", Grounds.of("S1-3")), new Leaf("y", Grounds.of("S1-3"))),
                    Optional.of(new Leaf("z", Grounds.of("S1-4"))),
                    Map.of(Tier.BASIC, new Leaf("w", Grounds.of("S1-5"))),
                    ClauseId.of("S1-6"),
                    Grounds.of("S1-7")
                            .with(Interpretation.I2)
                            .with(new Anomaly("A9", Name.of("오류", "error"), ClauseId.listOf("S1-8"))));
            assertThat(new CitedClauses().in("tree", tree).places())
                    .isEqualTo(Map.of(
                            id(1), Set.of("tree cited"),
                            id(2), Set.of("tree cited"),
                            id(3), Set.of("tree list[x]", "tree list[y]"),
                            id(4), Set.of("tree optional"),
                            id(5), Set.of("tree map[basic]"),
                            id(6), Set.of("tree clause"),
                            id(7), Set.of("tree")));
        }

        @Test
        void refusesWhatItCannotLookInto() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> new CitedClauses().in("odd", List.of(new StringBuilder("S1-1"))))
                    .withMessage("odd: cannot look into class java.lang.StringBuilder");
        }

        @Test
        void onlyTestsThatAreRunCount() {
            VerifyingTests tests = new VerifyingTests(testClasses()
                    .filter(type -> type.getName().contains("TraceabilityTest$Verifying"))
                    .toList());
            assertThat(tests.byClause())
                    .isEqualTo(Map.of(
                            id(1), Set.of("TraceabilityTest.Verifying", "TraceabilityTest.Verifying.runs"),
                            id(2), Set.of("TraceabilityTest.Verifying.runs")));
            assertThat(tests.idle())
                    .containsExactly(
                            "TraceabilityTest.Verifying.isDisabled",
                            "TraceabilityTest.Verifying.isNoTest",
                            "TraceabilityTest.VerifyingNothing");
        }

        @Test
        void pathsThatDifferInOneElementAreFolded() {
            assertThat(Traceability.folded(List.of("p", "q a[x].b[1]", "q a[y].b[1]", "q a[y].c")))
                    .containsExactly("p", "q a[x, y].b[1]", "q a[y].c");
            assertThat(Traceability.folded(List.of("q[a]", "q[b]", "q[c]", "q[d]", "q[e]", "q[f]", "q[g]")))
                    .containsExactly("q[a, … g: 7]");
        }

        @Test
        void theOpenListIsReadStrictly() throws IOException {
            String header = "clause\tcomes-with\textent\twhy\n";
            assertThat(OpenClause.read(new StringReader(header + "S1-1\tscoring\tpartly\tsome reason\n")))
                    .containsExactly(TraceabilityTest.open(1, Extent.PARTLY));
            assertThatIllegalStateException()
                    .isThrownBy(() -> OpenClause.read(new StringReader("clause\twhy\n")))
                    .withMessage("line 1 must be \"clause\tcomes-with\textent\twhy\": \"clause\twhy\"");
            for (String line : List.of("S1-1\tscoring\topen", "S1-1\tscoring\topen\t ", " S1-1\tscoring\topen\tx")) {
                assertThatIllegalStateException()
                        .isThrownBy(() -> OpenClause.read(new StringReader(header + line)))
                        .withMessage("four texts with tabs between them are expected: \"" + line + "\"");
            }
            assertThatIllegalStateException()
                    .isThrownBy(() -> OpenClause.read(new StringReader(header + "S1-1\tScoring\topen\tx")))
                    .withMessage("lower case is expected: \"Scoring\"");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> OpenClause.read(new StringReader(header + "S1-1\tfunding\topen\tx")));
        }
    }

    private static ClauseId id(int number) {
        return ClauseId.of("S1-" + number);
    }

    private static OpenClause open(int number, Extent extent) {
        return new OpenClause(id(number), ComesWith.SCORING, extent, "some reason");
    }

    private static NavigableMap<ClauseId, SortedSet<String>> places(Map<Integer, String> byNumber) {
        NavigableMap<ClauseId, SortedSet<String>> places = new TreeMap<>();
        byNumber.forEach((number, place) -> places.put(id(number), new TreeSet<>(List.of(place))));
        return places;
    }

    private record Leaf(String key, Grounds grounds) {}

    private record Tree(
            Cited<String> cited,
            List<Leaf> list,
            Optional<Leaf> optional,
            Map<Tier, Leaf> map,
            ClauseId clause,
            Grounds grounds) {}

    /** Not run by itself: what is nested and static, and not named as a test, is only looked at. */
    @Verifies("S1-1")
    static class Verifying {
        @Test
        @Verifies({"S1-1", "S1-2"})
        void runs() {}

        @Test
        @Disabled("a sample")
        @Verifies("S1-3")
        void isDisabled() {}

        @Verifies("S1-4")
        void isNoTest() {}
    }

    @Verifies("S1-5")
    static class VerifyingNothing {}
}
