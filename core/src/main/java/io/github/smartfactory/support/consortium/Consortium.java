package io.github.smartfactory.support.consortium;

import io.github.smartfactory.support.company.Company;
import io.github.smartfactory.support.internal.Checks;
import io.github.smartfactory.support.vocabulary.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Those who apply together; one company that applies alone is a consortium of one.
 *
 * @param members the members in any order: no company twice, at most one lead
 */
public record Consortium(List<Member> members) {

    /** Checks that no company is there twice and at most one leads. */
    public Consortium {
        members = Checks.distinct(members, Member::id, "members of a consortium");
        List<String> leads = members.stream()
                .filter(member -> member.roles().contains(Role.LEAD))
                .map(Member::id)
                .toList();
        if (leads.size() > 1) {
            throw new IllegalArgumentException("a consortium has one lead company, not " + leads.size() + ": " + leads);
        }
    }

    /**
     * A consortium.
     *
     * @param members the members
     * @return the consortium
     */
    public static Consortium of(Member... members) {
        return new Consortium(Arrays.asList(members));
    }

    /**
     * The member with an id.
     *
     * @param id the id of the company
     * @return the member, or nothing
     */
    public Optional<Member> find(String id) {
        Objects.requireNonNull(id, "id");
        return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /**
     * The members with one of several roles.
     *
     * @param roles the roles
     * @return the members, in order
     */
    public List<Member> members(Set<Role> roles) {
        Objects.requireNonNull(roles, "roles");
        List<Member> having = new ArrayList<>(members.size());
        for (Member member : members) {
            if (member.isAny(roles)) {
                having.add(member);
            }
        }
        return Collections.unmodifiableList(having);
    }

    /**
     * The lead company.
     *
     * @return the lead, or nothing
     */
    public Optional<Member> lead() {
        return members(Set.of(Role.LEAD)).stream().findFirst();
    }

    /**
     * This consortium with more members.
     *
     * @param more the members
     * @return the consortium
     * @throws IllegalArgumentException if a company is there already, or there would be two leads
     */
    public Consortium and(Member... more) {
        return new Consortium(
                Stream.concat(members.stream(), Arrays.stream(more)).toList());
    }

    /**
     * This consortium without some members.
     *
     * @param ids the ids of the companies
     * @return the consortium
     */
    public Consortium without(Collection<String> ids) {
        return new Consortium(
                members.stream().filter(member -> !ids.contains(member.id())).toList());
    }

    /**
     * This consortium with a member in place of the one with its id.
     *
     * @param member the member
     * @return the consortium
     * @throws IllegalArgumentException if there is no such member
     */
    public Consortium replacing(Member member) {
        List<Member> all = new ArrayList<>(members);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(member.id())) {
                all.set(i, member);
                return new Consortium(all);
            }
        }
        throw new IllegalArgumentException("no member \"" + member.id() + "\"; there are "
                + members.stream().map(Member::id).toList());
    }

    /**
     * This consortium with what is known of a company in place of what was.
     *
     * @param company the company
     * @return the consortium
     * @throws IllegalArgumentException if it is no member
     */
    public Consortium replacing(Company company) {
        Member member = find(company.id())
                .orElseThrow(() -> new IllegalArgumentException("no member \"" + company.id() + "\"; there are "
                        + members.stream().map(Member::id).toList()));
        return replacing(member.withCompany(company));
    }
}
