package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.eligibility.Unknown.Kind;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answers to the same question.
 *
 * @param id tells it apart from the others, as that of the question does
 * @param kind what was asked
 * @param label what that is called; nothing if the kind says it
 * @param answers the answers
 */
public record GivenGroup(String id, Kind kind, Optional<Name> label, List<Answer> answers) {

    /**
     * An answer.
     *
     * @param number its number among all answers
     * @param company who gave it; nothing if it is one of the whole application
     * @param says what it says
     */
    public record Answer(int number, Optional<String> company, String says) {}

    /** The answers that an application holds. */
    static List<GivenGroup> in(Program program, Application application, Words words) {
        List<Unknown> facts = Given.in(program, application);
        Saying saying = new Saying(application, words);
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        Map<String, Unknown> first = new LinkedHashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            Unknown fact = facts.get(i);
            String id = QuestionGroup.id(fact);
            first.putIfAbsent(id, fact);
            answers.computeIfAbsent(id, it -> new ArrayList<>()).add(new Answer(i, fact.company(), saying.of(fact)));
        }
        return first.entrySet().stream()
                .map(entry -> new GivenGroup(
                        entry.getKey(),
                        entry.getValue().kind(),
                        entry.getValue().label(),
                        answers.get(entry.getKey())))
                .toList();
    }
}
