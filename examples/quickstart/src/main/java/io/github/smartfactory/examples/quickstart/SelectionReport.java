package io.github.smartfactory.examples.quickstart;

import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Bonus;
import io.github.smartfactory.support.scoring.Evaluation;
import io.github.smartfactory.support.scoring.ResolvedGate;
import io.github.smartfactory.support.scoring.ScoreRange;
import io.github.smartfactory.support.selection.Award;
import io.github.smartfactory.support.selection.Decision;
import io.github.smartfactory.support.selection.Entry;
import io.github.smartfactory.support.selection.Firmness;
import io.github.smartfactory.support.selection.Flip;
import io.github.smartfactory.support.selection.Needed;
import io.github.smartfactory.support.selection.Outlook;
import io.github.smartfactory.support.selection.Selection;
import io.github.smartfactory.support.selection.SelectionRule;
import io.github.smartfactory.support.selection.WhatIf;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.Name;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a selection as a ranked table, and what would change it; of one that cannot be made yet, what is missing. */
final class SelectionReport {

    private final Report report;
    private final Language language;
    private final Optional<String> candidate;

    SelectionReport(Report report, Language language, Optional<String> candidate) {
        this.report = report;
        this.language = language;
        this.candidate = candidate;
    }

    String of(Name title, Program program, Outlook outlook) {
        String body = outlook.selection().map(this::complete).orElseGet(() -> open(outlook));
        return report.head(title, program) + body;
    }

    private String complete(Selection selection) {
        TextTable table = table(selection.rule());
        for (Decision decision : selection.decisions()) {
            row(table, selection.rule(), decision.rank() + ". " + decision.id(), decision.entry(), outcome(decision));
        }
        List<String> parts = new ArrayList<>(List.of(table.list()));
        TextTable firm = new TextTable(
                report.word("candidate"),
                report.word("needed"),
                report.word("margin"),
                report.word("flip"),
                report.word("for-example"));
        for (Firmness firmness : selection.firmness()) {
            Decision decision = selection.decision(firmness.candidate());
            // A candidate that failed a later gate has nothing to spare, however high it ranks.
            boolean ranked = decision.award() != Award.REJECTED
                    || decision.entry().first().passes() == Truth.NO;
            firm.row(
                    decision.id(),
                    firmness.cut().map(cut -> cut.message().render(language)).orElse("-"),
                    ranked ? points(firmness.margin()) : "-",
                    points(firmness.flip().map(Flip::points)),
                    firmness.flip().map(this::example).orElse("-"));
        }
        parts.add("\n" + report.word("firmness") + "\n" + firm.list());
        report.section(parts, "what-if", whatIfs(selection));
        parts.add(report.explanation(selection.explain()));
        candidate.ifPresent(id -> parts.add(report.explanation(selection.explain(id))));
        return String.join("", parts);
    }

    private String example(Flip flip) {
        return flip.changes().stream()
                .map(change -> change.gate() + " " + change.evaluator() + " " + change.from() + "→" + change.to())
                .collect(Collectors.joining(", "));
    }

    private String outcome(Decision decision) {
        String award = decision.award().label().in(language);
        return decision.reserveNumber().map(number -> award + " " + number).orElse(award);
    }

    private List<String> whatIfs(Selection selection) {
        List<WhatIf> all = new ArrayList<>();
        if (selection.rule().seats().isPresent()) {
            all.add(selection.addingSeats(1));
        }
        selection.nextBudget().ifPresent(more -> all.add(selection.addingBudget(more)));
        if (selection.rule().reserved().isPresent()) {
            all.add(selection.liftingQuota());
        }
        selection.seated().forEach(decision -> all.add(selection.withdrawing(decision.id())));
        for (ResolvedGate gate : selection.rule().gates()) {
            String key = gate.gate().key();
            for (String evaluator : selection.evaluators(key)) {
                selection.leavingOut(key, evaluator).ifPresent(all::add);
            }
        }
        return all.stream().map(this::line).toList();
    }

    private String line(WhatIf whatIf) {
        String what = whatIf.change().render(language) + ": ";
        if (whatIf.changesNothing()) {
            return what + report.word("no-change");
        }
        List<String> changes = new ArrayList<>();
        whatIf.gained().forEach(id -> changes.add("+" + id));
        whatIf.lost().forEach(id -> changes.add("-" + id));
        return what + String.join(" ", changes);
    }

    private String open(Outlook outlook) {
        TextTable table = table(outlook.rule());
        List<String> needs = new ArrayList<>();
        for (Entry entry : outlook.entries()) {
            row(table, outlook.rule(), entry.id(), entry, "-");
            outlook.needed(entry.id()).forEach(needed -> needs.add(line(needed)));
        }
        List<String> parts = new ArrayList<>(List.of(table.list()));
        report.section(
                parts,
                "missing",
                outlook.gaps().stream()
                        .map(gap -> gap.message().render(language))
                        .toList());
        report.section(parts, "still-needed", needs);
        return String.join("", parts);
    }

    private String line(Needed needed) {
        return needed.candidate() + " (" + needed.gate() + ": " + String.join(", ", needed.evaluators()) + "): "
                + report.word("to-pass") + " " + reach(needed.toPass()) + ", " + report.word("against-least") + " "
                + reach(needed.againstLeast()) + ", " + report.word("against-most") + " "
                + reach(needed.againstMost());
    }

    private String reach(Optional<Score> score) {
        return score.map(it -> Figure.of(it).render(language)).orElseGet(() -> report.word("out-of-reach"));
    }

    private TextTable table(SelectionRule rule) {
        List<String> header = new ArrayList<>(List.of(
                report.word("candidate"),
                report.word("committee-score"),
                report.word("job-score"),
                report.word("bonus"),
                report.word("final-score")));
        later(rule).forEach(gate -> header.add(gate.gate().name().in(language)));
        header.add(report.word("outcome"));
        return new TextTable(header.toArray(String[]::new));
    }

    private static List<ResolvedGate> later(SelectionRule rule) {
        return rule.gates().subList(1, rule.gates().size());
    }

    private void row(TextTable table, SelectionRule rule, String name, Entry entry, String outcome) {
        Evaluation first = entry.first();
        List<String> cells = new ArrayList<>(List.of(
                name,
                range(first.committee()),
                first.jobs().map(this::range).orElse("-"),
                first.bonus().map(Bonus::points).map(this::range).orElse("-"),
                range(first.points())));
        for (int gate = 1; gate <= later(rule).size(); gate++) {
            cells.add(
                    gate < entry.evaluations().size()
                            ? range(entry.evaluations().get(gate).points())
                            : "-");
        }
        cells.add(outcome);
        table.row(cells.toArray(String[]::new));
    }

    private String range(ScoreRange range) {
        return range.message().render(language);
    }

    private String points(Optional<Score> score) {
        return score.map(it -> Figure.of(it).render(language)).orElse("-");
    }
}
