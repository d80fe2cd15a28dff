package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.funding.FundingTerms;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scenario.Amendment;
import io.github.smartfactory.support.scenario.Population;
import io.github.smartfactory.support.scenario.Reform;
import io.github.smartfactory.support.scenario.Setting;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Tier;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Programs, those of the catalog and others that the types allow, and firms that draw on them: costs of nothing, around
 * the limits, and larger than any project; points and times that are often the same.
 */
public final class ScenarioDomain extends DomainContextBase {
    /** Costs of a population sum to less than a {@code long} holds. */
    static final long HUGE = 10_000_000_000_000_000L;

    private static final FundingDomain FUNDING = new FundingDomain();

    /** Official programs that state terms. */
    public static final List<Program> OFFICIAL = OfficialCatalog.catalog().announcements().stream()
            .map(Announcement::programs)
            .flatMap(List::stream)
            .filter(program ->
                    program.offers().stream().anyMatch(offer -> offer.terms().isPresent()))
            .toList();

    /** The program that programs of one's own start from. */
    public static final Program GENERAL = OfficialCatalog.catalog().program("2023/build-upgrade");

    /** For jqwik, and for the tests of other modules. */
    public ScenarioDomain() {}

    /**
     * Costs as projects have them, nothing, odd ones and huge ones.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Won> costs() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.just(0L)),
                        Tuple.of(2, Arbitraries.longs().between(0, 300)),
                        Tuple.of(4, Arbitraries.longs().between(0, 1_000_000_000L)),
                        Tuple.of(4, Arbitraries.longs().between(0, 100).map(tenth -> tenth * 10_000_000L)),
                        Tuple.of(1, Arbitraries.longs().between(0, HUGE)))
                .map(Won::of);
    }

    /**
     * Points around the pass mark, with ties, with six decimals, and none.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Score> points() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(60, 80).map(Score::of)),
                Tuple.of(
                        2,
                        Arbitraries.longs()
                                .between(69_999_990, 70_000_010)
                                .map(micros -> new Score(micros, 1_000_000))),
                Tuple.of(
                        1,
                        Arbitraries.longs()
                                .between(-1_000_000_000, 1_000_000_000)
                                .map(Score::of)));
    }

    /**
     * A population of up to 40 firms of tiers.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Population> populations() {
        return FirmDomain.firms(GENERAL, 0.8, 40).map(firms -> Population.of(firms.stream()));
    }

    /**
     * Terms with limits or without, shares of any denominator, and coarse units at times.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<FundingTerms> terms() {
        return ProgramMaker.terms();
    }

    /**
     * Programs that no announcement has.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Program> custom() {
        return ProgramMaker.programs();
    }

    /**
     * Official programs that state terms, and programs of one's own.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Program> programs() {
        return Draw.once(
                "ScenarioDomain.programs",
                () -> Arbitraries.frequencyOf(Tuple.of(3, custom()), Tuple.of(1, Arbitraries.of(OFFICIAL))));
    }

    /**
     * Programs with up to sixty firms, of which points and times are known or not.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ScenarioCase> cases() {
        return Draw.once(
                "ScenarioDomain.cases",
                () -> programs()
                        .flatMap(program ->
                                FirmDomain.firms(program, 0.8, 60).map(firms -> new ScenarioCase(program, firms))));
    }

    /**
     * Firms of which points and times are known, in the first week of the window, so that money and seats run out.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<QueuedCase> queues() {
        return custom().flatMap(program ->
                FirmDomain.firms(program, 1, 60).map(firms -> new QueuedCase(new ScenarioCase(program, firms))));
    }

    /**
     * Something that fits a program with terms.
     *
     * @param program the program
     * @return an arbitrary of them
     */
    public static Arbitrary<Amendment> amendments(Program program) {
        return ReformDomain.fitting(program);
    }

    /**
     * A program with firms, and up to four reforms of it.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<ReformedCase> reformed() {
        return Draw.once("ScenarioDomain.reformed", () -> {
            return cases().flatMap(given -> amendments(given.program())
                    .list()
                    .ofMaxSize(4)
                    .map(amendments -> {
                        List<Reform> reforms = new ArrayList<>();
                        for (Amendment amendment : amendments) {
                            boolean fits = reforms.stream()
                                    .flatMap(reform -> reform.amendments().stream())
                                    .noneMatch(other -> other.touches(amendment));
                            if (fits) {
                                reforms.add(Reform.named("reform-" + reforms.size(), amendment));
                            }
                        }
                        return new ReformedCase(given, reforms);
                    }));
        });
    }

    /**
     * Values to try for all types, and shares that fit any split of a government alone.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Setting> settings() {
        return Combinators.combine(
                        Arbitraries.oneOf(FUNDING.amounts(), Arbitraries.of(Won.ofEok(1), Won.ZERO))
                                .optional(0.6),
                        FUNDING.shares().optional(0.6),
                        Arbitraries.of("-5", "60", "70", "70.5", "209/3", "90")
                                .map(Score::parse)
                                .optional(0.5),
                        Arbitraries.<SupportType>of(Tier.BASIC, Tier.ADVANCED_1).optional(0.3))
                .as((limit, share, mark, type) -> new Setting(type, limit, share, mark));
    }
}
