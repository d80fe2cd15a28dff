package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.json.JsonFormat;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.testkit.sample.Applications;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The cases of one program, and the applications that they start from. */
final class ProgramFile {

    private final Program program;
    private final Application satisfied;
    private final Map<String, String> added;
    private final Map<String, JsonNode> bases = new LinkedHashMap<>();
    private final Map<String, Case> cases = new LinkedHashMap<>();
    private final List<Map<String, Object>> pairs = new ArrayList<>();
    private final List<Map<String, Object>> unpaired = new ArrayList<>();

    ProgramFile(Program program) {
        this(program, Applications.satisfied(program.id().toString()), Map.of());
    }

    /**
     * For a program that is announced nowhere.
     *
     * @param program the program
     * @param satisfied an application that meets everything
     * @param added by table what its announcement would print
     */
    ProgramFile(Program program, Application satisfied, Map<String, String> added) {
        this.program = program;
        this.satisfied = satisfied;
        this.added = Map.copyOf(added);
    }

    Program program() {
        return program;
    }

    /** An application that meets everything. */
    Application satisfied() {
        return satisfied;
    }

    /** A table that was typed from the announcements, with what is added to it. */
    String table(String table) {
        return table + added.getOrDefault(table, "");
    }

    /** The rows of a table that are about the program. */
    List<List<String>> printed(String table) {
        return Printed.rows(table(table), program.id());
    }

    String id(String rest) {
        return program.id() + "/" + rest;
    }

    static JsonNode json(Application application) {
        return Tree.parse(JsonFormat.APPLICATION.compact().write(application));
    }

    void base(String name, Application application) {
        bases.put(name, json(application));
    }

    /** An application as what is different from a base. */
    Map<String, Object> changed(String base, Application application) {
        JsonNode from = bases.get(base);
        if (from == null) {
            throw new IllegalStateException("no base " + base);
        }
        JsonNode to = json(application);
        if (to.get("documents") instanceof ArrayNode documents && from.has("documents")) {
            inOrder(documents, from.get("documents"));
        }
        List<Map<String, Object>> change = Tree.diff(from, to);
        if (!Tree.patched(from, Tree.of(change)).equals(to)) {
            throw new IllegalStateException("the change does not give what it should: " + change);
        }
        return Tree.object("base", base, "change", Optional.of(change).filter(all -> !all.isEmpty()));
    }

    /** Puts documents, of which the order says nothing, in the order of others, so that the change is small. */
    private static void inOrder(ArrayNode documents, JsonNode others) {
        List<String> order = new ArrayList<>();
        others.forEach(other -> order.add(Tree.identity(other)));
        List<JsonNode> all = new ArrayList<>();
        documents.forEach(all::add);
        all.sort(Comparator.comparingInt(document -> {
            int place = order.indexOf(Tree.identity(document));
            return place < 0 ? order.size() : place;
        }));
        documents.removeAll();
        documents.addAll(all);
    }

    void add(Case added) {
        if (cases.putIfAbsent(added.id(), added) != null) {
            throw new IllegalStateException("twice: " + added.id());
        }
    }

    boolean has(String id) {
        return cases.containsKey(id);
    }

    Case get(String id) {
        Case found = cases.get(id);
        if (found == null) {
            throw new IllegalStateException("no case " + id);
        }
        return found;
    }

    /** Two cases of which one condition alone makes the difference to a rule. */
    void pair(String rule, String leaf, String met, String notMet) {
        pairs.add(Tree.object("rule", rule, "leaf", leaf, "met", met, "notMet", notMet));
        if (get(notMet).pair().isEmpty()) {
            cases.put(notMet, get(notMet).paired(new Case.Pair(met, rule, leaf)));
        }
    }

    void unpaired(String rule, String leaf, String why) {
        unpaired.add(Tree.object("rule", rule, "leaf", leaf, "why", why));
    }

    List<Case> cases() {
        return List.copyOf(cases.values());
    }

    List<Map<String, Object>> pairs() {
        return pairs;
    }

    List<Map<String, Object>> unpaired() {
        return unpaired;
    }

    String name() {
        return program.id().toString().replace('/', '-') + ".json";
    }

    String content() {
        return Tree.pretty(Tree.of(Tree.object(
                "$schema",
                Corpus.SCHEMA,
                "program",
                program.id().toString(),
                "name",
                Tree.object(
                        "ko",
                        program.name().value().korean(),
                        "en",
                        program.name().value().english()),
                "rules",
                program.ruleBook().rules().stream()
                        .map(rule -> Tree.object(
                                "key", rule.key(),
                                "kind", rule.kind().key(),
                                "due", rule.due().key(),
                                "title",
                                        Tree.object(
                                                "ko",
                                                rule.title().korean(),
                                                "en",
                                                rule.title().english()),
                                "clauses",
                                        rule.grounds().clauses().stream()
                                                .map(Object::toString)
                                                .toList()))
                        .toList(),
                "bases",
                bases,
                "pairs",
                pairs,
                "unpaired",
                unpaired,
                "cases",
                cases.values().stream().map(Case::json).toList())));
    }
}
