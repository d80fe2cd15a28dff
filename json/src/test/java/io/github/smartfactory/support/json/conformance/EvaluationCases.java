package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.json.conformance.EvaluationReference.Scores;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.JobScoring;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** What the score cards of one gate come to: around its pass mark, whatever that is, and with its bonus and job scores. */
final class EvaluationCases {

    private static final JsonFormat<ScoreBook> BOOK = JsonFormat.SCORE_BOOK.compact();

    private final ProgramFile file;
    private final Program program;
    private final Application base;
    private final Gate gate;
    private final EvaluationReference reference;
    private final Marks marks;

    private EvaluationCases(ProgramFile file, Application base, Gate gate) {
        this.file = file;
        this.program = file.program();
        this.base = base;
        this.gate = gate;
        this.reference = new EvaluationReference(file, gate);
        this.marks = new Marks(gate);
        if (gate.jobs().filter(jobs -> jobs.maximum() != gate.sheet().total()).isPresent()) {
            throw new IllegalStateException(
                    "job scores of " + program.id() + " that reach another height than the sheet of " + gate.key()
                            + ": EvaluationCases.java has to tell them apart");
        }
    }

    static void addTo(ProgramFile file, Application base, Gate gate) {
        new EvaluationCases(file, base, gate).addAll();
    }

    private void addAll() {
        Score mark = marks.mark();
        plain("all-zero", same(Score.ZERO), Score.ZERO, Name.of("모두 0점이다.", "Everyone gives nothing."));
        plain("all-full", same(marks.total()), marks.total(), Name.of("모두 만점이다.", "Everyone gives everything."));
        plain(marks.word(), marks.seven(), mark, Name.of("정확히 " + mark + "점이다.", "The score is " + mark + " exactly."));
        plain(marks.shortOf(), marks.sevenWithLower(), mark, lower());
        plain(
                marks.word() + "-from-unequal-scores",
                marks.unequal(),
                mark,
                Name.of("서로 다른 점수의 평균이 " + mark + "점이다.", "Different scores have a mean of " + mark + "."));
        plain("thirds", marks.thirds(), mark, Name.of("평균이 소수로 나누어떨어지지 않는다.", "The mean is no finite decimal."));
        plain(
                "outliers",
                marks.parts("0", "80", "80.1", "80.2", "100"),
                marks.part("80"),
                Name.of("아주 높거나 낮은 점수가 섞여 있다.", "One score is very low, and one very high."));
        plain(
                "equal-highest",
                marks.parts("60", "60", "90", "90", "90"),
                marks.part("80"),
                Name.of("최고점과 최저점이 여럿이어도 하나씩만 뺀다.", "Of several highest or lowest no more than one is dropped."));
        plain("two-evaluators", marks.two(), mark, Name.of("평가위원이 두 명이다.", "There are two evaluators."));
        gate.jobs().ifPresent(this::withJobs);
        if (gate.addsBonus()) {
            program.bonus().ifPresent(this::withBonus);
        }
        missing();
        wrong();
    }

    /** Where no score has to pass, none is lower than what is dropped anyway. */
    private Name lower() {
        return gate.passMark().isEmpty() && gate.aggregation().value().lowestDropped() > 0
                ? Name.of("아주 조금 낮은 한 위원의 점수는 빠진다.", "One score is a trifle lower, and is dropped.")
                : Name.of(
                        "평균이 " + marks.mark() + "점에 아주 조금 모자란다; 반올림하지 않는다.",
                        "The mean is a trifle below " + marks.mark() + ", and is not rounded.");
    }

    private List<Score> same(Score each) {
        return marks.of(3, each);
    }

    private Map<String, String> jobs(Score each) {
        Map<String, String> jobs = new LinkedHashMap<>();
        gate.jobs()
                .ifPresent(its -> base.consortium()
                        .members(its.roles())
                        .forEach(member -> jobs.put(
                                member.id(), each.min(Score.of(its.maximum())).toString())));
        return jobs;
    }

    private void plain(String what, List<Score> sums, Score job, Name reason) {
        add(what, scores(base, jobs(job), sums), reason);
    }

