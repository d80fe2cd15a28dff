package io.github.smartfactory.examples.portal.programs;

import io.github.smartfactory.support.program.Fact;
import io.github.smartfactory.support.program.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The facts of a program that belong together.
 *
 * @param key the key of the heading
 * @param facts the facts
 */
public record FactGroup(String key, List<Fact> facts) {

    /** The start of a path and the group that it belongs to; the first that fits counts. */
    private static final Map<String, String> GROUPS = new LinkedHashMap<>();

    private static final String OTHERS = "program.group.others";

    static {
        GROUPS.put("offer.", "program.group.money");
        GROUPS.put("cluster", "program.group.money");
        GROUPS.put("grant.", "program.group.money");
        GROUPS.put("operating-cost-cap", "program.group.money");
        GROUPS.put("cost-rule", "program.group.money");
        GROUPS.put("applications.", "program.group.dates");
        GROUPS.put("application-days", "program.group.dates");
        GROUPS.put("notice", "program.group.dates");
        GROUPS.put("selection", "program.group.dates");
        GROUPS.put("after-later-gate", "program.group.scoring");
        GROUPS.put("procedure.", "program.group.dates");
        GROUPS.put("rule.", "program.group.rules");
        GROUPS.put("document.", "program.group.documents");
        GROUPS.put("gate.", "program.group.scoring");
        GROUPS.put("bonus", "program.group.scoring");
        GROUPS.put("reserved-seats", "program.group.scoring");
    }

    /** The groups of a program, those with the money first; none is empty. */
    static List<FactGroup> of(Program program) {
        Map<String, List<Fact>> groups = new LinkedHashMap<>();
        GROUPS.values().forEach(key -> groups.put(key, new ArrayList<>()));
        groups.put(OTHERS, new ArrayList<>());
        for (Fact fact : program.facts()) {
            String group = GROUPS.entrySet().stream()
                    .filter(entry -> fact.path().startsWith(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(OTHERS);
            groups.get(group).add(fact);
        }
        groups.values().removeIf(List::isEmpty);
        return groups.entrySet().stream()
                .map(entry -> new FactGroup(entry.getKey(), entry.getValue()))
                .toList();
    }
}
