package io.github.smartfactory.support.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.scoring.BonusScheme;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.testkit.reference.Fraction;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Trait;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Bonus points, and what score cards come to. */
final class ScoringCases {

    static final String BASE = "no-bonus";
    static final JsonFormat<ScoreBook> BOOK = JsonFormat.SCORE_BOOK.compact();

    private final ProgramFile file;
    private final Program program;
    private final Application base;

    private ScoringCases(ProgramFile file) {
        this.file = file;
        this.program = file.program();
        this.base = withoutBonus(program);
    }

    static void addTo(ProgramFile file) {
        Program program = file.program();
        if (program.bonus().isPresent() || !program.gates().isEmpty()) {
            ScoringCases cases = new ScoringCases(file);
            file.base(BASE, cases.base);
            program.bonus().ifPresent(cases::bonus);
            program.gates().forEach(cases::gate);
        }
    }

    /** The application that meets everything, of which nobody has anything that gives points. */
    static Application withoutBonus(Program program) {
        Application application = Applications.satisfied(program.id().toString());
        Trait[] traits = program.bonus().stream()
                .flatMap(scheme -> scheme.items().stream())
                .flatMap(item -> Leaf.of(Target.of(item)).stream())
                .flatMap(leaf -> leaf.requirement().stream())
                .filter(Requirement.Has.class::isInstance)
                .map(has -> ((Requirement.Has) has).trait())
                .distinct()
                .toArray(Trait[]::new);
        for (Member member : application.consortium().with(Member.BEARERS)) {
            application = application.replacing(member.company().lacking(traits));
        }
        return application;
    }

    // ---- Bonus points ----

    private void bonus(BonusScheme scheme) {
        Changes changes = new Changes(program, base);
        Search search = new Search(base, scheme.items().stream().map(Target::of).toList(), changes);
        Name none = Name.of("가점 사유가 없다.", "Nothing gives points.");
        bonus("bonus/none", base, scheme, none);
        for (BonusItem item : scheme.items()) {
            Target target = Target.of(item);
            EligibilityCases.leaves(target).forEach((name, leaf) -> {
                Search.Found found = search.pair(target, leaf)
                        .orElseThrow(() -> new IllegalStateException("no pair for " + leaf + " of " + program.id()));
                boolean before = new TwoValued(found.before()).meets(target);
                String of = "bonus/" + item.key() + "/" + name + "/alone-";
                String first = found.before().equals(base)
                        ? file.id("bonus/none")
                        : bonus(
                                of + (before ? "met" : "not-met"),
                                found.before(),
                                scheme,
                                Search.said(found.context()));
                String second = bonus(of + (before ? "not-met" : "met"), found.after(), scheme, found.says());
                file.pair(item.key(), leaf.path(), before ? first : second, before ? second : first);
            });
        }
        List<UnaryOperator<Application>> all = new ArrayList<>();
        for (BonusItem item : scheme.items()) {
            Leaf leaf = Leaf.of(Target.of(item)).stream()
                    .filter(it -> it.requirement().isPresent())
                    .findFirst()
                    .orElseThrow();
            String id = base.consortium().with(leaf.roles()).get(0).id();
            all.add(changes.of(leaf.requirement().orElseThrow(), id).get(0).to());
            Application application = base;
            for (UnaryOperator<Application> each : all) {
                application = each.apply(application);
            }
            bonus(
                    "bonus/first-" + all.size(),
                    application,
                    scheme,
                    scheme.cap().isPresent()
                            ? Name.of("가점을 더하되 상한까지만 준다.", "The points add up to the cap.")
                            : Name.of("가점을 모두 더한다.", "All points add up."));
        }
        if (scheme.items().stream().anyMatch(item -> item.condition() instanceof Condition.AllOf)) {
            majority(scheme);
        }
    }

    /** Of an operator's companies a majority makes the goods. */
    private void majority(BonusScheme scheme) {
        for (int companies = 1; companies <= 4; companies++) {
            for (int making = 0; making <= companies; making++) {
                Application application = base.withConsortium(
                        base.consortium().and(Member.of(Applications.manufacturer("O"), Role.OPERATOR)));
                for (int i = 1; i <= companies; i++) {
                    Member member = base.consortium().members().get(0);
                    Member its = member.withCompany(
                            making >= i
                                    ? member.company().withId("A" + i).having(Trait.COVID_GOODS)
                                    : member.company().withId("A" + i).lacking(Trait.COVID_GOODS));
                    application = i == 1
                            ? application.replacing(its)
                            : application.withConsortium(
                                    application.consortium().and(its));
                }
                bonus(
                        "bonus/majority/" + making + "-of-" + companies,
                        application,
                        scheme,
                        Name.of(
                                companies + "개사 가운데 " + making + "개사가 해당한다.",
                                making + " of " + companies + " companies make such goods."));
            }
        }
    }