    private void withJobs(JobScoring terms) {
        Score mark = marks.mark();
        Score most = Score.of(terms.maximum());
        List<Score> three = same(mark);
        String its = Marks.percent(terms.weight());
        String rest = Marks.percent(gate.committeeWeight());
        Name weighed = Name.of(
                "위원 점수 " + rest + "%와 일자리평가 점수 " + its + "%를 더한다.",
                "The committee's score counts for " + rest + "%, the job score for " + its + "%.");
        for (Score each :
                new LinkedHashSet<>(List.of(Score.ZERO, mark.minus(Marks.TENTH), mark, mark.plus(Marks.TENTH), most))) {
            add("jobs/all-" + each, scores(base, jobs(each), three), weighed);
        }
        add(
                "jobs/one-a-millionth-lower",
                scores(base, one(jobs(mark), mark.minus(Score.parse("0.000001"))), three),
                Name.of("일자리평가 점수의 합을 기업 수로 나눈다.", "The job scores are added and divided by the number of companies."));
        add("jobs/make-up-for-the-committee", scores(base, jobs(most), marks.madeUp(terms)), weighed);
        add("jobs/cannot-make-up-for-the-committee", scores(base, jobs(most), marks.notMadeUp(terms)), weighed);
        add(
                "jobs/above-the-most",
                scores(base, one(jobs(mark), most.plus(Marks.TENTH)), three),
                Name.of("일자리평가 점수가 최고점을 넘을 수 없다.", "A job score cannot be above its maximum."));
    }

    /** With another score of the first company. */
    private static Map<String, String> one(Map<String, String> jobs, Score its) {
        jobs.put(jobs.keySet().iterator().next(), its.toString());
        return jobs;
    }

    /** The second item alone, then with it the first, of another company if there is one; around what is then enough. */
    private void withBonus(BonusScheme scheme) {
        Changes changes = new Changes(file, base);
        List<BonusItem> items = scheme.items();
        Map<String, Application> having = new LinkedHashMap<>();
        Application one = ScoringCases.having(items.get(Math.min(1, items.size() - 1)), base, base, changes, 0);
        having.put("one-item", one);
        if (items.size() > 1) {
            having.put("two-items", ScoringCases.having(items.get(0), one, base, changes, 1));
        }
        Set<Score> sums = new LinkedHashSet<>();
        having.values().forEach(application -> {
            Score enough = marks.mark().minus(points(scheme, application));
            sums.add(enough);
            sums.add(enough.minus(gate.sheet().step()));
        });
        sums.add(marks.total());
        sums.removeIf(Score::isNegative);
        for (Score sum : sums) {
            having.forEach((what, application) -> add(
                    "bonus/" + what + "-" + sum,
                    scores(application, jobs(sum), same(sum)),
                    given(scheme, application)));
        }
    }

    private static Score points(BonusScheme scheme, Application application) {
        return Score.parse(EvaluationReference.text(ScoringCases.points(scheme, application)));
    }

    private static Name given(BonusScheme scheme, Application application) {
        Score points = points(scheme, application);
        Score all = Score.sum(ScoringCases.granted(scheme, application).stream()
                .map(BonusItem::points)
                .toList());
        return all.isGreaterThan(points)
                ? Name.of(
                        "가점은 " + points + "점까지만 더한다.",
                        "No more than " + Marks.number(points) + " bonus points are added.")
                : Name.of("가점 " + points + "점을 더한다.", Marks.capital(Marks.number(points)) + " bonus points are added.");
    }

    private void missing() {
        Set<Score> each = new LinkedHashSet<>(marks.parts("0", "54.9", "55"));
        each.add(marks.mark());
        each.addAll(marks.parts("90", "100"));
        each.addAll(marks.allButOne(marks.total()));
        each.addAll(marks.allButOne(Score.ZERO));
        for (Score score : each) {
            Scores all = scores(base, jobs(marks.mark()), marks.of(4, score));
            add(
                    "one-card-missing/" + score,
                    new Scores(
                            all.application(),
                            all.jobs(),
                            all.cards().subList(0, all.cards().size() - 1),
                            all.committee()),
                    Name.of("위원 한 명이 아직 채점하지 않았다.", "One evaluator has not marked yet."));
        }
    }

