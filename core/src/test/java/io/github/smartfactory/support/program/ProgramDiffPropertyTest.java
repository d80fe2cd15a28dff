package io.github.smartfactory.support.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.funding.ClusterScheme;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.schedule.MonthSpan;
import io.github.smartfactory.support.schedule.ProjectPeriod;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Payer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Whatever of a program is changed, the diff tells that and nothing else. */
class ProgramDiffPropertyTest {

    private static final Grounds REFORM = Grounds.of("REFORM-1");

    @Provide
    Arbitrary<Program> programs() {
        return Arbitraries.of(OfficialCatalog.catalog().programs());
    }

    @Provide
    Arbitrary<Program> clusters() {
        return programs().filter(program -> program.cluster().isPresent());
    }

    @Property
    void aChangedLimitIsThatChange(
            @ForAll("programs") Program program,
            @ForAll @IntRange(max = 2) int which,
            @ForAll @LongRange(min = 0, max = 10_000_000_000L) long amount) {
        Offer offer = offer(program, which);
        Assume.that(offer.terms().flatMap(FundingTerms::limit).isPresent());
        FundingTerms terms = offer.terms().orElseThrow();
        SupportLimit limit = terms.limit().orElseThrow();
        Assume.that(limit.amount().amount() != amount);
        SupportLimit changed = new SupportLimit(Won.of(amount), limit.adjustments(), REFORM);
        expectOne(
                program,
                with(program, offer.withTerms(terms.withLimit(changed))),
                path(offer) + ".limit",
                Figure.of(limit.amount()),
                Figure.of(Won.of(amount)));
    }

    @Property
    void aLimitThatIsTakenAwayIsToldWithItsAdjustments(
            @ForAll("programs") Program program, @ForAll @IntRange(max = 2) int which) {
        Offer offer = offer(program, which);
        Assume.that(offer.terms().flatMap(FundingTerms::limit).isPresent());
        FundingTerms terms = offer.terms().orElseThrow();
        List<String> expected = new ArrayList<>(List.of(path(offer) + ".limit"));
        terms.limit()
                .orElseThrow()
                .adjustments()
                .forEach(each ->
                        expected.add(path(offer) + ".limit." + each.trait().key()));
        ProgramDiff diff =
                ProgramDiff.between(program, with(program, offer.withTerms(terms.withLimit(Optional.empty()))));
        assertThat(diff.changes()).extracting(Change::path).containsExactlyElementsOf(expected);
        assertThat(diff.changes()).allMatch(change -> change.after().isEmpty());
    }

    @Property
    void aChangedShareIsThatChange(
            @ForAll("programs") Program program,
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(max = 29) int percent) {
        Offer offer = offer(program, which);
        Assume.that(offer.terms().isPresent());
        FundingTerms terms = offer.terms().orElseThrow();
        ProgramDiff diff = ProgramDiff.between(
                program, with(program, offer.withTerms(terms.withSplit(exactly(terms.split(), percent)))));
        assertThat(diff.changes()).extracting(Change::path).containsExactly(path(offer) + ".share.government");
        assertThat(diff.changes().get(0).after().map(Fact::value)).contains(Figure.of(Share.ofPercent(percent)));
        assertThat(diff.changes().get(0).after().map(Fact::grounds)).contains(REFORM);
    }

    @Property
    void aChangedGrantIsThatChange(
            @ForAll("clusters") Program program, @ForAll @LongRange(min = 1, max = 1_000_000_000L) long more) {
        ClusterScheme scheme = program.cluster().orElseThrow();
        Assume.that(!scheme.grants().isEmpty());
        List<SharedSystemGrant> grants = new ArrayList<>(scheme.grants());
        SharedSystemGrant grant = grants.get(0);
        SupportLimit limit = SupportLimit.of(grant.limit().amount().plus(Won.of(more)), REFORM);
        grants.set(
                0,
                new SharedSystemGrant(
                        grant.key(), grant.name(), grant.firstYear(), grant.lastYear(), limit, grant.split()));
        expectOne(
                program,
                program.withCluster(new ClusterScheme(grants, REFORM)),
                "grant." + grant.key(),
                Figure.of(grant.limit().amount()),
                Figure.of(limit.amount()));
    }

    @Property
    void aChangedPeriodIsThatChange(
            @ForAll("programs") Program program,
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(min = 1, max = 120) int months,
            @ForAll @IntRange(max = 12) int extension,
            @ForAll boolean about) {
        Offer offer = offer(program, which);
        ProjectPeriod period = new ProjectPeriod(months, about, extension, REFORM);
        ProjectPeriod was = offer.period().orElse(null);
        Assume.that(
                was == null || was.months() != months || was.extensionMonths() != extension || was.about() != about);
        ProgramDiff diff = ProgramDiff.between(program, with(program, offer.withPeriod(period)));
        assertThat(diff.changes()).extracting(Change::path).containsExactly(path(offer) + ".period");
        assertThat(diff.changes().get(0).before().isPresent()).isEqualTo(was != null);
        assertThat(diff.changes().get(0).after().map(Fact::value)).contains(Figure.of(period.describe()));
    }

    @Property
    void aChangedWindowIsThatChange(
            @ForAll("programs") Program program,
            @ForAll @IntRange(max = 2) int which,
            @ForAll @IntRange(min = 1, max = 11) int later) {
        Assume.that(!program.windows().isEmpty());
        int index = Math.min(which, program.windows().size() - 1);
        RecruitmentWindow window = program.windows().get(index);
        List<RecruitmentWindow> windows = new ArrayList<>(program.windows());
        windows.set(index, moved(window, later));
        long number = program.windows().subList(0, index + 1).stream()
                .filter(each -> each.audience() == window.audience())
                .count();
        expectOne(
                program,
                program.withWindows(windows),
                "applications." + key(window.audience()) + "." + number,
                Figure.of(window.describe()),
                Figure.of(windows.get(index).describe()));
    }

