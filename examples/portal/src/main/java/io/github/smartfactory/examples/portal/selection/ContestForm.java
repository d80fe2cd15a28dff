package io.github.smartfactory.examples.portal.selection;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.catalog.OfficialCatalog;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Fact;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Gap;
import io.github.smartfactory.support.selection.BudgetLimit;
import io.github.smartfactory.support.selection.Outlook;
import io.github.smartfactory.support.selection.Seats;
import io.github.smartfactory.support.selection.SelectionRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of a selection, the files that were sent with it, and what comes out. */
public final class ContestForm {

    /** What the form shows of a program; the criteria have a table of their own. */
    private static final List<String> FACTS =
            List.of("gate.", "bonus", "reserved-seats", "after-later-gate", "target.");

    /** What is longer is on a page once, in the form, and not a second time to be seen in the other language. */
    private static final int LONG = 500_000;

    private final Program program;
    private final Form form;
    private final Map<String, Sent> files;
    private final Problems problems;
    private Optional<Ranking> ranking = Optional.empty();
    private Optional<Pending> pending = Optional.empty();

    private ContestForm(Program program, Form form, Map<String, Sent> files, Problems problems) {
        this.program = program;
        this.form = form;
        this.files = files;
        this.problems = problems;
    }

    /** A form that nobody filled in yet. */
    public static ContestForm empty(Program program, Words words) {
        return new ContestForm(program, new Form(Map.of(), words), Map.of(), new Problems(words));
    }

    /** A form as it was sent, with files by field; problems may be known already. */
    static ContestForm of(Program program, Form form, Map<String, Sent> files, Problems problems) {
        ContestForm filled = new ContestForm(program, form, files, problems);
        Optional<Integer> seats = form.number("seats", 1, 1_000_000);
        Optional<Won> budget = form.won("budget");
        BudgetLimit.Overflow overflow =
                form.choice("overflow", BudgetLimit.Overflow::valueOf).orElse(BudgetLimit.Overflow.STOP);
        Optional<Contest> contest =
                problems.isEmpty() ? new ContestReader(program, files, problems).read() : Optional.empty();
        if (contest.isPresent() && form.problems().isEmpty()) {
            SelectionRule rule = program.selectionRule();
            Optional<Integer> number = seats.or(contest.get()::seats);
            if (number.isPresent()) {
                rule = rule.withSeats(Seats.of(number.get()));
            }
            rule = rule.withBudget(
                    budget.map(amount -> new BudgetLimit(amount, overflow)).or(contest.get()::budget));
            filled.decide(rule, contest.get());
        }
        return filled;
    }

    private void decide(SelectionRule rule, Contest contest) {
        Outlook outlook;
        try {
            List<Candidate> candidates = contest.candidates().stream()
                    .map(candidate -> candidate.withApplication(
                            candidate.application().narrowedBy(OfficialCatalog.smallEnterprise())))
                    .toList();
            outlook = rule.outlook(rule.entries(candidates, contest.books()));
        } catch (IllegalArgumentException | ArithmeticException e) {
            problems.say("refused.by-library", e.getMessage());
            return;
        }
        List<Gap> gaps = outlook.gaps();
        if (gaps.isEmpty()) {
            ranking = outlook.selection().map(Ranking::of);
        } else {
            pending = Optional.of(Pending.of(outlook, gaps));
        }
    }

    /** The program. */
    public Program program() {
        return program;
    }

    /** The fields and what is wrong with them. */
    public Form form() {
        return form;
    }

    /** The files by field. */
    public Map<String, Sent> files() {
        return files;
    }

    /** What is wrong with the files. */
    public Problems problems() {
        return problems;
    }

    /** The ranking, if nothing is missing. */
    public Optional<Ranking> ranking() {
        return ranking;
    }

    /** What is missing, if something is. */
    public Optional<Pending> pending() {
        return pending;
    }

    /** The seats that the program has. */
    public Optional<Seats> seats() {
        return program.selectionRule().seats();
    }

    /** How the program evaluates and selects. */
    public List<Fact> facts() {
        return program.facts().stream()
                .filter(fact -> FACTS.stream().anyMatch(fact.path()::startsWith))
                .filter(fact -> !fact.path().contains(".criterion."))
                .toList();
    }

    /** The columns of a file of candidates. */
    public List<Column> candidateColumns() {
        return CandidateColumns.of(program).columns();
    }

    /** Whether the files are so long that they are not sent along to the other language. */
    boolean isLong() {
        return files.values().stream().mapToInt(sent -> sent.text().length()).sum() > LONG;
    }

    /** What has to be sent to see the same page again. */
    Map<String, String> posted() {
        Map<String, String> posted = new LinkedHashMap<>();
        posted.put("program", program.id().toString());
        Stream.of("seats", "budget", "overflow").forEach(field -> posted.put(field, form.raw(field)));
        files.forEach((field, sent) -> posted.put(field, sent.text()));
        posted.values().removeIf(String::isEmpty);
        return posted;
    }
}
