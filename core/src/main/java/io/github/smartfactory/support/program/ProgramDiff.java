package io.github.smartfactory.support.program;

import io.github.smartfactory.support.source.Cited;
import io.github.smartfactory.support.vocabulary.Language;
import io.github.smartfactory.support.vocabulary.ProgramId;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What changed between two editions of a program, or between a program and a reform of it.
 *
 * @param from the earlier edition
 * @param to the later edition
 * @param changes the differences, in the order of the later edition, then what is gone
 */
public record ProgramDiff(ProgramId from, ProgramId to, List<Change> changes) {

    /** Copies the list. */
    public ProgramDiff {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
    }

    /**
     * Compares two programs fact by fact. Where the later one says which type of the earlier one a type comes from, the
     * two are compared with each other.
     *
     * @param before the earlier edition
     * @param after the later edition
     * @return the differences; none if both state the same
     */
    public static ProgramDiff between(Program before, Program after) {
        return between(before, List.of(), after);
    }

    /**
     * Compares two programs fact by fact, as {@link #between(Program, Program)} does, and follows types that come from
     * others through the editions in between.
     *
     * @param before the earlier edition
     * @param inBetween the editions in between, the earliest first
     * @param after the later edition
     * @return the differences; none if both state the same
     */
    static ProgramDiff between(Program before, List<Program> inBetween, Program after) {
        Map<String, Fact> earlier = ProgramFacts.of(before, origins(before, inBetween, after));
        Map<String, Fact> later = ProgramFacts.of(after);
        Map<String, Fact> all = new LinkedHashMap<>(later);
        earlier.forEach(all::putIfAbsent);
        List<Change> changes = new ArrayList<>();
        all.forEach((path, fact) -> {
            Optional<Fact> was = Optional.ofNullable(earlier.get(path));
            Optional<Fact> is = Optional.ofNullable(later.get(path));
            if (!was.map(Fact::value).equals(is.map(Fact::value))) {
                changes.add(new Change(path, fact.label(), was, is));
            }
        });
        return new ProgramDiff(before.id(), after.id(), changes);
    }

    /** The type of the earlier edition that each type of the later one is compared with. */
    private static Map<SupportType, SupportType> origins(Program before, List<Program> inBetween, Program after) {
        List<Program> editions = new ArrayList<>(inBetween);
        editions.add(after);
        Map<SupportType, SupportType> origins = new LinkedHashMap<>();
        for (SupportType type : after.types()) {
            SupportType origin = type;
            for (int i = editions.size() - 1; i >= 0 && !before.types().contains(origin); i--) {
                origin = predecessor(editions.get(i), origin);
            }
            origins.put(type, origin);
        }
        return origins;
    }

    private static SupportType predecessor(Program edition, SupportType type) {
        return edition.offers().stream()
                .filter(offer -> offer.type().equals(type))
                .flatMap(offer -> offer.succeeds().stream())
                .map(Cited::value)
                .findFirst()
                .orElse(type);
    }

    /**
     * The difference at a path.
     *
     * @param path such as {@code offer.advanced1.limit}
     * @return the difference, or nothing if both state the same or neither states anything
     */
    public Optional<Change> at(String path) {
        Objects.requireNonNull(path, "path");
        return changes.stream().filter(change -> change.path().equals(path)).findFirst();
    }

    /**
     * The differences as text.
     *
     * @param language the language
     * @return one line a difference, with a line feed after each
     */
    public String render(Language language) {
        return changes.stream().map(change -> change.render(language) + "\n").collect(Collectors.joining());
    }
}
