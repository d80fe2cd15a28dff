package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.funding.CostShare;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.funding.SupportLimit;
import io.github.smartfactory.support.money.Rounding;
import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Budget;
import io.github.smartfactory.support.program.Offer;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.program.TargetCount;
import io.github.smartfactory.support.scenario.Amendment;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Programs that no announcement has, with terms of any form and few seats or little money. */
final class ProgramMaker {

    private static final Program CLUSTER = OfficialCatalog.catalog().program("2021/digital-cluster-general");

    private static final FundingDomain FUNDING = new FundingDomain();

    private ProgramMaker() {}

    /** Terms with limits or without, shares of any denominator, and coarse units at times. */
    static Arbitrary<FundingTerms> terms() {
        Arbitrary<CostShare> split = Arbitraries.frequencyOf(
                Tuple.of(
                        2,
                        Arbitraries.of(
                                share(1, 2), share(1, 3), share(2, 7), share(60, 100), share(1, 1), share(0, 1))),
                Tuple.of(2, FUNDING.splits()));
        Arbitrary<SupportLimit> limit = Arbitraries.frequencyOf(
                Tuple.of(
                        2,
                        Arbitraries.longs()
                                .between(0, 40)
                                .map(tenth -> SupportLimit.of(Won.of(tenth * 10_000_000), Grounds.NONE))),
                Tuple.of(2, FUNDING.limits()));
        Arbitrary<Rounding> rounding =
                Arbitraries.of(1L, 1L, 1L, 10L, 10_000L).map(unit -> Rounding.down(Won.of(unit)));
        return Combinators.combine(limit.optional(0.8), split, rounding)
                .as((its, parts, unit) -> new FundingTerms(its, parts, unit, Optional.empty(), Optional.empty()));
    }

    private static CostShare share(long numerator, long denominator) {
        return CostShare.governmentAtMost(new Share(numerator, denominator), Grounds.NONE);
    }

    private record Bounds(
            Optional<Integer> seats,
            Optional<Won> budget,
            Optional<Integer> forBasic,
            Optional<Score> passMark,
            Optional<Score> bonusCap,
            Optional<Integer> windowDays,
            int companies) {}

    private static Arbitrary<Bounds> bounds() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30).optional(0.5),
                        Arbitraries.longs()
                                .between(0, 300)
                                .map(tenth -> Won.of(tenth * 10_000_000))
                                .optional(0.6),
                        Arbitraries.integers().between(0, 100).optional(0.5),
                        Arbitraries.of(Score.of(60), Score.of(70), new Score(209, 3))
                                .optional(0.6),
                        Arbitraries.integers().between(0, 10).map(Score::of).optional(0.5),
                        Arbitraries.integers().between(0, 60).optional(0.3),
                        Arbitraries.of(1, 1, 1, 2, 10))
                .as(Bounds::new);
    }

    /** Programs that no announcement has. */
    static Arbitrary<Program> programs() {
        return Draw.once(
                "ProgramMaker.programs",
                () -> Combinators.combine(terms(), terms(), terms(), bounds())
                        .as((basic, first, second, bounds) -> program(
                                List.of(
                                        Offer.of(Tier.BASIC, basic, Grounds.NONE),
                                        Offer.of(Tier.ADVANCED_1, first, Grounds.NONE),
                                        Offer.of(Tier.ADVANCED_2, second, Grounds.NONE)),
                                bounds)));
    }

    private static Program program(List<Offer> offers, Bounds bounds) {
        Gate gate = CLUSTER.gates().get(0);
        BonusScheme bonus = CLUSTER.bonus().orElseThrow();
        BonusScheme open = new BonusScheme(bonus.items(), Optional.empty(), Grounds.NONE);
        Optional<Budget> budget = bounds.budget()
                .map(amount -> bounds.forBasic()
                        .map(percent -> Budget.of(amount)
                                .settingAside(
                                        Tier.BASIC, Rounding.DOWN_TO_WON.shareOf(Share.ofPercent(percent), amount)))
                        .orElseGet(() -> Budget.of(amount)));
        Program program = ScenarioDomain.GENERAL
                .withOffers(offers)
                .withBudget(budget)
                .withTargets(bounds.seats().stream()
                        .map(seats -> TargetCount.of(seats, TargetCount.Unit.COMPANIES))
                        .toList())
                .withBonus(bounds.bonusCap()
                        .map(cap -> open.cappedAt(cap, Grounds.NONE))
                        .orElse(open))
                .withGates(gate.withPassMark(bounds.passMark().map(Cited::of)))
                .withWindows(bounds.windowDays().stream()
                        .<RecruitmentWindow>map(days -> RecruitmentWindow.Fixed.of(
                                ScenarioDomain.GENERAL.applicants(),
                                LocalDate.of(2023, 2, 15),
                                LocalDate.of(2023, 2, 15).plusDays(days),
                                Grounds.NONE))
                        .toList());
        return new Amendment.LeastCompanies(bounds.companies()).appliedTo(program);
    }
}
