package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.company.SmallEnterprise;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.cost.CloudService;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.ProjectCost;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.eligibility.Check;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Question;
import io.github.smartfactory.support.eligibility.Repair;
import io.github.smartfactory.support.eligibility.Repairs;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleBook;
import io.github.smartfactory.support.eligibility.SupportRange;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.funding.CloudFeeCap;
import io.github.smartfactory.support.funding.ClusterMember;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.ClusterRequest;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.ClusterTerms;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingPlan;
import io.github.smartfactory.support.funding.FundingRequest;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.MemberPlan;
import io.github.smartfactory.support.funding.OwnStaffCap;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.Change;
import io.github.smartfactory.support.program.Contact;
import io.github.smartfactory.support.program.Definition;
import io.github.smartfactory.support.program.Fact;
import io.github.smartfactory.support.program.Field;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.OtherProgram;
import io.github.smartfactory.support.program.Procedure;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.RoleDuties;
import io.github.smartfactory.support.program.Statistic;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.program.TrainingCourse;
import io.github.smartfactory.support.scenario.Amendment;
import io.github.smartfactory.support.scenario.Attribution;
import io.github.smartfactory.support.scenario.BudgetCurve;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.Cutoff;
import io.github.smartfactory.support.scenario.Distribution;
import io.github.smartfactory.support.scenario.ExpectedOutcomes;
import io.github.smartfactory.support.scenario.Figures;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.FirmChange;
import io.github.smartfactory.support.scenario.FirmResult;
import io.github.smartfactory.support.scenario.OutcomeDiff;
import io.github.smartfactory.support.scenario.Place;
import io.github.smartfactory.support.scenario.Profile;
import io.github.smartfactory.support.scenario.Purse;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Region;
import io.github.smartfactory.support.scenario.Setting;
import io.github.smartfactory.support.scenario.Shift;
import io.github.smartfactory.support.scenario.Shifts;
import io.github.smartfactory.support.scenario.Spending;
import io.github.smartfactory.support.scenario.Standing;
import io.github.smartfactory.support.scenario.SweepPoint;
import io.github.smartfactory.support.scenario.Totals;
import io.github.smartfactory.support.schedule.MonthSpan;
import io.github.smartfactory.support.schedule.ProjectPeriod;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.scoring.Aggregation;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.scoring.ScoreSheet;
import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Flip;
import io.github.smartfactory.support.selection.Needed;
import io.github.smartfactory.support.selection.ReservedSeats;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.selection.Tie;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.SourceDocument;
import io.github.smartfactory.support.testkit.domain.SupportDomain;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Truth;
import io.github.smartfactory.support.vocabulary.Variant;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** What constructors refuse for the value of one part: for each bound the values just beyond it. */
final class BoundRefusals {

    private final Map<String, Supplier<Arbitrary<Refusal>>> kinds;

    private BoundRefusals(Map<String, Supplier<Arbitrary<Refusal>>> kinds) {
        this.kinds = kinds;
    }

    static void addTo(Map<String, Supplier<Arbitrary<Refusal>>> kinds) {
        BoundRefusals bounds = new BoundRefusals(kinds);
        bounds.keys();
        bounds.blanks();
        bounds.amounts();
        bounds.numbers();
        bounds.empty();
        bounds.twice();
        bounds.moments();
        bounds.others();
    }

    /** One kind: a record of which one part is wrong, however the others are. */
    private <T extends Record> void add(
            Class<T> type, String part, Function<T, @Nullable Object> value, Function<T, List<String>> says) {
        add(type, part, it -> true, value, says);
    }

