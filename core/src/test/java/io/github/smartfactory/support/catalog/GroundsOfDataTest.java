package io.github.smartfactory.support.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.program.ProgramStatus;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every figure of the official data says where it stands. */
class GroundsOfDataTest {

    /** A figure of the announcement must say where it stands; only a status may be nobody's. */
    @Test
    void onlyAStatusThatIsNotStatedRestsOnNothing() {
        assertThat(OfficialCatalog.catalog().programs().stream()
                        .filter(program -> program.status().grounds().equals(Grounds.NONE))
                        .collect(Collectors.groupingBy(program -> program.id().year(), Collectors.counting())))
                .containsAllEntriesOf(Map.of(2020, 1L, 2021, 5L, 2022, 2L, 2023, 7L));
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
}
