package io.github.smartfactory.support.testkit.assertion;

import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Finding;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.MemberPlan;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.Effect;
import io.github.smartfactory.support.scenario.Totals;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.vocabulary.Score;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions on amounts, plans, assessments, evaluations, selections and programs begin. It has all that
 * AssertJ's own {@link Assertions} has, too: a test that imports {@code assertThat} from here needs no other.
 */
@CheckReturnValue
public class SupportAssertions extends Assertions {

    /** Nobody needs an instance; those who add assertions of their own extend this class. */
    protected SupportAssertions() {}

    /**
     * Assertions on an amount of money.
     *
     * @param actual what they are on
     * @return the assertions
     */
    public static WonAssert assertThat(@Nullable Won actual) {
        return new WonAssert(actual);
    }

    /**
     * Assertions on a share.
     *
     * @param actual what they are on
     * @return the assertions
     */
    public static ShareAssert assertThat(@Nullable Share actual) {
        return new ShareAssert(actual);
    }

    /**
     * Assertions on a number of points.
     *
     * @param actual what they are on
     * @return the assertions
     */
    public static ScoreAssert assertThat(@Nullable Score actual) {
        return new ScoreAssert(actual);
    }

    /**
     * Assertions on who pays what for one project.
     *
     * @param actual what they are on
     * @return the assertions
     */
    public static FundingPlanAssert assertThat(@Nullable FundingPlan actual) {
        return new FundingPlanAssert(actual);
    }

    /**
     * Assertions on what a cluster gets.
     *
     * @param actual what they are on
     * @return the assertions
     */
    public static ClusterPlanAssert assertThat(@Nullable ClusterPlan actual) {
        return new ClusterPlanAssert(actual);
    }

    /**
     * Assertions on what one company of a cluster gets.
     *
     * @param actual what they are on
     * @return the assertions
     */
    public static MemberPlanAssert assertThat(@Nullable MemberPlan actual) {
        return new MemberPlanAssert(actual);
    }

    /**
     * Assertions on what is known of an application.
     *
     * @param actual what they are on
     * @return the assertions
     */
    public static AssessmentAssert assertThat(@Nullable Assessment actual) {
        return new AssessmentAssert(actual);
    }

    /**
     * Assertions on what an assessment says of one rule.
     *
     * @param actual what they are on
     * @return the assertions
     */
    public static FindingAssert assertThat(@Nullable Finding actual) {
        return new FindingAssert(actual);
    }

    /**
     * Assertions on what a candidate gets at a gate.
     *
     * @param actual what they are on
     * @return the assertions
     */
    public static EvaluationAssert assertThat(@Nullable Evaluation actual) {
        return new EvaluationAssert(actual);
    }

    /**
     * Assertions on who is selected.
     *
     * @param actual what they are on
     * @return the assertions
     */
    public static SelectionAssert assertThat(@Nullable Selection actual) {
        return new SelectionAssert(actual);
    }

    /**
     * Assertions on what comes out for one candidate.
     *
     * @param actual what they are on
     * @return the assertions
     */
    public static DecisionAssert assertThat(@Nullable Decision actual) {
        return new DecisionAssert(actual);
    }

    /**
     * Assertions on what a program states.
     *
     * @param actual what they are on
     * @return the assertions
     */
    public static ProgramAssert assertThat(@Nullable Program actual) {
        return new ProgramAssert(actual);
    }

    /**
     * Assertions on when applications are taken.
     *
     * @param actual what they are on
     * @return the assertions
     */
    public static WindowAssert assertThat(@Nullable RecruitmentWindow actual) {
        return new WindowAssert(actual);
    }

    /**
     * Assertions on a baseline and reforms of it.
     *
     * @param actual what they are on
     * @return the assertions
     */
    public static ComparisonAssert assertThat(@Nullable Comparison actual) {
        return new ComparisonAssert(actual);
    }

    /**
     * Assertions on what a reform brings.
     *
     * @param actual what they are on
     * @return the assertions
     */
    public static EffectAssert assertThat(@Nullable Effect actual) {
        return new EffectAssert(actual);
    }

    /**
     * Assertions on what a scenario comes to.
     *
     * @param actual what they are on
     * @return the assertions
     */
    public static TotalsAssert assertThat(@Nullable Totals actual) {
        return new TotalsAssert(actual);
    }
}
