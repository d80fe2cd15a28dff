package io.github.smartfactory.support.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.SourceDocument;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Variant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    private static final Name NAME = Name.of("이름", "name");

    @Test
    void programsAreOfTheYear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> announcement()
                        .addPrograms(
                                program(2024, "pilot").build(),
                                program(2023, "pilot").build())
                        .build())
                .withMessage("program 2023/pilot is not of 2024");
    }

    @Test
    void programsBelongToFieldsThatAreThere() {
        Program program = program(2024, "pilot").field("data").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> announcement().addPrograms(program).build())
                .withMessage("program 2024/pilot belongs to field \"data\", which 2024 does not have: []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> announcement()
                        .addFields(field("general"), field("suppliers"))
                        .addPrograms(program)
                        .build())
                .withMessage(
                        "program 2024/pilot belongs to field \"data\", which 2024 does not have: [general, suppliers]");
        assertThat(announcement()
                        .addFields(field("data"))
                        .addPrograms(program, program(2024, "free").build())
                        .build()
                        .programs())
                .hasSize(2);
    }

    @Test
    void nothingIsThereTwice() {
        Program program = program(2024, "pilot").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> announcement().addPrograms(program, program).build())
                .withMessage("programs of 2024 must not name anything twice: 2024/pilot");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        announcement().addFields(field("data"), field("data")).build())
                .withMessage("fields of 2024 must not name anything twice: data");
        OtherProgram other = new OtherProgram("testbed", NAME, ProgramStatus.RUNNING_ONLY, Grounds.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> announcement().addOthers(other, other).build())
                .withMessage("other programs of 2024 must not name anything twice: testbed");
        Statistic statistic = new Statistic("jobs", NAME, BigDecimal.ONE, NAME, Grounds.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> announcement().addStatistics(statistic, statistic).build())
                .withMessage("statistics of 2024 must not name anything twice: jobs");
        Definition definition = new Definition("level", NAME, NAME, Grounds.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        announcement().addDefinitions(definition, definition).build())
                .withMessage("definitions of 2024 must not name anything twice: level");
        Anomaly anomaly = new Anomaly("A1", NAME, ClauseId.listOf("D21-014"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> announcement().addAnomalies(anomaly, anomaly).build())
                .withMessage("anomalies of 2024 must not name anything twice: A1");
    }

    @Test
    void announcementsThatStateTheSameAreEqual() {
        Announcement one = announcement().addFields(field("data")).build();
        assertThat(one)
                .isEqualTo(announcement().addFields(field("data")).build())
                .hasSameHashCodeAs(announcement().addFields(field("data")).build())
                .isNotEqualTo(announcement().build());
    }

    private static AnnouncementBuilder announcement() {
        return Announcement.builder()
                .year(2024)
                .document(new SourceDocument("pilot", NAME, NAME, LocalDate.of(2024, 1, 1)))
                .title(Cited.of(NAME));
    }

    private static Field field(String key) {
        return new Field(key, NAME, Optional.empty(), Grounds.NONE);
    }

    private static ProgramBuilder program(int year, String key) {
        return Program.builder()
                .id(ProgramId.of(year, key))
                .name(Cited.of(NAME))
                .status(Cited.of(ProgramStatus.NEW))
                .addOffers(Offer.of(Variant.ONLY, Grounds.NONE));
    }
}
