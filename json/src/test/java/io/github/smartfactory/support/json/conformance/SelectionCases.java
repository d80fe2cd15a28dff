package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreCard;
import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.testkit.sample.Applications;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Who is selected: everything that comes out is written down by hand. */
final class SelectionCases {

    /** In the place of a rule: the seats that are reserved for a group; pairs differ in candidate C. */
    static final String RESERVED = "reserved-seats";

    private static final String BASE = "candidate";

    /**
     * A title with the program, the seats, the budget and what happens at one who does not fit, then the reason in Korean
     * and English, then a line for each candidate: id, score of the committee, job score, later score, size of the lead,
     * support; rank, points, award, reason.
     */
    static final String SCENARIOS = """
            = 2021/cluster-planning-institution | seats/last-and-next | 2 | - | 두 자리는 점수가 높은 둘에게 간다. | The two seats go to the two highest scores.
            B | 80 | - | - | - | - | 2 | 80 | selected | by-rank
            A | 90 | - | - | - | - | 1 | 90 | selected | by-rank
            C | 79.9 | - | - | - | - | 3 | 79.9 | reserve | seats-taken
            = 2021/cluster-planning-institution | no-pass-mark | 2 | - | 과락 점수가 없어 낮은 점수도 선정될 수 있다. | There is no pass mark, so that a low score can be selected.
            A | 10 | - | - | - | - | 1 | 10 | selected | by-rank
            B | 0 | - | - | - | - | 2 | 0 | selected | by-rank
            = 2021/cluster-planning-institution | tie-at-the-cut | 1 | - | 동점이면 신청 번호가 앞서는 쪽이 앞선다. | Of equal scores the lower id comes first.
            B | 80 | - | - | - | - | 2 | 80 | reserve | seats-taken
            A | 80 | - | - | - | - | 1 | 80 | selected | by-rank
            = 2021/cluster-planning-institution | fewer-than-seats | 10 | - | 자리가 남는다. | There are more seats than candidates.
            A | 50 | - | - | - | - | 1 | 50 | selected | by-rank
            = 2021/digital-cluster-general | pass-mark/exactly-and-below | - | - | 70점은 통과하고 그보다 낮으면 통과하지 못한다. | 70 passes, and what is below does not.
            A | 70 | 70 | - | - | - | 1 | 70 | provisional | by-rank
            B | 69.9 | 70 | - | - | - | 2 | 69.92 | rejected | below-pass-mark
            = 2021/digital-cluster-general | seats/last-and-next | 2 | - | 70점 이상 가운데 고득점 순으로 선정한다. | Of those who pass, the highest scores are selected.
            A | 90 | 90 | 80 | - | - | 1 | 90 | selected | by-rank
            B | 80 | 80 | 70 | - | - | 2 | 80 | selected | by-rank
            C | 79 | 79 | - | - | - | 3 | 79 | reserve | seats-taken
            D | 60 | 60 | - | - | - | 4 | 60 | rejected | below-pass-mark
            = 2021/digital-cluster-general | later-gate/seat-released | 2 | - | 적정성 평가에서 70점에 못 미치면 자리가 다음으로 넘어간다. | Who is below 70 at the feasibility evaluation loses the seat to the next.
            A | 90 | 90 | 69.9 | - | - | 1 | 90 | rejected | below-pass-mark
            B | 80 | 80 | 70 | - | - | 2 | 80 | selected | by-rank
            C | 79 | 79 | - | - | - | 3 | 79 | provisional | by-rank
            = 2021/digital-cluster-general | tie/committee-score-first | 1 | - | 동점이면 위원 점수가 높은 쪽이 앞선다. | Of equal scores the higher score of the committee comes first.
            A | 70 | 80 | - | - | - | 2 | 72 | reserve | seats-taken
            B | 72.5 | 70 | - | - | - | 1 | 72 | provisional | by-rank
            = 2021/digital-cluster-general | tie/id-last | 1 | - | 모두 같으면 신청 번호 순이다. | If all is equal, the id decides.
            B | 72 | 72 | - | - | - | 2 | 72 | reserve | seats-taken
            A | 72 | 72 | - | - | - | 1 | 72 | provisional | by-rank
            = 2021/digital-cluster-general | budget/used-up-exactly | - | 1000 stop | 예산을 1원도 남기지 않고 쓴다. | The budget is used to the last won.
            A | 90 | 90 | 90 | - | 600 | 1 | 90 | selected | by-rank
            B | 80 | 80 | 90 | - | 400 | 2 | 80 | selected | by-rank
            C | 75 | 75 | - | - | 0 | 3 | 75 | provisional | by-rank
            = 2021/digital-cluster-general | budget/one-won-short-and-stops | - | 1000 stop | 예산이 1원 모자라고, 선정은 거기서 끝난다. | The budget is one won short, and the selection ends there.
            A | 90 | 90 | 90 | - | 600 | 1 | 90 | selected | by-rank
            B | 80 | 80 | - | - | 401 | 2 | 80 | reserve | over-budget 1
            C | 75 | 75 | - | - | 100 | 3 | 75 | reserve | after-budget
            = 2021/digital-cluster-general | budget/one-won-short-and-skips | - | 1000 skip | 예산이 1원 모자라면 다음 순위로 넘어간다. | The budget is one won short, and the next in rank is tried.
            A | 90 | 90 | 90 | - | 600 | 1 | 90 | selected | by-rank
            B | 80 | 80 | - | - | 401 | 2 | 80 | reserve | over-budget 1
            C | 75 | 75 | 90 | - | 400 | 3 | 75 | selected | by-rank
            = 2022/digital-cluster-lead | by-rank-alone | - | - | 위의 셋에 중소기업 주도가 둘 있다. | Of the first three, two are led by an SME.
            A | 90 | - | - | middle-market | - | 1 | 90 | selected | by-rank
            B | 85 | - | - | medium | - | 2 | 85 | selected | by-rank
            C | 80 | - | - | small | - | 3 | 80 | selected | by-rank
            D | 75 | - | - | small | - | 4 | 75 | reserve | seats-taken
            = 2022/digital-cluster-lead | reserved/last-seat | - | - | 중소기업 주도 두 자리를 두므로 순위가 낮아도 선정된다. | Two seats are kept for consortia led by an SME, so that one of lower rank is selected.
            A | 90 | - | - | middle-market | - | 1 | 90 | selected | by-rank
            B | 85 | - | - | middle-market | - | 2 | 85 | reserve | seat-reserved
            C | 80 | - | - | small | - | 3 | 80 | selected | by-reserved-seat
            D | 75 | - | - | medium | - | 4 | 75 | selected | by-reserved-seat
            = 2022/digital-cluster-lead | reserved/one-leads-as-middle-market | - | - | 한 곳의 대표기업이 중견기업이면 그 자리는 다음 중소기업 주도로 간다. | Where one is led by a middle-market enterprise, the seat goes to the next that an SME leads.
            A | 90 | - | - | middle-market | - | 1 | 90 | selected | by-rank
            B | 85 | - | - | medium | - | 2 | 85 | selected | by-rank
            C | 80 | - | - | middle-market | - | 3 | 80 | reserve | seat-reserved
            D | 75 | - | - | small | - | 4 | 75 | selected | by-reserved-seat
            = 2022/digital-cluster-lead | reserved/one-without-a-lead | - | - | 대표기업이 없는 컨소시엄은 중소기업 주도가 아니다. | A consortium without a lead is not led by an SME.
            A | 90 | - | - | middle-market | - | 1 | 90 | selected | by-rank
            B | 85 | - | - | medium | - | 2 | 85 | selected | by-rank
            C | 80 | - | - | no-lead | - | 3 | 80 | reserve | seat-reserved
            D | 75 | - | - | small | - | 4 | 75 | selected | by-reserved-seat
            = 2022/digital-cluster-lead | reserved/released-below-seventy | - | - | 70점 미만이면 중소기업 주도라도 선정되지 않고 자리는 다음 순위로 넘어간다. | Below 70 even a consortium led by an SME is not selected, and the seat is released.
            A | 90 | - | - | middle-market | - | 1 | 90 | selected | by-rank
            B | 85 | - | - | middle-market | - | 2 | 85 | selected | by-released-seat
            C | 80 | - | - | small | - | 3 | 80 | selected | by-rank
            D | 69.9 | - | - | small | - | 4 | 69.9 | rejected | below-pass-mark
            = 2022/digital-cluster-lead | reserved/seventy-exactly | - | - | 70점이면 중소기업 주도 자리를 얻는다. | With 70 exactly the reserved seat is taken.
            A | 90 | - | - | middle-market | - | 1 | 90 | selected | by-rank
            B | 85 | - | - | middle-market | - | 2 | 85 | reserve | seat-reserved
            C | 80 | - | - | small | - | 3 | 80 | selected | by-reserved-seat
            D | 70 | - | - | small | - | 4 | 70 | selected | by-reserved-seat
            = 2022/digital-cluster-lead | reserved/nobody-of-the-group | - | - | 중소기업 주도가 없으면 세 자리 모두 순위대로 간다. | Where no SME leads, all three seats go by rank.
            A | 90 | - | - | middle-market | - | 1 | 90 | selected | by-rank
            B | 85 | - | - | middle-market | - | 2 | 85 | selected | by-released-seat
            C | 80 | - | - | middle-market | - | 3 | 80 | selected | by-released-seat
            D | 75 | - | - | middle-market | - | 4 | 75 | reserve | seats-taken
            = 2022/digital-cluster-lead | all-below-the-pass-mark | - | - | 아무도 70점에 이르지 못했다. | Nobody reaches 70.
            A | 69.9 | - | - | small | - | 1 | 69.9 | rejected | below-pass-mark
            B | 0 | - | - | small | - | 2 | 0 | rejected | below-pass-mark
            """;

