package io.github.smartfactory.support.json;

import io.github.smartfactory.support.catalog.Anomalies;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.Check;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Finding;
import io.github.smartfactory.support.eligibility.Outcome;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.RuleBook;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.eligibility.SupportRange;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.funding.SupportFunction;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Catalog;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.ProgramDiff;
import io.github.smartfactory.support.program.Statistic;
import io.github.smartfactory.support.schedule.MonthSpan;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.Gap;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Outlook;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.source.Anomaly;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.ClauseRegister;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.testkit.domain.ClusterCase;
import io.github.smartfactory.support.testkit.domain.EligibilityCase;
import io.github.smartfactory.support.testkit.domain.EligibilityDomain;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.domain.MoneyDomain;
import io.github.smartfactory.support.testkit.domain.ScoringCase;
import io.github.smartfactory.support.testkit.domain.ScoringDomain;
import io.github.smartfactory.support.testkit.domain.SelectionCase;
import io.github.smartfactory.support.testkit.domain.SelectionDomain;
import io.github.smartfactory.support.testkit.domain.SupportCase;
import io.github.smartfactory.support.testkit.domain.SupportDomain;
import io.github.smartfactory.support.testkit.domain.VocabularyDomain;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Trait;
import io.github.smartfactory.support.vocabulary.Variant;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.JqwikException;
import net.jqwik.api.sessions.JqwikSession;

/**
 * Values of every type of the library: those of the official data, results of random inputs with all that they are made of,
 * and some made by hand that neither has. And of each of them changed ones: what a constructor accepts is a value.
 */
public final class Values {

    /** How many of a class are kept. */
    private static final int MOST = 30;

    /** How many values of each type are drawn. */
    private static final int DRAWN = 1;

    /** How many results of each kind are looked into. */
    private static final int RESULTS = 25;

    private static final class Kept {
        static final Values VALUES = inSession();

        /** Within a test of jqwik, or else within a session for it. */
        private static Values inSession() {
            try {
                JqwikSession.start();
            } catch (JqwikException e) {
                return make();
            }
            try {
                return make();
            } finally {
                JqwikSession.finish();
            }
        }
    }

    private final Map<Class<?>, Set<Wording>> byClass = new LinkedHashMap<>();
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Traits and variants are equal if their keys are; here those with other labels are others. */
    private record Wording(Object value, String label) {
        static Wording of(Object value) {
            if (value instanceof Trait trait) {
                return new Wording(value, trait.label().toString());
            }
            return new Wording(
                    value, value instanceof Variant variant ? variant.label().toString() : "");
        }
    }

    private Values() {}

    /** The values that are always the same. */
    public static Values kept() {
        return Kept.VALUES;
    }

    /** What some values are made of, and these. */
    public static Values within(Object... roots) {
        Values values = new Values();
        values.addAllIn(roots);
        return values;
    }

    /** Any value of a type: one of those that are kept, changed in up to three places. */
    public static <T> Arbitrary<T> any(Class<T> type) {
        return Combinators.combine(
                        Arbitraries.of(kept().all(type)),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().withoutEdgeCases())
                .as((value, changes, seed) -> {
                    Random random = new Random(seed);
                    T changed = value;
                    for (int i = 0; i < changes; i++) {
                        changed = kept().changed(changed, random);
                    }
                    return changed;
                });
    }

