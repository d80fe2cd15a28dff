package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.company.SmallEnterprise;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.eligibility.Answer;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Repair;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleBook;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.Procedure;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.RoleDuties;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.program.TargetLevel;
import io.github.smartfactory.support.program.TrainingCourse;
import io.github.smartfactory.support.scenario.BudgetCurve;
import io.github.smartfactory.support.scenario.ExpectedOutcomes;
import io.github.smartfactory.support.schedule.ProjectPeriod;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.selection.Flip;
import io.github.smartfactory.support.selection.Needed;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where properties differ from the components that they stand for. */
final class Properties {

    private record Key(Class<?> type, String component) {}

    private static final Map<Key, String> NAMES = Map.of(
            new Key(Name.class, "korean"), "ko",
            new Key(Name.class, "english"), "en",
            new Key(Shapes.Assessed.class, "all"), "findings");

    /** What it means that a property is left out, where that is clear without saying. */
    private static final Map<Key, Object> FALLBACKS = Map.ofEntries(
            Map.entry(new Key(Company.class, "sizes"), EnumSet.allOf(SizeClass.class)),
            Map.entry(new Key(ProjectCost.class, "ownStaff"), Won.ZERO),
            Map.entry(new Key(FundingRequest.class, "localGovernment"), Won.ZERO),
            Map.entry(new Key(ClusterMember.class, "ownFactory"), ProjectCost.of(Won.ZERO)),
            Map.entry(new Key(ClusterRequest.class, "sharedSystem"), Won.ZERO),
            Map.entry(new Key(ClusterRequest.class, "localGovernment"), Won.ZERO),
            Map.entry(new Key(FundingTerms.class, "rounding"), Rounding.DOWN_TO_WON),
            Map.entry(new Key(CostShare.class, "stated"), true),
            Map.entry(new Key(Rule.class, "due"), Stage.APPLICATION),
            Map.entry(new Key(RequiredDocument.class, "due"), Stage.APPLICATION),
            Map.entry(new Key(ScoreSheet.class, "step"), ScoreSheet.TENTH),
            Map.entry(new Key(RequiredDocument.class, "each"), false),
            Map.entry(new Key(Budget.class, "atMost"), false),
            Map.entry(new Key(TargetCount.class, "about"), false),
            Map.entry(new Key(TargetLevel.class, "orAbove"), false),
            Map.entry(new Key(ProjectPeriod.class, "about"), false),
            Map.entry(new Key(ProjectPeriod.class, "extensionMonths"), 0),
            Map.entry(new Key(Gate.class, "addsBonus"), false),
            Map.entry(new Key(Seats.class, "about"), false));

    /** Lists that are never empty, so that leaving them out means nothing, and one of which nothing is said by leaving it out. */
    private static final Map<Class<?>, Set<String>> NEEDED = Map.ofEntries(
            Map.entry(Answer.Projects.class, Set.of("projects")),
            Map.entry(Answer.Years.class, Set.of("years")),
            Map.entry(BonusScheme.class, Set.of("items")),
            Map.entry(BudgetCurve.class, Set.of("points")),
            Map.entry(ClusterRequest.class, Set.of("members")),
            Map.entry(Condition.AllOf.class, Set.of("parts")),
            Map.entry(Condition.AnyOf.class, Set.of("parts")),
            Map.entry(Condition.AtLeast.class, Set.of("roles")),
            Map.entry(Condition.AtLeastShare.class, Set.of("roles")),
            Map.entry(Condition.AtMost.class, Set.of("roles")),
            Map.entry(Condition.Every.class, Set.of("roles")),
            Map.entry(Condition.MoreThanShare.class, Set.of("roles")),
            Map.entry(CostShare.class, Set.of("parts")),
            Map.entry(Evaluation.class, Set.of("marks")),
            Map.entry(ExpectedOutcomes.class, Set.of("changes")),
            Map.entry(Explanation.class, Set.of("steps")),
            Map.entry(Flip.class, Set.of("changes")),
            Map.entry(JobScoring.class, Set.of("roles")),
            Map.entry(Member.class, Set.of("roles")),
            Map.entry(Needed.class, Set.of("evaluators")),
            Map.entry(Procedure.class, Set.of("steps")),
            Map.entry(Program.class, Set.of("offers")),
            Map.entry(Repair.Join.class, Set.of("members")),
            Map.entry(Repair.LeaveOut.class, Set.of("companies")),
            Map.entry(RequiredDocument.class, Set.of("from")),
            Map.entry(Requirement.AllOf.class, Set.of("parts")),
            Map.entry(Requirement.AnyOf.class, Set.of("parts")),
            Map.entry(Requirement.InState.class, Set.of("states")),
            Map.entry(Requirement.IndustryIn.class, Set.of("industries")),
            Map.entry(Requirement.SizeIn.class, Set.of("sizes")),
            Map.entry(Requirement.TypeIn.class, Set.of("types")),
            Map.entry(ResolvedGate.class, Set.of("types")),
            Map.entry(RoleDuties.class, Set.of("duties")),
            Map.entry(RuleBook.class, Set.of("types")),
            Map.entry(ScoreSheet.class, Set.of("sections")),
            Map.entry(ScoreSheet.Section.class, Set.of("criteria")),
            Map.entry(Seating.Decided.class, Set.of("evaluations")),
            Map.entry(Seating.Entered.class, Set.of("evaluations")),
            Map.entry(Seating.Evaluated.class, Set.of("marks")),
            Map.entry(SelectionRule.class, Set.of("gates")),
            Map.entry(Shapes.Cards.class, Set.of("committee")),
            Map.entry(SmallEnterprise.class, Set.of("rows")),
            Map.entry(SupportFunction.class, Set.of("segments")),
            Map.entry(TrainingCourse.class, Set.of("telephones")));

    private Properties() {}

    /** Whether a list must be there, be it empty or not. */
    static boolean isNeeded(Class<?> type, String component) {
        return NEEDED.getOrDefault(type, Set.of()).contains(component);
    }

    /** The property that stands for a component. */
    static String name(Class<?> type, String component) {
        return NAMES.getOrDefault(new Key(type, component), component);
    }

    /** The value of a property that is left out; nothing if its type decides. */
    static Optional<Object> fallback(Class<?> type, String component) {
        return Optional.ofNullable(FALLBACKS.get(new Key(type, component)));
    }
}
