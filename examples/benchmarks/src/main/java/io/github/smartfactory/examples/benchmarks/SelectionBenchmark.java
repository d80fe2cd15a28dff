package io.github.smartfactory.examples.benchmarks;

import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Criterion;
import io.github.smartfactory.support.scoring.ScoreBook;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Firmness;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Applications to the digital cluster of 2021, each of 10 companies, marked by 7 evaluators on 10 criteria: {@code byHand}
 * scores and ranks them exactly in whole numbers out of arrays, {@code byHandFromCards} out of the same cards as the
 * library; {@code evaluate} and {@code select} keep every figure and say why.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SelectionBenchmark {

    private static final int EVALUATORS = 7;
    private static final int COMPANIES = 10;

    /** The pass mark in 1/(10 * 100 * 7) of a point. */
    private static final long PASS_MARK = 70L * 10 * 100 * EVALUATORS;

    /** How many apply. */
    @Param({"100", "10000"})
    public int applications;

    private SelectionRule rule;
    private List<Candidate> candidates;
    private Map<String, ScoreBook> books;
    private List<String> criteria;
    private List<Entry> entries;
    private Selection selection;
    private int[][][] marks;
    private int[][] jobs;
    private int[] bonus;

    /** Made by the harness. */
    public SelectionBenchmark() {}

    /** Makes the same marks, job scores and bonus points as cards and as arrays. */
    @Setup
    public void setUp() {
        Program program = OfficialCatalog.catalog().program("2021/digital-cluster-general");
        rule = program.selectionRule();
        criteria = rule.gate("selection").gate().sheet().criteria().stream()
                .map(Criterion::key)
                .toList();
        Trait[] none = {
            Trait.COVID_GOODS,
            Trait.OVERHAULED_COMPLEX,
            Trait.IN_DEPTH_COURSE,
            Trait.LEADERSHIP_COURSE,
            Trait.EARLY_PAID_HOLIDAYS,
            Trait.STANDARD_DATA_FORMAT
        };
        Random random = new Random(20_210_122);
        marks = new int[applications][EVALUATORS][criteria.size()];
        jobs = new int[applications][COMPANIES];
        bonus = new int[applications];
        candidates = new ArrayList<>();
        List<String> committee =
                IntStream.range(0, EVALUATORS).mapToObj(i -> "evaluator-" + i).toList();
        List<ScoreCard> cards = new ArrayList<>();
        for (int a = 0; a < applications; a++) {
            String id = String.format("%06d", a);
            boolean eco = random.nextInt(4) == 0;
            bonus[a] = eco ? 3 : 0;
            List<Member> members = new ArrayList<>();
            Map<String, Score> jobScores = new HashMap<>();
            for (int c = 0; c < COMPANIES; c++) {
                Company company = Company.of(id + "-" + c).lacking(none);
                members.add(Member.of(
                        eco ? company.having(Trait.ECO_FACTORY) : company.lacking(Trait.ECO_FACTORY), Role.ADOPTER));
                jobs[a][c] = 40 + random.nextInt(61);
                jobScores.put(company.id(), Score.of(jobs[a][c]));
            }
            candidates.add(Candidate.of(id, Application.of(program.id(), new Consortium(members)))
                    .withJobScores(jobScores));
            for (int e = 0; e < EVALUATORS; e++) {
                Map<String, Score> card = new HashMap<>();
                for (int i = 0; i < criteria.size(); i++) {
                    marks[a][e][i] = 40 + random.nextInt(61);
                    card.put(criteria.get(i), new Score(marks[a][e][i], 10));
                }
                cards.add(new ScoreCard(id, committee.get(e), card));
            }
        }
        books = Map.of("selection", ScoreBook.of(committee, cards));
        entries = rule.entries(candidates, books);
        selection = rule.select(entries);
        List<String> expected =
                selection.seated().stream().map(each -> each.id()).toList();
        if (!expected.equals(ids(byHand())) || !expected.equals(ids(byHandFromCards()))) {
            throw new IllegalStateException("the ways to select disagree");
        }
    }

    private List<String> ids(int[] selected) {
        return IntStream.of(selected).mapToObj(a -> candidates.get(a).id()).toList();
    }

    /**
     * The same by hand out of arrays.
     *
     * @return those that are selected
     */
    @Benchmark
    public int[] byHand() {
        long[] scores = new long[applications];
        long[] committees = new long[applications];
        for (int a = 0; a < applications; a++) {
            long tenths = 0;
            for (int[] card : marks[a]) {
                for (int mark : card) {
                    tenths += mark;
                }
            }
            long job = 0;
            for (int each : jobs[a]) {
                job += each;
            }
            scores[a] = score(tenths, job, bonus[a]);
            committees[a] = tenths;
        }
        return best(scores, committees);
    }

    /**
     * The same by hand out of the cards, which are checked as the library checks them.
     *
     * @return those that are selected
     */
    @Benchmark
    public int[] byHandFromCards() {
        long[] scores = new long[applications];
        long[] committees = new long[applications];
        ScoreBook book = Objects.requireNonNull(books.get("selection"));
        for (int a = 0; a < applications; a++) {
            Candidate candidate = candidates.get(a);
            long tenths = 0;
            for (ScoreCard card : book.of(candidate.id())) {
                for (String criterion : criteria) {
                    Score mark = Objects.requireNonNull(card.marks().get(criterion), criterion);
                    if (mark.numerator() < 0
                            || mark.numerator() > 10 * mark.denominator()
                            || 10 % mark.denominator() != 0) {
                        throw new IllegalStateException("bad mark " + mark);
                    }
                    tenths += mark.numerator() * (10 / mark.denominator());
                }
            }
            long job = 0;
            boolean eco = false;
            for (Member member : candidate.application().consortium().members()) {
                job += Objects.requireNonNull(candidate.jobScores().get(member.id()))
                        .numerator();
                eco |= Boolean.TRUE.equals(member.company().traits().get(Trait.ECO_FACTORY));
            }
            scores[a] = score(tenths, job, eco ? 3 : 0);
            committees[a] = tenths;
        }
        return best(scores, committees);
    }

    /** The score in 1/(10 * 100 * 7) of a point. */
    private static long score(long tenths, long job, long bonus) {
        return 80 * tenths + 20 * job * EVALUATORS * 10 / COMPANIES + bonus * 10 * 100 * EVALUATORS;
    }

    private int[] best(long[] scores, long[] committees) {
        return IntStream.range(0, applications)
                .filter(a -> scores[a] >= PASS_MARK)
                .boxed()
                .sorted(Comparator.comparing((Integer a) -> -scores[a])
                        .thenComparing(a -> -committees[a])
                        .thenComparing(a -> candidates.get(a).id()))
                .limit(10)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * The evaluations alone.
     *
     * @return the entries
     */
    @Benchmark
    public List<Entry> evaluate() {
        return rule.entries(candidates, books);
    }

    /**
     * From the cards to the selection.
     *
     * @return the selection
     */
    @Benchmark
    public Selection select() {
        return rule.select(rule.entries(candidates, books));
    }

    /**
     * Ranking and seats alone.
     *
     * @return the selection
     */
    @Benchmark
    public Selection rank() {
        return rule.select(entries);
    }

    /**
     * How firm the outcome of one candidate is, in the middle of the ranking.
     *
     * @return its firmness
     */
    @Benchmark
    public Firmness firmness() {
        return selection.firmness(selection.decisions().get(applications / 2).id());
    }
}
