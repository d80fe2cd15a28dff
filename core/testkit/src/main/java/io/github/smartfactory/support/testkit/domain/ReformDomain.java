package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.money.Share;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Amendment;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Reforms, and amendments of every kind: those that fit a program, and those that may fit none. */
final class ReformDomain extends DomainContextBase {

    private static final FundingDomain FUNDING = new FundingDomain();

    /** Something that fits a program with terms. */
    static Arbitrary<Amendment> fitting(Program program) {
        List<Optional<SupportType>> types = Stream.concat(
                        Stream.<Optional<SupportType>>of(Optional.empty()),
                        program.offers().stream()
                                .filter(offer -> offer.terms().isPresent())
                                .map(offer -> Optional.of(offer.type())))
                .toList();
        Share most = program.offers().stream()
                .flatMap(offer -> offer.terms().stream())
                .map(terms -> Amendment.GovernmentShare.most(terms.split()))
                .min(Share::compareTo)
                .orElse(Share.ONE);
        Won set = program.budget()
                .map(budget -> budget.amount().minus(budget.rest()))
                .orElse(Won.ZERO);
        List<Arbitrary<Amendment>> all = new ArrayList<>();
        all.add(Combinators.combine(Arbitraries.of(types), FUNDING.amounts()).as(Amendment.Limit::new));
        all.add(Combinators.combine(Arbitraries.of(types), FUNDING.shares())
                .as((type, share) -> new Amendment.GovernmentShare(type, share.isGreaterThan(most) ? most : share)));
        all.add(Combinators.combine(Arbitraries.of(types), FUNDING.splits()).as(Amendment.Split::new));
        all.add(Arbitraries.of(1, 2, 5, 10).map(Amendment.LeastCompanies::new));
        all.add(Arbitraries.integers().between(1, 40).map(Amendment.Seats::new));
        all.add(FUNDING.amounts().map(amount -> new Amendment.Budget(amount.plus(set))));
        all.add(Arbitraries.integers()
                .between(0, 60)
                .map(days -> new Amendment.Window(
                        LocalDate.of(2023, 2, 10), LocalDate.of(2023, 2, 10).plusDays(days))));
        if (!program.gates().isEmpty()) {
            all.add(Arbitraries.of("60", "70", "75.5", "209/3")
                    .map(Score::parse)
                    .map(points -> new Amendment.PassMark(Optional.empty(), points)));
        }
        if (program.bonus().isPresent()) {
            all.add(Arbitraries.integers().between(0, 12).map(Score::of).map(Amendment.BonusCap::new));
        }
        return Arbitraries.oneOf(all);
    }

    static Arbitrary<Optional<SupportType>> types() {
        return Arbitraries.<SupportType>of(Tier.values()).optional(0.5);
    }

    /**
     * Amendments of limits.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.Limit> limits() {
        return Combinators.combine(types(), Draw.amounts()).as(Amendment.Limit::new);
    }

    /**
     * Amendments of the share of the government.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.GovernmentShare> governmentShares() {
        return Combinators.combine(types(), FUNDING.shares()).as(Amendment.GovernmentShare::new);
    }

    /**
     * Amendments of all shares.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.Split> splits() {
        return Combinators.combine(types(), FUNDING.splits()).as(Amendment.Split::new);
    }

    /**
     * Amendments of terms.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.OfTerms> ofTerms() {
        return Arbitraries.oneOf(limits(), governmentShares(), splits());
    }

    /**
     * Amendments of how many companies apply together.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.LeastCompanies> leastCompanies() {
        return Draw.within(1, 1_000_000).map(Amendment.LeastCompanies::new);
    }

    /**
     * Amendments of the seats.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.Seats> seats() {
        return Draw.within(1, 1_000_000).map(Amendment.Seats::new);
    }

    /**
     * Amendments of the budget.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.Budget> budgets() {
        return Draw.amounts().map(Amendment.Budget::new);
    }

    /**
     * Amendments of the window, of one day and of many.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.Window> windows() {
        return Combinators.combine(Draw.days(), Draw.within(0, 400))
                .as((from, days) -> new Amendment.Window(from, from.plusDays(days)));
    }

    /**
     * Amendments of the pass mark.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.PassMark> passMarks() {
        return Combinators.combine(
                        Draw.keys().optional(0.3), new ScenarioDomain().points().map(ReformDomain::notNegative))
                .as(Amendment.PassMark::new);
    }

    private static Score notNegative(Score score) {
        return score.max(Score.ZERO);
    }

    /**
     * Amendments of the cap of the bonus.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.BonusCap> bonusCaps() {
        return new ScenarioDomain().points().map(ReformDomain::notNegative).map(Amendment.BonusCap::new);
    }

    /**
     * Other programs in the place of one.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment.Replacement> replacements() {
        return new ScenarioDomain().programs().map(Amendment.Replacement::new);
    }

    /**
     * Amendments of every kind, whether they fit some program or not.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Amendment> amendments() {
        return Draw.once(
                "ReformDomain.amendments",
                () -> Arbitraries.oneOf(
                        limits(),
                        governmentShares(),
                        splits(),
                        leastCompanies(),
                        seats(),
                        budgets(),
                        windows(),
                        passMarks(),
                        bonusCaps(),
                        replacements()));
    }

    /**
     * Reforms of one amendment and of several, and the one that changes nothing.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Reform> reforms() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Reform.NONE)),
                Tuple.of(
                        3,
                        Combinators.combine(Draw.keys(), new VocabularyDomain().names(), amendments())
                                .as((key, name, amendment) -> new Reform(key, name, List.of(amendment)))),
                Tuple.of(1, Draw.oneOf(new ScenarioDomain().reformed(), ReformedCase::reforms)));
    }
}
