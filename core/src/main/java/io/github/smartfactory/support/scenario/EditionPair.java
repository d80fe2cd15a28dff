package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.eligibility.RuleBook;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.LimitAdjustment;
import io.github.smartfactory.support.funding.ResolvedTerms;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks for the firms for which two editions of a program come to something else, cause by cause. */
final class EditionPair {

    private final Program before;
    private final Program after;
    private final Scenario earlier;
    private final Scenario later;
    private final List<Region> regions = new ArrayList<>();
    private final Set<String> untold = new LinkedHashSet<>();

    EditionPair(Program before, Program after) {
        this.before = before;
        this.after = after;
        this.earlier = Scenario.of(before);
        this.later = Scenario.of(after);
    }

    OutcomeDiff diff() {
        for (SupportType type : types()) {
            boolean inBoth = pays(before, type) && pays(after, type);
            if (inBoth) {
                traitSets(type).forEach(traits -> addAmounts(type, traits));
            } else {
                add(Region.Cause.OFFER, Message.of("difference.all", label(type, List.of())), typical(type));
            }
        }
        addRules();
        addCompanies();
        addWindows();
        addPoints();
        return new OutcomeDiff(before.id(), after.id(), regions, List.copyOf(untold));
    }

    private Set<SupportType> types() {
        Set<SupportType> types = new LinkedHashSet<>(after.types());
        types.addAll(before.types());
        return types;
    }

    private List<SupportType> typesOfBoth() {
        return types().stream()
                .filter(type -> pays(before, type) && pays(after, type))
                .toList();
    }

    private static boolean pays(Program program, SupportType type) {
        return program.offers().stream()
                .anyMatch(offer -> offer.type().equals(type) && offer.terms().isPresent());
    }

    /** A firm of a type that nothing but its type keeps from support; its cost is one that support goes with. */
    private Firm typical(SupportType type) {
        return firm(profile(type, List.of(), List.of()), Won.ofEok(1));
    }

    private static Firm firm(Profile profile, Won cost) {
        return Firm.builder().id("witness").profile(profile).cost(cost).build();
    }

    /** A profile of a firm that applies with enough others, with some traits of those that matter, and without the rest. */
    private Profile profile(SupportType type, List<Trait> traits, Collection<Trait> mattering) {
        Profile profile = Profile.of(type).withCompanies(Math.max(earlier.leastCompanies(), later.leastCompanies()));
        for (Trait trait : mattering) {
            boolean holds = traits.contains(trait);
            profile = trait.equals(Trait.SMALL_ENTERPRISE)
                    ? profile.withSize(holds ? SizeClass.SMALL : SizeClass.MEDIUM)
                    : with(profile, trait, holds);
        }
        return profile;
    }

    private static Profile with(Profile profile, Trait trait, boolean holds) {
        return profile.withTraits(
                holds
                        ? profile.company("witness").having(trait).traits()
                        : profile.company("witness").lacking(trait).traits());
    }

    /** Adds a region if the firm bears witness to it. */
    private void add(Region.Cause cause, Message firms, Firm witness) {
        FirmResult was = earlier.decider().decide(witness);
        FirmResult is = later.decider().decide(witness);
        boolean isOfCause = cause == Region.Cause.AMOUNT
                || (was.standing() == Standing.SUPPORTED) != (is.standing() == Standing.SUPPORTED);
        if (isOfCause && Region.differs(was, is)) {
            regions.add(new Region(cause, firms, was, is));
        }
    }

    private static Figure label(SupportType type, List<Trait> traits) {
        return traits.isEmpty()
                ? Figure.of(type.label())
                : Figure.of(Message.of(
                        "difference.with",
                        Figure.of(type.label()),
                        Figure.of(traits.stream()
                                .map(trait -> Figure.of(trait.label()))
                                .toList())));
    }

    // ---- Amounts ----

    private Set<Trait> traitsOfLimit(SupportType type) {
        Set<Trait> traits = new LinkedHashSet<>();
        Stream.of(before, after)
                .flatMap(program -> program.offer(type).terms().flatMap(FundingTerms::limit).stream())
                .map(SupportLimit::adjustments)
                .forEach(adjustments ->
                        adjustments.stream().map(LimitAdjustment::trait).forEach(traits::add));
        return traits;
    }

    /** Every combination of the traits that limits go by, the one without any first. */
    private List<List<Trait>> traitSets(SupportType type) {
        List<List<Trait>> sets = new ArrayList<>(List.of(List.of()));
        for (Trait trait : traitsOfLimit(type)) {
            for (List<Trait> without : List.copyOf(sets)) {
                List<Trait> with = new ArrayList<>(without);
                with.add(trait);
                sets.add(with);
            }
        }
        return sets;
    }