    private static List<BonusItem> granted(BonusScheme scheme, Application application) {
        return scheme.items().stream()
                .filter(item -> new TwoValued(application).meets(Target.of(item)))
                .toList();
    }

    private static Fraction points(BonusScheme scheme, Application application) {
        Fraction sum = Fraction.sum(granted(scheme, application).stream()
                .map(item -> Fraction.of(item.points()))
                .toList());
        Optional<Fraction> cap = scheme.cap().map(Cited::value).map(Fraction::of);
        return cap.filter(most -> most.compare(sum) < 0).orElse(sum);
    }

    private String bonus(String what, Application application, BonusScheme scheme, Name reason) {
        List<BonusItem> granted = granted(scheme, application);
        Grounds grounds = granted.isEmpty()
                ? scheme.grounds()
                : Grounds.union(granted.stream().map(BonusItem::grounds).toList());
        file.add(Case.of(
                file.id(what),
                "bonus",
                reason.english().endsWith(".") ? reason : Name.of(reason.korean() + ".", reason.english() + "."),
                scheme.cap().map(Cited::grounds).map(grounds::and).orElse(grounds),
                Tree.object("application", file.changed(BASE, application)),
                Tree.object(
                        "items", granted.stream().map(BonusItem::key).toList(),
                        "points", text(points(scheme, application)))));
        return file.id(what);
    }

    // ---- Evaluations ----

    static String text(Fraction fraction) {
        return Score.parse(fraction.numerator() + "/" + fraction.denominator()).toString();
    }

    /** What a case of a gate gives. */
    private record Scores(
            Application application, Map<String, String> jobs, List<ScoreCard> cards, List<String> committee) {}

    private void gate(Gate gate) {
        List<String> seven = List.of("70", "70", "70", "70", "70", "70", "70");
        plain(gate, "all-zero", List.of("0", "0", "0"), "0", Name.of("모두 0점이다.", "Everyone gives nothing."));
        plain(gate, "all-full", List.of("100", "100", "100"), "100", Name.of("모두 만점이다.", "Everyone gives everything."));
        plain(gate, "seventy", seven, "70", Name.of("정확히 70점이다.", "The score is 70 exactly."));
        List<String> short1 = new ArrayList<>(seven);
        short1.set(3, "69.9");
        plain(
                gate,
                "a-tenth-short-of-seventy",
                short1,
                "70",
                Name.of("평균이 70점에 아주 조금 모자란다; 반올림하지 않는다.", "The mean is a trifle below 70, and is not rounded."));
        plain(
                gate,
                "seventy-from-unequal-scores",
                List.of("40", "55.5", "60", "70", "80", "84.5", "100"),
                "70",
                Name.of("서로 다른 점수의 평균이 70점이다.", "Different scores have a mean of 70."));
        plain(
                gate,
                "thirds",
                List.of("69.9", "70", "70"),
                "70",
                Name.of("평균이 소수로 나누어떨어지지 않는다.", "The mean is no finite decimal."));
        plain(
                gate,
                "outliers",
                List.of("0", "80", "80.1", "80.2", "100"),
                "80",
                Name.of("아주 높거나 낮은 점수가 섞여 있다.", "One score is very low, and one very high."));
        plain(
                gate,
                "equal-highest",
                List.of("60", "60", "90", "90", "90"),
                "80",
                Name.of("최고점과 최저점이 여럿이어도 하나씩만 뺀다.", "Of several highest or lowest no more than one is dropped."));
        plain(gate, "two-evaluators", List.of("60", "80"), "70", Name.of("평가위원이 두 명이다.", "There are two evaluators."));
        gate.jobs().ifPresent(jobs -> jobs(gate));
        if (gate.addsBonus()) {
            withBonus(gate);
        }
        missing(gate);
        wrong(gate);
    }

    private Map<String, String> jobs(String each) {
        Map<String, String> jobs = new LinkedHashMap<>();
        base.consortium().with(Member.BEARERS).forEach(member -> jobs.put(member.id(), each));
        return jobs;
    }

    private void plain(Gate gate, String what, List<String> sums, String job, Name reason) {
        Map<String, String> jobs = gate.jobs().isPresent() ? jobs(job) : Map.of();
        add(gate, what, scores(gate, base, jobs, sums), reason);
    }

