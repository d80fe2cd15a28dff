package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.explain.Message;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Whether the members with certain roles meet a requirement.
 *
 * @param checks of each of them, in order
 * @param failing the ids of those that do not
 * @param open the ids of those of whom it is not known
 */
record Poll(List<Check> checks, List<String> failing, List<String> open) {

    static Poll of(Situation situation, Set<Role> roles, Requirement requirement) {
        List<Member> members = situation.with(roles);
        List<Check> checks = new ArrayList<>(members.size());
        List<String> failing = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Member member : members) {
            Check check = requirement.check(situation, member);
            checks.add(check);
            if (check.truth() == Truth.NO) {
                failing.add(member.id());
            } else if (check.truth() == Truth.UNKNOWN) {
                open.add(member.id());
            }
        }
        return new Poll(checks, failing, open);
    }

    /** A poll in which everyone counts. */
    static Poll ofAll(Situation situation, Set<Role> roles) {
        return new Poll(Collections.nCopies(situation.with(roles).size(), Check.known(true)), List.of(), List.of());
    }

    int count(Truth truth) {
        return Check.count(checks, truth);
    }

    /** Whether enough of them do, for how many there are. */
    Outcome atLeast(IntUnaryOperator enough) {
        return atLeast(enough.applyAsInt(checks.size()));
    }

    /** Whether at least so many do. */
    Outcome atLeast(int number) {
        Check enough = Check.atLeast(number, checks);
        Figure there = Figure.of(count(Truth.YES));
        Message observed = enough.truth() == Truth.UNKNOWN
                ? Message.of("eligibility.count.open", there, Figure.of(open.size()), Figure.of(number))
                : Message.of("eligibility.count", there, Figure.of(number));
        return new Outcome(enough, observed, failing, open);
    }
}
