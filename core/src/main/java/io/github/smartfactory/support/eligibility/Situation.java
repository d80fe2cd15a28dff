package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SupportType;
import io.github.smartfactory.support.vocabulary.Truth;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An application beside what its program offers, so that a rule finds in one step what it looks for. */
public final class Situation {

    /** In the place of a company: what the consortium hands in together. No company has a blank id. */
    private static final String TOGETHER = "";

    private final Application application;
    private final List<SupportType> offered;
    private final Optional<LocalDate> day;
    private final Map<Integer, List<Member>> members = new ConcurrentHashMap<>();
    private final Map<String, Map<String, SubmittedDocument>> documents = new HashMap<>();

    private Situation(Application application, List<SupportType> offered) {
        this.application = application;
        this.offered = offered;
        this.day = application.day();
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
    List<Member> with(Set<Role> roles) {
        int bits = bits(roles);
        List<Member> known = members.get(bits);
        return known != null
                ? known
                : members.computeIfAbsent(bits, key -> application.consortium().with(roles));
    }

    /** A bit for each role: a key that costs less than the set itself. */
    @SuppressWarnings("EnumOrdinal") // The bits outlive no run.
    private static int bits(Set<Role> roles) {
        int bits = 0;
        for (Role role : roles) {
            bits |= 1 << role.ordinal();
        }
        return bits;
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
        return Optional.ofNullable(find(key, company.orElse(TOGETHER)));
    }

    private @Nullable SubmittedDocument find(String key, String company) {
        Map<String, SubmittedDocument> its = documents.get(key);
        return its == null ? null : its.get(company);
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
