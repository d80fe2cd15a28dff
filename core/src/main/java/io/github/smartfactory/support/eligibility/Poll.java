package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Whether the members with certain roles meet a requirement.
 *
 * @param situation the application
 * @param members those with the roles, in order
 * @param requirement what each must meet; nothing if everyone counts
 * @param failing the ids of those that do not
 * @param open the ids of those of whom it is not known
 */
record Poll(
        Situation situation,
        List<Member> members,
        Optional<Requirement> requirement,
        List<String> failing,
        List<String> open) {

    static Poll of(Situation situation, Set<Role> roles, Requirement requirement) {
        List<Member> members = situation.with(roles);
        List<String> failing = List.of();
        List<String> open = List.of();
        for (Member member : members) {
            Truth truth = requirement.truth(situation, member);
            if (truth == Truth.NO) {
                failing = and(failing, member);
            } else if (truth == Truth.UNKNOWN) {
                open = and(open, member);
            }
        }
        return new Poll(
                situation,
                members,
                Optional.of(requirement),
                Collections.unmodifiableList(failing),
                Collections.unmodifiableList(open));
    }

    /** A list is made only for members that are in it: most rules are met by all. */
    private static List<String> and(List<String> ids, Member member) {
        List<String> all = ids.isEmpty() ? new ArrayList<>() : ids;
        all.add(member.id());
        return all;
    }

    /** A poll in which everyone counts. */
    static Poll ofAll(Situation situation, Set<Role> roles) {
        return new Poll(situation, situation.with(roles), Optional.empty(), List.of(), List.of());
    }

    int size() {
        return members.size();
    }

    /** How many meet it for sure. */
    int met() {
        return members.size() - failing.size() - open.size();
    }

    boolean counts(Member member) {
        return requirement.map(it -> it.truth(situation, member) == Truth.YES).orElse(true);
    }

    /** Whether at least so many do. */
    Truth truth(int number) {
        if (met() >= number) {
            return Truth.YES;
        }
        return met() + open.size() < number ? Truth.NO : Truth.UNKNOWN;
    }

    /** Whether at least so many do, and what that turns on. */
    Check check(int number) {
        return Check.atLeast(
                number,
                members.stream()
                        .map(member -> requirement
                                .map(it -> it.check(situation, member))
                                .orElse(Check.known(true)))
                        .toList());
    }

    /** Whether enough of them do, for how many there are. */
    Outcome atLeast(IntUnaryOperator enough) {
        return atLeast(enough.applyAsInt(size()));
    }

    /** Whether at least so many do. */
    Outcome atLeast(int number) {
        return Outcome.of(truth(number), () -> check(number), () -> counted(number), failing, open);
    }

    private Message counted(int number) {
        Figure there = Figure.of(met());
        return truth(number) == Truth.UNKNOWN
                ? Message.of("eligibility.count.open", there, Figure.of(open.size()), Figure.of(number))
                : Message.of("eligibility.count", there, Figure.of(number));
    }
}
