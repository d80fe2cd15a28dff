package io.github.smartfactory.examples.portal.selection;

import io.github.smartfactory.examples.portal.selection.Problems.Place;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.money.Won;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Score;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads candidates: a line for each company, the lead's first. */
final class Candidates {

    private final Program program;
    private final CandidateColumns columns;
    private final CsvTable table;
    private final Problems problems;

    private Candidates(Program program, CandidateColumns columns, CsvTable table, Problems problems) {
        this.program = program;
        this.columns = columns;
        this.table = table;
        this.problems = problems;
    }

    /** Candidates of whom nothing is known. */
    static Candidate unknown(Program program, String id) {
        Member lead = Member.of(Company.of(id), Role.LEAD);
        return Candidate.of(id, Application.of(program.id(), Consortium.of(lead)));
    }

    /** Reads a file; none if its header is wrong. */
    static List<Candidate> read(Sent sent, Program program, Problems problems) {
        CandidateColumns columns = CandidateColumns.of(program);
        return CsvTable.read(sent, columns.columns(), problems)
                .map(table -> new Candidates(program, columns, table, problems).all())
                .orElse(List.of());
    }

    private List<Candidate> all() {
        Map<String, List<CsvTable.Line>> lines = new LinkedHashMap<>();
        for (CsvTable.Line line : table.lines()) {
            Optional<String> id = line.get(Column.CANDIDATE);
            if (id.isPresent()) {
                lines.computeIfAbsent(id.get(), key -> new ArrayList<>()).add(line);
            } else {
                problems.say(at(line, Column.CANDIDATE), "selection.cell.empty");
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        lines.forEach((id, its) -> candidate(id, its).ifPresent(candidates::add));
        return candidates;
    }

    private Place at(CsvTable.Line line, Column column) {
        return table.at(line).column(column.key());
    }

    private Optional<Candidate> candidate(String id, List<CsvTable.Line> lines) {
        Map<String, Member> members = new LinkedHashMap<>();
        Map<String, Score> jobScores = new HashMap<>();
        for (CsvTable.Line line : lines) {
            int number = members.size() + 1;
            String name = line.get(Column.COMPANY).orElse(number == 1 ? id : id + "-" + number);
            Member member = Member.of(company(name, line), members.isEmpty() ? Role.LEAD : Role.PARTICIPANT);
            if (members.putIfAbsent(name, member) != null) {
                problems.say(at(line, Column.COMPANY), "selection.company-twice", id, name);
            }
            jobScore(line).ifPresent(score -> jobScores.put(name, score));
            if (number > 1 && line.get(Column.SUPPORT).isPresent()) {
                problems.say(at(line, Column.SUPPORT), "selection.support-twice", id);
            }
        }
        CsvTable.Line first = lines.get(0);
        Map<Trait, Boolean> statements = new HashMap<>();
        columns.statements().forEach(trait -> yesOrNo(first, trait).ifPresent(holds -> statements.put(trait, holds)));
        Application application = Application.of(program.id(), new Consortium(List.copyOf(members.values())))
                .withStatements(statements);
        Optional<Won> support = cell(first, Column.SUPPORT, Cells::won, "field.won");
        try {
            return Optional.of(new Candidate(id, application, jobScores, support));
        } catch (IllegalArgumentException e) {
            problems.say(table.at(first), "refused.by-library", e.getMessage());
            return Optional.empty();
        }
    }

    private Company company(String name, CsvTable.Line line) {
        Company company = Company.of(name);
        Optional<SizeClass> size = cell(line, Column.SIZE, Cells::size, "selection.size");
        if (size.isPresent()) {
            company = company.withSizes(size.get());
        }
        for (Trait trait : columns.traits()) {
            Optional<Boolean> holds = yesOrNo(line, trait);
            if (holds.isPresent()) {
                company = holds.get() ? company.having(trait) : company.lacking(trait);
            }
        }
        return company;
    }

    private Optional<Score> jobScore(CsvTable.Line line) {
        Optional<Score> score = cell(line, Column.JOB_SCORE, Cells::score, "selection.mark.unreadable");
        return columns.jobs()
                .flatMap(terms -> score.filter(its -> {
                    boolean within = !its.isNegative() && !its.isGreaterThan(Score.of(terms.maximum()));
                    if (!within) {
                        problems.say(at(line, Column.JOB_SCORE), "field.bounds", 0, terms.maximum(), its.toString());
                    }
                    return within;
                }));
    }

    private Optional<Boolean> yesOrNo(CsvTable.Line line, Trait trait) {
        return cell(line, CandidateColumns.column(trait), Cells::yesOrNo, "selection.yes-or-no");
    }

    private <T> Optional<T> cell(
            CsvTable.Line line, Column column, Function<String, Optional<T>> reader, String problem) {
        return line.get(column).flatMap(text -> {
            Optional<T> value = reader.apply(text);
            if (value.isEmpty()) {
                problems.say(at(line, column), problem, text);
            }
            return value;
        });
    }
}
