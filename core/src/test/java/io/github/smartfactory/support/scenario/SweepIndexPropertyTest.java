package io.github.smartfactory.support.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.testkit.domain.Dice;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.domain.ScenarioCase;
import io.github.smartfactory.support.testkit.domain.ScenarioDomain;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(DomainContext.Global.class)
@Domain(FundingDomain.class)
@Domain(ScenarioDomain.class)
class SweepIndexPropertyTest {

    /** The setting without what does not fit the program. */
    private static Setting fitting(Setting setting, Program program) {
        Setting fits = setting;
        if (setting.type().isPresent()
                && (!program.types().contains(setting.type().get())
                        || program.offer(setting.type().get()).terms().isEmpty())) {
            fits = fits.withType(Optional.empty());
        }
        if (program.gates().isEmpty()) {
            fits = fits.withPassMark(Optional.empty());
        }
        Share most = most(program, fits.type());
        return fits.withShare(fits.share().map(share -> share.isGreaterThan(most) ? most : share));
    }

    private static Share most(Program program, Optional<SupportType> type) {
        return program.offers().stream()
                .filter(offer -> type.map(offer.type()::equals).orElse(true))
                .flatMap(offer -> offer.terms().stream())
                .map(terms -> Amendment.GovernmentShare.most(terms.split()))
                .min(Share::compareTo)
                .orElse(Share.ONE);
    }

    private static List<Reform> reforms(Setting setting) {
        List<Reform> reforms = new ArrayList<>();
        setting.limit()
                .ifPresent(limit -> reforms.add(Reform.named("limit", new Amendment.Limit(setting.type(), limit))));
        setting.share()
                .ifPresent(share ->
                        reforms.add(Reform.named("share", new Amendment.GovernmentShare(setting.type(), share))));
        setting.passMark()
                .ifPresent(mark -> reforms.add(Reform.named("mark", new Amendment.PassMark(Optional.empty(), mark))));
        return reforms;
    }

    private static SweepPoint byRun(Scenario scenario, Population population, Setting setting) {
        Scenario under = scenario.under(reforms(setting));
        Run run = under.run(population);
        long atLimit = run.results()
                .filter(result -> result.standing() == Standing.SUPPORTED)
                .filter(result -> termsOf(under, result.firm().profile())
                        .limit()
                        .filter(limit -> limit.amount().equals(result.support()))
                        .isPresent())
                .count();
        Figures all = run.totals().overall();
        return new SweepPoint(setting, all.supported(), all.support().sum(), atLimit);
    }

    private static ResolvedTerms termsOf(Scenario scenario, Profile profile) {
        return scenario.program().resolve(profile.type(), profile.holding());
    }

    @Property(tries = 160)
    void theIndexSaysWhatAWholeRunSays(
            @ForAll ScenarioCase given,
            @ForAll Setting one,
            @ForAll Setting other,
            @ForAll @IntRange(min = 1, max = 300) int steps) {
        SweepIndex index = SweepIndex.of(given.scenario(), given.population(), steps);
        List<Setting> settings =
                List.of(Setting.AS_IT_IS, fitting(one, given.program()), fitting(other, given.program()));

        assertThat(index.at(settings))
                .isEqualTo(settings.stream()
                        .map(setting -> byRun(given.scenario(), given.population(), setting))
                        .toList());
    }

    @Property(tries = 80)
    void whatIsSoughtFitsTheBudgetAndOneStepMoreDoesNot(
            @ForAll ScenarioCase given,
            @ForAll Setting any,
            @ForAll Won budget,
            @ForAll @IntRange(min = 1, max = 1_000) int steps) {
        SweepIndex index = SweepIndex.of(given.scenario(), given.population());
        Setting setting = fitting(any, given.program());
        Share most = Share.ONE;
        index.highestLimitWithin(budget, setting).ifPresent(point -> {
            assertThat(point.support()).isLessThanOrEqualTo(budget);
            assertThat(point).isEqualTo(index.at(point.setting()));
            Won limit = point.setting().limit().orElseThrow();
            SweepPoint next = index.at(setting.withLimit(limit.plus(Won.of(1))));
            SweepPoint highest = index.at(setting.withLimit(Won.ofEok(1_000_000_000)));
            assertThat(next.support().isGreaterThan(budget) || highest.support().equals(point.support()))
                    .isTrue();
        });
        index.highestShareWithin(budget, setting, steps).ifPresent(point -> {
            assertThat(point.support()).isLessThanOrEqualTo(budget);
            Share share = point.setting().share().orElseThrow();
            Share next = new Share(Math.min(steps, share.numerator() * steps / share.denominator() + 1), steps);
            if (!share.equals(most) && !next.isGreaterThan(most(given.program(), setting.type()))) {
                assertThat(index.at(setting.withShare(next)).support()).isGreaterThan(budget);
            }
        });
        index.lowestPassMarkWithin(budget, setting).ifPresent(point -> {
            assertThat(point.support()).isLessThanOrEqualTo(budget);
            Score mark = point.setting().passMark().orElseThrow();
            SweepPoint next = index.at(setting.withPassMark(mark.minus(new Score(1, 1_000_000))));
            SweepPoint all = index.at(setting.withPassMark(Score.of(-3_000_000_000L)));
            assertThat(next.support().isGreaterThan(budget) || all.supported() == point.supported())
                    .isTrue();
        });
    }

    @Property(tries = 40)
    void nothingIsFoundOnlyIfNothingFits(@ForAll ScenarioCase given, @ForAll Won budget) {
        SweepIndex index = SweepIndex.of(given.scenario(), given.population());
        Won none = index.at(Setting.limit(Won.ZERO)).support();

        assertThat(index.highestLimitWithin(budget, Setting.AS_IT_IS).isPresent())
                .isEqualTo(!none.isGreaterThan(budget));
        assertThat(index.highestShareWithin(budget, Setting.AS_IT_IS, 100)).isPresent();
    }

