package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.NotStatedException;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/**
 * Answers what other limits, shares and pass marks would come to, without going through the firms again: they are sorted
 * once by cost and by points, and summed up over a grid of both. An answer looks at the rows around one corner of the grid,
 * a few thousand out of a million, and is exact to the won: the same as a whole {@link Run} under the reforms that set the
 * same values.
 *
 * <p>Seats and money do not bound who is supported here, whatever the order of the scenario. Immutable; safe for use by
 * several threads. It takes some forty bytes a firm, and as much as three times that for the grid of each support type
 * and combination of traits that limits go by, but at most forty megabytes a grid.
 */
public final class SweepIndex {

    private final Program program;
    private final long passMark;
    private final List<Group> groups;
    private final long highestCost;
    private final long lowestPoints;
    private final long highestPoints;

    /** Firms with the same terms. */
    private record Group(SupportType type, FundingTerms terms, List<Trait> traits, SweepGrid grid) {}

    private SweepIndex(Scenario scenario, List<Group> groups) {
        this.program = scenario.program();
        this.passMark = scenario.passMark();
        this.groups = groups;
        this.highestCost = groups.stream()
                .mapToLong(group -> group.grid().highestCost())
                .max()
                .orElse(0);
        LongSummaryStatistics points = groups.stream()
                .flatMapToLong(group -> group.grid().knownPoints())
                .summaryStatistics();
        this.lowestPoints = points.getCount() == 0 ? 0 : points.getMin();
        this.highestPoints = points.getCount() == 0 ? 0 : points.getMax();
    }

    /**
     * An index that is fast for shares in whole percent. Others are answered exactly, too, but from the rows below the
     * limit.
     *
     * @param scenario the scenario
     * @param population the firms
     * @return the index
     * @throws ArithmeticException if the sum of the costs is beyond what a {@code long} can hold
     */
    public static SweepIndex of(Scenario scenario, Population population) {
        return of(scenario, population, 100);
    }

    /**
     * An index that is fast for some shares.
     *
     * @param scenario the scenario
     * @param population the firms
     * @param steps into how many steps the whole is divided: 100 for whole percent, 1,000 for tenths. The more steps, the
     *     coarser the grid; from 1 to 10,000
     * @return the index
     * @throws ArithmeticException if the sum of the costs is beyond what a {@code long} can hold
     */
    public static SweepIndex of(Scenario scenario, Population population, int steps) {
        Checks.within(steps, 1, 10_000, "steps of the share");
        Map<GroupKey, RowList> rows = rows(scenario, population);
        Decider decider = scenario.decider(Cutoff.NONE);
        List<Group> groups = new ArrayList<>();
        rows.forEach((key, list) -> groups.add(new Group(
                key.type(),
                scenario.program().offer(key.type()).terms().orElseThrow(),
                key.traits(),
                SweepGrid.of(population, list.rows(), decider, steps))));
        return new SweepIndex(scenario, groups);
    }

    /** What terms go by. */
    private record GroupKey(SupportType type, List<Trait> traits) {}

    /** The rows of firms that qualify but for their points. */
    private static Map<GroupKey, RowList> rows(Scenario scenario, Population population) {
        Decider decider = scenario.decider(Cutoff.NONE);
        List<RowList> lists = new ArrayList<>();
        Map<GroupKey, RowList> byKey = new HashMap<>();
        List<Profile> profiles = population.profiles();
        Ruling[] rulings = profiles.stream().map(scenario::ruling).toArray(Ruling[]::new);
        List<Trait> mattering = scenario.program().traits();
        for (Profile profile : profiles) {
            List<Trait> counting =
                    profile.holding().stream().filter(mattering::contains).toList();
            lists.add(
                    rulings[lists.size()].standing() == Standing.SUPPORTED
                            ? byKey.computeIfAbsent(new GroupKey(profile.type(), counting), key -> new RowList())
                            : new RowList());
        }
        for (int i = 0; i < population.size(); i++) {
            int profile = population.profile(i);
            Standing standing = decider.standing(
                    rulings[profile], profiles.get(profile).type(), Micros.UNKNOWN, 0, population.applied(i));
            if (standing == Standing.SUPPORTED) {
                lists.get(profile).add(i);
            }
        }
        byKey.values().removeIf(RowList::isEmpty);
        return byKey;
    }

    /**
     * What a setting comes to.
     *
     * @param setting the setting
     * @return the number of firms that are supported, and the sum of their supports
     * @throws io.github.smartfactory.support.vocabulary.NotOfferedException if the program does not offer the type that is
     *     named
     * @throws NotStatedException if the documents do not state the terms of that type
     * @throws IllegalArgumentException if a share does not leave the others their parts, whether firms wish the type or not
     * @throws ArithmeticException if a limit or the sum is beyond what a {@code long} can hold
     */
    public SweepPoint at(Setting setting) {
        Objects.requireNonNull(setting, "setting");
        check(setting);
        long mark = setting.passMark().map(Micros::atLeast).orElse(passMark);
        long supported = 0;
        long support = 0;
        long atLimit = 0;
        for (Group group : groups) {
            SweepGrid.Answer answer = group.grid().at(terms(group, setting), mark);
            supported += answer.supported();
            support = Math.addExact(support, answer.support());
            atLimit += answer.atLimit();
        }
        return new SweepPoint(setting, supported, Won.of(support), atLimit);
    }

