package io.github.smartfactory.examples.portal.programs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What facts of a program are about, in the order in which a company asks for it. */
public enum Topic {
    /** Who pays what. */
    MONEY("offer.", "cluster", "grant.", "operating-cost-cap", "cost-rule"),
    /** When, and in which steps. */
    DATES("applications.", "application-days", "notice", "selection", "procedure."),
    /** Who can apply. */
    RULES("rule."),
    /** What is handed in. */
    DOCUMENTS("document."),
    /** How applications are evaluated and selected. */
    SCORING("gate.", "bonus", "after-later-gate", "reserved-seats"),
    /** All the rest. */
    OTHERS("");

    private final List<String> beginnings;

    /** A topic with the beginnings of the paths of its facts. */
    Topic(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /** The key of its heading. */
    public String key() {
        return "topic." + name().toLowerCase(Locale.ROOT);
    }

    /** The topic of the fact at a path. */
    static Topic of(String path) {
        return Arrays.stream(values())
                .filter(topic -> topic.beginnings.stream().anyMatch(path::startsWith))
                .findFirst()
                .orElse(OTHERS);
    }

    /** What has a path, by topic; no topic is empty. */
    static <T> Map<Topic, List<T>> group(List<T> all, Function<T, String> path) {
        Map<Topic, List<T>> groups = new EnumMap<>(Topic.class);
        all.forEach(each -> groups.computeIfAbsent(of(path.apply(each)), topic -> new ArrayList<>())
                .add(each));
        return groups;
    }
}