    private final ProgramFile file;
    private final Program program;

    private SelectionCases(ProgramFile file) {
        this.file = file;
        this.program = file.program();
    }

    static void addTo(ProgramFile file) {
        if (file.program().gates().isEmpty()) {
            return;
        }
        SelectionCases cases = new SelectionCases(file);
        file.base(BASE, cases.candidate());
        List<String> block = new ArrayList<>();
        boolean any = false;
        for (String line : (file.table(SCENARIOS) + "= - |").split("\n", -1)) {
            if (line.startsWith("=")) {
                if (!block.isEmpty()
                        && block.get(0).startsWith("= " + file.program().id() + " ")) {
                    cases.add(block);
                    any = true;
                }
                block = new ArrayList<>();
            }
            block.add(line);
        }
        if (!any) {
            throw new IllegalStateException("no selection of " + file.program().id()
                    + " is worked out: add one to SCENARIOS of SelectionCases.java");
        }
        if (file.program().reservedSeats().isPresent()) {
            String met = file.id("selection/by-rank-alone");
            file.pair(RESERVED, "condition", met, file.id("selection/reserved/one-without-a-lead"));
            file.pair(RESERVED, "condition.each", met, file.id("selection/reserved/one-leads-as-middle-market"));
        }
    }

    /** As small as a candidate can be: whether it may apply is not looked at here, as the README says. */
    private Application candidate() {
        Role role = file.satisfied()
                .consortium()
                .members()
                .get(0)
                .roles()
                .iterator()
                .next();
        Member lead = Member.of(Applications.manufacturer("L"), role);
        return ScoringCases.withoutBonus(program, Application.of(program.id(), Consortium.of(lead)));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    /** Three evaluators, or as many as it takes for a score to be left. */
    private List<String> committee() {
        int number = program.gates().stream()
                .mapToInt(gate -> gate.aggregation().value().fewest())
                .reduce(3, Math::max);
        return IntStream.rangeClosed(1, number).mapToObj(i -> "E" + i).toList();
    }

    private void add(List<String> block) {
        List<String> title = cells(block.get(0).substring(2));
        Gate first = program.gates().get(0);
        List<String> committee = committee();
        Map<String, List<ScoreCard>> cards = new LinkedHashMap<>();
        List<Map<String, Object>> candidates = new ArrayList<>();
        Map<Integer, Map<String, Object>> decisions = new TreeMap<>();
        int reserve = 0;
        for (String line : block.subList(1, block.size())) {
            List<String> cell = cells(line);
            String id = cell.get(0);
            committee.forEach(evaluator -> cards.computeIfAbsent(first.key(), key -> new ArrayList<>())
                    .add(EvaluationCases.card(first, id, evaluator, Score.parse(cell.get(1)))));
            if (!cell.get(3).equals("-")) {
                Gate later = program.gates().get(1);
                committee.forEach(evaluator -> cards.computeIfAbsent(later.key(), key -> new ArrayList<>())
                        .add(EvaluationCases.card(later, id, evaluator, Score.parse(cell.get(3)))));
            }
            Application application = candidate();
            if (cell.get(4).equals("no-lead")) {
                application = Applications.member("L", it -> it.withRoles(Role.PARTICIPANT))
                        .apply(application);
            } else if (!cell.get(4).equals("-")) {
                application = Applications.company("L", it -> it.withSizes(size(cell.get(4))))
                        .apply(application);
            }
            candidates.add(Tree.object(
                    "id",
                    id,
                    "application",
                    file.changed(BASE, application),
                    "jobScores",
                    cell.get(2).equals("-") ? Optional.empty() : Optional.of(Map.of("L", cell.get(2))),
                    "support",
                    Printed.number(cell.get(5))));
            String[] reason = cell.get(9).split(" ", -1);
            decisions.put(
                    Integer.valueOf(cell.get(6)),
                    Tree.object(
                            "id",
                            id,
                            "rank",
                            Integer.valueOf(cell.get(6)),
                            "points",
                            cell.get(7),
                            "award",
                            cell.get(8),
                            "reason",
                            reason[0],
                            "moneyLacking",
                            reason.length > 1 ? Optional.of(Long.valueOf(reason[1])) : Optional.empty()));
        }
        for (Map<String, Object> decision : decisions.values()) {
            if ("reserve".equals(decision.get("award"))) {
                decision.put("reserveNumber", ++reserve);
            }
        }
        Map<String, Object> books = new LinkedHashMap<>();
        cards.forEach((gate, all) -> books.put(gate, EvaluationCases.book(committee, all)));
        String[] budget = title.get(3).split(" ", -1);
        file.add(Case.of(
                file.id("selection/" + title.get(1)),
                "selection",
                Name.of(title.get(4), title.get(5)),
                grounds(title),
                Tree.object(
                        "seats",
                        Printed.number(title.get(2)),
                        "budget",
                        budget.length > 1
                                ? Optional.of(Tree.object("amount", Long.valueOf(budget[0]), "overflow", budget[1]))
                                : Optional.empty(),
                        "candidates",
                        candidates,
                        "scoreBooks",
                        books),
                Tree.object("decisions", List.copyOf(decisions.values()))));
    }

    private static SizeClass size(String key) {
        return Arrays.stream(SizeClass.values())
                .filter(size -> size.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Grounds grounds(List<String> title) {
        List<Grounds> all = new ArrayList<>();
        for (Gate gate : program.gates()) {
            all.add(gate.grounds());
            gate.passMark().map(Cited::grounds).ifPresent(all::add);
        }
        if (title.get(1).startsWith("tie")) {
            all.add(Grounds.NONE.with(Interpretation.I5));
        }
        program.reservedSeats().ifPresent(seats -> all.add(seats.grounds()));
        program.afterLaterGate().map(Cited::grounds).ifPresent(all::add);
        return Grounds.union(all);
    }
}