    private <T extends Record> void add(
            Class<T> type,
            String part,
            Predicate<T> fits,
            Function<T, @Nullable Object> value,
            Function<T, List<String>> says) {
        String name = Kinds.name(type, part, kinds.keySet());
        kinds.put(
                name,
                () -> SupportDomain.any(type)
                        .filter(fits)
                        .map(it -> Refusal.ofPart(
                                it, part, value.apply(it), IllegalArgumentException.class, says.apply(it))));
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value instanceof Optional<?> optional ? optional.orElseThrow() : value);
    }

    /** The same for every valid record; the message names the value and the bounds. */
    private void add(Class<? extends Record> type, String part, Object value, String... bounds) {
        List<String> says = new ArrayList<>(List.of(bounds));
        says.add(text(value));
        add(type, part, it -> value, it -> says);
    }

    // ---- Texts ----

    private void keys() {
        List<String> bad = List.of("", "A", "Win-win", "win win", "-a", "a-", "a--b", "가", "a_b", " a", "a\n", "a/b");
        Map<Class<? extends Record>, String> others = Map.of(Contact.class, "subject");
        for (Class<? extends Record> type : List.<Class<? extends Record>>of(
                ProgramId.class,
                Trait.class,
                Variant.class,
                SourceDocument.class,
                SmallEnterprise.SpecialProduct.class,
                SubmittedDocument.class,
                SharedSystemGrant.class,
                RequiredDocument.class,
                Rule.class,
                Question.Choice.class,
                Criterion.class,
                Gate.class,
                BonusItem.class,
                Field.class,
                OtherProgram.class,
                Statistic.class,
                Definition.class,
                Procedure.class,
                Contact.class,
                Reform.class)) {
            for (String key : bad) {
                add(
                        type,
                        others.getOrDefault(type, "key"),
                        it -> key,
                        it -> List.of(
                                "lower-case words with hyphens", "\"" + key + "\"", others.getOrDefault(type, "key")));
            }
        }
        for (String key : bad) {
            add(
                    Company.class,
                    "product",
                    it -> Optional.of(key),
                    it -> List.of("product of " + it.id(), "\"" + key + "\""));
        }
    }

    private void blank(Class<? extends Record> type, String part, boolean optional) {
        for (String text : List.of("", " ", "\t\n", "\u3000")) {
            add(type, part, it -> optional ? Optional.of(text) : text, it -> List.of("must not be blank"));
        }
    }

    private void blanks() {
        blank(Name.class, "korean", false);
        blank(Name.class, "english", false);
        blank(Company.class, "id", false);
        blank(ClusterMember.class, "id", false);
        blank(Candidate.class, "id", false);
        blank(ScoreCard.class, "candidate", false);
        blank(ScoreCard.class, "evaluator", false);
        blank(Evaluation.Marks.class, "evaluator", false);
        blank(TrainingCourse.class, "website", false);
        blank(Fact.class, "path", false);
        blank(Firm.class, "id", false);
        blank(FirmChange.class, "id", false);
        blank(Place.class, "id", false);
        blank(Profile.class, "region", true);
    }

    // ---- Numbers ----

    private void negative(Class<? extends Record> type, String part, boolean optional) {
        for (long amount : new long[] {-1, -1_000_000, Long.MIN_VALUE}) {
            Won won = Won.of(amount);
            add(type, part, optional ? Optional.of(won) : won, "must not be negative");
        }
    }

    private void amounts() {
        negative(SmallEnterprise.Row.class, "atMost", false);
        negative(SmallEnterprise.SpecialProduct.class, "atMost", false);
        negative(Company.class, "meanSales", true);
        negative(CloudService.class, "feePerYear", false);
        negative(WonRange.class, "least", false);
        negative(ProjectCost.class, "base", false);
        negative(ProjectCost.class, "ownStaff", false);
        negative(SupportLimit.class, "amount", false);
        negative(LimitAdjustment.Replace.class, "limit", false);
        negative(LimitAdjustment.Add.class, "amount", false);
        negative(OwnStaffCap.class, "atMost", false);
        negative(ClusterRequest.class, "sharedSystem", false);
        negative(ClusterRequest.class, "localGovernment", false);
        negative(FundingRequest.class, "supportAtMost", true);
        negative(FundingRequest.class, "localGovernment", false);
        negative(SupportFunction.Segment.class, "from", false);
        negative(SupportFunction.Segment.class, "amount", false);
        negative(ClusterMember.class, "ownSupportAtMost", true);
        negative(SupportRange.class, "least", false);
        negative(Candidate.class, "support", true);
        negative(BudgetLimit.class, "amount", false);
        negative(Budget.Part.class, "amount", false);
        negative(Budget.class, "amount", false);
        negative(Figures.class, "cost", false);
        negative(Distribution.class, "sum", false);
        negative(Distribution.class, "least", false);
        negative(Distribution.Bucket.class, "from", false);
        negative(Purse.class, "amount", false);
        negative(Spending.class, "used", false);
        negative(Firm.class, "cost", false);
        negative(FirmChange.class, "cost", false);
        negative(FirmChange.class, "before", false);
        negative(FirmChange.class, "after", false);
        negative(FirmResult.class, "support", false);
        negative(FirmResult.class, "burden", false);
        negative(Setting.class, "limit", true);
        negative(SweepPoint.class, "support", false);
        negative(BudgetCurve.Point.class, "used", false);
        negative(Amendment.Limit.class, "amount", false);
        negative(Amendment.Budget.class, "amount", false);
        negative(Shift.class, "gained", false);
        negative(Shift.class, "lost", false);
        for (Payer payer : List.of(Payer.LARGE_ENTERPRISE, Payer.LOCAL_GOVERNMENT)) {
            add(
                    PayerPart.class,
                    "ceiling",
                    it -> it.payer() == payer,
                    it -> Optional.of(Won.of(-1)),
                    it -> List.of("ceiling of the " + payer.key(), "must not be negative", "KRW -1"));
        }
    }

    private void within(Class<? extends Record> type, String part, int least, int most, boolean optional) {
        for (int value : new int[] {least - 1, Integer.MIN_VALUE, most + 1, Integer.MAX_VALUE}) {
            if (value < least || value > most) {
                add(
                        type,
                        part,
                        optional ? Optional.of(value) : value,
                        "must be from " + least + " to " + most,
                        String.valueOf(value));
            }
        }
    }

    private void within(Class<? extends Record> type, String part, int least, int most) {
        within(type, part, least, most, false);
    }

    private void numbers() {
        within(ProgramId.class, "year", 2000, 2999);
        within(SmallEnterprise.Row.class, "number", 1, 999);
        within(CloudService.class, "years", 1, 50);
        within(ProjectPeriod.class, "months", 1, 120);
        within(ProjectPeriod.class, "extensionMonths", 0, 120);
        within(SharedSystemGrant.class, "firstYear", 1, 10);
        within(CloudFeeCap.class, "years", 0, 50);
        within(RequiredDocument.class, "maxAgeMonths", 1, 120, true);
        within(Requirement.CompletedProjects.class, "least", 0, 1_000);
        within(Condition.AtLeast.class, "number", 1, 1_000_000);
        within(Condition.AtMost.class, "number", 0, 1_000_000);
        within(Aggregation.class, "highestDropped", 0, 1_000);
        within(Aggregation.class, "lowestDropped", 0, 1_000);
        within(Criterion.class, "maximum", 1, 1_000_000);
        within(JobScoring.class, "maximum", 1, 1_000_000);
        within(Seats.class, "number", 1, 1_000_000);
        within(ReservedSeats.class, "number", 1, 1_000_000);
        within(Decision.class, "rank", 1, Integer.MAX_VALUE);
        within(Profile.class, "companies", 1, 1_000_000);
        within(Amendment.LeastCompanies.class, "number", 1, 1_000_000);
        within(Amendment.Seats.class, "number", 1, 1_000_000);
        add(
                SharedSystemGrant.class,
                "lastYear",
                it -> it.firstYear() - 1,
                it -> List.of("from " + it.firstYear() + " to 10", ": " + (it.firstYear() - 1)));
        add(SharedSystemGrant.class, "lastYear", it -> 11, it -> List.of("from " + it.firstYear() + " to 10", ": 11"));
        add(
                CloudFeeCap.class,
                "smallEnterpriseYears",
                it -> it.years() - 1,
                it -> List.of("from " + it.years() + " to 50", ": " + (it.years() - 1)));
        add(
                CloudFeeCap.class,
                "smallEnterpriseYears",
                it -> 51,
                it -> List.of("from " + it.years() + " to 50", ": 51"));
        add(
                Requirement.CompletedProjects.class,
                "most",
                it -> Optional.of(it.least() - 1),
                it -> List.of("from " + it.least() + " to 1000", ": " + (it.least() - 1)));
        add(TargetCount.class, "number", 0, "at least 1");
        add(TargetCount.class, "number", -1, "at least 1");
        add(RecruitmentWindow.Fixed.class, "round", Optional.of(0), "from 1");
        add(RecruitmentWindow.Fixed.class, "round", Optional.of(-1), "from 1");
        add(Share.class, "denominator", 0L, "at least 1");
        add(Share.class, "numerator", -1L, "from 0 to 1");
        add(
                Share.class,
                "numerator",
                it -> it.denominator() + 1,
                it -> List.of("from 0 to 1", it.denominator() + 1 + "/" + it.denominator()));
        add(
                Share.class,
                "denominator",
                // A share that could be reduced would be told reduced.
                it -> BigInteger.valueOf(it.numerator())
                        .gcd(BigInteger.valueOf(Long.MAX_VALUE))
                        .equals(BigInteger.ONE),
                it -> Long.MAX_VALUE,
                it -> List.of("at most " + Share.MAX_DENOMINATOR, String.valueOf(it.numerator())));
        add(Score.class, "denominator", 0L, "at least 1");
        add(Score.class, "denominator", Long.MIN_VALUE, "at least 1");
        for (long unit : new long[] {0, -1, Long.MIN_VALUE}) {
            add(Rounding.class, "unit", Won.of(unit), "at least KRW 1");
        }
        add(Distribution.Bucket.class, "count", 0L, "at least 1");
        add(BudgetCurve.Point.class, "firms", -1L, "must not be negative");
        add(ExpectedOutcomes.class, "supported", -1L, "must not be negative");
        add(
                SweepPoint.class,
                "atLimit",
                it -> it.supported() < Long.MAX_VALUE,
                it -> it.supported() + 1,
                it -> List.of(String.valueOf(it.supported()), String.valueOf(it.supported() + 1)));
        add(SweepPoint.class, "atLimit", -1L);
        for (String part : List.of("winners", "losers", "entering", "leaving", "unchanged")) {
            add(Shift.class, part, it -> -1L, it -> List.of("must not be negative", part + " -1"));
        }
        Score bad = Score.of(-1);
        add(Firm.class, "bonus", Optional.of(bad), "must not be negative");
        add(Amendment.BonusCap.class, "points", bad, "must not be negative");
        add(BonusItem.class, "points", Score.ZERO, "more than 0");
        add(BonusItem.class, "points", bad, "more than 0");
        add(BonusScheme.class, "cap", it -> Optional.of(Cited.of(bad)), it -> List.of("must not be negative", "-1"));
        add(ScoreSheet.class, "step", Score.ZERO, "more than 0");
        add(ScoreSheet.class, "step", bad, "more than 0");
        add(JobScoring.class, "weight", Share.ONE, "leave something to the committee");
        add(Condition.MoreThanShare.class, "share", Share.ONE, "no more than the whole");
        Score fine = new Score(1, 10_000_000);
        add(Firm.class, "points", Optional.of(fine), "at most six decimals");
    }

    // ---- Lists ----

    private void empty(Class<? extends Record> type, String part) {
        Class<?> of = Parts.components(type).stream()
                .filter(component -> component.getName().equals(part))
                .<Class<?>>map(RecordComponent::getType)
                .findFirst()
                .orElseThrow();
        add(type, part, it -> of == Set.class ? Set.of() : List.of(), it -> List.of("must not be empty"));
    }

    private void empty() {
        empty(Explanation.class, "steps");
        empty(SmallEnterprise.class, "rows");
        empty(Member.class, "roles");
        empty(CostShare.class, "parts");
        empty(ClusterRequest.class, "members");
        empty(SupportFunction.class, "segments");
        empty(RequiredDocument.class, "from");
        empty(Requirement.SizeIn.class, "sizes");
        empty(Requirement.IndustryIn.class, "industries");
        empty(Requirement.InState.class, "states");
        empty(Requirement.TypeIn.class, "types");
        empty(Requirement.AllOf.class, "parts");
        empty(Requirement.AnyOf.class, "parts");
        empty(RuleBook.class, "types");
        empty(Repair.LeaveOut.class, "companies");
        empty(Repair.Join.class, "members");
        empty(Condition.Every.class, "roles");
        empty(Condition.AtLeast.class, "roles");
        empty(Condition.AtMost.class, "roles");
        empty(Condition.AtLeastShare.class, "roles");
        empty(Condition.MoreThanShare.class, "roles");
        empty(Condition.AllOf.class, "parts");
        empty(Condition.AnyOf.class, "parts");
        empty(ScoreBook.class, "committee");
        empty(JobScoring.class, "roles");
        empty(BonusScheme.class, "items");
        empty(Evaluation.class, "marks");
        empty(ResolvedGate.class, "types");
        empty(ScoreSheet.Section.class, "criteria");
        empty(ScoreSheet.class, "sections");
        empty(Flip.class, "changes");
        empty(Entry.class, "evaluations");
        empty(Needed.class, "evaluators");
        empty(SelectionRule.class, "gates");
        empty(TrainingCourse.class, "telephones");
        empty(RoleDuties.class, "duties");
        empty(Program.class, "offers");
        empty(Procedure.class, "steps");
        empty(BudgetCurve.class, "points");
        empty(ExpectedOutcomes.class, "changes");
        add(Anomaly.class, "clauses", it -> List.of(), it -> List.of(it.id(), "must cite"));
    }

    private <T extends Record, E> void twice(
            Class<T> type, String part, Function<T, List<E>> list, Function<? super E, ?> key) {
        add(
                type,
                part,
                it -> !list.apply(it).isEmpty(),
                it -> {
                    List<E> elements = new ArrayList<>(list.apply(it));
                    elements.add(elements.get(0));
                    return elements;
                },
                it -> List.of("twice", String.valueOf(key.apply(list.apply(it).get(0)))));
    }

    private void twice() {
        twice(SmallEnterprise.class, "rows", SmallEnterprise::rows, SmallEnterprise.Row::code);
        twice(
                SmallEnterprise.class,
                "specialProducts",
                SmallEnterprise::specialProducts,
                SmallEnterprise.SpecialProduct::key);
        twice(Consortium.class, "members", Consortium::members, Member::id);
        twice(SubmittedDocument.class, "years", SubmittedDocument::years, year -> year);
        twice(Application.class, "documents", Application::documents, SubmittedDocument::key);
        twice(CostShare.class, "parts", CostShare::parts, PayerPart::payer);
        twice(ClusterRequest.class, "members", ClusterRequest::members, ClusterMember::id);
        twice(ClusterScheme.class, "grants", ClusterScheme::grants, SharedSystemGrant::key);
        twice(RequiredDocument.class, "years", RequiredDocument::years, year -> year);
        twice(RequiredDocument.class, "exempt", RequiredDocument::exempt, Trait::key);
        twice(RuleBook.class, "rules", RuleBook::rules, Rule::key);
        twice(SupportRange.class, "movedBy", SupportRange::movedBy, unknown -> unknown);
        twice(Repairs.class, "beyond", Repairs::beyond, Rule::key);
        twice(Question.class, "rules", Question::rules, rule -> rule);
        twice(Question.class, "choices", Question::choices, Question.Choice::key);
        twice(ScoreBook.class, "committee", ScoreBook::committee, evaluator -> evaluator);
        twice(BonusScheme.class, "items", BonusScheme::items, BonusItem::key);
        twice(
                SelectionRule.class,
                "gates",
                SelectionRule::gates,
                gate -> gate.gate().key());
        twice(Announcement.class, "fields", Announcement::fields, Field::key);
        twice(Announcement.class, "programs", Announcement::programs, Program::id);
        twice(Announcement.class, "others", Announcement::others, OtherProgram::key);
        twice(Announcement.class, "statistics", Announcement::statistics, Statistic::key);
        twice(Announcement.class, "definitions", Announcement::definitions, Definition::key);
        twice(Announcement.class, "anomalies", Announcement::anomalies, Anomaly::id);
        twice(Budget.class, "parts", Budget::parts, Budget.Part::type);
        twice(Program.class, "offers", Program::offers, Offer::type);
        twice(Program.class, "procedures", Program::procedures, Procedure::key);
        twice(Program.class, "documents", Program::documents, RequiredDocument::key);
        twice(Program.class, "rules", Program::rules, Rule::key);
        twice(Program.class, "gates", Program::gates, Gate::key);
        twice(Totals.class, "parts", Totals::parts, Totals.Part::segment);
        twice(Shifts.class, "parts", Shifts::parts, Shifts.Part::segment);
        twice(
                Comparison.class,
                "effects",
                Comparison::effects,
                effect -> effect.reform().key());
        twice(
                Attribution.class,
                "parts",
                Attribution::parts,
                part -> part.reform().key());
        twice(Cutoff.class, "closings", Cutoff::closings, Cutoff.Closing::type);
        twice(OutcomeDiff.class, "untold", OutcomeDiff::untold, key -> key);
        twice(ExpectedOutcomes.class, "changes", ExpectedOutcomes::changes, Statistic::key);
    }

    // ---- Time ----

    private void moments() {
        for (String moment : List.of("0000-12-31T23:59:59.999999999Z", "9999-12-30T00:00:00.000000001Z")) {
            Instant instant = Instant.parse(moment);
            String[] bounds = {"0001-01-01T00:00:00Z", "9999-12-30T00:00:00Z"};
            add(Application.class, "submitted", Optional.of(instant), bounds);
            add(Repair.SubmitLater.class, "at", instant, bounds);
            add(Firm.class, "applied", Optional.of(instant), bounds);
        }
        add(Firm.class, "applied", Optional.of(Instant.parse("2023-02-14T15:00:00.000000001Z")), "microsecond");
    }

    // ---- Parts that do not go with the others ----

    private void others() {
        add(
                MonthSpan.class,
                "to",
                it -> Optional.of(it.from().minusMonths(1)),
                it -> List.of(it.from().minusMonths(1).toString(), it.from().toString()));
        add(
                RecruitmentWindow.Fixed.class,
                "to",
                it -> it.from().minusDays(1),
                it -> List.of(it.from().minusDays(1).toString(), it.from().toString()));
        add(
                Amendment.Window.class,
                "to",
                it -> it.from().minusDays(1),
                it -> List.of(it.from().minusDays(1).toString(), it.from().toString()));
        add(
                PriorProject.class,
                "completed",
                it -> Optional.of(it.selected().minusDays(1)),
                it -> List.of(
                        it.program().toString(),
                        it.selected().minusDays(1).toString(),
                        it.selected().toString()));
        add(
                PriorProject.class,
                "reached",
                it -> it.completed().isEmpty(),
                it -> Optional.of(SmartLevel.BASIC),
                it -> List.of(it.program().toString(), "under way", SmartLevel.BASIC.key()));
        add(
                Company.class,
                "traits",
                it -> Map.of(Trait.SMALL_ENTERPRISE, true),
                it -> List.of(it.id(), "small enterprise", "size"));
        add(
                Company.class,
                "traits",
                it -> it.industry()
                        .filter(its -> its.isWithin(Company.MANUFACTURING))
                        .isPresent(),
                it -> Map.of(Trait.MANUFACTURER, false),
                it -> List.of(
                        it.id(), "manufacturer", it.industry().orElseThrow().toString()));
        add(
                WonRange.class,
                "most",
                it -> !it.least().isZero(),
                it -> Optional.of(it.least().minus(Won.of(1))),
                it -> List.of(it.least().minus(Won.of(1)).toString(), it.least().toString()));
        add(
                CostRange.class,
                "most",
                it -> !it.least().base().isZero(),
                it -> Optional.of(new ProjectCost(
                        it.least().base().minus(Won.of(1)),
                        it.least().ownStaff(),
                        it.least().cloud())),
                it -> List.of(
                        it.least().base().minus(Won.of(1)).toString(),
                        it.least().base().toString()));
        add(
                CostRange.class,
                "most",
                it -> it.least().cloud().isPresent(),
                it -> Optional.of(new ProjectCost(it.least().base(), it.least().ownStaff(), Optional.empty())),
                it -> List.of("must not end at"));
        for (Role role : List.of(Role.MANAGING_AGENCY, Role.EVALUATION_COMMITTEE)) {
            add(Member.class, "roles", it -> EnumSet.of(role), it -> List.of(it.id(), role.key()));
        }
        for (List<Role> pair : List.of(
                List.of(Role.LEAD, Role.PARTICIPANT),
                List.of(Role.SHARED_SYSTEM_USER, Role.ADOPTER),
                List.of(Role.LARGE_ENTERPRISE, Role.ADOPTER),
                List.of(Role.LINKED_COMPANY, Role.LEAD))) {
            add(
                    Member.class,
                    "roles",
                    it -> EnumSet.copyOf(pair),
                    it -> List.of(it.id(), pair.get(0).key(), pair.get(1).key()));
        }
        add(
                Member.class,
                "roles",
                it -> it.type().isPresent(),
                it -> EnumSet.of(Role.SUPPLIER),
                it -> List.of(it.id(), Role.SUPPLIER.key()));
        add(
                SubmittedDocument.class,
                "handedIn",
                it -> it.issued().isPresent(),
                it -> false,
                it -> List.of(
                        it.key(), "not handed in", it.issued().orElseThrow().toString()));
        add(
                SubmittedDocument.class,
                "handedIn",
                it -> !it.years().isEmpty(),
                it -> false,
                it -> List.of(it.key(), "not handed in", it.years().toString()));
        add(
                Application.class,
                "documents",
                it -> List.of(SubmittedDocument.of("plan", "nobody here")),
                it -> List.of("plan", "\"nobody here\"", "no member"));
        add(Variant.class, "key", it -> Tier.BASIC.key(), it -> List.of(Tier.BASIC.key(), "tier"));
        add(
                FundingTerms.class,
                "rounding",
                it -> new Rounding(Won.of(1), Rounding.Mode.UP),
                it -> List.of("rounded down", Rounding.Mode.UP.toString()));
        add(
                SupportFunction.class,
                "rounding",
                it -> new Rounding(Won.of(1), Rounding.Mode.HALF_UP),
                it -> List.of("rounded down", Rounding.Mode.HALF_UP.toString()));
        add(
                SupportFunction.class,
                "segments",
                it -> List.of(new SupportFunction.Segment(Won.of(1), Won.ZERO, Share.ZERO)),
                it -> List.of("KRW 0", "KRW 1"));
        add(
                SupportFunction.class,
                "segments",
                it -> List.of(it.segments().get(0), it.segments().get(0)),
                it -> List.of("ever higher", "KRW 0 after KRW 0"));
        add(
                PayerPart.class,
                "most",
                it -> it.payer() != Payer.ADOPTER && !it.least().equals(Share.ZERO),
                it -> Share.ZERO,
                it -> List.of(it.payer().key(), it.least().toString(), Share.ZERO.toString()));
        add(
                PayerPart.class,
                "most",
                it -> it.payer() == Payer.ADOPTER && it.least().equals(Share.ZERO),
                it -> Share.ofPercent(50),
                it -> List.of("adopter", "50%"));
        add(
                PayerPart.class,
                "ceiling",
                it -> it.payer() == Payer.GOVERNMENT || it.payer() == Payer.ADOPTER,
                it -> Optional.of(Won.of(7)),
                it -> List.of(it.payer().key(), "no ceiling", "KRW 7"));
        add(
                CostShare.class,
                "parts",
                it -> it.parts().size() > 1,
                it -> it.parts().stream()
                        .filter(part -> part.payer() != Payer.GOVERNMENT)
                        .toList(),
                it -> List.of(
                        "government",
                        it.parts().stream()
                                .map(PayerPart::payer)
                                .filter(payer -> payer != Payer.GOVERNMENT)
                                .findFirst()
                                .orElseThrow()
                                .key()));
        add(
                CostShare.class,
                "parts",
                it -> Stream.of(Payer.GOVERNMENT, Payer.LARGE_ENTERPRISE)
                        .map(payer ->
                                new PayerPart(payer, Share.ofPercent(51), Share.ONE, Optional.empty(), Grounds.NONE))
                        .toList(),
                it -> List.of("more than 100%", "51%", Payer.LARGE_ENTERPRISE.key()));
        add(
                SharedSystemGrant.class,
                "limit",
                it -> new SupportLimit(
                        Won.of(1),
                        List.of(new LimitAdjustment.Add(Trait.U_TURN, Won.of(1), Grounds.NONE)),
                        Grounds.NONE),
                it -> List.of(it.key(), "limit", Trait.U_TURN.key()));
        CostShare three = CostShare.of(
                new PayerPart(Payer.GOVERNMENT, Share.ZERO, Share.ONE, Optional.empty(), Grounds.NONE),
                new PayerPart(Payer.LARGE_ENTERPRISE, Share.ZERO, Share.ONE, Optional.empty(), Grounds.NONE));
        add(
                SharedSystemGrant.class,
                "split",
                it -> three,
                it -> List.of("government and companies", Payer.LARGE_ENTERPRISE.key()));
        add(
                ClusterTerms.class,
                "offers",
                it -> Map.of(),
                it -> List.of(it.program().toString(), "must not be empty"));
        add(
                ClusterTerms.class,
                "offers",
                it -> Map.of(Tier.BASIC, it.offers().values().iterator().next().withLimit(Optional.empty())),
                it -> List.of(it.program().toString(), Tier.BASIC.key()));
        add(
                ClusterMember.class,
                "ownFactory",
                it -> it.type().isPresent(),
                it -> ProjectCost.of(Won.ZERO),
                it -> List.of(it.id(), "costs nothing"));
        add(
                ClusterMember.class,
                "ownFactory",
                it -> it.type().isEmpty(),
                it -> ProjectCost.of(Won.of(7)),
                it -> List.of(it.id(), "KRW 7"));
        add(
                RequiredDocument.class,
                "exempt",
                it -> !it.each(),
                it -> List.of(Trait.STAR),
                it -> List.of(it.key(), Trait.STAR.key()));
        add(
                Unknown.class,
                "kind",
                it -> it.key().isEmpty() && it.company().isPresent(),
                it -> Unknown.Kind.SUBMITTED,
                it -> List.of("whole application", it.company().orElseThrow()));
        add(
                Unknown.class,
                "key",
                it -> it.key().isPresent(),
                it -> Optional.empty(),
                it -> List.of("a key and a name", it.label().orElseThrow().toString()));
        add(
                Check.class,
                "pivots",
                it -> it.truth() == Truth.UNKNOWN,
                it -> List.of(),
                it -> List.of("unknown turns on something", Truth.UNKNOWN.toString()));
        add(
                SupportRange.class,
                "movedBy",
                it -> !it.movedBy().isEmpty(),
                it -> List.of(),
                it -> List.of(it.least().toString(), "moved by"));
        add(
                Question.class,
                "rules",
                it -> !it.movesMoney(),
                it -> List.of(),
                it -> List.of("must matter", it.unknown().toString()));
        add(Condition.AtLeast.class, "number", it -> -7, it -> List.of("from 1 to 1000000", "-7"));
        add(
                ScoreRange.class,
                "least",
                it -> it.most().numerator() < 1_000_000 && it.most().denominator() == 1,
                it -> it.most().plus(Score.of(1)),
                it -> List.of(it.most().plus(Score.of(1)).toString(), it.most().toString()));
        add(
                ScoreSheet.Section.class,
                "points",
                it -> it.points() + 1,
                it -> List.of(it.name().english(), String.valueOf(it.points() + 1), String.valueOf(it.points())));
        add(
                ScoreSheet.class,
                "total",
                it -> it.total() + 1,
                it -> List.of(it.name().english(), String.valueOf(it.total() + 1), String.valueOf(it.total())));
        add(ScoreSheet.class, "step", it -> new Score(13, 17), it -> List.of("multiple of the step", "13/17"));
        add(
                Candidate.class,
                "jobScores",
                it -> Map.of("nobody here", Score.of(1)),
                it -> List.of(it.id(), "\"nobody here\"", "no member"));
        add(
                Candidate.class,
                "jobScores",
                it -> Map.of(it.application().consortium().members().get(0).id(), new Score(1, 3)),
                it -> List.of(it.id(), "6 decimal places", "1/3"));
        add(
                Candidate.class,
                "jobScores",
                it -> Map.of(it.application().consortium().members().get(0).id(), Score.of(-1)),
                it -> List.of(it.id(), "must not be negative", "-1"));
        add(
                ResolvedGate.class,
                "bonus",
                it -> it.bonus().isPresent(),
                it -> Optional.empty(),
                it -> List.of(it.gate().key(), it.program().toString(), "bonus"));
        add(
                Tie.class,
                "seated",
                it -> it.notSeated().isEmpty(),
                it -> List.of(),
                it -> List.of(it.points().toString(), "somebody"));
        add(
                Budget.class,
                "amount",
                it -> it.parts().stream().anyMatch(part -> !part.amount().isZero()),
                it -> Won.ZERO,
                it -> List.of(
                        "at most KRW 0",
                        Won.sum(it.parts().stream().map(Budget.Part::amount).toList())
                                .toString()));
        add(
                Announcement.class,
                "programs",
                it -> it.year() != 2998,
                it -> List.of(OfficialCatalog.catalog().program("2021/robot").withId(ProgramId.of(2998, "robot"))),
                it -> List.of("2998/robot", String.valueOf(it.year())));
        add(
                Announcement.class,
                "programs",
                it -> it.fields().stream().noneMatch(field -> field.key().equals("none-such")),
                it -> List.of(OfficialCatalog.catalog()
                        .program("2021/robot")
                        .withId(ProgramId.of(it.year(), "robot"))
                        .withField("none-such")),
                it -> List.of("robot", "\"none-such\"", String.valueOf(it.year())));
        add(
                Program.class,
                "bonus",
                it -> it.gates().stream().anyMatch(Gate::addsBonus),
                it -> Optional.empty(),
                it -> List.of(
                        it.id().toString(),
                        "bonus",
                        it.gates().stream()
                                .filter(Gate::addsBonus)
                                .findFirst()
                                .orElseThrow()
                                .key()));
        add(
                Change.class,
                "after",
                it -> it.before().isPresent(),
                Change::before,
                it -> List.of(it.path(), it.before().orElseThrow().value().toString()));
        add(
                FirmChange.class,
                "after",
                FirmChange::before,
                it -> List.of(it.id(), it.before().toString()));
        add(
                FirmResult.class,
                "support",
                it -> it.standing() != Standing.SUPPORTED,
                it -> Won.of(7),
                it -> List.of(it.firm().id(), it.standing().key(), "KRW 7"));
        add(
                Region.class,
                "after",
                Region::before,
                it -> List.of(it.before().firm().id(), "the same"));
        add(
                Region.class,
                "after",
                it -> !it.before().firm().id().equals("another"),
                it -> new FirmResult(
                        it.before().firm().withId("another"),
                        Standing.SUPPORTED,
                        Won.of(1),
                        Won.ZERO,
                        List.of(),
                        List.of()),
                it -> List.of(it.before().firm().id(), "another"));
        add(
                Attribution.class,
                "total",
                it -> it.total().isLessThan(Won.of(1_000_000_000_000L)),
                it -> it.total().plus(Won.of(1)),
                it -> List.of(it.total().toString(), it.total().plus(Won.of(1)).toString()));
        add(
                BudgetCurve.class,
                "points",
                it -> List.of(new BudgetCurve.Point(7, Won.ZERO), new BudgetCurve.Point(7, Won.ZERO)),
                it -> List.of("must ascend", "7"));
        add(
                Figures.class,
                "standings",
                it -> Map.of(Standing.SUPPORTED, it.support().count() + 1),
                it -> List.of(
                        String.valueOf(it.support().count() + 1),
                        String.valueOf(it.support().count())));
        add(
                Shifts.class,
                "gains",
                it -> List.of(new FirmChange("F", Profile.of(Tier.BASIC), Won.of(1), Won.of(1), Won.ZERO)),
                it -> List.of("gains must be positive", "F"));
        add(
                FundingPlan.class,
                "parts",
                it -> it.cost().total().isGreaterThan(Won.ZERO),
                it -> Map.of(Payer.ADOPTER, Won.ZERO),
                it -> List.of("KRW 0", it.cost().total().toString()));
        add(
                ClusterPlan.class,
                "total",
                it -> it.total().isLessThan(Won.of(1_000_000_000_000_000L)),
                it -> it.total().plus(Won.of(1)),
                it -> List.of(it.total().plus(Won.of(1)).toString(), it.total().toString()));
        add(
                MemberPlan.class,
                "sharedSupport",
                it -> it.unusedLimit().isLessThan(Won.of(1_000_000_000_000_000L)),
                it -> it.unusedLimit().plus(Won.of(1)),
                it -> List.of(
                        it.member().id(),
                        it.unusedLimit().toString(),
                        it.unusedLimit().plus(Won.of(1)).toString()));
        add(
                Message.class,
                "arguments",
                it -> it.key().equals("operation.sum"),
                it -> List.of(new Figure.Quantity(1)),
                it -> List.of("operation.sum", "takes 0 figures", "not 1"));
        add(Message.class, "key", it -> "no.such", it -> List.of("\"no.such\""));
        add(
                ClusterTerms.class,
                "offers",
                it -> it.offers().size() > 1
                        && it.offers()
                                .values()
                                .iterator()
                                .next()
                                .rounding()
                                .unit()
                                .isLessThan(Won.of(1_000_000_000)),
                it -> {
                    Map<SupportType, FundingTerms> offers = new LinkedHashMap<>(it.offers());
                    SupportType last = List.copyOf(offers.keySet()).get(offers.size() - 1);
                    offers.computeIfPresent(
                            last,
                            (type, terms) -> terms.withRounding(
                                    Rounding.down(terms.rounding().unit().plus(Won.of(1)))));
                    return offers;
                },
                it -> List.of(it.program().toString(), "one rounding", Tier.BASIC.key(), Tier.ADVANCED_2.key()));
        add(
                ClusterPlan.class,
                "members",
                it -> !it.support().isZero(),
                it -> List.of(),
                it -> List.of("KRW 0", it.support().toString()));
        add(
                Distribution.class,
                "sum",
                it -> !it.buckets().isEmpty(),
                it -> Won.of(Long.MAX_VALUE),
                it -> List.of("at most", Won.of(Long.MAX_VALUE).toString()));
        add(
                Distribution.class,
                "buckets",
                it -> !it.buckets().isEmpty(),
                it -> List.of(it.buckets().get(0), it.buckets().get(0)),
                it -> List.of("ever higher", it.buckets().get(0).from().toString()));
        add(
                Distribution.class,
                "countOfMost",
                it -> -1L,
                it -> List.of(it.least().toString(), it.most().toString(), "-1"));
        add(
                Figures.class,
                "standings",
                it -> Map.of(Standing.SUPPORTED, -1L),
                it -> List.of(Standing.SUPPORTED.key(), "must not be negative", "-1"));
        add(
                Shift.class,
                "gained",
                it -> it.winners() > 0,
                it -> Won.ZERO,
                it -> List.of(it.winners() + " winners", "KRW 0"));
        add(Shift.class, "lost", it -> it.losers() == 0, it -> Won.of(7), it -> List.of("0 losers", "KRW 7"));
        add(
                ScoreSheet.class,
                "sections",
                it -> List.of(it.sections().get(0), it.sections().get(0)),
                it -> List.of(
                        it.name().english(),
                        "twice",
                        it.sections().get(0).criteria().get(0).key()));
        add(
                Unknown.class,
                "kind",
                it -> it.key().isEmpty() && it.company().isPresent(),
                it -> Unknown.Kind.TRAIT,
                it -> List.of("has a key", "missing"));
        add(
                Entry.class,
                "evaluations",
                it -> {
                    Evaluation first = it.first();
                    return List.of(
                            first,
                            new Evaluation(
                                    first.gate(),
                                    first.candidate().withId("another one"),
                                    first.marks(),
                                    first.committee(),
                                    first.jobs(),
                                    first.bonus(),
                                    first.points()));
                },
                it -> List.of(it.id(), "another one"));
    }
}
