package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.internal.ConstantSet;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An application beside what its program offers, so that a rule finds in one step what it looks for. */
public final class Situation {

    /** In the place of a company: what the consortium hands in together. No company has a blank id. */
    private static final String TOGETHER = "";

    private final Application application;
    private final List<SupportType> offered;
    private final Optional<LocalDate> day;
    private final Map<String, Map<String, SubmittedDocument>> documents = new HashMap<>();

    /** The roles of each member, as bits. */
    private final long[] roles;

    // Two who look for the same roles at once find the same.
    private @Nullable Group groups;

    /**
     * The members with one of several roles.
     *
     * @param roles the roles, as bits
     * @param members the members, in order
     * @param before the groups that were looked for before: they are few
     */
    private record Group(
            long roles, List<Member> members, @Nullable Group before) {}

    private Situation(Application application, List<SupportType> offered) {
        this.application = application;
        this.offered = offered;
        this.day = application.day();
        List<Member> members = application.consortium().members();
        this.roles = new long[members.size()];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = ConstantSet.bits(members.get(i).roles());
        }
        for (SubmittedDocument document : application.documents()) {
            documents
                    .computeIfAbsent(document.key(), key -> new HashMap<>())
                    .put(document.company().orElse(TOGETHER), document);
        }
    }

    /**
     * An application to a program.
     *
     * @param application the application
     * @param offered the support types that the program offers
     * @return the situation
     */
    public static Situation of(Application application, List<SupportType> offered) {
        Objects.requireNonNull(application, "application");
        return new Situation(application, List.copyOf(offered));
    }

    /**
     * The application.
     *
     * @return the application
     */
    public Application application() {
        return application;
    }

    List<SupportType> offered() {
        return offered;
    }

    /** The Korean day on which the application is handed in; nothing if unknown. */
    Optional<LocalDate> day() {
        return day;
    }

    /** The members with one of several roles; each set of roles is looked for once. */
    List<Member> with(Set<Role> wanted) {
        long bits = ConstantSet.bits(wanted);
        for (Group group = groups; group != null; group = group.before()) {
            if (group.roles() == bits) {
                return group.members();
            }
        }
        List<Member> found = withAny(bits);
        groups = new Group(bits, found, groups);
        return found;
    }

    private List<Member> withAny(long bits) {
        List<Member> members = application.consortium().members();
        List<Member> with = new ArrayList<>(members.size());
        for (int i = 0; i < roles.length; i++) {
            if ((roles[i] & bits) != 0) {
                with.add(members.get(i));
            }
        }
        return List.copyOf(with);
    }

    /**
     * The support types that a member may wish: its own if that is known, else all that are offered.
     *
     * @param member the member
     * @return the types; none of a member that bears no project
     */
    public List<SupportType> types(Member member) {
        Optional<SupportType> wished = member.type();
        if (wished.isPresent()) {
            return List.of(wished.get());
        }
        return member.bearsProject() ? offered : List.of();
    }

    /**
     * What is known of a document.
     *
     * @param key the key of the document
     * @param company whose document it is; nothing if the consortium hands in one together
     * @return what is known, or nothing
     */
    public Optional<SubmittedDocument> document(String key, Optional<String> company) {
        return Optional.ofNullable(find(key, company));
    }

    @Nullable
    SubmittedDocument find(String key, Optional<String> company) {
        Map<String, SubmittedDocument> its = documents.get(key);
        return its == null ? null : its.get(company.orElse(TOGETHER));
    }

    Situation with(Application changed) {
        return new Situation(changed, offered);
    }

    /** One member alone with what it hands in, so that work on it does not grow with the number of the others. */
    Situation alone(Member member) {
        List<SubmittedDocument> own = documents.values().stream()
                .flatMap(each -> Optional.ofNullable(each.get(member.id())).stream())
                .toList();
        return with(new Application(
                application.program(),
                application.submitted(),
                Consortium.of(member),
                application.sharedSystem(),
                application.grantCosts(),
                application.shares(),
                own,
                application.statements()));
    }

    Member member(String id) {
        return application
                .consortium()
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("no member \"" + id + "\""));
    }

    /** What all types that a member may wish say together: unknown if they differ. */
    Truth agreed(Member member, Truth ofNone, Function<SupportType, Truth> says) {
        Optional<SupportType> wished = member.type();
        if (wished.isPresent()) {
            return says.apply(wished.get());
        }
        List<SupportType> possible = types(member);
        if (possible.isEmpty()) {
            return ofNone;
        }
        Truth first = says.apply(possible.get(0));
        for (SupportType type : possible.subList(1, possible.size())) {
            if (says.apply(type) != first) {
                return Truth.UNKNOWN;
            }
        }
        return first;
    }
}
