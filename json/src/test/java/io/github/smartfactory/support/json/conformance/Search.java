package io.github.smartfactory.support.json.conformance;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.vocabulary.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Finds two applications in which one condition alone makes the difference to a rule. */
final class Search {

    private final Application base;
    private final List<Target> targets;
    private final Changes changes;

    /**
     * Two applications that differ in one condition.
     *
     * @param context what was changed before
     * @param before the application before
     * @param flip what makes the difference
     * @param after the application after
     * @param apart how many other rules differ
     */
    record Found(List<Change> context, Application before, Change flip, Application after, long apart) {

        Name says() {
            List<Change> all = new ArrayList<>(context);
            all.add(flip);
            return said(all);
        }
    }

    Search(Application base, List<Target> targets, Changes changes) {
        this.base = base;
        this.targets = targets;
        this.changes = changes;
    }

    static Name said(List<Change> all) {
        return Name.of(
                String.join("; ", all.stream().map(it -> it.says().korean()).toList()),
                String.join("; ", all.stream().map(it -> it.says().english()).toList()));
    }

    /** What every rule says; nothing if a fact is not known. */
    Optional<Map<String, Boolean>> all(Application application) {
        Map<String, Boolean> outcomes = new LinkedHashMap<>();
        try {
            for (Target target : targets) {
                outcomes.put(target.key(), new TwoValued(application).meets(target));
            }
        } catch (TwoValued.UnknownFactException e) {
            return Optional.empty();
        }
        return Optional.of(outcomes);
    }

    /** The values of what a leaf turns on. */
    List<Change> changesOf(Leaf leaf) {
        if (leaf.requirement().isEmpty()) {
            return leaf.roles().isEmpty() ? changes.of(leaf.condition()) : changes.ofNumber(leaf.roles());
        }
        List<Change> all = new ArrayList<>();
        for (String id : some(leaf)) {
            all.addAll(changes.of(leaf.requirement().get(), id));
        }
        return all;
    }

    /** The first and the last member that a leaf looks at. */
    private List<String> some(Leaf leaf) {
        List<String> ids = members(leaf);
        return ids.size() < 2 ? ids : List.of(ids.get(0), ids.get(ids.size() - 1));
    }

    /** The members that a leaf looks at; if there are none, one that may join. */
    private List<String> members(Leaf leaf) {
        List<String> members = base.consortium().members().stream()
                .filter(member -> member.isAny(leaf.roles()))
                .map(Member::id)
                .toList();
        return members.isEmpty()
                ? List.of(Changes.joined(leaf.roles().iterator().next()))
                : members;
    }

    /** Changes that may lead to an application in which a leaf matters: for one member, or for all alike. */
    private List<Change> contexts(Target target) {
        List<Change> all = new ArrayList<>();
        for (Leaf leaf : Leaf.of(target)) {
            if (base.consortium().members(leaf.roles()).isEmpty()) {
                leaf.roles().stream().limit(1).forEach(role -> all.add(changes.joining(role)));
            }
            all.addAll(changesOf(leaf));
            if (leaf.roles().isEmpty()) {
                continue;
            }
            List<String> ids = members(leaf);
            if (leaf.requirement().isEmpty() || ids.size() < 2) {
                continue;
            }
            List<List<Change>> each = ids.stream()
                    .map(id -> changes.of(leaf.requirement().get(), id))
                    .toList();
            for (int i = 0; i < each.get(0).size(); i++) {
                int which = i;
                List<Change> alike = each.stream().map(of -> of.get(which)).toList();
                all.add(new Change(
                        "all-" + alike.get(0).key(),
                        Name.of(
                                "모두 " + alike.get(0).says().korean(),
                                "all as " + alike.get(0).says().english()),
                        application -> {
                            Application now = application;
                            for (Change change : alike) {
                                now = change.to().apply(now);
                            }
                            return now;
                        }));
            }
        }
        return all;
    }

    Optional<Found> pair(Target target, Leaf leaf) {
        List<Change> contexts = contexts(target);
        List<Change> flips = changesOf(leaf);
        for (int depth = 0; depth <= 2; depth++) {
            List<Found> found = new ArrayList<>();
            for (List<Change> context : combinations(contexts, depth)) {
                Optional<Application> before = applied(context);
                if (before.isPresent()) {
                    flips(target, leaf, flips, context, before.get(), found);
                }
                if (depth > 0 && found.stream().anyMatch(it -> it.apart() == 0)) {
                    break;
                }
            }
            Optional<Found> best = found.stream().min((one, other) -> Long.compare(one.apart(), other.apart()));
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    private static List<List<Change>> combinations(List<Change> contexts, int depth) {
        if (depth == 0) {
            return List.of(List.of());
        }
        List<List<Change>> all = new ArrayList<>();
        for (List<Change> less : combinations(contexts, depth - 1)) {
            for (Change change : contexts) {
                if (!less.contains(change)) {
                    List<Change> more = new ArrayList<>(less);
                    more.add(change);
                    all.add(more);
                }
            }
        }
        return all;
    }

    private Optional<Application> applied(List<Change> context) {
        Optional<Application> now = Optional.of(base);
        for (Change change : context) {
            now = now.flatMap(change::on);
        }
        return now;
    }

    private void flips(
            Target target, Leaf leaf, List<Change> flips, List<Change> context, Application before, List<Found> into) {
        Optional<Map<String, Boolean>> one = Optional.empty();
        for (Change flip : flips) {
            Optional<Application> after = flip.on(before);
            if (after.isEmpty() || !differ(target, leaf, before, after.get())) {
                continue;
            }
            if (one.isEmpty()) {
                one = all(before);
            }
            Optional<Map<String, Boolean>> other = one.isEmpty() ? one : all(after.get());
            if (one.isPresent() && other.isPresent()) {
                Map<String, Boolean> first = one.get();
                long apart = first.keySet().stream()
                        .filter(key -> !key.equals(target.key()))
                        .filter(key ->
                                !Objects.equals(first.get(key), other.get().get(key)))
                        .count();
                into.add(new Found(context, before, flip, after.get(), apart));
            }
        }
    }

    /** Whether a rule comes out otherwise in two applications because of one leaf alone. */
    static boolean differ(Target target, Leaf leaf, Application one, Application other) {
        TwoValued first = new TwoValued(one);
        TwoValued second = new TwoValued(other);
        try {
            boolean same = first.meets(target) == second.meets(target);
            if (same) {
                return false;
            }
        } catch (TwoValued.UnknownFactException e) {
            return false;
        }
        if (leaf.requirement().isPresent()) {
            List<String> places = differences(first.requirements(), second.requirements());
            return first.requirements().keySet().equals(second.requirements().keySet())
                    && places.size() == 1
                    && places.get(0).startsWith(leaf.path() + "@");
        }
        boolean counted = leaf.roles().isEmpty() || !roles(one).equals(roles(other));
        return counted && differences(first.conditions(), second.conditions()).equals(List.of(leaf.path()));
    }

    private static List<String> roles(Application application) {
        return application.consortium().members().stream()
                .map(member -> member.id() + member.roles())
                .toList();
    }

    private static List<String> differences(Map<String, Boolean> one, Map<String, Boolean> other) {
        return one.keySet().stream()
                .filter(key -> !Objects.equals(one.get(key), other.get(key)))
                .toList();
    }
}
