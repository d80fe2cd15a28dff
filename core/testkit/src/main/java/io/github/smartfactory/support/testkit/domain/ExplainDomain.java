package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.explain.Explanation;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.explain.Step;
import io.github.smartfactory.support.source.Grounds;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Figures of every unit, messages, and explanations of results, with the steps that they are made of. */
public final class ExplainDomain extends DomainContextBase {

    private static final VocabularyDomain WORDS = new VocabularyDomain();

    private static final MoneyDomain MONEY = new MoneyDomain();

    /** Messages that take any figures, by how many they take. */
    private static final List<List<String>> MESSAGES = List.of(
            List.of("operation.sum", "funding.total", "window.to-be-announced"),
            List.of("span.single", "window.rolling", "funding.limit.addition"),
            List.of("span.closed", "window.round", "period.extensible"));

    /** For jqwik, and for domains of others. */
    public ExplainDomain() {}

    /**
     * Amounts of every size.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Figure.Amount> amounts() {
        return MONEY.amounts().map(Figure.Amount::new);
    }

    /**
     * Shares with every denominator.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Figure.Proportion> proportions() {
        return MONEY.shares().map(Figure.Proportion::new);
    }

    /**
     * Scores of every size.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Figure.Points> points() {
        return WORDS.scores().map(Figure.Points::new);
    }

    /**
     * Whole numbers of every size.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Figure.Quantity> quantities() {
        return Arbitraries.longs().map(Figure.Quantity::new);
    }

    /**
     * Names.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Figure.Named> named() {
        return WORDS.names().map(Figure.Named::new);
    }

    /**
     * Texts, the empty one among them.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Figure.Text> texts() {
        return Arbitraries.oneOf(Draw.texts(), Arbitraries.of("", " ")).map(Figure.Text::new);
    }

    /**
     * Days, the first and the last among them.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Figure.Day> days() {
        return Arbitraries.frequencyOf(
                        Tuple.of(9, Draw.days()),
                        Tuple.of(1, Arbitraries.of(LocalDate.MIN, LocalDate.of(-1, 1, 1), LocalDate.MAX)))
                .map(Figure.Day::new);
    }

    /**
     * Months, the first and the last among them.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Figure.Month> months() {
        return Arbitraries.frequencyOf(
                        Tuple.of(9, Draw.days().map(YearMonth::from)),
                        Tuple.of(1, Arbitraries.of(YearMonth.of(-5, 1), YearMonth.of(999_999_999, 12))))
                .map(Figure.Month::new);
    }

    /**
     * Moments at both ends of a day and within it.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Figure.Moment> moments() {
        return Combinators.combine(
                        Draw.days(),
                        Arbitraries.of(LocalTime.MIN, LocalTime.of(10, 0), LocalTime.of(17, 0, 0, 1), LocalTime.MAX))
                .as((day, time) -> new Figure.Moment(day.atTime(time)));
    }

    private Arbitrary<Figure> plain() {
        return Draw.once(
                "ExplainDomain.plain",
                () -> Arbitraries.oneOf(
                        amounts(),
                        proportions(),
                        points(),
                        quantities(),
                        named(),
                        texts(),
                        days(),
                        months(),
                        moments()));
    }

    private Arbitrary<Message> messages(Arbitrary<Figure> figures) {
        return figures.list()
                .ofMaxSize(MESSAGES.size() - 1)
                .flatMap(arguments ->
                        Arbitraries.of(MESSAGES.get(arguments.size())).map(key -> new Message(key, arguments)));
    }

    /**
     * Messages of no figure, of one and of two, and those of explanations.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Message> messages() {
        return Draw.once(
                "ExplainDomain.messages",
                () -> Arbitraries.frequencyOf(
                        Tuple.of(3, messages(figures())),
                        Tuple.of(1, explanations().map(Explanation::headline))));
    }

    /**
     * Messages as figures of others.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Figure.Phrase> phrases() {
        return messages(plain()).map(Figure.Phrase::new);
    }

    /**
     * Lists of no figure, of one and of several.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Figure.Listing> listings() {
        return plain().list().ofMaxSize(3).map(Figure.Listing::new);
    }

    /**
     * Figures of every unit, lists and messages among them.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Figure> figures() {
        return Draw.once(
                "ExplainDomain.figures",
                () -> Arbitraries.frequencyOf(Tuple.of(6, plain()), Tuple.of(1, phrases()), Tuple.of(1, listings())));
    }

    /**
     * Steps that are given, and those that explanations are made of.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Step> steps() {
        Arbitrary<Step> given = Combinators.combine(messages(plain()), plain(), new SourceDomain().grounds())
                .as(Step::given);
        return Arbitraries.frequencyOf(
                Tuple.of(2, given), Tuple.of(1, Draw.oneOf(explanations(), ExplainDomain::stepsOf)));
    }

    private static List<Step> stepsOf(Explanation explanation) {
        List<Step> steps = new ArrayList<>(explanation.steps());
        for (int i = 0; i < steps.size(); i++) {
            steps.addAll(steps.get(i).operands());
        }
        return steps;
    }

    /**
     * Explanations of plans, evaluations and selections, and of steps that are given.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Explanation> explanations() {
        return Draw.once("ExplainDomain.explanations", () -> {
            FundingDomain funding = new FundingDomain();
            Arbitrary<Explanation> given = Combinators.combine(
                            messages(plain()),
                            Combinators.combine(messages(plain()), plain())
                                    .as((label, figure) -> Step.given(label, figure, Grounds.NONE))
                                    .list()
                                    .ofMinSize(1)
                                    .ofMaxSize(3))
                    .as(Explanation::new);
            return Arbitraries.oneOf(
                    given,
                    funding.cases().map(it -> it.plan().explain()),
                    funding.clusters().map(it -> it.plan().explain()),
                    new ScoringDomain().cases().map(it -> it.open().explain()),
                    new SelectionDomain().cases().map(it -> it.selection().explain()));
        });
    }
}
