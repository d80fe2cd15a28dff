package io.github.smartfactory.support.json;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Amendment;
import io.github.smartfactory.support.scenario.Attribution;
import io.github.smartfactory.support.scenario.BudgetCurve;
import io.github.smartfactory.support.scenario.Comparison;
import io.github.smartfactory.support.scenario.Cutoff;
import io.github.smartfactory.support.scenario.Dimension;
import io.github.smartfactory.support.scenario.ExpectedOutcomes;
import io.github.smartfactory.support.scenario.Firm;
import io.github.smartfactory.support.scenario.Order;
import io.github.smartfactory.support.scenario.OutcomeDiff;
import io.github.smartfactory.support.scenario.Place;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Profile;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Run;
import io.github.smartfactory.support.scenario.Scenario;
import io.github.smartfactory.support.scenario.Setting;
import io.github.smartfactory.support.scenario.SweepIndex;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Reforms, populations and what they come to. */
final class ScenarioValues {

    private static final int FIRMS = 12;

    private ScenarioValues() {}

    static Arbitrary<List<Object>> any() {
        return Combinators.combine(
                        Arbitraries.of(OfficialCatalog.catalog().programs()),
                        Arbitraries.of(OfficialCatalog.catalog().programs()),
                        Arbitraries.longs().withoutEdgeCases())
                .as((program, other, seed) -> of(program, other, new Random(seed)));
    }

    private static List<Object> of(Program program, Program other, Random random) {
        Population population = Population.of(IntStream.range(0, FIRMS).mapToObj(i -> firm(i, program, random)));
        Order order = random.nextBoolean() ? Order.BY_RANK : Order.BY_ARRIVAL;
        Scenario scenario = Scenario.of(program).rationed(order);
        List<Reform> reforms = reforms(program, random);
        Comparison comparison = Comparison.of(scenario, population, reforms.toArray(Reform[]::new));
        Run run = scenario.run(population);
        SweepIndex index = SweepIndex.of(scenario, population);
        List<Object> values = new ArrayList<>(List.of(comparison, run.cutoff(), run.spending(), Dimension.SIZE, order));
        run.results().limit(5).forEach(values::add);
        values.add(index.at(Setting.limit(Won.of(random.nextLong(100_000_000)))));
        values.add(index.at(Setting.passMark(Score.of(random.nextInt(100)))));
        values.add(BudgetCurve.of(scenario, population, 7));
        values.add(Attribution.of(scenario, population, 1, reforms.toArray(Reform[]::new)));
        values.add(OutcomeDiff.between(other, program));
        values.add(ExpectedOutcomes.of(
                OfficialCatalog.catalog().announcement(2023), run.totals().overall()));
        values.addAll(amendments(program, random));
        Place place = new Place(random.nextLong(), "기업 " + random.nextInt(FIRMS));
        values.add(new Cutoff(
                List.of(new Cutoff.Closing(pick(random, program.types()), place)), pick(random, List.of(place))));
        return values;
    }

    private static Firm firm(int number, Program program, Random random) {
        List<SupportType> types = program.types();
        Profile profile = Profile.of(types.get(random.nextInt(types.size())))
                .withSize(pick(random, List.of(SizeClass.values())))
                .withIndustry(pick(random, List.of(Ksic.of("C10"), Ksic.of("C"), Ksic.of("C31202"))))
                .withRegion(pick(random, List.of("서울", "경남", "unknown")))
                .withTraits(pick(random, List.of(Trait.U_TURN, Trait.REGIONAL_JOBS))
                        .map(trait -> Map.of(trait, random.nextBoolean()))
                        .orElse(Map.of()))
                .withCompanies(1 + random.nextInt(12));
        return Firm.builder()
                .id("기업 " + number)
                .profile(profile)
                .cost(Won.of(random.nextLong(500_000_000)))
                .points(new Score(random.nextInt(1_000), 8))
                .bonus(pick(random, List.of(Score.of(3), Score.of(5))))
                .applied(Instant.ofEpochSecond(1_675_000_000L + random.nextInt(1_000_000), 1_000L * random.nextInt(9)))
                .build();
    }

    private static <T> Optional<T> pick(Random random, List<T> values) {
        int chosen = random.nextInt(values.size() + 1);
        return values.stream().skip(chosen).findFirst();
    }

    private static List<Reform> reforms(Program program, Random random) {
        List<Reform> reforms = new ArrayList<>();
        reforms.add(Reform.NONE);
        reforms.add(Reform.of(
                "limit-and-seats",
                "한도와 선정 수",
                "limit and seats",
                new Amendment.Limit(Optional.empty(), Won.of(random.nextLong(300_000_000))),
                new Amendment.Seats(1 + random.nextInt(FIRMS))));
        if (program.budget().map(budget -> budget.parts().isEmpty()).orElse(true)) {
            reforms.add(Reform.named("budget", new Amendment.Budget(Won.of(random.nextLong(10_000_000_000L)))));
        }
        return reforms;
    }

    private static List<Amendment> amendments(Program program, Random random) {
        SupportType type = program.types().get(0);
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(300));
        Share share = Share.ofPercent(random.nextInt(101));
        return List.of(
                new Amendment.Limit(Optional.of(type), Won.ofEok(1)),
                new Amendment.GovernmentShare(pick(random, List.of(type)), share),
                new Amendment.Split(pick(random, List.of(type)), CostShare.governmentAtMost(share, Grounds.NONE)),
                new Amendment.BonusCap(Score.of(random.nextInt(10))),
                new Amendment.PassMark(pick(random, List.of("selection")), Score.of(random.nextInt(100))),
                new Amendment.LeastCompanies(1 + random.nextInt(10)),
                new Amendment.Budget(Won.ofEok(100)),
                new Amendment.Window(day, day.plusDays(random.nextInt(90))),
                new Amendment.Replacement(program));
    }
}