    /**
     * What each of many settings comes to.
     *
     * @param settings the settings
     * @return the points, in the order of the settings
     * @throws IllegalArgumentException if a share does not leave the others their parts
     * @throws ArithmeticException if a sum is beyond what a {@code long} can hold
     */
    public List<SweepPoint> at(List<Setting> settings) {
        return settings.stream().map(this::at).toList();
    }

    /** The same is refused as by reforms, also for types that no firm wishes. */
    private void check(Setting setting) {
        setting.type().ifPresent(type -> {
            if (program.offer(type).terms().isEmpty()) {
                throw NotStatedException.terms(program.id(), type);
            }
        });
        setting.share().ifPresent(share -> {
            Amendment.GovernmentShare set = new Amendment.GovernmentShare(setting.type(), share);
            termsFor(setting).forEach(set::appliedTo);
        });
    }

    /** The terms that limit and share of a setting are for. */
    private Stream<FundingTerms> termsFor(Setting setting) {
        return program.offers().stream()
                .filter(offer -> setting.type().map(offer.type()::equals).orElse(true))
                .flatMap(offer -> offer.terms().stream());
    }

    private ResolvedTerms terms(Group group, Setting setting) {
        FundingTerms terms = group.terms();
        if (setting.type().map(group.type()::equals).orElse(true)) {
            if (setting.limit().isPresent()) {
                terms = new Amendment.Limit(Optional.empty(), setting.limit().get()).appliedTo(terms);
            }
            if (setting.share().isPresent()) {
                terms = new Amendment.GovernmentShare(
                                Optional.empty(), setting.share().get())
                        .appliedTo(terms);
            }
        }
        return terms.resolve(program.id(), program.name().value(), group.type(), group.traits());
    }

    /**
     * The highest share of the government that a budget suffices for.
     *
     * @param budget the money
     * @param setting what else is set; its share does not count
     * @param steps into how many steps the whole is divided: 100 for whole percent
     * @return the point at that share; nothing if not even a share of zero fits
     */
    public Optional<SweepPoint> highestShareWithin(Won budget, Setting setting, int steps) {
        Checks.within(steps, 1, 1_000_000_000, "steps of the share");
        Share most = termsFor(setting)
                .map(terms -> Amendment.GovernmentShare.most(terms.split()))
                .min(Share::compareTo)
                .orElse(Share.ONE);
        long highest = most.numerator() * steps / most.denominator();
        return seek(budget, 0, highest, step -> setting.withShare(new Share(step, steps)), true);
    }

    /**
     * The highest limit that a budget suffices for, to the won.
     *
     * @param budget the money
     * @param setting what else is set; its limit does not count
     * @return the point at that limit, at most the highest cost of a firm, which no support exceeds; nothing if not even a
     *     limit of zero fits
     * @throws ArithmeticException if a limit as high as that cost is, with what traits add to it, beyond what a
     *     {@code long} can hold
     */
    public Optional<SweepPoint> highestLimitWithin(Won budget, Setting setting) {
        return seek(budget, 0, highestCost, won -> setting.withLimit(Won.of(won)), true);
    }

    /**
     * The lowest pass mark that a budget suffices for, to the millionth of a point.
     *
     * @param budget the money
     * @param setting what else is set; its pass mark does not count
     * @return the point at that mark; nothing if the firms of which no points are known are too many already
     */
    public Optional<SweepPoint> lowestPassMarkWithin(Won budget, Setting setting) {
        return seek(
                budget,
                lowestPoints,
                highestPoints + 1,
                micros -> setting.withPassMark(Micros.score(micros).orElse(Score.ZERO)),
                false);
    }

    /** The last of ascending values that fits where more costs more, else the first that fits. */
    private Optional<SweepPoint> seek(
            Won budget, long lowest, long highest, LongFunction<Setting> setting, boolean wantsMost) {
        Checks.notNegative(budget, "budget");
        LongPredicate fits = value -> !at(setting.apply(value)).support().isGreaterThan(budget);
        long fitting = wantsMost ? lowest : highest;
        long failing = wantsMost ? highest : lowest;
        if (!fits.test(fitting)) {
            return Optional.empty();
        }
        if (fits.test(failing)) {
            return Optional.of(at(setting.apply(failing)));
        }
        while (Math.abs(failing - fitting) > 1) {
            long middle = fitting + (failing - fitting) / 2;
            if (fits.test(middle)) {
                fitting = middle;
            } else {
                failing = middle;
            }
        }
        return Optional.of(at(setting.apply(fitting)));
    }
}
