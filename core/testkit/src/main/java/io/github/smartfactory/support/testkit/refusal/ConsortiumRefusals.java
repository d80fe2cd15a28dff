package io.github.smartfactory.support.testkit.refusal;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Consortium;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.consortium.SubmittedDocument;
import io.github.smartfactory.support.testkit.domain.ConsortiumDomain;
import io.github.smartfactory.support.vocabulary.Role;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What is refused of members, consortia and applications. */
final class ConsortiumRefusals extends PackageRefusals {

    @Override
    void bounds() {
        key(SubmittedDocument.class, "key");
        empty(Member.class, "roles");
        twice(Consortium.class, "members", Consortium::members, Member::id);
        twice(SubmittedDocument.class, "years", SubmittedDocument::years, year -> year);
        twice(Application.class, "documents", Application::documents, SubmittedDocument::key);
        moment(Application.class, "submitted");
    }

    @Override
    void together() {
        for (Role role : List.of(Role.MANAGING_AGENCY, Role.EVALUATION_COMMITTEE)) {
            part(Member.class, "roles", it -> EnumSet.of(role), it -> List.of(it.id(), role.key()));
        }
        for (List<Role> pair : List.of(
                List.of(Role.LEAD, Role.PARTICIPANT),
                List.of(Role.SHARED_SYSTEM_USER, Role.ADOPTER),
                List.of(Role.LARGE_ENTERPRISE, Role.ADOPTER),
                List.of(Role.LINKED_COMPANY, Role.LEAD))) {
            part(
                    Member.class,
                    "roles",
                    it -> EnumSet.copyOf(pair),
                    it -> List.of(it.id(), pair.get(0).key(), pair.get(1).key()));
        }
        part(
                Member.class,
                "roles",
                it -> it.type().isPresent(),
                it -> EnumSet.of(Role.SUPPLIER),
                it -> List.of(it.id(), Role.SUPPLIER.key()));
        part(
                SubmittedDocument.class,
                "handedIn",
                it -> it.issued().isPresent(),
                it -> false,
                it -> List.of(
                        it.key(), "not handed in", it.issued().orElseThrow().toString()));
        part(
                SubmittedDocument.class,
                "handedIn",
                it -> !it.years().isEmpty(),
                it -> false,
                it -> List.of(it.key(), "not handed in", it.years().toString()));
        part(
                Application.class,
                "documents",
                it -> List.of(SubmittedDocument.of("plan", "nobody here")),
                it -> List.of("plan", "\"nobody here\"", "no member"));
    }

    @Override
    void calls() {
        Arbitrary<Consortium> consortia = new ConsortiumDomain().consortia();
        call(
                Consortium.class,
                "replacing",
                "member",
                consortia,
                it -> "nobody here",
                it -> it.replacing(Company.of("nobody here")),
                it -> List.of("\"nobody here\""));
        call(
                Consortium.class,
                "replacing",
                "member",
                consortia,
                it -> "nobody here",
                it -> it.replacing(Member.of(Company.of("nobody here"), Role.ADOPTER)),
                it -> List.of("\"nobody here\""));
        call(
                Consortium.class,
                "of",
                "members",
                Arbitraries.just("two leads"),
                it -> Consortium.of(Member.of(Company.of("L1"), Role.LEAD), Member.of(Company.of("L2"), Role.LEAD)),
                it -> List.of("one lead company", "[L1, L2]"));
    }
}
