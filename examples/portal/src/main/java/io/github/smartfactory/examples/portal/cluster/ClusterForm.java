package io.github.smartfactory.examples.portal.cluster;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.examples.portal.web.Limits;
import io.github.smartfactory.examples.portal.web.Words;
import io.github.smartfactory.support.funding.ClusterPlan;
import io.github.smartfactory.support.funding.PayerPart;
import io.github.smartfactory.support.funding.SharedSystemGrant;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of the planner, with the rows that the buttons asked for, and the plan if everything can be read. */
public final class ClusterForm {

    private static final int ROWS = 3;
    private static final int MORE = 5;
    private static final List<String> BUTTONS = List.of("add", "tidy", "read");

    private final Program program;
    private final Form form;
    private final List<MemberRow> rows;
    private final List<String> pasteProblems;
    private final Optional<ClusterPlan> plan;

    private ClusterForm(
            Program program, Form form, List<MemberRow> rows, List<String> pasteProblems, Optional<ClusterPlan> plan) {
        this.program = program;
        this.form = form;
        this.rows = rows;
        this.pasteProblems = pasteProblems;
        this.plan = plan;
    }

    /** A form that nobody filled in yet. */
    public static ClusterForm empty(Program program, Words words) {
        Form form = new Form(Map.of(), words);
        return new ClusterForm(program, form, rows(ROWS), List.of(), Optional.empty());
    }

    /** A form as it was sent. */
    public static ClusterForm of(Program program, Map<String, List<String>> values, Words words) {
        Form sent = new Form(values, words);
        int number = sent.number("rows", 0, Integer.MAX_VALUE).orElse(ROWS);
        List<MemberRow> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(number, Limits.MEMBERS); i++) {
            rows.add(MemberRow.of(sent, i, program.traits()));
        }
        List<String> pasteProblems = new ArrayList<>();
        boolean tooMany = number > Limits.MEMBERS;
        if (sent.has("read")) {
            Pasted pasted = Pasted.read(sent.raw("pasted"), program, words);
            pasteProblems.addAll(pasted.problems());
            rows.removeIf(row -> !pasted.rows().isEmpty() && row.isEmpty());
            tooMany |= rows.size() + pasted.rows().size() > Limits.MEMBERS;
            pasted.rows().stream().limit(Limits.MEMBERS - rows.size()).forEach(rows::add);
        }
        if (sent.has("tidy")) {
            rows.removeIf(MemberRow::isEmpty);
        }
        if (sent.has("add") || rows.isEmpty()) {
            Stream.generate(() -> MemberRow.empty(0))
                    .limit(Math.min(MORE, Limits.MEMBERS - rows.size()))
                    .forEach(rows::add);
        }
        List<MemberRow> placed = numbered(rows);
        Form form = new Form(values(values, placed, pasteProblems.isEmpty()), words);
        if (tooMany) {
            form.problem(RequestReader.MEMBERS, "cluster.too-many", Limits.MEMBERS);
        }
        boolean rowsOnly =
                BUTTONS.stream().anyMatch(sent::has) && placed.stream().allMatch(MemberRow::isEmpty);
        Optional<ClusterPlan> plan = rowsOnly ? Optional.empty() : new RequestReader(program, form, words).plan(placed);
        return new ClusterForm(program, form, placed, pasteProblems, plan);
    }

    private static List<MemberRow> rows(int number) {
        return Stream.iterate(0, i -> i + 1).limit(number).map(MemberRow::empty).toList();
    }

    private static List<MemberRow> numbered(List<MemberRow> rows) {
        List<MemberRow> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(row.at(numbered.size())));
        return List.copyOf(numbered);
    }

    /** What was sent, with the rows as they are now. */
    private static Map<String, List<String>> values(
            Map<String, List<String>> sent, List<MemberRow> rows, boolean pasteIsRead) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        sent.forEach((field, value) -> {
            if (!field.matches("(name|type|cost|most|trait)-.*") && !BUTTONS.contains(field)) {
                values.put(field, value);
            }
        });
        if (pasteIsRead && sent.containsKey("read")) {
            values.remove("pasted");
        }
        values.put("rows", List.of(String.valueOf(rows.size())));
        rows.forEach(row -> row.fields().forEach((field, value) -> values.put(field, List.of(value))));
        return values;
    }

    /** The program. */
    public Program program() {
        return program;
    }

    /** The fields and what is wrong with them. */
    public Form form() {
        return form;
    }

    /** The rows. */
    public List<MemberRow> rows() {
        return rows;
    }

    /** What is wrong with the lines that were pasted. */
    public List<String> pasteProblems() {
        return pasteProblems;
    }

    /** What the cluster gets; nothing if something is missing or wrong. */
    public Optional<ClusterPlan> plan() {
        return plan;
    }

    /** Traits that change what a company gets. */
    public List<Trait> traits() {
        return program.traits();
    }

    /** The grants on top. */
    public List<SharedSystemGrant> grants() {
        return program.resolveCluster().scheme().grants();
    }

    /** What the government may pay, if there is a choice. */
    public Optional<PayerPart> choice() {
        return RequestReader.choice(program.resolveCluster());
    }

    /**
     * Something that is wrong, for the list above the result.
     *
     * @param field the field; nothing if it is about all companies together
     * @param row the number of the company; nothing if it is about the cluster
     * @param sentence what is wrong
     */
    public record Trouble(Optional<String> field, Optional<Integer> row, String sentence) {}

    /** What is wrong, in the order of the form. */
    public List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        form.problem(RequestReader.MEMBERS)
                .ifPresent(it -> troubles.add(new Trouble(Optional.empty(), Optional.empty(), it)));
        for (MemberRow row : rows) {
            for (String field : row.fields().keySet()) {
                form.problem(field)
                        .ifPresent(it -> troubles.add(new Trouble(Optional.of(field), Optional.of(row.number()), it)));
            }
        }
        for (String field : fieldsOfCluster()) {
            form.problem(field).ifPresent(it -> troubles.add(new Trouble(Optional.of(field), Optional.empty(), it)));
        }
        return List.copyOf(troubles);
    }

    private List<String> fieldsOfCluster() {
        List<String> fields = new ArrayList<>(List.of("shared"));
        grants().forEach(grant -> fields.add("grant-" + grant.key()));
        fields.addAll(List.of("share", "local"));
        return fields;
    }

    /** What has to be sent to see the same page again. */
    Map<String, String> posted() {
        Map<String, String> posted = new LinkedHashMap<>();
        posted.put("program", program.id().toString());
        rows.forEach(row -> posted.putAll(row.fields()));
        posted.put("rows", String.valueOf(rows.size()));
        fieldsOfCluster().forEach(field -> posted.put(field, form.raw(field)));
        posted.put("pasted", form.raw("pasted"));
        posted.values().removeIf(String::isEmpty);
        return posted;
    }
}
