package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.SupportType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** An application beside what its program offers, so that a rule finds in one step what it looks for. */
public final class Situation {

    private final Application application;
    private final List<SupportType> offered;
    private final Map<Set<Role>, List<Member>> members = new ConcurrentHashMap<>();
    private final Map<String, Map<Optional<String>, SubmittedDocument>> documents = new HashMap<>();

    private Situation(Application application, List<SupportType> offered) {
        this.application = application;
        this.offered = offered;
        for (SubmittedDocument document : application.documents()) {
            documents.computeIfAbsent(document.key(), key -> new HashMap<>()).put(document.company(), document);
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

    /** The members with one of several roles; each set of roles is looked for once. */
    List<Member> with(Set<Role> roles) {
        return members.computeIfAbsent(roles, application.consortium()::with);
    }

    /**
     * The support types that a member may wish: its own if that is known, else all that are offered.
     *
     * @param member the member
     * @return the types; none of a member that bears no project
     */
    public List<SupportType> types(Member member) {
        if (!member.bearsProject()) {
            return List.of();
        }
        return member.type().map(List::of).orElse(offered);
    }

    /**
     * What is known of a document.
     *
     * @param key the key of the document
     * @param company whose document it is; nothing if the consortium hands in one together
     * @return what is known, or nothing
     */
    public Optional<SubmittedDocument> document(String key, Optional<String> company) {
        return Optional.ofNullable(documents.getOrDefault(key, Map.of()).get(company));
    }

    Situation with(Application changed) {
        return new Situation(changed, offered);
    }

    /** One member alone with what it hands in, so that work on it does not grow with the number of the others. */
    Situation alone(Member member) {
        List<SubmittedDocument> own = documents.values().stream()
                .flatMap(each -> Optional.ofNullable(each.get(Optional.of(member.id()))).stream())
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

    /** What all types that a member may wish say together; no for a member that can wish none. */
    Check checkTypes(Member member, Predicate<SupportType> holds) {
        List<SupportType> possible = types(member);
        boolean all = !possible.isEmpty() && possible.stream().allMatch(holds);
        boolean none = possible.stream().noneMatch(holds);
        return all || none ? Check.known(all) : Check.open(Unknown.ofCompany(Unknown.Kind.TYPE, member.id()));
    }
}
