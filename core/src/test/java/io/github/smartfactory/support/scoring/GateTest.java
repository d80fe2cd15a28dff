package io.github.smartfactory.support.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.smartfactory.support.Verifies;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.internal.Sheets;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

    private static final ScoreBook SEVENTY = Sheets.book(Sheets.SHEET, "70", "70", "70");

    @Test
    void theCommitteeHasWhatTheJobScoreLeaves() {
        assertThat(Sheets.plain(Aggregation.MEAN).committeeWeight()).isEqualTo(Share.ONE);
        assertThat(Sheets.plain(Aggregation.MEAN).withJobs(Sheets.jobs(35)).committeeWeight())
                .isEqualTo(Share.ofPercent(65));
    }

    @ParameterizedTest
    @CsvSource({
        "70,                    true",
        "140/2,                 true",
        "70.00001,              true",
        "69.99999,              false",
        "69.99999999999999999,  false",
        "209999/3000,           false",
        "0,                     false",
        "105,                   true",
    })
    @Verifies({"D21-132", "D21-133"})
    void seventyPassesAndNothingLess(String score, boolean passes) {
        assertThat(Sheets.official("selection").gate().passes(Score.parse(score)))
                .isEqualTo(passes);
        assertThat(Sheets.official("feasibility").gate().passes(Score.parse(score)))
                .isEqualTo(passes);
    }

    @Test
    void everyScorePassesWhereNoneIsNeeded() {
        assertThat(Sheets.plain(Aggregation.MEAN).passes(Score.ZERO)).isTrue();
    }

    @Test
    void anotherPassMarkIsACopy() {
        Gate gate = Sheets.full();
        Gate stricter = gate.withPassMark(Cited.of(Score.of(80), "D21-903"));
        assertThat(stricter.passes(Score.parse("79.9"))).isFalse();
        assertThat(gate.passes(Score.parse("79.9"))).isTrue();
    }

    @Test
    void aKeyIsOfLowerCaseWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheets.full().withKey("Selection"))
                .withMessage("key of a gate must be lower-case words with hyphens between them,"
                        + " such as win-win: \"Selection\"");
    }

    @Test
    void theJobScoreLeavesSomethingToTheCommittee() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheets.jobs(100))
                .withMessage("weight of the job score must leave something to the committee: 100%");
    }

    @Test
    void theJobScoreIsOfSomebodyAndOutOfSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JobScoring(Share.ofPercent(20), Set.of(), 100, Grounds.NONE))
                .withMessage("roles must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JobScoring(Share.ofPercent(20), Member.BEARERS, 0, Grounds.NONE))
                .withMessage("maximum of the job score must be from 1 to 1000000: 0");
    }

    @Test
    void aGateThatAddsBonusPointsNeedsSome() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResolvedGate(Sheets.TRIAL, Sheets.full(), Optional.empty(), Sheets.TYPES))
                .withMessage("gate trial of 2030/trial adds bonus points, and there are none");
    }

    @Test
    void aGateThatAddsNoBonusPointsTakesNone() {
        Gate gate = Sheets.plain(Aggregation.MEAN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResolvedGate(Sheets.TRIAL, gate, Optional.of(Sheets.BONUS), Sheets.TYPES))
                .withMessage("gate trial of 2030/trial adds no bonus points");
    }

    @Test
    void aGateNeedsTheTypesOfItsProgram() {
        Gate gate = Sheets.plain(Aggregation.MEAN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResolvedGate(Sheets.TRIAL, gate, Optional.empty(), List.of()))
                .withMessage("support types of 2030/trial must not be empty");
    }

    @Test
    void anApplicationToAnotherProgramIsRefused() {
        Candidate robot = Candidate.of("C", Applications.satisfied("2021/robot"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheets.resolved(Sheets.full()).evaluate(robot, SEVENTY))
                .withMessage("candidate C applies to 2021/robot, not to 2030/trial");
    }

    @Test
    void somebodyMustHaveAJobScoreThatCounts() {
        Application supplier = Application.of(Sheets.TRIAL, Consortium.of(Member.of(Company.of("S"), Role.SUPPLIER)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheets.resolved(Sheets.full()).evaluate(Candidate.of("C", supplier), SEVENTY))
                .withMessage("candidate C has no member whose job score counts: [lead, participant, adopter]");
    }

    @Test
    void aJobScoreIsAtMostItsMaximum() {
        Candidate candidate = Sheets.candidate(Sheets.trial(), Sheets.jobScores("A1", "100", "A2", "100.1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheets.resolved(Sheets.full()).evaluate(candidate, SEVENTY))
                .withMessage("candidate C: job score of A2 must be at most 100: 100.1");
    }

    @Test
    void aJobScoreIsThatOfAMemberAndNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheets.candidate(Sheets.trial(), Sheets.jobScores("A3", "50")))
                .withMessage("candidate C: job score of \"A3\", who is no member");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheets.candidate(Sheets.trial(), Sheets.jobScores("A1", "-0.1")))
                .withMessage("candidate C: job score of A1 must not be negative: -0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Candidate(" ", Sheets.trial(), Map.of(), Optional.empty()))
                .withMessage("id of a candidate must not be blank");
    }

    @Test
    void aRangeIsInOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScoreRange(Score.of(70), Score.parse("69.9")))
                .withMessage("least score must not be above the most: 70, 69.9");
        assertThat(new ScoreRange(Score.of(70), Score.of(70)).isExact()).isTrue();
        assertThat(new ScoreRange(Score.parse("69.9"), Score.of(70)).isExact()).isFalse();
    }
}
