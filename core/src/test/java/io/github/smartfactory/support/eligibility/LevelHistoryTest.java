package io.github.smartfactory.support.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LevelHistoryTest {

    private static final PriorProject HIGHER = project(2019, SmartLevel.INTERMEDIATE_1);

    private static final PriorProject LOWER = project(2020, SmartLevel.BASIC);

    /** What counts is when they were selected, and not in which order somebody tells of them. */
    @Test
    void aLowerLevelAfterAHigherOneIsUsedWhicheverIsToldFirst() {
        assertThat(isUsed(SmartLevel.BASIC, HIGHER, LOWER)).isEqualTo(Truth.YES);
        assertThat(isUsed(SmartLevel.BASIC, LOWER, HIGHER)).isEqualTo(Truth.YES);
        assertThat(isUsed(SmartLevel.INTERMEDIATE_1, LOWER, HIGHER)).isEqualTo(Truth.NO);
    }

    private static Truth isUsed(SmartLevel target, PriorProject... projects) {
        return new LevelHistory(Map.of(), Optional.of(List.of(projects))).isUsed(target);
    }

    private static PriorProject project(int year, SmartLevel reached) {
        return PriorProject.underWay(ProgramId.of(year, "build-upgrade"), Tier.BASIC, LocalDate.of(year, 3, 1))
                .completedOn(LocalDate.of(year, 9, 1))
                .reaching(reached);
    }
}
