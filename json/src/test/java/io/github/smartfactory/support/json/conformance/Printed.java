package io.github.smartfactory.support.json.conformance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the announcements print, typed from their pages and not taken from the catalog: a wrong figure there is one that
 * these contradict.
 */
final class Printed {

    private Printed() {}

    /** The terms of a support type: limit in won, shares in percent, months, years of cloud fees, cap of own staff. */
    static final String TERMS = """
            # program | type | limit | least% | most% | months | extension | cloud | cloud, small | own staff % | own staff | clauses
            2020/build-upgrade | new-build | 100000000 | - | - | - | - | 3 | 3 | - | - | D21-030 D21-039
            2020/build-upgrade | upgrade | 150000000 | - | - | - | - | 3 | 3 | - | - | D21-030 D21-039
            2021/build-upgrade | basic | 70000000 | - | - | 6 | 3 | 3 | 5 | - | - | D21-010 D21-030 D21-033 D21-034 D21-039
            2021/build-upgrade | advanced1 | 200000000 | - | - | 9 | 3 | 3 | 5 | - | - | D21-010 D21-030 D21-033 D21-034 D21-039
            2021/build-upgrade | advanced2 | 400000000 | - | - | 12 | 3 | 3 | 5 | - | - | D21-010 D21-030 D21-033 D21-034 D21-039
            2021/digital-cluster-general | basic | 70000000 | - | 50 | 12 | - | 3 | 5 | 20 | 14000000 | D21-013 D21-123 D21-126 D21-142 D21-144
            2021/digital-cluster-general | advanced1 | 200000000 | - | 50 | 12 | - | 3 | 5 | 20 | 40000000 | D21-013 D21-123 D21-126 D21-142 D21-144
            2021/digital-cluster-general | advanced2 | 400000000 | - | 50 | 12 | - | 3 | 5 | 20 | 80000000 | D21-013 D21-123 D21-126 D21-142 D21-144
            2021/win-win | basic | 42000000 | - | - | 6 | 3 | 3 | 5 | - | - | D21-014 D21-033 D21-034 D21-039
            2021/win-win | advanced1 | 120000000 | - | - | 9 | 3 | 3 | 5 | - | - | D21-014 D21-033 D21-034 D21-039
            2021/win-win | advanced2 | 70000000 | - | - | 12 | 3 | 3 | 5 | - | - | D21-014 D21-033 D21-034 D21-039
            2021/sector-specialised | basic | 70000000 | - | - | 6 | 3 | 3 | 5 | - | - | D21-015 D21-033 D21-034 D21-039
            2021/sector-specialised | advanced1 | 200000000 | - | - | 9 | 3 | 3 | 5 | - | - | D21-015 D21-033 D21-034 D21-039
            2021/sector-specialised | advanced2 | 400000000 | - | - | 12 | 3 | 3 | 5 | - | - | D21-015 D21-033 D21-034 D21-039
            2021/robot | only | 300000000 | - | - | - | - | - | - | - | - | D21-017
            2021/level-check | only | 800000 | - | - | - | - | - | - | - | - | D21-018
            2021/capability | in-depth | 5000000 | - | - | - | - | - | - | - | - | D21-019
            2021/capability | standard | 2500000 | - | - | - | - | - | - | - | - | D21-019
            2021/capability | one-point | 1000000 | - | - | - | - | - | - | - | - | D21-019
            2021/meister | only | 8370000 | - | - | - | - | - | - | - | - | D21-020
            2021/cloud-solution | only | 140000000 | - | - | - | - | - | - | - | - | D21-021
            2021/after-care | indirect-recovery | 5000000 | - | - | - | - | - | - | - | - | D21-022
            2021/after-care | growth-linked | 20000000 | - | - | - | - | - | - | - | - | D21-022
            2022/digital-cluster-general | basic | 50000000 | - | - | - | - | - | - | - | - | D22-020
            2022/digital-cluster-general | advanced1 | 200000000 | - | - | - | - | - | - | - | - | D22-020
            2022/digital-cluster-general | advanced2 | 400000000 | - | - | - | - | - | - | - | - | D22-020
            2022/digital-cluster-lead | basic | 50000000 | - | - | - | - | - | - | - | - | D22-020
            2022/digital-cluster-lead | advanced1 | 200000000 | - | - | - | - | - | - | - | - | D22-020
            2022/digital-cluster-lead | advanced2 | 400000000 | - | - | - | - | - | - | - | - | D22-020
            2023/build-upgrade | advanced1 | 200000000 | - | 50 | 9 | - | - | - | - | - | D23-021 D23-023 D23-080 D23-093
            2023/win-win | basic | 30000000 | - | 30 | 6 | - | - | - | - | - | D23-027 D23-028 D23-081 D23-093
            2023/win-win | advanced1 | 120000000 | - | 30 | 9 | - | - | - | - | - | D23-027 D23-028 D23-081 D23-093
            2023/ministry-collaboration | only | 200000000 | - | 50 | 9 | - | - | - | - | - | D23-082 D23-093
            2023/carbon-neutral | only | 200000000 | - | 50 | 9 | - | - | - | - | - | D23-083 D23-093
            2023/investment-linked | only | 200000000 | - | 50 | 9 | - | - | - | - | - | D23-084 D23-093
            2023/robot | only | 300000000 | - | 50 | 8 | - | - | - | - | - | D23-035 D23-085 D23-093
            2023/supply-chain | only | 200000000 | - | 50 | 9 | - | - | - | - | - | D23-086 D23-093
            2023/ai-consulting | only | 70000000 | 80 | 90 | 6 | - | - | - | - | - | D23-051 D23-087 D23-093
            2023/data-facilitator | only | 10000000 | - | 100 | 8 | - | - | - | - | - | D23-052 D23-088 D23-093
            2023/cloud-total-solution | only | 830000000 | - | 50 | 9 | - | - | - | - | - | D23-089 D23-093
            2023/level-check | only | 1000000 | - | 100 | - | - | - | - | - | - | D23-071 D23-090 D23-093
            2023/meister | only | 15120000 | - | 90 | 6 | - | - | - | - | - | D23-073 D23-091 D23-093
            2023/after-care | only | 20000000 | - | 50 | 6 | - | - | - | - | - | D23-074 D23-092 D23-093
            """;

