package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.Grounds;
import io.github.smartfactory.support.source.Interpretation;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A case of the corpus.
 *
 * @param id the program, the kind and what sets the case apart, with slashes between them
 * @param kind what is asked
 * @param reason why the outcome is what it is
 * @param grounds what the outcome stands on
 * @param input what is given
 * @param expected what comes out
 * @param pair the other case of a pair that differs in one condition alone
 */
record Case(
        String id, String kind, Name reason, Grounds grounds, JsonNode input, JsonNode expected, Optional<Pair> pair) {

    /**
     * The other case of a pair.
     *
     * @param id its id
     * @param rule the rule that comes out otherwise there
     * @param leaf the condition that alone differs
     */
    record Pair(String id, String rule, String leaf) {}

    static Case of(String id, String kind, Name reason, Grounds grounds, Object input, Object expected) {
        return new Case(id, kind, reason, cited(grounds), Tree.of(input), Tree.of(expected), Optional.empty());
    }

    /** What stands on a reading alone stands on the clauses that are read. */
    private static Grounds cited(Grounds grounds) {
        List<ClauseId> read = grounds.interpretations().stream()
                .flatMap(each -> each.clauses().stream())
                .toList();
        return grounds.clauses().isEmpty() ? grounds.and(new Grounds(read, List.of(), List.of())) : grounds;
    }

    Case paired(Pair with) {
        return new Case(id, kind, reason, grounds, input, expected, Optional.of(with));
    }

    Map<String, Object> json() {
        return Tree.object(
                "id", id,
                "kind", kind,
                "reason", Tree.object("ko", reason.korean(), "en", reason.english()),
                "clauses",
                        grounds.clauses().stream()
                                .map(Object::toString)
                                .sorted()
                                .toList(),
                "interpretations",
                        Optional.of(grounds.interpretations().stream()
                                        .map(Interpretation::id)
                                        .sorted()
                                        .toList())
                                .filter(ids -> !ids.isEmpty()),
                "input", input,
                "expected", expected,
                "pair", pair.map(Pair::id),
                "condition", pair.map(it -> Tree.object("rule", it.rule(), "leaf", it.leaf())));
    }
}
