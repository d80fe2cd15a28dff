package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.PriorProject;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.cost.CostRange;
import io.github.smartfactory.support.cost.WonRange;
import io.github.smartfactory.support.eligibility.Answer;
import io.github.smartfactory.support.eligibility.Question;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.schedule.RecruitmentWindow;
import io.github.smartfactory.support.vocabulary.SmartLevel;
import io.github.smartfactory.support.vocabulary.Trait;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Answers of every shape, and for a question of a program one that it takes and that leaves nothing open. */
public final class AnswerDomain extends DomainContextBase {

    private static final List<Ksic> DIVISIONS = Ksic.sections().stream()
            .flatMap(section -> section.divisions().stream())
            .toList();

    private static final List<Long> AMOUNTS =
            List.of(0L, 1L, 50_000_000L, 99_999_999L, 400_000_000L, 2_000_000_000L, 10_000_000_000_000L);

    /** For jqwik, and for the tests of other modules. */
    public AnswerDomain() {}

    /**
     * Choices, yes and no among them.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Answer.Chosen> chosen() {
        return Arbitraries.oneOf(Arbitraries.of("yes", "no", "small", "advanced1"), Draw.keys())
                .map(Answer.Chosen::new);
    }

    /**
     * Industries.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Answer.Industry> industries() {
        return new CompanyDomain().industries().map(Answer.Industry::new);
    }

    /**
     * Prior projects, none and several.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Answer.Projects> projects() {
        return new CompanyDomain().projects().list().ofMaxSize(2).map(Answer.Projects::new);
    }

    /**
     * Costs of projects.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Answer.Cost> costs() {
        return new CostDomain().costRanges().map(Answer.Cost::new);
    }

    /**
     * Amounts.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Answer.Amount> amounts() {
        return new CostDomain().ranges().map(Answer.Amount::new);
    }

    /**
     * Moments, those at both ends of what is possible among them.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Answer.Moment> moments() {
        return ConsortiumDomain.moments().map(Answer.Moment::new);
    }

    /**
     * Days.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Answer.Day> days() {
        return Draw.days().map(Answer.Day::new);
    }

    /**
     * Years.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Answer.Years> years() {
        return Draw.within(1990, 2999)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Answer.Years::new);
    }

    /**
     * Answers of every shape.
     *
     * @return an arbitrary of them
     */
    @Provide
    public Arbitrary<Answer> answers() {
        return Arbitraries.oneOf(chosen(), industries(), projects(), costs(), amounts(), moments(), days(), years());
    }

    /**
     * An answer that a question takes, whatever comes of it: one of its choices, or one that does not contradict what is
     * known of the company and leaves nothing open, such as an exact amount, a class of industries, or
     * projects that are completed.
     *
     * @param question a question of an assessment
     * @param application the application that was assessed
     * @param program the program that is applied to
     * @param dice the throws
     * @return the answer
     */
    public static Answer to(Question question, Application application, Program program, Dice dice) {
        Unknown fact = question.unknown();
        String what = "answer " + fact;
        return switch (fact.kind()) {
            case SIZE, STATE, LEVEL, TRAIT, TYPE, STATEMENT, DOCUMENT ->
                Answer.chosen(dice.pick(what, question.choices()).key());
            case INDUSTRY -> Answer.of(industry(company(fact, application), what, dice));
            case PROJECTS -> new Answer.Projects(projects(program, what, dice));
            case COST -> Answer.of(CostRange.exactly(Won.of(dice.pick(what, AMOUNTS))));
            case SHARED_COST, GRANT_COST -> Answer.of(WonRange.exactly(Won.of(dice.pick(what, AMOUNTS))));
            case SUBMITTED -> Answer.of(dice.pick(what, ApplicationMaker.moments(program)));
            case DOCUMENT_DATE -> Answer.of(dice.pick(what, days(application, program)));
            case DOCUMENT_YEARS ->
                dice.chance(what, 50)
                        ? Answer.years(2019, 2020, 2021, 2022)
                        : Answer.years(program.id().year() - dice.roll(what + " before", 4));
        };
    }

    private static Company company(Unknown fact, Application application) {
        return application
                .consortium()
                .find(fact.company().orElseThrow())
                .map(Member::company)
                .orElseThrow();
    }

    /** A class within what is known; who is no manufacturer has none of those of manufacturers. */
    private static Ksic industry(Company company, String what, Dice dice) {
        boolean maker = !Boolean.FALSE.equals(company.traits().get(Trait.MANUFACTURER));
        List<Ksic> possible = DIVISIONS.stream()
                .filter(each -> maker || !each.isWithin(Company.MANUFACTURING))
                .filter(each -> company.industry()
                        .map(known -> each.isWithin(known) || known.isWithin(each))
                        .orElse(true))
                .toList();
        Ksic division = dice.pick(what, possible);
        Ksic known = company.industry().filter(it -> it.isWithin(division)).orElse(division);
        String digits = String.valueOf(111 + dice.roll(what + " class", 800));
        return Ksic.of(
                (known.code() + digits).substring(0, Math.max(known.code().length(), 6)));
    }

    /** Completed ones: of one that is under way the level may matter, which nobody knows yet. */
    private static List<PriorProject> projects(Program program, String what, Dice dice) {
        LocalDate day = LocalDate.of(program.id().year() - 2, 3, 1);
        return IntStream.range(0, dice.roll(what, 3))
                .mapToObj(i -> PriorProject.underWay(
                                program.id(), dice.pick(what + " type " + i, program.types()), day.plusMonths(i))
                        .completedOn(day.plusMonths(dice.pick(what + " months " + i, List.of(i, 8, 36))))
                        .reaching(dice.pick(what + " level " + i, List.of(SmartLevel.values()))))
                .toList();
    }

    private static List<LocalDate> days(Application application, Program program) {
        LocalDate day = application
                .submitted()
                .map(moment -> moment.atZone(RecruitmentWindow.ZONE).toLocalDate())
                .orElse(LocalDate.of(program.id().year(), 2, 10));
        return List.of(day, day.plusDays(1), day.minusMonths(1), day.minusMonths(3), day.minusYears(2));
    }
}