    /** Limits of companies with traits, in won. */
    static final String RAISED = """
            # program | type | traits | limit | clauses
            2021/build-upgrade | basic | u-turn | 105000000 | D21-010 D21-042
            2021/build-upgrade | basic | regional-jobs | 120000000 | D21-010 D21-041
            2021/build-upgrade | basic | u-turn regional-jobs | 155000000 | D21-010 D21-041 D21-042
            2021/build-upgrade | advanced1 | u-turn | 300000000 | D21-010 D21-042
            2021/build-upgrade | advanced1 | regional-jobs | 250000000 | D21-010 D21-041
            2021/build-upgrade | advanced2 | u-turn | 600000000 | D21-010 D21-042
            2021/build-upgrade | advanced2 | u-turn regional-jobs | 650000000 | D21-010 D21-041 D21-042
            2021/digital-cluster-general | basic | u-turn | 105000000 | D21-013 D21-042 D21-123
            2021/digital-cluster-general | advanced1 | regional-jobs | 250000000 | D21-013 D21-041 D21-123
            2021/win-win | basic | u-turn | 63000000 | D21-014 D21-042
            2021/win-win | advanced2 | regional-jobs | 120000000 | D21-014 D21-041
            2021/sector-specialised | advanced1 | u-turn | 300000000 | D21-015 D21-042
            2021/robot | only | u-turn | 500000000 | D21-017
            """;

