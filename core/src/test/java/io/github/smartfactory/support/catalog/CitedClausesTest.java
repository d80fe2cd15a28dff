package io.github.smartfactory.support.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.program.ProgramStatus;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.Grounds;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the official data cites is in the register, and a test would notice if its figure were wrong. */
class CitedClausesTest {

    private static final List<Class<?>> TESTS = List.of(
            Announcement2020Test.class,
            Announcement2021Test.class,
            DigitalCluster2021Test.class,
            Announcement2022Test.class,
            Announcement2023Test.class,
            OfficialContactsTest.class,
            OfficialSmallEnterpriseTest.class,
            BudgetReconciliationTest.class);

    private static final Set<String> CITED =
            new TreeSet<>(Reachable.fromCatalog().citedClauses());

    @Test
    void everyCitedClauseIsInTheRegister() {
        assertThat(CITED)
                .hasSizeGreaterThan(100)
                .allSatisfy(id -> assertThat(OfficialCatalog.clauses().find(ClauseId.of(id)))
                        .isPresent());
    }

    @Test
    void everyCitedClauseIsVerifiedByATest() {
        assertThat(verified()).containsAll(CITED);
    }

    @Test
    void everyVerifiedClauseIsInTheRegister() {
        assertThat(verified())
                .allSatisfy(id -> assertThat(OfficialCatalog.clauses().find(ClauseId.of(id)))
                        .isPresent());
    }

    /** A figure of the announcement must say where it stands; only a status may be nobody's. */
    @Test
    void onlyAStatusThatIsNotStatedRestsOnNothing() {
        long notStated = OfficialCatalog.catalog().programs().stream()
                .filter(program -> program.status().grounds().equals(Grounds.NONE))
                .count();
        assertThat(notStated).isEqualTo(1 + 5 + 2 + 7);
        assertThat(OfficialCatalog.catalog().programs())
                .allSatisfy(program -> assertThat(program.status().value() == ProgramStatus.NOT_STATED)
                        .isEqualTo(program.status().grounds().equals(Grounds.NONE)));
        assertThat(Reachable.fromCatalog().all(Record.class))
                .filteredOn(record -> !isCitedStatus(record))
                .allSatisfy(record -> assertThat(groundsOf(record)
                                .filter(grounds -> grounds.clauses().isEmpty()))
                        .as(record.toString())
                        .isEmpty());
    }

    private static boolean isCitedStatus(Record record) {
        return record instanceof Cited<?> cited && cited.value() instanceof ProgramStatus;
    }

    private static Optional<Grounds> groundsOf(Record record) {
        return Reachable.componentsOf(record).stream()
                .filter(Grounds.class::isInstance)
                .map(Grounds.class::cast)
                .findFirst();
    }

    private static Set<String> verified() {
        Set<String> ids = new TreeSet<>();
        TESTS.stream()
                .flatMap(test -> Arrays.stream(test.getDeclaredMethods()))
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(Verifies.class)))
                .forEach(verifies -> ids.addAll(List.of(verifies.value())));
        return ids;
    }
}