    /** The values of a type, those of what it permits included. */
    public <T> List<T> all(Class<T> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        return byClass.entrySet().stream()
                .filter(entry -> type.isAssignableFrom(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .map(wording -> type.cast(wording.value()))
                .toList();
    }

    private static Values make() {
        Values values = within(byHand().toArray());
        values.addAllIn(
                OfficialCatalog.catalog(),
                OfficialCatalog.clauses(),
                OfficialCatalog.smallEnterprise(),
                OfficialCatalog.smallEnterprise().thresholds(Ksic.of("C10"), Optional.empty()),
                Interpretation.official(),
                Anomalies.official(),
                Trait.official(),
                Variant.official());
        Random random = new Random(2042);
        for (Class<?> type : SupportDomain.types()) {
            var generator = SupportDomain.any(type).generator(DRAWN, /* withEdgeCases= */ false);
            for (int i = 0; i < DRAWN; i++) {
                values.addAllIn(generator.next(random).value());
            }
        }
        for (Arbitrary<List<Object>> kind : kinds()) {
            var generator = kind.generator(RESULTS, true);
            for (int i = 0; i < RESULTS; i++) {
                values.addAllIn(generator.next(random).value());
            }
        }
        return values;
    }

    // ---- Results ----

    /** Results of random inputs, with these. */
    public static Arbitrary<List<Object>> results() {
        return Arbitraries.oneOf(kinds());
    }

    private static List<Arbitrary<List<Object>>> kinds() {
        MoneyDomain money = new MoneyDomain();
        FundingDomain funding = new FundingDomain();
        return List.of(
                Combinators.combine(money.amounts(), money.shares(), money.roundings(), new VocabularyDomain().scores())
                        .as(List::<Object>of),
                funding.cases().map(Values::ofFunding),
                funding.clusters().map(Values::ofCluster),
                funding.functions().map(Values::ofFunction),
                new EligibilityDomain().cases().map(Values::ofEligibility),
                new ScoringDomain().cases().map(Values::ofScoring),
                new SelectionDomain().cases().map(Values::ofSelection),
                ScenarioValues.any(),
                Combinators.combine(
                                Arbitraries.of(OfficialCatalog.catalog().programs()),
                                Arbitraries.of(OfficialCatalog.catalog().programs()),
                                Arbitraries.integers().between(0, 4 * 366))
                        .as(Values::ofCatalog));
    }

    private static List<Object> ofFunding(SupportCase it) {
        SupportFunction function = it.resolved().supportFunction();
        return List.of(
                it.terms(),
                it.traits(),
                it.request(),
                it.resolved(),
                it.plan(),
                it.plan().explain(),
                function,
                function.cliffs());
    }

    private static List<Object> ofCluster(ClusterCase it) {
        return List.of(it.terms(), it.request(), it.plan(), it.plan().explain());
    }

    private static List<Object> ofFunction(SupportFunction it) {
        return List.of(it, it.cliffs(), it.curve(Won.of(300)));
    }

    private static List<Object> ofEligibility(EligibilityCase it) {
        Assessment assessment = it.assess(it.known());
        return List.of(
                it.program(),
                it.book(),
                it.truth(),
                assessment,
                assessment.questions(),
                assessment.repairs(),
                assessment.checklist(),
                assessment.explain(),
                it.program().bonus().map(bonus -> it.program().bonusOf(it.known())));
    }

    private static List<Object> ofScoring(ScoringCase it) {
        Evaluation open = it.open();
        return List.of(it.candidate(), it.book(), it.complete(), it.complete().explain(), open, open.gaps());
    }

    private static List<Object> ofSelection(SelectionCase it) {
        SelectionRule rule = it.rule();
        List<Entry> entries = it.entries(rule);
        Selection selection = it.selection();
        List<Entry> open = new ArrayList<>(entries);
        open.set(0, withoutLastCard(entries.get(0)));
        Outlook outlook = rule.outlook(open);
        return List.of(
                selection,
                selection.explain(),
                selection.ties(),
                selection.firmness(),
                selection.withdrawing(entries.get(0).id()),
                rule.seats().map(seats -> selection.addingSeats(1)),
                outlook,
                outlook.gaps(),
                outlook.needed(entries.get(0).id()));
    }

    private static Entry withoutLastCard(Entry entry) {
        Evaluation first = entry.first();
        List<Evaluation.Marks> marks = first.marks();
        ScoreBook book = ScoreBook.of(
                marks.stream().map(Evaluation.Marks::evaluator).toList(),
                marks.subList(0, marks.size() - 1).stream()
                        .flatMap(its -> its.card().stream())
                        .toList());
        return new Entry(List.of(first.gate().evaluate(first.candidate(), book)));
    }

    private static List<Object> ofCatalog(Program one, Program other, int day) {
        LocalDateTime moment = LocalDate.of(2020, 1, 1).plusDays(day).atTime(10, 0);
        return List.of(
                ProgramDiff.between(one, other), OfficialCatalog.catalog().programsOpenAt(moment));
    }

    // ---- By hand ----

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "type",
            "$schema",
            "korean",
            "I1",
            "D21-001",
            "2021/robot",
            "60000000",
            "of-own",
            "스마트공장 “구축” 및 고도화",
            "He said \"no\" \\ and 'yes' / </script>",
            "\u0000\u0001\b\t\n\f\r\u001f\u007f\u0085\u2028\u2029\ufeff",
            "🏭 e\u0301 \ud83c\uddf0\ud83c\uddf7",
            "가".repeat(900));

    private static List<Object> byHand() {
        Name odd = Name.of("\"따옴표\"\n\t\\", "\u0001\u2028🏭");
        Trait own = Trait.of("pioneer", "선구기업", "pioneer company");
        Trait reworded = new Trait(Trait.STAR.key(), odd);
        Variant variant = Variant.of("own-type", "자체 유형", "own type");
        Variant renamed = new Variant(Variant.ONLY.key(), odd);
        Interpretation interpretation = new Interpretation("X1", odd, odd, ClauseId.listOf("X1-1"));
        Interpretation other = new Interpretation("I1", odd, odd, List.of());
        Anomaly anomaly = new Anomaly("Z9", odd, ClauseId.listOf("D21-001", "X1-1"));
        Grounds grounds = new Grounds(
                ClauseId.listOf("D21-001", "X1-1"),
                List.of(Interpretation.I1, interpretation, other),
                List.of(Anomalies.official().get(0), anomaly));
        Condition deep = new Condition.Stated(own);
        for (int i = 0; i < 100; i++) {
            deep = new Condition.Not(deep);
        }
        Company company = Company.of("회사 \"하나\"")
                .withProjects(List.of())
                .withSizes(EnumSet.noneOf(SizeClass.class))
                .having(own, Trait.STAR)
                .lacking(Trait.of("laggard", "후발기업", "laggard"));
        Company rewordedCompany = Company.of("B").having(reworded);
        Application application = Application.of(
                        ProgramId.of(2999, "any"),
                        Consortium.of(
                                Member.of(company, Role.ADOPTER)
                                        .withType(variant)
                                        .withCost(CostRange.between(Won.ZERO, Won.of(Long.MAX_VALUE))),
                                Member.of(rewordedCompany, Role.PARTICIPANT).withType(renamed)))
                .stating(own)
                .withSharedSystem(new WonRange(Won.of(1), Optional.empty()));
        List<Object> all = new ArrayList<>(TEXTS);
        all.addAll(List.of(
                odd,
                own,
                reworded,
                variant,
                renamed,
                interpretation,
                other,
                anomaly,
                grounds,
                deep,
                new Condition.AtMost(0, EnumSet.allOf(Role.class), Optional.of(new Requirement.Has(own))),
                new Requirement.AllOf(Collections.nCopies(2_000, new Requirement.Has(reworded))),
                new Requirement.TypeIn(List.of(variant, renamed)),
                new Share(1, 3),
                new Share(1, Share.MAX_DENOMINATOR),
                new Score(209, 3),
                new Score(Long.MIN_VALUE, 1),
                new Score(Long.MAX_VALUE, 1_000_000_000_000_000_000L),
                Won.of(Long.MIN_VALUE),
                Won.of(Long.MAX_VALUE),
                application,
                application.withSubmitted(Instant.EPOCH),
                application.withSubmitted(Instant.parse("0001-01-01T00:00:00Z")),
                application.withSubmitted(Instant.parse("9999-12-30T00:00:00Z")),
                application.withSubmitted(Instant.parse("1900-01-01T00:00:00.123456789Z")),
                new Unknown(Unknown.Kind.GRANT_COST, Optional.empty(), Optional.of(""), Optional.of(odd)),
                new Gap.Card("", odd, "E"),
                new Gap.JobScore("가", "B"),
                new Gap.Fact("a", new Unknown(Unknown.Kind.SIZE, Optional.of(""), Optional.empty(), Optional.empty())),
                new Gap.Support("b"),
                new MonthSpan(YearMonth.of(12345, 6), Optional.empty()),
                Catalog.of(List.of()),
                ClauseRegister.of(List.of())));
        all.addAll(List.of(
                Cited.of(1),
                Cited.of(Score.of(3), "D21-001"),
                new Cited<>(odd, grounds),
                new Cited<>(own, grounds),
                new Cited<>(reworded, Grounds.NONE)));
        for (Figure figure : List.of(
                Figure.of(LocalDate.MAX),
                Figure.of(LocalDate.of(-1, 1, 1)),
                Figure.of(YearMonth.of(-5, 1)),
                Figure.of(YearMonth.of(999_999_999, 12)),
                Figure.of(LocalDateTime.MIN),
                Figure.of(LocalDateTime.of(2021, 2, 25, 17, 0, 0, 1)),
                Figure.of(Long.MIN_VALUE),
                Figure.of(""),
                Figure.of(List.of()),
                Figure.of(new Score(-1, 3)))) {
            all.add(figure);
            all.add(Message.of("score.exact", figure));
        }
        for (String number : List.of("0", "-0.00", "1.50", "1E+20", "1E-30", "-12345678901234567890.5")) {
            all.add(new Statistic("any", odd, new BigDecimal(number), odd, grounds));
        }
        all.addAll(List.of(0, 1, -1, 3, Integer.MAX_VALUE, Integer.MIN_VALUE));
        all.addAll(List.of(0L, 1L, Long.MAX_VALUE, true, false));
        all.addAll(List.of(LocalDate.of(2021, 2, 28), LocalTime.MIN, LocalTime.MAX, LocalTime.of(17, 0)));
        return all;
    }

    // ---- What values are made of ----

    private void addAllIn(Object... roots) {
        Deque<Object> waiting = new ArrayDeque<>(Arrays.asList(roots));
        while (!waiting.isEmpty()) {
            Object value = waiting.poll();
            if (value instanceof Collection<?> collection) {
                waiting.addAll(collection);
            } else if (value instanceof Map<?, ?> map) {
                waiting.addAll(map.keySet());
                waiting.addAll(map.values());
            } else if (value instanceof Optional<?> optional) {
                optional.ifPresent(waiting::add);
            } else if (seen.add(value)) {
                keep(value);
                waiting.addAll(partsOf(value));
            }
        }
    }

    private void keep(Object value) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        Set<Wording> its = byClass.computeIfAbsent(type, key -> new LinkedHashSet<>());
        if (its.size() < MOST) {
            its.add(Wording.of(value));
        }
    }