    /** Windows: to the day, to the minute, by months ("2023-01..2023-03"), without an end, or to be announced ("?"). */
    static final String WINDOWS = """
            # program | audience | number | window | leaves out | clauses
            2020/build-upgrade | companies | 1 | 2020-01-01.. | - | D21-035
            2021/build-upgrade | companies | 1 | 2021-01-22..2021-02-25 | advanced2 | D21-011 D21-012
            2021/build-upgrade | companies | 2 | 2021-04-01..2021-04-30 | - | D21-011 D21-012
            2021/build-upgrade | companies | 3 | 2021-06-01..2021-06-30 | - | D21-011
            2021/cluster-planning-institution | planning-institutions | 1 | 2021-01-22..2021-02-25T17:00 | - | D21-013 D21-104
            2021/digital-cluster-general | clusters | 1 | ? | - | D21-013
            2021/win-win | operators | 1 | 2021-01-22..2021-06-30 | - | D21-014 D21-016
            2021/win-win | companies | 1 | ? | - | D21-016
            2021/sector-specialised | operators | 1 | 2021-01-22..2021-03-25 | - | D21-015 D21-016
            2021/sector-specialised | companies | 1 | ? | - | D21-016
            2021/robot | companies | 1 | 2021-01-22..2021-02-25 | - | D21-017
            2021/level-check | confirming-bodies | 1 | 2021-01-22..2021-02-25 | - | D21-018
            2021/level-check | companies | 1 | 2021-03-02.. | - | D21-018
            2021/capability | consulting-bodies | 1 | 2021-01-22..2021-02-25 | - | D21-019
            2021/capability | companies | 1 | 2021-01-22.. | - | D21-019
            2021/meister | companies | 1 | 2021-04-01.. | - | D21-020
            2021/cloud-solution | companies | 1 | 2021-01-22..2021-03-10 | - | D21-021
            2021/after-care | companies | 1 | 2021-01-22.. | - | D21-022
            2022/digital-cluster-general | planning-institutions | 1 | 2022-01-12..2022-02-15T17:00 | - | D22-011 D22-027
            2022/digital-cluster-general | clusters | 1 | ? | - | D22-014
            2022/digital-cluster-lead | clusters | 1 | 2022-01-12..2022-02-15T17:00 | - | D22-011 D22-027
            2023/build-upgrade | companies | 1 | 2023-01..2023-03 | - | D23-080
            2023/win-win | companies | 1 | 2023-01.. | - | D23-081
            2023/ministry-collaboration | companies | 1 | 2023-04..2023-05 | - | D23-082
            2023/carbon-neutral | companies | 1 | 2023-01..2023-02 | - | D23-083
            2023/investment-linked | companies | 1 | 2023-01..2023-04 | - | D23-084
            2023/robot | companies | 1 | 2023-01..2023-02 | - | D23-085
            2023/supply-chain | companies | 1 | 2023-03..2023-04 | - | D23-086
            2023/ai-consulting | companies | 1 | 2023-01..2023-02 | - | D23-087
            2023/data-facilitator | companies | 1 | 2023-03.. | - | D23-088
            2023/cloud-total-solution | companies | 1 | 2023-01.. | - | D23-089
            2023/level-check | companies | 1 | 2023-02.. | - | D23-090
            2023/meister | companies | 1 | 2023-02.. | - | D23-091
            2023/after-care | companies | 1 | 2023-02.. | - | D23-092
            """;

    /** Budgets in won; "basic" is what is set aside for the type. */
    static final String BUDGETS = """
            # program | type | budget | clauses
            2023/build-upgrade | - | 62000000000 | D23-022 D23-080
            2023/win-win | - | 21600000000 | D23-025 D23-081
            2023/win-win | basic | 6000000000 | D23-026
            2023/ministry-collaboration | - | 7000000000 | D23-031 D23-082
            2023/carbon-neutral | - | 3000000000 | D23-032 D23-083
            2023/investment-linked | - | 3600000000 | D23-033 D23-084
            2023/robot | - | 18100000000 | D23-034 D23-085
            2023/supply-chain | - | 10000000000 | D23-040 D23-086
            2023/ai-consulting | - | 7000000000 | D23-050 D23-087
            2023/data-facilitator | - | 1000000000 | D23-050 D23-088
            2023/cloud-total-solution | - | 830000000 | D23-060 D23-089
            2023/level-check | - | 1250000000 | D23-070 D23-090
            2023/meister | - | 3780000000 | D23-070 D23-091
            2023/after-care | - | 7000000000 | D23-070 D23-092
            """;

