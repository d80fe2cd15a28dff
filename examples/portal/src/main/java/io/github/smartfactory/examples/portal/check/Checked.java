package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.examples.portal.web.Refusal;
import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Assessment;
import io.github.smartfactory.support.eligibility.ChecklistItem;
import io.github.smartfactory.support.eligibility.Finding;
import io.github.smartfactory.support.eligibility.Question;
import io.github.smartfactory.support.eligibility.Repairs;
import io.github.smartfactory.support.eligibility.Stage;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.eligibility.Unknown.Kind;
import io.github.smartfactory.support.eligibility.Verdict;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.Bonus;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A check as its page shows it.
 *
 * @param program the program
 * @param state what was answered
 * @param assessment what the library says of it
 * @param open the questions that are still to be asked, the most decisive first
 * @param aside the open questions that were put aside
 * @param repairs what would have to change
 * @param given the answers so far
 * @param bonus the bonus points; nothing if the program gives none
 */
public record Checked(
        Program program,
        CheckState state,
        Assessment assessment,
        List<QuestionGroup> open,
        List<QuestionGroup> aside,
        Repairs repairs,
        List<GivenGroup> given,
        Optional<Bonus> bonus) {

    /** What can be answered and still be open: an amount that lies between two, an industry that is named broadly. */
    private static final Set<Kind> VAGUE = EnumSet.of(Kind.COST, Kind.SHARED_COST, Kind.GRANT_COST, Kind.INDUSTRY);

    /**
     * The check of what was answered; an application that the library refuses is refused with its reason. A fact that was
     * just answered, but vaguely, is put aside.
     */
    static Checked of(Program program, CheckState state, Words words, Set<Unknown> answered) {
        Application known;
        Assessment assessment;
        List<Question> questions;
        Repairs repairs;
        try {
            known = state.known();
            assessment = program.assess(known, state.stage());
            questions = assessment.questions();
            repairs = assessment.repairs();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw Refusal.of(e);
        }
        Set<Unknown> aside = new HashSet<>(state.aside());
        answered.stream().filter(fact -> VAGUE.contains(fact.kind())).forEach(aside::add);
        Map<Boolean, List<Question>> parts =
                questions.stream().collect(Collectors.partitioningBy(it -> aside.contains(it.unknown())));
        return new Checked(
                program,
                state.withAside(parts.get(true).stream().map(Question::unknown).toList()),
                assessment,
                QuestionGroup.of(parts.get(false), known),
                QuestionGroup.of(parts.get(true), known),
                repairs,
                GivenGroup.in(program, known, words),
                program.bonus().map(any -> program.bonusOf(known)));
    }

    /** What is asked next. */
    public Optional<QuestionGroup> next() {
        return open.stream().findFirst();
    }

    /** The open questions of a group. */
    Optional<QuestionGroup> group(String id) {
        return open.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** How many questions are open, those that were put aside among them. */
    public int questions() {
        return open.size() + aside.size();
    }

    /** The findings that decide, those that fail first. */
    public Map<Verdict, List<Finding>> findings() {
        Map<Verdict, List<Finding>> findings = new LinkedHashMap<>();
        for (Verdict verdict : List.of(Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.SATISFIED)) {
            findings.put(verdict, assessment.findings(verdict));
        }
        findings.values().removeIf(List::isEmpty);
        return findings;
    }

    /** What is to be done and handed in, by when it is due. */
    public Map<Stage, List<ChecklistItem>> checklist() {
        return assessment.checklist().stream()
                .collect(Collectors.groupingBy(ChecklistItem::due, LinkedHashMap::new, Collectors.toList()));
    }
}
