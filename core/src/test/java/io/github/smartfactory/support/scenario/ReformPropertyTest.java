package io.github.smartfactory.support.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.testkit.domain.FundingDomain;
import io.github.smartfactory.support.testkit.domain.ReformedCase;
import io.github.smartfactory.support.testkit.domain.ScenarioCase;
import io.github.smartfactory.support.testkit.domain.ScenarioDomain;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Payer;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(FundingDomain.class)
@Domain(ScenarioDomain.class)
class ReformPropertyTest {

    /** The program with its rules in the order of their keys. */
    private static Program sorted(Program program) {
        List<Rule> rules = new ArrayList<>(program.rules());
        rules.sort(Comparator.comparing(Rule::key));
        return program.withRules(rules);
    }

    private static List<Reform> shuffled(List<Reform> reforms, long seed) {
        List<Reform> shuffled = new ArrayList<>(reforms);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    // ---- Nothing ----

    @Property(tries = 40)
    void aReformThatChangesNothingChangesNothing(@ForAll ScenarioCase given) {
        assertThat(Reform.NONE.appliedTo(given.program())).isEqualTo(given.program());
        assertThat(given.scenario().under(Reform.NONE).program()).isEqualTo(given.program());
        Effect effect =
                Comparison.of(given.scenario(), given.population(), Reform.NONE).effect("none");
        assertThat(effect.cost()).isEqualTo(Won.ZERO);
        assertThat(effect.moreSupported()).isZero();
        assertThat(effect.costPerFirm()).isEmpty();
        assertThat(effect.shifts().overall().unchanged())
                .isEqualTo(given.firms().size());
        assertThat(effect.shifts().gains()).isEmpty();
        assertThat(effect.shifts().losses()).isEmpty();
    }

    @Property(tries = 60)
    void settingWhatIsSetAlreadyLeavesAnEqualProgram(@ForAll ReformedCase given) {
        Program reformed = Reform.all(given.reforms()).appliedTo(given.given().program());

        assertThat(Reform.all(given.reforms()).appliedTo(reformed)).isEqualTo(reformed);
    }

    @Property(tries = 40)
    void whatTheProgramSaysAlreadyKeepsItsGrounds(@ForAll ScenarioCase given) {
        Program program = given.program();
        List<Amendment> same = new ArrayList<>();
        program.offers()
                .forEach(offer -> offer.terms().ifPresent(terms -> {
                    terms.limit()
                            .ifPresent(
                                    limit -> same.add(new Amendment.Limit(Optional.of(offer.type()), limit.amount())));
                    same.add(new Amendment.Split(Optional.of(offer.type()), terms.split()));
                }));
        program.budget().ifPresent(budget -> same.add(new Amendment.Budget(budget.amount())));
        program.gates().stream()
                .limit(1)
                .flatMap(gate -> gate.passMark().stream())
                .forEach(mark -> same.add(new Amendment.PassMark(Optional.empty(), mark.value())));
        program.bonus().flatMap(BonusScheme::cap).ifPresent(cap -> same.add(new Amendment.BonusCap(cap.value())));

        assertThat(new Reform("same", Reform.NONE.name(), same).appliedTo(program))
                .isEqualTo(program);
    }

    @Property(tries = 60)
    void reformsLeaveTheBaselineAsItIs(@ForAll ReformedCase given) {
        Program program = given.given().program();
        Program copy = program.withContacts(List.copyOf(program.contacts()));
        Scenario baseline = Scenario.of(program);
        Population population = given.given().population();
        Totals before = baseline.run(population).totals();
        Comparison.of(baseline, population, given.reforms().toArray(Reform[]::new));

        assertThat(program).isEqualTo(copy);
        assertThat(baseline.program()).isSameAs(program);
        assertThat(baseline.run(population).totals()).isEqualTo(before);
    }

    // ---- Together ----

    @Property(tries = 80)
    void theOrderOfReformsDoesNotMatter(@ForAll ReformedCase given, @ForAll long seed) {
        Program program = given.given().program();
        Program one = Reform.all(given.reforms()).appliedTo(program);
        Program other = Reform.all(shuffled(given.reforms(), seed)).appliedTo(program);

        assertThat(sorted(one)).isEqualTo(sorted(other));
        Program oneByOne = program;
        for (Reform reform : shuffled(given.reforms(), seed)) {
            oneByOne = reform.appliedTo(oneByOne);
        }
        assertThat(sorted(oneByOne)).isEqualTo(sorted(one));
    }

    @Property(tries = 80)
    void conflictsAreToldInEitherOrder(@ForAll ScenarioCase given, @ForAll long seed) {
        List<Amendment> two = ScenarioDomain.amendments(given.program())
                .list()
                .ofSize(2)
                .generator(10)
                .next(new Random(seed))
                .value();
        Reform one = Reform.named("one", two.get(0));
        Reform other = Reform.named("other", two.get(1));
        boolean conflict = !two.get(0).equals(two.get(1)) && two.get(0).touches(two.get(1));

        assertThat(two.get(1).touches(two.get(0))).isEqualTo(two.get(0).touches(two.get(1)));
        if (conflict) {
            assertThatThrownBy(() -> one.and(other))
                    .isInstanceOf(ReformConflictException.class)
                    .hasMessageStartingWith("reforms one and other cannot go together: ");
            assertThatThrownBy(() -> other.and(one))
                    .isInstanceOf(ReformConflictException.class)
                    .hasMessageStartingWith("reforms other and one cannot go together: ");
            assertThatThrownBy(() -> new Reform("both", one.name(), two))
                    .isInstanceOfSatisfying(ReformConflictException.class, thrown -> {
                        assertThat(thrown.first()).isEqualTo(two.get(0));
                        assertThat(thrown.second()).isEqualTo(two.get(1));
                    })
                    .hasMessageStartingWith("reform both contradicts itself: ");
        } else {
            assertThat(one.and(other).key()).isEqualTo("one-and-other");
            assertThat(one.and(other).amendments())
                    .containsExactlyInAnyOrderElementsOf(other.and(one).amendments());
        }
    }

    @Property(tries = 40)
    void reformsAreDescribedInBothLanguages(@ForAll ReformedCase given) {
        Reform all = Reform.all(given.reforms());
        for (Language language : Language.values()) {
            assertThat(all.describe().render(language)).isNotBlank().doesNotContain("{", "}");
        }
        assertThat(all.toString()).startsWith(all.key() + " (");
    }

    // ---- More generous ----

    @Property(tries = 160)
    void aMoreGenerousProgramLowersNobodysSupport(@ForAll ScenarioCase given, @ForAll Won more, @ForAll Share share) {
        Program program = given.program();
        for (Reform reform : moreGenerous(program, more, share)) {
            Scenario after = given.scenario().under(reform);
            Comparison comparison = Comparison.of(given.scenario(), given.population(), reform);
            Shift shift = comparison.effect(reform.key()).shifts().overall();

            assertThat(shift.losers()).as(reform + " of " + program.id()).isZero();
            assertThat(shift.leaving()).isZero();
            assertThat(after.order()).isEmpty();
        }
    }

    private static List<Reform> moreGenerous(Program program, Won more, Share share) {
        List<Reform> reforms = new ArrayList<>();
        program.offers()
                .forEach(offer -> offer.terms().ifPresent(terms -> {
                    Optional<SupportType> type = Optional.of(offer.type());
                    String key = offer.type().key();
                    terms.limit()
                            .ifPresent(limit -> reforms.add(Reform.named(
                                    "limit-" + key,
                                    new Amendment.Limit(type, limit.amount().plus(more)))));
                    Share most = Amendment.GovernmentShare.most(terms.split());
                    Share now = Objects.requireNonNull(
                            terms.split().shares(Map.of()).get(Payer.GOVERNMENT));
                    Share higher = share.isGreaterThan(most) ? most : share;
                    if (!now.isGreaterThan(higher)) {
                        reforms.add(Reform.named("share-" + key, new Amendment.GovernmentShare(type, higher)));
                    }
                }));
        program.gates().stream()
                .limit(1)
                .flatMap(gate -> gate.passMark().stream())
                .map(Cited::value)
                .forEach(mark -> reforms.add(
                        Reform.named("mark", new Amendment.PassMark(Optional.empty(), mark.minus(new Score(1, 2))))));
        program.bonus()
                .flatMap(BonusScheme::cap)
                .ifPresent(cap -> reforms.add(
                        Reform.named("bonus", new Amendment.BonusCap(cap.value().plus(Score.of(1))))));
        if (Scenario.of(program).leastCompanies() > 1) {
            reforms.add(Reform.named("fewer", new Amendment.LeastCompanies(1)));
        }
        return reforms;
    }

    @Property(tries = 40)
    void aReformOfTheNumberOfCompaniesIsWhatCounts(@ForAll ScenarioCase given) {
        for (int number : new int[] {1, 3, 10}) {
            Reform reform = Reform.named("least", new Amendment.LeastCompanies(number));
            assertThat(given.scenario().under(reform).leastCompanies()).isEqualTo(number);
        }
    }

    // ---- Comparisons ----

    @Property(tries = 80)
    void shiftsSumToTheDifferenceOfTheTotals(@ForAll ReformedCase given) {
        Comparison comparison = Comparison.of(
                given.given().scenario(),
                given.given().population(),
                given.reforms().toArray(Reform[]::new));
        Won before = comparison.baseline().overall().support().sum();
        for (Effect effect : comparison.effects()) {
            Shift all = effect.shifts().overall();
            assertThat(effect.cost())
                    .isEqualTo(effect.totals().overall().support().sum().minus(before));
            assertThat(effect.moreSupported())
                    .isEqualTo(effect.totals().overall().supported()
                            - comparison.baseline().overall().supported());
            assertThat(all.winners() + all.losers() + all.unchanged())
                    .isEqualTo(given.given().firms().size());
            for (Dimension dimension : Dimension.values()) {
                assertThat(effect.shifts().by(dimension).values().stream().reduce(Shift.NONE, Shift::plus))
                        .isEqualTo(all);
            }
        }
    }

    @Property(tries = 60)
    void aStreamIsComparedAsAPopulationIs(@ForAll ReformedCase given, @ForAll long seed) {
        Reform[] reforms = given.reforms().toArray(Reform[]::new);
        Scenario scenario = given.given().scenario();
        Comparison comparison = Comparison.of(scenario, given.given().population(), reforms);
        List<Firm> firms = new ArrayList<>(given.given().firms());
        Collections.shuffle(firms, new Random(seed));

        assertThat(firms.stream().collect(Comparison.collector(scenario, reforms)))
                .isEqualTo(comparison);
        assertThat(firms.parallelStream().collect(Comparison.collector(scenario, reforms)))
                .isEqualTo(comparison);
    }

    @Property(tries = 60)
    void shiftsOfPartsAddUpAndNameTheLargestChanges(@ForAll ReformedCase given) {
        Assume.that(!given.reforms().isEmpty());
        Scenario scenario = given.given().scenario();
        Reform reform = Reform.all(given.reforms());
        Decider before = scenario.decider();
        Decider after = scenario.under(reform).decider();
        List<Firm> firms = given.given().firms();
        int cut = firms.size() / 3;
        Shifts whole = shifts(firms, before, after);

        assertThat(shifts(firms.subList(0, cut), before, after)
                        .plus(shifts(firms.subList(cut, firms.size()), before, after)))
                .isEqualTo(whole);
        assertThat(new ShiftTally().add(whole).shifts()).isEqualTo(whole);
        assertThat(whole.plus(Shifts.NONE)).isEqualTo(whole);
        assertThat(Comparison.of(scenario, given.given().population(), reform)
                        .effect(reform.key())
                        .shifts())
                .isEqualTo(whole);
        assertThat(Stream.concat(whole.gains().stream(), whole.losses().stream())
                        .toList())
                .isEqualTo(largest(firms, before, after));
    }

    private static Shifts shifts(List<Firm> firms, Decider before, Decider after) {
        ShiftTally tally = new ShiftTally();
        firms.forEach(firm -> tally.add(before.decide(firm), after.decide(firm)));
        return tally.shifts();
    }

    private static List<FirmChange> largest(List<Firm> firms, Decider before, Decider after) {
        List<FirmChange> gains = new ArrayList<>();
        List<FirmChange> losses = new ArrayList<>();
        for (Firm firm : firms) {
            Won was = before.decide(firm).support();
            Won is = after.decide(firm).support();
            if (!was.equals(is)) {
                (is.isGreaterThan(was) ? gains : losses)
                        .add(new FirmChange(firm.id(), firm.profile(), firm.cost(), was, is));
            }
        }
        Comparator<FirmChange> byId = Comparator.comparing(FirmChange::id);
        gains.sort(Comparator.comparing(FirmChange::difference).reversed().thenComparing(byId));
        losses.sort(Comparator.comparing(FirmChange::difference).thenComparing(byId));
        return Stream.concat(gains.stream().limit(10), losses.stream().limit(10))
                .toList();
    }
}