    private void jobs(Gate gate) {
        List<String> three = List.of("70", "70", "70");
        Name weighed = Name.of(
                "위원 점수 80%와 일자리평가 점수 20%를 더한다.", "The committee's score counts for 80%, the job score for 20%.");
        for (String each : List.of("0", "69.9", "70", "70.1", "100")) {
            add(gate, "jobs/all-" + each, scores(gate, base, jobs(each), three), weighed);
        }
        Map<String, String> one = jobs("70");
        one.put("A1", "69.999999");
        add(
                gate,
                "jobs/one-a-millionth-lower",
                scores(gate, base, one, three),
                Name.of("일자리평가 점수의 합을 기업 수로 나눈다.", "The job scores are added and divided by the number of companies."));
        add(
                gate,
                "jobs/make-up-for-the-committee",
                scores(gate, base, jobs("100"), List.of("62.5", "62.5", "62.5")),
                weighed);
        add(
                gate,
                "jobs/cannot-make-up-for-the-committee",
                scores(gate, base, jobs("100"), List.of("62.5", "62.5", "62.4")),
                weighed);
        Map<String, String> high = jobs("70");
        high.put("A1", "100.1");
        add(
                gate,
                "jobs/above-the-most",
                scores(gate, base, high, three),
                Name.of("일자리평가 점수가 최고점을 넘을 수 없다.", "A job score cannot be above its maximum."));
    }

    private void withBonus(Gate gate) {
        Application one =
                Applications.company("A1", it -> it.having(Trait.ECO_FACTORY)).apply(base);
        Application two =
                Applications.company("A2", it -> it.having(Trait.COVID_GOODS)).apply(one);
        Name one3 = Name.of("가점 3점을 더한다.", "Three bonus points are added.");
        Name two5 = Name.of("가점은 5점까지만 더한다.", "No more than five bonus points are added.");
        for (String score : List.of("67", "66.9", "65", "64.9", "100")) {
            add(gate, "bonus/one-item-" + score, scores(gate, one, jobs(score), List.of(score, score, score)), one3);
            add(gate, "bonus/two-items-" + score, scores(gate, two, jobs(score), List.of(score, score, score)), two5);
        }
    }

    private void missing(Gate gate) {
        Map<String, String> jobs = gate.jobs().isPresent() ? jobs("70") : Map.of();
        for (String score : List.of("0", "54.9", "55", "70", "90", "100")) {
            Scores all = scores(gate, base, jobs, List.of(score, score, score, score));
            add(
                    gate,
                    "one-card-missing/" + score,
                    new Scores(all.application(), all.jobs(), all.cards().subList(0, 3), all.committee()),
                    Name.of("위원 한 명이 아직 채점하지 않았다.", "One evaluator has not marked yet."));
        }
    }

    private void wrong(Gate gate) {
        Map<String, String> jobs = gate.jobs().isPresent() ? jobs("70") : Map.of();
        Scores good = scores(gate, base, jobs, List.of("70", "70", "70"));
        String first = gate.sheet().criteria().get(0).key();
        int most = gate.sheet().criteria().get(0).maximum();
        Map<String, Score> marks = new HashMap<>(good.cards().get(0).marks());
        Map<String, UnaryOperator<Map<String, Score>>> wrong = new LinkedHashMap<>();
        wrong.put("mark-above-the-most", it -> with(it, first, Score.parse(most + ".1")));
        wrong.put("mark-below-nothing", it -> with(it, first, Score.parse("-0.1")));
        wrong.put("mark-between-steps", it -> with(it, first, Score.parse("0.05")));
        wrong.put("line-of-no-sheet", it -> with(it, "no-such-line", Score.ZERO));
        wrong.put("line-left-out", it -> {
            Map<String, Score> less = new HashMap<>(it);
            less.remove(first);
            return less;
        });
        wrong.forEach((what, change) -> {
            List<ScoreCard> cards = new ArrayList<>(good.cards());
            cards.set(0, new ScoreCard("C", "E1", change.apply(marks)));
            add(
                    gate,
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

    private static Scores scores(Gate gate, Application application, Map<String, String> jobs, List<String> sums) {
        List<String> committee = new ArrayList<>();
        List<ScoreCard> cards = new ArrayList<>();
        for (String sum : sums) {
            committee.add("E" + (committee.size() + 1));
            cards.add(card(gate, "C", committee.get(committee.size() - 1), sum));
        }
        return new Scores(application, jobs, cards, committee);
    }

    /** A card that fills one line after the other. */
    static ScoreCard card(Gate gate, String candidate, String evaluator, String sum) {
        Map<String, Score> marks = new LinkedHashMap<>();
        Score left = Score.parse(sum);
        for (Criterion criterion : gate.sheet().criteria()) {
            Score mark = left.min(Score.of(criterion.maximum()));
            marks.put(criterion.key(), mark);
            left = left.minus(mark);
        }
        return new ScoreCard(candidate, evaluator, marks);
    }

    private void add(Gate gate, String what, Scores scores, Name reason) {
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
                                        "application", file.changed(BASE, scores.application()),
                                        "jobScores", Optional.of(jobs).filter(all -> !all.isEmpty())),
                        "scoreBook", book(scores.committee(), scores.cards())),
                expected(gate, scores)));
    }