    private void wrong() {
        Scores good = scores(base, jobs(marks.mark()), same(marks.mark()));
        Criterion first = gate.sheet().criteria().get(0);
        Score step = gate.sheet().step();
        Map<String, Score> card = new HashMap<>(good.cards().get(0).marks());
        Map<String, UnaryOperator<Map<String, Score>>> wrong = new LinkedHashMap<>();
        wrong.put(
                "mark-above-the-most",
                it -> with(it, first.key(), Score.of(first.maximum()).plus(step)));
        wrong.put("mark-below-nothing", it -> with(it, first.key(), Score.ZERO.minus(step)));
        wrong.put("mark-between-steps", it -> with(it, first.key(), step.dividedBy(2)));
        wrong.put("line-of-no-sheet", it -> with(it, "no-such-line", Score.ZERO));
        wrong.put("line-left-out", it -> {
            Map<String, Score> less = new HashMap<>(it);
            less.remove(first.key());
            return less;
        });
        wrong.forEach((what, change) -> {
            List<ScoreCard> cards = new ArrayList<>(good.cards());
            cards.set(0, new ScoreCard("C", "E1", change.apply(card)));
            add(
                    what,
                    new Scores(good.application(), good.jobs(), cards, good.committee()),
                    Name.of("평가표에 맞지 않는 채점표이다.", "The card does not fit the sheet."));
        });
    }

    private static Map<String, Score> with(Map<String, Score> marks, String line, Score mark) {
        Map<String, Score> changed = new HashMap<>(marks);
        changed.put(line, mark);
        return changed;
    }

    private Scores scores(Application application, Map<String, String> jobs, List<Score> sums) {
        List<String> committee = new ArrayList<>();
        List<ScoreCard> cards = new ArrayList<>();
        for (Score sum : sums) {
            committee.add("E" + (committee.size() + 1));
            cards.add(card(gate, "C", committee.get(committee.size() - 1), sum));
        }
        return new Scores(application, jobs, cards, committee);
    }

    /** A card that fills one line after the other. */
    static ScoreCard card(Gate gate, String candidate, String evaluator, Score sum) {
        Map<String, Score> marks = new LinkedHashMap<>();
        Score left = sum;
        for (Criterion criterion : gate.sheet().criteria()) {
            Score mark = left.min(Score.of(criterion.maximum()));
            marks.put(criterion.key(), mark);
            left = left.minus(mark);
        }
        if (!left.equals(Score.ZERO)) {
            throw new IllegalStateException("the sheet of " + gate.key() + " has no " + sum + " points, but "
                    + gate.sheet().total());
        }
        return new ScoreCard(candidate, evaluator, marks);
    }

    private void add(String what, Scores scores, Name reason) {
        List<Grounds> grounds = new ArrayList<>(List.of(
                gate.grounds(), gate.sheet().grounds(), gate.aggregation().grounds()));
        gate.passMark().map(Cited::grounds).ifPresent(grounds::add);
        gate.jobs().ifPresent(jobs -> grounds.add(jobs.grounds()));
        if (gate.addsBonus()) {
            program.bonus()
                    .ifPresent(scheme ->
                            grounds.add(scheme.cap().map(Cited::grounds).orElse(Grounds.NONE)));
        }
        if (what.equals("two-evaluators") && gate.aggregation().value().fewest() > 2) {
            grounds.add(Grounds.NONE.with(Interpretation.I6));
        }
        Map<String, String> jobs = scores.jobs();
        file.add(Case.of(
                file.id("evaluation/" + gate.key() + "/" + what),
                "evaluation",
                reason,
                Grounds.union(grounds),
                Tree.object(
                        "gate", gate.key(),
                        "candidate",
                                Tree.object(
                                        "id", "C",
                                        "application", file.changed(ScoringCases.BASE, scores.application()),
                                        "jobScores", Optional.of(jobs).filter(all -> !all.isEmpty())),
                        "scoreBook", book(scores.committee(), scores.cards())),
                reference.expected(scores)));
    }

    static JsonNode book(List<String> committee, List<ScoreCard> cards) {
        return Tree.parse(BOOK.write(ScoreBook.of(committee, cards)));
    }
}
