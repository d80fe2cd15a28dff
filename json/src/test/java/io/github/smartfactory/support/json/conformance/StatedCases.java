package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Name;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is printed as it stands: figures, windows, and the annex on small enterprises. */
final class StatedCases {

    private static final long EOK = 100_000_000;

    private StatedCases() {}

    static Grounds grounds(String cell) {
        return Grounds.of(cell.split(" ", -1));
    }

    static void addTo(ProgramFile file) {
        for (List<String> row : file.printed(Printed.TERMS)) {
            Optional<Long> least = Printed.number(row.get(3));
            Optional<Long> most = Printed.number(row.get(4));
            figure(
                    file,
                    "terms/" + row.get(1),
                    row.get(11),
                    Tree.object("type", row.get(1)),
                    Tree.object(
                            "limit", Printed.number(row.get(2)),
                            "governmentAtLeast", least.map(StatedCases::percent),
                            "governmentAtMost", most.map(StatedCases::percent),
                            "months", Printed.number(row.get(5)),
                            "extensionMonths", Printed.number(row.get(6)),
                            "cloudYears", Printed.number(row.get(7)),
                            "cloudYearsOfSmallEnterprise", Printed.number(row.get(8)),
                            "ownStaffOfBurden", Printed.number(row.get(9)).map(StatedCases::percent),
                            "ownStaffAtMost", Printed.number(row.get(10))));
        }
        for (List<String> row : file.printed(Printed.RAISED)) {
            figure(
                    file,
                    "terms/" + row.get(1) + "/" + row.get(2).replace(' ', '+'),
                    row.get(4),
                    Tree.object(
                            "type",
                            row.get(1),
                            "traits",
                            Arrays.asList(row.get(2).split(" ", -1))),
                    Tree.object("limit", Printed.number(row.get(3))));
        }
        for (List<String> row : file.printed(Printed.BUDGETS)) {
            Optional<String> type = Optional.of(row.get(1)).filter(it -> !it.equals("-"));
            figure(
                    file,
                    "budget" + type.map(it -> "/" + it).orElse(""),
                    row.get(3),
                    Tree.object("type", type),
                    Tree.object("budget", Printed.number(row.get(2))));
        }
        for (List<String> row : file.printed(Printed.TARGETS)) {
            Optional<String> type = Optional.of(row.get(1)).filter(it -> !it.equals("-"));
            figure(
                    file,
                    "target" + type.map(it -> "/" + it).orElse(""),
                    row.get(3),
                    Tree.object("type", type),
                    Tree.object("target", Printed.number(row.get(2))));
        }
        for (List<String> row : file.printed(Printed.SHEETS)) {
            figure(
                    file,
                    "gate/" + row.get(1),
                    row.get(7),
                    Tree.object("gate", row.get(1)),
                    Tree.object(
                            "mostPoints",
                            Printed.printed(row.get(2))
                                    .map(points -> Arrays.stream(points.split(" ", -1))
                                            .map(Long::valueOf)
                                            .toList()),
                            "passMark",
                            Printed.printed(row.get(3)),
                            "jobScoreWeight",
                            Printed.printed(row.get(4)).map(it -> percent(EvaluationReference.jobs(it)[0])),
                            "addsBonus",
                            Printed.printed(row.get(5)).map("yes"::equals),
                            "dropsOfEachEnd",
                            Printed.printed(row.get(6)).map(Long::valueOf)));
        }
        for (List<String> row : file.printed(Printed.BONUS)) {
            figure(
                    file,
                    "bonus/" + row.get(1),
                    row.get(4),
                    Tree.object("bonus", row.get(1)),
                    Tree.object("points", row.get(2), "most", Printed.printed(row.get(3))));
        }
        for (List<String> row : file.printed(Printed.LEVELS)) {
            figure(
                    file,
                    "level/" + row.get(1),
                    row.get(3),
                    Tree.object("type", row.get(1)),
                    Tree.object("level", row.get(2)));
        }
        for (List<String> row : file.printed(Printed.DAYS)) {
            figure(
                    file,
                    "application-days",
                    row.get(2),
                    Tree.object(),
                    Tree.object("applicationDays", Printed.number(row.get(1))));
        }
        file.printed(Printed.WINDOWS).forEach(row -> window(file, row));
    }