    /** How many are to be supported or selected. */
    static final String TARGETS = """
            # program | type | number | clauses
            2021/cluster-planning-institution | - | 10 | D21-102
            2021/digital-cluster-general | - | 10 | D21-120
            2022/digital-cluster-general | - | 10 | D22-016
            2022/digital-cluster-lead | - | 3 | D22-018
            2022/build-upgrade | - | 1827 | D23-024
            2023/build-upgrade | - | 310 | D23-022 D23-024
            2023/win-win | - | 330 | D23-012
            2023/win-win | basic | 200 | D23-012 D23-026
            2023/ministry-collaboration | - | 35 | D23-031
            2023/investment-linked | - | 18 | D23-033
            2023/robot | - | 60 | D23-034
            2023/data-facilitator | - | 100 | D23-052
            """;

    /** The smart level that each type aims at. */
    static final String LEVELS = """
            # program | type | level | clauses
            2021/build-upgrade | basic | basic | D21-031
            2021/build-upgrade | advanced1 | intermediate1 | D21-031
            2021/build-upgrade | advanced2 | intermediate2 | D21-031
            2021/digital-cluster-general | basic | basic | D21-031 D21-127
            2021/digital-cluster-general | advanced1 | intermediate1 | D21-031 D21-127
            2021/digital-cluster-general | advanced2 | intermediate2 | D21-031 D21-127
            2021/win-win | advanced1 | intermediate1 | D21-031
            2021/sector-specialised | advanced2 | intermediate2 | D21-031
            2023/build-upgrade | advanced1 | intermediate1 | D23-013 D23-021
            2023/win-win | basic | basic | D23-013 D23-027
            2023/win-win | advanced1 | intermediate1 | D23-013 D23-027
            """;

    /** For how many days applications are taken. */
    static final String DAYS = """
            # program | days | clauses
            2022/build-upgrade | 30 | D23-015
            2023/build-upgrade | 45 | D23-015
            """;

    /**
     * The sheets: the most points of each line in the order of the sheet, the least score that passes, and what the job
     * score counts for, with the most that it may be. What is in parentheses is not printed: the score is worked out with
     * it, and no case states it.
     */
    static final String SHEETS = """
            # program | gate | most points | pass mark | job score % | bonus | drops | clauses
            2021/cluster-planning-institution | selection | 10 10 10 10 10 10 10 10 10 10 | - | - | (no) | 1 | D21-106 D21-108
            2021/digital-cluster-general | selection | 10 10 10 10 10 10 10 10 10 10 | 70 | 20 of 100 | yes | (0) | D21-131 D21-132 D21-136
            2021/digital-cluster-general | feasibility | 20 10 10 10 10 10 10 10 10 | 70 | - | (no) | (0) | D21-133 D21-137
            2022/digital-cluster-lead | selection | (100) | 70 | - | (no) | (0) | D22-024
            """;

    /** Bonus points of each item, and the most in all. */
    static final String BONUS = """
            # program | item | points | most | clauses
            2021/build-upgrade | covid-goods | 5 | - | D21-045
            2021/build-upgrade | eco-factory | 3 | - | D21-046
            2021/build-upgrade | overhauled-complex | 3 | - | D21-047
            2021/build-upgrade | courses | 3 | - | D21-048
            2021/build-upgrade | early-paid-holidays | 3 | - | D21-049
            2021/build-upgrade | standard-data-format | 3 | - | D21-050
            2021/sector-specialised | covid-goods | 3 | - | D21-051
            2021/robot | strong-startup | 2 | - | D21-053
            2021/digital-cluster-general | covid-goods | 3 | 5 | D21-045 D21-160
            2021/digital-cluster-general | eco-factory | 3 | 5 | D21-046 D21-160
            2021/digital-cluster-general | overhauled-complex | 3 | 5 | D21-047 D21-160
            2021/digital-cluster-general | courses | 3 | 5 | D21-048 D21-160
            2021/digital-cluster-general | early-paid-holidays | 3 | 5 | D21-049 D21-160
            2021/digital-cluster-general | standard-data-format | 3 | 5 | D21-050 D21-160
            """;

    /** Annex 2: mean sales of a small enterprise, in eok won, by industry. */
    static final String SMALL_ENTERPRISES = """
            # at most, eok | industries
            120 | C10 C11 C14 C15 C19 C20 C21 C23 C24 C25 C26 C28 C29 C30 C32 D E36
            80 | A B C12 C13 C16 C17 C18 C22 C27 C31 C33 F H
            50 | K G
            30 | J E37 E38 E39 L M N R
            10 | C34 I P Q S
            """;

