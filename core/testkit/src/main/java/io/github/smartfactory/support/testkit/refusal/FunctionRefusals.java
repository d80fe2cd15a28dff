package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.company.SmallEnterprise;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Operation;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.funding.BulkSupport;
import io.github.smartfactory.support.funding.ClusterTerms;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.OperatingCostCap;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Amendment;
import io.github.smartfactory.support.scenario.Attribution;
import io.github.smartfactory.support.scenario.BudgetCurve;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.FirmResult;
import io.github.smartfactory.support.scenario.Order;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Rationing;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.scenario.Setting;
import io.github.smartfactory.support.scenario.ShiftTally;
import io.github.smartfactory.support.scenario.Standing;
import io.github.smartfactory.support.scenario.SweepIndex;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.source.Clause;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.domain.ConsortiumDomain;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.domain.ScenarioDomain;
import io.github.smartfactory.support.testkit.domain.ScoringCase;
import io.github.smartfactory.support.testkit.domain.ScoringDomain;
import io.github.smartfactory.support.testkit.domain.SelectionDomain;
import io.github.smartfactory.support.testkit.domain.SourceDomain;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** What functions refuse: requests that terms do not admit, cards and entries that do not fit, reforms that go too far. */
final class FunctionRefusals {

    private static final Arbitrary<String> IDS =
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12);

    private static final Class<IllegalArgumentException> BAD = IllegalArgumentException.class;

    private static final Ksic FOOD = Ksic.of("C10");

    private final Map<String, Supplier<Arbitrary<Refusal>>> kinds;

    private FunctionRefusals(Map<String, Supplier<Arbitrary<Refusal>>> kinds) {
        this.kinds = kinds;
    }

    static void addTo(Map<String, Supplier<Arbitrary<Refusal>>> kinds) {
        FunctionRefusals functions = new FunctionRefusals(kinds);
        functions.companies();
        functions.money();
        functions.programs();
        functions.evaluations();
        functions.selections();
        functions.scenarios();
    }

    private <W> void add(
            Class<?> type,
            String method,
            String place,
            Arbitrary<W> given,
            Function<W, @Nullable Object> value,
            Function<W, Object> call,
            Function<W, List<String>> says) {
        kinds.put(
                Kinds.name(type, method + " " + place, kinds.keySet()),
                () -> given.map(it -> Refusal.of(
                        Parts.nameOf(type) + "." + method,
                        place,
                        value.apply(it),
                        BAD,
                        says.apply(it),
                        () -> call.apply(it))));
    }

    private static Arbitrary<Won> negative() {
        return Arbitraries.of(-1L, Long.MIN_VALUE).map(Won::of);
    }

    private static List<String> negative(Won amount) {
        return List.of("must not be negative", amount.toString());
    }

    private static Arbitrary<Integer> beyond(int least, int most) {
        return Arbitraries.of(least - 1, most + 1, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static List<String> beyond(int least, int most, int value) {
        return List.of("must be from " + least + " to " + most, String.valueOf(value));
    }

    // ---- Companies ----

    private void companies() {
        SmallEnterprise table = OfficialCatalog.smallEnterprise();
        Arbitrary<String> products = Arbitraries.of("no-such", "another");
        add(
                SmallEnterprise.class,
                "thresholds",
                "product",
                products,
                it -> it,
                it -> table.thresholds(FOOD, Optional.of(it)),
                it -> List.of("\"" + it + "\""));
        add(
                SmallEnterprise.class,
                "thresholds",
                "product",
                Arbitraries.of(table.specialProducts()),
                SmallEnterprise.SpecialProduct::key,
                it -> table.thresholds(Ksic.of("A01"), Optional.of(it.key())),
                it -> List.of(it.key(), it.code().toString(), "A01"));
        add(
                SmallEnterprise.class,
                "isSmall",
                "meanSales",
                negative(),
                it -> it,
                it -> table.isSmall(Optional.of(FOOD), Optional.empty(), Optional.of(it)),
                FunctionRefusals::negative);
        add(
                Company.class,
                "narrowedBy",
                "meanSales",
                IDS,
                it -> "too much",
                it -> Company.of(it)
                        .withSizes(SizeClass.SMALL)
                        .withIndustry(FOOD)
                        .withMeanSales(Won.ofEok(100_000))
                        .narrowedBy(table),
                it -> List.of(it, Won.ofEok(100_000).toString(), "C10"));
        add(
                Consortium.class,
                "replacing",
                "member",
                new ConsortiumDomain().consortia(),
                it -> "nobody here",
                it -> it.replacing(Member.of(Company.of("nobody here"), Role.ADOPTER)),
                it -> List.of("\"nobody here\""));
    }

    // ---- Money ----

    private void money() {
        FundingDomain funding = new FundingDomain();
        Arbitrary<SupportFunction> functions = funding.functions();
        Won less = Won.of(-1);
        add(
                SupportFunction.class,
                "of",
                "limit",
                negative(),
                it -> it,
                it -> SupportFunction.of(Share.ONE, Optional.of(it), Rounding.DOWN_TO_WON),
                FunctionRefusals::negative);
        add(
                SupportFunction.class,
                "marginalRateAt",
                "totalCost",
                functions,
                it -> less,
                it -> it.marginalRateAt(less),
                it -> negative(less));
        add(
                SupportFunction.class,
                "costFor",
                "support",
                functions,
                it -> less,
                it -> it.costFor(less),
                it -> negative(less));
        add(SupportFunction.class, "curve", "upTo", functions, it -> less, it -> it.curve(less), it -> negative(less));
        add(
                BulkSupport.class,
                "supportAtAll",
                "supports",
                functions,
                it -> 1,
                it -> {
                    it.bulk().supportAtAll(new long[2], new long[1]);
                    return it;
                },
                it -> List.of("1 supports", "2 costs"));
        add(
                BulkSupport.class,
                "supportAtAll",
                "totalCosts",
                functions,
                it -> less,
                it -> {
                    it.bulk().supportAtAll(new long[] {1, -1}, new long[2]);
                    return it;
                },
                it -> List.of("index 1", "must not be negative", "KRW -1"));
        add(
                OperatingCostCap.class,
                "atMost",
                "clusterTotal",
                funding.operatingCostCaps(),
                it -> less,
                it -> it.atMost(less),
                it -> negative(less));
        CostShare halves = CostShare.of(
                new PayerPart(Payer.GOVERNMENT, Share.ZERO, Share.ONE, Optional.empty(), Grounds.NONE),
                new PayerPart(Payer.LARGE_ENTERPRISE, Share.ofPercent(50), Share.ONE, Optional.empty(), Grounds.NONE));
        add(
                CostShare.class,
                "shares",
                "chosen",
                Arbitraries.integers().between(51, 100).map(Share::ofPercent),
                it -> it,
                it -> halves.shares(Map.of(Payer.GOVERNMENT, it)),
                it -> List.of(it.toString(), "large-enterprise at least 50%"));
        add(
                CostShare.class,
                "shares",
                "chosen",
                funding.splits().filter(it -> it.find(Payer.LOCAL_GOVERNMENT).isEmpty()),
                it -> Payer.LOCAL_GOVERNMENT,
                it -> it.shares(Map.of(Payer.LOCAL_GOVERNMENT, Share.ZERO)),
                it -> List.of(
                        Payer.LOCAL_GOVERNMENT.key(), it.parts().get(0).payer().key()));
        Won all = Won.of(Long.MAX_VALUE);
        add(
                ClusterTerms.class,
                "plan",
                "localGovernment",
                funding.clusters(),
                it -> all,
                it -> it.terms().plan(it.request().withLocalGovernment(all)),
                it -> List.of("matching money of the local government", "at most", all.toString()));
    }

    // ---- Programs ----

    private void programs() {
        Catalog official = OfficialCatalog.catalog();
        Announcement first = official.announcements().get(0);
        add(
                Catalog.class,
                "of",
                "announcements",
                Arbitraries.of(official.announcements()),
                Announcement::year,
                it -> Catalog.of(List.of(first, it, it)),
                it -> List.of("announcements", "twice", String.valueOf(it.year())));
        add(
                Catalog.class,
                "programsOf",
                "field",
                Arbitraries.of("no-such", ""),
                it -> it,
                it -> official.programsOf(2021, it),
                it -> List.of("\"" + it + "\"", "2021"));
        add(
                Program.class,
                "bonusOf",
                "application",
                Arbitraries.of(official.programs()).filter(it -> it.bonus().isPresent()),
                it -> "2999/another",
                it -> it.bonusOf(Application.of(ProgramId.of(2999, "another"), Consortium.of())),
                it -> List.of("2999/another", it.id().toString()));
        add(
                ClauseRegister.class,
                "of",
                "clauses",
                new SourceDomain().clauses(),
                Clause::id,
                it -> ClauseRegister.of(List.of(it, it)),
                it -> List.of("clauses", "twice", it.id().toString()));
        add(
                Operation.class,
                "apply",
                "figures",
                IDS,
                it -> it,
                it -> Operation.SUM.apply(List.of(Figure.of(it))),
                it -> List.of("operation", "cannot work on", it));
        Message label = Message.of("operation.sum");
        List<Step> operands =
                List.of(Step.given(label, Won.of(1), Grounds.NONE), Step.given(label, Won.of(2), Grounds.NONE));
        add(
                Step.class,
                "new",
                "result",
                Arbitraries.longs().filter(it -> it != 3).map(Won::of),
                it -> it,
                it -> new Step(label, Operation.SUM, operands, Figure.of(it), Grounds.NONE),
                it -> List.of("operation.sum", it.toString(), "KRW 1", "KRW 2"));
    }

    // ---- Evaluations ----

    private void evaluations() {
        ScoringDomain scoring = new ScoringDomain();
        Arbitrary<Evaluation> complete = scoring.cases().map(ScoringCase::complete);
        add(
                Evaluation.class,
                "scoring",
                "scores",
                complete,
                it -> it.gate().gate().sheet().total() + 1,
                it -> it.scoring(Collections.nCopies(
                        it.marks().size(), Score.of(it.gate().gate().sheet().total() + 1))),
                it -> List.of(
                        it.marks().get(0).evaluator(),
                        "from 0 to " + it.gate().gate().sheet().total(),
                        String.valueOf(it.gate().gate().sheet().total() + 1)));
        Score odd = new Score(1, 11);
        add(
                Evaluation.class,
                "scoring",
                "scores",
                complete,
                it -> odd,
                it -> it.scoring(Collections.nCopies(it.marks().size(), odd)),
                it -> List.of(
                        it.marks().get(0).evaluator(),
                        "multiple of " + it.gate().gate().sheet().step(),
                        odd.toString()));
        add(
                ResolvedGate.class,
                "evaluate",
                "candidate",
                scoring.cases(),
                it -> "2999/another",
                it -> it.gate()
                        .evaluate(
                                it.candidate()
                                        .withApplication(it.candidate()
                                                .application()
                                                .withProgram(ProgramId.of(2999, "another"))),
                                it.book()),
                it -> List.of(
                        it.candidate().id(), "2999/another", it.gate().program().toString()));
        add(
                ResolvedGate.class,
                "evaluate",
                "jobScores",
                scoring.cases().filter(it -> it.gate().gate().jobs().isPresent()),
                it -> 1_000_000,
                it -> it.gate().evaluate(it.candidate().withJobScores(Map.of("A1", Score.of(1_000_000))), it.book()),
                it -> List.of(
                        it.candidate().id(),
                        "A1",
                        "at most " + it.gate().gate().jobs().orElseThrow().maximum(),
                        "1000000"));
        add(
                ResolvedGate.class,
                "evaluate",
                "application",
                scoring.cases().filter(it -> it.gate().gate().jobs().isPresent()),
                it -> "nobody",
                it -> it.gate()
                        .evaluate(
                                it.candidate()
                                        .withJobScores(Map.of())
                                        .withApplication(
                                                it.candidate().application().withConsortium(Consortium.of())),
                                it.book()),
                it -> List.of(it.candidate().id(), "no member", Role.ADOPTER.key()));
    }

    // ---- Selections ----

    private void selections() {
        SelectionDomain domain = new SelectionDomain();
        Arbitrary<Selection> selections = domain.selections();
        add(
                Selection.class,
                "addingBudget",
                "more",
                selections.filter(it -> it.rule().budget().isPresent()),
                it -> Won.of(-1),
                it -> it.addingBudget(Won.of(-1)),
                it -> negative(Won.of(-1)));
        add(
                Selection.class,
                "addingBudget",
                "more",
                selections.filter(it -> it.rule().budget().isEmpty()),
                it -> Won.of(1),
                it -> it.addingBudget(Won.of(1)),
                it -> List.of("no budget", it.rule().program().toString()));
        add(
                Selection.class,
                "addingSeats",
                "more",
                selections.filter(it -> it.rule().seats().isEmpty()),
                it -> 1,
                it -> it.addingSeats(1),
                it -> List.of("no bound", it.rule().program().toString()));
        add(
                Selection.class,
                "leavingOut",
                "evaluator",
                selections,
                it -> "nobody here",
                it -> it.leavingOut("first", "nobody here"),
                it -> List.of("\"nobody here\"", "first", it.evaluators("first").get(0)));
        add(
                SelectionRule.class,
                "entries",
                "candidates",
                domain.cases(),
                it -> "twice",
                it -> {
                    SelectionRule rule = it.rule();
                    return rule.select(Collections.nCopies(2, it.entries(rule).get(0)));
                },
                it -> List.of("entries", "twice", it.people().get(0).id()));
        add(
                SelectionRule.class,
                "entries",
                "books",
                domain.rules(),
                it -> Map.of(),
                it -> it.entries(List.of(), Map.of()),
                it -> List.of("no score cards", it.gates().get(0).gate().key()));
        add(
                SelectionRule.class,
                "select",
                "entries",
                Combinators.combine(domain.rules(), new ScoringDomain().cases().map(ScoringCase::complete))
                        .as(Tuple::of),
                it -> it.get2().candidate().id(),
                it -> it.get1().select(List.of(new Entry(List.of(it.get2())))),
                it -> List.of(
                        it.get2().candidate().id(), it.get2().gate().gate().key()));
    }

    // ---- Scenarios ----

    private void scenarios() {
        Scenario general = Scenario.of(ScenarioDomain.GENERAL);
        Population nobody = Population.of(Stream.of());
        add(
                Scenario.class,
                "run",
                "threads",
                beyond(1, 1_024),
                it -> it,
                it -> general.run(nobody, it),
                it -> beyond(1, 1_024, it));
        add(
                BudgetCurve.class,
                "of",
                "steps",
                beyond(1, 1_000_000),
                it -> it,
                it -> BudgetCurve.of(general.rationed(Order.BY_RANK), nobody, it),
                it -> beyond(1, 1_000_000, it));
        add(
                SweepIndex.class,
                "of",
                "steps",
                beyond(1, 10_000),
                it -> it,
                it -> SweepIndex.of(general, nobody, it),
                it -> beyond(1, 10_000, it));
        SweepIndex index = SweepIndex.of(general, nobody);
        Setting some = Setting.limit(Won.of(1));
        add(
                SweepIndex.class,
                "highestShareWithin",
                "steps",
                beyond(1, 1_000_000_000),
                it -> it,
                it -> index.highestShareWithin(Won.of(1), some, it),
                it -> beyond(1, 1_000_000_000, it));
        add(
                SweepIndex.class,
                "highestLimitWithin",
                "budget",
                negative(),
                it -> it,
                it -> index.highestLimitWithin(it, some),
                FunctionRefusals::negative);
        Arbitrary<Reform> reforms = new ScenarioDomain().seats().map(it -> Reform.named("more-seats", it));
        add(
                Comparison.class,
                "of",
                "reforms",
                reforms,
                Reform::key,
                it -> Comparison.of(general, nobody, it, it),
                it -> List.of("reforms of a comparison", "twice", it.key()));
        add(
                Attribution.class,
                "of",
                "reforms",
                reforms,
                Reform::key,
                it -> Attribution.of(general, nobody, 1, it, it),
                it -> List.of("reforms of an attribution", "twice", it.key()));
        add(
                Attribution.class,
                "of",
                "reforms",
                Arbitraries.integers().between(13, 20),
                it -> it,
                it -> Attribution.of(
                        IntStream.range(0, it)
                                .mapToObj(number -> Reform.named("reform-" + number, new Amendment.Seats(1)))
                                .toList(),
                        of -> Won.ZERO),
                it -> List.of("number of reforms", "from 0 to 12", String.valueOf(it)));
        add(
                ShiftTally.class,
                "add",
                "after",
                new ScenarioDomain().firmResults(),
                it -> "another",
                it -> new ShiftTally()
                        .add(
                                it,
                                new FirmResult(
                                        it.firm().withId("another one"),
                                        Standing.SUPPORTED,
                                        Won.ZERO,
                                        Won.ZERO,
                                        List.of(),
                                        List.of())),
                it -> List.of(it.firm().id(), "another one"));
        add(
                Rationing.class,
                "offer",
                "support",
                new ScenarioDomain().places(),
                it -> Won.of(-1),
                it -> Rationing.of(general.rationed(Order.BY_RANK)).offer(Tier.BASIC, it, Won.of(-1)),
                it -> negative(Won.of(-1)));
        add(
                Rationing.class,
                "offer",
                "place",
                new ScenarioDomain().places(),
                it -> it,
                it -> {
                    Rationing rationing = Rationing.of(general.rationed(Order.BY_RANK));
                    rationing.offer(Tier.BASIC, it, Won.ZERO);
                    return rationing.offer(Tier.BASIC, it, Won.ZERO);
                },
                it -> List.of("in order", it.id()));
    }
}
