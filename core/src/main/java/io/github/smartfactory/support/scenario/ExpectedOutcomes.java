package io.github.smartfactory.support.scenario;

import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.program.Announcement;
import io.github.smartfactory.support.program.Statistic;
import io.github.smartfactory.support.source.Grounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the study of the adopters of 2014 to 2019 would make one expect of the firms that are supported (D23-010). The study
 * compares adopters with themselves: it says nothing of what would have become of them without support, and nothing of
 * other years and other terms. {@link #warning()} says so in words; show it with the figures.
 *
 * @param supported how many firms are supported; not negative
 * @param studied how many adopters were studied, if stated
 * @param changes the mean changes that the study found, such as that of sales in percent
 */
public record ExpectedOutcomes(long supported, Optional<Statistic> studied, List<Statistic> changes) {

    private static final String JOBS = "jobs";

    private static final String STUDIED = "study-size";

    private static final String CHANGES = "outcome-";

    /** Checks that there is something to expect. */
    public ExpectedOutcomes {
        if (supported < 0) {
            throw new IllegalArgumentException("number of supported firms must not be negative: " + supported);
        }
        Objects.requireNonNull(studied, "studied");
        changes = Checks.distinct(Checks.notEmpty(changes, "changes"), Statistic::key, "changes");
    }

    /**
     * What a study makes one expect.
     *
     * @param source the announcement that reports the study: that of 2023 does
     * @param figures who is supported
     * @return the outcomes
     * @throws IllegalArgumentException if the announcement reports no outcomes of a study
     */
    public static ExpectedOutcomes of(Announcement source, Figures figures) {
        List<Statistic> changes = source.statistics().stream()
                .filter(statistic ->
                        statistic.key().equals(JOBS) || statistic.key().startsWith(CHANGES))
                .toList();
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("announcement of " + source.year() + " reports no outcomes of a study");
        }
        Optional<Statistic> studied = source.statistics().stream()
                .filter(statistic -> statistic.key().equals(STUDIED))
                .findFirst();
        return new ExpectedOutcomes(figures.supported(), studied, changes);
    }

    /**
     * How many jobs more there would be, if the supported firms changed as the studied ones did.
     *
     * @return the mean change of a firm times the number of firms; nothing if the study does not report jobs
     */
    public Optional<BigDecimal> jobs() {
        return changes.stream()
                .filter(statistic -> statistic.key().equals(JOBS))
                .map(statistic -> statistic
                        .value()
                        .multiply(BigDecimal.valueOf(supported))
                        .stripTrailingZeros())
                .findFirst();
    }

    /**
     * What the figures rest on.
     *
     * @return the grounds of the study
     */
    public Grounds grounds() {
        return Grounds.union(changes.stream().map(Statistic::grounds).toList());
    }

    /**
     * What the figures mean and what not.
     *
     * @return the warning
     */
    public Message warning() {
        return studied.map(size -> Message.of(
                        "scenario.outcomes.warning.of-size",
                        Figure.of(size.value().longValue())))
                .orElseGet(() -> Message.of("scenario.outcomes.warning"));
    }

    /**
     * The outcomes in words, with the warning in front.
     *
     * @return the explanation
     */
    public Explanation explain() {
        List<Step> steps = new ArrayList<>();
        for (Statistic change : changes) {
            Figure each = Figure.of(Message.of(
                    "scenario.outcomes.change",
                    Figure.of(change.description()),
                    Figure.of(change.value().toPlainString()),
                    Figure.of(change.unit())));
            steps.add(Step.given(Message.of("scenario.outcomes.mean"), each, change.grounds()));
        }
        jobs().ifPresent(jobs -> steps.add(Step.given(
                Message.of("scenario.outcomes.jobs"),
                Figure.of(Message.of(
                        "scenario.outcomes.product",
                        Figure.of(supported),
                        Figure.of(jobsEach().toPlainString()),
                        Figure.of(jobs.toPlainString()))),
                grounds())));
        return new Explanation(warning(), steps);
    }

    private BigDecimal jobsEach() {
        return changes.stream()
                .filter(statistic -> statistic.key().equals(JOBS))
                .map(Statistic::value)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
