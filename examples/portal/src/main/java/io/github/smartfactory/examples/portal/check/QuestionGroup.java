package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.eligibility.Question;
import io.github.smartfactory.support.eligibility.Unknown;
import io.github.smartfactory.support.eligibility.Unknown.Kind;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions that are asked together, because they ask the same of several members.
 *
 * @param id tells it apart from the others: {@code TRAIT:local-tax-paid}
 * @param kind what is asked
 * @param label what that is called; nothing if the kind says it
 * @param rows the questions, in the order of the members
 */
public record QuestionGroup(String id, Kind kind, Optional<Name> label, List<Row> rows) {

    /** The field of an answer that counts for all members that have none of their own. */
    public static final String ALL = "all";

    /** How many members are asked at a time: a page has fields for each of them. */
    public static final int SHOWN = 50;

    /**
     * A question with its field.
     *
     * @param field the name of the field, the same wherever the application is
     * @param place the place of the member; -1 for what is asked of the whole application
     * @param question the question
     */
    public record Row(String field, int place, Question question) {

        /** Who is asked; nothing if it is the whole application. */
        public Optional<String> company() {
            return question.unknown().company();
        }
    }

    /** Copies the list. */
    public QuestionGroup {
        rows = List.copyOf(rows);
    }

    /** What groups a fact belongs to. */
    static String id(Unknown unknown) {
        return unknown.kind() + unknown.key().map(key -> ":" + key).orElse("");
    }

    /** The groups of questions, that with the most decisive question first. */
    static List<QuestionGroup> of(List<Question> questions, Application application) {
        Map<String, Integer> places = new HashMap<>();
        for (Member member : application.consortium().members()) {
            places.put(member.id(), places.size());
        }
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (Question question : questions) {
            int place = question.unknown().company().map(places::get).orElse(-1);
            String field = place < 0 ? "whole" : "m" + place;
            groups.computeIfAbsent(id(question.unknown()), id -> new ArrayList<>())
                    .add(new Row(field, place, question));
        }
        return groups.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static QuestionGroup of(String id, List<Row> rows) {
        Unknown first = rows.get(0).question().unknown();
        rows.sort(Comparator.comparingInt(Row::place));
        return new QuestionGroup(id, first.kind(), first.label(), rows);
    }

    /** The only question, if there is but one. */
    public Optional<Row> only() {
        return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
    }

    /** The questions that are on a page; the others follow when these are answered. */
    public List<Row> shown() {
        return rows.stream().limit(SHOWN).toList();
    }

    /** What can be answered by every member, if there is a choice. */
    public List<Question.Choice> choicesOfAll() {
        List<Question.Choice> all = new ArrayList<>(rows.get(0).question().choices());
        rows.forEach(row -> all.retainAll(row.question().choices()));
        return all;
    }

    /** Whether an answer to it alone may make the application fail. */
    public boolean canEnd() {
        return rows.stream().anyMatch(row -> row.question().canEnd());
    }

    /** Whether it can still change the support. */
    public boolean movesMoney() {
        return rows.stream().anyMatch(row -> row.question().movesMoney());
    }

    /** The keys of the rules that it bears on. */
    public List<String> rules() {
        return rows.stream()
                .flatMap(row -> row.question().rules().stream())
                .distinct()
                .toList();
    }

    /** The facts that it asks for. */
    List<Unknown> unknowns() {
        return rows.stream().map(row -> row.question().unknown()).toList();
    }
}
