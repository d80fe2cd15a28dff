package io.github.smartfactory.examples.portal.cluster;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of the form as somebody filled it in.
 *
 * @param index the place in the form, from 0
 * @param name what the company is called
 * @param type the key of the type of its own factory, or {@link #SHARED}
 * @param cost what its own factory costs
 * @param most the most that it asks for
 * @param traits the keys of its traits
 */
public record MemberRow(int index, String name, String type, String cost, String most, Set<String> traits) {

    /** Stands in place of a type for a company that only uses the shared system. */
    public static final String SHARED = "shared";

    /** Copies the traits. */
    public MemberRow {
        traits = Set.copyOf(traits);
    }

    /** A row that nobody filled in. */
    static MemberRow empty(int index) {
        return new MemberRow(index, "", "", "", "", Set.of());
    }

    /** The row of a form at a place. */
    static MemberRow of(Form form, int index, List<Trait> traits) {
        MemberRow at = empty(index);
        return new MemberRow(
                index,
                form.raw(at.field("name")),
                form.raw(at.field("type")),
                form.raw(at.field("cost")),
                form.raw(at.field("most")),
                traits.stream()
                        .map(Trait::key)
                        .filter(key -> form.has(at.traitField(key)))
                        .collect(Collectors.toSet()));
    }

    /** The name of a field of this row. */
    public String field(String what) {
        return what + "-" + index;
    }

    /** The name of the box of a trait. */
    public String traitField(String trait) {
        return field("trait") + "-" + trait;
    }

    /** The place as people count. */
    public int number() {
        return index + 1;
    }

    /** Whether nothing is filled in. */
    boolean isEmpty() {
        return name.isEmpty() && type.isEmpty() && cost.isEmpty() && most.isEmpty() && traits.isEmpty();
    }

    /** The same row at another place. */
    MemberRow at(int other) {
        return new MemberRow(other, name, type, cost, most, traits);
    }

    /** The fields of the row as a browser would send them. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(field("name"), name);
        fields.put(field("type"), type);
        fields.put(field("cost"), cost);
        fields.put(field("most"), most);
        traits.forEach(trait -> fields.put(traitField(trait), "on"));
        return fields;
    }
}