    private static List<Object> partsOf(Object value) {
        if (value instanceof Catalog catalog) {
            return List.copyOf(catalog.announcements());
        }
        if (value instanceof ClauseRegister register) {
            return List.copyOf(register.clauses());
        }
        if (value instanceof Outcome outcome) {
            return components(Seen.of(outcome));
        }
        if (value instanceof Assessment assessment) {
            return components(Assessed.of(assessment));
        }
        return value instanceof Record record ? components(record) : List.of();
    }

    /** What an outcome says, as a record. */
    private record Seen(Check check, Message observed, List<String> failing, List<String> open) {

        static Seen of(Outcome outcome) {
            return new Seen(outcome.check(), outcome.observed(), outcome.failing(), outcome.open());
        }

        Outcome outcome() {
            return new Outcome(check, observed, failing, open);
        }
    }

    /** What an assessment says, as a record. */
    private record Assessed(
            RuleBook book, Application application, Stage stage, List<Finding> all, Optional<SupportRange> support) {

        static Assessed of(Assessment assessment) {
            return new Assessed(
                    assessment.book(),
                    assessment.application(),
                    assessment.stage(),
                    assessment.all(),
                    assessment.support());
        }

        Assessment assessment() {
            return new Assessment(book, application, stage, all, support);
        }
    }