    private void addAmounts(SupportType type, List<Trait> traits) {
        ResolvedTerms was = before.resolve(type, traits);
        ResolvedTerms is = after.resolve(type, traits);
        CostLine supports = CostLine.support(is).minus(CostLine.support(was));
        CostLine burdens = CostLine.burden(is).minus(CostLine.burden(was));
        Profile profile = profile(type, traits, traitsOfLimit(type));
        for (Stretch stretch : Stretch.of(supports, 0, Stretch.HIGHEST)) {
            if (stretch.sign() != 0) {
                addStretch(type, traits, profile, stretch, supports);
            } else {
                Stretch.of(burdens, stretch.from(), stretch.to()).stream()
                        .filter(part -> part.sign() != 0)
                        .forEach(part -> addStretch(type, traits, profile, part, burdens));
            }
        }
    }

    /** The witness is where the difference is largest: at an end or at a bend. */
    private void addStretch(
            SupportType type, List<Trait> traits, Profile profile, Stretch stretch, CostLine difference) {
        long last = stretch.to() < Stretch.HIGHEST
                ? stretch.to()
                : Math.max(2 * stretch.from(), Won.ofEok(10).amount());
        long cost = LongStream.concat(
                        LongStream.of(stretch.from(), last),
                        difference.bends().stream().mapToLong(Long::longValue))
                .filter(each -> each >= stretch.from() && each <= last)
                .boxed()
                .max(Comparator.comparing(each ->
                        difference.at(each).times(Ratio.of(stretch.sign())).floor()))
                .orElse(last);
        Message firms = stretch.to() < Stretch.HIGHEST
                ? Message.of(
                        "difference.costs",
                        label(type, traits),
                        Figure.of(Won.of(stretch.from())),
                        Figure.of(Won.of(stretch.to())))
                : Message.of("difference.costs.from", label(type, traits), Figure.of(Won.of(stretch.from())));
        add(Region.Cause.AMOUNT, firms, firm(profile, Won.of(cost)));
    }

    // ---- Rules on who may apply ----

    private void addRules() {
        RuleBook was = before.ruleBook();
        RuleBook is = after.ruleBook();
        Set<String> differing = new LinkedHashSet<>();
        Set<String> told = new LinkedHashSet<>();
        addRules(is, was, true, differing, told);
        addRules(was, is, false, differing, told);
        differing.removeAll(told);
        untold.addAll(differing);
    }

    /** Adds the rules of one edition that the other one does not have: whoever fails them is refused there alone. */
    private void addRules(RuleBook book, RuleBook other, boolean isLater, Set<String> differing, Set<String> told) {
        for (Rule rule : book.required(Stage.APPLICATION)) {
            if (Rulings.asksEach(rule) && !asksForType(rule) && !says(other, rule)) {
                differing.add(rule.key());
                for (SupportType type : typesOfBoth()) {
                    if (addRule(rule, type, isLater)) {
                        told.add(rule.key());
                    }
                }
            }
        }
    }

    /** What is offered is a cause of its own. */
    private static boolean asksForType(Rule rule) {
        return rule.condition() instanceof Condition.Every every && every.requirement() instanceof Requirement.TypeIn;
    }

    /** Whether a book demands the same, whatever the words and the grounds. */
    private static boolean says(RuleBook book, Rule rule) {
        return book.required(Stage.APPLICATION).stream()
                .anyMatch(each -> Rulings.asksEach(each)
                        && each.when().equals(rule.when())
                        && each.condition().equals(rule.condition()));
    }

    private boolean addRule(Rule rule, SupportType type, boolean isLater) {
        for (Profile probe : probes(type)) {
            Firm witness = firm(probe, Won.ofEok(1));
            FirmResult was = earlier.decider().decide(witness);
            FirmResult is = later.decider().decide(witness);
            boolean failsIt = (isLater ? is : was).failed().contains(rule.key());
            boolean passesOther = (isLater ? was : is).standing() == Standing.SUPPORTED;
            if (failsIt && passesOther) {
                regions.add(new Region(
                        Region.Cause.RULE,
                        Message.of("difference.rule", label(type, List.of()), Figure.of(rule.title())),
                        was,
                        is));
                return true;
            }
        }
        return false;
    }

    /** Firms of which one fact is known, and firms of which no official trait holds, or every one. */
    private List<Profile> probes(SupportType type) {
        Profile blank = profile(type, List.of(), List.of());
        List<Profile> probes = new ArrayList<>();
        for (SizeClass size : SizeClass.values()) {
            probes.add(blank.withSize(size));
        }
        for (Ksic section : Ksic.sections()) {
            probes.add(blank.withIndustry(section));
            section.divisions().forEach(division -> probes.add(blank.withIndustry(division)));
        }
        Profile without = blank;
        for (Trait trait : Trait.official()) {
            if (!trait.equals(Trait.SMALL_ENTERPRISE)) {
                probes.add(with(blank, trait, true));
                probes.add(with(blank, trait, false));
                without = with(without, trait, false);
            }
        }
        probes.add(without);
        return probes;
    }

