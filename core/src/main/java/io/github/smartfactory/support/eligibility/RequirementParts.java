package io.github.smartfactory.support.eligibility;

import io.github.smartfactory.support.consortium.Application;
import io.github.smartfactory.support.consortium.Member;
import io.github.smartfactory.support.explain.Figure;
import io.github.smartfactory.support.vocabulary.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several requirements of which all, or one, are to hold. */
record RequirementParts(List<Requirement> parts) {

    /** What each of them demands. */
    Figure describe() {
        return Figure.of(parts.stream().map(part -> Figure.of(part.describe())).toList());
    }

    List<Check> checks(Situation situation, Member member) {
        List<Check> checks = new ArrayList<>(parts.size());
        for (Requirement part : parts) {
            checks.add(part.check(situation, member));
        }
        return checks;
    }

    /** Makes all of them hold, or none: each in the situation that those before it leave. */
    Optional<Application> mendedAll(Situation situation, Member member, boolean holds) {
        Situation now = situation;
        for (Requirement part : parts) {
            Member its = now.member(member.id());
            if (part.truth(now, its) != Truth.of(holds)) {
                Optional<Application> next = part.mended(now, its, holds);
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                now = now.with(next.get());
            }
        }
        return Optional.of(now.application());
    }

    /** Makes the first of them that can be mended hold, or not hold. */
    Optional<Application> mendedFirst(Situation situation, Member member, boolean holds) {
        return parts.stream()
                .flatMap(part -> part.mended(situation, member, holds).stream())
                .findFirst();
    }
}
