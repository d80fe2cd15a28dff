package io.github.smartfactory.support.json.codec;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.program.TargetLevel;
import io.github.smartfactory.support.schedule.ProjectPeriod;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/** Where properties differ from the components that they stand for. */
final class Properties {

    private record Key(Class<?> type, String component) {}

    private static final Map<Key, String> NAMES = Map.of(
            new Key(Name.class, "korean"), "ko",
            new Key(Name.class, "english"), "en",
            new Key(Assessment.class, "all"), "findings");

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

    private Properties() {}

    /** The property that stands for a component. */
    static String name(Class<?> type, String component) {
        return NAMES.getOrDefault(new Key(type, component), component);
    }

    /** The value of a property that is left out; nothing if its type decides. */
    static Optional<Object> fallback(Class<?> type, String component) {
        return Optional.ofNullable(FALLBACKS.get(new Key(type, component)));
    }
}