    // ---- Numbers of companies ----

    private void addCompanies() {
        int least = Math.min(earlier.leastCompanies(), later.leastCompanies());
        int most = Math.max(earlier.leastCompanies(), later.leastCompanies());
        if (least < most) {
            for (SupportType type : typesOfBoth()) {
                add(
                        Region.Cause.COMPANIES,
                        Message.of(
                                "difference.companies", label(type, List.of()), Figure.of(least), Figure.of(most - 1)),
                        firm(Profile.of(type).withCompanies(least), Won.ofEok(1)));
            }
        }
    }

    // ---- Windows ----

    private void addWindows() {
        for (SupportType type : typesOfBoth()) {
            NavigableSet<LocalDateTime> moments = new TreeSet<>();
            Stream.of(before, after)
                    .flatMap(program -> program.windowsFor(program.applicants()).stream())
                    .forEach(window -> moments.addAll(moments(window)));
            for (LocalDateTime moment : moments) {
                LocalDateTime next = moments.higher(moment);
                Firm witness = typical(type).withApplied(instant(moment));
                Message firms = applied(label(type, List.of()), moment, next);
                add(Region.Cause.WINDOW, firms, witness);
            }
        }
    }

    private static Message applied(Figure type, LocalDateTime from, @Nullable LocalDateTime next) {
        if (next == null) {
            return Message.of("difference.applied.from", type, Figure.of(from));
        }
        Figure to = Figure.of(next.minus(1, ChronoUnit.MICROS));
        return from.equals(EARLIEST)
                ? Message.of("difference.applied.to", type, to)
                : Message.of("difference.applied", type, Figure.of(from), to);
    }

    /** Stands for all times before any window. */
    private static final LocalDateTime EARLIEST = LocalDate.of(1, 1, 2).atStartOfDay();

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(RecruitmentWindow.ZONE).toInstant();
    }

    /** When a window may open or close, and the beginning. */
    private static List<LocalDateTime> moments(RecruitmentWindow window) {
        List<LocalDateTime> moments = new ArrayList<>(List.of(EARLIEST));
        if (window instanceof RecruitmentWindow.Fixed fixed) {
            moments.add(fixed.from().atStartOfDay());
            moments.add(fixed.closes().truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS));
        } else if (window instanceof RecruitmentWindow.Rolling rolling) {
            moments.add(rolling.from().atStartOfDay());
            moments.add(LocalDate.of(rolling.from().getYear() + 1, 1, 1).atStartOfDay());
        } else if (window instanceof RecruitmentWindow.Monthly monthly) {
            moments.add(monthly.months().from().atDay(1).atStartOfDay());
            moments.add(monthly.months()
                    .to()
                    .map(last -> last.plusMonths(1).atDay(1))
                    .orElse(LocalDate.of(monthly.months().from().getYear() + 1, 1, 1))
                    .atStartOfDay());
        }
        return moments;
    }

    // ---- Points ----

    private void addPoints() {
        addPoints(0, "difference.points");
        long bonus = Stream.of(earlier, later)
                .mapToLong(Scenario::mostBonus)
                .map(most -> most == Long.MAX_VALUE ? BONUS_WITHOUT_CAP : most)
                .max()
                .orElse(0);
        if (earlier.mostBonus() != later.mostBonus()) {
            addPoints(bonus, "difference.points.with-bonus");
        }
    }

    /** A hundred points: as good a bonus as any where there is no cap. */
    private static final long BONUS_WITHOUT_CAP = 100_000_000;

    private void addPoints(long bonus, String key) {
        long was = neededWith(earlier, bonus);
        long is = neededWith(later, bonus);
        if (was == is) {
            return;
        }
        // Without a pass mark every score passes: a score far below the other's mark bears witness.
        long least = Math.max(Math.min(was, is), Math.max(was, is) - BONUS_WITHOUT_CAP);
        for (SupportType type : typesOfBoth()) {
            Firm witness = typical(type).withPoints(points(least));
            Figure from = Figure.of(points(least));
            Figure to = Figure.of(points(Math.max(was, is)));
            Message firms = bonus == 0
                    ? Message.of(key, label(type, List.of()), from, to)
                    : Message.of(key, label(type, List.of()), Figure.of(points(bonus)), from, to);
            add(Region.Cause.POINTS, firms, bonus == 0 ? witness : witness.withBonus(points(bonus)));
        }
    }

    private static Score points(long micros) {
        return Micros.score(micros).orElse(Score.ZERO);
    }

    /** The least points without the bonus that pass with it; the least of all if every score passes. */
    private static long neededWith(Scenario scenario, long bonus) {
        return scenario.passMark() == Long.MIN_VALUE
                ? Long.MIN_VALUE
                : scenario.passMark() - Math.min(bonus, scenario.mostBonus());
    }
}