    /** The cells of the lines of a table that are no remarks. */
    static List<List<String>> rows(String table) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : table.strip().split("\n", -1)) {
            if (!line.startsWith("#")) {
                rows.add(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
            }
        }
        return rows;
    }

    static List<List<String>> rows(String table, Object program) {
        return rows(table).stream()
                .filter(row -> row.get(0).equals(program.toString()))
                .toList();
    }

    static Optional<Long> number(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(Long.valueOf(cell));
    }

    /** A cell, if what it says is printed. */
    static Optional<String> printed(String cell) {
        return Optional.of(cell).filter(it -> !it.equals("-") && !it.startsWith("("));
    }

    /** What a cell says, printed or not. */
    static String said(String cell) {
        return cell.startsWith("(") ? cell.substring(1, cell.length() - 1) : cell;
    }

    // ---- Windows ----

    /** What a window is at a moment that opens at one moment and is closed from another on. */
    static String between(LocalDateTime at, LocalDateTime opens, LocalDateTime closed) {
        if (at.compareTo(opens) < 0) {
            return "before";
        }
        return at.compareTo(closed) < 0 ? "open" : "after";
    }

    /** What a window by months is at a moment: nobody knows in its first and its last month. */
    static String inMonths(LocalDateTime at, YearMonth first, Optional<YearMonth> last) {
        YearMonth end = last.orElse(YearMonth.of(first.getYear(), 12)).plusMonths(1);
        String state = between(at, first.atDay(1).atStartOfDay(), end.atDay(1).atStartOfDay());
        YearMonth month = YearMonth.of(at.getYear(), at.getMonthValue());
        boolean edge = month.equals(first) || Optional.of(month).equals(last);
        return edge ? "not-known" : state;
    }

    /** What a printed window is at a moment. */
    static String state(String window, LocalDateTime at) {
        if (window.equals("?")) {
            return "not-known";
        }
        int dots = window.indexOf("..");
        String from = window.substring(0, dots);
        String to = window.substring(dots + 2);
        if (from.length() == 7) {
            return inMonths(
                    at, YearMonth.parse(from), to.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(to)));
        }
        LocalDateTime opens = LocalDate.parse(from).atTime(LocalTime.MIDNIGHT);
        return between(at, opens, closed(window));
    }

    /** The first moment at which a printed window of days is closed. */
    static LocalDateTime closed(String window) {
        int dots = window.indexOf("..");
        String to = window.substring(dots + 2);
        if (to.isEmpty()) {
            return LocalDate.of(LocalDate.parse(window.substring(0, dots)).getYear() + 1, 1, 1)
                    .atStartOfDay();
        }
        return to.contains("T")
                ? LocalDateTime.parse(to).plusNanos(1)
                : LocalDate.parse(to).plusDays(1).atStartOfDay();
    }

    /** The moments around which something changes, each with the second before and after it. */
    static List<LocalDateTime> moments(String window) {
        if (window.equals("?")) {
            return List.of(LocalDateTime.parse("2021-06-10T10:00:00"), LocalDateTime.parse("2022-03-02T10:00:00"));
        }
        int dots = window.indexOf("..");
        String from = window.substring(0, dots);
        String to = window.substring(dots + 2);
        List<LocalDateTime> edges = new ArrayList<>();
        if (from.length() == 7) {
            YearMonth first = YearMonth.parse(from);
            YearMonth last = to.isEmpty() ? YearMonth.of(first.getYear(), 12) : YearMonth.parse(to);
            for (YearMonth month : List.of(first, first.plusMonths(1), last, last.plusMonths(1))) {
                edges.add(month.atDay(1).atStartOfDay());
            }
        } else {
            edges.add(LocalDate.parse(from).atStartOfDay());
            edges.add(to.contains("T") ? LocalDateTime.parse(to) : closed(window));
        }
        return edges.stream()
                .flatMap(edge -> List.of(edge.minusSeconds(1), edge, edge.plusSeconds(1)).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
