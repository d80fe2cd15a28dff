package io.github.smartfactory.examples.portal.check;

import io.github.smartfactory.examples.portal.web.Form;
import io.github.smartfactory.examples.portal.web.Limits;
import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.vocabulary.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a form in which members are named, and who applies by what was filled in. A row without a name counts for
 * nobody.
 *
 * @param rows the rows
 */
public record Roster(List<Row> rows) {

    /** How many rows are added at a time. */
    private static final int MORE = 5;

    /**
     * A row.
     *
     * @param name the name of the company; empty if it is not filled in yet
     * @param roles what it is, as {@link Roles#key} names it
     * @param was what the member was called before; empty if it is a new one
     */
    public record Row(String name, String roles, String was) {

        static Row empty(Set<Role> roles) {
            return new Row("", Roles.key(roles), "");
        }
    }

    /** Copies the list. */
    public Roster {
        rows = List.copyOf(rows);
    }

    /** Rows for those whom a program asks for: what the library would let join if nobody applied yet. */
    static Roster suggestedFor(Program program) {
        Application nobody = Application.of(program.id(), Consortium.of());
        List<Set<Role>> needed = program.assess(nobody).repairs().repaired().consortium().members().stream()
                .limit(Limits.MEMBERS)
                .map(Member::roles)
                .toList();
        boolean led = needed.contains(Set.of(Role.LEAD));
        List<Row> rows = needed.stream()
                // Who adopts where another leads is called a participant.
                .map(roles -> led && roles.equals(Set.of(Role.ADOPTER)) ? Set.of(Role.PARTICIPANT) : roles)
                .sorted(Comparator.comparing(roles -> roles.iterator().next()))
                .map(Row::empty)
                .toList();
        return new Roster(rows.isEmpty() ? List.of(Row.empty(Set.of(Role.ADOPTER))) : rows);
    }

    /** A row for each member. */
    static Roster of(Consortium consortium) {
        return new Roster(consortium.members().stream()
                .map(member -> new Row(member.id(), Roles.key(member.roles()), member.id()))
                .toList());
    }

    /** The rows that were filled in; more than are taken are a problem of the field {@code rows}. */
    static Roster of(Form form) {
        int number = form.read("rows", "field.number", Integer::valueOf).orElse(1);
        if (number > Limits.MEMBERS) {
            form.problem("rows", "check.problem.members", Limits.MEMBERS);
        }
        return new Roster(IntStream.range(0, Math.max(1, Math.min(number, Limits.MEMBERS)))
                .mapToObj(i -> new Row(form.raw(name(i)), form.raw(role(i)), form.raw(was(i))))
                .toList());
    }

    /** These rows and some more, as far as more are taken. */
    Roster withMore() {
        String last = rows.get(rows.size() - 1).roles();
        int more = Math.min(MORE, Limits.MEMBERS - rows.size());
        return new Roster(Stream.concat(
                        rows.stream(),
                        Stream.generate(() -> new Row("", last, "")).limit(more))
                .toList());
    }

    /** An application with the members that were filled in; nothing if something is wrong, which the form then says. */
    Optional<Application> applyTo(Application application, Form form) {
        Map<String, String> renamed = new HashMap<>();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<String> name = form.text(name(i));
            if (name.isPresent()) {
                member(application.consortium(), i, name.get(), form).ifPresent(members::add);
                renamed.put(rows.get(i).was(), name.get());
            }
        }
        if (members.isEmpty()) {
            form.problem("name.0", "check.problem.nobody");
        }
        refuseTwice(form);
        if (!form.problems().isEmpty()) {
            return Optional.empty();
        }
        List<SubmittedDocument> documents = application.documents().stream()
                .filter(document -> document.company().map(renamed::containsKey).orElse(true))
                .map(document -> new SubmittedDocument(
                        document.key(),
                        document.company().map(renamed::get),
                        document.handedIn(),
                        document.issued(),
                        document.years()))
                .toList();
        return Optional.of(application
                .withDocuments(List.of())
                .withConsortium(new Consortium(members))
                .withDocuments(documents));
    }

    private Optional<Member> member(Consortium before, int row, String name, Form form) {
        Member known = before.find(rows.get(row).was()).orElseGet(() -> Member.of(Company.of(name), Role.ADOPTER));
        return form.read(role(row), "field.choice", key -> {
            Set<Role> roles = Roles.parse(key);
            Member bare = new Member(
                    known.company().withId(name), roles, Optional.empty(), Optional.empty(), Optional.empty());
            return bare.bearsProject()
                    ? bare.withType(known.type()).withCost(known.cost()).withSupportAtMost(known.supportAtMost())
                    : bare;
        });
    }

    /** No company twice, and one lead at most. */
    private void refuseTwice(Form form) {
        Map<String, Integer> names = new HashMap<>();
        Optional<String> lead = Optional.empty();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.name().isEmpty()) {
                continue;
            }
            if (names.putIfAbsent(row.name(), i) != null) {
                form.problem(name(i), "check.problem.twice", row.name());
            }
            if (List.of(row.roles().split("\\+", -1)).contains(Role.LEAD.key())) {
                if (lead.isPresent()) {
                    form.problem(role(i), "check.problem.leads", lead.get());
                }
                lead = lead.or(() -> Optional.of(row.name()));
            }
        }
    }

    /** The field of a name. */
    public static String name(int row) {
        return "name." + row;
    }

    /** The field of a role. */
    public static String role(int row) {
        return "role." + row;
    }

    /** The field of what a member was called before. */
    public static String was(int row) {
        return "was." + row;
    }

    /** The number of rows as a field. */
    public String number() {
        return String.valueOf(rows.size());
    }

    /** What has to be sent to see the same rows again. */
    Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>(Map.of("rows", number()));
        for (int i = 0; i < rows.size(); i++) {
            fields.put(name(i), rows.get(i).name());
            fields.put(role(i), rows.get(i).roles());
            fields.put(was(i), rows.get(i).was());
        }
        return fields;
    }
}
