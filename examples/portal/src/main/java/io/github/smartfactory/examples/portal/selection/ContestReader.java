package io.github.smartfactory.examples.portal.selection;

import io.github.smartfactory.examples.portal.selection.Problems.Place;
import io.github.smartfactory.examples.portal.web.Limits;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.json.JsonStyle;
import io.github.smartfactory.support.json.problem.JsonDocumentException;
import io.github.smartfactory.support.json.problem.JsonProblem;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Candidate;
import io.github.smartfactory.support.scoring.Gate;
import io.github.smartfactory.support.scoring.ScoreBook;
import java.lang.invoke.MethodHandles;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a contest out of the files for a program, and says what is wrong with them. */
final class ContestReader {

    /** The field of the file of candidates. */
    static final String CANDIDATES = "candidates";

    /** The field of a document that has everything. */
    static final String DOCUMENT = "document";

    private static final JsonFormat<Contest> FORMAT = JsonFormat.of(Contest.class, MethodHandles.lookup());

    private final Program program;
    private final Map<String, Sent> files;
    private final Problems problems;

    ContestReader(Program program, Map<String, Sent> files, Problems problems) {
        this.program = program;
        this.files = files;
        this.problems = problems;
    }

    /** The field of the file of marks at a gate. */
    static String marks(Gate gate) {
        return "marks-" + gate.key();
    }

    /** The contest; nothing if something is missing or wrong. */
    Optional<Contest> read() {
        Optional<Contest> contest = files.containsKey(DOCUMENT) ? document(files.get(DOCUMENT)) : tables();
        int number = contest.map(it -> it.candidates().size()).orElse(0);
        if (number > Limits.CANDIDATES) {
            problems.say("selection.too-many", Limits.CANDIDATES, number);
        }
        int committee = contest.stream()
                .flatMap(it -> it.books().values().stream())
                .mapToInt(book -> book.committee().size())
                .max()
                .orElse(0);
        if (committee > Limits.EVALUATORS) {
            problems.say("selection.too-many-evaluators", Limits.EVALUATORS, committee);
        }
        return problems.isEmpty() ? contest : Optional.empty();
    }

    private Optional<Contest> document(Sent sent) {
        try {
            Contest contest = FORMAT.with(JsonStyle.STANDARD.knowing(program)).read(sent.text());
            if (!contest.program().equals(program.id())) {
                problems.say(Place.of(sent), "selection.other-program", contest.program(), program.id());
            }
            return Optional.of(contest);
        } catch (JsonDocumentException e) {
            for (JsonProblem problem : e.problems()) {
                problems.say(
                        Place.of(sent).line(problem.line()).column(problem.path()),
                        "selection.json",
                        problem.message());
            }
            return Optional.empty();
        }
    }

    private Optional<Contest> tables() {
        Map<String, Marks> marks = new LinkedHashMap<>();
        for (Gate gate : program.gates()) {
            Optional.ofNullable(files.get(marks(gate)))
                    .flatMap(sent -> Marks.read(sent, gate, problems))
                    .ifPresent(read -> marks.put(gate.key(), read));
        }
        Gate first = program.gates().get(0);
        if (!files.containsKey(marks(first))) {
            problems.say("selection.no-marks", problems.words().text(first.name()));
        }
        Optional<List<Candidate>> listed =
                Optional.ofNullable(files.get(CANDIDATES)).map(sent -> Candidates.read(sent, program, problems));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        List<Candidate> candidates = listed.orElseGet(() -> marks.get(first.key()).candidates().keySet().stream()
                .map(id -> Candidates.unknown(program, id))
                .toList());
        checkKnown(candidates, marks);
        Map<String, ScoreBook> books = new LinkedHashMap<>();
        marks.forEach((gate, its) -> books.put(gate, its.book()));
        return Optional.of(new Contest(program.id(), Optional.empty(), Optional.empty(), candidates, books));
    }

    private void checkKnown(List<Candidate> candidates, Map<String, Marks> marks) {
        Set<String> known = new HashSet<>();
        candidates.forEach(candidate -> known.add(candidate.id()));
        marks.values()
                .forEach(its -> its.candidates().forEach((id, place) -> {
                    if (!known.contains(id)) {
                        problems.say(place.column(Column.CANDIDATE.key()), "selection.no-candidate", id);
                    }
                }));
    }
}