    static JsonNode book(List<String> committee, List<ScoreCard> cards) {
        return Tree.parse(BOOK.write(ScoreBook.of(committee, cards)));
    }

    // ---- The arithmetic ----

    private Map<String, Object> expected(Gate gate, Scores scores) {
        Printed.rows(Printed.SHEETS, program.id()).stream()
                .filter(row -> row.get(1).equals(gate.key()))
                .forEach(row -> assertThat(gate.sheet().criteria().stream().mapToLong(it -> it.maximum()))
                        .containsExactlyElementsOf(
                                Arrays.stream(Printed.said(row.get(2)).split(" ", -1))
                                        .map(Long::valueOf)
                                        .toList()));
        for (ScoreCard card : scores.cards()) {
            if (!fits(gate, card)) {
                return Tree.object("refused", "card-does-not-fit");
            }
        }
        int drops = Integer.parseInt(Printed.said(row(gate).get(6)));
        if (scores.committee().size() <= 2 * drops) {
            return Tree.object("refused", "too-few-evaluators");
        }
        Optional<Fraction> job = Optional.empty();
        if (!row(gate).get(4).equals("-")) {
            List<Fraction> each = scores.jobs().values().stream()
                    .map(it -> Fraction.of(Score.parse(it)))
                    .toList();
            if (each.stream().anyMatch(it -> it.compare(Fraction.of(100, 1)) > 0)) {
                return Tree.object("refused", "job-score-above-the-most");
            }
            job = Optional.of(Fraction.sum(each).dividedBy(Fraction.of(each.size(), 1)));
        }
        List<Fraction> known = scores.cards().stream().map(ScoringCases::sum).toList();
        int open = scores.committee().size() - known.size();
        Fraction least = mean(known, open, Fraction.of(0, 1), drops);
        Fraction most = mean(known, open, Fraction.of(100, 1), drops);
        Fraction extra = Fraction.of(0, 1);
        Optional<BonusScheme> scheme =
                program.bonus().filter(it -> row(gate).get(5).equals("yes"));
        if (scheme.isPresent()) {
            extra = points(scheme.get(), scores.application());
        }
        Fraction low = whole(gate, least, job).plus(extra);
        Fraction high = whole(gate, most, job).plus(extra);
        Optional<Fraction> mark = Printed.number(row(gate).get(3)).map(it -> Fraction.of(it, 1));
        boolean passesLow = mark.isEmpty() || low.compare(mark.get()) >= 0;
        boolean passesHigh = mark.isEmpty() || high.compare(mark.get()) >= 0;
        return Tree.object(
                "committee", range(least, most),
                "job", job.map(ScoringCases::text),
                "bonus", scheme.isPresent() ? Optional.of(text(extra)) : Optional.empty(),
                "points", range(low, high),
                "passes", passesLow ? "yes" : passesHigh ? "unknown" : "no");
    }

    private List<String> row(Gate gate) {
        return Printed.rows(Printed.SHEETS, program.id()).stream()
                .filter(row -> row.get(1).equals(gate.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no row of " + program.id() + " " + gate.key() + " in SHEETS of Printed.java"));
    }

    private Fraction whole(Gate gate, Fraction committee, Optional<Fraction> job) {
        return job.map(its -> {
                    Fraction weight = Fraction.of(Long.parseLong(row(gate).get(4)), 100);
                    return committee.times(Fraction.of(1, 1).minus(weight)).plus(its.times(weight));
                })
                .orElse(committee);
    }

    private static Map<String, Object> range(Fraction least, Fraction most) {
        return Tree.object("least", text(least), "most", text(most));
    }

    static Fraction sum(ScoreCard card) {
        return Fraction.sum(card.marks().values().stream().map(Fraction::of).toList());
    }

    private static Fraction mean(List<Fraction> known, int open, Fraction each, int drops) {
        List<Fraction> all = new ArrayList<>(
                Stream.concat(known.stream(), Stream.generate(() -> each).limit(open))
                        .sorted(Comparator.comparing(it -> it, Fraction::compare))
                        .toList());
        List<Fraction> counted = all.subList(drops, all.size() - drops);
        return Fraction.sum(counted).dividedBy(Fraction.of(counted.size(), 1));
    }

    private static boolean fits(Gate gate, ScoreCard card) {
        boolean fits = card.marks().size() == gate.sheet().criteria().size();
        for (Criterion criterion : gate.sheet().criteria()) {
            Score mark = card.marks().get(criterion.key());
            if (mark == null) {
                return false;
            }
            Fraction its = Fraction.of(mark);
            fits &= its.compare(Fraction.of(0, 1)) >= 0
                    && its.compare(Fraction.of(criterion.maximum(), 1)) <= 0
                    && its.times(Fraction.of(10, 1)).denominator().equals(BigInteger.ONE);
        }
        return fits;
    }
}
