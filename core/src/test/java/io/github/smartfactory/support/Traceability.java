package io.github.smartfactory.support;

import io.github.smartfactory.support.OpenClause.Extent;
import io.github.smartfactory.support.source.ClauseId;
import io.github.smartfactory.support.source.ClauseKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * From the clauses to what carries, reads and verifies them.
 *
 * @param register the clauses that there are, and their kinds
 * @param carried where the data carries each
 * @param readings the interpretations and anomalies that name each
 * @param tests the tests that verify each
 * @param open the clauses that the data does not carry yet
 */
record Traceability(
        NavigableMap<ClauseId, ClauseKind> register,
        NavigableMap<ClauseId, SortedSet<String>> carried,
        NavigableMap<ClauseId, SortedSet<String>> readings,
        NavigableMap<ClauseId, SortedSet<String>> tests,
        List<OpenClause> open) {

    private static final int MANY = 6;

    /** Clauses that nothing carries and that are not known to be open. */
    List<ClauseId> forgotten() {
        Set<ClauseId> listed = listed();
        return register.keySet().stream()
                .filter(id -> !carried.containsKey(id) && !listed.contains(id))
                .toList();
    }

    /** Clauses that are said to be open, though the data carries them. */
    List<ClauseId> openThoughCarried() {
        return with(Extent.OPEN).filter(carried::containsKey).toList();
    }

    /** Clauses that are said to be carried in part, though nothing carries them. */
    List<ClauseId> partlyThoughNotCarried() {
        return with(Extent.PARTLY).filter(id -> !carried.containsKey(id)).toList();
    }

    /** Clauses in the list of open ones that the register does not have. */
    List<ClauseId> openAndUnknown() {
        return unknown(listed());
    }

    /** Clauses that the list of open ones has twice. */
    List<ClauseId> openTwice() {
        Set<ClauseId> seen = new HashSet<>();
        return open.stream()
                .map(OpenClause::clause)
                .filter(id -> !seen.add(id))
                .distinct()
                .toList();
    }

    /** Open clauses of kinds of which none may be open. */
    List<ClauseId> open(Set<ClauseKind> kinds) {
        return with(Extent.OPEN)
                .filter(id -> register.containsKey(id) && kinds.contains(register.get(id)))
                .toList();
    }

    /** Clauses that the data carries and the register does not have. */
    List<ClauseId> carriedAndUnknown() {
        return unknown(carried.keySet());
    }

    /** Clauses that an interpretation or an anomaly names and the register does not have. */
    List<ClauseId> readAndUnknown() {
        return unknown(readings.keySet());
    }

    /** Clauses that the data carries and no test verifies. */
    List<ClauseId> notVerified() {
        return carried.keySet().stream().filter(id -> !tests.containsKey(id)).toList();
    }

    /** Clauses that a test names and the register does not have. */
    List<ClauseId> verifiedAndUnknown() {
        return unknown(tests.keySet());
    }

    private List<ClauseId> unknown(Collection<ClauseId> ids) {
        return ids.stream().filter(id -> !register.containsKey(id)).toList();
    }

    private Set<ClauseId> listed() {
        return new TreeSet<>(open.stream().map(OpenClause::clause).toList());
    }

    private Stream<ClauseId> with(Extent extent) {
        return open.stream().filter(each -> each.extent() == extent).map(OpenClause::clause);
    }

    /** The whole as tables in Markdown, in the order of the clauses. */
    String report() {
        StringBuilder text = new StringBuilder("# From clause to data and test\n\n");
        text.append(register.size()).append(" clauses, ");
        text.append(carried.size()).append(" carried by the data, ");
        text.append(with(Extent.OPEN).count()).append(" open, ");
        text.append(with(Extent.PARTLY).count()).append(" carried in part, ");
        text.append(notVerified().size()).append(" carried and not verified.\n\n");
        text.append("| clause | kind | where carried | interpretations | tests |\n| --- | --- | --- | --- | --- |\n");
        register.forEach((id, kind) -> {
            if (carried.containsKey(id)) {
                row(text, id, kind, folded(of(carried, id)), of(readings, id), of(tests, id));
            }
        });
        text.append("\n## Open\n\n");
        text.append("| clause | kind | comes with | extent | what is missing | interpretations | tests |\n");
        text.append("| --- | --- | --- | --- | --- | --- | --- |\n");
        open.stream()
                .sorted((one, other) -> one.clause().compareTo(other.clause()))
                .forEach(each -> row(
                        text,
                        each.clause(),
                        register.getOrDefault(each.clause(), ClauseKind.NOTE),
                        List.of(each.comesWith().name().toLowerCase(Locale.ROOT)),
                        List.of(each.extent().name().toLowerCase(Locale.ROOT)),
                        List.of(each.why()),
                        of(readings, each.clause()),
                        of(tests, each.clause())));
        return text.toString();
    }

    private static Collection<String> of(Map<ClauseId, SortedSet<String>> map, ClauseId id) {
        return map.getOrDefault(id, new TreeSet<>());
    }

    @SafeVarargs
    private static void row(StringBuilder text, ClauseId id, ClauseKind kind, Collection<String>... cells) {
        text.append("| ").append(id).append(" | ").append(kind).append(" |");
        for (Collection<String> cell : cells) {
            text.append(" ")
                    .append(String.join("<br>", cell).replace("|", "\\|"))
                    .append(cell.isEmpty() ? "|" : " |");
        }
        text.append("\n");
    }

    /** Paths that differ only in their first element, as one: {@code offers[basic, advanced1].terms}. */
    static List<String> folded(Collection<String> paths) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (String path : paths) {
            int from = path.indexOf('[');
            int to = path.indexOf(']');
            String form = from < 0 ? path : path.substring(0, from + 1) + path.substring(to);
            List<String> known = labels.computeIfAbsent(form, key -> new ArrayList<>());
            if (from >= 0) {
                known.add(path.substring(from + 1, to));
            }
        }
        List<String> folded = new ArrayList<>();
        labels.forEach((form, known) -> folded.add(form.replaceFirst("\\[]", "[" + joined(known) + "]")));
        return folded;
    }

    private static String joined(List<String> labels) {
        return labels.size() <= MANY
                ? String.join(", ", labels)
                : labels.get(0) + ", … " + labels.get(labels.size() - 1) + ": " + labels.size();
    }
}