    private static void figure(
            ProgramFile file, String what, String clauses, Map<String, Object> input, Map<String, Object> expected) {
        file.add(Case.of(
                file.id("stated/" + what),
                "stated",
                Name.of("공고에 적힌 수치 그대로이다.", "The figures are as the announcement prints them."),
                grounds(clauses),
                input,
                expected));
    }

    /** A share in lowest terms. */
    static String percent(long percent) {
        return Money.text(percent, 100);
    }

    // ---- Windows ----

    private static void window(ProgramFile file, List<String> row) {
        Grounds grounds = grounds(row.get(5));
        if (row.get(3).endsWith("..")) {
            grounds = grounds.with(Interpretation.I17);
        } else if (row.get(3).indexOf("..") == 10 && !row.get(3).contains("T")) {
            grounds = grounds.with(Interpretation.I13);
        }
        List<String> takes = new ArrayList<>();
        for (List<String> terms : file.printed(Printed.TERMS)) {
            if (!row.get(4).equals(terms.get(1))) {
                takes.add(terms.get(1));
            }
        }
        for (LocalDateTime at : Printed.moments(row.get(3))) {
            String state = Printed.state(row.get(3), at);
            String moment = at.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss"));
            file.add(Case.of(
                    file.id("window/" + row.get(1) + "-" + row.get(2) + "/" + moment),
                    "window",
                    reason(row.get(3), state),
                    grounds,
                    Tree.object("audience", row.get(1), "number", Integer.valueOf(row.get(2)), "at", moment + "+09:00"),
                    Tree.object(
                            "state",
                            state,
                            "takes",
                            Optional.of(takes).filter(types -> !row.get(4).equals("-")))));
        }
    }

    private static Name reason(String window, String state) {
        if (window.equals("?")) {
            return Name.of("접수기간은 별도로 공고한다.", "The window is left to a later notice.");
        }
        return switch (state) {
            case "before" -> Name.of("접수가 시작되기 전이다.", "The window has not opened yet.");
            case "open" -> Name.of("접수기간 안이다.", "The moment is within the window.");
            case "after" -> Name.of("접수가 끝난 뒤이다.", "The window has closed.");
            default ->
                Name.of(
                        "월만 적혀 있어 이 달의 어느 날에 접수하는지 알 수 없다.",
                        "Only the month is printed, so nobody knows on which days of it applications are taken.");
        };
    }

    // ---- Annex 2 ----

    static List<Case> smallEnterprises() {
        List<Case> cases = new ArrayList<>();
        for (List<String> row : Printed.rows(Printed.SMALL_ENTERPRISES)) {
            for (String industry : row.get(1).split(" ", -1)) {
                small(cases, industry, Optional.empty(), Long.parseLong(row.get(0)), "D21-310");
            }
        }
        small(cases, "C31202", Optional.of("railway-seats"), 120, "D21-311");
        small(cases, "C31202", Optional.of("none"), 80, "D21-311");
        small(cases, "C31322", Optional.of("aircraft-seats"), 120, "D21-311");
        small(cases, "C31322", Optional.of("none"), 80, "D21-311");
        return cases;
    }

    private static void small(List<Case> cases, String industry, Optional<String> product, long eok, String clause) {
        String at = industry + product.map(it -> "/" + it).orElse("");
        for (long won : new long[] {eok * EOK - 1, eok * EOK, eok * EOK + 1}) {
            boolean small = won <= eok * EOK;
            cases.add(Case.of(
                    "2021/small-enterprise/" + at + "/" + won,
                    "small-enterprise",
                    small
                            ? Name.of(
                                    "평균매출액이 기준 " + eok + "억원 이하이다.",
                                    "Mean sales are not above the threshold of " + eok + " eok won.")
                            : Name.of(
                                    "평균매출액이 기준 " + eok + "억원을 넘는다.",
                                    "Mean sales are above the threshold of " + eok + " eok won."),
                    Grounds.of(clause),
                    Tree.object(
                            "industry",
                            industry,
                            "product",
                            industry.equals("C31") ? Optional.of("none") : product,
                            "meanSales",
                            won),
                    Tree.object("small", small)));
        }
    }
}
