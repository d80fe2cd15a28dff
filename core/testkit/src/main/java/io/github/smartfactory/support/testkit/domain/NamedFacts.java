package io.github.smartfactory.support.testkit.domain;

import io.github.smartfactory.support.company.Ksic;
import io.github.smartfactory.support.company.SizeClass;
import io.github.smartfactory.support.eligibility.Condition;
import io.github.smartfactory.support.eligibility.RequiredDocument;
import io.github.smartfactory.support.eligibility.Requirement;
import io.github.smartfactory.support.eligibility.Rule;
import io.github.smartfactory.support.program.Program;
import io.github.smartfactory.support.scoring.BonusItem;
import io.github.smartfactory.support.vocabulary.Role;
import io.github.smartfactory.support.vocabulary.Trait;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What conditions name: facts without which nothing would be settled, and the bounds around which to draw. */
final class NamedFacts {

    private final Set<Trait> ofCompanies = new LinkedHashSet<>();
    private final Set<Trait> stated = new LinkedHashSet<>();
    private final Set<RequiredDocument> documents = new LinkedHashSet<>();
    private final Set<Ksic> industries = new LinkedHashSet<>();
    private final Set<Role> crowds = EnumSet.noneOf(Role.class);
    private final Set<SizeClass> sizes = EnumSet.noneOf(SizeClass.class);
    private int members;
    private int projects;

    private NamedFacts() {}

    /** Those of a program's rules, bonus points, reserved seats and terms. */
    static NamedFacts of(Program program) {
        NamedFacts facts = new NamedFacts();
        // The rule book has rules on documents, too.
        for (Rule rule : program.ruleBook().rules()) {
            facts.read(rule.condition());
            rule.when().ifPresent(facts::read);
        }
        program.bonus()
                .ifPresent(bonus ->
                        bonus.items().stream().map(BonusItem::condition).forEach(facts::read));
        program.reservedSeats().ifPresent(seats -> facts.read(seats.condition()));
        facts.ofCompanies.addAll(program.traits());
        facts.documents.addAll(program.documents());
        return facts;
    }

    Set<Trait> ofCompanies() {
        return ofCompanies;
    }

    Set<Trait> stated() {
        return stated;
    }

    Set<RequiredDocument> documents() {
        return documents;
    }

    /** The industries that requirements name. */
    Set<Ksic> industries() {
        return industries;
    }

    /** The roles of which conditions count members; of lead companies there is but one. */
    Set<Role> crowds() {
        Set<Role> several = EnumSet.copyOf(ApplicationMaker.ROLES);
        several.retainAll(crowds);
        return several;
    }

    /** The sizes that requirements name. */
    Set<SizeClass> sizes() {
        return sizes;
    }

    /** The highest number of members that a condition names; 0 if none does. */
    int members() {
        return members;
    }

    /** The highest number of earlier projects that a requirement names; 0 if none does. */
    int projects() {
        return projects;
    }

    private void read(Condition condition) {
        if (condition instanceof Condition.Every every) {
            read(every.requirement());
        } else if (condition instanceof Condition.AtLeast atLeast) {
            members = Math.max(members, atLeast.number());
            crowds.addAll(atLeast.roles());
            atLeast.requirement().ifPresent(this::read);
        } else if (condition instanceof Condition.AtMost atMost) {
            members = Math.max(members, atMost.number());
            crowds.addAll(atMost.roles());
            atMost.requirement().ifPresent(this::read);
        } else if (condition instanceof Condition.AtLeastShare share) {
            read(share.requirement());
        } else if (condition instanceof Condition.MoreThanShare share) {
            read(share.requirement());
        } else if (condition instanceof Condition.Stated its) {
            stated.add(its.trait());
        } else if (condition instanceof Condition.HandedIn its) {
            documents.add(its.document());
        } else if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(this::read);
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(this::read);
        } else if (condition instanceof Condition.Not not) {
            read(not.part());
        }
    }

    private void read(Requirement requirement) {
        if (requirement instanceof Requirement.Has has) {
            ofCompanies.add(has.trait());
        } else if (requirement instanceof Requirement.SizeIn its) {
            sizes.addAll(its.sizes());
        } else if (requirement instanceof Requirement.IndustryIn its) {
            industries.addAll(its.industries());
        } else if (requirement instanceof Requirement.CompletedProjects its) {
            projects = Math.max(projects, its.most().orElse(its.least()));
        } else if (requirement instanceof Requirement.Stated its) {
            stated.add(its.trait());
        } else if (requirement instanceof Requirement.HandedIn its) {
            documents.add(its.document());
        } else if (requirement instanceof Requirement.AllOf all) {
            all.parts().forEach(this::read);
        } else if (requirement instanceof Requirement.AnyOf any) {
            any.parts().forEach(this::read);
        } else if (requirement instanceof Requirement.Not not) {
            read(not.part());
        }
    }
}