    // ---- Over several lines of the grid ----

    private static Program program(Won unit) {
        Offer basic = Offer.of(
                Tier.BASIC,
                FundingTerms.of(
                                SupportLimit.of(Won.ofEok("0.7"), Grounds.NONE)
                                        .adjusted(new LimitAdjustment.Raise(
                                                Trait.U_TURN, Share.ofPercent(50), Grounds.NONE)),
                                io.github.smartfactory.support.funding.CostShare.governmentAtMost(
                                        Share.ofPercent(50), Grounds.NONE))
                        .withRounding(Rounding.down(unit)),
                Grounds.NONE);
        Offer advanced = Offer.of(
                Tier.ADVANCED_1,
                FundingTerms.of(
                        SupportLimit.of(Won.ofEok(2), Grounds.NONE),
                        io.github.smartfactory.support.funding.CostShare.governmentAtMost(
                                new Share(1, 3), Grounds.NONE)),
                Grounds.NONE);
        Program gated = OutcomeDiffPropertyTest.gated();
        return gated.withOffers(List.of(basic, advanced));
    }

    /** Ties in cost and points, a few firms without points, and some with a trait that raises the limit. */
    private static Population firms(int number) {
        Dice dice = new Dice(7);
        Profile basic = Profile.of(Tier.BASIC);
        List<Profile> profiles = List.of(
                basic, basic, basic.having(Trait.U_TURN), Profile.of(Tier.ADVANCED_1), Profile.of(Tier.ADVANCED_2));
        return Population.of(IntStream.range(0, number)
                .mapToObj(i -> Firm.builder()
                        .id("firm-" + i)
                        .profile(dice.pick("profile-" + i, profiles))
                        .cost(
                                dice.chance("round-" + i, 30)
                                        ? Won.ofEok(dice.roll("eok-" + i, 8))
                                        : Won.of(dice.roll("cost-" + i, 600_000_000)))
                        .points(
                                dice.chance("unknown-" + i, 5)
                                        ? Optional.empty()
                                        : Optional.of(new Score(dice.roll("points-" + i, 800), 8)))
                        .build()));
    }

    @Test
    void cornersOfTheGridAreExactForLimitsAndSharesAndMarksOfAllKinds() {
        for (int number : new int[] {1, 63, 64, 65, 129, 1_000, 3_000}) {
            Population population = firms(number);
            Scenario scenario = Scenario.of(program(Won.of(1)));
            SweepIndex index = SweepIndex.of(scenario, population);
            Dice dice = new Dice(number);
            for (int i = 0; i < 60; i++) {
                Setting setting = setting(dice, i);
                assertThat(index.at(setting))
                        .as(number + " firms: " + setting)
                        .isEqualTo(byRun(scenario, population, setting));
            }
        }
    }

    @Test
    void unitsAndStepsThatDoNotFitAreAnsweredFromTheRows() {
        Population population = firms(1_500);
        Scenario scenario = Scenario.of(program(Won.of(10_000)));
        for (int steps : new int[] {1, 7, 1_000, 10_000}) {
            SweepIndex index = SweepIndex.of(scenario, population, steps);
            Dice dice = new Dice(steps);
            for (int i = 0; i < 20; i++) {
                Setting setting = setting(dice, i);
                assertThat(index.at(setting)).isEqualTo(byRun(scenario, population, setting));
            }
        }
    }

    private static Setting setting(Dice dice, int i) {
        Setting setting = Setting.AS_IT_IS;
        if (dice.chance("limit-" + i, 60)) {
            setting = setting.withLimit(Won.of(dice.roll("to-" + i, 300_000_000)));
        }
        if (dice.chance("share-" + i, 80)) {
            long denominator = dice.pick("of-" + i, List.of(100L, 100L, 50L, 3L, 7L, 1_000L));
            setting = setting.withShare(new Share(dice.roll("part-" + i, (int) denominator + 1), denominator));
        }
        if (dice.chance("mark-" + i, 70)) {
            setting = setting.withPassMark(new Score(dice.roll("points-" + i, 900), 9));
        }
        if (dice.chance("type-" + i, 30)) {
            setting = setting.withType(Tier.BASIC);
        }
        return setting;
    }

    @Test
    void goalsAreSoughtAmongThousandsOfFirms() {
        Population population = firms(3_000);
        SweepIndex index = SweepIndex.of(Scenario.of(program(Won.of(1))), population);
        Won budget = Won.ofEok(500);
        SweepPoint share =
                index.highestShareWithin(budget, Setting.AS_IT_IS, 100).orElseThrow();
        Share found = share.setting().share().orElseThrow();

        assertThat(share.support()).isLessThanOrEqualTo(budget);
        assertThat(index.at(Setting.share(new Share(found.numerator() * 100 / found.denominator() + 1, 100)))
                        .support())
                .isGreaterThan(budget);
    }

    @Test
    void aFirmOfTheHighestCostThatThereIsCanBeSoughtFor() {
        Population one = Population.of(Firm.of("one", Tier.ADVANCED_1, Won.of(Long.MAX_VALUE)));
        SweepIndex index = SweepIndex.of(Scenario.of(program(Won.of(1))), one);

        assertThat(index.highestLimitWithin(Won.of(Long.MAX_VALUE), Setting.AS_IT_IS)
                        .orElseThrow()
                        .support())
                .isEqualTo(Won.of(Long.MAX_VALUE / 3));
        assertThat(index.highestLimitWithin(Won.of(5), Setting.AS_IT_IS)
                        .orElseThrow()
                        .support())
                .isEqualTo(Won.of(5));
    }
}