    @Property
    void aChangedClosingTimeIsThatChange(@ForAll("programs") Program program, @ForAll @IntRange(max = 23) int hour) {
        Assume.that(!program.windows().isEmpty());
        Assume.that(program.windows().get(0) instanceof RecruitmentWindow.Fixed);
        RecruitmentWindow.Fixed window =
                (RecruitmentWindow.Fixed) program.windows().get(0);
        Assume.that(!window.closing().equals(Optional.of(LocalTime.of(hour, 0))));
        List<RecruitmentWindow> windows = new ArrayList<>(program.windows());
        windows.set(0, window.closingAt(LocalTime.of(hour, 0)));
        assertThat(ProgramDiff.between(program, program.withWindows(windows)).changes())
                .extracting(Change::path)
                .containsExactly("applications." + key(window.audience()) + ".1");
    }

    @Property
    void aChangedBudgetIsThatChange(
            @ForAll("programs") Program program, @ForAll @LongRange(min = 1, max = 1_000_000_000L) long more) {
        Won was = program.budget().map(Budget::amount).orElse(Won.ZERO);
        Budget budget = program.budget().orElse(Budget.of(Won.ZERO));
        Won is = was.plus(Won.of(more));
        ProgramDiff diff = ProgramDiff.between(
                program, program.withBudget(new Budget(is, budget.atMost(), budget.parts(), REFORM)));
        assertThat(diff.changes()).extracting(Change::path).containsExactly("budget");
        Change change = diff.changes().get(0);
        assertThat(change.before().isPresent()).isEqualTo(program.budget().isPresent());
        assertThat(change.render(Language.ENGLISH)).contains(is.toString());
        assertThat(change.after().map(Fact::grounds)).contains(REFORM);
    }

    @Property
    void aChangedTargetIsThatChange(
            @ForAll("programs") Program program,
            @ForAll @IntRange(max = 1) int which,
            @ForAll @IntRange(min = 1, max = 5_000) int number) {
        Assume.that(!program.targets().isEmpty());
        int index = Math.min(which, program.targets().size() - 1);
        TargetCount target = program.targets().get(index);
        Assume.that(target.number() != number);
        List<TargetCount> targets = new ArrayList<>(program.targets());
        targets.set(index, new TargetCount(number, target.unit(), target.about(), target.type(), REFORM));
        ProgramDiff diff = ProgramDiff.between(program, program.withTargets(targets));
        String type = target.type().map(it -> "." + it.key()).orElse("");
        assertThat(diff.changes())
                .extracting(Change::path)
                .containsExactly("target." + target.unit().name().toLowerCase(Locale.ROOT) + type);
    }

    @Property
    void anotherSourceOfTheSameFigureIsNoChange(
            @ForAll("programs") Program program, @ForAll @IntRange(max = 2) int which) {
        Offer offer = offer(program, which);
        assertThat(ProgramDiff.between(program, with(program, offer.withGrounds(REFORM)))
                        .changes())
                .isEmpty();
    }

    private static void expectOne(Program was, Program is, String path, Figure before, Figure after) {
        ProgramDiff diff = ProgramDiff.between(was, is);
        assertThat(diff.changes()).singleElement().satisfies(change -> {
            assertThat(change.path()).isEqualTo(path);
            assertThat(change.before().map(Fact::value)).contains(before);
            assertThat(change.after().map(Fact::value)).contains(after);
        });
    }

    private static RecruitmentWindow moved(RecruitmentWindow window, int later) {
        if (window instanceof RecruitmentWindow.Fixed fixed) {
            return new RecruitmentWindow.Fixed(
                    fixed.audience(),
                    fixed.round(),
                    fixed.from(),
                    fixed.to().plusDays(later),
                    fixed.closing(),
                    fixed.leavesOut(),
                    REFORM);
        }
        if (window instanceof RecruitmentWindow.Monthly monthly) {
            MonthSpan months = monthly.months();
            return new RecruitmentWindow.Monthly(
                    monthly.audience(), new MonthSpan(months.from().minusMonths(later), months.to()), REFORM);
        }
        if (window instanceof RecruitmentWindow.Rolling rolling) {
            return new RecruitmentWindow.Rolling(
                    rolling.audience(), rolling.from().plusDays(later), REFORM);
        }
        return new RecruitmentWindow.Rolling(window.audience(), LocalDate.of(2021, later, 1), REFORM);
    }

    /** The split with exactly so many percent from the government. */
    private static CostShare exactly(CostShare split, int percent) {
        return new CostShare(
                split.parts().stream()
                        .map(part -> part.payer() == Payer.GOVERNMENT
                                ? PayerPart.exactly(Payer.GOVERNMENT, Share.ofPercent(percent), REFORM)
                                : part)
                        .toList(),
                true);
    }

    private static Offer offer(Program program, int which) {
        return program.offers().get(Math.min(which, program.offers().size() - 1));
    }

    private static Program with(Program program, Offer changed) {
        return program.withOffers(program.offers().stream()
                .map(offer -> offer.type().equals(changed.type()) ? changed : offer)
                .toList());
    }

    private static String path(Offer offer) {
        return "offer." + offer.type().key();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