    private static List<Object> components(Record value) {
        return Stream.of(value.getClass().getRecordComponents())
                .map(component -> component(component, value))
                .toList();
    }

    private static Object component(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " cannot be read", e);
        }
    }

    // ---- Changed values ----

    /** A record with one thing changed in it or in what it is made of; the same if it cannot be so. */
    public <T> T changed(T value, Random random) {
        if (value instanceof Outcome outcome) {
            return same(value, changed(Seen.of(outcome), random).outcome());
        }
        if (value instanceof Assessment assessment) {
            return same(value, changed(Assessed.of(assessment), random).assessment());
        }
        if (!(value instanceof Record record)) {
            return value;
        }
        RecordComponent[] components = record.getClass().getRecordComponents();
        if (components.length == 0) {
            return value;
        }
        List<Object> values = new ArrayList<>(components(record));
        int place = random.nextInt(components.length);
        values.set(place, other(components[place].getGenericType(), values.get(place), random));
        return same(value, made(record.getClass(), values).orElse(record));
    }

    @SuppressWarnings("unchecked")
    private static <T> T same(T like, Object value) {
        return (T) like.getClass().cast(value);
    }

    private static Optional<Object> made(Class<?> type, List<Object> values) {
        Class<?>[] types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return Optional.of(type.getDeclaredConstructor(types).newInstance(values.toArray()));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException || e.getCause() instanceof ArithmeticException) {
                return Optional.empty();
            }
            throw new LinkageError("the constructor of " + type + " fails", e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be made", e);
        }
    }

    private Object other(Type type, Object value, Random random) {
        boolean hasParts = value instanceof Record || value instanceof Outcome || value instanceof Assessment;
        if (hasParts && random.nextBoolean()) {
            return changed(value, random);
        }
        if (value instanceof List<?> list && !list.isEmpty() && random.nextBoolean()) {
            List<Object> copy = new ArrayList<>(list);
            int place = random.nextInt(copy.size());
            copy.set(place, other(argument(type, 0), copy.get(place), random));
            return copy;
        }
        return pick(type, random).orElse(value);
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private Optional<Object> pick(Type type, Random random) {
        if (type instanceof Class<?> plain) {
            List<?> all = all(boxed(plain));
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
        }
        if (!(type instanceof ParameterizedType generic)) {
            return Optional.empty();
        }
        if (generic.getRawType() == Optional.class) {
            return Optional.of(random.nextBoolean() ? Optional.empty() : pick(argument(type, 0), random));
        }
        if (generic.getRawType() == List.class) {
            return Optional.of(List.copyOf(some(argument(type, 0), random)));
        }
        if (generic.getRawType() == Set.class) {
            return Optional.of(new LinkedHashSet<>(some(argument(type, 0), random)));
        }
        if (generic.getRawType() == Map.class) {
            Map<Object, Object> map = new HashMap<>();
            some(argument(type, 0), random)
                    .forEach(key -> pick(argument(type, 1), random).ifPresent(its -> map.put(key, its)));
            return Optional.of(map);
        }
        return Optional.empty();
    }

    private List<Object> some(Type type, Random random) {
        List<Object> some = new ArrayList<>();
        int number = random.nextInt(4);
        for (int i = 0; i < number; i++) {
            pick(type, random).ifPresent(some::add);
        }
        return some;
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == int.class) {
            return Integer.class;
        }
        if (type == long.class) {
            return Long.class;
        }
        return type == boolean.class ? Boolean.class : type;
    }
}
